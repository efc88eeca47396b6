"""Hours and days on the wall, and the hours in which nobody is to be disturbed. Pure.

A time on the wall that the change of clocks leaves out is taken as if the clock had not been
changed yet; of one that comes twice the first is meant.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY = timedelta(days=1)
ELSEWHERE = "Europe/Stockholm"
"""Where a zone is not known (any more): the three countries share one clock."""


def zone_of(name: str) -> ZoneInfo:
    """The zone of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(ELSEWHERE)


def at(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, at which the clocks there show that time on that day."""
    return datetime.combine(day, wall, zone).astimezone(UTC)


def next_at(after: datetime, wall: time, zone: ZoneInfo) -> datetime:
    """The first moment not before ``after`` at which the clocks there show that time."""
    day = after.astimezone(zone).date()
    return next(at(day + n * DAY, wall, zone) for n in (0, 1, 2)
                if at(day + n * DAY, wall, zone) >= after)  # fmt: skip


@dataclass(frozen=True)
class QuietHours:
    """From one time on the wall to another, each day, past midnight too; the end is no part of
    them. From and to the same: there are none."""

    begin: time
    end: time
    zone: ZoneInfo

    def around(self, moment: datetime) -> tuple[datetime, datetime] | None:
        """Beginning and end of the quiet hours that a moment falls in; ``None``: in none."""
        if self.begin == self.end:
            return None
        day = moment.astimezone(self.zone).date()
        for first in (day - DAY, day):
            last = first if self.begin < self.end else first + DAY
            hours = at(first, self.begin, self.zone), at(last, self.end, self.zone)
            if hours[0] <= moment < hours[1]:
                return hours
        return None

    def after(self, moment: datetime) -> datetime:
        """That moment; or the end of the quiet hours that it falls in."""
        hours = self.around(moment)
        return hours[1] if hours else moment
