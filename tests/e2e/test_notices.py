"""Notices in a real browser: turned on after a reason, shown, tapped, answered, turned off."""

import pytest

from server.care.payload import CALL, NOTICE, OVER, TEST
from server.outside.texts import text
from tests.e2e.notices import WITHOUT_A_PUSH_SERVICE, LockScreen, told
from tests.make import new_id

pytestmark = pytest.mark.whole_browser

SUBSCRIBED = "SELECT count(*) FROM subscription WHERE account_id = ?"


@pytest.fixture
def phone(server, kim, phones):
    """Kim's, with the browser's yes to notices."""
    phone = phones(server)
    phone.context.add_init_script(WITHOUT_A_PUSH_SERVICE)
    phone.context.grant_permissions(["notifications"])
    phone.comes_in_by(server.link_for(kim))
    return phone


def test_each_kind_in_its_own_words_and_then_the_receipt(phone):
    lock_screen = LockScreen(phone)
    ask = new_id()
    lock_screen.gets(told(CALL, "da", ask))
    (call,) = lock_screen.shows()
    assert (call["title"], call["body"]) == ("Tråden", text("da", "push-call-body"))
    assert call["lang"] == "da" and {"calling", "cannot"} <= set(call["actions"])

    lock_screen.gets(told(OVER, "da", ask))
    (over,) = lock_screen.shows()
    assert over["body"] == text("da", "push-over-body") and over["actions"] == []

    lock_screen.gets_bytes("no JSON")
    for kind in (NOTICE, TEST):
        lock_screen.gets(told(kind))
    bodies = {notice["body"] for notice in lock_screen.shows()}
    assert bodies > {phone.says(f"push-{kind}-body") for kind in (NOTICE, TEST)}
    assert phone.says("push-body") in bodies


def test_a_tap_leads_to_its_screen_and_an_answer_without_network_is_said_not_to_be_sent(phone):
    lock_screen = LockScreen(phone)
    lock_screen.gets(told(TEST))
    lock_screen.taps(TEST)
    phone.stands_on("notices-thanks")
    lock_screen.has_told("token of test", "seen")

    ask = new_id()
    lock_screen.gets(told(CALL, ask_id=ask))
    phone.loses_network()
    lock_screen.taps(ask, "calling")
    phone.stands_on("asks-window")
    phone.is_told("asks-not-sent", words=phone.says("asks-calling"))


def test_turned_on_and_off_by_the_person(server, kim, phone):
    phone.goes_to("/me/notifications").presses("notices-turn-on")
    phone.is_told("notices-on")
    assert server.count(SUBSCRIBED, kim.account_id) == 1
    phone.field("notices-kind-review").uncheck()

    phone.opens("/me/notifications").is_told("notices-on")
    assert not phone.field("notices-kind-review").is_checked()
    phone.presses("notices-turn-off")
    phone.is_told("notices-turned-off")
    assert server.count(SUBSCRIBED, kim.account_id) == 0
