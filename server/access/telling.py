"""Telling the worker: an event is written in the transaction of what it is about, or not at all.

An event holds ids and a time, never a word. It may be told by whoever writes, also by a member
who may not read it: what is done about it is decided when its time comes, by what holds then.
"""

import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, case
from sqlalchemy.dialects.postgresql import insert

from server import clock
from server.access.functions import Named, named
from server.store.reaching import Event

if TYPE_CHECKING:
    from server.access.session import CareSession

URGENT, USUAL, SYSTEMS = "urgent", "usual", "systems"
"""The lanes: a call for contact never waits behind anything else, and nobody behind an agency's
system that does not answer."""
LANES = (URGENT, USUAL, SYSTEMS)
_SPACE = uuid.UUID("5d0b7f0e-6a55-4c7e-9d86-0c8f2f1f6a11")
"""What ids of events are made under."""
_event: Any = Event.__table__
_TOLD = "told"


def _line() -> Named:
    """A new event, or the same told once more: it comes sooner if that is sooner."""
    values = {
        name: bindparam(f"of_{name}", type_=_event.c[name].type)
        for name in ("person_id", "id", "kind", "lane", "account_id", "row_id", "due_at", "told_at")
    }
    line = insert(_event).values(**values, round=0, state="waiting", tries=0)
    waits = _event.c.state == "waiting"
    sooner = case((waits & (_event.c.due_at < line.excluded.due_at), _event.c.due_at),
                  else_=line.excluded.due_at)  # fmt: skip
    again = {
        "due_at": sooner,
        "round": _event.c.round + 1,
        "state": "waiting",
        "tries": 0,
        "failed": None,
        "told_at": line.excluded.told_at,
    }
    key = _event.primary_key
    return named("tell_event", line.on_conflict_do_update(index_elements=key, set_=again))


_tell = _line()


def tell(
    session: "CareSession",
    kind: str,
    person_id: str,
    *,
    due_at: datetime | None = None,
    lane: str = USUAL,
    account_id: str | None = None,
    row_id: str | None = None,
) -> str:
    """Let the worker know, when this transaction commits → the event's id.

    The same kind, person, account and row is the same event: telling it again moves it forward,
    never back. ``due_at``: now, unless it is given.
    """
    now = clock.now()
    event_id = id_of(kind, person_id, account_id, row_id)
    session.ask(
        _tell,
        of_person_id=person_id,
        of_id=event_id,
        of_kind=kind,
        of_lane=lane,
        of_account_id=account_id,
        of_row_id=row_id,
        of_due_at=due_at or now,
        of_told_at=now,
    )
    session.info[_TOLD] = True
    return event_id


def id_of(kind: str, person_id: str, account_id: str | None, row_id: str | None) -> str:
    """The id of that event."""
    return str(uuid.uuid5(_SPACE, f"{kind} {person_id} {account_id or ''} {row_id or ''}"))


def was_told(session: "CareSession") -> bool:
    """Whether this session has told anything; asked after its commit, to wake a worker here."""
    return bool(session.info.pop(_TOLD, False))
