"""The appointments in another calendar: an address is made, fetched from, and taken back."""

import re
import urllib.error
import urllib.request
from datetime import timedelta

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from server import clock
from server.store.tables import Appointment
from tests.make import write

SOON = clock.now() + timedelta(days=7)


@pytest.fixture
def phone(server, phones, kim):
    """Kim has an appointment and a passkey, and looks at what calendars can do."""
    write(
        server.house, kim, Appointment,
        title="Samtal", place="Storgatan 1", starts_at=SOON, zone="Europe/Stockholm",
    )  # fmt: skip
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.goes_to("/me/devices").presses("account-passkey-add")
    phone.is_told("me-passkey-added")
    phone.goes_to("/me").follows("calendar-feed-title")
    return phone.stands_on("calendar-feed-title")


def address(phone):
    """The address that is shown now."""
    shown = phone.page.locator(".link-text")
    expect(shown).to_have_text(re.compile(r"/calendar/[\w-]{43}\.ics$"))
    return shown.inner_text()


def titles(link):
    """What a calendar program reads there."""
    with urllib.request.urlopen(link, timeout=30) as reply:
        return [str(event["SUMMARY"]) for event in Calendar.from_ical(reply.read()).walk("VEVENT")]


def test_a_calendar_fetches_until_the_person_takes_the_address_back(phone):
    phone.writes("calendar-feed-called", "Hallen")
    phone.presses("calendar-feed-make")
    link = address(phone)
    assert titles(link) == [phone.says("appointments-calendar-neutral")]
    by_calendar = phone.link("calendar-feed-open").get_attribute("href")
    assert by_calendar == link.replace("http:", "webcal:")
    phone.sees("Hallen")
    phone.presses("calendar-feed-take-back")
    phone.sees_no("Hallen")
    phone.sees_no(link)
    with pytest.raises(urllib.error.HTTPError, match="404"):
        titles(link)


def test_whole_titles_are_a_choice(phone):
    phone.page.get_by_role("radio", name=phone.says("calendar-feed-whole")).check()
    phone.presses("calendar-feed-make")
    assert titles(address(phone)) == ["Samtal"]
