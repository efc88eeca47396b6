"""Calendar files as the programs of the world really write them."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.outside import calendar
from server.outside.calendar import CalendarFile, Event, NoCalendar, TooManyEvents
from tests.work import at_most

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
A_BLINK = 1_000_000
"""Calls: some tenths of a second. A line that orders seconds of work, or days, makes ten times as
many."""
VTIMEZONE = """BEGIN:VTIMEZONE
TZID:Klinikens tid
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def file_with(*events: str, head: str = "") -> bytes:
    """A calendar file with these events, each without its BEGIN and END."""
    inner = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n{head}{inner}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def read(body: bytes, home: str = "Europe/Stockholm") -> CalendarFile:
    return calendar.read(body, home=home, now=NOW)


def only(body: bytes) -> Event:
    (event,) = read(body).events
    return event


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def test_a_plain_event_has_its_words_times_and_zone():
    event = only(
        file_with(
            "UID:a@x\nSUMMARY:Läkarsamtal\nLOCATION:Storgatan 1\\, plan 2\n"
            "DTSTART;TZID=Europe/Oslo:20261201T103000\nDTEND;TZID=Europe/Oslo:20261201T111500"
        )
    )
    assert (event.uid, event.title, event.place) == ("a@x", "Läkarsamtal", "Storgatan 1, plan 2")
    assert (event.starts_at, event.ends_at) == (
        utc(2026, 12, 1, 9, 30),
        utc(2026, 12, 1, 10, 15),
    )
    assert (event.zone, event.all_day, event.sure, event.status) == (
        "Europe/Oslo", False, True, "booked",
    )  # fmt: skip


def test_outlook_names_zones_its_own_way():
    event = only(file_with("UID:a\nDTSTART;TZID=W. Europe Standard Time:20261201T100000"))
    assert event.starts_at == utc(2026, 12, 1, 9)
    assert event.zone == "Europe/Berlin"
    assert event.sure


def test_a_zone_that_the_file_brings_along_is_used_and_shown_in_the_readers_own():
    event = only(
        file_with("UID:a\nDTSTART;TZID=Klinikens tid:20260801T100000", head=VTIMEZONE)
        .replace(b"20260801", b"20270801")
    )  # fmt: skip
    assert event.starts_at == utc(2027, 8, 1, 8)
    assert event.zone == "Europe/Stockholm"


def test_a_zone_that_nobody_knows_is_read_as_the_readers_own_and_marked_unsure():
    event = only(file_with("UID:a\nDTSTART;TZID=Mottagningen:20261201T100000"))
    assert event.starts_at == utc(2026, 12, 1, 9)
    assert not event.sure


def test_a_time_without_a_zone_is_in_the_readers_own():
    body = file_with("UID:a\nDTSTART:20261201T100000")
    (event,) = read(body, "Atlantic/Reykjavik").events
    assert event.starts_at == utc(2026, 12, 1, 10)
    assert event.sure


def test_google_writes_utc_which_is_shown_in_the_readers_own_zone():
    event = only(file_with("UID:a\nDTSTART:20261201T090000Z\nDTEND:20261201T100000Z"))
    assert (event.starts_at, event.zone) == (utc(2026, 12, 1, 9), "Europe/Stockholm")


def test_a_whole_day_starts_at_midnight_where_the_reader_lives_and_has_no_end():
    event = only(file_with("UID:a\nDTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261202"))
    assert event.all_day
    assert (event.starts_at, event.ends_at) == (utc(2026, 11, 30, 23), None)


def test_several_whole_days_end_at_the_last_midnight():
    event = only(file_with("UID:a\nDTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261204"))
    assert event.ends_at == utc(2026, 12, 3, 23)


def test_outlooks_midnight_to_midnight_is_a_whole_day():
    event = only(
        file_with(
            "UID:a\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\nDTSTART:20261130T230000Z\n"
            "DTEND:20261201T230000Z"
        )
    )
    assert (event.all_day, event.starts_at, event.ends_at) == (True, utc(2026, 11, 30, 23), None)


def test_a_duration_stands_for_an_end():
    event = only(file_with("UID:a\nDTSTART:20261201T090000Z\nDURATION:PT45M"))
    assert event.ends_at == utc(2026, 12, 1, 9, 45)


def test_an_end_before_the_start_is_no_end():
    assert (
        only(file_with("UID:a\nDTSTART:20261201T090000Z\nDTEND:20261201T080000Z")).ends_at is None
    )


@pytest.mark.parametrize(
    ("lines", "head", "status"),
    [
        ("STATUS:CONFIRMED", "", "booked"),
        ("STATUS:TENTATIVE", "", "proposed"),
        ("STATUS:CANCELLED", "", "cancelled"),
        ("STATUS:CONFIRMED", "METHOD:CANCEL\n", "cancelled"),
    ],
)
def test_what_the_file_says_of_its_state(lines, head, status):
    body = file_with(f"UID:a\nDTSTART:20261201T090000Z\n{lines}", head=head)
    assert only(body).status == status


