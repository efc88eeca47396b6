"""Me: who is signed in, language and settings, notices, and the fresh passkey check."""

import pytest

from server.care import devices, notice_settings
from server.schemas.accounts import NoticeKinds
from server.web import caller
from tests.browser import Browser
from tests.fake_passkey import Keychain

NOTICES = {
    "kinds": {
        "appointment_day_before": True,
        "appointment_two_hours": True,
        "step_due": True,
        "step_nobody_has": True,
        "my_answer": True,
        "handover_waits": True,
        "consent_lapses": True,
        "review": True,
        "still_right": True,
        "did_not_happen": True,
        "nobody_has": True,
    },
    "quiet_from": "22:00",
    "quiet_to": "07:00",
    "zone": "Europe/Stockholm",
}
"""What holds for everybody who has not said otherwise."""


def change(browser, status=200, **changes):
    return browser.call("PATCH", "/api/me", changes, status=status).get_json()


def reading(me):
    """The settings that somebody chose for reading."""
    return {name: value for name, value in me["settings"].items() if name != "notices"}


def test_language_and_settings_follow_the_account_to_every_device(home, app):
    change(home, language="nb", settings={"text_size": "larger", "calm": True})
    me = Browser(app, home.keychain).signs_in()
    assert (me["language"], reading(me)) == ("nb", {"text_size": "larger", "calm": True})


def test_settings_that_are_not_named_stay(home):
    change(home, settings={"theme": "dark", "calm": True})
    me = change(home, settings={"calm": False})
    assert reading(me) == {"theme": "dark", "calm": False}
    assert me["language"] == "sv"


WRONG = [
    {"language": "xx"},
    {"settings": {"text_size": "huge"}},
    {"settings": {"calm": "yes"}},
    {"settings": {"colour": "red"}},
    {"settings": []},
    {"settings": {"notices": None}},
    {"settings": {"notices": {"kinds": {"step_done": True}}}},
    {"settings": {"notices": {"kinds": {"step_due": "no"}}}},
    {"settings": {"notices": {"kinds": None}}},
    {"settings": {"notices": {"quiet_from": "24:00"}}},
    {"settings": {"notices": {"quiet_from": "7:00"}}},
    {"settings": {"notices": {"quiet_to": "07:00\n"}}},
    {"settings": {"notices": {"quiet_to": None}}},
    {"settings": {"notices": {"zone": "Europe/Oland"}}},
    {"settings": {"notices": {"sound": "loud"}}},
    {"account_id": "019a0000-0000-7000-8000-000000000000"},
]


@pytest.mark.parametrize("changes", WRONG, ids=str)
def test_only_known_settings_can_be_kept(home, changes):
    assert change(home, status=422, **changes)["code"] == "invalid"
    assert home.get("/api/me")["settings"] == {"notices": NOTICES}


def test_what_one_is_told_is_shown_whole_also_before_anybody_has_chosen(home):
    assert home.get("/api/me")["settings"]["notices"] == NOTICES
    assert NOTICES == notice_settings.DEFAULTS
    assert tuple(NOTICES["kinds"]) == notice_settings.KINDS == tuple(NoticeKinds().fields)


def test_one_kind_of_notice_is_turned_off_and_the_others_stay(home):
    change(home, settings={"notices": {"kinds": {"review": False}, "quiet_from": "21:00"}})
    me = change(home, settings={"notices": {"kinds": {"step_due": False}}, "calm": True})
    told = me["settings"]["notices"]
    assert [kind for kind, yes in told["kinds"].items() if not yes] == ["step_due", "review"]
    assert (told["quiet_from"], told["quiet_to"]) == ("21:00", "07:00")
    assert home.get("/api/me") == me


def test_the_clock_one_lives_by_is_a_setting_too(home):
    me = change(home, settings={"notices": {"zone": "Pacific/Auckland"}})
    assert me["settings"]["notices"] == {**NOTICES, "zone": "Pacific/Auckland"}


def test_a_new_device_is_noticed_on_the_others_but_not_on_itself(home, app):
    tablet = Browser(app, home.keychain)
    tablet.signs_in(device_name="Tablet")
    (notice,) = home.get("/api/me")["notices"]
    assert (notice["kind"], notice["device_name"]) == ("device_added", "Tablet")
    assert notice["at"].endswith("Z")
    assert tablet.get("/api/me")["notices"] == []


def test_a_check_is_good_for_five_minutes(home, noon, later):
    assert home.checks() == {"checked_until": "2026-11-23T12:05:00Z"}
    assert home.get("/api/me")["checked_until"] == "2026-11-23T12:05:00Z"
    later(minutes=4, seconds=59)
    home.post("/api/me/recovery-codes")
    later(seconds=1)
    home.post("/api/me/recovery-codes", status=403)
    assert home.get("/api/me")["checked_until"] is None


def test_a_check_counts_on_the_device_it_was_made_on(home, app, later):
    tablet = Browser(app, home.keychain)
    tablet.signs_in()
    later(minutes=6)
    tablet.checks()
    tablet.post("/api/me/recovery-codes")
    assert home.post("/api/me/recovery-codes", status=403)["code"] == "step_up_needed"


def test_a_check_is_asked_of_the_accounts_own_passkeys(home):
    options = home.post("/api/me/check/options")["publicKey"]
    assert len(options["allowCredentials"]) == 1
    assert options["userVerification"] == "required"


def test_someone_elses_passkey_is_no_check(home, app):
    other = Browser(app, Keychain(app.config["TRADEN_ORIGIN"]))
    other.starts(name="Ola")
    asked = home.post("/api/me/check/options")
    stranger = other.keychain.use(asked["publicKey"], other.keychain.keys[0])
    body = {"challenge_id": asked["challenge_id"], "credential": stranger}
    assert home.post("/api/me/check", body, status=401)["code"] == "wrong_passkey"


def test_a_check_is_not_passed_twice_with_one_answer(home):
    asked = home.post("/api/me/check/options")
    body = {
        "challenge_id": asked["challenge_id"],
        "credential": home.keychain.use(asked["publicKey"]),
    }
    home.post("/api/me/check", body)
    home.post("/api/me/check", body, status=401)


def test_an_answer_for_signing_in_is_no_check(home):
    asked = Browser(home.app).post("/api/sign-in/options")
    credential = home.keychain.use(asked["publicKey"])
    body = {"challenge_id": asked["challenge_id"], "credential": credential}
    home.post("/api/me/check", body, status=401)


def test_a_check_by_someone_not_verified_is_none(home):
    home.checks(keychain=home.keychain.but(verifies=False), status=401)


def test_the_door_and_the_account_agree_on_how_long_a_check_is_good(home, later):
    later(seconds=devices.CHECK_LIFE.total_seconds() - 1)
    with home.app.test_request_context():
        found = caller.front_door.find_device(
            home.app.extensions["traden"].database,
            caller.token_hash(home.client.get_cookie("__Host-traden", domain="localhost").value),
        )
    assert caller.fresh(found)
    later(seconds=1)
    assert not caller.fresh(found)


def test_another_site_cannot_change_anything(home):
    headers = {"Sec-Fetch-Site": "cross-site"}
    home.call("PATCH", "/api/me", {"language": "da"}, headers=headers, status=403)
    assert home.get("/api/me")["language"] == "sv"
