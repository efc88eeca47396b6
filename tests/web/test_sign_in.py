"""Signing in with a passkey that the authenticator finds by itself, and signing out."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from tests.browser import Browser
from tests.fake_passkey import Key, Keychain, b64


@pytest.fixture
def away(app, home):
    """Another browser, with Kim's keychain, not signed in."""
    return Browser(app, home.keychain)


def body_of(reply):
    return reply.status_code, reply.headers["Content-Type"], reply.get_data()


def test_the_passkey_says_who_it_is(home, away):
    me = away.signs_in(device_name="Tablet")
    assert me["account_id"] == home.me["account_id"]
    assert me["person_id"] == home.me["person_id"]
    assert me["device_id"] != home.me["device_id"]
    assert me["checked_until"] is not None


def test_nobody_is_named_when_asking(home):
    options = Browser(home.app).post("/api/sign-in/options")["publicKey"]
    assert options["allowCredentials"] == []
    assert options["userVerification"] == "required"


def test_before_signing_in_nothing_is_shown(browser):
    browser.call("GET", "/api/me", status=401)
    assert browser.get("/api/changes", status=401)["code"] == "sign_in_needed"


def test_the_answer_is_the_same_for_everything_that_can_be_wrong(app, home, noon, later):
    right = home.keychain
    stranger = Key(b"?" * 32, ec.generate_private_key(ec.SECP256R1()), b"?" * 16, "localhost")

    def attempt(keychain=right, key=None, wait=None, **changes):
        browser = Browser(app, keychain)
        asked = browser.post("/api/sign-in/options")
        credential = keychain.use(asked["publicKey"], key)
        if wait:
            later(**wait)
        body = {"challenge_id": asked["challenge_id"], "credential": credential, **changes}
        return body_of(browser.call("POST", "/api/sign-in", body, status=401))

    answers = {
        "unknown passkey": attempt(key=stranger),
        "another's signature": attempt(right.but(signs_with=stranger.private)),
        "another site": attempt(right.but(origin="https://evil.example")),
        "another host": attempt(right.but(rp_id="evil.localhost")),
        "nobody verified": attempt(right.but(verifies=False)),
        "another challenge": attempt(right.but(challenge=b64(b"x" * 32))),
        "another's user handle": attempt(right.but(user_handle=b"x" * 16)),
        "unknown challenge": attempt(challenge_id="019a0000-0000-7000-8000-000000000000"),
        "too late": attempt(wait={"minutes": 5}),
    }
    assert len(set(answers.values())) == 1, answers


def test_an_answer_works_once(away):
    asked = away.post("/api/sign-in/options")
    again = {
        "challenge_id": asked["challenge_id"],
        "credential": away.keychain.use(asked["publicKey"]),
    }
    away.signs_in(**again)
    assert away.signs_in(**again, status=401)["code"] == "wrong_passkey"


def test_a_copied_authenticator_is_refused(away):
    away.signs_in()
    away.keychain.roll_back()
    assert away.signs_in(status=401)["code"] == "wrong_passkey"


def test_authenticators_that_do_not_count_are_welcome(app, home):
    uncounted = home.keychain.but(counts=False)
    for _ in range(2):
        Browser(app, uncounted).signs_in()


def test_a_challenge_for_a_check_signs_nobody_in(home, away):
    asked = home.post("/api/me/check/options")
    credential = home.keychain.use(asked["publicKey"])
    away.signs_in(challenge_id=asked["challenge_id"], credential=credential, status=401)


def test_the_prf_secret_is_refused(away):
    asked = away.post("/api/sign-in/options")
    credential = away.keychain.use(asked["publicKey"])
    credential["clientExtensionResults"] = {"prf": {"results": {"first": "c2VjcmV0"}}}
    away.signs_in(credential=credential, status=422)


def test_every_sign_in_gives_a_new_token_and_the_old_one_is_dead(home, app):
    old = home.client.get_cookie("__Host-traden", domain="localhost").value
    home.signs_in()
    new = home.client.get_cookie("__Host-traden", domain="localhost").value
    assert new != old
    thief = Browser(app)
    thief.client.set_cookie("__Host-traden", old, domain="localhost", secure=True)
    assert thief.get("/api/me", status=401)["code"] == "sign_in_needed"


def test_a_phone_that_signs_in_again_is_the_same_phone(home, later):
    before = home.me["device_id"]
    later(days=91)
    assert home.get("/api/me", status=401)["code"] == "session_expired"
    assert home.signs_in()["device_id"] == before
    assert len(home.get("/api/me/devices")["devices"]) == 1


def test_whoever_was_signed_in_here_before_is_signed_out(home, app):
    kims_cookie = home.client.get_cookie("__Host-traden", domain="localhost").value
    home.keychain = Keychain(app.config["TRADEN_ORIGIN"])
    home.starts(name="Ola Berg", country="no", language="nb")
    kim = Browser(app)
    kim.client.set_cookie("__Host-traden", kims_cookie, domain="localhost", secure=True)
    assert kim.get("/api/me", status=401)["code"] == "device_ended"


def test_signing_out_ends_the_device_and_takes_the_cookie(home, app):
    cookie = home.client.get_cookie("__Host-traden", domain="localhost").value
    home.call("POST", "/api/sign-out", status=204)
    assert home.client.get_cookie("__Host-traden", domain="localhost") is None
    home.get("/api/me", status=401)
    copy = Browser(app)
    copy.client.set_cookie("__Host-traden", cookie, domain="localhost", secure=True)
    copy.get("/api/me", status=401)


def test_another_site_cannot_sign_anyone_in_or_out(home):
    for path in ("/api/sign-in/options", "/api/sign-in", "/api/sign-out"):
        headers = {"Sec-Fetch-Site": "cross-site"}
        assert home.post(path, headers=headers, status=403)["code"] == "cross_site"


def test_one_account_cannot_be_opened_with_anothers_passkey(app, home):
    other = Browser(app)
    other.starts(name="Ola", country="no", language="nb")
    assert other.signs_in()["account_id"] == other.me["account_id"] != home.me["account_id"]
