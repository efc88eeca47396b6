"""Calendar files (RFC 5545) as plain values; what other programs get wrong is mended here.

Every time is an instant in UTC plus the zone it was meant in. Times without a zone, and times
in a zone that nobody knows, are read in the reader's own zone; the latter are not ``sure``.

Occurrences of a series are told apart by ``recurrence``: when that occurrence was first meant
to start. It stays the same when the occurrence is moved, which is why it can be half of an id.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from icalendar import Calendar, Component

from server.outside import recurrence
from server.outside.calendar_times import Meant, Zones, value_of

MOST_EVENTS = 2000
MOST_SERIES = 50
MOST_OCCURRENCES = 1000
"""More than this in one file is no person's calendar; the rest is counted as skipped."""
LOOK_BACK = timedelta(days=30)
LOOK_AHEAD = timedelta(days=366)
"""Series are written out from a month ago to a year ahead; single events have no last day."""
LONGEST = 4000

Stamp = tuple[int, datetime]
"""Which of two versions of an event is newer: SEQUENCE, then when it was last changed."""
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When an event was changed whose file does not say."""

_STATUS = {"CANCELLED": "cancelled", "TENTATIVE": "proposed"}
_ALL_DAY_TOO = ("X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT")


class NoCalendar(ValueError):
    """The bytes are no calendar file."""


class TooManyEvents(ValueError):
    """More events than one person's calendar can hold."""


@dataclass(frozen=True)
class Event:
    """One appointment, as the file says it is."""

    uid: str
    recurrence: str
    """Which one of a series; empty when the event does not repeat."""
    title: str
    place: str
    starts_at: datetime
    ends_at: datetime | None
    zone: str
    all_day: bool
    status: str
    """``booked``, ``proposed`` or ``cancelled``."""
    stamp: Stamp
    sure: bool


@dataclass
class CalendarFile:
    """What a file says. ``whole``: the series and single events it tells everything about, so
    that an occurrence which is no longer among the events is off."""

    events: list[Event] = field(default_factory=list)
    whole: dict[str, Stamp] = field(default_factory=dict)
    skipped: int = 0
    series: int = 0


def read(body: bytes, *, home: str, now: datetime) -> CalendarFile:
    """Read a file for someone whose zone is ``home``. Raises ``NoCalendar``, ``TooManyEvents``."""
    if body.count(b"BEGIN:VEVENT") > MOST_EVENTS:
        raise TooManyEvents
    file = CalendarFile()
    newest: dict[tuple[str, str], Event] = {}
    for calendar in _calendars(body):
        for event in _events(calendar, file, Zones(home), now):
            known = newest.get((event.uid, event.recurrence))
            if known is None or known.stamp <= event.stamp:
                newest[event.uid, event.recurrence] = event
    found = [event for event in newest.values() if not _long_ago(event, now)]
    file.skipped += len(newest) - len(found)
    _keep_first(file, sorted(found, key=lambda event: event.starts_at))
    return file


def _keep_first(file: CalendarFile, found: list[Event]) -> None:
    """Keep what one calendar can hold. Of a series that was cut, the file no longer tells all."""
    file.events, cut = found[:MOST_OCCURRENCES], found[MOST_OCCURRENCES:]
    file.skipped += len(cut)
    for event in cut:
        file.whole.pop(event.uid, None)


def _calendars(body: bytes) -> list[Component]:
    try:
        found = Calendar.from_ical(_decoded(body), multiple=True)
    except (ValueError, IndexError, KeyError, TypeError):
        raise NoCalendar from None
    calendars: list[Component] = [one for one in found if one.name == "VCALENDAR"]
    if not calendars:
        raise NoCalendar
    return calendars


def _decoded(body: bytes) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", errors="replace")


def _events(
    calendar: Component, file: CalendarFile, zones: Zones, now: datetime
) -> Iterator[Event]:
    """What happens once, and series written out; then the occurrences that were changed."""
    method = _text(calendar, "METHOD").upper()
    read = [
        (component, _read_one(component, zones, method)) for component in calendar.walk("VEVENT")
    ]
    known = [(component, event) for component, event in read if event is not None]
    file.skipped += len(read) - len(known)
    for component, event in known:
        if not event.recurrence:
            yield from _written_out(component, event, file, zones, now)
    yield from (event for _, event in known if event.recurrence)


