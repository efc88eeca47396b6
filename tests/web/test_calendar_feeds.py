"""The person's appointments as a calendar program sees them."""

import dataclasses
import json
import subprocess
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from sqlalchemy import select

from server import clock
from server.store.tables import CalendarFeed
from tests.make import new_id, start

ROOT = Path(__file__).resolve().parents[2]
NODE = ROOT / ".venv" / "bin" / "node"
READ_WITH_ICAL_JS = ROOT / "tests" / "web" / "read_calendar.mjs"
SECRET = "Samtal på beroendemottagningen"
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
STOCKHOLM = "Europe/Stockholm"


@pytest.fixture
def noon():
    """The clock stands still until the test moves it."""
    now = [NOON]
    clock.set_source(lambda: now[0])
    yield now
    clock.set_source(None)


@pytest.fixture
def kim_phone(noon, devices, kim):
    return devices.of(kim)


def make(phone, **body):
    """Kim makes a feed → its address."""
    reply = phone.call("POST", phone.path("calendar-feeds"), json=body, status=201)
    return reply.json["link"]


def add(phone, *, starts_at="2026-12-01T09:00:00Z", **fields):
    """Kim writes down an appointment → its path."""
    path = f"appointments/{new_id()}"
    phone.put(path, {"title": SECRET, "zone": STOCKHOLM, "starts_at": starts_at, **fields})
    return path


def fetch(app, link, *, status=200, headers=(), address="192.0.2.7"):
    """A calendar program fetches it: no cookie, no header of ours."""
    reply = app.test_client().get(
        link, base_url="https://localhost", headers=dict(headers),
        environ_overrides={"REMOTE_ADDR": address},
    )  # fmt: skip
    assert reply.status_code == status, reply.get_data(as_text=True)
    return reply


def events(reply):
    """What Python's icalendar reads."""
    return list(Calendar.from_ical(reply.get_data()).walk("VEVENT"))


def by_ical_js(reply):
    """What another reader, npm's ical.js, makes of the same file."""
    read = subprocess.run(
        [NODE, READ_WITH_ICAL_JS], input=reply.get_data(), capture_output=True, check=True
    )
    return json.loads(read.stdout)


def test_a_calendar_program_sees_when_but_not_what(app, kim_phone):
    add(kim_phone, ends_at="2026-12-01T09:45:00Z", place="Storgatan 1", purpose="Medicin")
    reply = fetch(app, make(kim_phone))
    assert reply.mimetype == "text/calendar"
    (event,) = events(reply)
    assert event["SUMMARY"] == "Upptagen"
    assert event["DTSTART"].dt == datetime(2026, 12, 1, 10, tzinfo=ZoneInfo(STOCKHOLM))
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(minutes=45)
    assert event["CLASS"] == "PRIVATE"
    for secret in ("beroende", "Storgatan", "Medicin", "Kim"):
        assert secret not in reply.get_data(as_text=True)


def test_what_and_where_stand_there_if_the_person_wants_that(app, kim_phone):
    add(kim_phone, place="Storgatan 1\r\nplan 2", purpose="Medicin")
    reply = fetch(app, make(kim_phone, titles="whole"))
    (event,) = events(reply)
    assert (event["SUMMARY"], event["LOCATION"]) == (SECRET, "Storgatan 1\nplan 2")
    assert "Medicin" not in reply.get_data(as_text=True)


def test_where_the_identity_is_protected_no_place_stands_there(app, kim_phone):
    add(kim_phone, place="Storgatan 1")
    kim_phone.patch("", {"protected": True})
    (event,) = events(fetch(app, make(kim_phone, titles="whole")))
    assert "LOCATION" not in event


