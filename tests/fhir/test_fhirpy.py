"""A FHIR client that is not ours (fhirpy), against a server on a port of its own."""

import pytest
import requests
from fhirpy import SyncFHIRClient
from fhirpy.base.exceptions import AuthorizationError, ForbiddenError, ResourceNotFound

from tests.signing import assertion, ec_key, form, public
from tests.systems import EVERYTHING, ASystem


@pytest.fixture
def clinic(house, kim):
    """The clinic's system, registered with its key and linked with Kim."""
    system = ASystem(house, keys=public(ec_key()))
    system.patient_id = system.link(kim)
    return system


@pytest.fixture
def client(served, clinic):
    """fhirpy with a token that it got for a signed assertion."""
    known = requests.get(f"{served}/.well-known/smart-configuration", timeout=10).json()
    where = served + "/fhir/token"
    assert known["token_endpoint"].endswith("/fhir/token")
    signed = assertion(clinic.client_id, ec_key(), aud=known["token_endpoint"])
    reply = requests.post(where, data=form(signed, " ".join(EVERYTHING)), timeout=10)
    assert reply.status_code == 200, reply.text
    return SyncFHIRClient(f"{served}/fhir", f"Bearer {reply.json()['access_token']}")


def appointment(client, clinic, number=1, **more):
    return client.resource(
        "Appointment",
        identifier=[{"system": "urn:clinic:bookings", "value": f"no-{number}"}],
        status="booked",
        description=f"Visit {number}",
        start=f"2026-12-{number:02}T10:00:00+01:00",
        end=f"2026-12-{number:02}T10:45:00+01:00",
        participant=[
            {"actor": {"reference": f"Patient/{clinic.patient_id}"}, "status": "accepted"}
        ],
        **more,
    )


def test_appointments_are_sent_changed_found_and_taken_back(client, clinic, phone, kim):
    clinic.share(kim, "appointments")
    for number in range(1, 6):
        appointment(client, clinic, number).save()
    found = client.resources("Appointment").search(patient=clinic.patient_id)
    assert len(found.limit(2).fetch()) == 2
    assert [one.description for one in found.limit(2)] == [f"Visit {n}" for n in range(1, 6)]
    third = found.search(date="2026-12-03").first()
    third["status"] = "cancelled"
    third.save()
    again = client.reference("Appointment", third.id).to_resource()
    assert (again.status, again.meta.versionId) == ("cancelled", third.meta.versionId)
    third.delete()
    with pytest.raises(ResourceNotFound):
        client.reference("Appointment", third.id).to_resource()
    assert len(found.fetch_all()) == 4
    rows = phone.get(phone.path("appointments")).json["rows"]
    assert [row["status"] for row in rows].count("cancelled") == 1


def test_what_is_there_is_not_made_twice(client, clinic, kim):
    clinic.share(kim, "appointments")
    named = client.resources("Appointment").search(identifier="urn:clinic:bookings|no-1")
    first, made = named.get_or_create(appointment(client, clinic))
    again_sent = appointment(client, clinic)
    again_sent["description"] = "Other"
    second, again = named.get_or_create(again_sent)
    assert (made, again) == (True, False)
    assert (second.id, second.description) == (first.id, "Visit 1")


def test_a_care_plan_with_its_goal_is_sent_changed_and_ended(client, clinic, phone, kim):
    clinic.share(kim, "plan")
    subject = {"reference": f"Patient/{clinic.patient_id}"}
    goal = client.resource(
        "Goal", lifecycleStatus="proposed", description={"text": "A home"}, subject=subject
    )
    goal.save()
    plan = client.resource(
        "CarePlan", status="active", intent="plan", title="SIP", subject=subject,
        goal=[goal.to_reference()],
    )  # fmt: skip
    plan.save()
    plan["title"] = "SIP, spring"
    plan.save()
    (source,) = phone.get(phone.path("plan-sources")).json["rows"]
    assert source["title"] == "SIP, spring"
    (row,) = phone.get(phone.path("goals")).json["rows"]
    assert row["plan_source_id"] == source["id"]
    plan.delete()
    (source,) = phone.get(phone.path("plan-sources")).json["rows"]
    assert source["state"] == "ended"


def test_without_consent_it_is_refused(client, clinic):
    with pytest.raises(ForbiddenError, match="OperationOutcome"):
        client.resources("Appointment").search(patient=clinic.patient_id).fetch()
    with pytest.raises(ForbiddenError, match="OperationOutcome"):
        appointment(client, clinic).save()


def test_after_a_withdrawal_the_next_call_sees_nothing(client, clinic, phone, kim):
    grant = clinic.share(kim, "appointments")
    sent = appointment(client, clinic)
    sent.save()
    phone.patch(f"grants/{grant}", {"state": "withdrawn"})
    with pytest.raises(ResourceNotFound, match="OperationOutcome"):
        client.reference("Appointment", sent.id).to_resource()
    with pytest.raises(ForbiddenError, match="OperationOutcome"):
        client.resources("Appointment").search(patient=clinic.patient_id).fetch()
    with pytest.raises(ResourceNotFound):
        sent.delete()


def test_without_a_token_nobody_comes_in(served, clinic):
    stranger = SyncFHIRClient(f"{served}/fhir", "Bearer nobody")
    with pytest.raises(AuthorizationError, match="OperationOutcome"):
        stranger.resources("Appointment").search(patient=clinic.patient_id).fetch()
