"""Who is asked when: the sentences one by one, then everything that can happen at any moment."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.care import ladder
from server.care.ladder import (
    Again,
    AlsoBy,
    Ask,
    Call,
    GiveUp,
    TellOver,
    Timings,
    Turn,
    Way,
    after,
    decide,
)
from server.store.reaching import COMES

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
TIMINGS = Timings(*(timedelta(seconds=one) for one in (5, 30, 90, 300)))
PHONE, TABLET = Way("push", "phone"), Way("push", "tablet")
MAIL, SMS = Way("mail"), Way("sms")


def at(seconds):
    return NOON + timedelta(seconds=seconds)


def a_call(state="asking"):
    """Starts at noon; nobody is waited for after five minutes."""
    return Call(state, NOON, at(300))


class Ladder:
    """One call. What is decided is done, as in the house."""

    def __init__(self, *turns, call=None):
        self.call, self.turns = call or a_call(), list(turns)

    def at(self, seconds):
        """What is due at that moment."""
        decision = decide(self.call, self.turns, TIMINGS, at(seconds))
        out = [act for act in decision.acts if not isinstance(act, GiveUp)]
        self.turns = after(self.turns, out, at(seconds))
        self.look_at = decision.look_at and (decision.look_at - NOON).total_seconds()
        return decision.acts

    def now(self, name, **changes):
        """Something has become known about one of them."""
        self.turns = [replace(one, **changes) if one.id == name else one for one in self.turns]

    def state(self, name, state, *, way=None, round=None):
        """What became of their tries."""

        def moved(one):
            its = way in (None, one.way) and round in (None, one.round)
            return replace(one, state=state) if its else one

        self.now(name, tries=tuple(moved(one) for one in self.of(name).tries))

    def of(self, name):
        return next(one for one in self.turns if one.id == name)


def maja(*ways, **fields):
    return Turn("maja", ways or (PHONE,), **fields)


def anna(*ways, **fields):
    return Turn("anna", ways or (PHONE,), **fields)


# --- The first ----------------------------------------------------------------------------


def test_while_it_can_be_undone_nobody_is_asked():
    tried = Ladder(maja(), call=a_call("undoable"))
    assert tried.at(-5) == []
    assert tried.look_at == 0


def test_the_first_is_asked_at_once_on_every_device_and_nobody_else_is():
    tried = Ladder(maja(PHONE, TABLET, SMS), anna())
    assert tried.at(0) == [Ask("maja", 0, (PHONE, TABLET))]
    assert tried.look_at == 30


def test_whoever_has_no_device_is_asked_by_the_other_ways_at_once():
    tried = Ladder(maja(MAIL, SMS))
    assert tried.at(0) == [Ask("maja", 0, (MAIL, SMS))]
    assert tried.at(30) == []


def test_asked_twice_at_the_same_moment_it_has_nothing_more_to_say():
    tried = Ladder(maja(PHONE, SMS), anna())
    for seconds in (0, 30, 90, 120, 180):
        assert tried.at(seconds) != []
        assert tried.at(seconds) == []


# --- The second channel -------------------------------------------------------------------


def test_without_a_receipt_from_a_device_the_other_ways_are_used_after_half_a_minute():
    tried = Ladder(maja(PHONE, MAIL, SMS))
    tried.at(0)
    tried.state("maja", "sent")
    assert tried.at(29) == []
    assert tried.at(30) == [AlsoBy("maja", 0, (MAIL, SMS))]
    assert tried.at(31) == []


@pytest.mark.parametrize("known", [{"seen": True}, {"answer": "cannot"}])
def test_whoever_has_seen_it_or_answered_needs_no_other_way(known):
    tried = Ladder(maja(PHONE, SMS), anna())
    tried.at(0)
    tried.now("maja", **known)
    assert AlsoBy not in [type(act) for act in tried.at(30)]


def test_one_device_that_has_it_is_enough():
    tried = Ladder(maja(PHONE, TABLET, SMS))
    tried.at(0)
    tried.state("maja", "failed", way=PHONE)
    tried.state("maja", "on_the_phone", way=TABLET)
    assert tried.at(30) == []


def test_when_every_device_has_failed_nobody_waits_for_half_a_minute():
    tried = Ladder(maja(PHONE, TABLET, SMS))
    tried.at(0)
    tried.state("maja", "failed", way=PHONE)
    assert tried.at(1) == []
    tried.state("maja", "failed")
    assert tried.at(1) == [AlsoBy("maja", 0, (SMS,))]


# --- Again, and the next ------------------------------------------------------------------


def test_without_an_answer_they_are_asked_again_and_the_next_one_too():
    tried = Ladder(maja(PHONE, SMS), anna())
    tried.at(0)
    tried.state("maja", "on_the_phone")
    assert tried.look_at == 30
    assert tried.at(89) == []
    assert tried.at(90) == [Again("maja", 1, (PHONE,)), Ask("anna", 0, (PHONE,))]
    assert tried.at(180) == [Again("maja", 2, (PHONE,)), Again("anna", 1, (PHONE,))]


def test_in_the_next_round_a_new_receipt_is_waited_for():
    tried = Ladder(maja(PHONE, SMS))
    tried.at(0)
    tried.state("maja", "on_the_phone")
    tried.at(90)
    assert tried.at(119) == []
    assert tried.at(120) == [AlsoBy("maja", 1, (SMS,))]


@pytest.mark.parametrize("said", [{"answer": "cannot"}, {"let_in": False}, {"over": True}])
def test_the_next_ones_turn_comes_at_once_when_one_cannot_or_is_gone(said):
    tried = Ladder(maja(), anna())
    tried.at(0)
    tried.now("maja", **said)
    assert tried.at(7) == [Ask("anna", 0, (PHONE,))]


def test_the_next_ones_turn_comes_at_once_when_no_way_works():
    tried = Ladder(maja(PHONE, SMS), anna())
    tried.at(0)
    tried.state("maja", "failed")
    tried.at(1)
    tried.state("maja", "failed")
    assert tried.at(2) == [Ask("anna", 0, (PHONE,))]


def test_whoever_has_no_way_at_all_holds_nobody_up_and_can_still_answer_in_the_app():
    tried = Ladder(Turn("maja"), anna())
    assert tried.at(0) == [Ask("maja", 0, ()), Ask("anna", 0, (PHONE,))]
    assert tried.of("maja").pending


def test_one_who_was_asked_after_another_is_not_passed_over_by_the_others_no():
    tried = Ladder(maja(), anna(), Turn("per", (PHONE,)))
    tried.at(0)
    tried.at(90)
    tried.now("maja", answer="cannot")
    assert tried.at(95) == []
    assert tried.at(180) == [Again("anna", 1, (PHONE,)), Ask("per", 0, (PHONE,))]


def test_whoever_is_not_let_in_any_more_is_left_out():
    tried = Ladder(maja(let_in=False), anna())
    assert tried.at(0) == [Ask("anna", 0, (PHONE,))]


def test_a_device_that_came_meanwhile_is_used_in_the_next_round():
    tried = Ladder(maja(SMS))
    tried.at(0)
    tried.now("maja", ways=(PHONE, SMS))
    assert tried.at(60) == []
    assert tried.at(90) == [Again("maja", 1, (PHONE,))]


def test_asked_late_it_does_what_is_due_once_and_starts_from_there():
    tried = Ladder(maja(), anna())
    assert tried.at(200) == [Ask("maja", 0, (PHONE,))]
    assert tried.at(290) == [Again("maja", 1, (PHONE,)), Ask("anna", 0, (PHONE,))]
    assert tried.look_at == 300


# --- How it ends --------------------------------------------------------------------------


def test_after_five_minutes_nobody_has_answered():
    tried = Ladder(maja(PHONE, SMS), anna())
    tried.at(0)
    assert tried.at(300) == [GiveUp()]
    assert tried.look_at is None


def test_what_nobody_looked_at_until_then_is_not_sent_late():
    assert Ladder(maja(), call=a_call("undoable")).at(300) == [GiveUp()]


def test_it_does_not_wait_when_there_is_nobody_left_to_wait_for():
    tried = Ladder(maja(), anna())
    tried.at(0)
    tried.now("maja", answer="cannot")
    tried.at(10)
    tried.now("anna", answer="cannot")
    assert tried.at(20) == [GiveUp()]


def test_it_does_not_wait_when_nothing_reaches_anybody():
    tried = Ladder(maja(), Turn("anna"))
    tried.at(0)
    tried.state("maja", "failed")
    assert tried.at(1) == [Ask("anna", 0, ()), GiveUp()]


def test_whoever_has_seen_it_is_waited_for_though_no_way_works():
    tried = Ladder(maja())
    tried.at(0)
    tried.state("maja", "failed")
    tried.now("maja", seen=True)
    assert tried.at(1) == []
    assert tried.at(300) == [GiveUp()]


def test_with_nobody_to_ask_it_gives_up_at_once():
    assert Ladder().at(0) == [GiveUp()]
    assert Ladder(maja(let_in=False)).at(0) == [GiveUp()]


@pytest.mark.parametrize("state", ladder.CLOSED)
def test_when_it_is_over_those_who_were_reached_are_told_by_the_ways_that_reached_them(state):
    tried = Ladder(maja(PHONE, TABLET, SMS), anna())
    tried.at(0)
    tried.state("maja", "sent", way=PHONE)
    tried.state("maja", "failed", way=TABLET)
    tried.at(30)
    tried.state("maja", "sent", way=SMS)
    tried.call = a_call(state)
    tried.now("maja", over=True)
    assert tried.at(40) == [TellOver("maja", 0, (PHONE, SMS))]
    assert tried.at(41) == []
    assert tried.look_at is None


def test_what_was_on_its_way_while_it_was_told_is_told_over_again():
    tried = Ladder(maja())
    tried.at(0)
    tried.state("maja", "sent", round=0)
    tried.at(90)
    tried.call = a_call("ended")
    tried.now("maja", over=True)
    assert tried.at(91) == [TellOver("maja", 0, (PHONE,))]
    tried.state("maja", "sent", round=1)
    assert tried.at(92) == [TellOver("maja", 1, (PHONE,))]
    assert tried.at(93) == []


def test_whoever_answered_that_they_come_is_not_told_that_it_is_over():
    tried = Ladder(maja())
    tried.at(0)
    tried.state("maja", "sent")
    tried.now("maja", answer="coming")
    tried.call = a_call("answered")
    assert tried.at(5) == []


def test_whoever_was_removed_is_told_nothing_not_even_that_it_is_over():
    tried = Ladder(maja())
    tried.at(0)
    tried.state("maja", "sent")
    tried.now("maja", over=True, let_in=False)
    tried.call = a_call("ended")
    assert tried.at(5) == []


def test_nobody_is_told_that_it_is_over_when_nobody_has_answered_and_still_may():
    tried = Ladder(maja())
    tried.at(0)
    tried.state("maja", "sent")
    tried.call = a_call("nobody_answered")
    assert tried.at(301) == []


# --- Whatever happens ---------------------------------------------------------------------

WAYS = [PHONE, TABLET, MAIL, SMS]


@dataclass
class World:
    """What a run has met, so that it can be looked at afterwards."""

    call: Call
    turns: list[Turn]
    gave_up_at: datetime | None = None
    asked: list[tuple[str, str, Way, int, datetime]] = field(default_factory=list)
    looks: list[datetime] = field(default_factory=list)

    def run(self, now):
        """The worker looks, and does what is decided."""
        self.looks.append(now)
        before = {turn.id: turn for turn in self.turns}
        decision = decide(self.call, self.turns, TIMINGS, now)
        acts = [act for act in decision.acts if not isinstance(act, GiveUp)]
        for act in acts:
            assert before[act.id].let_in
            purpose = "over" if isinstance(act, TellOver) else "ask"
            assert purpose == "over" or self.call.state in ("undoable", "asking")
            assert purpose == "ask" or self.call.state in ladder.CLOSED
            self.asked += [(act.id, purpose, way, act.round, now) for way in act.ways]
        self.turns = after(self.turns, acts, now)
        if acts:
            self.call = replace(self.call, state=_begun(self.call.state))
        if len(acts) < len(decision.acts):
            assert decision.acts[-1] == GiveUp() and self.gave_up_at is None
            self.call, self.gave_up_at = replace(self.call, state="nobody_answered"), now
        again = decide(self.call, self.turns, TIMINGS, now)
        assert again.acts == []
        return again.look_at

    def change(self, number, **changes):
        turn = self.turns[number % len(self.turns)]
        self.turns[number % len(self.turns)] = replace(turn, **changes)

    def happens(self, kind, number, word):
        """Something in the world; times and order are any."""
        if not self.turns:
            return
        turn = self.turns[number % len(self.turns)]
        if kind == "try" and turn.tries:
            picked = number % len(turn.tries)
            moved = replace(turn.tries[picked], state=word)
            tries = (*turn.tries[:picked], moved, *turn.tries[picked + 1 :])
            self.change(number, tries=tries)
        elif kind == "seen" and turn.asked_at:
            self.change(number, seen=True)
        elif kind == "removed":
            self.change(number, let_in=False)
        elif kind == "answer" and turn.asked_at and self.call.state not in ("ended", "undone"):
            self.change(number, answer=word)
            if word in COMES:
                self._close("answered")
        elif kind == "end":
            self._close(word)

    def _close(self, state):
        self.call = replace(self.call, state=state)
        self.turns = [
            replace(turn, over=bool(turn.asked_at) and turn.answer not in COMES)
            for turn in self.turns
        ]


def _begun(state):
    return "asking" if state == "undoable" else state


HAPPENS = st.one_of(
    st.tuples(
        st.just("try"), st.integers(0, 50), st.sampled_from(["sent", "on_the_phone", "failed"])
    ),
    st.tuples(st.just("answer"), st.integers(0, 4), st.sampled_from([*COMES, "cannot"])),
    st.tuples(st.just("seen"), st.integers(0, 4), st.just("")),
    st.tuples(st.just("removed"), st.integers(0, 4), st.just("")),
    st.tuples(st.just("end"), st.just(0), st.sampled_from(["ended", "undone"])),
)
STORIES = st.lists(st.tuples(st.integers(-10, 320), HAPPENS), max_size=25)
NETWORKS = st.lists(st.lists(st.sampled_from(WAYS), unique=True), max_size=5)
LATE = st.lists(st.integers(0, 120), min_size=40, max_size=40)


def a_run(ways, story, late):
    """The worker looks when it was told to, or later, and whenever something happened."""
    turns = [Turn(str(n), tuple(some)) for n, some in enumerate(ways)]
    world = World(Call("undoable", NOON, at(300)), turns)
    happens = sorted(story, key=lambda one: one[0])
    look_at = NOON
    for lateness in late:
        due = look_at + timedelta(seconds=lateness) if look_at else at(400)
        while happens and at(happens[0][0]) <= due:
            seconds, (kind, number, word) = happens.pop(0)
            world.happens(kind, number, word)
            world.run(max(at(seconds), NOON))
        if look_at is None or world.call.state not in ("undoable", "asking"):
            break
        look_at = world.run(due)
        assert look_at is None or due < look_at <= at(300)
    for _, (kind, number, word) in happens:
        world.happens(kind, number, word)
        world.run(at(400))
    return world


@given(NETWORKS, STORIES, st.just([0] * 40))
def test_it_always_ends_and_never_later_than_it_said(ways, story, late):
    world = a_run(ways, story, late)
    assert world.call.state not in ("undoable", "asking")
    if world.gave_up_at:
        assert world.gave_up_at <= at(300)


@given(NETWORKS, STORIES, LATE)
def test_a_worker_that_is_late_ends_it_all_the_same(ways, story, late):
    world = a_run(ways, story, late)
    assert world.call.state not in ("undoable", "asking")


@given(NETWORKS, STORIES, LATE)
def test_nobody_is_asked_twice_by_one_way_in_a_round_and_rounds_are_apart(ways, story, late):
    world = a_run(ways, story, late)
    once = [(who, purpose, way, round) for who, purpose, way, round, _ in world.asked]
    assert len(once) == len(set(once))
    began = {}
    for who, purpose, _, round, when in world.asked:
        if purpose == "ask":
            began.setdefault((who, round), when)
    for (who, round), when in began.items():
        if (who, round - 1) in began:
            assert when - began[who, round - 1] >= TIMINGS.again


@given(NETWORKS, STORIES, LATE)
def test_they_are_asked_in_their_order_and_after_the_end_nobody_is(ways, story, late):
    world = a_run(ways, story, late)
    first = {}
    for who, purpose, *_, when in world.asked:
        if purpose == "ask":
            first.setdefault(who, when)
            assert when < at(300)
    assert list(first.values()) == sorted(first.values())
    order = [int(who) for who, _ in sorted(first.items(), key=lambda one: one[1])]
    assert order == sorted(order)


@given(NETWORKS, STORIES, LATE, st.lists(st.integers(-10, 320), max_size=20))
def test_looking_at_any_other_time_as_well_changes_no_promise(ways, story, late, looks):
    """Time repeats and goes back: the queue gives a job again, clocks are set."""
    world = a_run(ways, story, late)
    for seconds in looks:
        world.run(at(seconds))
    once = [(who, purpose, way, round) for who, purpose, way, round, _ in world.asked]
    assert len(once) == len(set(once))


@given(NETWORKS, STORIES, LATE)
def test_over_is_told_only_where_something_came_and_to_everyone_who_is_let_in(ways, story, late):
    world = a_run(ways, story, late)
    if world.call.state not in ladder.CLOSED:
        return
    world.run(at(500))
    for turn in world.turns:
        came = {one.way for one in turn.tries if one.purpose == "ask" and one.state in ladder.CAME}
        told = {way for who, purpose, way, *_ in world.asked if (who, purpose) == (turn.id, "over")}
        if turn.over and turn.let_in:
            assert came <= told
