"""Notices and test notices go out: many at the same time, each to one device.

Before anything is sent it is asked whether it still may be: what was moved, done, or taken out of
the receiver's sight meanwhile is not told. The worker packs it as the one it goes to. Whoever dies
in between sends it again: a device shows the second in the place of the first.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from server import clock
from server.access.queue import Claimed
from server.access.session import CareSession
from server.access.system import system_connection
from server.care import channels, letters, notices, payload, pushing, subscriptions
from server.outside import ways
from server.outside.ways import Gone, Later, Letter, Message, Outside, Push, Refused, Sent, TooLarge
from server.store.database import Database
from server.store.reaching import Subscription
from server.worker.jobs import Again, Done, GivesUp, Job, Outcomes, Result, TryAgain, Work
from server.worker.reminders import when_to_send

AT_ONCE = 200
MaySend = Callable[[Work, Claimed], datetime | None]
"""When it may be sent; ``None``: never any more."""
Parcel = Push | Letter | Message
KINDS = {notices.NOTICE: payload.NOTICE, notices.TEST: payload.TEST}
"""Kind of event → what the device says."""


def job(may_send: MaySend = when_to_send) -> Job:
    """How they are sent, each of them when it may be."""
    return Job(lambda work: _run(work, may_send), at_once=AT_ONCE)


@dataclass(frozen=True)
class Packed:
    """What to send. ``was_refused``: so it was the last time, as far as is noted."""

    parcel: Parcel
    was_refused: bool


def _run(work: Work, may_send: MaySend) -> Outcomes:
    packed: list[tuple[Claimed, Packed]] = []
    for one in work.claimed:
        try:
            ready = _pack(work, one, may_send)
        except Exception as raised:
            ready = raised
        if isinstance(ready, Packed):
            packed.append((one, ready))
        else:
            yield one, ready
    for one, sent, result in _send_all(work.outside, packed):
        try:
            yield one, _settled(work, one, sent, result)
        except Exception as raised:
            yield one, raised


def _pack(work: Work, one: Claimed, may_send: MaySend) -> Packed | Result:
    """What to send, or what is to be said of the event without sending anything."""
    if one.account_id is None:
        return Done()
    send_at = may_send(work, one)
    if send_at is None:
        return Done()
    if send_at > clock.now():
        return Again(send_at)
    with work.acting_for(one.account_id, writes=False) as session:
        packed = _to_device(work, session, one) if one.row_id else _otherwise(work, session)
    return packed or Done()


def _to_device(work: Work, session: CareSession, one: Claimed) -> Packed | None:
    found = subscriptions.find(session, str(one.row_id))
    if found is None or not subscriptions.works(found, work.outside.push.knows_key):
        return None
    kind, origin = KINDS[one.kind], work.settings.origin
    push = pushing.push_to(session, found, kind, origin, person_id=one.person_id)
    return Packed(push, found.failed is not None)


def _otherwise(work: Work, session: CareSession) -> Packed | None:
    """For who has no device: mail, or else SMS, with nothing in it but where the app is."""
    language, link = pushing.language(session), work.settings.origin
    for kind in work.outside.possible:
        found = channels.find(session, kind) if kind in channels.KINDS else None
        if found and found.verified_at:
            write = letters.letter if kind == channels.MAIL else letters.message
            parcel: Parcel = write(letters.NOTICE, language, found.address, link=link)
            return Packed(parcel, found.failed is not None)
    return None


def _send_all(
    outside: Outside, packed: Sequence[tuple[Claimed, Packed]]
) -> Iterator[tuple[Claimed, Packed, ways.Result]]:
    """The pushes together, the few others after them."""
    pushes = [(one, each, each.parcel) for one, each in packed if isinstance(each.parcel, Push)]
    results = outside.push.send_all([push for _, _, push in pushes]) if pushes else []
    for (one, each, _), result in zip(pushes, results, strict=True):
        yield one, each, result
    for one, each in packed:
        if isinstance(each.parcel, Letter):
            yield one, each, outside.mail.send(each.parcel) if outside.mail else _NO_WAY
        elif isinstance(each.parcel, Message):
            yield one, each, outside.sms.send(each.parcel) if outside.sms else _NO_WAY


_NO_WAY = Refused("not_set_up")


def _settled(work: Work, one: Claimed, sent: Packed, result: ways.Result) -> Result:
    """What came of it, noted where it was sent, and what is said of the event."""
    if isinstance(result, Gone | Refused) or (isinstance(result, Sent) and sent.was_refused):
        _note(work, one, sent.parcel, result)
    if isinstance(result, Later):
        return TryAgain(result.code, result.after)
    if isinstance(result, TooLarge):
        return GivesUp("too_large")
    return GivesUp(result.code) if isinstance(result, Refused) else Done()


def _note(work: Work, one: Claimed, parcel: Parcel, result: ways.Result) -> None:
    """Only where it changes something: thousands of notices are not thousands of writes."""
    with work.acting_for(str(one.account_id), writes=True) as session:
        if isinstance(parcel, Push):
            subscriptions.note(session, str(one.row_id), parcel.endpoint, result)
        else:
            kind = channels.MAIL if isinstance(parcel, Letter) else channels.SMS
            channels.note(session, kind, result)
        session.commit()


def devices_by_key(database: Database) -> dict[str, int]:
    """Id of a key → how many devices are reached with it. For whoever keeps the server."""
    key_id = Subscription.__table__.c.vapid_key_id
    asked = select(key_id, func.count()).group_by(key_id)
    with system_connection(database, purpose="count devices by key", quiet=True) as connection:
        return {str(found): count for found, count in connection.execute(asked)}
