"""A time zone as calendar files say it (``VTIMEZONE``): each time the clock was or will be changed.

Written here, because RFC 5545 wants the hour at which the clock is changed as the clock showed it
just before, and a library that says another hour moves every appointment of that hour.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY, _SECOND = timedelta(days=1), timedelta(seconds=1)


@dataclass(frozen=True)
class _Clock:
    """How far ahead of UTC a clock is, what that is called, and whether it is summer time."""

    ahead: timedelta
    name: str
    summer: bool


def zone_block(name: str, first: datetime, last: datetime) -> Timezone | None:
    """What to know about a zone to read times from ``first`` to ``last``, in whole years and one
    more on both sides. Nothing for UTC, which needs none."""
    if ZoneInfo(name).key == "UTC":
        return None
    begin = datetime(first.year - 1, 1, 1, tzinfo=UTC)
    end = datetime(last.year + 2, 1, 1, tzinfo=UTC)
    block = Timezone()
    block.add("tzid", name)
    zone = ZoneInfo(name)
    at_first = _clock(begin, zone)
    block.add_component(_observed(at_first, at_first, [begin]))
    found: dict[tuple[_Clock, _Clock], list[datetime]] = defaultdict(list)
    for moment, before, after in _changes(name, begin.year, end.year):
        found[before, after].append(moment)
    for (before, after), moments in found.items():
        block.add_component(_observed(before, after, moments))
    return block


def _observed(
    before: _Clock, after: _Clock, moments: list[datetime]
) -> TimezoneStandard | TimezoneDaylight:
    """From those moments on the clock shows ``after``."""
    part = TimezoneDaylight() if after.summer else TimezoneStandard()
    shown = [(moment + before.ahead).replace(tzinfo=None) for moment in moments]
    part.add("dtstart", shown[0])
    if shown[1:]:
        part.add("rdate", shown[1:])
    part.add("tzoffsetfrom", before.ahead)
    part.add("tzoffsetto", after.ahead)
    part.add("tzname", after.name)
    return part


@lru_cache(maxsize=200)
def _changes(name: str, first: int, last: int) -> list[tuple[datetime, _Clock, _Clock]]:
    """When the clock is changed, and from what to what, until the last of these years begins."""
    zone, found = ZoneInfo(name), []
    day, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last, 1, 1, tzinfo=UTC)
    before = _clock(day, zone)
    while day < end:
        after = _clock(day + _DAY, zone)
        if before != after:
            found.append((_moment_between(zone, day, before), before, after))
        day, before = day + _DAY, after
    return found


def _moment_between(zone: ZoneInfo, day: datetime, before: _Clock) -> datetime:
    """The first second of that day at which the clock no longer shows ``before``."""
    same, changed = day, day + _DAY
    while changed - same > _SECOND:
        middle = (same + (changed - same) / 2).replace(microsecond=0)
        if _clock(middle, zone) == before:
            same = middle
        else:
            changed = middle
    return changed


def _clock(moment: datetime, zone: ZoneInfo) -> _Clock:
    there = moment.astimezone(zone)
    ahead = there.utcoffset() or timedelta()
    return _Clock(ahead, there.tzname() or "", bool(there.dst()))
