"""Reminders from the write to the notice, with a clock that is moved: what each is told, and what
nobody is told any more, also of notices that wait already."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from server import clock
from server.access import queue
from server.access.session import CareSession
from server.access.system import system_connection
from server.access.telling import USUAL
from server.care import (
    accounts,
    devices,
    export,
    keep,
    look_ahead,
    memberships,
    notices,
    staff,
    subscriptions,
)
from server.care.payload import Where
from server.care.tidy import tidy
from server.care.tokens import new_token
from server.settings import from_environment
from server.store.reaching import Event, Reminded
from server.store.tables import (
    Appointment,
    CrisisEntry,
    Grant,
    Member,
    Person,
    Plan,
    Step,
)
from server.worker import notices as sending
from server.worker.jobs import Again, Work
from server.worker.loop import Worker
from server.worker.reminders import LOOK_AHEAD
from tests import make
from tests.care.reminding import local
from tests.systems import ASystem
from tests.ways import browser_keys, fakes
from tests.worker.events import is_now, told_until

MONDAY = local("2026-11-23 12:00")
TUESDAY_TEN = local("2026-11-24 10:00")


@pytest.fixture(autouse=True)
def _monday_noon():
    is_now(MONDAY)


@pytest.fixture
def ways():
    return fakes()


@pytest.fixture
def worker(house, ways):
    """A worker that looks ahead and sends."""
    jobs = {look_ahead.LOOK: LOOK_AHEAD, **{kind: sending.job() for kind in sending.KINDS}}
    settings = from_environment({"TRADEN_ORIGIN": "https://traden.example"})
    return Worker(house, ways, settings, jobs=jobs, chance=lambda low, high: high)


@pytest.fixture
def told(house, ways, worker):
    """``told(until)``: let the worker run until then → who was told when, as clocks show it in
    Stockholm."""

    def run(until):
        told = told_until(house, worker, ways, until)
        return [(shown(moment), endpoint) for moment, endpoint in told]

    return run


def shown(moment):
    zone = clock.ZONES["se"]
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def subscribe(house, someone, name=None):
    """Their device can be reached; the name stands for its address."""
    where = Where(name or someone.name.split()[0].lower(), **browser_keys(), key_id="fake")
    with CareSession(house, someone.actor, writes=True) as session:
        subscriptions.keep(session, where)
        session.commit()


def another_device(house, someone):
    """The same person, on one more device."""
    there = replace(someone, device_id=make.new_id())
    with CareSession(house, there.actor, writes=True) as session:
        devices.arrive(session, new_token()[1], devices.PASSKEY, "Tablet")
        session.commit()
    return there


def edit(house, someone, cls, row_id, *, of=None, **changes):
    """They change a row, of their own plan unless it is said."""
    person_id = (of or someone).person_id
    with CareSession(house, someone.actor, writes=True) as session:
        row = keep.find(session, cls, person_id, row_id)
        keep.change(session, row, base=row.number, changes=changes)
        session.commit()


def wish(house, someone, **notices):
    """They choose what they want to be told."""
    with CareSession(house, someone.actor, writes=True) as session:
        accounts.change(session, language=None, settings={"notices": notices})
        session.commit()


def book(house, kim, starts_at=TUESDAY_TEN, **fields):
    """An appointment of Kim's → its id."""
    zone = "Europe/Stockholm"
    return make.write(house, kim, Appointment, starts_at=starts_at, zone=zone, **fields)


def rows_of(house, cls, *which):
    with house.database.system.connect() as connection:
        return connection.execute(select(cls.__table__).where(*which)).all()


@pytest.fixture
def kims_phone(house, kim):
    subscribe(house, kim)


@pytest.fixture
def majas_id(house, kim, maja):
    """Maja takes part, sees appointments and the plan, and can be reached."""
    member_id = make.let_in(house, kim, maja)
    make.share(house, kim, member_id, "appointments")
    make.share(house, kim, member_id, "plan")
    subscribe(house, maja)
    return member_id


# --- The person ---------------------------------------------------------------------------


def test_an_appointment_reminds_twice_and_then_no_more(house, kim, kims_phone, told):
    book(house, kim)
    assert told(MONDAY + timedelta(days=3)) == [
        ("2026-11-23 17:00", "kim"),
        ("2026-11-24 08:00", "kim"),
    ]
    keys = {row.key.split(":")[0] for row in rows_of(house, Reminded)}
    assert keys == {"appointment_day_before", "appointment_two_hours"}


