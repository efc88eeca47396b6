"""The ladder of a call for contact: who is asked now, and by which way. Pure: what is known goes
in, what is to be done comes out.

=======================  ====================================================================
when their turn comes    asked at once, by push on every device; by the other ways if there is none
``second_channel``       no device has said that it came: the other ways as well
                         (at once, when every device has failed)
``again``                no answer: once more, a new *round*; and the next person's turn has come
cannot, or no way works  the next person's turn has come at once
``ends_at``              nobody has answered; and so before, when there is nobody left to wait for
over                     whoever was reached is told, by the way that reached them
=======================  ====================================================================

What it promises, whenever and however often it is asked:

* by ``ends_at`` a call is answered, ended, or given up; until then it says when to look again;
* nobody is asked twice by the same way in a round, and rounds are ``again`` apart;
* asked again at the same moment it has nothing more to say; asked late, it does what is due once;
* whoever is no longer let in is not asked, and not told anything.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

UNDOABLE, ASKING, ANSWERED = "undoable", "asking", "answered"
NOBODY_ANSWERED, ENDED, UNDONE = "nobody_answered", "ended", "undone"
CLOSED = (ANSWERED, ENDED, UNDONE)
"""In these nobody has to do anything any more, and everyone who was asked is told so."""
PUSH = "push"
CAME = ("sent", "on_the_phone")


@dataclass(frozen=True)
class Timings:
    """How long is waited for what; an operator may choose."""

    undo: timedelta
    second_channel: timedelta
    again: timedelta
    gives_up: timedelta


@dataclass(frozen=True)
class Way:
    """One way to somebody: ``push`` to a device, ``mail``, ``sms``."""

    channel: str
    device_id: str | None = None


@dataclass(frozen=True)
class Try:
    """Something that was to go out. ``purpose``: ``ask`` or ``over``; ``state``: ``queued``,
    ``sent``, ``on_the_phone``, ``failed``."""

    way: Way
    purpose: str
    round: int
    state: str
    at: datetime


@dataclass(frozen=True)
class Turn:
    """Somebody to be asked, and what is known. ``ways``: those they have now. ``over``: they
    have been told, or can see, that nobody waits for them any more."""

    id: str
    ways: tuple[Way, ...] = ()
    let_in: bool = True
    asked_at: datetime | None = None
    seen: bool = False
    answer: str | None = None
    over: bool = False
    tries: tuple[Try, ...] = ()

    @property
    def round(self) -> int:
        """The last round in which they were asked; 0 is the first."""
        return max((one.round for one in self._asks), default=0)

    @property
    def since(self) -> datetime | None:
        """When that round began."""
        return min((one.at for one in self.in_round), default=self.asked_at)

    @property
    def in_round(self) -> list[Try]:
        """How they were asked in it."""
        return [one for one in self._asks if one.round == self.round]

    @property
    def first_ways(self) -> tuple[Way, ...]:
        """How a round begins: on every device, or else by all there is."""
        return tuple(way for way in self.ways if way.channel == PUSH) or self.ways

    @property
    def other_ways(self) -> tuple[Way, ...]:
        """What has not been tried in this round, and is no device."""
        tried = {one.way for one in self.in_round}
        return tuple(way for way in self.ways if way.channel != PUSH and way not in tried)

    @property
    def arrived(self) -> bool:
        """Whether a device of theirs has said, in this round, that it came; or they saw it."""
        return self.seen or any(one.state == "on_the_phone" for one in self.in_round)

    @property
    def all_failed(self) -> bool:
        """Whether every way that was tried in this round is known not to work."""
        return all(one.state == "failed" for one in self.in_round)

    @property
    def pending(self) -> bool:
        """Whether they have been asked and may still answer."""
        out = self.asked_at is None or not self.let_in or self.over or self.answer is not None
        return not out

    @property
    def done_with(self) -> bool:
        """Whether there is nothing to wait for: they said something, or nothing reaches them."""
        if self.asked_at is None:
            return not self.let_in
        unreached = self.all_failed and not self.other_ways and not self.seen
        return not self.pending or unreached

    @property
    def _asks(self) -> list[Try]:
        return [one for one in self.tries if one.purpose == "ask"]


@dataclass(frozen=True)
class Call:
    """As much of a call as the ladder needs."""

    state: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class Act:
    """Something goes out to somebody by these ways, perhaps none, in that round."""

    id: str
    round: int
    ways: tuple[Way, ...]

    @property
    def purpose(self) -> str:
        """``ask`` or ``over``."""
        return "over" if isinstance(self, TellOver) else "ask"


class Ask(Act):
    """Their turn has come."""


class Again(Act):
    """They have not answered: one more round."""


class AlsoBy(Act):
    """No device has said that it came: by other ways, in the same round."""


class TellOver(Act):
    """Nobody has to do anything any more."""


@dataclass(frozen=True)
class GiveUp:
    """Nobody has answered."""


Acts = list[Act | GiveUp]


@dataclass(frozen=True)
class Decision:
    """What is to be done now, in this order, and when to look again; ``None``: no more."""

    acts: Acts
    look_at: datetime | None


def decide(call: Call, turns: Iterable[Turn], timings: Timings, now: datetime) -> Decision:
    """What is due now. ``turns`` in the order in which they are asked."""
    turns = list(turns)
    if call.state in CLOSED:
        return Decision([act for turn in turns for act in _tell_over(turn)], None)
    if call.state == NOBODY_ANSWERED:
        return Decision([], None)
    if now < call.starts_at:
        return Decision([], call.starts_at)
    if now >= call.ends_at:
        return Decision([GiveUp()], None)
    acts: Acts = []
    while due := list(_due(turns, timings, now)):
        acts += due
        turns = after(turns, due, now)
    if all(turn.done_with for turn in turns):
        return Decision([*acts, GiveUp()], None)
    moments = (call.ends_at, *_moments(turns, timings))
    return Decision(acts, min(moment for moment in moments if moment > now))


def after(turns: Iterable[Turn], acts: Iterable[Act], now: datetime) -> list[Turn]:
    """The turns when these acts have been done."""
    known = {turn.id: turn for turn in turns}
    for act in acts:
        turn = known[act.id]
        tries = tuple(Try(way, act.purpose, act.round, "queued", now) for way in act.ways)
        asked_at = turn.asked_at or now
        known[act.id] = replace(turn, asked_at=asked_at, tries=turn.tries + tries)
    return list(known.values())


def _due(turns: list[Turn], timings: Timings, now: datetime) -> Iterator[Act]:
    for turn in turns:
        if turn.pending:
            yield from _once_more(turn, timings, now)
    following = next((turn for turn in turns if turn.asked_at is None and turn.let_in), None)
    before = turns[: turns.index(following)] if following else []
    if following and all(_has_passed(turn, timings, now) for turn in before):
        yield Ask(following.id, 0, following.first_ways)


def _once_more(turn: Turn, timings: Timings, now: datetime) -> Iterator[Act]:
    since = turn.since or now
    if now >= since + timings.again and turn.ways:
        yield Again(turn.id, turn.round + 1, turn.first_ways)
        return
    has_waited = turn.all_failed or now >= since + timings.second_channel
    if turn.other_ways and not turn.arrived and has_waited:
        yield AlsoBy(turn.id, turn.round, turn.other_ways)


def _has_passed(turn: Turn, timings: Timings, now: datetime) -> bool:
    """Whether the next person need not wait for them."""
    waited = turn.asked_at is not None and now >= turn.asked_at + timings.again
    return waited or turn.done_with


def _moments(turns: list[Turn], timings: Timings) -> Iterator[datetime]:
    """When something may become due without anything happening."""
    for turn in turns:
        if turn.pending and turn.asked_at and turn.since:
            yield turn.asked_at + timings.again
            yield turn.since + timings.again
            yield turn.since + timings.second_channel


def _tell_over(turn: Turn) -> Iterator[Act]:
    """By each way that reached them, unless it was told there already."""
    if not turn.over or not turn.let_in:
        return
    came: dict[Way, int] = {}
    told: dict[Way, int] = {}
    for one in turn.tries:
        if one.purpose == "over":
            told[one.way] = max(one.round, told.get(one.way, 0))
        elif one.state in CAME:
            came[one.way] = max(one.round, came.get(one.way, 0))
    untold = {way: reached for way, reached in came.items() if told.get(way, -1) < reached}
    for reached in sorted(set(untold.values())):
        yield TellOver(turn.id, reached, tuple(way for way in untold if untold[way] == reached))
