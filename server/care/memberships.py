"""Memberships: whose plans an account takes part in, as its own side tells it.

Nothing here is made from the person's rows except ``access``, what they share now. So whoever
has been removed meets exactly what somebody meets with whom nothing has been shared yet.
"""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from server import clock
from server.access import joining, record
from server.access.joining import Told
from server.access.session import HOME, CareSession
from server.care import keep, look_ahead
from server.errors import NotAcceptedYet, NotFound
from server.store.network import Member
from server.store.people import Person
from server.store.taking_part import Sent, TakesPart

PAGE = 100
LEASE = 24 * 3600
"""For how many seconds a member's phone may show what it holds without asking again.
Professionals' devices keep nothing."""
CARD = {"phone": "card_phone", "email": "card_email", "words": "card_words"}
"""Field on the wire → where it is kept."""
Part = dict[str, Any]


def begin(session: CareSession, told: Told) -> None:
    """The actor has accepted. Whoever took part already begins anew."""
    part = _find(session, told.person_id)
    if part is None:
        part = TakesPart(account_id=str(session.actor.account_id), person_id=told.person_id)
        session.add(part)
    part.member_id, part.relation = told.member_id, told.relation
    part.accepted_at, part.confirmed_at = clock.now(), None
    part.called, part.two_words = told.called, told.two_words
    part.works_at_id = told.works_at_id
    session.flush()
    look_ahead.soon(session, told.person_id)


def confirm(session: CareSession, person_id: str, member_id: str) -> Member:
    """The person lets the member in, who sees what is shared once the waiting time is over.

    Confirming twice changes nothing. Raises ``NotFound``, ``NotAcceptedYet``.
    """
    person: Any = keep.find(session, Person, person_id, person_id)
    record.hold(session, person_id)
    member: Any = keep.find(session, Member, person_id, member_id)
    if member.state != "active":
        if member.state != "accepted" or member.removed_at is not None:
            raise NotAcceptedYet
        if not joining.confirm(session, member):
            raise NotAcceptedYet
        member.state, member.two_words, member.invited_until = "active", "", None
        member.sees_from = clock.now() + timedelta(hours=person.waits_hours)
        session.flush()
        look_ahead.soon(session, person_id)
    return member  # type: ignore[no-any-return]


def of_relatives(session: CareSession) -> list[Part]:
    """Every membership that the account keeps on its phone."""
    kept = select(TakesPart).where(TakesPart.relation != "professional")
    return _shown(session, list(session.scalars(kept.order_by(TakesPart.person_id))))


def page(session: CareSession, after: str | None) -> tuple[list[Part], str | None]:
    """A page of all memberships, and where the next one begins."""
    asked = select(TakesPart).order_by(TakesPart.person_id).limit(PAGE + 1)
    if after:
        asked = asked.where(TakesPart.person_id > after)
    found = list(session.scalars(asked))
    more = found[PAGE - 1].person_id if len(found) > PAGE else None
    return _shown(session, found[:PAGE]), more


def own(session: CareSession, person_id: str) -> TakesPart:
    """The actor's own side of a membership that was confirmed once. Raises ``NotFound``."""
    part = _find(session, person_id)
    if part is None or part.confirmed_at is None:
        raise NotFound
    return part


def leave(session: CareSession, person_id: str, *, work_ended: date | None = None) -> None:
    """The actor takes part no longer. Nobody is told; leaving twice changes nothing. Whose work
    has ended (``work_ended``) leaves too, and the person is told that."""
    if _find(session, person_id) is None:
        return
    joining.leave(session, person_id, work_ended=work_ended)
    # Looked at again: of two at once the other may have been quicker.
    part = session.get(TakesPart, _key(session, person_id), with_for_update=True)
    if part is None:
        return
    for sent in session.scalars(select(Sent).where(Sent.person_id == person_id)):
        session.delete(sent)
    session.delete(part)


def vouch(session: CareSession, works_at: joining.WorksAt) -> None:
    """These agencies say that the actor works there: told to each person whose plan they take part
    in as a professional, where no agency has said so yet."""
    theirs = (TakesPart.relation == "professional") & TakesPart.works_at_id.is_(None)
    for part in session.scalars(select(TakesPart).where(theirs).order_by(TakesPart.person_id)):
        part.works_at_id = joining.vouch(session, part, works_at)


def leave_work(session: CareSession, agency_id: str) -> None:
    """The actor does not work at that agency any more: they take part in no plan through it, be it
    that the agency said so, or that the person has them there."""
    for part in session.scalars(select(TakesPart).order_by(TakesPart.person_id)).all():
        person_id = part.person_id
        if part.works_at_id == agency_id or joining.is_at(session, person_id, agency_id):
            leave(session, person_id, work_ended=clock.today(HOME))
            look_ahead.soon(session, person_id)


def leave_all(session: CareSession) -> None:
    """The actor takes part in no plan any more."""
    for person_id in session.scalars(select(TakesPart.person_id)).all():
        leave(session, person_id)


def card(part: TakesPart) -> dict[str, str]:
    """The member's own contact card."""
    return {name: getattr(part, kept) for name, kept in CARD.items()}


def change_card(session: CareSession, part: TakesPart, changes: dict[str, str]) -> None:
    """Keep it on the member's own side, and show it to the person who has let them in."""
    for name, value in changes.items():
        setattr(part, CARD[name], value)
    session.flush()
    joining.show_card(session, part)


def everything(session: CareSession) -> list[dict[str, Any]]:
    """All the account has of its memberships, to take along."""
    parts = session.scalars(select(TakesPart).order_by(TakesPart.accepted_at)).all()
    return [
        {
            "person_id": part.person_id,
            "called": part.called,
            "relation": part.relation,
            "accepted_at": part.accepted_at,
            "card": card(part),
        }
        for part in parts
    ]


def access_of(session: CareSession, person_id: str) -> list[dict[str, Any]]:
    """What that person shares with the actor now, and why."""
    return [
        {
            "shared": share.shared,
            "right": share.right,
            "sections": share.sections,
            "until": share.until,
            "reason": share.reason,
        }
        for share in session.shares().get(person_id, ())
    ]


def _find(session: CareSession, person_id: str) -> TakesPart | None:
    found: TakesPart | None = session.get(TakesPart, _key(session, person_id))
    return found


def _key(session: CareSession, person_id: str) -> tuple[str, str]:
    return (str(session.actor.account_id), person_id)


def _shown(session: CareSession, parts: list[TakesPart]) -> list[Part]:
    return [
        _as_part(part, _works_at(session, part.person_id), access_of(session, part.person_id))
        for part in parts
    ]


def _works_at(session: CareSession, person_id: str) -> str | None:
    """Which of the person's agencies the actor works at: told with what is shared, else not."""
    me = session.memberships().get(person_id)
    return me.agency_id if me is not None and session.shares().get(person_id) else None


def _as_part(part: TakesPart, agency_id: str | None, access: list[dict[str, Any]]) -> Part:
    waiting = part.confirmed_at is None
    return {
        "person_id": part.person_id,
        "as": "member",
        "member_id": part.member_id,
        "relation": part.relation,
        "agency_id": agency_id,
        "called": part.called,
        "waiting": waiting,
        "two_words": part.two_words if waiting else "",
        "lease_seconds": 0 if part.relation == "professional" else LEASE,
        "access": access,
    }
