"""What comes from an agency's own plan: proposed, answered by Kim, and asked anew."""

from datetime import date

import pytest
from sqlalchemy import select

from server.access.session import CareSession
from server.errors import NotFound, NotYoursToChange
from server.store.history import History
from server.store.tables import Goal, PlanSource, Step
from tests.care.together import TODAY, a_system, patch, put, read
from tests.make import let_in, share


@pytest.fixture
def kim(plan_of_kim):
    return plan_of_kim


@pytest.fixture
def source(kim, clinic):
    """The clinic's own plan."""
    return put(clinic, kim, PlanSource, agency_id=clinic.agency_of(kim), plan_kind="vardplan")


@pytest.fixture
def goal(kim, clinic, source):
    return put(clinic, kim, Goal, professional_words="Minskad konsumtion", state="proposed",
               life_area="substance_use", plan_source_id=source)  # fmt: skip


@pytest.fixture
def step(kim, clinic, source, goal):
    owner = {"owner": "agency", "owner_agency_id": clinic.agency_of(kim)}
    return put(clinic, kim, Step, what="Samtal", state="proposed", plan_source_id=source,
               goal_id=goal, **owner)  # fmt: skip


def answers(kim, step, answer="agree", **fields):
    patch(kim, kim, Step, step, answer=answer, **fields)


def test_what_a_system_sends_says_from_whom_it_came(kim, clinic, source, goal, step):
    for cls, row_id in ((Goal, goal), (Step, step)):
        row = read(kim, cls, row_id)
        assert (row["state"], row["source"]) == ("proposed", "agency_system")
        assert (row["source_member_id"], row["plan_source_id"]) == (clinic.member_id(kim), source)
    assert read(kim, PlanSource, source)["source_member_id"] == clinic.member_id(kim)


def test_nobody_says_that_it_came_from_another(kim, clinic, office):
    step = put(
        clinic, kim, Step, what="x", state="proposed", source_member_id=office.member_id(kim)
    )
    assert read(kim, Step, step)["source_member_id"] == clinic.member_id(kim)


@pytest.mark.parametrize("fields", [
    {"state": "agreed"}, {"state": "proposed", "answer": "agree"},
    {"state": "proposed", "answer_words": "Ja"},
])  # fmt: skip
def test_a_system_proposes_and_does_not_answer(kim, clinic, fields):
    with pytest.raises(NotYoursToChange):
        put(clinic, kim, Goal, **fields)
    with pytest.raises(NotYoursToChange):
        put(clinic, kim, Step, what="x", **fields)


def test_a_friend_who_takes_part_proposes_no_goal(kim, house, maja):
    share(house, kim, let_in(house, kim, maja), "plan", right="take_part")
    with pytest.raises(NotYoursToChange):
        put(maja, kim, Goal, own_words="x", state="proposed")


def test_an_agency_writes_in_no_other_agencys_plan(kim, office, source):
    with pytest.raises(NotYoursToChange):
        put(office, kim, Step, what="x", state="proposed", plan_source_id=source)
    with pytest.raises(NotYoursToChange):
        patch(office, kim, PlanSource, source, state="ended")
    with pytest.raises(NotYoursToChange):
        put(office, kim, PlanSource, agency_id=read(kim, PlanSource, source)["agency_id"])


def test_another_agency_does_not_change_what_this_one_proposed(kim, office, goal, step):
    with pytest.raises(NotYoursToChange):
        patch(office, kim, Goal, goal, professional_words="x")
    with pytest.raises(NotYoursToChange):
        patch(office, kim, Step, step, what="x")


def test_what_changes_after_kim_has_answered_asks_for_the_answer_anew(kim, clinic, step):
    answers(kim, step, answer_words="Gärna på torsdagar", state="agreed")
    patch(clinic, kim, Step, step, due=date(2026, 12, 1))
    row = read(kim, Step, step)
    assert (row["answer"], row["answer_words"], row["state"]) == (None, "", "proposed")


