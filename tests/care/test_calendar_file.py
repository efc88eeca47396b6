"""Calendar files on the person's appointments: the same file twice changes nothing."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care import calendar_file, keep
from server.care.calendar_file import Counts
from server.errors import NotACalendar, TooLarge
from server.store.appointments import Appointment
from tests.outside.test_calendar import file_with

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
VISIT = (
    "UID:visit@clinic\nSUMMARY:{title}\nLOCATION:Storgatan 1\nSEQUENCE:{sequence}\n"
    "DTSTART;TZID=Europe/Stockholm:{day}T100000\nDTEND;TZID=Europe/Stockholm:{day}T110000"
)
WEEKLY = "UID:group@clinic\nSUMMARY:Grupp\nSEQUENCE:{sequence}\nDTSTART:20261201T090000Z\n"


@pytest.fixture(autouse=True)
def _a_monday_in_november():
    clock.set_source(lambda: NOW)


def visit(title="Läkarsamtal", day="20261201", sequence=0, **head):
    return file_with(VISIT.format(title=title, day=day, sequence=sequence), **head)


def take_in(house, someone, body) -> Counts:
    with CareSession(house, someone.actor, writes=True) as session:
        file = calendar_file.read(session, someone.person_id, body)
        counts = calendar_file.take_in(session, someone.person_id, file)
        session.commit()
    return counts


def rows(house, someone) -> list[dict]:
    with CareSession(house, someone.actor, writes=False) as session:
        found = session.scalars(select(Appointment).order_by(Appointment.starts_at)).all()
        return [
            {name: getattr(row, name) for name in (*calendar_file.OWNED, "id", "number", "bring",
             "confidence", "source", "source_updated_at")}
            for row in found
        ]  # fmt: skip


def edit(house, someone, row_id, **changes):
    with CareSession(house, someone.actor, writes=True) as session:
        row = keep.find(session, Appointment, someone.person_id, row_id)
        keep.change(session, row, base=row.number, changes=changes)
        session.commit()


def test_a_new_event_becomes_an_appointment(house, kim):
    assert take_in(house, kim, visit()) == Counts(added=1)
    (row,) = rows(house, kim)
    assert (row["title"], row["place"], row["zone"], row["source"], row["confidence"]) == (
        "Läkarsamtal", "Storgatan 1", "Europe/Stockholm", "calendar_file", "sure",
    )  # fmt: skip
    assert row["starts_at"] == datetime(2026, 12, 1, 9, tzinfo=UTC)


def test_the_same_file_again_changes_nothing(house, kim):
    take_in(house, kim, visit())
    before = rows(house, kim)
    assert take_in(house, kim, visit()) == Counts(unchanged=1)
    assert rows(house, kim) == before


def test_a_newer_version_moves_the_time_and_keeps_what_the_person_wrote(house, kim):
    take_in(house, kim, visit())
    edit(house, kim, rows(house, kim)[0]["id"], bring="Medicinlistan")
    assert take_in(house, kim, visit(day="20261203", sequence=1)) == Counts(changed=1)
    (row,) = rows(house, kim)
    assert (row["starts_at"].day, row["bring"]) == (3, "Medicinlistan")


def test_the_persons_own_wording_of_the_title_stays_until_the_event_changes(house, kim):
    take_in(house, kim, visit())
    edit(house, kim, rows(house, kim)[0]["id"], title="Prata med Sara")
    assert take_in(house, kim, visit()) == Counts(unchanged=1)
    assert rows(house, kim)[0]["title"] == "Prata med Sara"


def test_an_older_version_never_undoes_a_newer_one(house, kim):
    take_in(house, kim, visit(day="20261203", sequence=2))
    assert take_in(house, kim, visit(day="20261201", sequence=1)) == Counts(unchanged=1)
    assert rows(house, kim)[0]["starts_at"].day == 3


@pytest.mark.parametrize(
    "body",
    [
        visit(sequence=1, head="METHOD:CANCEL\n"),
        visit(sequence=1).replace(b"SEQUENCE", b"STATUS:CANCELLED\r\nSEQUENCE"),
    ],
)
def test_a_cancelled_event_stays_in_the_list_as_cancelled(house, kim, body):
    take_in(house, kim, visit())
    assert take_in(house, kim, body) == Counts(cancelled=1)
    assert take_in(house, kim, body) == Counts(unchanged=1)
    (row,) = rows(house, kim)
    assert (row["status"], row["title"]) == ("cancelled", "Läkarsamtal")


def test_what_was_cancelled_can_be_booked_again(house, kim):
    take_in(house, kim, visit())
    take_in(house, kim, visit(sequence=1, head="METHOD:CANCEL\n"))
    assert take_in(house, kim, visit(sequence=2)) == Counts(changed=1)
    assert rows(house, kim)[0]["status"] == "booked"


def test_a_cancellation_of_what_we_never_had_adds_nothing(house, kim):
    assert take_in(house, kim, visit(head="METHOD:CANCEL\n")) == Counts(skipped=1)
    assert rows(house, kim) == []


def test_what_the_person_removed_does_not_come_back(house, kim):
    take_in(house, kim, visit())
    edit(house, kim, rows(house, kim)[0]["id"], removed=True)
    assert take_in(house, kim, visit(day="20261203", sequence=1)) == Counts(skipped=1)


def test_a_series_that_moves_leaves_no_old_times_behind(house, kim):
    take_in(house, kim, file_with(WEEKLY.format(sequence=0) + "RRULE:FREQ=WEEKLY;COUNT=3"))
    moved = WEEKLY.format(sequence=1).replace("T090000Z", "T140000Z")
    counts = take_in(house, kim, file_with(moved + "RRULE:FREQ=WEEKLY;COUNT=3"))
    assert counts == Counts(added=3, cancelled=3)
    booked = [row for row in rows(house, kim) if row["status"] == "booked"]
    assert {row["starts_at"].hour for row in booked} == {14}


def test_a_day_that_is_left_out_of_a_series_is_cancelled(house, kim):
    take_in(house, kim, file_with(WEEKLY.format(sequence=0) + "RRULE:FREQ=WEEKLY;COUNT=3"))
    body = file_with(
        WEEKLY.format(sequence=1) + "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261208T090000Z"
    )
    assert take_in(house, kim, body) == Counts(changed=0, unchanged=2, cancelled=1)
    assert take_in(house, kim, body) == Counts(unchanged=2)


def test_a_cancelled_series_cancels_all_its_times_to_come(house, kim):
    series = WEEKLY.format(sequence=0) + "RRULE:FREQ=WEEKLY;COUNT=3"
    take_in(house, kim, file_with(series))
    clock.set_source(lambda: NOW + timedelta(days=10))
    assert take_in(house, kim, file_with(series, head="METHOD:CANCEL\n")).cancelled == 2
    assert [row["status"] for row in rows(house, kim)] == ["booked", "cancelled", "cancelled"]


def test_an_old_copy_of_a_series_cancels_nothing(house, kim):
    take_in(house, kim, file_with(WEEKLY.format(sequence=2) + "RRULE:FREQ=WEEKLY;COUNT=3"))
    old = take_in(house, kim, file_with(WEEKLY.format(sequence=1) + "RRULE:FREQ=WEEKLY;COUNT=1"))
    assert (old.cancelled, len(rows(house, kim))) == (0, 3)


def test_two_people_with_the_same_file_have_nothing_in_common(house, kim, ola):
    assert take_in(house, kim, visit()) == take_in(house, ola, visit()) == Counts(added=1)
    assert rows(house, kim)[0]["id"] != rows(house, ola)[0]["id"]


def test_a_time_without_a_zone_is_in_the_persons_own(house, ola):
    take_in(house, ola, file_with("UID:a\nDTSTART:20261201T100000"))
    assert rows(house, ola)[0]["zone"] == "Europe/Oslo"


def test_an_unknown_zone_makes_the_appointment_unsure(house, kim):
    take_in(house, kim, file_with("UID:a\nDTSTART;TZID=Mottagningen:20261201T100000"))
    assert rows(house, kim)[0]["confidence"] == "unsure"


def test_what_is_no_calendar_and_what_is_too_much_is_refused(house, kim):
    with pytest.raises(NotACalendar):
        take_in(house, kim, b"hello")
    with pytest.raises(TooLarge):
        take_in(house, kim, file_with(*["UID:a"] * 2001))


EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["a@x", "b@x", ""]),
        st.sampled_from(["Samtal", "Møde; med, tegn", "", "Æ" * 90]),
        st.sampled_from([
            "DTSTART:20261201T100000", "DTSTART:20261215T100000Z", "DTSTART;VALUE=DATE:20270101",
            "DTSTART;TZID=Romance Standard Time:20261224T080000",
            "DTSTART;TZID=Huh:20261202T080000",
        ]),
        st.sampled_from(["", "RRULE:FREQ=WEEKLY;COUNT=4", "RRULE:FREQ=DAILY;UNTIL=20270105T000000Z",
                         "RDATE:20261220T100000Z", "STATUS:CANCELLED", "RRULE:FREQ=HOURLY",
                         "RECURRENCE-ID:20261208T090000Z", "DURATION:PT1H"]),
        st.integers(0, 2),
    ),
    max_size=6,
)  # fmt: skip


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(files=st.lists(EVENTS, min_size=1, max_size=3))
def test_any_file_taken_in_twice_changes_nothing_the_second_time(house, kim, files):
    for events in files:
        body = file_with(*(
            f"UID:{uid}\nSUMMARY:{title}\n{start}\nSEQUENCE:{sequence}\n{more}"
            for uid, title, start, more, sequence in events
        ))  # fmt: skip
        take_in(house, kim, body)
        before = rows(house, kim)
        again = take_in(house, kim, body)
        assert (again.added, again.changed, again.cancelled) == (0, 0, 0)
        assert rows(house, kim) == before
