"""Reading who changed what, newest first."""

from typing import Any

from sqlalchemy import select

from server.access.session import CareSession
from server.store.history import History
from server.store.sealed import KEPT

PAGE = 50


def page(
    session: CareSession,
    person_id: str,
    *,
    before: int | None = None,
    row_id: str | None = None,
    limit: int = PAGE,
) -> tuple[list[dict[str, Any]], int | None]:
    """Changes below a number, perhaps of one row only, and where the next page starts.

    By number, not by time or offset: what is written meanwhile moves nothing.
    """
    statement = select(History).where(History.person_id == person_id)
    if before is not None:
        statement = statement.where(History.number < before)
    if row_id is not None:
        statement = statement.where(History.row_id == row_id)
    found = session.scalars(statement.order_by(History.number.desc()).limit(limit + 1)).all()
    changes = [wire(entry) for entry in found[:limit]]
    return changes, changes[-1]["number"] if len(found) > limit else None


def wire(entry: History) -> dict[str, Any]:
    """One change as devices see it. ``fields`` is empty once the words of a removed row went."""
    return {
        "number": entry.number,
        "noun": entry.noun,
        "row_id": entry.row_id,
        "act": entry.act,
        "at": entry.at,
        "by": entry.by,
        "on_behalf": entry.on_behalf,
        "fields": {name: pair for name, pair in entry.opened().items() if name != KEPT},
    }
