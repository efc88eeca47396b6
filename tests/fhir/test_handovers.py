"""Hand-overs as Tasks: one agency's system hands over, another's says yes or no, and the sender
stays responsible until then."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from server import clock
from server.access.session import CareSession
from server.care import handover_rules
from server.care import handovers as verbs
from server.fhir import handovers, ids
from server.fhir.kinds import HANDOVER
from server.fhir.validating import validated
from server.store.tables import Handover
from tests.fhir.conftest import Client
from tests.fhir.test_care_plans import of_kim, task
from tests.make import new_id
from tests.systems import ASystem

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CODE = {"coding": [{"system": "urn:traden:task", "code": "handover"}]}
PAGE = Path(__file__).resolve().parents[2] / "docs" / "fhir" / "handover.md"


@pytest.fixture
def noon():
    """It is noon, and stays so until the test says otherwise."""
    clock.set_source(lambda: NOON)


@pytest.fixture
def clinic(noon, clinic, kim):
    """It takes part in Kim's plan, and hands over."""
    clinic.system.share(kim, "plan")
    return clinic


@pytest.fixture
def welfare(welfare, kim):
    """So does the municipality; it is handed to."""
    welfare.system.share(kim, "plan")
    return welfare


def handover(sender, receiver=None, **more):
    """From one system's agency to the other's, with what we do not understand in it."""
    owner = {"display": "Lo Berg"}
    if receiver:
        owner["reference"] = f"Organization/{receiver.system.agency_id}"
    return {
        "resourceType": "Task",
        "identifier": [{"system": "urn:clinic:referrals", "value": "88"}],
        "code": CODE,
        "status": "requested",
        "intent": "order",
        "description": "A home of her own",
        "for": {"reference": sender.patient},
        "requester": {
            "reference": f"Organization/{sender.system.agency_id}",
            "display": "Sara Ek",
        },
        "owner": owner,
        "restriction": {"period": {"end": "2026-12-01"}, "repetitions": 1},
        "extension": [{"url": "urn:clinic:desk", "valueString": "B3"}],
        "priority": "urgent",
        **more,
    }


@pytest.fixture
def made(clinic, welfare):
    """Handed over by the clinic, as it knows it."""
    return clinic.post("Task", handover(clinic, welfare)).json


@pytest.fixture
def seen(welfare, made):
    """The same, as the municipality knows it."""
    (found,) = handovers_of(welfare)
    return found


def handovers_of(client):
    found = client.found(f"Task?patient={client.patient_id}")
    return [one for one in found if one.get("code") == CODE]


def moves(client, resource, *, status=200, to=None, **changes):
    """Changed as whoever has just read it would."""
    now = client.get(f"Task/{resource['id']}")
    sent = {**now.json, **changes, **({"status": to} if to else {})}
    return client.put(
        f"Task/{resource['id']}", sent, headers={"If-Match": now.headers["ETag"]}, status=status
    ).json


def kept(phone):
    """The one hand-over, as the person has it."""
    (one,) = of_kim(phone, "handovers")
    return one


def test_it_comes_back_as_it_was_sent_and_passes_the_model(clinic, welfare, made):
    sent = handover(clinic, welfare)
    assert {name: made[name] for name in sent} == sent
    validated("Task", made)
    assert clinic.get(f"Task/{made['id']}").json == made


def test_it_is_in_the_plan_with_both_agencies_and_both_names(clinic, welfare, made, kim, phone):
    row = kept(phone)
    assert row["from_agency_id"] == clinic.system.agency_of(kim)
    assert row["to_agency_id"] == welfare.system.agency_of(kim)
    assert (row["from_name"], row["to_name"]) == ("Sara Ek", "Lo Berg")
    assert (row["state"], row["why"]) == ("proposed", "A home of her own")
    assert row["answer_by"] == "2026-12-01"
    assert row["source_member_id"] == clinic.system.member_id(kim)


def test_without_a_day_it_is_answered_within_a_week(clinic, welfare, phone):
    sent = handover(clinic, welfare)
    del sent["restriction"]
    made = clinic.post("Task", sent).json
    assert made["restriction"]["period"]["end"] == "2026-12-01"


def test_the_receiver_finds_it_under_an_id_of_its_own(clinic, welfare, made, seen):
    assert seen["id"] != made["id"]
    assert seen["requester"] == made["requester"]
    assert seen["owner"] == made["owner"]
    assert seen["description"] == "A home of her own"
    assert "identifier" not in seen
    assert "urn:clinic:desk" not in str(seen)
    validated("Task", seen)


