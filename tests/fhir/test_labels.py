"""Labels of a protected identity: whatever they stand on, the person is protected after that."""

import pytest

from tests.fhir.test_care_plans import goal, plan
from tests.fhir.test_once import parameters
from tests.systems import ASystem

SWEDISH = "http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel"
AT = {"actor": {"type": "Location", "display": "Sankt Lars väg 1"}, "status": "accepted"}


def labelled(resource, code="sekretessmarkering", system=SWEDISH):
    """The resource with that label, beside another one."""
    other = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "DEMO"}
    return {**resource, "meta": {"security": [other, {"system": system, "code": code}]}}


def is_protected(phone):
    return phone.get(phone.path("")).json["protected"]


@pytest.mark.parametrize("code", ["sekretessmarkering", "skyddadFolkbokforing"])
def test_a_label_on_an_appointment_protects_and_comes_back(clinic, phone, code):
    sent = labelled(clinic.appointment(), code)
    made = clinic.post("Appointment", sent).json
    assert is_protected(phone) is True
    assert (
        clinic.get(f"Appointment/{made['id']}").json["meta"]["security"]
        == (sent["meta"]["security"])
    )


def test_from_then_on_no_place_is_told(clinic, phone):
    whom = clinic.appointment()["participant"]
    made = clinic.post("Appointment", clinic.appointment(participant=[*whom, AT])).json
    where = f"Appointment/{made['id']}"
    assert AT in clinic.get(where).json["participant"]
    clinic.put(where, labelled(made))
    assert AT not in clinic.get(where).json["participant"]


def test_it_may_stand_in_a_bundle_too(welfare, kim, phone):
    welfare.system.share(kim, "plan")
    entry = {"resource": labelled(goal(welfare)), "request": {"method": "POST", "url": "Goal"}}
    then = {"resource": plan(welfare), "request": {"method": "POST", "url": "CarePlan"}}
    sent = {"resourceType": "Bundle", "type": "transaction", "entry": [entry, then]}
    welfare.post("/fhir", sent, status=200)
    assert is_protected(phone) is True


def test_whoever_links_can_say_it(app, house, kim, phone):
    code = phone.call("POST", phone.path("link-codes"), status=201).json["code"]
    headers = ASystem(house).headers
    sent = labelled(parameters(code))
    reply = app.test_client().post("/fhir/Patient/$link", json=sent, headers=headers)
    assert reply.status_code == 200
    assert is_protected(phone) is True


@pytest.mark.parametrize(
    "sent",
    [{"code": "SEKRETESSMARKERING"}, {"system": "urn:other"}, {"code": "R"}],
)
def test_other_labels_are_kept_and_say_nothing_here(clinic, phone, sent):
    clinic.post("Appointment", labelled(clinic.appointment(), **sent))
    assert is_protected(phone) is False


def test_without_the_label_it_stays_and_only_the_person_takes_it_away(clinic, phone):
    made = clinic.post("Appointment", labelled(clinic.appointment())).json
    clinic.put(f"Appointment/{made['id']}", {**made, "meta": {}})
    assert is_protected(phone) is True
    phone.patch("", {"protected": False})
    clinic.put(f"Appointment/{made['id']}", {**made, "meta": {}, "description": "Moved"})
    assert is_protected(phone) is False


def test_who_may_write_nothing_protects_nobody(clinic, welfare, phone):
    welfare.post("Appointment", labelled(welfare.appointment()), status=403)
    made = clinic.post("Appointment", clinic.appointment()).json
    phone.patch(f"grants/{clinic.grant}", {"state": "withdrawn"})
    clinic.put(f"Appointment/{made['id']}", labelled(made), status=404)
    assert is_protected(phone) is False


def test_the_person_sees_who_said_it(clinic, phone):
    clinic.post("Appointment", labelled(clinic.appointment()))
    found = phone.get(phone.path("history")).json["changes"]
    (said, *_) = [one for one in found if one["noun"] == "person"]
    assert said["fields"] == {"protected": [False, True]}
    assert said["by"] == clinic.system.actor.account_id
