"""Reminding: what there is to tell one receiver now, and telling it, once."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care import notices, reminder_reading, reminders
from server.care.reminder_reading import Concerned
from server.care.reminder_shapes import Receiver, Reminder
from server.care.reminders import NOTHING, TEST, Look
from server.store.reaching import Reminded


def look(session: CareSession, person_id: str, who: Concerned) -> Look:
    """What the session's account is to be told of now, and when the next is due. Nothing, if
    there is no way to them: what still holds when there is one is told then."""
    ways = notices.ways(session)
    receiver = reminder_reading.receiver(session, person_id, who) if ways else None
    if receiver is None:
        return NOTHING
    told = reminder_reading.reminded(session, person_id)
    found = _standing(session, person_id, who, receiver)
    if who.is_tested and ways.devices:
        found.append(reminders.next_test(receiver, told, clock.now()))
    return reminders.look(found, receiver, told, clock.now())


def remind(session: CareSession, person_id: str, who: Concerned) -> Look:
    """Tell what is due: as one notice, and never again → what is left to look for. In one
    transaction, so what is remembered was told; and looked at in it, for something may have been
    written since it was found."""
    due = look(session, person_id, who).due
    kinds = {notices.TEST if one.kind == TEST else notices.NOTICE for one in due}
    for kind in sorted(kinds):
        notices.tell(session, person_id, kind)
    now = clock.now()
    for one in due:
        session.add(Reminded(account_id=who.account_id, person_id=person_id, key=one.key, at=now))
    session.flush()
    return look(session, person_id, who)


def everything(session: CareSession) -> list[dict[str, Any]]:
    """All the session's account was reminded of, as long as we know it, to take along."""
    told = session.scalars(select(Reminded).order_by(Reminded.at, Reminded.key))
    return [{"person_id": one.person_id, "of": one.key, "at": one.at} for one in told]


def may_be_told(
    session: CareSession, person_id: str, who: Concerned, told_at: datetime
) -> datetime | None:
    """A notice that was told then waits to be sent: when it may be. ``None``: what it was about
    holds no longer, or is not for the receiver to know any more."""
    receiver = reminder_reading.receiver(session, person_id, who)
    if receiver is None:
        return None
    reminded = reminder_reading.reminded(session, person_id)
    told = [key for key, moment in reminded.items() if moment >= told_at]
    found = _standing(session, person_id, who, receiver)
    return reminders.still_to_tell(found, receiver, told, clock.now())


def may_be_tested(session: CareSession, person_id: str, who: Concerned) -> datetime | None:
    """The same for a test notice: only whoever is to be reachable gets one."""
    receiver = reminder_reading.receiver(session, person_id, who) if who.is_tested else None
    return receiver.settings.quiet.after(clock.now()) if receiver else None


def _standing(
    session: CareSession, person_id: str, who: Concerned, receiver: Receiver
) -> list[Reminder]:
    seen = reminder_reading.seen(session, person_id, who)
    return list(reminders.standing(seen, receiver))
