"""Made-up people for the benchmarks: as many as wanted, each with a plan, sealed as ours are.

Rows go in by the thousand, below the session, because the verbs would take minutes; what is
stored is what the verbs would have stored. The words are made from a small stock with a fixed
seed, so that two runs measure the same bytes.
"""

import json
import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from bench.made_up import NOW, PLAIN, TURNS
from server.access.keys import Owner, SessionKeyring
from server.access.session import House
from server.access.system import system_connection
from server.care.tokens import new_token
from server.store.base import Id
from server.store.noun import Noun
from server.store.sealed import words_of
from server.store.tables import (
    Account,
    Appointment,
    CrisisPlan,
    Device,
    Grant,
    Head,
    History,
    Member,
    Person,
    PersonKey,
    Plan,
    Step,
    TakesPart,
)

STOCK = """ringa boka tid ta reda på fråga om hjälp hemma med räkningar varje vecka tillsammans
samordnare vården socialtjänsten läkemedel sömn promenad mat vän syster läkare möte plan bostad
arbete skola vila lugn tisdag fredag blankett intyg besked vänta svar nästa steg när någon kan
kommer med dit buss port kod våning reception brev telefon nummer öppet stängt efter lunch"""
COPIED = (Person, PersonKey, Plan, CrisisPlan, *dict.fromkeys(TURNS), History, Head)
RELATIVE, PROFESSIONAL = "relative", "professional"


@dataclass(frozen=True)
class Reader:
    """Someone who will send requests: whose plan, and a token of their phone."""

    person_id: str
    token: str
    number: int
    """The last change number."""
    rows: tuple[tuple[str, str], ...]
    """Noun and id of each row that can be changed, oldest change first."""

    def members(self) -> list[str]:
        """The ids of the people around them."""
        return [row_id for noun, row_id in self.rows if noun == "member"]

    def agency(self) -> str:
        """The id of the first agency."""
        return next(row_id for noun, row_id in self.rows if noun == "agency")


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

    def crowd(self, count: int, like: Reader, *, keep: float = 1.0) -> list[Reader]:
        """``count`` people with copies of a reader's rows, or of a share of them.

        Copied inside the database: a thousand a second. Their texts are sealed for the reader,
        so nobody could open them; nobody does, they only have to be in the way.
        """
        with system_connection(self._house.database, purpose="benchmark data") as connection:
            above = int(like.number * (1 - keep))
            return [self._copy(connection, like, above) for _ in range(count)]

    def take_part(self, plans: list[Reader], relation: str) -> list[Reader]:
        """Somebody whom all of these have let in, to see the plan → their phone, once for each.

        A relative is the first member in each, a professional the last, with whom it is shared
        through their agency. Every fourth step is theirs.
        """
        account_id = self._id()
        token = self._account(account_id)
        owner = ("account", account_id)
        keyring = self._keyring(owner, self._tables[Account][-1]["wrapped"])
        with system_connection(self._house.database, purpose="benchmark data") as connection:
            for plan in plans:
                self._let_in(connection, plan, account_id, relation)
                place = f"takes_part.envelope:{plan.person_id}"
                self._put(
                    TakesPart, account_id=account_id, person_id=plan.person_id,
                    member_id=_place_of(relation, plan), relation=relation, accepted_at=NOW,
                    confirmed_at=NOW,
                    envelope=_seal(keyring, owner, place, {"called": self._words("what")}),
                )  # fmt: skip
        self._store()
        return [replace(plan, token=token) for plan in plans]

    def _let_in(self, connection: Connection, plan: Reader, account_id: str, relation: str) -> None:
        member_id = _place_of(relation, plan)
        agency_id = plan.agency() if relation == PROFESSIONAL else None
        joins = _of(plan, Member, Member.id == member_id).values(
            account_id=account_id, state="active", sees_from=NOW, relation=relation,
            agency_id=agency_id,
        )  # fmt: skip
        takes = _of(plan, Step, Step.place < 25).values(owner="member", owner_member_id=member_id)
        connection.execute(joins)
        connection.execute(takes)
        self._put(
            Grant, person_id=plan.person_id, id=self._id(), changed_at=NOW, changed_by=account_id,
            number=_next(connection, plan, "grant"), marks={}, envelope=None, shared="plan",
            receiver_member_id=None if agency_id else member_id, receiver_agency_id=agency_id,
        )  # fmt: skip

    def _copy(self, connection: Connection, like: Reader, above: int) -> Reader:
        person_id, account_id = self._id(), self._id()
        token = self._account(account_id)
        for cls, rows in self._tables.items():
            _insert(connection, cls, rows)
        self._tables = {}
        for cls in COPIED:
            connection.execute(
                _copying(cls),
                {"new": person_id, "account": account_id, "like": like.person_id, "above": above},
            )
        return replace(like, person_id=person_id, token=token)

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
            sealed = _seal(
                keyring, ("person", person_id), f"{cls.__tablename__}.envelope:{row_id}", words
            )
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
        return self._keyring(owner, wrapped)

    def _keyring(self, owner: Owner, wrapped: bytes) -> SessionKeyring:
        keyring = SessionKeyring(self._house.master, lambda _, **how: None)
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
            envelope = _seal(
                keyring, ("person", person_id), place, {"what": ["", self._words("what")]}
            )
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
    new = {"person_id": "new"}
    if cls is Person:
        new["account_id"] = "account"
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


def _place_of(relation: str, plan: Reader) -> str:
    return plan.members()[-1 if relation == PROFESSIONAL else 0]


def _of(plan: Reader, cls: Any, *which: Any) -> Any:
    return update(cls.__table__).where(cls.person_id == plan.person_id, *which)


def _next(connection: Connection, plan: Reader, noun: str) -> int:
    """One more change of that person, of that noun."""
    asked = select(Head.number, Head.nouns).where(Head.person_id == plan.person_id)
    number, nouns = connection.execute(asked).one()
    values = {"number": number + 1, "nouns": {**nouns, noun: number + 1}}
    connection.execute(_of(plan, Head).values(values))
    return int(number) + 1


def _seal(keyring: SessionKeyring, owner: Owner, place: str, words: dict[str, Any]) -> bytes:
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return keyring.seal(owner, place, text.encode())
