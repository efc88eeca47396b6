"""Who has looked: each reading by somebody else, for the person to see, latest first."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from server.access.session import CareSession
from server.store.taking_part import Looked

PAGE = 100
SHOWN = (
    "account_id", "member_id", "agency_id", "shared", "ground", "first_at", "last_at", "times",
)  # fmt: skip


def page(
    session: CareSession, person_id: str, before: datetime | None
) -> tuple[list[dict[str, Any]], datetime | None]:
    """What was last read before that moment, and where the next page begins.

    What was read in the same moment stays on one page, so a page may be longer than most.
    """
    asked = select(Looked).where(Looked.person_id == person_id)
    if before:
        asked = asked.where(Looked.last_at < before)
    latest_first = asked.order_by(Looked.last_at.desc(), Looked.account_id, Looked.shared)
    found = list(session.scalars(latest_first.limit(PAGE)))
    if len(found) < PAGE:
        return [_shown(line) for line in found], None
    last = found[-1].last_at
    whole = [line for line in found if line.last_at > last]
    whole += session.scalars(latest_first.where(Looked.last_at == last))
    return [_shown(line) for line in whole], last


def everything(session: CareSession, person_id: str) -> list[dict[str, Any]]:
    """All of it, to take along."""
    of_person = select(Looked).where(Looked.person_id == person_id)
    return [_shown(line) for line in session.scalars(of_person.order_by(Looked.last_at))]


def _shown(line: Looked) -> dict[str, Any]:
    return {name: getattr(line, name) for name in SHOWN}