def test_the_receiver_says_yes_and_is_responsible_from_then_on(
    clinic, welfare, made, seen, kim, phone
):
    moved = moves(welfare, seen, to="accepted", owner={**seen["owner"], "display": "Mo Lind"})
    assert moved["status"] == "accepted"
    row = kept(phone)
    assert (row["state"], row["to_name"]) == ("accepted", "Mo Lind")
    assert row["accepted_at"] == "2026-11-24T12:00:00Z"
    assert clinic.get(f"Task/{made['id']}").json["status"] == "accepted"


def test_the_whole_way_with_a_first_meeting(clinic, welfare, seen, kim, phone):
    welfare.system.share(kim, "appointments")
    time = welfare.post("Appointment", welfare.appointment()).json
    kind = {"coding": [{"system": "urn:traden:task", "code": "first-meeting"}]}
    meeting = {"type": kind, "valueReference": {"reference": f"Appointment/{time['id']}"}}
    door = {"url": "urn:traden:door", "valueString": "The green one"}
    moved = moves(welfare, seen, to="ready", output=[meeting], extension=[door])
    assert moved["output"] == [meeting]
    (appointment,) = of_kim(phone, "appointments")
    row = kept(phone)
    assert row["first_appointment_id"] == appointment["id"]
    assert (row["state"], row["door"]) == ("first_meeting_booked", "The green one")
    assert moves(welfare, seen, to="in-progress")["businessStatus"]["coding"][0]["code"] == "met"
    assert moves(welfare, seen, to="completed")["status"] == "completed"
    assert kept(phone)["state"] == "closed"


def test_the_receiver_says_no_and_why_and_it_can_be_asked_again(clinic, welfare, made, seen, phone):
    moves(welfare, seen, to="rejected", statusReason={"text": "Not our town"})
    told = clinic.get(f"Task/{made['id']}").json
    assert (told["status"], told["statusReason"]["text"]) == ("rejected", "Not our town")
    moves(clinic, made, to="requested", restriction={"period": {"end": "2026-12-08"}})
    row = kept(phone)
    assert (row["state"], row["answer_by"]) == ("proposed", "2026-12-08")


def test_the_step_goes_to_whoever_says_yes(clinic, welfare, kim, phone):
    step = clinic.post("Task", task(clinic)).json
    focus = {"reference": f"Task/{step['id']}"}
    clinic.post("Task", handover(clinic, welfare, focus=focus))
    (seen,) = handovers_of(welfare)
    moves(welfare, seen, to="accepted")
    (row,) = of_kim(phone, "steps")
    assert row["owner_agency_id"] == welfare.system.agency_of(kim)


def test_the_sender_takes_it_back_while_nobody_has_said_yes(clinic, made, seen, phone):
    clinic.delete(f"Task/{made['id']}")
    assert kept(phone)["state"] == "taken_back"
    clinic.get(f"Task/{made['id']}", status=410)


@pytest.mark.parametrize("to", ["accepted", "ready", "in-progress", "completed", "rejected"])
def test_nobody_says_yes_or_no_for_the_other_side(clinic, made, to, phone):
    moves(clinic, made, to=to, status=409)
    assert kept(phone)["state"] == "proposed"


@pytest.mark.parametrize("to", ["cancelled", "failed", "in-progress", "completed"])
def test_the_receiver_moves_only_where_the_table_says(welfare, seen, to, phone):
    reply = moves(welfare, seen, to=to, status=409)
    assert reply["resourceType"] == "OperationOutcome"
    assert kept(phone)["state"] == "proposed"


def test_what_was_accepted_is_never_taken_back(clinic, welfare, made, seen, phone):
    moves(welfare, seen, to="accepted")
    moves(clinic, made, to="cancelled", status=409)
    clinic.delete(f"Task/{made['id']}", status=409)
    assert kept(phone)["state"] == "accepted"


def test_each_side_writes_its_own(clinic, welfare, made, seen):
    moves(welfare, seen, description="Something else", status=403)
    moves(clinic, made, statusReason={"text": "No"}, status=403)
    moves(clinic, made, description="A home, and a job")
    assert welfare.get(f"Task/{seen['id']}").json["description"] == "A home, and a job"