@pytest.mark.parametrize(
    ("country", "language", "busy", "name"),
    [
        ("se", "sv", "Upptagen", "Mina tider"),
        ("no", "nb", "Opptatt", "Mine timer"),
        ("dk", "da", "Optaget", "Mine aftaler"),
        ("se", "en", "Busy", "My appointments"),
    ],
)
def test_the_neutral_words_are_in_the_persons_language(
    app, house, devices, noon, country, language, busy, name
):
    phone = devices.of(start(house, name="Somebody", country=country, language=language))
    add(phone)
    reply = fetch(app, make(phone))
    assert [str(event["SUMMARY"]) for event in events(reply)] == [busy]
    assert Calendar.from_ical(reply.get_data())["X-WR-CALNAME"] == name


def test_a_moved_appointment_is_the_same_one_at_another_time(app, kim_phone, noon):
    path, link = add(kim_phone), make(kim_phone)
    (before,) = events(fetch(app, link))
    noon[0] += timedelta(hours=1)
    kim_phone.patch(path, {"starts_at": "2026-12-02T13:00:00Z"})
    (after,) = events(fetch(app, link))
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["LAST-MODIFIED"].dt - before["LAST-MODIFIED"].dt == timedelta(hours=1)
    assert after["DTSTART"].dt == datetime(2026, 12, 2, 14, tzinfo=ZoneInfo(STOCKHOLM))


def test_other_words_do_not_ask_anyone_to_answer_again(app, kim_phone):
    path, link = add(kim_phone), make(kim_phone)
    (before,) = events(fetch(app, link))
    kim_phone.patch(path, {"bring": "Legitimation"})
    (after,) = events(fetch(app, link))
    assert after["SEQUENCE"] == before["SEQUENCE"]


def test_a_cancelled_appointment_is_said_to_be_cancelled(app, kim_phone):
    path, link = add(kim_phone), make(kim_phone)
    (before,) = events(fetch(app, link))
    kim_phone.patch(path, {"status": "cancelled"})
    (after,) = events(fetch(app, link))
    assert (after["STATUS"], after["TRANSP"]) == ("CANCELLED", "TRANSPARENT")
    assert after["SEQUENCE"] > before["SEQUENCE"]


def test_what_did_not_happen_is_not_told(app, kim_phone):
    path = add(kim_phone, starts_at="2026-11-20T09:00:00Z")
    kim_phone.patch(path, {"status": "did_not_happen"})
    (event,) = events(fetch(app, make(kim_phone)))
    assert event["STATUS"] == "CONFIRMED"


def test_what_two_sources_tell_of_one_event_is_one_until_both_have_cancelled_it(app, kim_phone):
    link = make(kim_phone)
    there = {"place": "Storgatan 1"}
    paths = [add(kim_phone, **there), add(kim_phone, **there, source="calendar_file")]
    statuses = []
    for path in [None, *paths]:
        if path:
            kim_phone.patch(path, {"status": "cancelled"})
        (event,) = events(fetch(app, link))
        statuses.append(event["status"])
    assert statuses == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_what_was_removed_and_what_is_long_ago_or_far_away_is_not_there(app, kim_phone):
    removed = add(kim_phone)
    add(kim_phone, starts_at="2026-08-01T09:00:00Z")
    add(kim_phone, starts_at="2099-08-01T09:00:00Z")
    kim_phone.delete(removed)
    reply = fetch(app, make(kim_phone))
    assert events(reply) == []
    assert by_ical_js(reply)["events"] == []


def test_a_feed_that_was_taken_back_is_as_if_it_had_never_been(app, kim_phone):
    link = make(kim_phone)
    (feed,) = kim_phone.get(kim_phone.path("calendar-feeds")).json["feeds"]
    kim_phone.call("DELETE", kim_phone.path(f"calendar-feeds/{feed['id']}"), status=204)
    revoked = fetch(app, link, status=404)
    unknown = fetch(app, "/calendar/" + "x" * 43 + ".ics", status=404)
    assert revoked.get_data() == unknown.get_data()
    assert kim_phone.get(kim_phone.path("calendar-feeds")).json["feeds"] == []


def test_a_feed_goes_with_the_account(app, kim_phone):
    link = make(kim_phone)
    kim_phone.call("POST", "/api/me/erase")
    fetch(app, link, status=404)