def test_ten_oclock_stays_ten_oclock_when_clocks_change():
    events = read(
        file_with("UID:a\nDTSTART;TZID=Europe/Stockholm:20270315T100000\nRRULE:FREQ=WEEKLY;COUNT=3")
    ).events
    assert [event.starts_at for event in events] == [
        utc(2027, 3, 15, 9), utc(2027, 3, 22, 9), utc(2027, 3, 29, 8),
    ]  # fmt: skip


def test_a_series_is_written_out_for_a_year_and_no_further():
    events = read(file_with("UID:a\nDTSTART:20261201T090000Z\nRRULE:FREQ=WEEKLY")).events
    assert len({event.recurrence for event in events}) == len(events) == 52
    assert events[-1].starts_at <= NOW + timedelta(days=366)


def test_a_series_that_began_years_ago_goes_on_from_last_month():
    events = read(
        file_with("UID:a\nDTSTART;TZID=Europe/Oslo:20200107T130000\nRRULE:FREQ=WEEKLY;INTERVAL=2")
    ).events
    assert events[0].starts_at == utc(2026, 11, 3, 12)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", ["2026-12-01", "2026-12-31"]),
        ("FREQ=WEEKLY;UNTIL=20261208", ["2026-12-01", "2026-12-08"]),
        ("FREQ=WEEKLY;UNTIL=20261208T090000Z", ["2026-12-01", "2026-12-08"]),
        ("FREQ=WEEKLY;UNTIL=20261208T085959Z", ["2026-12-01"]),
        ("FREQ=DAILY;BYDAY=TU,FR;COUNT=3", ["2026-12-01", "2026-12-04", "2026-12-08"]),
        ("FREQ=YEARLY;COUNT=5", ["2026-12-01"]),
        ("FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2", ["2026-12-01"]),
    ],
)
def test_the_common_rules(rule, days):
    body = file_with(f"UID:a\nDTSTART;TZID=Europe/Stockholm:20261201T100000\nRRULE:{rule}")
    assert [event.starts_at.date().isoformat() for event in read(body).events] == days


def test_left_out_days_are_left_out_whatever_zone_they_are_written_in():
    events = read(
        file_with(
            "UID:a\nDTSTART;TZID=Europe/Stockholm:20261201T100000\nRRULE:FREQ=WEEKLY;COUNT=4\n"
            "EXDATE:20261208T090000Z\nEXDATE;VALUE=DATE:20261215"
        )
    ).events
    assert [event.starts_at.day for event in events] == [1, 22]


def test_extra_dates_belong_to_the_series():
    events = read(
        file_with("UID:a\nDTSTART:20261201T090000Z\nRDATE:20261203T120000Z,20261204T120000Z")
    ).events
    assert [event.starts_at.day for event in events] == [1, 3, 4]


def test_a_moved_occurrence_keeps_its_place_in_the_series():
    body = file_with(
        "UID:a\nSUMMARY:Samtal\nDTSTART;TZID=Europe/Oslo:20261201T100000\nRRULE:FREQ=WEEKLY;COUNT=2",
        "UID:a\nSUMMARY:Samtal\nRECURRENCE-ID:20261208T090000Z\nSEQUENCE:1\n"
        "DTSTART;TZID=Europe/Oslo:20261209T140000",
    )
    plain = read(file_with(
        "UID:a\nSUMMARY:Samtal\nDTSTART;TZID=Europe/Oslo:20261201T100000\nRRULE:FREQ=WEEKLY;COUNT=2"
    ))  # fmt: skip
    moved = read(body)
    assert [event.recurrence for event in moved.events] == [
        event.recurrence for event in plain.events
    ]
    assert moved.events[1].starts_at == utc(2026, 12, 9, 13)


def test_a_cancelled_series_is_cancelled_as_a_whole():
    event = only(
        file_with("UID:a\nDTSTART:20261201T090000Z\nRRULE:FREQ=WEEKLY", head="METHOD:CANCEL\n")
    )
    assert (event.recurrence, event.status) == ("", "cancelled")


def test_of_two_versions_of_an_event_the_newer_counts():
    new = "UID:a\nSEQUENCE:2\nSUMMARY:Ny tid\nDTSTART:20261201T090000Z"
    old = "UID:a\nSEQUENCE:1\nSUMMARY:Gammal tid\nDTSTART:20261201T090000Z"
    assert only(file_with(new, old)).title == "Ny tid"


def test_an_event_without_an_id_is_the_same_each_time():
    body = file_with("SUMMARY:Tandläkare\nDTSTART:20261201T090000Z")
    assert only(body).uid == only(body).uid != ""


def test_long_past_and_unreadable_events_are_skipped_and_counted():
    file = read(
        file_with(
            "UID:a\nDTSTART:20200101T090000Z", "UID:b\nDTSTART:nonsense", "UID:c",
            "UID:d\nDTSTART:16010101T000000",
            "UID:e\nDTSTART:20261201T090000Z\nRRULE:FREQ=SECONDLY",
        )
    )  # fmt: skip
    assert (file.events, file.skipped) == ([], 5)


