"""Reading the families: references between rows, and days counted from today.

``"@key"`` stands for the id of the row with that key. ``{"days": 3}`` is a day from today;
``{"workdays": 3, "at": "10:30"}`` is that time on the third working day from today, where the
person lives, and ``{"days": 3, "at": "00:00"}`` counts all days. They may be negative.

``system`` is an agency's system that is linked, and what it has sent (``server.demo.systems``).
``taking_part`` says who of the members has an account and how far they have come
(``server.demo.companions``); notes and requests are theirs, and stand there.
"""

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from server import clock
from server.schemas.nouns import SHAPES
from server.schemas.taking_part import Sending
from server.store.sealed import words_of
from server.store.tables import NOUNS

ROLES = ("swedish", "norwegian", "danish", "english", "just_started")
SINGLE = ("person", "plan", "crisis_plan")
_FOLDER = Path(__file__).parent / "families"
_IDS = uuid.UUID("6f2f7f0e-6c5a-5d0b-9b1f-0d7a3c1d9e21")
"""Every id of the demo is made from this, so that a second run finds what the first one made."""


@dataclass(frozen=True)
class Companion:
    """A member of a demo person's network who has been invited, and perhaps has come.

    ``comes``: ``invited``, ``accepted`` (waits for the person), or ``confirmed``.
    """

    family: "Family"
    data: dict[str, Any]

    @property
    def member_id(self) -> str:
        """Which member of the network."""
        return self.family.id(self.data["member"])

    @property
    def name(self) -> str:
        """What the person calls them."""
        named = {row["key"]: row["name"] for row in self.family.data["member"]}
        return str(named[self.data["member"]])

    @property
    def comes(self) -> str:
        """How far they have come."""
        return str(self.data["comes"])

    @property
    def is_person_too(self) -> bool:
        """Whether they are also the person of another family, with that one's account."""
        return "account" in self.data

    @property
    def account_id(self) -> str:
        """Their account, which may be there already."""
        if self.is_person_too:
            return id_of(self.data["account"], "account")
        return self.family.id(f"account:{self.data['member']}")

    @property
    def device_id(self) -> str:
        """What they came with; it is nobody's phone."""
        return self.family.id(f"device:{self.data['member']}")

    @property
    def card(self) -> dict[str, str]:
        """How they want to be reached."""
        return dict(self.data.get("card", {}))

    def sent(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Id, kind and content of what they sent, checked as if a phone had sent it."""
        for place, raw in enumerate(self.data.get("sent", ())):
            loaded: dict[str, Any] = Sending().load(self.family.meant(raw))
            sent_id = self.family.id(f"sent:{self.data['member']}:{place}")
            yield sent_id, loaded["kind"], loaded["content"]


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

    @property
    def who(self) -> str:
        """A sentence for whoever tries the demo."""
        return str(self.data["who"])

    @property
    def companions(self) -> list[Companion]:
        """Those of the network who have been invited."""
        return [Companion(self, data) for data in self.data.get("taking_part", ())]

    @property
    def systems(self) -> list["LinkedSystem"]:
        """The agencies' systems that are linked."""
        return [LinkedSystem(self, data) for data in self.data.get("system", ())]

    def id(self, key: str) -> str:
        """The id of ``account``, ``person``, ``device`` or the row with that key."""
        return id_of(self.role, key)

    def rows(self, noun: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Id and fields of each row of a noun, checked as if a phone had sent them."""
        for place, raw in enumerate(self.data.get(noun, ())):
            fields = {name: value for name, value in raw.items() if name != "key"}
            if "place" in SHAPES[noun].put._declared_fields and noun != "appointment":
                fields.setdefault("place", place)
            key = raw.get("key", f"{noun}:{place}")
            yield self.id(key), SHAPES[noun].put().load(self.meant(fields))

    def single(self, noun: str) -> dict[str, Any]:
        """What is to be written into the person, the plan or the crisis plan."""
        loaded: dict[str, Any] = (
            SHAPES[noun].patch(partial=True).load(self.meant(self.data.get(noun, {})))
        )
        return {name: value for name, value in loaded.items() if name != "settled"}

    def meant(self, value: Any) -> Any:
        """What is written, with ids and times in place of what stands for them."""
        if isinstance(value, list):
            return [self.meant(one) for one in value]
        if isinstance(value, str) and value.startswith("@"):
            return self.id(value[1:])
        if isinstance(value, dict) and "at" in value:
            return self._moment(value)
        if isinstance(value, dict) and "days" in value:
            return self._day(value).isoformat()
        if isinstance(value, dict):
            return {name: self.meant(one) for name, one in value.items()} | self._zone(value)
        return value

    def _zone(self, fields: dict[str, Any]) -> dict[str, str]:
        return {"zone": clock.ZONES[self.country].key} if "starts_at" in fields else {}

    def _moment(self, value: dict[str, Any]) -> str:
        wall = datetime.combine(
            self._day(value), time.fromisoformat(value["at"]), clock.ZONES[self.country]
        )
        return wall.astimezone(UTC).isoformat()

    def _day(self, value: dict[str, Any]) -> date:
        today = clock.today(self.country)
        if "workdays" in value:
            return _workday(today, value["workdays"])
        return today + timedelta(days=value["days"])


@dataclass(frozen=True)
class LinkedSystem:
    """An agency's system that the person has been linked with, and lets take part."""

    family: Family
    data: dict[str, Any]

    @property
    def agency(self) -> dict[str, Any]:
        """As it stands in the directory."""
        return {"country": self.family.country, **self.data["agency"]}

    @property
    def sends(self) -> Family:
        """What it has sent, as rows of the same person."""
        own = {"country": self.family.country, **self.data["sends"]}
        return replace(self.family, data=own)


def id_of(role: str, key: str) -> str:
    """The id of something in the family of that role."""
    return str(uuid.uuid5(_IDS, f"{role}:{key}"))


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
        for linked in family.systems:
            found |= {
                row[name]
                for noun, cls in NOUNS.items()
                for row in linked.data["sends"].get(noun, ())
                for name in words_of(cls)
                if row.get(name)
            }
        for companion in family.companions:
            found |= set(companion.card.values())
            for _, _, content in companion.sent():
                found.add(content.get("words") or content["purpose"])
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
