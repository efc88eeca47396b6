"""Appointments from an agency's system: created, read, updated, searched, taken back."""

from fhir.resources.R4B.appointment import Appointment as Model
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.operationoutcome import OperationOutcome

from tests.fhir.conftest import FHIR
from tests.make import new_id

NAMED = "urn:clinic:bookings|4711"


def of_kim(phone):
    """Kim's appointments, as Kim's phone has them."""
    rows = phone.get(phone.path("appointments")).json["rows"]
    return [row for row in rows if not row["removed"]]


def refused(reply, code):
    """The reply is an OperationOutcome, in plain words, with that code."""
    assert reply.content_type.startswith(FHIR)
    OperationOutcome.model_validate(reply.json)
    issue = reply.json["issue"][0]
    assert issue["code"] == code
    assert issue["details"]["text"]
    return issue.get("expression", [""])[0]


def test_what_a_system_sends_is_in_the_persons_plan(clinic, phone, kim):
    clinic.post("Appointment", clinic.appointment(patientInstruction="Bring your list"))
    (row,) = of_kim(phone)
    assert row["title"] == "Visit"
    assert row["starts_at"] == "2026-12-01T09:00:00Z"
    assert row["ends_at"] == "2026-12-01T09:45:00Z"
    assert (row["zone"], row["status"]) == ("Europe/Stockholm", "booked")
    assert (row["with_whom"], row["bring"]) == ("Sara Ek", "Bring your list")
    assert (row["source"], row["agency_id"]) == ("agency_system", clinic.system.agency_of(kim))
    assert row["source_member_id"] == clinic.system.member_id(kim)


def test_it_comes_back_whole_and_passes_the_models(clinic):
    sent = clinic.appointment()
    made = clinic.post("Appointment", sent)
    read = clinic.get(f"Appointment/{made.json['id']}").json
    Model.model_validate(read)
    assert {name: read[name] for name in sent} == sent
    assert read == made.json


def test_where_it_is_and_which_version_is_said(clinic):
    made = clinic.post("Appointment", clinic.appointment())
    version = made.json["meta"]["versionId"]
    assert made.headers["ETag"] == f'W/"{version}"'
    assert made.headers["Location"].endswith(f"Appointment/{made.json['id']}/_history/{version}")
    same = {"If-None-Match": made.headers["ETag"]}
    clinic.get(f"Appointment/{made.json['id']}", headers=same, status=304)


def test_whoever_wants_no_resource_back_gets_none(clinic):
    short = {"Prefer": "return=minimal"}
    made = clinic.post("Appointment", clinic.appointment(), headers=short)
    assert made.get_data() == b""
    assert made.headers["Location"]


def test_if_none_exist_leaves_what_is_there(clinic, phone):
    clinic.post("Appointment", clinic.appointment())
    named = {"If-None-Exist": f"identifier={NAMED}"}
    again = clinic.appointment(description="Another")
    clinic.post("Appointment", again, status=200, headers=named)
    assert [row["title"] for row in of_kim(phone)] == ["Visit"]


def test_sent_twice_under_one_identifier_it_is_one(clinic, phone):
    first = clinic.post("Appointment", clinic.appointment()).json
    second = clinic.post("Appointment", clinic.appointment(), status=200).json
    assert first == second
    moved = clinic.appointment(start="2026-12-02T10:00:00+01:00", end="2026-12-02T10:45:00+01:00")
    clinic.put(f"Appointment?identifier={NAMED}", moved)
    assert [row["starts_at"] for row in of_kim(phone)] == ["2026-12-02T09:00:00Z"]


def test_identifiers_of_two_make_neither_a_third_nor_one(clinic, phone):
    names = [{"system": "urn:clinic:bookings", "value": value} for value in ("1", "2")]
    first, second = (
        clinic.post("Appointment", clinic.appointment(identifier=[name])).json for name in names
    )
    both = clinic.appointment(identifier=names)
    for reply in (
        clinic.post("Appointment", both, status=412),
        clinic.put(f"Appointment/{first['id']}", {**first, "identifier": names}, status=412),
    ):
        assert reply.json["issue"][0]["expression"] == ["Appointment.identifier"]
    assert len(of_kim(phone)) == 2
    clinic.delete(f"Appointment/{second['id']}")
    clinic.put(f"Appointment/{first['id']}", {**first, "identifier": names})
    assert clinic.post("Appointment", both, status=200).json["id"] == first["id"]


