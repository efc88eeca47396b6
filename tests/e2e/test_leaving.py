"""What is left on a phone: sealed while in use, and nothing afterwards."""

import pytest
from playwright.sync_api import expect

from tests.e2e.storage import Dump, is_empty, on_disk
from tests.e2e.writing import add_a_goal, add_a_step, add_to_the_crisis_plan, start_a_plan

pytestmark = pytest.mark.whole_browser

GOAL, STEP, SIGN = "Sovagottigen", "Ringavårdcentralen", "Slutarsvaraitelefon"
WORDS = (GOAL, STEP, SIGN)


@pytest.fixture
def phone(server, phones):
    """A phone with a plan in use."""
    phone = phones(server)
    start_a_plan(phone)
    add_a_goal(phone, GOAL)
    add_a_step(phone, STEP)
    add_to_the_crisis_plan(phone, "warning-signs", SIGN)
    phone.has_sent_all()
    return phone


def signs_out(phone):
    phone.goes_to("/me").presses("me-sign-out")
    phone.sheet.get_by_role("button", name=phone.says("me-sign-out-do")).click()
    phone.is_told("account-farewell-signed_out")


def test_while_signed_in_nothing_is_readable(phone):
    dump = Dump(phone.page)
    assert "traden" in dump.databases
    assert not [words for words in WORDS if words in dump.all]
    assert not [address for address in dump.addresses if "/api/" in address]


def test_the_browser_itself_has_noted_no_word(phone):
    phone.page.goto(f"{phone.address}/plan")
    phone.page.get_by_role("link", name=STEP, exact=True).first.click()
    phone.stands_on_words(STEP)
    phone.switch_off()
    kept = on_disk(phone.profile)
    for words in WORDS:
        assert words.encode() not in kept
        assert words.encode("utf-16-le") not in kept


@pytest.mark.parametrize("network", [True, False], ids=["online", "offline"])
def test_signing_out_leaves_nothing(phone, network):
    if not network:
        phone.loses_network()
    signs_out(phone)
    assert is_empty(phone.page)
    assert not [words for words in (*WORDS, "account_id") if words in Dump(phone.page).kept]
    phone.opens("/").stands_on("account-welcome-title")
    for words in WORDS:
        phone.sees_no(words)


def test_a_device_ended_from_another_one_is_wiped_at_its_next_contact(phone, server, phones):
    phone.goes_to("/me/devices").presses("me-add-device-do")
    link = phone.page.get_by_text("/link#").inner_text()
    tablet = phones(server)
    tablet.comes_in_by(link).goes_to("/plan").sees(STEP)
    tablet.loses_network()

    phone.opens("/me/devices").presses("me-device-end")
    phone.is_told("me-device-ended")
    expect(phone.button("me-device-end")).to_have_count(0)

    tablet.opens("/plan").sees(STEP)
    tablet.finds_network()
    tablet.is_told("account-farewell-ended")
    assert is_empty(tablet.page)
    assert not [words for words in WORDS if words in Dump(tablet.page).all]
