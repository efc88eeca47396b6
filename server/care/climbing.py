"""Going up the ladder: what is stored becomes what the ladder knows, and what it decides becomes
rows, and events for the worker. The session is the person's own; nothing goes out from here.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from sqlalchemy import select

from server import clock
from server.access import telling, ways
from server.access.session import CareSession
from server.access.ways import Reachable
from server.care import calls, ladder
from server.care.ids import new_id
from server.care.ladder import Act, GiveUp, Timings, Try, Turn, Way
from server.store.reaching import Call, Delivery, Recipient


def look(
    session: CareSession,
    person_id: str,
    call_id: str,
    timings: Timings,
    possible: Collection[str],
) -> datetime | None:
    """Do what is due in a call now → when to look again; ``None``: not before something happens.

    Looked at twice, late or for nothing, it does no harm.
    """
    session.hold(person_id)
    call: Call | None = session.get(Call, (person_id, call_id))
    if call is None:
        return None
    asked = {one.id: one for one in calls.recipients(session, person_id, [call_id])}
    tries = deliveries(session, person_id, asked)
    reachable = ways.of_members(session, person_id, possible)
    turns = [_turn(one, tries[one.id], reachable) for one in asked.values()]
    known = ladder.Call(call.state, call.starts_at, call.ends_at)
    decision = ladder.decide(known, turns, timings, clock.now())
    for act in decision.acts:
        if isinstance(act, GiveUp):
            give_up(call)
        else:
            _do(session, call, asked[act.id], act)
    return decision.look_at


def give_up(call: Call) -> None:
    """Nobody has answered, and it is said plainly. Whoever was asked can still answer."""
    if call.state in ("undoable", "asking"):
        call.state, call.over_at = "nobody_answered", clock.now()


def deliveries(
    session: CareSession, person_id: str, recipient_ids: Collection[str]
) -> Mapping[str, list[Delivery]]:
    """Recipient → what went out to them, or was to, oldest first."""
    to_them = (Delivery.person_id == person_id) & Delivery.recipient_id.in_(recipient_ids)
    found: dict[str, list[Delivery]] = defaultdict(list)
    oldest_first = select(Delivery).where(to_them).order_by(Delivery.queued_at, Delivery.id)
    for one in session.scalars(oldest_first):
        found[one.recipient_id].append(one)
    return found


def _turn(asked: Recipient, tries: Iterable[Delivery], reachable: Mapping[str, Reachable]) -> Turn:
    now = reachable.get(asked.member_id)
    # Let in with another account since then: it is not that account that was asked.
    let_in = now is not None and now.account_id == asked.account_id
    return Turn(
        id=asked.id,
        ways=tuple(Way(*way) for way in now.ways) if now and let_in else (),
        let_in=let_in,
        asked_at=asked.asked_at,
        seen=asked.seen_at is not None,
        answer=asked.answer,
        over=asked.over_at is not None,
        tries=tuple(
            Try(Way(one.channel, one.device_id), one.purpose, one.round, one.state, one.queued_at)
            for one in tries
        ),
    )


def _do(session: CareSession, call: Call, asked: Recipient, act: Act) -> None:
    """Queue it: each way is an event of its own, done as the one it goes to."""
    now = clock.now()
    if call.state == "undoable":
        call.state = "asking"
    asked.asked_at = asked.asked_at or now
    for way in act.ways:
        delivery = Delivery(
            person_id=call.person_id,
            id=new_id(),
            recipient_id=asked.id,
            channel=way.channel,
            device_id=way.device_id,
            purpose=act.purpose,
            round=act.round,
            state="queued",
            queued_at=now,
            changed_at=now,
        )
        session.add(delivery)
        telling.tell(
            session,
            "deliver",
            call.person_id,
            lane=telling.URGENT,
            account_id=asked.account_id,
            row_id=delivery.id,
        )