def test_an_update_changes_it_for_the_person(clinic, phone):
    made = clinic.post("Appointment", clinic.appointment())
    changed = {**made.json, "status": "cancelled", "priority": 1}
    headers = {"If-Match": made.headers["ETag"]}
    reply = clinic.put(f"Appointment/{made.json['id']}", changed, headers=headers)
    assert (reply.json["status"], reply.json["priority"]) == ("cancelled", 1)
    assert [row["status"] for row in of_kim(phone)] == ["cancelled"]


def test_of_two_who_knew_the_same_version_the_second_is_told(clinic):
    made = clinic.post("Appointment", clinic.appointment())
    where, headers = f"Appointment/{made.json['id']}", {"If-Match": made.headers["ETag"]}
    clinic.put(where, {**made.json, "priority": 1}, headers=headers)
    late = clinic.put(where, {**made.json, "priority": 2}, headers=headers, status=412)
    refused(late, "conflict")


def test_what_the_person_wrote_stays_until_the_system_changes_that_very_thing(clinic, phone):
    made = clinic.post("Appointment", clinic.appointment()).json
    (row,) = of_kim(phone)
    phone.patch(f"appointments/{row['id']}", {"title": "My visit"}, base=row["version"])
    clinic.put(f"Appointment/{made['id']}", {**made, "priority": 1})
    assert [row["title"] for row in of_kim(phone)] == ["My visit"]
    assert clinic.get(f"Appointment/{made['id']}").json["description"] == "My visit"
    clinic.put(f"Appointment/{made['id']}", {**made, "description": "New visit"})
    (row,) = of_kim(phone)
    assert row["title"] == "New visit"
    assert row["kept_both"] == {"title": ["My visit"]}


def test_taken_back_it_is_cancelled_for_the_person_and_gone_for_the_sender(clinic, phone):
    made = clinic.post("Appointment", clinic.appointment()).json
    clinic.delete(f"Appointment/{made['id']}")
    clinic.delete(f"Appointment/{made['id']}")
    refused(clinic.get(f"Appointment/{made['id']}", status=410), "deleted")
    refused(clinic.put(f"Appointment/{made['id']}", made, status=410), "deleted")
    assert clinic.found(f"Appointment?patient={clinic.patient_id}") == []
    assert [row["status"] for row in of_kim(phone)] == ["cancelled"]


def test_what_the_person_removed_is_gone_and_stays_so(clinic, phone):
    made = clinic.post("Appointment", clinic.appointment()).json
    (row,) = of_kim(phone)
    phone.delete(f"appointments/{row['id']}", base=row["version"])
    refused(clinic.get(f"Appointment/{made['id']}", status=410), "deleted")
    refused(clinic.put(f"Appointment/{made['id']}", made, status=410), "deleted")
    clinic.post("Appointment", clinic.appointment(), status=410)
    assert of_kim(phone) == []


def test_its_history_is_what_was_sent_and_what_it_is_now(clinic, phone):
    made = clinic.post("Appointment", clinic.appointment()).json
    where = f"Appointment/{made['id']}"
    second = clinic.put(where, {**made, "description": "Moved"}).json
    (row,) = of_kim(phone)
    phone.patch(f"appointments/{row['id']}", {"bring": "My list"}, base=row["version"])
    history = clinic.get(f"{where}/_history").json
    Bundle.model_validate(history)
    told = [one["resource"].get("description") for one in history["entry"]]
    assert told == ["Moved", "Moved", "Visit"]
    assert history["entry"][0]["resource"]["patientInstruction"] == "My list"
    for version in (made, second):
        assert clinic.get(f"{where}/_history/{version['meta']['versionId']}").json == version
    refused(clinic.get(f"{where}/_history/1-1", status=404), "not-found")
    clinic.delete(where)
    last = clinic.get(f"{where}/_history").json["entry"][0]
    assert last["request"]["method"] == "DELETE"


