"""A hand-over that nobody answers climbs, a day at a time, from one to the next."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care import handovers, history, keep, look_ahead, subscriptions
from server.care.payload import Where
from server.settings import from_environment
from server.store.tables import Agency, Handover, Person, Plan
from server.worker import notices as sending
from server.worker.handovers import CLIMB
from server.worker.loop import Worker
from server.worker.reminders import LOOK_AHEAD
from tests import make
from tests.care.reminding import local
from tests.ways import browser_keys, fakes
from tests.worker.events import told_until

MONDAY, FRIDAY = local("2026-11-23 12:00"), date(2026, 11, 27)


@pytest.fixture(autouse=True)
def _monday_noon():
    clock.set_source(lambda: MONDAY)


@pytest.fixture
def ways():
    return fakes()


@pytest.fixture
def told(house, ways):
    """``told(until)``: let the worker run until then → who was told on which day."""
    sends = {kind: sending.job() for kind in sending.KINDS}
    jobs = {handovers.EVENT: CLIMB, look_ahead.LOOK: LOOK_AHEAD, **sends}
    settings = from_environment({"TRADEN_ORIGIN": "https://traden.example"})
    worker = Worker(house, ways, settings, jobs=jobs, chance=lambda low, high: high)

    def run(until):
        told = told_until(house, worker, ways, local(until))
        return [(str(moment.date()), endpoint) for moment, endpoint in told]

    return run


def subscribe(house, someone):
    where = Where(someone.name.split()[0].lower(), **browser_keys(), key_id="fake")
    with CareSession(house, someone.actor, writes=True) as session:
        subscriptions.keep(session, where)
        session.commit()


def edit(house, kim, cls, row_id, **changes):
    with CareSession(house, kim.actor, writes=True) as session:
        row = keep.find(session, cls, kim.person_id, row_id)
        keep.change(session, row, base=row.number, changes=changes)
        session.commit()


def stored(house, handover_id):
    with house.database.system.connect() as connection:
        row = connection.execute(
            select(Handover.__table__).where(Handover.__table__.c.id == handover_id)
        ).one()
    return row.state, row.climbed


@pytest.fixture
def office(house, kim):
    return make.write(house, kim, Agency, name="Socialtjänsten", country="se")


@pytest.fixture
def one(house, kim, office):
    """To be answered by the office on Friday."""
    return make.write(house, kim, Handover, to_agency_id=office, answer_by=FRIDAY)


@pytest.fixture
def saras_id(house, kim, sara, office):
    """Sara works at the office, sees the plan, and can be reached."""
    fields = {"relation": "professional", "agency_id": office}
    member_id = make.let_in(house, kim, sara, **fields)
    make.share(house, kim, None, "plan", receiver_agency_id=office, right="take_part")
    subscribe(house, sara)
    return member_id


@pytest.fixture
def anna_answers_for_the_plan(house, kim, anna):
    member_id = make.let_in(house, kim, anna)
    make.share(house, kim, member_id, "plan")
    edit(house, kim, Plan, kim.person_id, responsible_member_id=member_id)
    subscribe(house, anna)


@pytest.fixture
def maja_is_trusted(house, kim, maja):
    member_id = make.let_in(house, kim, maja)
    make.share(house, kim, member_id, "plan")
    edit(house, kim, Person, kim.person_id, trust_member_id=member_id,
         tells_trust_person=["nobody_has"])  # fmt: skip
    subscribe(house, maja)


def test_it_climbs_from_the_receiver_to_the_coordinator_to_kim_to_the_trust_person(
    house, kim, saras_id, anna_answers_for_the_plan, maja_is_trusted, told, one
):
    subscribe(house, kim)
    found = [pair for pair in told("2026-12-20 12:00") if pair[0] != "2026-11-23"]
    assert found == [  # Maja's first test notice came on Monday.
        ("2026-11-26", "sara"), ("2026-11-28", "anna"), ("2026-11-30", "kim"),
        ("2026-12-04", "maja"),
    ]  # fmt: skip
    assert stored(house, one) == ("expired", "person")


def test_each_day_says_whose_turn_it_is(house, saras_id, anna_answers_for_the_plan, told, one):
    days = {
        "2026-11-25 12:00": ("proposed", None), "2026-11-26 12:00": ("proposed", "receiver"),
        "2026-11-27 23:30": ("proposed", "receiver"),
        "2026-11-28 00:30": ("expired", "coordinator"),
        "2026-11-30 00:30": ("expired", "person"),
    }  # fmt: skip
    for day, said in days.items():
        told(day)
        assert stored(house, one) == said


def test_the_history_says_that_the_service_did_it(house, kim, one, told):
    edit(house, kim, Handover, one, why="Flytt")
    told("2026-11-28 12:00")
    with CareSession(house, kim.actor, writes=False) as session:
        changes, _ = history.page(session, kim.person_id, row_id=one)
    expired, *_, written, _begun = changes
    assert expired["fields"]["state"] == ["proposed", "expired"]
    assert (expired["by"], expired["on_behalf"]) == (kim.account_id, kim.account_id)
    assert (written["by"], written["on_behalf"]) == (kim.account_id, None)


def test_where_nobody_answers_for_the_plan_kim_knows_the_day_after(house, kim, one, told):
    subscribe(house, kim)
    assert told("2026-12-20 12:00") == [("2026-11-28", "kim")]


def test_answered_in_time_nobody_is_told_anything(house, kim, one, saras_id, told):
    subscribe(house, kim)
    edit(house, kim, Handover, one, state="accepted")
    assert told("2026-12-20 12:00") == []
    assert stored(house, one) == ("accepted", None)


@pytest.mark.parametrize("changes", [{"removed": True}, {"state": "taken_back"}])
def test_what_is_gone_does_not_climb(house, kim, one, told, changes):
    subscribe(house, kim)
    edit(house, kim, Handover, one, **changes)
    assert told("2026-12-20 12:00") == []


def test_by_another_day_it_climbs_then(house, kim, one, told):
    subscribe(house, kim)
    edit(house, kim, Handover, one, answer_by=FRIDAY + timedelta(days=7))
    assert told("2026-12-20 12:00") == [("2026-12-05", "kim")]


def test_asked_again_it_climbs_again(house, kim, one, told):
    subscribe(house, kim)
    told("2026-12-01 12:00")
    edit(house, kim, Handover, one, state="proposed", answer_by=date(2026, 12, 10))
    assert stored(house, one) == ("proposed", None)
    assert told("2026-12-20 12:00") == [("2026-12-11", "kim")]


def test_who_does_not_see_the_plan_any_more_is_told_nothing(house, kim, one, sara, saras_id, told):
    edit(house, kim, Person, kim.person_id, sharing_stopped=True)
    assert told("2026-12-20 12:00") == []