def test_what_one_was_reminded_of_can_be_taken_along(house, kim, kims_phone, told):
    row_id = book(house, kim)
    told(local("2026-11-23 18:00"))
    with CareSession(house, kim.actor, writes=False) as session:
        (one,) = export.everything(session, kim.person_id)["account"]["reminded"]
    key = f"appointment_day_before:{row_id}:2026-11-24T09:00:00Z"
    assert one == {"person_id": kim.person_id, "of": key, "at": local("2026-11-23 17:00")}


def test_every_device_is_told_and_one_notice_tells_of_all_that_is_due(house, kim, kims_phone, told):
    subscribe(house, another_device(house, kim), "tablet")
    book(house, kim)
    book(house, kim, TUESDAY_TEN + timedelta(hours=1))
    assert sorted(told(local("2026-11-23 18:00"))) == [
        ("2026-11-23 17:00", "kim"),
        ("2026-11-23 17:00", "tablet"),
    ]


def test_cancelled_removed_or_moved_it_does_not_remind(house, kim, kims_phone, told):
    cancelled, removed, moved = (book(house, kim) for _ in range(3))
    assert told(local("2026-11-23 16:00")) == []
    edit(house, kim, Appointment, cancelled, status="cancelled")
    edit(house, kim, Appointment, removed, removed=True)
    edit(house, kim, Appointment, moved, starts_at=TUESDAY_TEN + timedelta(days=2))
    assert told(local("2026-11-27 00:00")) == [
        ("2026-11-25 17:00", "kim"),
        ("2026-11-26 08:00", "kim"),
    ]


def test_put_back_it_reminds_again(house, kim, kims_phone, told):
    row_id = book(house, kim)
    edit(house, kim, Appointment, row_id, removed=True)
    assert told(local("2026-11-23 20:00")) == []
    edit(house, kim, Appointment, row_id, removed=False)
    assert told(local("2026-11-24 12:00")) == [("2026-11-24 08:00", "kim")]


def test_a_worker_that_was_down_tells_late_once_and_never_after_it_has_begun(
    house, kim, kims_phone, told
):
    book(house, kim)
    book(house, kim, TUESDAY_TEN - timedelta(hours=1))
    is_now(local("2026-11-24 09:30"))
    assert told(local("2026-11-26 00:00")) == [("2026-11-24 09:30", "kim")]
    assert {row.key[-20:] for row in rows_of(house, Reminded)} == {"2026-11-24T09:00:00Z"}


def test_nobody_who_cannot_be_reached_counts_as_reminded(house, kim, told):
    book(house, kim)
    assert told(local("2026-11-23 20:00")) == []
    assert rows_of(house, Reminded) == []
    subscribe(house, kim)
    assert told(local("2026-11-23 20:01")) == [("2026-11-23 20:01", "kim")]


def test_kinds_that_were_turned_off_and_quiet_hours_count_from_now_on(house, kim, kims_phone, told):
    book(house, kim)
    wish(house, kim, kinds={"appointment_day_before": False}, quiet_to="08:30")
    assert told(local("2026-11-24 12:00")) == [("2026-11-24 08:30", "kim")]


def test_a_day_of_reminders_and_nothing_that_is_not_shown_on_a_screen(house, kim, kims_phone, told):
    make.write_step(house, kim, owner="me", due=date(2026, 11, 27))
    make.write_step(house, kim, owner="nobody")
    edit(house, kim, Plan, kim.person_id, next_review=date(2026, 12, 1))
    make.write(house, kim, CrisisEntry, section="reasons", words="Havet")
    member_id = make.write(house, kim, Member, name="Eva")
    make.share(house, kim, member_id, "plan", until=local("2026-12-24 12:00"))
    assert told(MONDAY + timedelta(days=200)) == [
        ("2026-11-25 09:00", "kim"),  # nobody has it
        ("2026-11-26 09:00", "kim"),  # a step is due
        ("2026-11-28 09:00", "kim"),  # and past its day
        ("2026-12-01 09:00", "kim"),  # the plan is looked at again
        ("2026-12-11 09:00", "kim"),  # a consent lapses
        ("2026-12-22 09:00", "kim"),
        ("2027-05-25 09:00", "kim"),  # is the crisis plan still right?
    ]