def test_words_lose_what_cannot_be_shown():
    event = only(
        file_with(
            "UID:a\nSUMMARY:  Möte\x07 \u202eom\x7f \nLOCATION:Rum 1\\nHus B\n"
            "DTSTART:20261201T090000Z"
        )
    )
    assert (event.title, event.place) == ("Möte om", "Rum 1, Hus B")


def test_folded_lines_bare_line_feeds_and_a_byte_order_mark_are_read():
    body = file_with("UID:a\nSUMMARY:Samtal med\n  Karin\nDTSTART:20261201T090000Z")
    assert only(b"\xef\xbb\xbf" + body.replace(b"\r\n", b"\n")).title == "Samtal med Karin"


def test_an_old_program_that_writes_latin_letters_is_read():
    body = file_with("UID:a\nSUMMARY:Möte på vårdcentralen\nDTSTART:20261201T090000Z")
    assert only(body.decode().encode("cp1252")).title == "Möte på vårdcentralen"


def test_apple_puts_several_calendars_in_one_file():
    both = file_with("UID:a\nDTSTART:20261201T090000Z") + file_with(
        "UID:b\nDTSTART:20261202T090000Z"
    )
    assert [event.uid for event in read(both).events] == ["a", "b"]


def test_a_calendar_without_times_is_still_a_calendar():
    body = file_with().replace(
        b"END:VCALENDAR", b"BEGIN:VTODO\r\nUID:x\r\nEND:VTODO\r\nEND:VCALENDAR"
    )
    assert read(body).events == []


@pytest.mark.parametrize(
    "body",
    [b"", b"hello", b"\xff\xfe\x00\x01", b"BEGIN:VCARD\r\nEND:VCARD", b"%PDF-1.7",
     b"BEGIN:VCALENDAR", b"BEGIN:VEVENT\r\nDTSTART:20261201\r\nEND:VEVENT"],
)  # fmt: skip
def test_what_is_no_calendar_is_refused(body):
    with pytest.raises(NoCalendar):
        read(body)


def test_more_events_than_a_life_holds_are_refused():
    with pytest.raises(TooManyEvents):
        read(file_with(*["UID:a"] * (calendar.MOST_EVENTS + 1)))


@pytest.mark.parametrize(
    "event",
    [
        "DTSTART:20260203T090000Z\nRRULE:FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30",
        "DTSTART:20070103T090000Z\nRRULE:FREQ=DAILY;BYWEEKNO=1;BYYEARDAY=200",
        "DTSTART:20070103T090000Z" + "\nRRULE:FREQ=DAILY" * 500,
    ],
)
def test_rules_that_match_nothing_cost_no_more_than_a_blink(event):
    file = file_with(*(f"UID:{n}\n{event}" for n in range(5)))
    with at_most(calls=A_BLINK):
        read(file)


@pytest.mark.parametrize("interval", ["0", "00", "-1", "1;INTERVAL=0", "0;COUNT=1"])
def test_a_rule_that_stands_still_is_not_followed(interval):
    series = f"UID:a\nDTSTART:20261201T090000Z\nRRULE:FREQ=DAILY;INTERVAL={interval}"
    file = read(file_with(series))
    assert (file.events, file.skipped) == ([], 1)


def test_naming_the_zone_of_every_time_takes_no_work():
    zone = "TZID=W. Europe Standard Time"
    event = f"DTSTART;{zone}:20261201T100000\nDTEND;{zone}:20261201T110000"
    file = file_with(*(f"UID:{n}\n{event}" for n in range(500)))
    with at_most(calls=A_BLINK):
        read(file)


@given(st.binary(max_size=300), st.sampled_from([b"", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"]))
def test_any_bytes_are_either_a_calendar_or_refused(noise, head):
    tail = b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n" if head else b""
    with suppress(NoCalendar):
        read(head + noise + tail)


@given(
    st.sampled_from(["DTSTART", "DTEND", "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID", "SEQUENCE",
                     "LAST-MODIFIED", "DURATION", "SUMMARY", "UID", "STATUS"]),
    st.text(alphabet="0123456789TZPDHMS=;:,-+FREQWKLYUNIAO ", max_size=40),
)  # fmt: skip
def test_nonsense_in_any_line_never_breaks_the_reading(name, value):
    read(
        file_with(
            "UID:a\nDTSTART:20261201T090000Z", f"UID:b\nDTSTART:20261201T090000Z\n{name}:{value}"
        )
    )


@given(st.dates(date(2026, 11, 24), date(2027, 10, 1)), st.integers(0, 23))
def test_the_key_of_an_occurrence_is_the_same_however_its_zone_is_written(day, hour):
    wall = f"{day:%Y%m%d}T{hour:02}0000"
    named = only(
        file_with(f"UID:a\nDTSTART;TZID=Europe/Oslo:{wall}\nRECURRENCE-ID;TZID=Europe/Oslo:{wall}")
    )
    in_utc = f"{named.starts_at:%Y%m%dT%H%M%SZ}"
    assert (
        only(file_with(f"UID:a\nDTSTART:{in_utc}\nRECURRENCE-ID:{in_utc}")).recurrence
        == named.recurrence
    )
