"""The directory: each agency says what it is, and all may read it."""

from datetime import date

import pytest
from fhir.resources.R4B.healthcareservice import HealthcareService
from fhir.resources.R4B.organization import Organization

from server.access.policy import NOBODY
from server.access.session import CareSession
from server.care import directory


def clinic_says(clinic, **more):
    return {
        "resourceType": "Organization",
        "id": clinic.system.agency_id,
        "name": "Vuxenpsykiatrin Lund, mottagning 2",
        "telecom": [{"system": "phone", "value": "046-12 34 56"}],
        "extension": [{"url": "urn:clinic:hsa", "valueString": "SE-1"}],
        **more,
    }


def service(**more):
    return {
        "resourceType": "HealthcareService",
        "name": "Öppenvård",
        "availableTime": [{"daysOfWeek": ["mon"], "availableStartTime": "08:00:00"}],
        "notAvailable": [{"description": "Jul", "during": {"start": "2026-12-24"}}],
        **more,
    }


def test_an_agency_is_in_the_directory_before_it_has_said_anything(clinic, welfare):
    read = welfare.get(f"Organization/{clinic.system.agency_id}").json
    Organization.model_validate(read)
    assert (read["name"], read["telecom"][0]["value"]) == ("Vuxenpsykiatrin Lund", "010-123 45 67")
    assert len(welfare.found("Organization")) == 2
    assert [one["id"] for one in welfare.found("Organization?name=psyk")] == [read["id"]]


def test_it_says_anew_what_it_is_and_that_is_kept_whole(clinic, welfare):
    where = f"Organization/{clinic.system.agency_id}"
    sent = clinic_says(clinic)
    clinic.put(where, sent, headers={"If-Match": 'W/"1"'})
    read = welfare.get(where).json
    Organization.model_validate(read)
    assert {name: read[name] for name in sent} == sent
    clinic.put(where, sent, headers={"If-Match": 'W/"1"'}, status=412)


def checked_on(house, system):
    with CareSession(house, NOBODY, writes=False) as session:
        return directory.find(session, system.agency_id).verified_on


@pytest.fixture
def checked(house, clinic):
    """The operator has made sure that the clinic is what it says."""
    with CareSession(house, NOBODY, writes=True) as session:
        directory.verify(session, clinic.system.agency_id, date(2026, 11, 20))
        session.commit()


@pytest.mark.parametrize(
    "changed",
    [{"name": "Socialtjänsten Lund"}, {"telecom": [{"system": "phone", "value": "0900-1"}]}],
    ids=["name", "phone"],
)
def test_whoever_says_they_are_another_has_not_been_checked(house, clinic, checked, changed):
    where = f"Organization/{clinic.system.agency_id}"
    clinic.put(where, {**clinic.get(where).json, **changed})
    assert checked_on(house, clinic.system) is None


def test_whoever_says_the_same_again_stays_checked(house, clinic, checked):
    where = f"Organization/{clinic.system.agency_id}"
    clinic.put(where, {**clinic.get(where).json, "alias": ["VUP"]})
    assert checked_on(house, clinic.system) == date(2026, 11, 20)


def test_nobody_else_says_it(clinic, welfare):
    welfare.put(f"Organization/{clinic.system.agency_id}", clinic_says(clinic), status=403)
    own = {"providedBy": {"reference": f"Organization/{clinic.system.agency_id}"}}
    welfare.post("HealthcareService", service(**own), status=422)


def test_its_services_are_kept_whole_changed_and_ended(clinic, welfare):
    made = clinic.post("HealthcareService", service()).json
    where = f"HealthcareService/{made['id']}"
    read = welfare.get(where).json
    HealthcareService.model_validate(read)
    assert {name: read[name] for name in service()} == service()
    assert read["providedBy"]["reference"] == f"Organization/{clinic.system.agency_id}"
    found = welfare.found(f"HealthcareService?organization={clinic.system.agency_id}")
    assert found == [read]
    welfare.put(where, read, status=403)
    welfare.delete(where, status=403)
    clinic.put(where, {**read, "name": "Dagvård"})
    assert welfare.get(where).json["name"] == "Dagvård"
    clinic.delete(where)
    welfare.get(where, status=404)
    assert welfare.found("HealthcareService") == []
