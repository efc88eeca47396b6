"""Reading the families: references between rows, and days counted from today.

``"@key"`` stands for the id of the row with that key. ``{"days": 3}`` is a day from today;
``{"workdays": 3, "at": "10:30"}`` is that time on the third working day from today, where the
person lives. Both may be negative.
"""

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from server import clock
from server.schemas.nouns import SHAPES
from server.store.sealed import words_of
from server.store.tables import NOUNS

ROLES = ("swedish", "norwegian", "danish", "english", "just_started")
SINGLE = ("person", "plan", "crisis_plan")
_FOLDER = Path(__file__).parent / "families"
_IDS = uuid.UUID("6f2f7f0e-6c5a-5d0b-9b1f-0d7a3c1d9e21")
"""Every id of the demo is made from this, so that a second run finds what the first one made."""


@dataclass(frozen=True)
class Family:
    """One person of the demo, and all rows around them."""

    role: str
    data: dict[str, Any]

    @property
    def name(self) -> str:
        """What the person is called."""
        return str(self.data["name"])

    @property
    def country(self) -> str:
        """Where the person lives."""
        return str(self.data["country"])

    @property
    def language(self) -> str:
        """What the person reads."""
        return str(self.data["language"])

    def id(self, key: str) -> str:
        """The id of ``account``, ``person``, ``device`` or the row with that key."""
        return str(uuid.uuid5(_IDS, f"{self.role}:{key}"))

    def rows(self, noun: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Id and fields of each row of a noun, checked as if a phone had sent them."""
        for place, raw in enumerate(self.data.get(noun, ())):
            fields = {name: value for name, value in raw.items() if name != "key"}
            if "place" in SHAPES[noun].put._declared_fields and noun != "appointment":
                fields.setdefault("place", place)
            key = raw.get("key", f"{noun}:{place}")
            yield self.id(key), SHAPES[noun].put().load(self._meant(fields))

    def single(self, noun: str) -> dict[str, Any]:
        """What is to be written into the person, the plan or the crisis plan."""
        loaded: dict[str, Any] = (
            SHAPES[noun].patch(partial=True).load(self._meant(self.data.get(noun, {})))
        )
        return {name: value for name, value in loaded.items() if name != "settled"}

    def _meant(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._meant(one) for one in value]
        if isinstance(value, str) and value.startswith("@"):
            return self.id(value[1:])
        if isinstance(value, dict) and "at" in value:
            return self._moment(value["workdays"], value["at"])
        if isinstance(value, dict) and "days" in value:
            return (clock.today(self.country) + timedelta(days=value["days"])).isoformat()
        if isinstance(value, dict):
            return {name: self._meant(one) for name, one in value.items()} | self._zone(value)
        return value

    def _zone(self, fields: dict[str, Any]) -> dict[str, str]:
        return {"zone": clock.ZONES[self.country].key} if "starts_at" in fields else {}

    def _moment(self, workdays: int, at: str) -> str:
        day = _workday(clock.today(self.country), workdays)
        wall = datetime.combine(day, time.fromisoformat(at), clock.ZONES[self.country])
        return wall.astimezone(UTC).isoformat()


def families() -> list[Family]:
    """All of them, in the order in which they are shown."""
    return [Family(role, _read(role)) for role in ROLES]


def words() -> tuple[str, ...]:
    """Every free text of the demo: what must be found nowhere in the clear."""
    found = {family.name for family in families()}
    for family in families():
        for noun, cls in NOUNS.items():
            rows = family.data.get(noun, ())
            for row in [rows] if noun in SINGLE and rows else rows:
                found |= {row[name] for name in words_of(cls) if row.get(name)}
    return tuple(sorted(found))


def _read(role: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((_FOLDER / f"{role}.json").read_text(encoding="utf-8"))
    return data


def _workday(today: date, count: int) -> date:
    """The day that many working days from today; weekends are not counted."""
    step = timedelta(days=1 if count > 0 else -1)
    day = today
    while count:
        day += step
        if day.weekday() < 5:
            count -= 1 if count > 0 else -1
    return day
