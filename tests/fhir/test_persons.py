"""What a system may know of the person besides their plan: the link, the yes, the people around."""

from fhir.resources.R4B.careteam import CareTeam
from fhir.resources.R4B.consent import Consent
from fhir.resources.R4B.patient import Patient

from tests.make import new_id


def test_a_patient_is_an_id_and_nothing_else(clinic, welfare):
    read = clinic.get(f"Patient/{clinic.patient_id}").json
    Patient.model_validate(read)
    assert read == {"resourceType": "Patient", "id": clinic.patient_id, "active": True}
    assert clinic.patient_id != welfare.patient_id
    clinic.get(f"Patient/{welfare.patient_id}", status=404)
    clinic.get(f"Patient/{new_id()}", status=404)


def test_what_the_person_has_said_yes_to_can_be_read_while_it_holds(clinic, welfare, phone, kim):
    (found,) = clinic.found(f"Consent?patient={clinic.patient_id}")
    Consent.model_validate(found)
    assert found["provision"]["class"][0]["code"] == "appointments"
    assert found["provision"]["action"][0]["coding"][0]["code"] == "take_part"
    assert clinic.get(f"Consent/{found['id']}").json == found
    assert welfare.found(f"Consent?patient={welfare.patient_id}") == []
    welfare.get(f"Consent/{found['id']}", status=404)
    phone.patch(f"grants/{clinic.grant}", {"state": "withdrawn"})
    assert clinic.found(f"Consent?patient={clinic.patient_id}") == []
    clinic.get(f"Consent/{found['id']}", status=404)


def test_the_people_around_are_read_once_that_is_shared(clinic, phone, kim):
    clinic.get(f"CareTeam?patient={clinic.patient_id}", status=403)
    phone.put(f"members/{new_id()}", {"name": "Anna Lund", "relation": "relative"})
    clinic.system.share(kim, "network", right="see")
    (found,) = clinic.found(f"CareTeam?patient={clinic.patient_id}")
    CareTeam.model_validate(found)
    assert [one["member"]["display"] for one in found["participant"]] == ["Anna Lund"]
    assert clinic.get(f"CareTeam/{found['id']}").json == found
    (looked,) = (
        line for line in phone.get(phone.path("looked")).json["looked"]
        if line["shared"] == "network"
    )  # fmt: skip
    assert looked["agency_id"] == clinic.system.agency_of(kim)
