"""Sent: what a member wrote to a plan or asked to see, as the member's own copy.

The answer is made of that copy only. Whether the person has it too is for nobody to see.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from server import clock
from server.access import joining
from server.access.policy import AT_WORK
from server.access.session import CareSession
from server.care import look_ahead
from server.errors import KeyReused, NotYoursToChange
from server.store.taking_part import Sent, TakesPart

LISTED = 200


def send(
    session: CareSession, part: TakesPart, sent_id: str, kind: str, content: dict[str, Any]
) -> tuple[Sent, bool]:
    """Keep a copy, and put it before the person who has let the sender in → it, whether it is new.

    Sending it again changes nothing. Raises ``NotYoursToChange`` where somebody asks who is
    neither a professional nor a system, ``KeyReused`` where the id was used for something else.
    """
    if kind == "request" and part.relation not in AT_WORK:
        raise NotYoursToChange
    content = {name: _text(value) for name, value in content.items()}
    sent: Sent | None = session.get(Sent, (part.account_id, sent_id))
    if sent is not None:
        if (sent.person_id, sent.kind, sent.content) != (part.person_id, kind, content):
            raise KeyReused
        return sent, False
    sent = Sent(
        id=sent_id, account_id=part.account_id, person_id=part.person_id, kind=kind, at=clock.now()
    )
    sent.content = content
    session.add(sent)
    joining.deliver(session, part, sent)
    look_ahead.soon(session, part.person_id)
    return sent, True


def _text(value: Any) -> Any:
    """A moment as it looks on the wire: the copy is sealed as JSON."""
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    return value


def listed(session: CareSession, part: TakesPart) -> list[dict[str, Any]]:
    """What the actor has sent to that plan, newest first."""
    to_them = select(Sent).where(Sent.person_id == part.person_id)
    newest = to_them.order_by(Sent.at.desc(), Sent.id.desc()).limit(LISTED)
    return [shown(one) for one in session.scalars(newest)]


def everything(session: CareSession) -> list[dict[str, Any]]:
    """All the account has sent, to take along."""
    rows = session.scalars(select(Sent).order_by(Sent.at, Sent.id))
    return [{"person_id": one.person_id, **shown(one)} for one in rows]


def shown(sent: Sent) -> dict[str, Any]:
    """The copy on the wire."""
    return {"id": sent.id, "kind": sent.kind, "at": sent.at, "content": sent.content}
