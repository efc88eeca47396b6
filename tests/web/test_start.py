"""Starting a plan of one's own, alone, without any agency and without e-ID."""

import pytest
from sqlalchemy import func, select

from server.access.policy import Actor
from server.access.session import CareSession
from server.care import notice_settings
from server.store.tables import Account, Base, Challenge, CrisisPlan, Passkey, Person, Plan
from tests.browser import Browser
from tests.fake_passkey import Keychain, b64


def count(house, cls):
    with house.database.system.connect() as connection:
        return connection.scalar(select(func.count()).select_from(cls.__table__))


def test_a_start_gives_an_account_a_person_and_a_signed_in_device(home):
    assert home.me == {
        "account_id": home.me["account_id"],
        "person_id": home.me["person_id"],
        "language": "sv",
        "settings": {"notices": notice_settings.DEFAULTS},
        "device_id": home.me["device_id"],
        "passkeys": 1,
        "recovery_codes_left": 0,
        "checked_until": home.me["checked_until"],
        "people": [{"person_id": home.me["person_id"], "as": "person"}],
        "works_at": [],
        "notices": [],
    }
    assert home.get("/api/me") == home.me


def test_what_there_is_one_of_is_there_from_the_start(home, house):
    me = home.me
    with CareSession(house, Actor(me["account_id"], me["device_id"]), writes=False) as session:
        person = session.scalars(select(Person)).one()
        assert (person.name, person.country, person.language) == ("Kim Lund", "se", "sv")
        assert person.id == person.person_id == me["person_id"]
        assert session.scalars(select(Plan.id)).one() == me["person_id"]
        assert session.scalars(select(CrisisPlan.id)).one() == me["person_id"]


def test_the_phone_gets_the_new_plan_by_the_ordinary_way(home):
    nouns = {row["noun"] for row in home.get("/api/changes")["rows"]}
    assert nouns == {"person", "plan", "crisis_plan"}


def test_a_name_is_not_needed(browser):
    me = browser.starts(name="")
    assert browser.get(f"/api/people/{me['person_id']}")["name"] == ""


def test_the_passkey_asked_for_is_discoverable_verified_and_has_prf(browser):
    options = browser.asked_to_start("Kim")["publicKey"]
    assert options["rp"] == {"id": "localhost", "name": "Tråden"}
    assert options["user"]["name"] == "Kim"
    assert options["authenticatorSelection"]["residentKey"] == "required"
    assert options["authenticatorSelection"]["userVerification"] == "required"
    assert options["attestation"] == "none"
    assert options["extensions"] == {"prf": {}}


def test_without_a_name_the_authenticator_shows_the_apps(browser):
    assert browser.asked_to_start("")["publicKey"]["user"]["name"] == "Tråden"


def test_the_cookie_is_for_this_host_only_and_no_script_sees_it(browser):
    asked = browser.asked_to_start()
    reply = browser.call(
        "POST",
        "/api/start",
        {
            "challenge_id": asked["challenge_id"],
            "credential": browser.keychain.make(asked["publicKey"]),
            "country": "se",
            "language": "sv",
        },
        status=201,
    )
    cookie = reply.headers["Set-Cookie"]
    assert cookie.startswith("__Host-traden=")
    for part in ("Secure", "HttpOnly", "SameSite=Strict", "Path=/"):
        assert part in cookie
    assert "Domain" not in cookie


LIES = {
    "another site": {"origin": "https://evil.example"},
    "another host of ours": {"rp_id": "other.localhost"},
    "nobody verified": {"verifies": False},
    "another challenge": {"challenge": b64(b"x" * 32)},
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES.keys())
def test_a_passkey_that_was_made_otherwise_starts_nothing(app, house, lie):
    origin = app.config["TRADEN_ORIGIN"]
    refused = Browser(app, Keychain(origin).but(**lie)).starts(status=401)
    assert refused["code"] == "wrong_passkey"
    assert count(house, Account) == count(house, Person) == count(house, Passkey) == 0


