"""What the plans of two agencies say twice is asked about, once."""

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from server.access.session import CareSession
from server.access.system import acting_for
from server.care import repeats
from server.care.repeats import Aim, said_twice
from server.store.reaching import Event
from server.store.tables import Goal, PlanSource, Step, Talk
from tests.care.together import TODAY, patch, put, read

DAYS = st.none() | st.integers(0, 40).map(lambda count: TODAY + timedelta(days=count))
aims = st.lists(
    st.builds(
        lambda goal, source, area, begins, ends: Aim(
            f"g{goal}", f"s{source}", f"a{source % 3}", area, begins, ends
        ),
        st.integers(0, 20), st.integers(0, 4), st.sampled_from(("health", "home")), DAYS, DAYS,
    ),
    max_size=7,
    unique_by=lambda aim: aim.goal_id,
)  # fmt: skip


def aim(goal_id, agency, area="health", begins=None, ends=None):
    return Aim(goal_id, f"plan of {agency}", agency, area, begins, ends)


# --- The rule -----------------------------------------------------------------------------


def test_two_agencies_that_want_something_in_the_same_area_are_asked():
    (found,) = said_twice([aim("g1", "clinic"), aim("g2", "office")])
    assert (found.agency_ids, found.goal_ids) == (("clinic", "office"), ("g1", "g2"))


def test_however_many_goals_there_are_it_is_one_question_for_each_area():
    goals = [aim(f"c{at}", "clinic") for at in range(3)] + [aim("o", "office")]
    (found,) = said_twice(goals)
    assert found.goal_ids == ("c0", "c1", "c2", "o")


@pytest.mark.parametrize("other", [
    aim("g2", "clinic"), aim("g2", "office", "home"),
    aim("g2", "office", begins=date(2026, 12, 2)),
])  # fmt: skip
def test_one_agency_another_area_or_another_time_is_no_question(other):
    assert said_twice([aim("g1", "clinic", ends=date(2026, 12, 1)), other]) == []


def test_the_same_day_is_the_same_time():
    day = date(2026, 12, 1)
    assert said_twice([aim("g1", "clinic", ends=day), aim("g2", "office", begins=day)])


@given(aims)
def test_it_is_always_between_two_agencies_in_one_area(found):
    by_id = {one.goal_id: one for one in found}
    for twice in said_twice(found):
        about = [by_id[goal_id] for goal_id in twice.goal_ids]
        assert {one.life_area for one in about} == {twice.life_area}
        assert {one.agency_id for one in about} == set(twice.agency_ids)
        assert len(set(twice.agency_ids)) == 2


@given(aims.filter(lambda found: len(found) < 5))
def test_in_whatever_order_they_came(found):
    assert all(said_twice(order) == said_twice(found) for order in permutations(found))


# --- In a plan ----------------------------------------------------------------------------


@pytest.fixture
def kim(plan_of_kim):
    return plan_of_kim


def brings(system, kim, **fields):
    """A plan with one goal in it → the ids of both."""
    source = put(system, kim, PlanSource, agency_id=system.agency_of(kim), state="active")
    goal = put(system, kim, Goal, professional_words="Nykterhet", state="proposed",
               plan_source_id=source, **{"life_area": "substance_use", **fields})  # fmt: skip
    return source, goal


def asked(kim):
    """The worker looks → the talks there are."""
    with acting_for(kim.house, kim.account_id, writes=True) as session:
        repeats.ask(session, kim.person_id)
        session.commit()
    with CareSession(kim.house, kim.actor, writes=False) as session:
        return [talk.id for talk in session.scalars(select(Talk))]


def test_both_are_asked_and_nothing_is_merged(kim, clinic, office):
    (_, one), (_, other) = brings(clinic, kim), brings(office, kim)
    (talk_id,) = asked(kim)
    talk = read(kim, Talk, talk_id)
    assert (talk["kind"], talk["state"], talk["asked_by_member_id"]) == ("repeat", "open", None)
    assert set(talk["about_goal_ids"]) == {one, other}
    assert set(talk["between_agency_ids"]) == {clinic.agency_of(kim), office.agency_of(kim)}
    assert read(kim, Goal, one)["state"] == read(kim, Goal, other)["state"] == "proposed"


@pytest.mark.parametrize("changes", [
    {}, {"state": "settled", "outcome": "Vi gör det tillsammans."}, {"state": "put_aside"},
    {"removed": True},
])  # fmt: skip
def test_what_was_asked_once_is_not_asked_again(kim, clinic, office, changes):
    brings(clinic, kim)
    brings(office, kim)
    (talk_id,) = asked(kim)
    if changes:
        patch(kim, kim, Talk, talk_id, **changes)
    assert asked(kim) == [talk_id]


def test_the_days_of_the_steps_say_when(kim, clinic, office):
    _, goal = brings(clinic, kim)
    put(clinic, kim, Step, what="Provtagning", state="proposed", goal_id=goal, due=TODAY)
    _, later = brings(office, kim)
    put(office, kim, Step, what="Boende", state="proposed", goal_id=later,
        start=TODAY + timedelta(days=30))  # fmt: skip
    assert asked(kim) == []


def test_of_a_plan_that_has_ended_and_of_kims_own_goals_nothing_is_asked(kim, clinic, office):
    source, _ = brings(clinic, kim)
    brings(office, kim)
    put(kim, kim, Goal, own_words="Dricka mindre", life_area="substance_use")
    patch(clinic, kim, PlanSource, source, state="ended")
    assert asked(kim) == []


def test_the_worker_is_told_when_something_comes_from_a_plan(kim, clinic):
    put(kim, kim, Goal, own_words="Sova", life_area="health")
    assert repeats.EVENT not in events(kim)
    brings(clinic, kim)
    assert events(kim).count(repeats.EVENT) == 1


def events(kim):
    with kim.house.database.system.connect() as connection:
        return list(connection.scalars(select(Event.__table__.c.kind)))
