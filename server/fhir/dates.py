"""Dates in searches: ``ge2026-11-23``, ``2026-11``, ``lt2026-11-23T10:00:00+01:00``. Pure.

A date stands for the whole of its day, month or year; a search says how the moment lies to it.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from server.fhir.outcomes import not_valid

EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
LATEST = datetime(2199, 12, 31, tzinfo=UTC)
_FORM = re.compile(r"(eq|ne|gt|lt|ge|le|sa|eb|ap)?(\d{4})(-\d\d)?(-\d\d)?(T.+)?\Z", re.ASCII)


@dataclass(frozen=True)
class Span:
    """From a moment, up to another and not including it."""

    begins: datetime = EARLIEST
    ends: datetime = LATEST

    def within(self, other: "Span") -> "Span":
        """What both have in common; perhaps nothing, which then ends before it begins."""
        return Span(max(self.begins, other.begins), min(self.ends, other.ends))


def span(name: str, asked: list[str], zone: str) -> Span:
    """All that was asked of one parameter, together. Raises ``NotValid``."""
    found = Span()
    for each in asked:
        found = found.within(_one(name, each, zone))
    return found


def _one(name: str, asked: str, zone: str) -> Span:
    form = _FORM.match(asked.replace(" ", "+"))
    whole = _whole(form, zone) if form else None
    if form is None or whole is None or form[1] in ("ne", "ap"):
        raise not_valid(name, "value", f"{name} cannot be read as a date to search by.", 400)
    by_prefix = {
        "ge": Span(whole.begins, LATEST),
        "gt": Span(whole.ends, LATEST),
        "sa": Span(whole.ends, LATEST),
        "le": Span(EARLIEST, whole.ends),
        "lt": Span(EARLIEST, whole.begins),
        "eb": Span(EARLIEST, whole.begins),
    }
    return by_prefix.get(form[1] or "eq", whole)


def _whole(form: re.Match[str], zone: str) -> Span | None:
    """The year, month, day, or second that is written there."""
    try:
        return _clamped(*_edges(form, zone))
    except (ValueError, OverflowError):
        return None


def _edges(form: re.Match[str], zone: str) -> tuple[datetime, datetime]:
    year, month, day, time = form[2], form[3], form[4], form[5]
    if time:
        begins = datetime.fromisoformat(f"{year}{month}{day}{time}")
        begins = begins if begins.tzinfo else begins.replace(tzinfo=ZoneInfo(zone))
        return begins, begins + timedelta(seconds=1)
    begins = datetime(int(year), int((month or "-1")[1:]), int((day or "-1")[1:]))
    if day:
        ends = begins + timedelta(days=1)
    elif month:
        ends = (begins + timedelta(days=31)).replace(day=1)
    else:
        ends = begins.replace(year=begins.year + 1)
    here = ZoneInfo(zone)
    return begins.replace(tzinfo=here), ends.replace(tzinfo=here)


def _clamped(begins: datetime, ends: datetime) -> Span:
    """In UTC, and within what can be stored."""
    edges = (max(EARLIEST, min(LATEST, each.astimezone(UTC))) for each in (begins, ends))
    return Span(*edges)
