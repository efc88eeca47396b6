"""Made-up people for the benchmarks: as many as wanted, each with a plan, sealed as ours are.

Rows go in by the thousand, below the session, because the verbs would take minutes; what is
stored is what the verbs would have stored. The words are made from a small stock with a fixed
seed, so that two runs measure the same bytes.
"""

import json
import random
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from server.access.keys import SessionKeyring
from server.access.session import House
from server.access.system import system_connection
from server.care.tokens import new_token
from server.store.base import Id
from server.store.noun import Noun
from server.store.sealed import words_of
from server.store.tables import (
    Account,
    Agency,
    Appointment,
    CrisisEntry,
    CrisisPlan,
    Device,
    Goal,
    Head,
    History,
    Member,
    Person,
    PersonKey,
    Plan,
    Question,
    Step,
)

NOW = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
STOCK = """ringa boka tid ta reda på fråga om hjälp hemma med räkningar varje vecka tillsammans
samordnare vården socialtjänsten läkemedel sömn promenad mat vän syster läkare möte plan bostad
arbete skola vila lugn tisdag fredag blankett intyg besked vänta svar nästa steg när någon kan
kommer med dit buss port kod våning reception brev telefon nummer öppet stängt efter lunch"""
TURNS = (Step, Appointment, Step, Question, CrisisEntry, Step, Goal, Step, Member, Agency)
"""The nouns of a plan, in the proportion and the order in which they change."""
COPIED = (Person, PersonKey, Plan, CrisisPlan, *dict.fromkeys(TURNS), History, Head)
SECTIONS = ("warning_signs", "what_i_can_do", "people_to_ask", "reasons", "how_to_meet_me")


@dataclass(frozen=True)
class Reader:
    """Someone who will send requests: whose plan, and a token of their phone."""

    person_id: str
    token: str
    number: int
    """The last change number."""
    rows: tuple[tuple[str, str], ...]
    """Noun and id of each row that can be changed, oldest change first."""


class Population:
    """Makes people in one house, a batch at a time."""

    def __init__(self, house: House, *, seed: int = 1):
        self._house = house
        self._dice = random.Random(seed)
        self._stock = STOCK.split()
        self._tables: dict[Any, list[dict[str, Any]]] = {}

    def add(
        self, count: int, *, rows: int = 200, history: int = 200, only: type[Noun] | None = None
    ) -> list[Reader]:
        """``count`` people with that many rows and changes; ``only``: rows of just one noun."""
        readers = []
        for _ in range(0, count, 50):
            readers += [self._person(rows, history, only) for _ in range(min(50, count))]
            self._store()
        return readers[:count]

    def crowd(self, count: int, like: Reader, *, keep: float = 1.0) -> None:
        """``count`` people with copies of a reader's rows, or of a share of them.

        Copied inside the database: a thousand a second. Their texts are sealed for the reader,
        so nobody could open them; nobody does, they only have to be in the way.
        """
        with system_connection(self._house.database, purpose="benchmark data") as connection:
            for _ in range(count):
                self._copy(connection, like, int(like.number * (1 - keep)))

    def _copy(self, connection: Connection, like: Reader, above: int) -> None:
        person_id, account_id = self._id(), self._id()
        self._account(account_id)
        for cls, rows in self._tables.items():
            _insert(connection, cls, rows)
        self._tables = {}
        for cls in COPIED:
            connection.execute(
                _copying(cls),
                {"new": person_id, "account": account_id, "like": like.person_id, "above": above},
            )

    def _store(self) -> None:
        with system_connection(self._house.database, purpose="benchmark data") as connection:
            for table, rows in self._tables.items():
                _insert(connection, table, rows)
        self._tables = {}

    def _put(self, cls: Any, **values: Any) -> None:
        self._tables.setdefault(cls, []).append(values)

    def _person(self, rows: int, history: int, only: type[Noun] | None) -> Reader:
        person_id, account_id = self._id(), self._id()
        token = self._account(account_id)
        keyring = self._key(person_id)
        marks = {"made": [1, account_id]}
        made, last, number = [], {}, max(history, rows) - rows
        appointment = self._id()
        for cls, values in self._rows(person_id, account_id, appointment, rows, only):
            number += 1
            row_id = values.pop("id")
            words = {name: self._words(name) for name in words_of(cls)}
            sealed = _seal(keyring, person_id, f"{cls.__tablename__}.envelope:{row_id}", words)
            self._put(
                cls, person_id=person_id, id=row_id, number=number, marks=marks, envelope=sealed,
                removed_at=None, changed_at=NOW + timedelta(seconds=number),
                changed_by=account_id, changed_for=None, **values,
            )  # fmt: skip
            last[cls.noun] = number
            if not cls.single:
                made.append((cls.noun, row_id))
        self._history(keyring, person_id, account_id, max(history, rows))
        self._put(Head, person_id=person_id, number=number, nouns=last)
        return Reader(person_id, token, number, tuple(made))

    def _account(self, account_id: str) -> str:
        owner = ("account", account_id)
        wrapped = self._house.master.new_wrapped_key(owner)
        self._put(
            Account, account_id=account_id, language="sv", settings={}, wrapped=wrapped,
            created_at=NOW,
        )  # fmt: skip
        token, token_hash = new_token()
        now = datetime.now(UTC)
        self._put(
            Device, id=self._id(), account_id=account_id, token_hash=token_hash, came_by="start",
            created_at=now, last_used_at=now, checked_at=now, ended_at=None, envelope=None,
        )  # fmt: skip
        return token

    def _key(self, person_id: str) -> SessionKeyring:
        owner = ("person", person_id)
        wrapped = self._house.master.new_wrapped_key(owner)
        self._put(PersonKey, person_id=person_id, wrapped=wrapped)
        keyring = SessionKeyring(self._house.master, lambda _: None)
        keyring.adopt(owner, wrapped)
        return keyring

    def _rows(
        self, person_id: str, account_id: str, appointment: str, rows: int, only: type[Noun] | None
    ) -> Iterator[tuple[type[Noun], dict[str, Any]]]:
        yield Person, {
            "id": person_id, "account_id": account_id, "country": "se", "language": "sv",
            "protected": False, "trust_member_id": None, "stand_in_member_id": None,
        }  # fmt: skip
        yield Plan, {
            "id": person_id, "responsible_agency_id": None, "responsible_member_id": None,
            "next_review": date(2027, 2, 1),
        }  # fmt: skip
        yield CrisisPlan, {"id": person_id, "still_right_on": None, "opens_without_unlocking": []}
        yield Appointment, {"id": appointment, **PLAIN[Appointment](self._dice, "")}
        for turn in range(rows - 4):
            cls = only or TURNS[turn % len(TURNS)]
            yield cls, {"id": self._id(), **PLAIN[cls](self._dice, appointment)}

    def _history(
        self, keyring: SessionKeyring, person_id: str, account_id: str, changes: int
    ) -> None:
        for number in range(1, changes + 1):
            place = f"history.envelope:{number}"
            envelope = _seal(keyring, person_id, place, {"what": ["", self._words("what")]})
            self._put(
                History, person_id=person_id, number=number, noun="step", row_id=person_id,
                act="changed", at=NOW, by=account_id, on_behalf=None, envelope=envelope,
            )  # fmt: skip

    def _words(self, name: str) -> str:
        if name in ("phone", "on_call_phone"):
            return f"08-{self._dice.randrange(10**6, 10**7)}"
        length = 12 if name in ("what", "words", "own_words") else self._dice.choice((0, 0, 0, 4))
        return " ".join(self._dice.choices(self._stock, k=length))

    def _id(self) -> str:
        return str(uuid.UUID(int=self._dice.getrandbits(128), version=4))