def test_a_challenge_starts_one_plan(browser, house):
    asked = browser.asked_to_start()
    again = {
        "challenge_id": asked["challenge_id"],
        "credential": browser.keychain.make(asked["publicKey"]),
    }
    browser.starts(**again)
    assert browser.starts(**again, status=401)["code"] == "wrong_passkey"
    assert count(house, Person) == 1


def test_a_wrong_answer_uses_the_challenge_up(browser):
    asked = browser.asked_to_start()
    wrong = browser.keychain.but(origin="https://evil.example").make(asked["publicKey"])
    right = browser.keychain.make(asked["publicKey"])
    browser.starts(challenge_id=asked["challenge_id"], credential=wrong, status=401)
    browser.starts(challenge_id=asked["challenge_id"], credential=right, status=401)


def test_a_challenge_is_good_for_five_minutes(browser, noon, later):
    asked = browser.asked_to_start()
    made = browser.keychain.make(asked["publicKey"])
    later(minutes=5)
    browser.starts(challenge_id=asked["challenge_id"], credential=made, status=401)


def test_old_challenges_are_swept_away(browser, house, noon, later):
    browser.asked_to_start()
    later(minutes=6)
    browser.asked_to_start()
    assert count(house, Challenge) == 1


def test_a_challenge_for_signing_in_starts_nothing(browser):
    asked = browser.asked_to_start()
    other = browser.post("/api/sign-in/options")
    made = browser.keychain.but(challenge=other["publicKey"]["challenge"]).make(asked["publicKey"])
    refused = browser.starts(challenge_id=other["challenge_id"], credential=made, status=401)
    assert refused["code"] == "wrong_passkey"


def test_a_passkey_that_is_known_starts_no_second_plan(browser, app, house, monkeypatch):
    monkeypatch.setattr("tests.fake_passkey.secrets.token_bytes", lambda n: b"k" * n)
    browser.starts()
    assert Browser(app).starts(status=409)["code"] == "already_registered"
    assert count(house, Account) == 1


def test_the_prf_secret_is_refused(browser):
    asked = browser.asked_to_start()
    made = browser.keychain.make(asked["publicKey"])
    made["clientExtensionResults"] = {"prf": {"enabled": True, "results": {"first": "c2VjcmV0"}}}
    refused = browser.starts(credential=made, status=422)
    assert [error["field"] for error in refused["errors"]] == [
        "credential.clientExtensionResults.prf.results"
    ]
    made["clientExtensionResults"] = {"prf": {"enabled": True}}
    browser.starts(challenge_id=asked["challenge_id"], credential=made)


BODIES = {
    "no country": {"country": None},
    "no such country": {"country": "fi"},
    "no such language": {"language": "xx"},
    "no credential": {"credential": None},
    "not a credential": {"credential": {"id": "x"}},
    "not an id": {"challenge_id": "x"},
    "something more": {"admin": True},
    "a very long device name": {"device_name": "x" * 101},
}


@pytest.mark.parametrize("wrong", BODIES.values(), ids=BODIES.keys())
def test_a_body_of_another_shape_is_refused_with_words(browser, wrong):
    refused = browser.starts(**wrong, status=422)
    assert refused["code"] == "invalid"
    assert all(error["text"] for error in refused["errors"])


@pytest.mark.parametrize(
    "junk", ["", "AA", "!!!", "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YUEB"], ids=repr
)
def test_bytes_that_are_nothing_are_a_wrong_passkey_not_a_defect(browser, junk):
    asked = browser.asked_to_start()
    made = browser.keychain.make(asked["publicKey"])
    for member in ("attestationObject", "clientDataJSON"):
        broken = {**made, "response": {**made["response"], member: junk}}
        browser.starts(credential=broken, status=401)


def test_another_site_cannot_start_anything(browser):
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
        refused = browser.post("/api/start/options", {}, headers=headers, status=403)
        assert refused["code"] == "cross_site"


def test_nothing_is_left_when_the_start_fails_half_way(browser, house, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("server.web.arrival.accounts.me", fail)
    browser.starts(status=500)
    kept = {t.name for t in Base.metadata.sorted_tables if count_table(house, t)}
    assert kept == set()


def count_table(house, table):
    with house.database.system.connect() as connection:
        return connection.scalar(select(func.count()).select_from(table))
