"""Hand-overs between those who take part: the clinic hands over to the office, Kim sees it."""

from datetime import UTC, datetime, timedelta

import pytest

from server.care import handovers, keep
from server.errors import Invalid, NotFound, NotNow, NotYoursToChange
from server.store.reaching import Event
from server.store.tables import NOUNS, Agency, Grant, Handover, Step
from tests.care.together import NOON, TODAY, a_system, patch, put, read, session_of
from tests.make import let_in, new_id, share, write
from tests.systems import ASystem


@pytest.fixture
def kim(plan_of_kim):
    return plan_of_kim


def proposed(kim, clinic, office, **fields):
    """The clinic proposes to hand something over → its id."""
    sides = {"from_agency_id": clinic.agency_of(kim), "to_agency_id": office.agency_of(kim)}
    return put(clinic, kim, Handover, **{**sides, "to_name": "Eva", **fields})


def moves(one, kim, handover_id, state, **fields):
    patch(one, kim, Handover, handover_id, state=state, **fields)


def state_of(kim, handover_id):
    return read(kim, Handover, handover_id)["state"]


# --- Who may ------------------------------------------------------------------------------


def test_the_sender_proposes_and_the_receiver_says_yes(kim, clinic, office):
    one = proposed(kim, clinic, office, answer_by=TODAY + timedelta(days=3))
    assert read(kim, Handover, one)["source_member_id"] == clinic.member_id(kim)
    moves(office, kim, one, "accepted")
    row = read(kim, Handover, one)
    assert (row["state"], row["accepted_at"], row["climbed"]) == ("accepted", NOON, None)


def test_nobody_hands_over_for_another_agency(kim, clinic, office):
    with pytest.raises(NotYoursToChange):
        proposed(kim, office, clinic, from_agency_id=clinic.agency_of(kim),
                 to_agency_id=office.agency_of(kim))  # fmt: skip


def test_the_sender_cannot_say_yes_for_the_receiver(kim, clinic, office):
    one = proposed(kim, clinic, office)
    for state in ("accepted", "first_meeting_booked", "declined"):
        with pytest.raises(NotNow):
            moves(clinic, kim, one, state)
    assert state_of(kim, one) == "proposed"


def test_the_receiver_cannot_take_back_what_another_proposed(kim, clinic, office):
    one = proposed(kim, clinic, office)
    with pytest.raises(NotNow):
        moves(office, kim, one, "taken_back")


def test_what_was_accepted_is_not_taken_back_and_not_turned_into_something_else(
    kim, clinic, office
):
    one = proposed(kim, clinic, office)
    moves(office, kim, one, "accepted")
    with pytest.raises(NotNow):
        moves(clinic, kim, one, "taken_back")
    with pytest.raises(NotNow):
        patch(kim, kim, Handover, one, to_agency_id=clinic.agency_of(kim))


@pytest.mark.parametrize("name", ["why", "to_name", "first_meeting"])
def test_after_the_yes_the_sender_does_not_make_it_a_yes_to_something_else(
    kim, clinic, office, name
):
    one = proposed(kim, clinic, office, why="Boende", first_meeting="Eva möter dig")
    patch(clinic, kim, Handover, one, **{name: "Det här"})
    moves(office, kim, one, "accepted")
    with pytest.raises(NotNow):
        patch(clinic, kim, Handover, one, **{name: "Något helt annat"})
    assert read(kim, Handover, one)[name] == "Det här"
    patch(clinic, kim, Handover, one, goodbye="Hej då, Kim")
    patch(kim, kim, Handover, one, **{name: "Så sa de"})
    assert read(kim, Handover, one)[name] == "Så sa de"


@pytest.mark.parametrize("name", ["to_name", "first_meeting"])
def test_after_the_yes_the_receiver_says_who_and_what_for(kim, clinic, office, name):
    one = proposed(kim, clinic, office)
    moves(office, kim, one, "accepted")
    patch(office, kim, Handover, one, **{name: "Mo Lind"})
    assert read(kim, Handover, one)[name] == "Mo Lind"


def test_a_third_agency_that_takes_part_cannot_answer(kim, house, clinic, office):
    one = proposed(kim, clinic, office)
    third = a_system(kim, "Boendestödet")
    with pytest.raises(NotYoursToChange):
        moves(third, kim, one, "accepted")


def test_whoever_only_sees_the_plan_cannot_answer(kim, clinic, house):
    office = a_system(kim, "Socialtjänsten", right="see")
    one = proposed(kim, clinic, office)
    with pytest.raises((NotFound, NotYoursToChange)):
        moves(office, kim, one, "accepted")
    assert state_of(kim, one) == "proposed"


def test_after_the_yes_to_share_is_taken_back_there_is_nothing_to_answer(kim, clinic, house):
    office = ASystem(house, "Socialtjänsten")
    office.link(kim)
    grant = office.share(kim, "plan")
    one = proposed(kim, clinic, office)
    patch(kim, kim, Grant, grant, state="withdrawn")
    with pytest.raises(NotFound):
        moves(office, kim, one, "accepted")


def test_a_professional_of_the_receiving_agency_says_yes_for_it(kim, house, sara, clinic, office):
    agency_id = office.agency_of(kim)
    let_in(house, kim, sara, relation="professional", agency_id=agency_id)
    one = proposed(kim, clinic, office)
    moves(sara, kim, one, "accepted", to_name="Sara Ek")
    assert read(kim, Handover, one)["to_name"] == "Sara Ek"


def test_a_sister_neither_hands_over_nor_takes_over(kim, house, anna, clinic, office):
    member_id = let_in(house, kim, anna, relation="relative", agency_id=office.agency_of(kim))
    share(house, kim, member_id, "plan", right="take_part")
    one = proposed(kim, clinic, office)
    with pytest.raises(NotYoursToChange):
        moves(anna, kim, one, "accepted")
    with pytest.raises(NotYoursToChange):
        put(anna, kim, Handover, from_agency_id=office.agency_of(kim))


