"""Something goes out to somebody who is asked to get in touch: by one way, to one device.

The worker does it as the one it goes to, in three parts: what may go out is packed, sent while
nothing in the database is held, and what came of it is written down. Whoever dies in between does
it again: a device shows the second in the place of the first, and a link is the same link.
"""

from concurrent.futures import Future, ThreadPoolExecutor, as_completed

import structlog

from server.access import answering
from server.access.answering import Outgoing
from server.access.queue import Claimed
from server.access.session import CareSession
from server.care import channels, letters, payload, pushing, subscriptions
from server.care.tokens import token_hash
from server.outside import ways
from server.outside.ways import Gone, Later, Letter, Message, Outside, Push, Refused, TooLarge
from server.worker.jobs import Done, Job, Outcomes, Result, TryAgain, Work

log = structlog.get_logger("traden.worker")
AT_ONCE = 16
"""How many are sent at the same time: one that hangs holds up no other."""
Parcel = Push | Letter | Message


def run(work: Work) -> Outcomes:
    """All that was claimed, at the same time; each is told of as soon as it is out."""
    with ThreadPoolExecutor(min(AT_ONCE, len(work.claimed))) as pool:
        at_work: dict[Future[Result], Claimed] = {
            pool.submit(_deliver, work, one): one for one in work.claimed
        }
        for done in as_completed(at_work):
            yield at_work[done], _result(done)


def give_up(work: Work, one: Claimed, code: str) -> None:
    """It will not be tried any more, and the ladder goes on without it."""
    if one.account_id and one.row_id:
        with work.acting_for(one.account_id, writes=True) as session:
            answering.failed(session, one.person_id, one.row_id, code)
            session.commit()


def _result(done: "Future[Result]") -> Result:
    raised = done.exception()
    if raised is not None and not isinstance(raised, Exception):
        raise raised
    return raised or done.result()


def _deliver(work: Work, one: Claimed) -> Result:
    if one.account_id is None or one.row_id is None:
        return Done()
    with work.acting_for(one.account_id, writes=True) as session:
        going = answering.outgoing(session, one.person_id, one.row_id)
        parcel = _pack(work, session, one, going) if going else None
        if going and not parcel:
            answering.failed(session, one.person_id, one.row_id, "no_way")
        session.commit()
    if not going or not parcel:
        return Done()
    result = _send(work.outside, parcel)
    if isinstance(result, Later):
        raise TryAgain(result.code, result.after)
    with work.acting_for(one.account_id, writes=True) as session:
        _note(session, one, going, parcel, result)
        session.commit()
    return Done()


def _pack(work: Work, session: CareSession, one: Claimed, going: Outgoing) -> Parcel | None:
    """What to send, in the receiver's language; ``None`` if that way is not there any more."""
    kind = payload.CALL if going.purpose == answering.ASK else payload.OVER
    if going.channel == "push":
        return _push(work, session, one, going, kind)
    address = channels.address_of(session, going.channel)
    if address is None:
        return None
    link = _link(work, session, one, going) if kind == payload.CALL else ""
    write = letters.letter if going.channel == channels.MAIL else letters.message
    parcel: Parcel = write(kind, pushing.language(session), address, link=link)
    return parcel


def _push(
    work: Work, session: CareSession, one: Claimed, going: Outgoing, kind: str
) -> Push | None:
    found = subscriptions.find(session, str(going.device_id))
    if found is None or not subscriptions.works(found, work.outside.push.knows_key):
        return None
    return pushing.push_to(
        session,
        found,
        kind,
        work.settings.origin,
        person_id=one.person_id,
        row_id=one.row_id,
        ask_id=going.recipient_id,
        expires_at=going.until,
    )


def _link(work: Work, session: CareSession, one: Claimed, going: Outgoing) -> str:
    """To this asking alone. What follows ``#`` is never sent to a server, nor logged by one."""
    token = work.house.master.link_token(f"ask {one.person_id} {going.recipient_id}")
    answering.keep_link(session, one.person_id, going, token_hash(token))
    return f"{work.settings.origin}/ask#{token}"


def _send(outside: Outside, parcel: Parcel) -> ways.Result:
    if isinstance(parcel, Push):
        return outside.push.send(parcel)
    if isinstance(parcel, Letter):
        return outside.mail.send(parcel) if outside.mail else Refused("not_set_up")
    return outside.sms.send(parcel) if outside.sms else Refused("not_set_up")


def _note(
    session: CareSession, one: Claimed, going: Outgoing, parcel: Parcel, result: ways.Result
) -> None:
    """What came of it: on the receiver's own side, and for the person who asks."""
    if isinstance(parcel, Push):
        subscriptions.note(session, str(going.device_id), parcel.endpoint, result)
    else:
        channels.note(session, going.channel, result)
    code = _failed(result)
    if code is None:
        answering.went_out(session, one.person_id, str(one.row_id))
    else:
        answering.failed(session, one.person_id, str(one.row_id), code)


def _failed(result: ways.Result) -> str | None:
    """A code, or ``None``: the other side has taken it."""
    if isinstance(result, TooLarge):
        log.error("push.too_large")  # Ours are all equally long: a defect.
        return "too_large"
    if isinstance(result, Gone):
        return "gone"
    return result.code[:30] if isinstance(result, Refused) else None


DELIVER = Job(run, tries=200, when_given_up=give_up)
"""It is tried for as long as the call lasts; then ``answering.outgoing`` says that it is over."""
