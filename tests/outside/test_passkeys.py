"""The adapter around WebAuthn, with an authenticator that really signs."""

import pytest

from server.care.ids import new_id
from server.outside import passkeys
from server.outside.passkeys import NotProven, Site
from tests.fake_passkey import Keychain, b64

SITE = Site(rp_id="traden.example", origin="https://traden.example")
ACCOUNT = new_id()


@pytest.fixture
def keychain():
    return Keychain(SITE.origin)


@pytest.fixture
def made(keychain):
    """A passkey made for us."""
    return passkeys.check_made(SITE, keychain.make(asked_to_make()), b"c" * 32)


def asked_to_make(**more):
    return passkeys.ask_to_make(SITE, account_id=ACCOUNT, name="Kim", challenge=b"c" * 32, **more)


def use(keychain, made, *, sign_count=0, challenge=b"d" * 32, site=SITE):
    asked = passkeys.ask_to_use(SITE, challenge=b"d" * 32)
    return passkeys.check_used(
        site,
        keychain.use(asked),
        challenge,
        public_key=made.public_key,
        sign_count=sign_count,
    )


def test_a_passkey_that_is_made_can_be_used(keychain, made):
    assert use(keychain, made) == 1


def test_a_count_that_does_not_grow_proves_nothing(keychain, made):
    with pytest.raises(NotProven):
        use(keychain, made, sign_count=5)


@pytest.mark.parametrize(
    "lie",
    [
        {"origin": "https://traden.example.evil.example"},
        {"origin": "http://traden.example"},
        {"rp_id": "example"},
        {"verifies": False},
        {"challenge": b64(b"e" * 32)},
    ],
    ids=str,
)
def test_an_answer_to_another_question_proves_nothing(keychain, made, lie):
    with pytest.raises(NotProven):
        use(keychain.but(**lie), made)
    with pytest.raises(NotProven):
        passkeys.check_made(SITE, keychain.but(**lie).make(asked_to_make()), b"c" * 32)


def test_making_is_not_using(keychain, made):
    with pytest.raises(NotProven):
        passkeys.check_used(
            SITE, keychain.make(asked_to_make()), b"c" * 32, public_key=made.public_key,
            sign_count=0,
        )  # fmt: skip


def test_nobody_holds_the_decoy(keychain, made):
    decoy = passkeys.NewPasskey(b"", passkeys.decoy_key(), 0)
    with pytest.raises(NotProven):
        use(keychain, decoy)


def test_the_user_handle_is_the_account(keychain, made):
    answer = keychain.use(passkeys.ask_to_use(SITE, challenge=b"d" * 32))
    assert passkeys.names_account(answer, ACCOUNT)
    assert not passkeys.names_account(answer, new_id())
    answer["response"].pop("userHandle")
    assert passkeys.names_account(answer, ACCOUNT)


def test_a_long_name_is_cut_and_none_is_ours():
    def shown(name):
        asked = passkeys.ask_to_make(SITE, account_id=ACCOUNT, name=name, challenge=b"c" * 32)
        return asked["user"]["name"]

    assert shown("å" * 100) == "å" * 64
    assert shown("") == "Tråden"


def test_known_passkeys_are_named_so_that_none_is_made_twice():
    asked = asked_to_make(known=[b"k" * 32])
    assert asked["excludeCredentials"] == [{"id": b64(b"k" * 32), "type": "public-key"}]


@pytest.mark.parametrize("junk", [{}, {"rawId": 5}, {"rawId": "é"}], ids=str)
def test_junk_names_no_passkey(junk):
    with pytest.raises(NotProven):
        passkeys.credential_id(junk)
