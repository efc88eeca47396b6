"""Where a device is reached: kept, moved, forgotten; and the test notice."""

import json

import pytest
from sqlalchemy import func, select

from server.access.policy import Actor
from server.access.session import CareSession
from server.access.system import system_connection
from server.care import payload, receipt_tokens, subscriptions
from server.store.reaching import Subscription
from tests.browser import Browser
from tests.ways import ENDPOINT, subscription

THIS = "/api/devices/this/subscription"


@pytest.fixture(autouse=True)
def _fakes(outside):
    pass


@pytest.fixture
def tablet(app, home):
    """Kim's other device."""
    browser = Browser(app, home.keychain)
    browser.signs_in(device_name="Tablet")
    return browser


@pytest.fixture
def ola(app):
    """Ola's browser: another account, another plan."""
    browser = Browser(app)
    browser.starts(name="Ola")
    return browser


def subscribe(browser, *, status=204, **changes):
    return browser.call("PUT", THIS, subscription(**changes), status=status)


def push_state(browser):
    return browser.get("/api/channels")["push"]


def test_a_device_that_subscribes_can_be_reached(home, tablet):
    assert push_state(home) == {"devices": 0, "this": False}
    subscribe(home)
    assert push_state(home) == {"devices": 1, "this": True}
    assert push_state(tablet) == {"devices": 1, "this": False}


def test_the_key_to_subscribe_with_is_open_to_anyone(browser):
    assert browser.get("/api/push/key") == {"key": "BFakeKey", "id": "fake"}


def test_a_device_has_one_address_and_the_latest_counts(home, house):
    subscribe(home)
    subscribe(home, endpoint=f"{ENDPOINT}-anew")
    with CareSession(house, Actor(home.me["account_id"]), writes=False) as session:
        assert [s.endpoint for s in subscriptions.listed(session)] == [f"{ENDPOINT}-anew"]


def test_saying_the_same_again_changes_nothing(home):
    for _ in range(2):
        subscribe(home)
    assert push_state(home) == {"devices": 1, "this": True}


def test_a_device_can_be_told_nothing_any_more(home):
    subscribe(home)
    for _ in range(2):
        home.call("DELETE", THIS, status=204)
    assert push_state(home) == {"devices": 0, "this": False}


def test_signing_out_takes_the_address_away(home, tablet):
    subscribe(home)
    home.call("POST", "/api/sign-out", {}, status=204)
    assert push_state(tablet) == {"devices": 0, "this": False}


def test_ending_a_device_from_another_takes_its_address_away(home, tablet):
    subscribe(tablet)
    home.call("DELETE", f"/api/me/devices/{tablet.me['device_id']}", status=204)
    assert push_state(home) == {"devices": 0, "this": False}


def test_an_address_leads_to_one_device_whoever_signs_in_there(home, ola):
    """The browser kept its address, and another account signs in."""
    subscribe(home)
    subscribe(ola)
    assert push_state(home) == {"devices": 0, "this": False}
    assert push_state(ola) == {"devices": 1, "this": True}


def test_the_answer_is_the_same_whether_an_address_was_known_or_not(home, ola):
    subscribe(home)
    known, new = subscribe(ola), subscribe(ola, endpoint=f"{ENDPOINT}-new")
    assert (known.status_code, known.data, dict(known.headers)) == (
        new.status_code,
        new.data,
        dict(new.headers),
    )


def test_a_subscription_for_another_key_has_to_be_made_anew(home):
    refused = subscribe(home, key_id="older", status=409).get_json()
    assert refused["code"] == "push_key_changed"


def test_a_subscription_whose_key_we_have_lost_does_not_count(home, outside):
    outside.push.key_id = "lost"
    subscribe(home, key_id="lost")
    assert push_state(home) == {"devices": 0, "this": False}


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"endpoint": "http://fcm.googleapis.com/x"}, "endpoint", "push_service"),
        ({"endpoint": "https://fcm.googleapis.com/" + "x" * 1000}, "endpoint", "too_long"),
        ({"p256dh": "BA"}, "keys.p256dh", "wrong_kind"),
        ({"p256dh": "B" + "A" * 86}, "keys.p256dh", "wrong_kind"),
        ({"auth": "c2hvcnQ"}, "keys.auth", "wrong_kind"),
        ({"auth": "ü"}, "keys.auth", "wrong_kind"),
    ],
)
def test_what_cannot_be_a_subscription_is_refused(home, changes, field, code):
    refused = subscribe(home, status=422, **changes).get_json()
    assert [(e["field"], e["code"]) for e in refused["errors"]] == [(field, code)]


@pytest.mark.sqlite_only
def test_the_address_is_sealed_in_the_database(home, house, tmp_path):
    sent = subscription()
    home.call("PUT", THIS, sent, status=204)
    house.database.close()
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("traden.db*"))
    for secret in (ENDPOINT, "kims-phone", sent["keys"]["auth"], sent["keys"]["p256dh"]):
        assert secret.encode() not in stored
    assert push_state(home)["devices"] == 1


def test_erasing_an_account_erases_its_addresses(home, house):
    subscribe(home)
    home.call("POST", "/api/me/erase")
    with system_connection(house.database, purpose="test") as connection:
        assert connection.scalar(select(func.count()).select_from(Subscription)) == 0


def test_a_test_notice_goes_to_this_device_alone(home, tablet, house, outside):
    subscribe(home)
    subscribe(tablet, endpoint=f"{ENDPOINT}-tablet")
    home.post("/api/push/test", status=204)
    (sent,) = outside.push.given
    assert sent.endpoint == ENDPOINT
    data = json.loads(sent.payload)["notification"]["data"]
    receipt = receipt_tokens.open_token(house.master, data["token"])
    assert (receipt.kind, receipt.device_id) == (payload.TEST, home.me["device_id"])


def test_a_test_notice_to_a_device_without_an_address(home):
    assert home.post("/api/push/test", status=409)["code"] == "not_reachable"


@pytest.mark.parametrize(
    ("said", "status", "code", "left"),
    [
        ("410", 409, "not_reachable", 0),
        ("403", 409, "not_reachable", 0),
        ("503", 503, "not_sent", 1),
        ("timeout", 503, "not_sent", 1),
        ("413", 503, "not_sent", 1),
    ],
)
def test_a_test_notice_that_is_not_taken_says_so(home, outside, said, status, code, left):
    subscribe(home)
    outside.push.says = {ENDPOINT: said}
    assert home.post("/api/push/test", status=status)["code"] == code
    assert push_state(home)["devices"] == left


def test_after_a_refusal_the_device_subscribes_anew_and_counts_again(home, outside):
    subscribe(home)
    outside.push.says = {ENDPOINT: "403"}
    home.post("/api/push/test", status=409)
    subscribe(home)
    assert push_state(home) == {"devices": 1, "this": True}