def test_whoever_asks_again_is_told_that_nothing_is_new(app, kim_phone):
    path, link = add(kim_phone), make(kim_phone)
    first = fetch(app, link)
    tag = first.headers["ETag"]
    again = fetch(app, link, status=304, headers={"If-None-Match": tag})
    assert again.get_data() == b""
    kim_phone.patch(path, {"starts_at": "2026-12-02T13:00:00Z"})
    assert fetch(app, link, headers={"If-None-Match": tag}).headers["ETag"] != tag


def test_nobody_between_us_and_the_calendar_keeps_it(app, kim_phone):
    reply = fetch(app, make(kim_phone))
    assert reply.headers["Cache-Control"] == "private, no-cache"
    assert reply.headers["X-Robots-Tag"] == "noindex"
    assert reply.headers["Referrer-Policy"] == "no-referrer"


def test_the_person_sees_their_feeds_and_when_each_was_read_but_no_address(app, kim_phone, noon):
    link = make(kim_phone, name="Min telefon")
    (feed,) = kim_phone.get(kim_phone.path("calendar-feeds")).json["feeds"]
    assert (feed["name"], feed["titles"], feed["read_at"]) == ("Min telefon", "neutral", None)
    noon[0] += timedelta(minutes=5)
    fetch(app, link)
    reply = kim_phone.get(kim_phone.path("calendar-feeds"))
    assert reply.json["feeds"][0]["read_at"] == "2026-11-23T12:05:00Z"
    token = link.removeprefix("/calendar/").removesuffix(".ics")
    assert token not in reply.get_data(as_text=True)
    assert len(token) >= 43


def test_the_token_itself_is_not_stored(kim_phone, house, kim):
    token = make(kim_phone).removeprefix("/calendar/").removesuffix(".ics")
    with house.database.system.connect() as connection:
        rows = connection.execute(select(CalendarFeed.__table__)).all()
    assert [row.person_id for row in rows] == [kim.person_id]
    assert token not in repr(rows)


def test_the_feeds_are_taken_along_in_an_export(kim_phone):
    make(kim_phone, name="Hallen")
    exported = kim_phone.get(kim_phone.path("export.json")).json
    assert [feed["name"] for feed in exported["calendar_feeds"]] == ["Hallen"]
    assert "Hallen" in kim_phone.get(kim_phone.path("export.html")).get_data(as_text=True)


def test_nobody_else_can_make_see_or_take_back_feeds(kim_phone, devices, ola):
    make(kim_phone)
    (feed,) = kim_phone.get(kim_phone.path("calendar-feeds")).json["feeds"]
    strange = devices.of(ola)
    path = kim_phone.path("calendar-feeds")
    strange.get(path, status=404)
    strange.call("POST", path, json={}, status=404)
    strange.call("DELETE", f"{path}/{feed['id']}", status=404)


def test_a_phone_left_open_is_not_enough_to_make_one(kim_phone, noon):
    noon[0] += timedelta(days=1)
    reply = kim_phone.call("POST", kim_phone.path("calendar-feeds"), json={}, status=403)
    assert reply.json["code"] == "step_up_needed"


def test_days_on_which_the_clock_is_changed_are_read_right_by_both(app, kim_phone):
    moments = [
        "2027-03-27T23:30:00Z", "2027-03-28T00:30:00Z", "2027-03-28T01:00:00Z",
        "2027-03-28T01:30:00Z", "2027-10-30T23:30:00Z", "2027-10-31T00:30:00Z",
        "2027-10-31T01:30:00Z", "2027-10-31T02:30:00Z",
    ]  # fmt: skip
    for zone in (STOCKHOLM, "Atlantic/Faroe", "America/New_York", "UTC"):
        for moment in moments:
            add(kim_phone, starts_at=moment, zone=zone)
    reply = fetch(app, make(kim_phone))
    meant = sorted(moments * 4)
    read = sorted(f"{event['DTSTART'].dt.astimezone(UTC):%FT%TZ}" for event in events(reply))
    assert read == meant
    assert sorted(event["start"] for event in by_ical_js(reply)["events"]) == meant


