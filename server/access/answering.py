"""The narrow door of a call for contact: what a member does about being asked, and what is found
out on the way to them, written into the plan of the person who asks.

Whoever acts is the member who was asked, also where it is the worker that acts for them. Each
function looks once more, while the person's head is held, whether they still are: the policy
decides (``asked``), so that somebody who was removed changes nothing and is told nothing. Only
what is known of something that went out already is written in any case.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from server import clock
from server.access import telling
from server.access.inside import perhaps, unlocked, writing_inside
from server.access.session import CareSession
from server.errors import NotFound, WrongCode
from server.store.network import Member
from server.store.people import Person
from server.store.reaching import COMES, Call, Delivery, Recipient

BY_THE_PERSON = ("ended", "undone")
"""Calls that the person has closed. An answer to them would go nowhere."""
REACHED_AFTER = timedelta(hours=1)
"""How exact «last reached» is."""
RECEIPT_LIFE = timedelta(days=1)
"""How long it is news that something has come."""
LINK_LIFE = timedelta(hours=12)
"""How long a link can be looked at. An answer can be given by it once."""
OVER_LIFE = timedelta(hours=1)
"""After that nobody is told any more that something is over."""
ASK, OVER = "ask", "over"


@dataclass(frozen=True)
class Outgoing:
    """What is still to go out to the actor: by which way, about which asking. ``until``: when it
    is no use any more."""

    recipient_id: str
    purpose: str
    channel: str
    device_id: str | None
    until: datetime


def mine(session: CareSession, recipient_id: str) -> Recipient | None:
    """The actor as one who is asked, if their turn has come and they are still let in."""
    of_actor = (Recipient.id == recipient_id) & (Recipient.account_id == session.actor.account_id)
    asked = select(Recipient).where(of_actor, Recipient.asked_at.is_not(None))
    found: Recipient | None = session.scalar(asked.execution_options(populate_existing=True))
    return found


def see(session: CareSession, recipient: Recipient) -> None:
    """The actor has seen that they are asked. Raises ``NotFound``."""
    with _as_asked(session, recipient) as (_, me):
        _note_seen(session, me)


def answer(session: CareSession, recipient: Recipient, said: str, *, by_link: bool) -> bool:
    """The actor's own answer, the last one stands → whether it was taken: not when the person
    has closed the call. Raises ``NotFound``; and ``WrongCode`` for a link that was used already
    to say something else."""
    with _as_asked(session, recipient) as (call, me):
        if call.state in BY_THE_PERSON:
            return False
        if by_link and me.link_used_at and me.answer != said:
            raise WrongCode
        if by_link:
            me.link_used_at = me.link_used_at or clock.now()
        _note_seen(session, me)
        if me.answer != said:
            me.answer, me.answered_at = said, clock.now()
            _settle(session, call)
            look_again(session, call)
        return True


def arrive(session: CareSession, person_id: str, delivery_id: str, *, seen: bool) -> None:
    """A device of the actor's says that something is there, or was opened."""
    with writing_inside(session, person_id):
        delivery = perhaps(session, Delivery, person_id, delivery_id)
        me = mine(session, delivery.recipient_id) if delivery else None
        if delivery is None or me is None or clock.now() - delivery.queued_at > RECEIPT_LIFE:
            return
        _move(delivery, "on_the_phone")
        if delivery.purpose == ASK:
            me.sent_at = me.sent_at or clock.now()
            me.on_the_phone_at = me.on_the_phone_at or clock.now()
            if seen:
                _note_seen(session, me)


def reached(session: CareSession, person_id: str) -> None:
    """The actor has shown that they can be reached: the person is told when, and no more."""
    with writing_inside(session, person_id):
        _note_reached(session, person_id)


def outgoing(session: CareSession, person_id: str, delivery_id: str) -> Outgoing | None:
    """What is to go out to the actor; ``None`` when it is out, or is not to go out any more.
    Then it is said why not."""
    with writing_inside(session, person_id):
        delivery, theirs = _on_its_way(session, person_id, delivery_id)
        if delivery is None or theirs is None or delivery.state != "queued":
            return None
        call = perhaps(session, Call, person_id, theirs.call_id)
        why_not = _why_not(session, call, theirs, delivery)
        if why_not:
            _fail(session, call, delivery, why_not)
            return None
        return Outgoing(
            theirs.id, delivery.purpose, delivery.channel, delivery.device_id, call.ends_at
        )


def keep_link(session: CareSession, person_id: str, outgoing: Outgoing, link: bytes) -> None:
    """The hash of the link that the actor is about to be sent."""
    with writing_inside(session, person_id):
        theirs = perhaps(session, Recipient, person_id, outgoing.recipient_id)
        if theirs.link_hash is None:
            theirs.link_hash, theirs.link_expires_at = link, clock.now() + LINK_LIFE


