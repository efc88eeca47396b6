"""Who may move a hand-over from where to where, who answers for it now, and when it climbs. Pure.

The phone holds *who is responsible now* too (``pwa/src/rules/handovers.js``);
``tests/examples/handovers.json`` keeps the two equal.
"""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Protocol

from server.access.sides import TAKEN

SENDER, RECEIVER, PERSON = "sender", "receiver", "person"
WAITING, LATE = "proposed", "expired"

MOVES: dict[tuple[str, str], frozenset[str]] = {
    move: frozenset(who.split())
    for move, who in {
        ("proposed", "accepted"): "receiver person",
        ("proposed", "first_meeting_booked"): "receiver person",
        ("proposed", "declined"): "receiver person",
        ("proposed", "taken_back"): "sender person",
        # A late yes is a yes; a late no is better than none.
        ("expired", "accepted"): "receiver person",
        ("expired", "first_meeting_booked"): "receiver person",
        ("expired", "declined"): "receiver person",
        ("expired", "taken_back"): "sender person",
        ("expired", "proposed"): "sender person",
        ("declined", "proposed"): "sender person",
        ("taken_back", "proposed"): "sender person",
        ("accepted", "first_meeting_booked"): "receiver person",
        ("accepted", "met"): "receiver person",
        ("first_meeting_booked", "accepted"): "receiver person",
        ("first_meeting_booked", "met"): "receiver person",
        ("met", "closed"): "receiver person",
    }.items()
}
"""From where to where → who may. Nobody takes back what was accepted; only the clock lets one
expire. The person writes down what they were told where a side has no way in."""
BEGINS: dict[str, frozenset[str]] = {
    "proposed": frozenset({SENDER, PERSON}),
    "accepted": frozenset({PERSON}),
}
"""In which state one begins → who may write it down so."""
SETTLED = ("kind", "from_agency_id", "from_member_id", "to_agency_id", "step_id", "answer_by")
"""What a yes was said to."""
WORDS = ("why", "to_name", "first_meeting")
"""The words of it. Once there is a yes the sender does not change them any more; the receiver says
who and what for, and the person may always put right what was written down."""

DAYS_TO_ANSWER = 7
"""Where nobody has said by when: what waits for ever is dropped for ever."""
REMINDS_BEFORE, COORDINATOR_AFTER, PERSON_AFTER, TRUSTED_AFTER = 1, 1, 3, 7
"""Days before and after the day of the answer on which it comes to the next."""


class Times(Protocol):
    """What the rules about time read of a hand-over."""

    @property
    def state(self) -> str:
        """``proposed`` … ``taken_back``."""

    @property
    def answer_by(self) -> date | None:
        """The last day for an answer."""


def may_move(before: str, after: str, who: Collection[str]) -> bool:
    """Whether one of these sides may move it so."""
    return not MOVES.get((before, after), frozenset()).isdisjoint(who)


def may_begin(state: str, who: Collection[str]) -> bool:
    """Whether one of these sides may write a new one in that state."""
    return not BEGINS.get(state, frozenset()).isdisjoint(who)


def is_settled(state: str, changed: Collection[str], who: Collection[str]) -> bool:
    """Whether that would change what the receiver has said yes to."""
    settled = {*SETTLED, *(WORDS if set(who) == {SENDER} else ())}
    return state in TAKEN and not settled.isdisjoint(changed)


def responsible(state: str) -> str:
    """Who answers for it now: the sender, until the receiver has said yes."""
    return RECEIVER if state in TAKEN else SENDER


def is_late(handover: Times, today: date) -> bool:
    """Whether the day for the answer has gone by without one."""
    if handover.state == WAITING and handover.answer_by is not None:
        return today > handover.answer_by
    return handover.state == LATE


def climbed_to(handover: Times, today: date, *, coordinated: bool) -> str | None:
    """Whose turn it is to know that nobody has answered. ``coordinated``: somebody answers for
    the whole plan; where nobody does, it is the person's turn at once."""
    if handover.state not in (WAITING, LATE) or handover.answer_by is None:
        return None
    late = (today - handover.answer_by).days
    if late < -REMINDS_BEFORE:
        return None
    if late < COORDINATOR_AFTER:
        return RECEIVER
    return "coordinator" if coordinated and late < PERSON_AFTER else PERSON


def looks_again(handover: Times, today: date) -> date | None:
    """The next day on which it is somebody else's turn. ``None``: never, if nobody changes it."""
    if handover.state not in (WAITING, LATE) or handover.answer_by is None:
        return None
    turns = (-REMINDS_BEFORE, COORDINATOR_AFTER, PERSON_AFTER)
    days = (handover.answer_by + timedelta(days=turn) for turn in turns)
    return min((day for day in days if day > today), default=None)
