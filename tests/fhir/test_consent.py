"""What a system sees and may write is what the person has said yes to, asked at each call."""

from datetime import timedelta

from server import clock
from tests.fhir.conftest import Client
from tests.make import new_id


def typed(phone):
    fields = {"title": "Mine", "starts_at": "2026-12-05T08:00:00Z", "zone": "Europe/Stockholm"}
    phone.put(f"appointments/{new_id()}", fields)


def test_without_a_yes_nothing_is_read_and_nothing_written(welfare, phone):
    typed(phone)
    search = f"Appointment?patient={welfare.patient_id}"
    assert welfare.get(search, status=403).json["issue"][0]["code"] == "forbidden"
    welfare.post("Appointment", welfare.appointment(), status=403)


def test_a_yes_to_see_is_none_to_write(welfare, phone, kim):
    typed(phone)
    welfare.system.share(kim, "appointments", right="see")
    assert len(welfare.found(f"Appointment?patient={welfare.patient_id}")) == 1
    welfare.post("Appointment", welfare.appointment(), status=403)


def test_a_yes_to_something_else_is_none_to_this(welfare, kim):
    welfare.system.share(kim, "plan")
    welfare.get(f"Appointment?patient={welfare.patient_id}", status=403)


def test_taken_back_the_next_call_sees_nothing_as_if_nothing_had_ever_been_shared(
    clinic, welfare, phone
):
    made = clinic.post("Appointment", clinic.appointment()).json
    phone.patch(f"grants/{clinic.grant}", {"state": "withdrawn"}, base="0")
    where = f"Appointment/{made['id']}"
    clinic.get(where, status=404)
    clinic.get(f"{where}/_history", status=404)
    clinic.delete(where, status=404)
    clinic.put(where, made, status=404)
    now = clinic.get(f"Appointment?patient={clinic.patient_id}", status=403)
    never = welfare.get(f"Appointment?patient={welfare.patient_id}", status=403)
    assert (now.get_data(), now.headers) == (never.get_data(), never.headers)


def test_what_one_system_sent_is_not_another_ones_to_change(clinic, welfare, kim):
    made = clinic.post("Appointment", clinic.appointment()).json
    welfare.system.share(kim, "appointments")
    (seen,) = welfare.found(f"Appointment?patient={welfare.patient_id}")
    assert seen["id"] != made["id"]
    assert "identifier" not in seen
    assert "urn:clinic:room" not in str(seen)
    welfare.put(f"Appointment/{seen['id']}", seen, status=403)
    welfare.get(f"Appointment/{made['id']}", status=404)
    mine = welfare.appointment()
    assert welfare.post("Appointment", mine).json["id"] != made["id"]


def test_who_is_not_linked_is_not_found(clinic):
    stranger = clinic.appointment(
        participant=[{"actor": {"reference": f"Patient/{new_id()}"}, "status": "accepted"}]
    )
    reply = clinic.post("Appointment", stranger, status=404)
    assert reply.json["issue"][0]["expression"] == ["Appointment.participant[0].actor"]
    clinic.get(f"Appointment?patient={new_id()}", status=404)


def test_it_stays_with_the_patient_it_is_about(app, clinic, ola):
    of_ola = Client(app, clinic.system, clinic.system.link(ola))
    clinic.system.share(ola, "appointments")
    made = clinic.post("Appointment", clinic.appointment()).json
    moved = {**made, "participant": of_ola.appointment()["participant"]}
    clinic.put(f"Appointment/{made['id']}", moved, status=422)


def test_the_token_must_reach_that_far(clinic):
    made = clinic.post("Appointment", clinic.appointment()).json
    where, search = f"Appointment/{made['id']}", f"Appointment?patient={clinic.patient_id}"
    read_only = ("system/Appointment.rs",)
    clinic.get(where, scopes=read_only)
    clinic.get(search, scopes=read_only)
    clinic.put(where, made, scopes=read_only, status=403)
    clinic.delete(where, scopes=read_only, status=403)
    clinic.post("Appointment", made, scopes=("system/Patient.cruds",), status=403)
    clinic.get(search, scopes=("system/*.r",), status=403)
    clinic.get(search, scopes=("patient/Appointment.s",), status=403)


def test_without_a_token_nobody_comes_in(clinic):
    for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": "Basic eDp5"}):
        reply = clinic._client.get("/fhir/Appointment", headers=headers)
        assert reply.status_code == 401
        assert reply.json["resourceType"] == "OperationOutcome"
        assert reply.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_token_lives_for_minutes_and_no_longer_than_its_system(clinic):
    headers = clinic.system.headers
    search = f"/fhir/Appointment?patient={clinic.patient_id}"
    assert clinic._client.get(search, headers=headers).status_code == 200
    later = clock.now() + timedelta(minutes=6)
    clock.set_source(lambda: later)
    assert clinic._client.get(search, headers=headers).status_code == 401
    fresh = clinic.system.headers
    clinic.system.end()
    assert clinic._client.get(search, headers=fresh).status_code == 401


def test_every_reading_is_in_who_has_looked_with_the_agency(clinic, phone, kim):
    made = clinic.post("Appointment", clinic.appointment()).json
    before = looked(phone)
    clinic.get(f"Appointment/{made['id']}")
    clinic.get(f"Appointment?patient={clinic.patient_id}")
    after = looked(phone)
    assert sum(line["times"] for line in after) >= sum(line["times"] for line in before) + 2
    assert {line["shared"] for line in after} == {"appointments"}
    assert {line["agency_id"] for line in after} == {clinic.system.agency_of(kim)}
    assert {line["ground"] for line in after} == {"shared_with_your_agency"}


def looked(phone):
    return phone.get(phone.path("looked")).json["looked"]