def went_out(session: CareSession, person_id: str, delivery_id: str) -> None:
    """The channel has taken it. More is not known by that."""
    with writing_inside(session, person_id):
        delivery, theirs = _on_its_way(session, person_id, delivery_id)
        if delivery is None or theirs is None:
            return
        if delivery.state != "on_the_phone":  # Its receipt may be quicker than we are.
            _move(delivery, "sent")
        if delivery.purpose == ASK:
            theirs.sent_at = theirs.sent_at or clock.now()
            if theirs.over_at:  # It was closed meanwhile: what just went out is called off too.
                look_again(session, perhaps(session, Call, person_id, theirs.call_id))


def failed(session: CareSession, person_id: str, delivery_id: str, code: str) -> None:
    """It did not go out and will not: the ladder need not wait for it."""
    with writing_inside(session, person_id):
        delivery, theirs = _on_its_way(session, person_id, delivery_id)
        if delivery is None or theirs is None or delivery.state in ("sent", "on_the_phone"):
            return
        _fail(session, perhaps(session, Call, person_id, theirs.call_id), delivery, code)


def look_again(session: CareSession, call: Call, at: datetime | None = None) -> None:
    """Let the ladder be looked at, now unless a time is given: something is known that was not.
    For whoever may see whose plan it is: the person, and this door."""
    which = select(Person).where(Person.person_id == call.person_id)
    person = session.scalar(unlocked(which) if session.inside else which)
    telling.tell(
        session,
        "call",
        call.person_id,
        due_at=at,
        lane=telling.URGENT,
        account_id=person.account_id if person else None,
        row_id=call.id,
    )


@contextmanager
def _as_asked(session: CareSession, recipient: Recipient) -> Iterator[tuple[Call, Recipient]]:
    """Inside, with what is asked of the actor. Raises ``NotFound`` if nothing is, by now."""
    person_id, call_id, recipient_id = recipient.person_id, recipient.call_id, recipient.id
    with writing_inside(session, person_id):
        me = mine(session, recipient_id)
        if me is None or me.person_id != person_id:
            raise NotFound
        yield perhaps(session, Call, person_id, call_id), me


def _on_its_way(
    session: CareSession, person_id: str, delivery_id: str
) -> tuple[Delivery | None, Recipient | None]:
    """Something that is to go to the actor, whether they may still have it or not."""
    delivery = perhaps(session, Delivery, person_id, delivery_id)
    theirs = perhaps(session, Recipient, person_id, delivery.recipient_id) if delivery else None
    if theirs is None or theirs.account_id != session.actor.account_id:
        return None, None
    return delivery, theirs


def _why_not(session: CareSession, call: Call, theirs: Recipient, delivery: Delivery) -> str | None:
    """A code, or ``None``: it is to go out."""
    if mine(session, theirs.id) is None:
        return "not_let_in"
    if delivery.purpose == OVER:
        return _why_not_over(theirs, delivery)
    if call.state != "asking" or clock.now() >= call.ends_at:
        return "over"
    if theirs.answer:
        return "answered"
    return "replaced" if _has_newer(session, delivery) else None


def _why_not_over(theirs: Recipient, delivery: Delivery) -> str | None:
    if theirs.over_at is None:
        return "not_over"
    return "too_late" if clock.now() - delivery.queued_at > OVER_LIFE else None


def _has_newer(session: CareSession, delivery: Delivery) -> bool:
    """While this one could not be sent, the next round has begun."""
    same_way = (
        Delivery.person_id == delivery.person_id,
        Delivery.recipient_id == delivery.recipient_id,
        Delivery.channel == delivery.channel,
        Delivery.purpose == delivery.purpose,
        Delivery.round > delivery.round,
    )
    newer = session.scalars(unlocked(select(Delivery).where(*same_way)))
    return any(one.device_id == delivery.device_id for one in newer)


def _settle(session: CareSession, call: Call) -> None:
    """What an answer means for the call, and for all others who were asked."""
    session.flush()  # What is asked now must not come back as it was.
    of_call = (Recipient.person_id == call.person_id) & (Recipient.call_id == call.id)
    asked = [
        one for one in session.scalars(unlocked(select(Recipient).where(of_call))) if one.asked_at
    ]
    now = clock.now()
    if not any(one.answer in COMES for one in asked):
        if call.state == "answered":  # It was taken back: somebody else is asked.
            call.state, call.over_at = "asking", None
        return
    if call.state != "answered":
        call.state, call.over_at = "answered", now
    for one in asked:
        if one.answer in COMES:
            one.over_at = None
        else:
            one.over_at = one.over_at or now


def _note_seen(session: CareSession, me: Recipient) -> None:
    if me.seen_at is None:
        me.seen_at = clock.now()
        _note_reached(session, me.person_id)


def _note_reached(session: CareSession, person_id: str) -> None:
    me = session.memberships().get(person_id)
    member: Any = perhaps(session, Member, person_id, me.member_id) if me else None
    now = clock.now()
    if member and (member.reached_at is None or now - member.reached_at > REACHED_AFTER):
        member.reached_at = now


def _fail(session: CareSession, call: Call, delivery: Delivery, code: str) -> None:
    _move(delivery, "failed")
    delivery.failed = code
    look_again(session, call)


def _move(delivery: Delivery, state: str) -> None:
    if delivery.state != state:
        delivery.state, delivery.changed_at, delivery.failed = state, clock.now(), None
