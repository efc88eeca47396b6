"""Being asked to get in touch: what a member is told, and what they answer.

What they are told comes from the policy, which finds nothing for whoever is no longer let in: then
it is as if nobody had ever asked. Whose plan it is is called as it was when they accepted.
"""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server import clock
from server.access import answering
from server.access.session import CareSession
from server.errors import NotFound, WrongCode
from server.store.reaching import Recipient
from server.store.taking_part import TakesPart

LISTED = timedelta(days=7)
"""How long one can see that one was asked."""
View = dict[str, Any]


def listed(session: CareSession) -> list[View]:
    """Who has asked the actor lately, the latest first. That it was looked at is not noted."""
    return _asked(session, Recipient.asked_at >= clock.now() - LISTED)


def everything(session: CareSession) -> list[View]:
    """All that the actor has been asked in plans that still let them in, to take along."""
    return _asked(session, Recipient.asked_at.is_not(None))


def see(session: CareSession, ask_id: str) -> None:
    """The actor has seen it. Raises ``NotFound``."""
    answering.see(session, _mine(session, ask_id))


def answer(session: CareSession, ask_id: str, said: str) -> View:
    """What the actor will do; their last word stands, until the person closes the call → how it
    is now. Raises ``NotFound``."""
    answering.answer(session, _mine(session, ask_id), said, by_link=False)
    return _shown(session, _mine(session, ask_id))


def look_by_link(session: CareSession, ask_id: str | None) -> View:
    """What somebody is told who has the link. Uses nothing up. Raises ``WrongCode``."""
    asked = answering.mine(session, ask_id) if ask_id else None
    if asked is None:
        raise WrongCode
    shown = _shown(session, asked)
    return {name: shown[name] for name in ("called", "asked_at", "over", "answer")}


def answer_by_link(session: CareSession, ask_id: str | None, said: str) -> View:
    """Answer with the link: once, and the same again. Raises ``WrongCode``."""
    asked = answering.mine(session, ask_id) if ask_id else None
    if asked is None:
        raise WrongCode
    answering.answer(session, asked, said, by_link=True)
    return look_by_link(session, ask_id)


def _asked(session: CareSession, when: Any) -> list[View]:
    of_actor = select(Recipient).where(Recipient.account_id == session.actor.account_id, when)
    found = session.scalars(of_actor.order_by(Recipient.asked_at.desc(), Recipient.id))
    return [_shown(session, one) for one in found]


def _mine(session: CareSession, ask_id: str) -> Recipient:
    asked = answering.mine(session, ask_id)
    if asked is None:
        raise NotFound
    return asked


def _shown(session: CareSession, asked: Recipient) -> View:
    part = session.get(TakesPart, (str(session.actor.account_id), asked.person_id))
    return {
        "id": asked.id,
        "person_id": asked.person_id,
        "called": part.called if part else "",
        "asked_at": asked.asked_at,
        "words": asked.words,
        "answer": asked.answer,
        "answered_at": asked.answered_at,
        "over": asked.over_at is not None,
        "over_at": asked.over_at,
    }
