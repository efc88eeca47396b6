"""A call for contact, as the person makes and closes it: it asks others, one after another, to get
in touch. What happens in between is decided by ``care.ladder`` and done by ``care.climbing``.
"""

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server import clock
from server.access import answering, ways
from server.access.session import CareSession
from server.access.ways import Reachable
from server.care.ids import new_id
from server.care.ladder import Timings
from server.errors import NobodyToAsk, NotFound, RefersToMissing
from server.settings import Settings
from server.store.appointments import Appointment
from server.store.crisis_plan import CrisisEntry
from server.store.network import Member
from server.store.noun import Noun
from server.store.people import Person
from server.store.plan import Step
from server.store.reaching import Call, Recipient

ABOUT: dict[str, type[Noun]] = {
    "step": Step,
    "appointment": Appointment,
    "crisis_entry": CrisisEntry,
}
"""What a call can be about."""
CLOSES = {"undoable": "undone", "answered": "ended", "nobody_answered": "ended"}
"""What a call becomes that the person closes, where that is no matter of what they call it: before
it began nothing was sent, and what has come to something cannot be undone any more."""
Asking = Mapping[str, Any]
"""``about`` ({noun, id} or ``None``), ``member_ids`` (or ``None``: all), ``tell``."""


def timings(settings: Settings) -> Timings:
    """How long is waited for what, as the operator has set it."""
    seconds = (
        settings.call_undo,
        settings.call_second_channel,
        settings.call_again,
        settings.call_gives_up,
    )
    return Timings(*(timedelta(seconds=one) for one in seconds))


def preview(
    session: CareSession, person_id: str, about: Mapping[str, str] | None, possible: Collection[str]
) -> list[dict[str, Any]]:
    """Who would be asked, in which order, and by which ways each can be reached now."""
    row = _about(session, person_id, about)
    reachable = ways.of_members(session, person_id, possible)
    return [
        {
            "member_id": member.id,
            "turn": turn,
            "channels": _channels(reachable[member.id]),
            "reached_at": member.reached_at,
        }
        for turn, member in enumerate(_in_order(session, person_id, row, reachable))
    ]


def make(
    session: CareSession,
    person_id: str,
    call_id: str,
    asking: Asking,
    timings: Timings,
    possible: Collection[str],
) -> tuple[Call, bool]:
    """Begin a call → it, and whether it is new: made once more with the same id it is the same.

    Nothing goes out before ``starts_at``. Raises ``NobodyToAsk``; ``RefersToMissing`` where words
    that were agreed on are to go along, and there are none.
    """
    known: Call | None = session.get(Call, (person_id, call_id))
    if known is not None:
        return known, False
    row = _about(session, person_id, asking["about"])
    words = _words(row) if asking["tell"] else ""
    reachable = ways.of_members(session, person_id, possible)
    members = _chosen(_in_order(session, person_id, row, reachable), asking["member_ids"])
    if not members:
        raise NobodyToAsk
    call = _begin(session, person_id, call_id, asking["about"], timings)
    told = getattr(row, "ask_first_member_id", None) or members[0].id
    for turn, member in enumerate(members):
        asked = Recipient(
            person_id=person_id, id=new_id(), call_id=call_id, member_id=member.id, turn=turn
        )
        asked.account_id = reachable[member.id].account_id
        if words and member.id == told:
            # They are meant for one: no other is told them, nor does the call say so then.
            asked.words = call.words = words
        session.add(asked)
    answering.look_again(session, call, at=call.starts_at)
    return call, True


def close(session: CareSession, person_id: str, call_id: str, wish: str) -> Call:
    """The person undoes it or is all right now: everyone who was asked is told that it is over.

    ``wish``: ``undone`` or ``ended``. Closing twice changes nothing. Raises ``NotFound``.
    """
    call = find(session, person_id, call_id)
    if call.state in answering.BY_THE_PERSON:
        return call
    call.state = CLOSES.get(call.state, wish)
    call.over_at = clock.now()
    for asked in recipients(session, person_id, [call_id]):
        if asked.asked_at:
            asked.over_at = asked.over_at or call.over_at
    answering.look_again(session, call)
    return call


def find(session: CareSession, person_id: str, call_id: str) -> Call:
    """One of the person's calls. Raises ``NotFound``."""
    call: Call | None = session.get(Call, (person_id, call_id))
    if call is None:
        raise NotFound
    return call


def recipients(session: CareSession, person_id: str, call_ids: Collection[str]) -> list[Recipient]:
    """Who is asked in these calls, in the order of their turns."""
    of_calls = (Recipient.person_id == person_id) & Recipient.call_id.in_(call_ids)
    return list(session.scalars(select(Recipient).where(of_calls).order_by(Recipient.turn)))


def _begin(
    session: CareSession,
    person_id: str,
    call_id: str,
    about: Mapping[str, str] | None,
    timings: Timings,
) -> Call:
    now = clock.now()
    call = Call(person_id=person_id, id=call_id, state="undoable", asked_at=now)
    call.about_noun, call.about_id = (about["noun"], about["id"]) if about else (None, None)
    call.starts_at = now + timings.undo
    call.ends_at = call.starts_at + timings.gives_up
    session.add(call)
    return call


def _about(session: CareSession, person_id: str, about: Mapping[str, str] | None) -> Noun | None:
    """What it is about, if that is there: a phone may ask before the server has heard of a step,
    and nobody is to be left alone for that."""
    if about is None:
        return None
    row: Noun | None = session.get(ABOUT[about["noun"]], (person_id, about["id"]))
    return row if row is not None and row.removed_at is None else None


def _words(row: Noun | None) -> str:
    words = row.tell_words if isinstance(row, CrisisEntry) else ""
    if not words:
        raise RefersToMissing
    return str(words)


def _in_order(
    session: CareSession, person_id: str, row: Noun | None, reachable: Mapping[str, Reachable]
) -> list[Member]:
    """Everyone who can be asked, each once: whom it is about first, the trust person, the
    stand-in, and then whoever the person said may be asked."""
    person: Person = session.get(Person, (person_id, person_id))
    of_person = select(Member).where(Member.person_id == person_id).order_by(Member.id)
    members = {one.id: one for one in session.scalars(of_person) if one.id in reachable}
    willing = [one.id for one in members.values() if one.may_be_asked]
    first = getattr(row, "ask_first_member_id", None)
    order = [first, person.trust_member_id, person.stand_in_member_id, *willing]
    return [members[one] for one in dict.fromkeys(order) if one in members]


def _chosen(members: list[Member], wanted: list[str] | None) -> list[Member]:
    """Those the person has picked, in the order they were picked in. Whoever has gone meanwhile
    is left out: better to ask the others than nobody."""
    if wanted is None:
        return members
    known = {member.id: member for member in members}
    return [known[one] for one in dict.fromkeys(wanted) if one in known]


def _channels(reachable: Reachable) -> list[dict[str, Any]]:
    kinds = [channel for channel, _ in reachable.ways]
    return [{"kind": kind, "devices": kinds.count(kind)} for kind in dict.fromkeys(kinds)]
