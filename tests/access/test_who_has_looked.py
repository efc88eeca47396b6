"""Each reading of somebody else's plan is written down with it, and none that did not happen."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import exists, func, select
from sqlalchemy.orm import aliased

from server import clock
from server.access.looked import BeginAgain
from server.access.session import CareSession
from server.errors import LockHeld
from server.store.tables import Goal, Looked, Person, Step
from tests.make import let_in, new_id, share, write_goal, write_step

_BOTH = select(Step, Goal).join(Goal, Goal.person_id == Step.person_id)
NOW = datetime(2026, 11, 23, 12, 20, tzinfo=UTC)


@pytest.fixture
def anna_reads(house, kim, anna, devices):
    """Anna's phone; Kim shares the plan with her."""
    clock.set_source(lambda: NOW)
    share(house, kim, let_in(house, kim, anna, relation="relative"), "plan")
    return devices.of(anna)


def looked(house, kim):
    with CareSession(house, kim.actor, writes=False) as session:
        found = session.scalars(select(Looked).order_by(Looked.first_at)).all()
        return [(line.account_id, line.shared, line.ground, line.times) for line in found]


def test_nobody_has_looked_before_anybody_has(house, kim, anna_reads):
    assert looked(house, kim) == []


def test_a_reading_is_there_with_its_ground(house, kim, anna, anna_reads):
    step = write_step(house, kim, what="Ring")
    anna_reads.get(f"/api/people/{kim.person_id}/steps/{step}")
    assert looked(house, kim) == [(anna.account_id, "plan", "shared_with_you", 1)]


def test_readings_of_an_hour_are_one_line(house, kim, anna, anna_reads):
    step = write_step(house, kim, what="Ring")
    for minutes in (0, 10, 30, 50):  # 12:20, 12:30, 12:50, 13:10
        clock.set_source(lambda minutes=minutes: NOW + timedelta(minutes=minutes))
        anna_reads.get(f"/api/people/{kim.person_id}/steps/{step}")
    assert [times for *_, times in looked(house, kim)] == [3, 1]


def test_a_pull_is_a_reading_and_nothing_new_is_none(house, kim, anna_reads):
    write_step(house, kim, what="Ring")
    bookmark = anna_reads.get("/api/changes").json["bookmark"]
    assert [times for *_, times in looked(house, kim)] == [1]
    for _ in range(3):
        anna_reads.get(f"/api/changes?since={bookmark}", status=204)
    assert [times for *_, times in looked(house, kim)] == [1]


def test_what_is_not_shown_was_not_looked_at(house, kim, anna_reads):
    hidden = write_step(house, kim, what="Bara jag", only_me=True)
    anna_reads.get(f"/api/people/{kim.person_id}/steps/{hidden}", status=404)
    anna_reads.get(f"/api/people/{kim.person_id}/appointments")
    anna_reads.get(f"/api/people/{kim.person_id}/steps/{new_id()}", status=404)
    assert looked(house, kim) == []


def test_ones_own_readings_are_ones_own_affair(house, kim, phone, anna_reads):
    step = write_step(house, kim, what="Ring")
    phone.get(phone.path(f"steps/{step}"))
    phone.get("/api/changes")
    assert looked(house, kim) == []


def test_what_was_not_told_was_not_looked_at(house, kim, anna, anna_reads):
    write_step(house, kim, what="Ring")
    with CareSession(house, anna.actor, writes=True) as session:
        session.scalars(select(Step)).all()
        session.rollback()
    assert looked(house, kim) == []


@pytest.mark.sqlite_only
def test_a_session_that_cannot_write_it_down_shows_nothing(house, kim, anna, anna_reads):
    write_step(house, kim, what="Ring")
    with CareSession(house, anna.actor, writes=False) as session, pytest.raises(BeginAgain):
        session.scalars(select(Step)).all()


def test_a_preview_leaves_no_trace(house, kim, anna, anna_reads):
    step = write_step(house, kim, what="Ring")
    with (
        CareSession(house, kim.actor, writes=False) as own,
        own.preview(anna.account_id) as session,
    ):
        assert [row.id for row in session.scalars(select(Step))] == [step]
    assert looked(house, kim) == []


@pytest.mark.parametrize(
    "question",
    [
        select(Step.id),
        select(func.count()).select_from(Step),
        select(func.count(Step.id)),
        select(Step.id).union_all(select(Step.id)),
        select(Person.person_id).where(exists().where(Step.person_id == Person.person_id)),
        select(aliased(Step).number),
        select(Step, Step.number),
    ],
    ids=lambda question: str(question).replace("\n", " ")[:60],
)
def test_nothing_is_read_in_a_way_that_nobody_would_know_of(house, kim, anna, anna_reads, question):
    write_step(house, kim, what="Ring")
    with CareSession(house, anna.actor, writes=True) as session, pytest.raises(LockHeld):
        session.execute(question)


@pytest.mark.parametrize("question", [select(Step), select(aliased(Step)), _BOTH])
def test_whole_rows_are_noted_however_they_are_asked_for(house, kim, anna, anna_reads, question):
    write_step(house, kim, what="Ring")
    write_goal(house, kim, own_words="Ut")
    with CareSession(house, anna.actor, writes=True) as session:
        assert session.execute(question).all()
        session.commit()
    assert looked(house, kim) == [(anna.account_id, "plan", "shared_with_you", 1)]
