"""Calendar files that others read (RFC 5545): a feed of appointments, or a single one.

The same appointments give the same bytes, so that whoever asks again can be told that nothing is
new. An appointment keeps its UID for life; ``sequence`` grows when it moves or is called off.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from server.outside.calendar_zones import zone_block

PRODUCER = "-//Traden//Traden//EN"
AGAIN = timedelta(hours=1)
"""How soon a calendar program may ask again; most of them decide by themselves."""
_STATUS = {"proposed": "TENTATIVE", "cancelled": "CANCELLED"}
"""RFC 5545 names fewer states than we have; whether it took place is nobody's business there."""


@dataclass(frozen=True)
class Entry:
    """An appointment as a calendar may show it."""

    id: str
    title: str
    place: str
    starts_at: datetime
    ends_at: datetime | None
    zone: str
    all_day: bool
    status: str
    sequence: int
    changed_at: datetime


def written(entries: Iterable[Entry], *, name: str = "") -> bytes:
    """A calendar with these appointments, each in the zone it is meant in. ``name`` is what a
    program may call the calendar."""
    shown = sorted(entries, key=lambda entry: (entry.starts_at, entry.id))
    calendar = Calendar()
    calendar.add("prodid", PRODUCER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if name:
        _as_feed(calendar, name)
    for zone in sorted({entry.zone for entry in shown if not entry.all_day}):
        block = zone_block(zone, *_from_until(shown, zone))
        if block is not None:
            calendar.add_component(block)
    for entry in shown:
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _as_feed(calendar: Calendar, name: str) -> None:
    """The name and how often to look, in the standard's words (RFC 7986) and in those that are
    older than it."""
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")


def _from_until(entries: list[Entry], zone: str) -> tuple[datetime, datetime]:
    there = [entry for entry in entries if entry.zone == zone and not entry.all_day]
    return (
        min(entry.starts_at for entry in there),
        max(entry.ends_at or entry.starts_at for entry in there),
    )


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("uid", f"{entry.id}@traden")
    event.add("dtstamp", entry.changed_at)
    event.add("last-modified", entry.changed_at)
    event.add("sequence", entry.sequence)
    _when(event, entry)
    event.add("summary", _one_kind_of_line(entry.title))
    if entry.place:
        event.add("location", _one_kind_of_line(entry.place))
    event.add("status", _STATUS.get(entry.status, "CONFIRMED"))
    event.add("transp", "TRANSPARENT" if entry.status == "cancelled" else "OPAQUE")
    event.add("class", "PRIVATE")
    return event


def _when(event: Event, entry: Entry) -> None:
    """A whole day is a date without a zone, and ends before the date that it is said to end on."""
    if not entry.all_day:
        event.add("dtstart", _local(entry.starts_at, entry.zone))
        if entry.ends_at:
            event.add("dtend", _local(entry.ends_at, entry.zone))
        return
    zone = ZoneInfo(entry.zone)
    first = entry.starts_at.astimezone(zone).date()
    event.add("dtstart", first)
    if entry.ends_at and entry.ends_at.astimezone(zone).date() > first:
        event.add("dtend", entry.ends_at.astimezone(zone).date())


def _local(moment: datetime, zone: str) -> datetime:
    """As the clock shows it there. The hour that comes twice when it is put back is said in UTC:
    calendar programs do not agree on which of the two is meant."""
    there = moment.astimezone(ZoneInfo(zone))
    comes_twice = there.replace(fold=0).utcoffset() != there.replace(fold=1).utcoffset()
    return moment.astimezone(UTC) if comes_twice or zone == "UTC" else there


def _one_kind_of_line(text: str) -> str:
    """A bare carriage return ends a line, for many that read."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
