"""Support now, as the first thing opened, without network: whatever the session."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.e2e.writing import add_to_the_crisis_plan, start_a_plan

pytestmark = pytest.mark.whole_browser

HELPS, ALSO_HELPS = "Andas långsamt vid fönstret", "Ringa min syster"
UNUSED = """UPDATE device SET last_used_at = ? WHERE account_id =
    (SELECT account_id FROM device ORDER BY created_at DESC LIMIT 1)"""
SIGN, PRIVATE = "Jag slutar svara i telefon", "Det som bara jag vet"


@pytest.fixture
def phone(server, phones):
    """A phone with a plan that has a crisis plan, of which one part opens without unlocking."""
    phone = phones(server)
    start_a_plan(phone)
    add_to_the_crisis_plan(phone, "warning-signs", SIGN)
    add_to_the_crisis_plan(phone, "what-i-can-do", HELPS)
    phone.goes_to("/crisis-plan/without-unlocking").field("crisis-what-i-can-do").check()
    return phone


def opened_cold(phone, path="/support"):
    """The browser starts anew, without network, at that address."""
    phone.switch_off()
    phone.switch_on().loses_network()
    return phone.opens(path).stands_on("support-title")


def offers_my_own_step(phone):
    expect(phone.page.get_by_role("heading", level=2, name=HELPS)).to_be_visible()


def offers_the_emergency_number(phone):
    numbers = phone.page.get_by_role("list", name=phone.says("support-emergency"))
    call = numbers.get_by_role("link", name=phone.says("support-call-number", number="112"))
    expect(call.first).to_have_attribute("href", "tel:112")


def offers_somebody_to_call(phone):
    call = phone.says("support-call-number", number="").strip()
    expect(phone.page.get_by_role("main").get_by_role("link", name=call).nth(1)).to_be_visible()


def test_open_it_begins_with_my_own_steps(phone):
    opened_cold(phone)
    offers_the_emergency_number(phone)
    offers_my_own_step(phone)
    phone.presses("support-next-step")
    expect(
        phone.page.get_by_role("link", name=phone.says("support-call-number", number=""))
    ).not_to_have_count(0)


def test_locked_it_shows_what_was_chosen_and_nothing_else(phone):
    phone.goes_to("/crisis-plan/what-i-can-do").presses("crisis-another")
    phone.writes("crisis-words", PRIVATE)
    phone.field("crisis-only-me").last.check()
    phone.goes_to("/me/lock").page.get_by_role("radio", name=phone.says("me-lock-always")).check()
    phone.is_told("me-lock-sealed")
    opened_cold(phone)
    phone.is_told("support-locked")
    sealed_but_of_use(phone)


def test_expired_it_shows_the_same(phone, server):
    phone.has_sent_all()
    long_ago = (datetime.now(UTC) - timedelta(days=91)).replace(tzinfo=None)
    server.change(UNUSED, str(long_ago))
    phone.authenticator.is_taken_away()
    phone.opens("/").stands_on("account-expired-title")
    opened_cold(phone)
    phone.is_told("support-expired")
    sealed_but_of_use(phone)


def sealed_but_of_use(phone):
    offers_the_emergency_number(phone)
    offers_my_own_step(phone)
    phone.goes_to("/crisis-plan").stands_on("crisis-title").sees(HELPS)
    phone.sees_no(SIGN)
    phone.sees_no(PRIVATE)


def test_never_signed_in_it_has_the_numbers_and_the_lines(server, phones):
    phone = phones(server)
    phone.opens("/").stands_on("account-welcome-title").has_the_shell()
    opened_cold(phone)
    phone.is_told("support-none")
    offers_the_emergency_number(phone)
    phone.page.get_by_label(phone.says("support-country")).select_option("no")
    numbers = phone.page.get_by_role("list", name=phone.says("support-emergency"))
    expect(numbers.get_by_role("link")).to_have_count(2)