def _written_out(
    component: Component, event: Event, file: CalendarFile, zones: Zones, now: datetime
) -> list[Event]:
    """One event or all of a series. A cancelled series is cancelled as a whole, by its UID."""
    repeats = "RRULE" in component or "RDATE" in component
    if not repeats or event.status == "cancelled":
        file.whole[event.uid] = event.stamp
        return [event]
    file.series += 1
    found = _occurrences(component, event, zones, now) if file.series <= MOST_SERIES else None
    if found is None:
        file.skipped += 1
        return []
    file.whole[event.uid] = event.stamp
    return found


def _occurrences(
    component: Component, event: Event, zones: Zones, now: datetime
) -> list[Event] | None:
    """Each time the series happens; ``None`` where its rule is not one that we follow."""
    first = _moment(component, "DTSTART", zones)
    length = event.ends_at - event.starts_at if event.ends_at else None
    earliest = now - LOOK_BACK - (length or timedelta())
    if first is None:
        return None
    starts = recurrence.starts(component, first, earliest, now + LOOK_AHEAD)
    if starts is None:
        return None
    return [
        replace(
            event, recurrence=start.key, starts_at=start.instant,
            ends_at=start.instant + length if length else None,
        )
        for start in starts
    ]  # fmt: skip


def _read_one(component: Component, zones: Zones, method: str) -> Event | None:
    start = _moment(component, "DTSTART", zones)
    if start is None:
        return None
    first = _moment(component, "RECURRENCE-ID", zones)
    title = _text(component, "SUMMARY")
    status = _STATUS.get(_text(component, "STATUS").upper(), "booked")
    return Event(
        uid=_text(component, "UID") or _made_up_uid(start, title),
        recurrence=first.key if first else "",
        title=title,
        place=", ".join(line for line in _text(component, "LOCATION").split("\n") if line),
        starts_at=start.instant,
        ends_at=_end(component, start, zones),
        zone=start.zone,
        all_day=start.all_day,
        status="cancelled" if method == "CANCEL" else status,
        stamp=_stamp(component, zones),
        sure=start.sure,
    )


def _moment(component: Component, name: str, zones: Zones) -> Meant | None:
    """One date or time. Outlook writes some whole days as midnight and says so beside it."""
    meant = zones.meant(component.get(name))
    if meant and any(_text(component, flag).upper() == "TRUE" for flag in _ALL_DAY_TOO):
        return zones.whole_day(meant)
    return meant


def _end(component: Component, start: Meant, zones: Zones) -> datetime | None:
    """When it ends; ``None`` when the file does not say, says nonsense, or means one whole day."""
    end = _moment(component, "DTEND", zones)
    duration = value_of(component.get("DURATION"))
    instant = end.instant if end else None
    if end is None and isinstance(duration, timedelta) and duration < LOOK_AHEAD:
        instant = start.instant + duration
    if instant is None or instant <= start.instant:
        return None
    one_day = start.all_day and instant - start.instant <= timedelta(hours=25)
    return None if one_day else instant


def _stamp(component: Component, zones: Zones) -> Stamp:
    changed = zones.meant(component.get("LAST-MODIFIED") or component.get("DTSTAMP"))
    try:
        sequence = max(0, min(int(component.get("SEQUENCE", 0)), 2**31))
    except (ValueError, TypeError):
        sequence = 0
    return sequence, changed.instant if changed else NEVER


def _text(component: Component, name: str) -> str:
    """One text, without what cannot be shown. Of several (an error) the first."""
    value: Any = component.get(name, "")
    value = value[0] if isinstance(value, list) and value else value
    text = str(value).replace("\r\n", "\n")
    shown = "".join(letter for letter in text if letter == "\n" or letter.isprintable())
    return shown.strip()[:LONGEST]


def _made_up_uid(start: Meant, title: str) -> str:
    """Some programs forget the UID; then the same thing at the same time is the same event."""
    return "none-" + hashlib.sha256(f"{start.key}\n{title}".encode()).hexdigest()[:32]


def _long_ago(event: Event, now: datetime) -> bool:
    return (event.ends_at or event.starts_at) < now - LOOK_BACK
