"""When a series of events happens (RFC 5545: RRULE, RDATE, EXDATE), within a span of time.

Rules are counted in wall time, so that ten o'clock stays ten o'clock when clocks are changed.

A rule may match no day at all («30 February»), and dateutil looks for the next one until the
year 9999: seconds of work that anyone could order with a line of text. The calendar repeats
itself every 400 years to the day and the weekday, so the rule is followed in the last centuries
before 9999 and the days are moved back: the same days, a twentieth of the work.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import chain, islice, takewhile
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Component
from icalendar.prop import vDDDLists

from server.outside.calendar_times import FIRST_YEAR, LAST_YEAR, Meant

CENTURIES = 19 * 400
OLDEST = timedelta(days=20 * 366)
"""A series that began longer ago is not followed day by day up to now."""
_READABLE = re.compile(r"FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)\b")
_UNREADABLE = re.compile(
    r"BY(HOUR|MINUTE|SECOND|EASTER)="
    r"|(?=.*FREQ=DAILY).*BY(MONTH|WEEKNO|YEARDAY)"
    r"|INTERVAL=(?!0*[1-9])"
)
"""Several times a day, or every day of some months: no appointment is like that. A rule that
goes on by nothing (INTERVAL=0) stands still for ever."""
MOST_RULES = 2
"""RFC 5545 asks for one; a file of lines like it would be days of work."""


def starts(
    component: Component, first: Meant, earliest: datetime, latest: datetime
) -> list[Meant] | None:
    """Each start of the series in the span; ``None`` for a rule that we do not follow."""
    if earliest - first.instant > OLDEST:
        return None
    rules = _several(component.get("RRULE"))
    if len(rules) > MOST_RULES:
        return None
    walls = {first.wall} | _walls(component.get("RDATE"), first)
    for rule in rules:
        followed = _follow(rule, first, latest)
        if followed is None:
            return None
        walls.update(followed)
    off = _left_out(component.get("EXDATE"), first)
    meant = (first.at(wall) for wall in sorted(walls) if not off & {wall, wall.date()})
    return [one for one in meant if earliest <= one.instant <= latest]


def _follow(rule: Any, first: Meant, latest: datetime) -> list[datetime] | None:
    """The wall times of a rule until ``latest``."""
    try:
        text = rule.to_ical().decode()
        parts = [part for part in text.split(";") if not part.startswith(("COUNT=", "UNTIL="))]
        if not _READABLE.search(text) or _UNREADABLE.search(text):
            return None
        later = _moved(first.wall, CENTURIES)
        last = min(_until(rule, first), first.wall_of(latest))
        after = (wall for wall in rrulestr(";".join(parts), dtstart=later) if wall != later)
        # The first time is always one of the series, also where the rule would not give it.
        inside = takewhile(lambda wall: wall <= _moved(last, CENTURIES), chain([later], after))
        return [_moved(wall, -CENTURIES) for wall in islice(inside, _count(rule))]
    except (ValueError, TypeError, AttributeError, OverflowError):
        return None


def _moved(wall: datetime, years: int) -> datetime:
    return wall.replace(year=wall.year + years)


def _count(rule: Any) -> int | None:
    count = rule.get("COUNT")
    return int(count[0]) if count else None


def _until(rule: Any, first: Meant) -> datetime:
    """The last wall time of a rule. A date means the whole of that day."""
    until = (rule.get("UNTIL") or [None])[0]
    if until is None or until.year > LAST_YEAR:
        return datetime.max.replace(year=9999 - CENTURIES, microsecond=0)
    if not isinstance(until, datetime):
        return datetime.combine(until, time(23, 59, 59))
    return first.wall_of(until)


def _walls(value: Any, first: Meant) -> set[datetime]:
    return {first.wall_of(moment) for moment in _moments(value)}


def _left_out(value: Any, first: Meant) -> set[date]:
    """What EXDATE leaves out. Some programs write a day where they mean the time on it."""
    return {
        first.wall_of(moment) if isinstance(moment, datetime) else moment
        for moment in _moments(value)
    }


def _moments(value: Any) -> Iterable[date]:
    """The dates and times of RDATE or EXDATE lines; periods count by their start."""
    for line in _several(value):
        for one in line.dts if isinstance(line, vDDDLists) else ():
            moment = one.dt[0] if isinstance(one.dt, tuple) else one.dt
            if isinstance(moment, date) and FIRST_YEAR <= moment.year <= LAST_YEAR:
                yield moment


def _several(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
