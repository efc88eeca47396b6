"""The table of hand-overs: what always holds, whoever does what in whatever order."""

import json
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.access.sides import TAKEN
from server.care import handover_rules as rules
from server.schemas.nouns import CLIMBED, HANDOVER_STATES

EXAMPLES = json.loads(
    (Path(__file__).parent.parent / "examples" / "handovers.json").read_text(encoding="utf-8")
)
WHO = (rules.SENDER, rules.RECEIVER, rules.PERSON)
TODAY = date(2026, 11, 23)
moves = st.lists(st.tuples(st.sampled_from(WHO), st.sampled_from(HANDOVER_STATES)), max_size=30)
days = st.integers(-400, 400).map(lambda count: TODAY + timedelta(days=count))


def handover(state="proposed", answer_by=None):
    return SimpleNamespace(state=state, answer_by=answer_by)


def walked(steps):
    """The states it goes through when they try this in turn."""
    found = ["proposed"]
    for who, state in steps:
        if rules.may_move(found[-1], state, {who}):
            found.append(state)
    return found


@pytest.mark.parametrize("case", EXAMPLES["cases"], ids=lambda case: case["why"])
def test_the_phone_and_the_server_say_the_same(case):
    by = case["handover"]["answer_by"]
    one = handover(case["handover"]["state"], by and date.fromisoformat(by))
    who = {rules.SENDER: "from", rules.RECEIVER: "to"}[rules.responsible(one.state)]
    today = date.fromisoformat(EXAMPLES["today"])
    assert (who, rules.is_late(one, today)) == (case["who"], case["unanswered"])


def test_every_state_of_the_table_is_one_of_the_nouns():
    named = {state for move in rules.MOVES for state in move} | set(rules.BEGINS)
    assert named == set(HANDOVER_STATES)


@given(moves)
def test_without_a_yes_of_the_receiver_or_the_persons_word_the_sender_answers_for_it(steps):
    """However many moves the sender makes, they never hand it to somebody who has not said yes."""
    only_sender = [(rules.SENDER, state) for _, state in steps]
    assert {rules.responsible(state) for state in walked(only_sender)} == {rules.SENDER}


@given(moves)
def test_what_was_accepted_never_falls_back_to_the_sender(steps):
    states = walked(steps)
    first = next((at for at, state in enumerate(states) if state in TAKEN), len(states))
    assert {rules.responsible(state) for state in states[first:]} <= {rules.RECEIVER}


@given(st.sampled_from(HANDOVER_STATES), st.sampled_from(WHO))
def test_nobody_lets_one_expire_by_hand(state, who):
    assert not rules.may_move(state, "expired", {who})


@given(st.sampled_from(HANDOVER_STATES), st.sampled_from(HANDOVER_STATES))
def test_the_person_can_write_down_whatever_either_side_may_do(before, after):
    either = rules.may_move(before, after, {rules.SENDER, rules.RECEIVER})
    assert rules.may_move(before, after, {rules.PERSON}) == either


@given(st.sampled_from(HANDOVER_STATES), st.none() | days, days, st.booleans())
def test_it_only_ever_climbs(state, answer_by, day, coordinated):
    one = handover(state, answer_by)
    turns = [None, *CLIMBED]
    now = rules.climbed_to(one, day, coordinated=coordinated)
    then = rules.climbed_to(one, day + timedelta(days=1), coordinated=coordinated)
    assert turns.index(then) >= turns.index(now)
    if now != then:  # The worker is there on the very day.
        assert rules.looks_again(one, day) == day + timedelta(days=1)


@given(st.sampled_from(HANDOVER_STATES), st.none() | days, days)
def test_only_what_waits_climbs_and_the_worker_comes_to_an_end_with_it(state, answer_by, day):
    one = handover(state, answer_by)
    again = rules.looks_again(one, day)
    assert again is None or again > day
    if state not in ("proposed", "expired"):
        assert rules.climbed_to(one, day, coordinated=True) is again is None


def test_it_climbs_from_the_receiver_to_the_coordinator_to_the_person():
    one = handover(answer_by=TODAY)
    turns = {-2: None, -1: "receiver", 0: "receiver", 1: "coordinator", 2: "coordinator",
             3: "person", 30: "person"}  # fmt: skip
    for count, turn in turns.items():
        day = TODAY + timedelta(days=count)
        assert rules.climbed_to(one, day, coordinated=True) == turn


def test_where_nobody_answers_for_the_whole_plan_it_comes_to_the_person_at_once():
    day = TODAY + timedelta(days=1)
    assert rules.climbed_to(handover(answer_by=TODAY), day, coordinated=False) == "person"