def test_somebody_who_waits_to_be_let_in_is_told_of(house, kim, anna, kims_phone, told):
    _, token = make.invite(house, kim, name="Anna")
    assert told(local("2026-11-23 18:00")) == []
    make.accept(house, anna, token)
    assert told(local("2026-11-24 18:00")) == [("2026-11-24 09:00", "kim")]


def test_somebody_whose_agency_says_that_they_have_left_is_told_of_once(
    house, kim, anna, kims_phone, told
):
    clinic = ASystem(house)
    with clinic.session() as session:
        invited = staff.invite(session, clinic.agency_id, "Anna", staff.STAFF)
        session.commit()
    with CareSession(house, anna.actor, writes=True) as session:
        staff.accept(session, invited.token)
        session.commit()
    make.let_in(house, kim, anna, relation="professional")
    assert told(local("2026-11-23 18:00")) == []
    staff.end(house, clinic.agency_id, invited.id, by=None)
    assert told(local("2026-11-30 18:00")) == [("2026-11-24 09:00", "kim")]


# --- Members ------------------------------------------------------------------------------


def test_a_member_is_told_of_what_they_come_along_to_and_of_their_own_steps(
    house, kim, maja, majas_id, told
):
    book(house, kim, comes_along_member_ids=[majas_id])
    book(house, kim, TUESDAY_TEN + timedelta(days=1))
    make.write_step(
        house, kim, owner="member", owner_member_id=majas_id, due=date(2026, 11, 27),
        owner_accepted_on=date(2026, 11, 23),
    )  # fmt: skip
    assert told(local("2026-11-27 00:00")) == [
        ("2026-11-23 17:00", "maja"),
        ("2026-11-24 08:00", "maja"),
        ("2026-11-26 09:00", "maja"),
    ]


def test_a_member_who_sees_nothing_is_told_nothing(house, kim, maja, told):
    member_id = make.let_in(house, kim, maja)
    subscribe(house, maja)
    book(house, kim, comes_along_member_ids=[member_id])
    assert told(local("2026-11-25 00:00")) == []


def test_what_is_only_the_persons_is_told_nobody_else(house, kim, maja, majas_id, told):
    make.write_step(
        house, kim, owner="member", owner_member_id=majas_id, due=date(2026, 11, 27), only_me=True,
        owner_accepted_on=date(2026, 11, 23),
    )  # fmt: skip
    assert told(local("2026-11-28 00:00")) == []


def removed(house, kim, member_id):
    edit(house, kim, Member, member_id, removed=True)


def taken_back(house, kim, member_id):
    for grant in rows_of(house, Grant):
        edit(house, kim, Grant, grant.id, state="withdrawn")


def all_stopped(house, kim, member_id):
    edit(house, kim, Person, kim.person_id, sharing_stopped=True)


def no_longer_along(house, kim, member_id):
    (one,) = rows_of(house, Appointment)
    edit(house, kim, Appointment, one.id, comes_along_member_ids=[])


LOST = [removed, taken_back, all_stopped, no_longer_along]


@pytest.mark.parametrize("lose", LOST, ids=lambda lose: lose.__name__)
def test_who_has_lost_it_is_told_nothing_of_it(house, kim, majas_id, told, lose):
    book(house, kim, comes_along_member_ids=[majas_id])
    assert told(local("2026-11-23 16:00")) == []
    lose(house, kim, majas_id)
    assert told(local("2026-11-25 00:00")) == []
    assert rows_of(house, Reminded) == []


@pytest.mark.parametrize("lose", LOST, ids=lambda lose: lose.__name__)
def test_nor_by_a_notice_that_waited_already(house, kim, majas_id, ways, told, lose):
    book(house, kim, comes_along_member_ids=[majas_id])
    ways.push.says["maja"] = "503 1800"
    told(local("2026-11-23 17:10"))
    assert len(rows_of(house, Event, Event.kind == notices.NOTICE)) == 1
    lose(house, kim, majas_id)
    ways.push.says.clear()
    assert told(local("2026-11-24 07:00")) == []
    assert rows_of(house, Event, Event.kind == notices.NOTICE) == []


def test_who_has_left_is_told_nothing(house, kim, maja, majas_id, told):
    book(house, kim, comes_along_member_ids=[majas_id])
    with CareSession(house, maja.actor, writes=True) as session:
        memberships.leave(session, kim.person_id)
        session.commit()
    assert told(local("2026-11-25 00:00")) == []


