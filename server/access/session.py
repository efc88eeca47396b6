"""The locks. Every query and every write of the app goes through a ``CareSession``.

* Read lock: the policy is added to every class about a person or an account (``access.locks``).
  Statements that are not ORM selects are refused: nothing could be added to them.
* Write lock: before a flush, the policy is asked for the old and the new owner of every row; of
  somebody else's row also whether this is theirs to change (``access.taking_part``).
* Who has looked: what is loaded of somebody else's is written down before the commit
  (``access.looked``).
* No raw door: ``connection()`` and bulk operations raise.
* One actor for life: a session that changed hands could show one actor's identity map to
  another. Sessions live for one request.

What every write needs (change number, marks, seal, history) happens in the same flush, in
``access.record``; nobody calls it.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any, NoReturn, Self

from sqlalchemy import Connection, Uuid, bindparam, event, inspect, select
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, attributes
from sqlalchemy.orm.util import identity_key

from server import clock
from server.access import (
    functions,
    locks,
    looked,
    policy,
    postgres,
    record,
    subscribed,
    taking_part,
    telling,
)
from server.access.functions import Named, named
from server.access.keys import MasterKey, Owner, SessionKeyring
from server.access.policy import Actor
from server.access.shares import Membership, Share, memberships_of, shares_of
from server.access.veil import Veil, veil_of
from server.errors import LockHeld, NotFound, NotYoursToChange
from server.store.accounts import Account
from server.store.base import AboutAccount, AboutPerson, Id
from server.store.database import Database
from server.store.handovers import Handover
from server.store.noun import Noun
from server.store.people import Person, PersonKey
from server.store.prepared import prepared

_person_key = select(PersonKey.wrapped).where(PersonKey.person_id == bindparam("of_owner"))
_key_inside = select(PersonKey.__table__.c.wrapped).where(
    PersonKey.__table__.c.person_id == bindparam("of_owner")
)
_key_to_seal = named(
    "key_to_seal",
    select(PersonKey.__table__.c.wrapped).where(
        PersonKey.__table__.c.person_id == bindparam("of_owner", type_=Id),
        policy.may_seal(PersonKey.__table__.c.person_id),
    ),
)
_account_key = select(Account.wrapped).where(Account.account_id == bindparam("of_owner"))

_person: Any = Person.__table__
# Not asked of the one person in question: a yes and a no would take different time for a person
# who exists and for one who does not.
_own_persons = named(
    "own_persons", select(_person.c.person_id).where(_person.c.account_id == policy.ACTOR)
)
_is_stored = named(
    "is_stored",
    select(_person.c.person_id).where(_person.c.person_id == bindparam("of_person", type_=Id)),
)
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
HOME = "se"
"""The three countries share one calendar day."""


@dataclass(frozen=True)
class House:
    """What a session needs from the app: the database and the master key."""

    database: Database
    master: MasterKey


class CareSession(Session):
    """A database session locked to one actor. Use as a context manager, once."""

    def __init__(
        self, house: House, actor: Actor, *, writes: bool, is_preview: bool = False
    ) -> None:
        engine = house.database.engine_for(writes=writes)
        super().__init__(engine, autoflush=False, expire_on_commit=False)
        self._house = house
        self._actor = actor
        self._writes = writes
        self._is_preview = is_preview
        self._now = clock.now()
        self._today = clock.today(HOME)
        self._may: dict[tuple[str, str], bool] = {}
        self._own: set[str] | None = None
        self._shares: dict[str, list[Share]] | None = None
        self._memberships: dict[str, Membership] | None = None
        self._shown: set[tuple[str, str]] = set()
        self.started: set[str] = set()
        self.inside: str | None = None
        self.keyring = SessionKeyring(house.master, self._find_key)
        self.info["keyring"] = self.keyring

    @property
    def actor(self) -> Actor:
        """Who acts. Fixed for the session's life."""
        return self._actor

    @property
    def master(self) -> MasterKey:
        """For the verbs that make a new owner, who needs a new key."""
        return self._house.master

    @property
    def has_policies(self) -> bool:
        """Whether the database keeps the policy too: PostgreSQL, row by row."""
        return not self._house.database.is_sqlite

    def __enter__(self) -> Self:
        if self._writes:
            self._house.database.take_turn()
        return self

    def __exit__(self, *exc: object) -> None:
        try:
            self.close()
        finally:
            if self._writes:
                self._house.database.pass_turn()

    def connection(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Refused: a raw connection knows no locks."""
        raise LockHeld("a care session has no raw door")

    bulk_save_objects = bulk_insert_mappings = bulk_update_mappings = connection
    begin = begin_nested = get_transaction = get_nested_transaction = connection

    def inner_connection(self) -> Connection:
        """The connection, for the locks and the record themselves. A test guards its callers."""
        return super().connection()

    def get(self, entity: Any, ident: Any, *, with_for_update: bool = False) -> Any:  # type: ignore[override]
        """The row with that primary key, or ``None``. A plain locked select: SQLAlchemy's own
        ``get`` speaks of tables, which the read lock refuses. What is no id is nobody's:
        PostgreSQL would not even look."""
        key = ident if isinstance(ident, tuple) else (ident,)
        if not _could_be(entity, key):
            return None
        names = {f"key_{n}": part for n, part in enumerate(key)}
        if with_for_update:
            held = _by_key(entity).with_for_update().execution_options(populate_existing=True)
            return self.scalar(held, names)
        known = self.identity_map.get(identity_key(entity, key))
        return known if known is not None else self.scalar(_by_key(entity), names)

    def rows(self, statement: Any, **parameters: Any) -> list[tuple[Any, ...]]:
        """Columns of a select that is built once and asked often: as plain tuples, locked. Of
        what can be shared it names the one person it is about, ``of_person``."""
        locked = locks.lock(statement, by_function=self.has_policies)
        found = self._fetch(locked, parameters)
        if found:
            for category in locks.shared_in(statement):
                self.note_shown(parameters["of_person"], category)
        return found

    def ask(self, question: Named, **parameters: Any) -> list[tuple[Any, ...]]:
        """The same without any lock, for the locks and the record themselves: each such question
        has a name, and is declared where it is asked."""
        return self._fetch(question.on(self.inner_connection().dialect), parameters)

    def _fetch(self, statement: Any, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
        connection = self.inner_connection()
        parameters |= self.facts()
        driver = connection.connection.dbapi_connection
        return prepared(statement, connection.dialect).rows(driver, parameters)

    def facts(self) -> dict[str, Any]:
        """What every condition of the policy is told; the same for the session's whole life."""
        return {"actor": self.actor.account_id, "now": self._now, "today": self._today}

    def step_inside(self, person_id: str | None) -> None:
        """For ``access.inside`` alone: into somebody's plan through the narrow door, and out."""
        self.inside = person_id
        if self.has_policies:
            postgres.tell_inside(self.inner_connection(), person_id)

    def hold(self, person_id: str) -> None:
        """Let no other session change anything about that person until the commit. What is to be
        changed is read after this: then nothing is laid on a row that has moved on."""
        record.hold(self, person_id)

    def is_own(self, person_id: str) -> bool:
        """Whether the actor is that person."""
        if self._own is None:
            self._own = {found for (found,) in self.ask(_own_persons)}
        return person_id in self._own or person_id in self.started

    def shares(self) -> dict[str, list[Share]]:
        """Person → what they share with the actor now."""
        if self._shares is None:
            self._shares = shares_of(self)
        return self._shares

    def memberships(self) -> dict[str, Membership]:
        """Person → the actor as a member whom they have let in."""
        if self._memberships is None:
            self._memberships = memberships_of(self)
        return self._memberships

    def veil(self, person_id: str) -> Veil | None:
        """How that person's change numbers look to the actor; ``None``: as they are."""
        if self.is_own(person_id):
            return None
        return veil_of(self._house.master.veil_key, str(self.actor.account_id), person_id)

    def seal_bookmark(self, text: bytes) -> str:
        """Closed to the one who carries it; good for this account only."""
        return self._house.master.seal_note(text, f"bookmark:{self.actor.account_id}")

    def open_bookmark(self, bookmark: str) -> bytes | None:
        """What was sealed; ``None`` for anything else."""
        return self._house.master.open_note(bookmark, f"bookmark:{self.actor.account_id}")

    def note_shown(self, person_id: str, category: str) -> None:
        """Something of that category has been loaded. Raises ``BeginAgain`` where that cannot be
        written down in this transaction."""
        if category not in policy.SHAREABLE or self._is_preview or person_id == self.inside:
            return
        if self.is_own(person_id):
            return
        if not self._writes and not self.has_policies:
            raise looked.BeginAgain
        self._shown.add((person_id, category))

    def refuse_unless_noted(self, locked: Any) -> None:
        """A whole row says whose it is when it is loaded, and ``rows`` is told. Columns of what
        others share are let through no other way: nobody would know that they were read."""
        if locks.shows_columns(locked) and not self._is_preview and self.shares():
            raise LockHeld("columns of what is shared are read with rows()")

    def write_who_looked(self) -> None:
        """Before the commit; the session does it by itself."""
        if self._shown:
            looked.write(self, self._shown, self._now)
            self._shown.clear()

    @contextmanager
    def preview(self, account_id: str) -> Iterator["CareSession"]:
        """A session that sees as that account does, and leaves no trace of having looked."""
        actor = Actor(account_id)
        with CareSession(self._house, actor, writes=False, is_preview=True) as session:
            yield session

    def may_change(self, person_id: str, category: str) -> bool:
        """Ask the policy, once per session, person and category."""
        if person_id in self.started:
            return True
        asked = (person_id, category)
        if asked not in self._may:
            asking = _may_change(category, self.has_policies)
            answer = self._fetch(asking, {"of_person": person_id})
            self._may[asked] = bool(answer[0][0])
        return self._may[asked]

    def _find_key(self, owner: Owner, *, only_to_seal: bool) -> bytes | None:
        kind, owner_id = owner
        if kind == "account":
            found = self.rows(_account_key, of_owner=owner_id)
        elif owner_id == self.inside:
            found = self._fetch(_key_inside, {"of_owner": owner_id})
        elif only_to_seal:
            found = self.ask(_key_to_seal, of_owner=owner_id)
        else:
            found = self.rows(_person_key, of_owner=owner_id)
        return found[0][0] if found else None


@cache
def _may_change(category: str, by_function: bool) -> Any:
    condition = policy.may_change(bindparam("of_person", type_=Id), category)
    return select(functions.by_function(condition) if by_function else condition)


def _could_be(entity: Any, key: tuple[Any, ...]) -> bool:
    return all(
        isinstance(part, str) and _ID.fullmatch(part)
        for is_id, part in zip(_has_ids(entity), key, strict=True)
        if is_id
    )


@cache
def _has_ids(entity: Any) -> list[bool]:
    """Which parts of its primary key are ids."""
    return [isinstance(column.type, Uuid) for column in inspect(entity).primary_key]


@cache
def _by_key(entity: Any) -> Any:
    mapper = inspect(entity)
    key = [getattr(entity, mapper.get_property_by_column(c).key) for c in mapper.primary_key]
    return select(entity).where(*(part == bindparam(f"key_{n}") for n, part in enumerate(key)))


@event.listens_for(CareSession, "after_begin")
def _tell_the_database(session: CareSession, transaction: Any, connection: Connection) -> None:
    if session.has_policies:
        postgres.tell(connection, session.facts(), session.inside)


@event.listens_for(CareSession, "do_orm_execute")
def _read_lock(state: ORMExecuteState) -> None:
    if not state.is_orm_statement or not state.is_select or state.is_from_statement:
        raise LockHeld("only ORM selects are let through")
    if state.is_executemany:
        raise LockHeld("one statement, one question")
    session = state.session
    assert isinstance(session, CareSession)  # noqa: S101 - for the type checker
    if session.inside and state.execution_options.get("inside"):
        return  # Asked through the narrow door, of the person it names.
    if state.is_column_load:
        # It reads on in a row that the session holds; not in one made up to look like it.
        mapper = state.bind_mapper
        assert mapper is not None  # noqa: S101 - for the type checker
        state.statement = locks.lock_row(
            state.statement, mapper.class_, by_function=session.has_policies
        )
    else:
        state.statement = locks.lock(state.statement, by_function=session.has_policies)
        session.refuse_unless_noted(state.statement)
    state.parameters = {**_one(state.parameters), **session.facts()}


def _one(parameters: Any) -> dict[str, Any]:
    return dict(parameters or {})


@event.listens_for(CareSession, "loaded_as_persistent")
def _note_loaded(session: CareSession, row: Any) -> None:
    if isinstance(row, AboutPerson):
        session.note_shown(row.person_id, row.category)


@event.listens_for(CareSession, "before_commit")
def _write_who_looked(session: CareSession) -> None:
    session.write_who_looked()


@event.listens_for(CareSession, "after_commit")
def _wake_the_worker(session: CareSession) -> None:
    if telling.was_told(session):
        session._house.database.told.set()


@event.listens_for(CareSession, "before_flush")
def _write_lock(session: CareSession, context: UOWTransaction, instances: Any) -> None:
    if not session._writes:
        raise LockHeld("this session was opened for reading")
    changed = [*session.new, *(row for row in session.dirty if session.is_modified(row))]
    record.begin(session, [*changed, *session.deleted])
    for row in (*changed, *session.deleted):
        _refuse_unless_allowed(session, row)
    record.write(session, changed)
    subscribed.tell(session, changed)


def _refuse_unless_allowed(session: CareSession, row: Any) -> None:
    if isinstance(row, AboutPerson):
        if isinstance(row, Person) and row in session.new:
            _start_of_a_plan(session, row)
        for person_id in _owners(row, "person_id"):
            if person_id == session.inside and _is_for_the_door(row):
                continue
            if not session.may_change(person_id, row.category):
                raise NotFound
            if not session.is_own(person_id):
                _refuse_unless_theirs(session, row, person_id)
    elif isinstance(row, AboutAccount):
        for account_id in _owners(row, "account_id"):
            if account_id != session.actor.account_id:
                raise NotFound


def _is_for_the_door(row: Any) -> bool:
    """What may be written through the narrow door. Of the person only that their identity is
    protected (``access.protecting``)."""
    if isinstance(row, Person):
        return record.changes_of(row) == {"protected": [False, True]}
    return row.category in policy.INSIDE


def _refuse_unless_theirs(session: CareSession, row: Any, person_id: str) -> None:
    """Somebody else's row: only what a member who takes part may write in it."""
    if taking_part.may_file(row, session.actor.account_id):
        return
    me = session.memberships().get(person_id)
    changes = record.changes_of(row) if isinstance(row, Noun) and row not in session.deleted else {}
    is_new, accepted = row in session.new, _accepted_now(session)
    allowed = changes and me and taking_part.may_write(
        row, changes, is_new=is_new, me=me, accepted=accepted
    )  # fmt: skip
    if not allowed:
        raise NotYoursToChange


def _accepted_now(session: CareSession) -> list[Handover]:
    """The hand-overs that are accepted in this very flush: what goes with them may go."""
    written = (row for row in session.dirty if isinstance(row, Handover))
    return [row for row in written if "accepted_at" in record.changes_of(row)]


def _start_of_a_plan(session: CareSession, person: Person) -> None:
    """A person who is not stored yet may be written by the account that starts the plan."""
    if person.account_id is None or person.account_id != session.actor.account_id:
        raise NotFound
    if session.ask(_is_stored, of_person=person.person_id):
        raise NotFound
    session.started.add(person.person_id)


def _owners(row: Any, attribute: str) -> Iterable[str]:
    """The owner a row had and the one it is to have."""
    history = attributes.get_history(row, attribute)
    return {value for value in (*history.deleted, *history.unchanged, *history.added) if value}