def test_a_search_finds_by_day_by_status_and_by_identifier(clinic):
    for day in (1, 2, 3):
        clinic.post("Appointment", clinic.appointment(
            identifier=[{"system": "urn:clinic:bookings", "value": f"no-{day}"}],
            status="cancelled" if day == 3 else "arrived",
            start=f"2026-12-0{day}T00:30:00+01:00", end=f"2026-12-0{day}T01:00:00+01:00",
        ))  # fmt: skip
    base = f"Appointment?patient=Patient/{clinic.patient_id}"

    def days(query):
        return [one["start"][8:10] for one in clinic.found(f"{base}&{query}")]

    assert days("date=2026-12-02") == ["02"]
    assert days("date=ge2026-12-02&date=lt2026-12-03") == ["02"]
    assert days("date=2026-12") == ["01", "02", "03"]
    assert days("date=gt2026") == []
    assert days("date=le2026-12-01T00:30:00%2B01:00") == ["01"]
    assert days("status=arrived") == ["01", "02"]
    assert days("status=booked,cancelled") == ["03"]
    assert days("identifier=urn:clinic:bookings|no-2") == ["02"]
    assert days("identifier=no-2") == []
    assert days("_lastUpdated=gt2199") == []


def test_pages_go_on_where_the_last_one_ended(clinic):
    for number in range(5):
        clinic.post("Appointment", clinic.appointment(identifier=[{"value": str(number)}]))
    page = clinic.get(f"Appointment?patient={clinic.patient_id}&_count=2").json
    Bundle.model_validate(page)
    seen = []
    while page:
        seen += [one["resource"]["identifier"][0]["value"] for one in page["entry"]]
        following = [one["url"] for one in page["link"] if one["relation"] == "next"]
        page = (
            clinic.get(following[0].removeprefix("https://localhost")).json if following else None
        )
    assert seen == ["0", "1", "2", "3", "4"]


def test_what_the_person_typed_is_there_too_but_only_to_read(clinic, phone):
    typed = {"title": "Dentist", "starts_at": "2026-12-05T08:00:00Z", "zone": "Europe/Stockholm"}
    phone.put(f"appointments/{new_id()}", typed)
    (found,) = clinic.found(f"Appointment?patient={clinic.patient_id}")
    Model.model_validate(found)
    assert (found["description"], found["start"]) == ("Dentist", "2026-12-05T09:00:00+01:00")
    refused(clinic.put(f"Appointment/{found['id']}", found, status=403), "forbidden")
    refused(clinic.delete(f"Appointment/{found['id']}", status=403), "forbidden")


def test_a_resource_that_cannot_be_taken_is_refused_with_where_it_is_wrong(clinic, phone):
    def wrong(**more):
        reply = clinic.post("Appointment", clinic.appointment(**more), status=422)
        return refused(reply, reply.json["issue"][0]["code"])

    assert wrong(start="tomorrow") == "Appointment.start"
    assert wrong(start=None) == "Appointment.start"
    assert wrong(status="maybe") == "Appointment.status"
    assert wrong(participant=[{"actor": {"display": "?"}}]) == "Appointment.participant[0].status"
    assert wrong(participant=[{"status": "accepted"}]) == "Appointment.participant"
    assert wrong(colour="red") == "Appointment.colour"
    assert wrong(description="x" * 5000) == "Appointment.description"
    assert wrong(resourceType="Patient") == "resourceType"
    assert of_kim(phone) == []


def test_we_speak_json_and_nothing_else(clinic):
    xml = "application/fhir+xml"
    refused(clinic.get("metadata", headers={"Accept": xml}, status=406), "not-supported")
    refused(clinic.get("metadata?_format=xml", status=406), "not-supported")
    clinic.get("metadata?_format=json")
    written = {"headers": {"Content-Type": xml}, "data": "<Appointment/>", "status": 415}
    refused(clinic.call("POST", "Appointment", **written), "not-supported")
    broken = {"headers": {"Content-Type": FHIR}, "data": "{", "status": 400}
    refused(clinic.call("POST", "Appointment", **broken), "structure")


def test_what_nobody_offers_is_a_404_that_a_client_can_read(clinic):
    refused(clinic.get("Observation", status=404), "not-found")
    refused(clinic.get("Appointment/nothing", status=404), "not-found")
    refused(clinic.call("PATCH", "Appointment/x", status=404), "not-found")
    refused(clinic.get("Appointment", status=400), "required")
    refused(clinic.get(f"Appointment?patient={clinic.patient_id}&colour=red", status=400),
            "not-supported")  # fmt: skip
