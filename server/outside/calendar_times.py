"""What a date or time in a calendar file means: the instant, and the zone it was meant in."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from icalendar.prop import vBroken
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

FIRST_YEAR, LAST_YEAR = 1970, 2150
"""Outside these a file is mistaken (Outlook writes 1601 where it knows no day)."""


@dataclass(frozen=True)
class Meant:
    """One moment or whole day. ``wall`` is what the clock on the wall shows there."""

    wall: datetime
    zone: str
    """IANA name, for showing."""
    rules: tzinfo
    """The zone itself; may be one that the file brought along."""
    all_day: bool = False
    sure: bool = True

    @property
    def instant(self) -> datetime:
        """In UTC. A whole day starts at midnight."""
        return self.wall.replace(tzinfo=self.rules).astimezone(UTC)

    @property
    def key(self) -> str:
        """The same for the same moment, whatever zone it is written in."""
        if self.all_day:
            return self.wall.date().isoformat()
        return self.instant.strftime("%Y%m%dT%H%M%SZ")

    def at(self, wall: datetime) -> "Meant":
        """Another moment in the same zone."""
        return replace(self, wall=wall)

    def wall_of(self, moment: date) -> datetime:
        """What the clock on the wall shows in this zone, then. A day begins at midnight."""
        if not isinstance(moment, datetime):
            return datetime.combine(moment, time())
        there = moment.astimezone(self.rules) if moment.tzinfo else moment
        return there.replace(tzinfo=None, microsecond=0)


def value_of(prop: Any) -> Any:
    """The date, time or duration that a property holds; ``None`` if unreadable or not there."""
    return None if isinstance(prop, vBroken) else getattr(prop, "dt", None)


class Zones:
    """Reads times for someone who lives in the zone ``home``."""

    def __init__(self, home: str) -> None:
        self._home = home
        self._home_rules = ZoneInfo(home)

    def meant(self, value: Any) -> Meant | None:
        """What a DTSTART, DTEND or the like means; ``None`` if it is not there or unreadable."""
        value = value[0] if isinstance(value, list) and value else value
        moment = value_of(value)
        if not isinstance(moment, date) or not FIRST_YEAR <= moment.year <= LAST_YEAR:
            return None
        return self.of(moment, str(getattr(value, "params", {}).get("TZID", "")))

    def of(self, moment: date, tzid: str = "") -> Meant:
        """What a plain date or time means."""
        if not isinstance(moment, datetime):
            wall = datetime.combine(moment, time())
            return Meant(wall, self._home, self._home_rules, all_day=True)
        wall = moment.replace(tzinfo=None, microsecond=0)
        rules = moment.tzinfo
        if rules is None:
            return Meant(wall, self._home, self._home_rules, sure=not tzid)
        return Meant(wall, self._name_of(rules, tzid), rules)

    def whole_day(self, start: Meant) -> Meant:
        """The day on which that moment is."""
        there = start.instant.astimezone(self._home_rules) if _is_utc(start.rules) else start.wall
        midnight = datetime.combine(there.date(), time())
        return Meant(midnight, self._home, self._home_rules, all_day=True)

    def _name_of(self, rules: tzinfo, tzid: str) -> str:
        """The IANA name of a zone; UTC and zones without a name are shown in the reader's own."""
        if _is_utc(rules):
            return self._home
        for name in (getattr(rules, "key", ""), tzid, WINDOWS_TO_OLSON.get(tzid, "")):
            if name in _known_zones():
                return name
        return self._home


@cache
def _known_zones() -> frozenset[str]:
    """Every IANA name. Looking them up walks the zone database on the disk each time."""
    return frozenset(available_timezones())


def _is_utc(rules: tzinfo) -> bool:
    return rules is UTC or getattr(rules, "key", "") in ("UTC", "Etc/UTC")