def test_a_waiting_notice_of_the_persons_own_is_dropped_when_it_no_longer_holds(
    house, kim, kims_phone, ways, told
):
    row_id = book(house, kim)
    ways.push.says["kim"] = "503 1800"
    told(local("2026-11-23 17:10"))
    edit(house, kim, Appointment, row_id, status="cancelled")
    ways.push.says.clear()
    assert told(local("2026-11-25 00:00")) == []


def test_a_waiting_notice_does_not_wake_anybody_at_night(house, kim, kims_phone, ways, told):
    book(house, kim)
    ways.push.says["kim"] = "503 28800"
    told(local("2026-11-23 17:10"))
    ways.push.says.clear()
    assert told(local("2026-11-24 07:30")) == [("2026-11-24 07:00", "kim")]


def test_a_member_who_begins_to_see_later_is_looked_for_then(house, kim, maja, told):
    edit(house, kim, Person, kim.person_id, waits_hours=24)
    member_id = make.let_in(house, kim, maja)
    make.share(house, kim, member_id, "appointments")
    subscribe(house, maja)
    book(house, kim, TUESDAY_TEN, comes_along_member_ids=[member_id])
    book(house, kim, TUESDAY_TEN + timedelta(days=1), comes_along_member_ids=[member_id])
    assert told(local("2026-11-25 00:00")) == [("2026-11-24 17:00", "maja")]


def test_a_consent_that_begins_later_is_looked_at_then(house, kim, maja, told):
    member_id = make.let_in(house, kim, maja)
    subscribe(house, maja)
    book(house, kim, comes_along_member_ids=[member_id])
    make.share(house, kim, member_id, "appointments", starts_at=local("2026-11-23 19:00"))
    assert told(local("2026-11-23 20:00")) == [("2026-11-23 19:00", "maja")]


# --- The trust person ---------------------------------------------------------------------


@pytest.fixture
def trusted(house, kim, majas_id, told):
    """Maja is the one whom Kim trusts; the first test notice has come."""
    edit(house, kim, Person, kim.person_id, trust_member_id=majas_id)
    assert told(MONDAY + timedelta(minutes=2)) == [("2026-11-23 12:01", "maja")]
    return majas_id


def test_the_trust_person_is_told_what_the_person_wants_them_to_know(house, kim, trusted, told):
    row_id = book(house, kim, local("2026-11-23 11:00"))
    make.write_step(house, kim, owner="nobody")
    edit(house, kim, Appointment, row_id, status="did_not_happen")
    assert told(local("2026-11-23 18:00")) == []
    edit(house, kim, Person, kim.person_id, tells_trust_person=["did_not_happen", "nobody_has"])
    assert told(local("2026-12-05 00:00")) == [
        ("2026-11-23 18:01", "maja"),
        ("2026-11-30 09:00", "maja"),
    ]


def test_whoever_answers_for_the_whole_is_told_what_nobody_has(house, kim, majas_id, told):
    edit(house, kim, Plan, kim.person_id, responsible_member_id=majas_id)
    make.write_step(house, kim, owner="nobody")
    assert told(local("2026-12-05 00:00")) == [("2026-11-26 09:00", "maja")]


def test_only_what_the_trust_person_may_see(house, kim, trusted, told):
    edit(house, kim, Person, kim.person_id, tells_trust_person=["nobody_has"])
    make.write_step(house, kim, owner="nobody", only_me=True)
    assert told(local("2026-12-05 00:00")) == []


def wants_that_no_more(house, kim, member_id):
    edit(house, kim, Person, kim.person_id, tells_trust_person=[])


def trusts_another(house, kim, member_id):
    edit(house, kim, Person, kim.person_id, trust_member_id=None)


@pytest.mark.parametrize(
    "lose",
    [wants_that_no_more, trusts_another, removed, taken_back],
    ids=lambda lose: lose.__name__,
)
def test_nor_what_the_person_does_not_want_them_to_know_any_more_although_it_waited(
    house, kim, trusted, ways, told, lose
):
    edit(house, kim, Person, kim.person_id, tells_trust_person=["nobody_has"])
    make.write_step(house, kim, owner="nobody")
    ways.push.says["maja"] = "503 1800"
    told(local("2026-11-30 09:10"))
    assert len(rows_of(house, Event, Event.kind == notices.NOTICE)) == 1
    lose(house, kim, trusted)
    ways.push.says.clear()
    assert told(local("2026-12-03 00:00")) == []