def test_each_zone_is_described_as_the_standard_wants_it(app, kim_phone):
    add(kim_phone)
    (zone,) = Calendar.from_ical(fetch(app, make(kim_phone)).get_data()).walk("VTIMEZONE")
    assert zone["TZID"] == STOCKHOLM
    (summer,) = zone.walk("DAYLIGHT")
    # As the clock showed just before it was put forward.
    assert summer["DTSTART"].dt == datetime(2025, 3, 30, 2)
    assert summer["TZNAME"] == "CEST"


def test_whole_days_are_dates(app, kim_phone):
    add(kim_phone, starts_at="2026-11-30T23:00:00Z", all_day=True)
    add(kim_phone, starts_at="2027-03-26T23:00:00Z", ends_at="2027-03-28T22:00:00Z", all_day=True)
    reply = fetch(app, make(kim_phone))
    one, several = events(reply)
    assert one["DTSTART"].dt == date(2026, 12, 1)
    assert "DTEND" not in one
    assert (several["DTSTART"].dt, several["DTEND"].dt) == (date(2027, 3, 27), date(2027, 3, 29))
    assert [event["date"] for event in by_ical_js(reply)["events"]] == ["2026-12-01", "2027-03-27"]


def test_what_a_title_holds_stays_in_the_title(app, kim_phone):
    title = "a;b,c\\n\r\nEND:VEVENT\rBEGIN:VEVENT\nSUMMARY:" + "å" * 300
    add(kim_phone, title=title)
    reply = fetch(app, make(kim_phone, titles="whole"))
    (event,) = events(reply)
    assert event["SUMMARY"] == title.replace("\r\n", "\n").replace("\r", "\n")
    assert [one["summary"] for one in by_ical_js(reply)["events"]] == [event["SUMMARY"]]
    assert max(len(line) for line in reply.get_data().split(b"\r\n")) <= 75


def test_one_appointment_as_a_file(kim_phone, devices, ola):
    path = kim_phone.path(add(kim_phone)) + ".ics"
    reply = kim_phone.get(path)
    (event,) = events(reply)
    assert event["SUMMARY"] == "Upptagen"
    assert reply.headers["Content-Disposition"] == 'attachment; filename="traden.ics"'
    (event,) = events(kim_phone.get(f"{path}?titles=whole"))
    assert event["SUMMARY"] == SECRET
    kim_phone.get(f"{path}?titles=other", status=422)
    devices.of(ola).get(path, status=404)


@pytest.mark.parametrize("year", ["1901", "2199"])
def test_a_file_of_long_ago_or_far_away(kim_phone, year):
    path = add(kim_phone, starts_at=f"{year}-07-01T09:00:00Z")
    (event,) = events(kim_phone.get(kim_phone.path(path) + ".ics"))
    assert f"{event['DTSTART'].dt.astimezone(UTC):%FT%TZ}" == f"{year}-07-01T09:00:00Z"


def test_one_that_was_removed_gives_no_file(kim_phone):
    path = add(kim_phone)
    kim_phone.delete(path)
    kim_phone.get(kim_phone.path(path) + ".ics", status=404)


class TestKnocking:
    """Rate limits are what is tested here."""

    @pytest.fixture
    def settings(self, settings):
        return dataclasses.replace(settings, rate_limits=True)

    def test_who_guesses_addresses_is_made_to_wait(self, app):
        guess = "/calendar/abcd" + "x" * 39 + ".ics"
        for place in range(30):
            fetch(app, guess, status=404, address=f"192.0.2.{place}")
        reply = fetch(app, guess, status=429, address="192.0.2.200")
        assert reply.get_json()["code"] == "too_many_requests"
        fetch(app, "/calendar/wxyz" + "x" * 39 + ".ics", status=404, address="192.0.2.200")

    def test_one_address_cannot_ask_without_end(self, app):
        for number in range(600):
            fetch(app, f"/calendar/{number:04}xxxx.ics", status=404)
        fetch(app, "/calendar/other.ics", status=429)