def test_what_was_said_yes_to_the_sender_does_not_rewrite(clinic, welfare, made, seen, phone):
    moves(welfare, seen, to="accepted")
    moves(clinic, made, description="Her debts too", status=409)
    moves(clinic, made, owner={**made["owner"], "display": "Mo Lind"}, status=409)
    clinic.post("Task", handover(clinic, welfare, description="Her debts too"), status=409)
    assert (kept(phone)["why"], kept(phone)["to_name"]) == ("A home of her own", "Lo Berg")


def test_of_two_who_answer_at_once_the_second_is_told(clinic, welfare, made, seen, kim, phone):
    read = welfare.get(f"Task/{seen['id']}")
    phone.patch(f"handovers/{kept(phone)['id']}", {"state": "declined"})
    late = {**read.json, "status": "accepted"}
    welfare.put(f"Task/{seen['id']}", late, headers={"If-Match": read.headers["ETag"]}, status=412)
    welfare.put(f"Task/{seen['id']}", late, status=428)
    assert kept(phone)["state"] == "declined"


def test_one_that_expired_is_told_so_and_a_late_yes_is_a_yes(
    app, house, clinic, welfare, made, seen, kim, phone
):
    row_id = kept(phone)["id"]
    clock.set_source(lambda: NOON + timedelta(days=8))
    with CareSession(house, kim.actor, writes=True) as session:
        verbs.climb(session, kim.person_id, row_id)
        session.commit()
    told = clinic.get(f"Task/{made['id']}").json
    assert told["status"] == "failed"
    assert told["businessStatus"]["coding"][0]["code"] == "expired"
    moves(welfare, seen, to="accepted")
    assert kept(phone)["state"] == "accepted"


def test_sent_again_it_is_the_same_one_whatever_was_answered_meanwhile(
    clinic, welfare, made, seen, phone
):
    moves(welfare, seen, to="accepted")
    again = clinic.post("Task", handover(clinic, welfare), status=200).json
    assert (again["id"], again["status"]) == (made["id"], "accepted")
    assert kept(phone)["state"] == "accepted"


def test_to_an_agency_that_the_person_does_not_have_it_goes_by_name(app, house, clinic, phone):
    elsewhere = ASystem(house, "Arbetsförmedlingen", kind="employment")
    owner = {"reference": f"Organization/{elsewhere.agency_id}"}
    made = clinic.post("Task", handover(clinic, owner=owner)).json
    assert made["owner"] == owner
    row = kept(phone)
    assert (row["to_agency_id"], row["to_name"]) == (None, "Arbetsförmedlingen")


def test_nobody_hands_over_for_another_agency(clinic, welfare):
    clinic.post("Task", {**handover(welfare, clinic), "for": {"reference": clinic.patient}},
                status=403)  # fmt: skip


def test_nobody_begins_with_a_yes(clinic, welfare):
    clinic.post("Task", handover(clinic, welfare, status="accepted"), status=403)
    clinic.post("Task", handover(clinic, welfare, status="on-hold"), status=422)


def test_a_third_agency_reads_it_and_moves_nothing(app, house, clinic, welfare, made, kim, phone):
    system = ASystem(house, "Vårdcentralen", kind="primary_care")
    third = Client(app, system, system.link(kim))
    system.share(kim, "plan")
    (found,) = handovers_of(third)
    moves(third, found, to="accepted", status=403)
    third.delete(f"Task/{found['id']}", status=403)
    assert kept(phone)["state"] == "proposed"


def test_who_may_only_see_the_plan_answers_nothing(app, house, clinic, made, kim, phone):
    system = ASystem(house, "Vårdcentralen", kind="primary_care")
    reader = Client(app, system, system.link(kim))
    system.share(kim, "plan", right="see")
    (found,) = handovers_of(reader)
    moves(reader, found, to="accepted", status=403)


def test_taken_back_by_the_person_it_is_not_there(clinic, welfare, made, seen, phone):
    for grant in of_kim(phone, "grants"):
        if grant["shared"] == "plan":
            phone.patch(f"grants/{grant['id']}", {"state": "withdrawn"}, base="0")
    for client, one in ((clinic, made), (welfare, seen)):
        client.get(f"Task/{one['id']}", status=404)
        client.put(f"Task/{one['id']}", one, headers={"If-Match": 'W/"1-1"'}, status=404)
        client.delete(f"Task/{one['id']}", status=404)


def test_history_is_what_the_sender_sent_and_how_it_stands(clinic, welfare, made, seen):
    moves(welfare, seen, to="accepted")
    entries = clinic.get(f"Task/{made['id']}/_history").json["entry"]
    assert [one["resource"]["status"] for one in entries] == ["accepted", "requested"]
    version = made["meta"]["versionId"]
    first = clinic.get(f"Task/{made['id']}/_history/{version}").json
    assert first["status"] == "requested"