def test_a_test_comes_once_a_month_and_says_nothing(house, kim, trusted, told):
    assert told(MONDAY + timedelta(days=65)) == [
        ("2026-12-23 10:00", "maja"),
        ("2027-01-22 10:00", "maja"),
    ]


def test_the_stand_in_is_tested_too_and_others_are_not(house, kim, maja, anna, majas_id, told):
    make.let_in(house, kim, anna)
    subscribe(house, anna)
    assert told(MONDAY + timedelta(days=2)) == []
    edit(house, kim, Person, kim.person_id, stand_in_member_id=majas_id)
    assert [who for _, who in told(MONDAY + timedelta(days=3))] == ["maja"]


@pytest.mark.parametrize("lose", LOST[:1], ids=lambda lose: lose.__name__)
def test_who_is_no_longer_trusted_is_tested_no_more(house, kim, trusted, told, lose):
    lose(house, kim, trusted)
    assert told(MONDAY + timedelta(days=65)) == []


def test_a_test_that_waits_is_not_sent_to_somebody_else_s_trust_person_any_more(
    house, kim, majas_id, ways, told
):
    ways.push.says["maja"] = "503 1800"
    edit(house, kim, Person, kim.person_id, trust_member_id=majas_id)
    told(MONDAY + timedelta(minutes=5))
    edit(house, kim, Person, kim.person_id, trust_member_id=None)
    ways.push.says.clear()
    assert told(MONDAY + timedelta(days=1)) == []


# --- The standing event -------------------------------------------------------------------


def looks_to_come(house):
    return rows_of(house, Event, Event.kind == look_ahead.LOOK)


def test_many_edits_are_one_look_and_words_alone_are_none(house, kim, told):
    row_id = book(house, kim, title="Samtal")
    is_now(MONDAY + timedelta(seconds=30))
    edit(house, kim, Appointment, row_id, starts_at=TUESDAY_TEN + timedelta(hours=1))
    (look,) = looks_to_come(house)
    assert look.due_at == MONDAY + timedelta(minutes=1)
    told(MONDAY + timedelta(minutes=2))
    (before,) = looks_to_come(house)
    edit(house, kim, Appointment, row_id, title="Läkartid", bring="Legitimation")
    assert looks_to_come(house) == [before]


def test_looked_at_again_by_a_worker_that_thought_it_was_alone_it_tells_nothing_more(
    house, kim, kims_phone
):
    book(house, kim)
    is_now(local("2026-11-23 17:00"))
    claimed = queue.claim(house.database, USUAL, lease=timedelta(seconds=20), limit=9)
    for _ in range(2):
        ((_, result),) = list(LOOK_AHEAD.run(Work(house, None, from_environment({}), claimed)))
        assert result == Again(local("2026-11-24 08:00"))
        (notice,) = rows_of(house, Event, Event.kind == notices.NOTICE)
        assert notice.round == 0
    assert len(rows_of(house, Reminded)) == 1


def test_who_may_not_write_tells_nothing(house, kim, nils):
    with CareSession(house, nils.actor, writes=True) as session:
        keep.create(session, Step, kim.person_id, make.new_id(), {"owner": "nobody", "what": "Nej"})
        session.rollback()
    assert looks_to_come(house) == []


def test_a_plan_without_its_standing_event_gets_one_at_night(house, kim, kims_phone, told):
    book(house, kim)
    with house.database.system_for(writes=True).begin() as connection:
        connection.execute(Event.__table__.delete())
    assert told(local("2026-11-23 16:00")) == []
    for there_are in (1, 0):
        with system_connection(house.database, purpose="test") as connection:
            assert tidy(connection)["looks to come"] == there_are
    assert told(local("2026-11-24 00:00")) == [("2026-11-23 17:00", "kim")]


def test_it_stands_until_the_plan_is_erased(house, kim, told):
    book(house, kim)
    told(MONDAY + timedelta(days=100))
    (look,) = looks_to_come(house)
    assert look.state == "waiting"


def test_what_somebody_was_reminded_of_is_forgotten_after_a_year_and_a_bit(
    house, kim, kims_phone, told
):
    book(house, kim)
    told(MONDAY + timedelta(days=2))
    for days, left in ((399, 2), (402, 0)):
        is_now(MONDAY + timedelta(days=days))
        with system_connection(house.database, purpose="test") as connection:
            tidy(connection)
        assert len(rows_of(house, Reminded)) == left
