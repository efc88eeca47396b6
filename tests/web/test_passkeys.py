"""What one signs in with: adding, removing, and never being left without."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.browser import Browser
from tests.fake_passkey import Keychain, unb64


@pytest.fixture
def key(app):
    """A security key in a drawer."""
    return Keychain(app.config["TRADEN_ORIGIN"])


def listed(browser):
    return browser.get("/api/me/passkeys")["passkeys"]


def remove(browser, passkey, status=204):
    return browser.call("DELETE", f"/api/me/passkeys/{passkey['id']}", status=status)


def test_the_first_passkey_is_named_after_the_device_it_was_made_on(home):
    (passkey,) = listed(home)
    assert (passkey["name"], passkey["last_used_at"]) == ("Phone", None)


def test_a_second_passkey_signs_in_too(home, key, app):
    added = home.adds_passkey("Key", keychain=key)
    assert added["name"] == "Key"
    assert home.get("/api/me")["passkeys"] == 2
    assert Browser(app, key).signs_in()["account_id"] == home.me["account_id"]


def test_a_device_is_not_asked_for_the_passkey_it_has(home):
    options = home.post("/api/me/passkeys/options")["publicKey"]
    known = [unb64(passkey["id"]) for passkey in options["excludeCredentials"]]
    assert known == [home.keychain.keys[0].credential_id]
    assert options["extensions"] == {"prf": {}}


def test_adding_needs_a_fresh_check(home, key, later):
    asked = home.post("/api/me/passkeys/options")
    made = key.make(asked["publicKey"])
    later(minutes=5)
    body = {"challenge_id": asked["challenge_id"], "credential": made, "name": "Key"}
    assert home.post("/api/me/passkeys/options", status=403)["code"] == "step_up_needed"
    assert home.post("/api/me/passkeys", body, status=403)["code"] == "step_up_needed"


def test_a_passkey_that_was_made_elsewhere_is_refused(home, key):
    lying = key.but(origin="https://evil.example")
    assert home.adds_passkey(keychain=lying, status=401)["code"] == "wrong_passkey"
    assert len(listed(home)) == 1


def test_a_challenge_is_for_the_account_that_asked(home, key, app):
    other = Browser(app)
    other.starts(name="Ola")
    asked = other.post("/api/me/passkeys/options")
    body = {"challenge_id": asked["challenge_id"], "credential": key.make(asked["publicKey"])}
    home.post("/api/me/passkeys", body, status=401)


def test_the_prf_secret_is_refused(home, key):
    asked = home.post("/api/me/passkeys/options")
    made = key.make(asked["publicKey"])
    made["clientExtensionResults"] = {"prf": {"results": {"first": "c2VjcmV0"}}}
    body = {"challenge_id": asked["challenge_id"], "credential": made}
    home.post("/api/me/passkeys", body, status=422)


def test_a_removed_passkey_signs_nobody_in(home, key, app):
    added = home.adds_passkey("Key", keychain=key)
    remove(home, added)
    assert Browser(app, key).signs_in(status=401)["code"] == "wrong_passkey"
    assert len(listed(home)) == 1


def test_the_last_passkey_stays(home):
    (only,) = listed(home)
    assert remove(home, only, status=409).get_json()["code"] == "last_passkey"
    assert listed(home) == [only]


def test_two_removals_at_once_leave_one(home, key):
    home.adds_passkey("Key", keychain=key)
    cookie = home.client.get_cookie("__Host-traden", domain="localhost").value

    def attempt(passkey):
        browser = Browser(home.app)
        browser.client.set_cookie("__Host-traden", cookie, domain="localhost", secure=True)
        path = f"/api/me/passkeys/{passkey['id']}"
        return browser.client.delete(
            path, base_url="https://localhost", headers={"Sec-Fetch-Site": "same-origin"}
        ).status_code

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(attempt, listed(home))) == [204, 409]
    assert len(listed(home)) == 1


def test_removing_needs_a_fresh_check(home, key, later):
    added = home.adds_passkey("Key", keychain=key)
    later(minutes=6)
    assert remove(home, added, status=403).get_json()["code"] == "step_up_needed"


def test_someone_elses_passkey_is_not_there(home, app):
    stranger = Browser(app)
    stranger.starts(name="Ola")
    remove(stranger, listed(home)[0], status=404)
    assert len(listed(home)) == 1


def test_a_device_that_came_by_link_adds_its_own_passkey(home, key, app):
    tablet = Browser(app, key)
    tablet.uses_link(home.post("/api/me/device-links")["link"])
    tablet.adds_passkey("Tablet")
    assert tablet.get("/api/me")["checked_until"] is not None
    assert Browser(app, key).signs_in()["account_id"] == home.me["account_id"]


def test_but_only_when_it_has_just_come(home, key, app, later):
    tablet = Browser(app, key)
    tablet.uses_link(home.post("/api/me/device-links")["link"])
    later(hours=1)
    assert tablet.adds_passkey(status=403)["code"] == "step_up_needed"


def test_and_only_the_first(home, key, app, later):
    tablet = Browser(app, key)
    tablet.uses_link(home.post("/api/me/device-links")["link"])
    tablet.adds_passkey("Tablet")
    later(minutes=6)
    assert tablet.adds_passkey(status=403)["code"] == "step_up_needed"
