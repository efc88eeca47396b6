"""The queue: claim, keep, finish. Only the worker and the command line act on it.

A claim is a lease: whoever dies lets go by doing nothing, and another takes over when the lease
has run out. Whoever was slower than its lease finds that what it finishes is no longer its own
(it is fenced by owner and round), and changes nothing.

At least once: a job may be done again, so each one has to be harmless when repeated.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, delete, func, or_, select, update

from server import clock
from server.access.system import system_connection
from server.store.database import Database
from server.store.reaching import Event

_event: Any = Event.__table__
GIVEN_UP_LIFE = timedelta(days=30)
"""How long what was given up can be looked at, and tried again."""


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


_COLUMNS = [
    _event.c[name]
    for name in (
        "person_id", "id", "kind", "lane", "account_id", "row_id", "due_at", "told_at", "round",
        "tries",
    )
]  # fmt: skip


def claim(
    database: Database, lane: str, owner: str, *, lease: timedelta, limit: int
) -> list[Claimed]:
    """Up to ``limit`` events of that lane whose time has come, the oldest first, for ``owner``."""
    now = clock.now()
    free = or_(_event.c.owner.is_(None), _event.c.leased_until < now)
    due = and_(_event.c.state == "waiting", _event.c.lane == lane, _event.c.due_at <= now, free)
    found = select(*_COLUMNS).where(due).order_by(_event.c.due_at).limit(limit)
    with system_connection(database, purpose="claim", quiet=True) as connection:
        rows = connection.execute(found.with_for_update(skip_locked=True)).all()
        if not rows:
            return []
        mine = {"owner": owner, "leased_until": now + lease, "tries": _event.c.tries + 1}
        connection.execute(update(_event).where(_these(rows)).values(mine))
    return [Claimed(**{**row._mapping, "tries": row.tries + 1}, owner=owner) for row in rows]


def keep(database: Database, claimed: list[Claimed], *, lease: timedelta) -> None:
    """A heartbeat: whoever is at work says that it still is."""
    mine = and_(_these(claimed), _event.c.owner == claimed[0].owner)
    with system_connection(database, purpose="keep", quiet=True) as connection:
        connection.execute(update(_event).where(mine).values(leased_until=clock.now() + lease))


def finish(database: Database, done: list[Claimed]) -> None:
    """They are done, and gone; one that was told again meanwhile waits once more."""
    with system_connection(database, purpose="finish", quiet=True) as connection:
        for one in done:
            found = connection.execute(delete(_event).where(_mine(one, at_round=True)))
            if not found.rowcount:
                connection.execute(update(_event).where(_mine(one)).values(_let_go()))


def again(database: Database, one: Claimed, *, due_at: datetime, failed: str | None = None) -> None:
    """Not done: again at ``due_at``. With ``failed``, a code, the try counts."""
    later = {"due_at": due_at, "failed": failed, **_let_go()}
    if failed is None:
        later["tries"] = 0
    with system_connection(database, purpose="again", quiet=True) as connection:
        found = connection.execute(update(_event).where(_mine(one, at_round=True)).values(later))
        if not found.rowcount:
            connection.execute(update(_event).where(_mine(one)).values(_let_go()))


def give_up(database: Database, one: Claimed, failed: str) -> None:
    """It will not be tried again by itself; ``traden events`` shows it."""
    ended = {"state": "given_up", "failed": failed, **_let_go()}
    with system_connection(database, purpose="give up", quiet=True) as connection:
        connection.execute(update(_event).where(_mine(one, at_round=True)).values(ended))


def next_due(database: Database, lane: str) -> datetime | None:
    """When the next event of that lane is due; one that is leased, when its lease runs out."""
    free_at = func.coalesce(_event.c.leased_until, _event.c.due_at)
    asked = select(func.min(free_at)).where(_event.c.state == "waiting", _event.c.lane == lane)
    with database.system.connect() as connection:
        due: datetime | None = connection.scalar(asked)
        return due


def retry(connection: Connection, ids: list[str] | None = None) -> int:
    """Let what was given up be tried again, all or these → how many."""
    given_up = _event.c.state == "given_up"
    which = given_up if ids is None else given_up & _event.c.id.in_(ids)
    anew = {"state": "waiting", "tries": 0, "due_at": clock.now(), **_let_go()}
    return connection.execute(update(_event).where(which).values(anew)).rowcount


def _these(rows: Any) -> Any:
    # Ids are unguessable and made of the person's: no two persons have the same.
    return _event.c.id.in_([row.id for row in rows])


def _mine(one: Claimed, *, at_round: bool = False) -> Any:
    which = and_(
        _event.c.person_id == one.person_id, _event.c.id == one.id, _event.c.owner == one.owner
    )
    return and_(which, _event.c.round == one.round) if at_round else which


def _let_go() -> dict[str, Any]:
    return {"owner": None, "leased_until": None}