def test_kim_writes_down_what_those_without_a_system_have_said(kim, clinic, house):
    to = write(house, kim, Agency, name="Härbärget", country="se")
    one = put(kim, kim, Handover, from_agency_id=clinic.agency_of(kim), to_agency_id=to)
    moves(kim, kim, one, "accepted")
    assert read(kim, Handover, one)["accepted_at"] == NOON


def test_one_worker_hands_over_to_the_next_and_not_to_themselves(kim, house, sara, anna, clinic):
    agency_id = clinic.agency_of(kim)
    here = {"relation": "professional", "agency_id": agency_id}
    saras, annas = let_in(house, kim, sara, **here), let_in(house, kim, anna, **here)
    one = put(sara, kim, Handover, kind="worker", from_agency_id=agency_id,
              to_agency_id=agency_id, from_member_id=saras, to_member_id=annas)  # fmt: skip
    with pytest.raises(NotNow):
        moves(sara, kim, one, "accepted")
    moves(anna, kim, one, "accepted")
    assert state_of(kim, one) == "accepted"


def test_an_agency_does_not_hand_over_to_itself(kim, clinic):
    with pytest.raises(Invalid):
        proposed(kim, clinic, clinic)


# --- What follows -------------------------------------------------------------------------


def test_the_step_goes_along_when_it_is_accepted_and_not_before(kim, clinic, office):
    owner = {"owner": "agency", "owner_agency_id": clinic.agency_of(kim), "state": "started"}
    step = put(kim, kim, Step, what="Boende", **owner, owner_accepted_on=TODAY)
    one = proposed(kim, clinic, office, step_id=step)
    assert read(kim, Step, step)["owner_agency_id"] == clinic.agency_of(kim)
    moves(office, kim, one, "accepted")
    row = read(kim, Step, step)
    assert (row["owner"], row["owner_agency_id"]) == ("agency", office.agency_of(kim))
    assert (row["owner_name"], row["owner_accepted_on"]) == ("Eva", TODAY)
    assert (row["what"], row["state"]) == ("Boende", "started")


def test_a_step_that_is_not_the_senders_stays_where_it_is(kim, clinic, office):
    step = put(kim, kim, Step, what="Ringa", owner="me")
    one = proposed(kim, clinic, office, step_id=step)
    moves(office, kim, one, "accepted")
    assert read(kim, Step, step)["owner"] == "me"


def test_nobody_takes_a_step_of_another_agency_without_a_hand_over(kim, clinic, office):
    owner = {"owner": "agency", "owner_agency_id": clinic.agency_of(kim)}
    step = put(kim, kim, Step, what="Boende", **owner)
    with pytest.raises(NotYoursToChange):
        patch(office, kim, Step, step, owner_agency_id=office.agency_of(kim))


def test_a_yes_with_the_first_meeting_is_one_move(kim, clinic, office):
    office.share(kim, "appointments")
    agency_id = office.agency_of(kim)
    time = put(office, kim, NOUNS["appointment"], title="Första mötet", agency_id=agency_id,
               starts_at=NOON + timedelta(days=2), zone="Europe/Stockholm")  # fmt: skip
    one = proposed(kim, clinic, office)
    moves(office, kim, one, "first_meeting_booked", first_appointment_id=time)
    row = read(kim, Handover, one)
    assert (row["first_appointment_id"], row["accepted_at"]) == (time, NOON)
    moves(office, kim, one, "met")
    moves(office, kim, one, "closed")


def test_what_nobody_said_by_when_is_to_be_answered_within_a_week(kim, clinic, office):
    one = proposed(kim, clinic, office)
    assert read(kim, Handover, one)["answer_by"] == TODAY + timedelta(days=7)


def test_asked_again_it_waits_anew(kim, clinic, office):
    one = proposed(kim, clinic, office)
    moves(office, kim, one, "declined", why_not="Fel kommun")
    moves(clinic, kim, one, "proposed", answer_by=TODAY + timedelta(days=9))
    row = read(kim, Handover, one)
    assert (row["state"], row["accepted_at"]) == ("proposed", None)


def test_the_second_of_two_answers_meets_what_the_first_has_said(kim, clinic, office):
    one = proposed(kim, clinic, office)
    with session_of(clinic, kim) as session:
        row = keep.find(session, Handover, kim.person_id, one)
        if session.has_policies:  # SQLite lets only one write at a time.
            moves(office, kim, one, "accepted")
            with pytest.raises(NotNow):
                keep.change(session, row, base=0, changes={"state": "taken_back"})


def test_a_new_one_has_one_event_for_the_day_before_the_answer(kim, clinic, office):
    one = proposed(kim, clinic, office, answer_by=TODAY + timedelta(days=3))
    with kim.house.database.system.connect() as connection:
        events = connection.execute(Event.__table__.select()).all()
    (event,) = [event for event in events if event.kind == handovers.EVENT]
    assert (event.row_id, event.due_at) == (one, datetime(2026, 11, 24, 23, tzinfo=UTC))


def test_no_device_writes_what_the_server_says(phone):
    body = {"accepted_at": "2026-11-23T12:00:00Z"}
    reply = phone.call("PUT", phone.path(f"handovers/{new_id()}"), json=body, status=422)
    assert reply.json["code"] == "invalid"


def test_a_move_that_is_not_allowed_has_a_code_of_its_own(phone):
    path = f"handovers/{new_id()}"
    phone.put(path, {})
    reply = phone.patch(path, {"state": "met"}, status=409)
    assert reply.json["code"] == "not_now"
