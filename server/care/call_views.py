"""How a call looks to the person who made it: what is known of each who is asked, and no more."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care import calls, climbing
from server.store.reaching import Call, Delivery, Recipient

PAGE = 50
KNOWN_BY = (
    ("answered", "answered_at"),
    ("seen", "seen_at"),
    ("on_the_phone", "on_the_phone_at"),
    ("sent", "sent_at"),
    ("queued", "asked_at"),
)
"""What is said of somebody who is asked, and by which moment it is known; the first that is."""
CHANNELS = ("push", "sms", "mail")
BETTER = ("failed", "queued", "sent", "on_the_phone")
"""Of several tries by one way the one that came furthest is told."""
View = dict[str, Any]


def shown(session: CareSession, call: Call) -> View:
    """One call as it is now."""
    return _shown(session, call.person_id, [call])[0]


def page(
    session: CareSession, person_id: str, before: datetime | None
) -> tuple[list[View], datetime | None]:
    """Calls made before that moment, the latest first, and where the next page begins.

    What was made in the same moment stays on one page, so a page may be longer than most.
    """
    asked = select(Call).where(Call.person_id == person_id)
    if before:
        asked = asked.where(Call.asked_at < before)
    latest_first = asked.order_by(Call.asked_at.desc(), Call.id)
    found = list(session.scalars(latest_first.limit(PAGE)))
    if len(found) < PAGE:
        return _shown(session, person_id, found), None
    last = found[-1].asked_at
    whole = [call for call in found if call.asked_at > last]
    whole += session.scalars(latest_first.where(Call.asked_at == last))
    return _shown(session, person_id, whole), last


def everything(session: CareSession, person_id: str) -> list[View]:
    """Every call there was, to take along."""
    of_person = select(Call).where(Call.person_id == person_id).order_by(Call.asked_at)
    return _shown(session, person_id, list(session.scalars(of_person)))


def state_of(call: Call) -> str:
    """Its state by the clock: a worker that is late leaves nobody waiting."""
    waits = call.state in ("undoable", "asking")
    return "nobody_answered" if waits and clock.now() >= call.ends_at else call.state


def _shown(session: CareSession, person_id: str, found: Sequence[Call]) -> list[View]:
    asked = calls.recipients(session, person_id, [call.id for call in found])
    tries = climbing.deliveries(session, person_id, [one.id for one in asked])
    return [
        _call(call, [_recipient(one, tries[one.id]) for one in asked if one.call_id == call.id])
        for call in found
    ]


def _call(call: Call, asked: list[View]) -> View:
    state = state_of(call)
    return {
        "id": call.id,
        "state": state,
        "about": {"noun": call.about_noun, "id": call.about_id} if call.about_noun else None,
        "asked_at": call.asked_at,
        "starts_at": call.starts_at,
        "ends_at": call.ends_at,
        "over_at": call.over_at or (call.ends_at if state == "nobody_answered" else None),
        "words": call.words,
        "recipients": asked,
    }


def _recipient(asked: Recipient, tries: Iterable[Delivery]) -> View:
    moments = {
        name: getattr(asked, name)
        for name in ("asked_at", "sent_at", "on_the_phone_at", "seen_at", "answered_at")
    }
    known = (state for state, name in KNOWN_BY if moments[name])
    return {
        "member_id": asked.member_id,
        "turn": asked.turn,
        "state": next(known, "waiting"),
        **moments,
        "answer": asked.answer,
        "channels": _channels([one for one in tries if one.purpose == "ask"]),
    }


def _channels(tries: list[Delivery]) -> list[View]:
    """Each way once. A device is told apart from the others by a number, and by nothing else."""
    known = dict.fromkeys((one.channel, one.device_id) for one in tries)
    ways = sorted(known, key=lambda way: CHANNELS.index(way[0]))
    devices = [way for way in ways if way[0] == "push"]
    told = []
    for way in ways:
        by_it = [one for one in tries if (one.channel, one.device_id) == way]
        best = max(by_it, key=lambda one: (BETTER.index(one.state), one.round))
        number = devices.index(way) + 1 if way in devices else None
        told.append({"kind": way[0], "device": number, "state": best.state, "failed": best.failed})
    return told