@cache
def _copying(cls: Any) -> Any:
    """``insert … select`` of one person's rows as another's; what is single is always copied."""
    table = cls.__table__
    new = {"person_id": "new", "account_id": "account"}
    if getattr(cls, "single", False):
        new["id"] = "new"
    columns = [
        bindparam(new[column.name], type_=column.type) if column.name in new else column
        for column in table.c
    ]
    rows = select(*columns).where(table.c.person_id == bindparam("like", type_=Id))
    if "number" in table.c and cls is not Head and "id" not in new:
        rows = rows.where(table.c.number > bindparam("above"))
    return insert(table).from_select([column.name for column in table.c], rows)


def _insert(connection: Connection, cls: Any, rows: list[dict[str, Any]]) -> None:
    connection.execute(insert(cls.__table__), rows)


def _seal(keyring: SessionKeyring, person_id: str, place: str, words: dict[str, Any]) -> bytes:
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return keyring.seal(("person", person_id), place, text.encode())


def _step(dice: random.Random, _: str) -> dict[str, Any]:
    day = date(2026, 11, 1) + timedelta(days=dice.randrange(90))
    return {
        "goal_id": None, "owner": dice.choice(("me", "nobody")), "owner_member_id": None,
        "owner_agency_id": None, "owner_accepted_on": None, "start": None, "due": day,
        "last_word_on": None, "state": dice.choice(("agreed", "started", "done")),
        "source": "typed", "plan_kind": "sip", "answer": None, "only_me": False,
        "place": dice.randrange(100),
    }  # fmt: skip


def _appointment(dice: random.Random, _: str) -> dict[str, Any]:
    return {
        "agency_id": None, "starts_at": NOW + timedelta(hours=dice.randrange(2000)),
        "ends_at": None, "zone": "Europe/Stockholm", "all_day": False, "status": "booked",
        "comes_along_member_ids": [], "step_id": None, "source": "typed",
        "source_updated_at": None, "confidence": "sure",
    }  # fmt: skip


PLAIN: dict[type[Noun], Callable[[random.Random, str], dict[str, Any]]] = {
    Step: _step,
    Appointment: _appointment,
    Question: lambda dice, at: {"appointment_id": at, "asked": dice.random() < 0.5},
    CrisisEntry: lambda dice, _: {
        "section": dice.choice(SECTIONS), "member_id": None, "agency_id": None,
        "only_me": False, "place": dice.randrange(20),
    },
    Goal: lambda dice, _: {"life_area": "home", "place": dice.randrange(20)},
    Member: lambda dice, _: {"relation": "friend", "agency_id": None, "state": "named"},
    Agency: lambda dice, _: {"kind": "psychiatry", "country": "se", "verified_on": None},
}  # fmt: skip
"""What a made row of each noun holds in plain columns."""