def test_what_kim_answered_before_stays_in_the_history(kim, clinic, step):
    answers(kim, step, answer_words="Gärna på torsdagar")
    patch(clinic, kim, Step, step, what="Gruppsamtal")
    with CareSession(kim.house, kim.actor, writes=False) as session:
        changes = [dict(entry.opened()) for entry in session.scalars(select(History))]
    kept = [one["answer_words"] for one in changes if "answer_words" in one and "what" in one]
    assert ["Gärna på torsdagar", ""] in kept


def test_what_has_begun_goes_on_while_kim_is_asked_anew(kim, clinic, step):
    answers(kim, step, state="started")
    patch(clinic, kim, Step, step, what="Gruppsamtal")
    row = read(kim, Step, step)
    assert (row["answer"], row["state"]) == (None, "started")


def test_a_goal_is_asked_anew_too(kim, clinic, goal):
    patch(kim, kim, Goal, goal, answer="unsure", state="agreed")
    patch(clinic, kim, Goal, goal, professional_words="Nykterhet")
    row = read(kim, Goal, goal)
    assert (row["answer"], row["state"]) == (None, "proposed")


def test_how_it_goes_is_nothing_to_answer_anew(kim, clinic, step):
    answers(kim, step, state="agreed")
    patch(clinic, kim, Step, step, state="started", last_word_on=TODAY)
    row = read(kim, Step, step)
    assert (row["answer"], row["state"]) == ("agree", "started")


@pytest.mark.parametrize("changes", [
    {"answer": "agree"}, {"answer_words": "Ja"}, {"state": "agreed"}, {"only_me": False,
    "what": "y", "ask_first_member_id": None, "answer": "unsure"},
])  # fmt: skip
def test_who_proposed_it_never_speaks_for_kim(kim, clinic, step, changes):
    with pytest.raises(NotYoursToChange):
        patch(clinic, kim, Step, step, **changes)


def test_an_answer_is_not_taken_away_without_a_change(kim, clinic, step):
    answers(kim, step, state="agreed")
    with pytest.raises(NotYoursToChange):
        patch(clinic, kim, Step, step, state="proposed")


def test_kims_own_goals_and_steps_are_nobody_elses_to_change(kim, clinic):
    goal = put(kim, kim, Goal, own_words="Sova")
    step = put(kim, kim, Step, what="Ringa", owner="me")
    for cls, row_id, changes in ((Goal, goal, {"own_words": "x"}), (Step, step, {"what": "x"})):
        with pytest.raises(NotYoursToChange):
            patch(clinic, kim, cls, row_id, **changes)


def test_a_source_that_ends_leaves_what_was_agreed_in_place(kim, clinic, source, goal, step):
    answers(kim, step, state="agreed")
    patch(clinic, kim, PlanSource, source, state="ended", ends_on=TODAY)
    row = read(kim, Step, step)
    assert (row["state"], row["answer"], row["plan_source_id"]) == ("agreed", "agree", source)
    assert read(kim, Goal, goal)["state"] == "proposed"


def test_whoever_only_sees_brings_nothing(kim, house):
    reader = a_system(kim, "Läsaren", right="see")
    with pytest.raises(NotFound):
        put(reader, kim, Goal, state="proposed")


def test_an_agency_takes_a_step_that_nobody_has_says_how_it_goes_and_gives_it_back(kim, clinic):
    step = put(kim, kim, Step, what="Ansöka", owner="nobody", state="agreed")
    theirs = {"owner": "agency", "owner_agency_id": clinic.agency_of(kim)}
    patch(clinic, kim, Step, step, **theirs, owner_accepted_on=TODAY)
    patch(clinic, kim, Step, step, state="not_possible", why="Ingen plats")
    patch(clinic, kim, Step, step, owner="nobody", owner_agency_id=None)
    assert read(kim, Step, step)["owner"] == "nobody"


def test_an_agency_takes_no_step_for_another(kim, clinic, office):
    step = put(kim, kim, Step, what="Ansöka", owner="nobody")
    with pytest.raises(NotYoursToChange):
        patch(clinic, kim, Step, step, owner="agency", owner_agency_id=office.agency_of(kim))
