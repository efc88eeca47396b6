"""What the plans of two agencies say twice, or ask that does not go together, is asked once."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from server.access.session import CareSession
from server.access.system import acting_for
from server.care import between_plans
from server.store.reaching import Event
from server.store.tables import Goal, PlanSource, Step, Talk
from tests.care.together import TODAY, patch, put, read


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
        between_plans.ask(session, kim.person_id)
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
    assert between_plans.EVENT not in events(kim)
    brings(clinic, kim)
    assert events(kim).count(between_plans.EVENT) == 1


def events(kim):
    with kim.house.database.system.connect() as connection:
        return list(connection.scalars(select(Event.__table__.c.kind)))


# --- What does not go together ------------------------------------------------------------


@pytest.fixture
def sober_first(kim, clinic, office):
    """The clinic wants Kim sober first; the office begins with it now → the ids of the steps."""
    source, goal = brings(clinic, kim, life_area="health")
    waits = step(clinic, kim, source, goal, what="Traumabehandling", only_after="substance_use")
    source, goal = brings(office, kim)
    return waits, step(office, kim, source, goal, what="Avgiftning")


def step(system, kim, source, goal, **fields):
    fields = {"state": "proposed", **fields}
    return put(system, kim, Step, plan_source_id=source, goal_id=goal, **fields)


def test_both_are_asked_what_comes_first(kim, clinic, office, sober_first):
    (talk_id,) = asked(kim)
    talk = read(kim, Talk, talk_id)
    assert (talk["kind"], talk["state"], talk["asked_by_member_id"]) == ("clash", "open", None)
    assert set(talk["about_step_ids"]) == set(sober_first)
    assert set(talk["between_agency_ids"]) == {clinic.agency_of(kim), office.agency_of(kim)}
    assert asked(kim) == [talk_id]


def test_neither_plan_is_changed_by_it(kim, sober_first):
    before = [read(kim, Step, each) for each in sober_first]
    asked(kim)
    assert [read(kim, Step, each) for each in sober_first] == before


@pytest.mark.parametrize("changes", [
    {"state": "done"}, {"only_me": True}, {"only_after": None}, {"removed": True},
    {"due": TODAY, "start": TODAY},
])  # fmt: skip
def test_what_is_done_mine_alone_or_at_another_time_clashes_with_nothing(
    kim, office, sober_first, changes
):
    waits, meanwhile = sober_first
    patch(office, kim, Step, meanwhile, start=TODAY + timedelta(days=30))
    patch(kim, kim, Step, waits, **changes)
    assert asked(kim) == []


def test_what_the_person_does_themself_is_nobody_elses_clash(kim, clinic):
    source, goal = brings(clinic, kim, life_area="health")
    step(clinic, kim, source, goal, what="Traumabehandling", only_after="substance_use")
    own = put(kim, kim, Goal, own_words="Dricka mindre", life_area="substance_use")
    put(kim, kim, Step, what="Ringa gruppen", goal_id=own, owner="me", state="agreed")
    assert asked(kim) == []


def test_a_step_that_begins_to_wait_is_looked_at(kim, office, sober_first):
    with kim.house.database.system.begin() as connection:
        connection.execute(Event.__table__.delete())
    patch(office, kim, Step, sober_first[1], only_after="home")
    assert between_plans.EVENT in events(kim)
