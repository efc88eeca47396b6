"""The queue: claim, keep, settle. Only the worker and the command line act on it.

A claim is a lease: whoever dies lets go by doing nothing, and another takes over when the lease
has run out. Whoever was slower than its lease finds that what it settles is no longer its own,
and changes nothing: each claim has an owner of its own, and an event that was told again
meanwhile has another round.

At least once: a job may be done again, so each one has to be harmless when repeated.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    and_,
    bindparam,
    case,
    delete,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.exc import OperationalError

from server import clock
from server.access.system import system_connection
from server.store.database import Database
from server.store.reaching import Event

_event: Any = Event.__table__
GIVEN_UP_LIFE = timedelta(days=30)
"""How long what was given up can be looked at, and tried again."""
# Spelled out, not as a parameter: only then both databases are sure that the index is enough.
_waiting = _event.c.state == literal_column("'waiting'")
_given_up = _event.c.state == "given_up"


@dataclass(frozen=True)
class Claimed:
    """An event that this worker may work on until its lease runs out."""

    person_id: str
    id: str
    kind: str
    lane: str
    account_id: str | None
    row_id: str | None
    due_at: datetime
    told_at: datetime
    round: int
    tries: int
    owner: str


@dataclass(frozen=True)
class Settled:
    """What became of an event that was claimed.

    ``gone``: it is done. Else it waits until ``due_at``, and its tries begin anew where nothing
    ``failed``; or it is given up, and its ``due_at`` is when.
    """

    one: Claimed
    due_at: datetime | None = None
    failed: str | None = None
    given_up: bool = False

    @property
    def gone(self) -> bool:
        """Whether nothing is left to do."""
        return self.due_at is None and not self.given_up


_COLUMNS = [
    _event.c[name]
    for name in (
        "person_id", "id", "kind", "lane", "account_id", "row_id", "due_at", "told_at", "round",
        "tries",
    )
]  # fmt: skip
# One by one by the primary key, and all of them in one go: a list of ids would have to be looked
# for in the whole table, which is led by the person.
_this = and_(_event.c.person_id == bindparam("of_person"), _event.c.id == bindparam("of_id"))
_mine = and_(_this, _event.c.owner == bindparam("of_owner"))
_same = and_(_mine, _event.c.round == bindparam("of_round"))
_free = {"owner": None, "leased_until": None}

_take = (
    update(_event)
    .where(_this)
    .values(
        owner=bindparam("of_owner"), leased_until=bindparam("until"), tries=bindparam("of_tries")
    )
)
_hold_on = update(_event).where(_mine).values(leased_until=bindparam("until"))
_drop = delete(_event).where(_same)
_change = (
    update(_event)
    .where(_same)
    .values(
        due_at=bindparam("later"),
        state=bindparam("to_state"),
        failed=bindparam("with_code"),
        tries=bindparam("of_tries"),
        **_free,
    )
)
_let_go = update(_event).where(_mine).values(**_free)
_never_tried = (
    update(_event)
    .where(_mine)
    .values(**_free, tries=case((_event.c.tries > 0, _event.c.tries - 1), else_=0))
)


def claim(database: Database, lane: str, *, lease: timedelta, limit: int) -> list[Claimed]:
    """Up to ``limit`` events of that lane whose time has come, those that wait longest first."""
    now = clock.now()
    found = _due(lane, now).where(_event.c.due_at <= now).limit(limit)
    owner = str(uuid.uuid4())
    with system_connection(database, purpose="claim", quiet=True) as connection:
        rows = connection.execute(found.with_for_update(skip_locked=True)).all()
        claimed = [Claimed(**{**row._mapping, "tries": row.tries + 1}, owner=owner) for row in rows]
        if claimed:
            taken = (_who(one, until=now + lease, of_tries=one.tries) for one in claimed)
            connection.execute(_take, list(taken))
    return claimed


def next_due(database: Database, lane: str) -> datetime | None:
    """When the first event of that lane that nobody is at is due, or was."""
    with database.system.connect() as connection:
        first = connection.execute(_due(lane, clock.now()).limit(1)).first()
    return first.due_at if first else None


def keep(database: Database, claimed: Sequence[Claimed], *, lease: timedelta) -> None:
    """A heartbeat: whoever is at work says that it still is."""
    until = clock.now() + lease
    with system_connection(database, purpose="keep", quiet=True) as connection:
        connection.execute(_hold_on, [_who(one, until=until) for one in claimed])


def settle(database: Database, settled: Sequence[Settled]) -> None:
    """What became of them. One that was told again meanwhile waits as it was told; one that
    somebody else is at by now is left alone."""
    try:
        _settle(database, settled)
    except OperationalError:
        # On PostgreSQL whoever tells several again may wait for us, and we for them. One by one
        # nobody does. If the database is away, that is found out once more.
        for each in settled:
            _settle(database, [each])


def _settle(database: Database, settled: Sequence[Settled]) -> None:
    gone = [_who(each.one, of_round=each.one.round) for each in settled if each.gone]
    changed = [_changed(each) for each in settled if not each.gone]
    with system_connection(database, purpose="settle", quiet=True) as connection:
        if gone:
            connection.execute(_drop, gone)
        if changed:
            connection.execute(_change, changed)
        connection.execute(_let_go, [_who(each.one) for each in settled])


def give_back(database: Database, claimed: Sequence[Claimed]) -> None:
    """They were not tried after all: whoever looks next may take them."""
    with system_connection(database, purpose="give back", quiet=True) as connection:
        connection.execute(_never_tried, [_who(one) for one in claimed])


def retry(connection: Connection, ids: Sequence[str] | None = None) -> int:
    """Let what was given up be tried again, all or these → how many."""
    which = _given_up if ids is None else _given_up & _event.c.id.in_(ids)
    anew = {"state": "waiting", "tries": 0, "failed": None, "due_at": clock.now(), **_free}
    return connection.execute(update(_event).where(which).values(anew)).rowcount


def forget(connection: Connection) -> int:
    """What was given up long ago goes → how many."""
    old = _event.c.due_at < clock.now() - GIVEN_UP_LIFE
    return connection.execute(delete(_event).where(_given_up, old)).rowcount


def counted(connection: Connection) -> list[dict[str, Any]]:
    """How many events there are of each lane, kind and condition, and since when the first of
    them is or was due: ``given_up``, ``at_work``, ``failing``, ``due`` or ``later``."""
    now = clock.now()
    condition = case(
        (_given_up, "given_up"),
        (_event.c.leased_until >= now, "at_work"),
        (_event.c.failed.is_not(None), "failing"),
        (_event.c.due_at <= now, "due"),
        else_="later",
    ).label("condition")
    by = (_event.c.lane, _event.c.kind, condition)
    asked = select(*by, func.count().label("count"), func.min(_event.c.due_at).label("first_due"))
    return [dict(row._mapping) for row in connection.execute(asked.group_by(*by).order_by(*by))]


def troubled(connection: Connection, limit: int) -> list[dict[str, Any]]:
    """What was given up, then what has failed and waits for its next try; the newest first."""
    names = ("id", "lane", "kind", "state", "tries", "failed", "due_at", "told_at")
    asked = select(*(_event.c[name] for name in names))
    asked = asked.where(or_(_given_up, and_(_waiting, _event.c.failed.is_not(None))))
    asked = asked.order_by(_event.c.state, _event.c.due_at.desc()).limit(limit)
    return [dict(row._mapping) for row in connection.execute(asked)]


def _due(lane: str, now: datetime) -> Any:
    free = or_(_event.c.owner.is_(None), _event.c.leased_until < now)
    waits = select(*_COLUMNS).where(_waiting, _event.c.lane == lane, free)
    return waits.order_by(_event.c.due_at)


def _who(one: Claimed, **more: Any) -> dict[str, Any]:
    return {"of_person": one.person_id, "of_id": one.id, "of_owner": one.owner, **more}


def _changed(each: Settled) -> dict[str, Any]:
    return _who(
        each.one,
        of_round=each.one.round,
        of_tries=each.one.tries if each.failed else 0,
        later=each.due_at or clock.now(),
        to_state="given_up" if each.given_up else "waiting",
        with_code=each.failed,
    )