def test_steps_and_hand_overs_are_found_together_page_by_page(clinic, welfare):
    for n in range(3):
        clinic.post("Task", {**task(clinic), "identifier": [{"value": f"s{n}"}]})
        clinic.post("Task", handover(clinic, welfare, identifier=[{"value": f"h{n}"}]))
    page = clinic.get(f"Task?patient={clinic.patient_id}&_count=2").json
    found = [one["resource"] for one in page["entry"]]
    while len(page["link"]) > 1:
        page = clinic.get(page["link"][1]["url"].removeprefix("https://localhost")).json
        found += [one["resource"] for one in page["entry"]]
    assert [one.get("code") == CODE for one in found] == [False, True] * 3
    asked = clinic.found(f"Task?patient={clinic.patient_id}&identifier=h1")
    assert [one["identifier"] for one in asked] == [[{"value": "h1"}]]
    assert clinic.found(f"Task?patient={clinic.patient_id}&status=accepted") == []


def test_in_a_bundle_with_the_step_it_is_about(clinic, welfare, phone):
    step = {**task(clinic), "identifier": [{"value": "s"}]}
    entries = [
        {"resource": handover(clinic, welfare, focus={"reference": "urn:uuid:step"}),
         "request": {"method": "POST", "url": "Task"}},
        {"fullUrl": "urn:uuid:step", "resource": step,
         "request": {"method": "POST", "url": "Task"}},
    ]  # fmt: skip
    whole = {"resourceType": "Bundle", "type": "transaction", "entry": entries}
    clinic.post("/fhir", whole, status=200)
    (row,) = of_kim(phone, "steps")
    assert kept(phone)["step_id"] == row["id"]


def test_what_the_person_wrote_by_hand_is_read_and_answered_by_the_receiver(welfare, kim, phone):
    to = {"to_agency_id": welfare.system.agency_of(kim), "to_name": "Lo"}
    phone.put(f"handovers/{new_id()}", {"from_name": "The ward", "why": "After the ward", **to})
    (seen,) = handovers_of(welfare)
    assert seen["requester"] == {"display": "The ward"}
    moves(welfare, seen, to="accepted")
    assert kept(phone)["state"] == "accepted"
    assert kept(phone)["from_agency_id"] is None


def test_each_field_that_is_understood_is_explained():
    table = PAGE.read_text("utf-8").partition("| `status` | means |")[0]
    lines = re.findall(r"^\|(.+?)\|(.+?)\|", table, re.M)
    told = set(re.findall(r"`(\w+)`", " ".join(here for _, here in lines)))
    assert told == HANDOVER.fields


def test_a_day_that_is_none_is_refused_where_it_stands(clinic, welfare):
    end = {"period": {"end": "2026-13-01"}}
    clinic.post("Task", handover(clinic, welfare, restriction=end), status=422)
    gone = date(2020, 1, 1).isoformat()
    made = clinic.post("Task", handover(clinic, welfare, restriction={"period": {"end": gone}}))
    assert made.json["restriction"]["period"]["end"] == "2026-12-01"


@pytest.mark.parametrize("before", list(handovers.STATUS))
@pytest.mark.parametrize("side", ["sender", "receiver"])
def test_the_table_of_moves_holds_at_this_door_too(house, clinic, welfare, kim, before, side):
    """Each move from there that a status can say, by either side: taken or refused as it says."""
    client = clinic if side == "sender" else welfare
    between = {
        "from_agency_id": clinic.system.agency_of(kim),
        "to_agency_id": welfare.system.agency_of(kim),
    }
    for after, status in handovers.STATUS.items():
        row_id = as_it_lies(house, kim, state=before, **between)
        may = after == before or handover_rules.may_move(before, after, {side})
        one = {"id": seen_by(client, kim, row_id)}
        moves(client, one, to=status, status=200 if may else 409)
        kept = client.get(f"Task/{one['id']}").json["businessStatus"]["coding"][0]["code"]
        assert kept == (after if may else before)


def as_it_lies(house, person, **fields):
    """In whatever state, however it came there."""
    with CareSession(house, person.actor, writes=True) as session:
        row = Handover(person_id=person.person_id, id=new_id(), **fields)
        session.add(row)
        session.commit()
        return row.id


def seen_by(client, person, row_id):
    with client.system.session(writes=False) as session:
        return ids.seen(session, person.person_id, row_id)
