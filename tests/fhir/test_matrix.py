"""Grant × scope: what a system gets. A scope never widens what the person has said yes to, and a
yes never widens a scope."""

import itertools

import pytest

from server.fhir.kinds import KINDS
from tests.fhir.test_care_plans import goal, plan, task

GRANTS = (None, "see", "take_part")
SCOPES = {"nothing": "Patient.r", "read": "{}.rs", "write": "{}.cud", "everything": "{}.cruds"}
READS = ("read", "everything")
WRITES = ("write", "everything")


def expected(grant, scopes):
    """Status of a search, and of a create."""
    search = 200 if grant and scopes in READS else 403
    create = 201 if grant == "take_part" and scopes in WRITES else 403
    return search, create


@pytest.fixture
def resources(welfare):
    return {
        "Appointment": welfare.appointment(),
        "CarePlan": plan(welfare),
        "Goal": goal(welfare),
        "Task": task(welfare),
    }


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize(("grant", "scopes"), list(itertools.product(GRANTS, SCOPES)))
def test_a_yes_and_a_scope_are_both_needed(welfare, resources, kim, kind, grant, scopes):
    if grant:
        welfare.system.share(kim, KINDS[kind].noun.category, right=grant)
    token = (f"system/{SCOPES[scopes].format(kind)}",)
    search, create = expected(grant, scopes)
    welfare.get(f"{kind}?patient={welfare.patient_id}", status=search, scopes=token)
    welfare.post(kind, resources[kind], status=create, scopes=token)


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_yes_to_everything_else_is_none_to_this(welfare, resources, kim, kind):
    asked = KINDS[kind].noun.category
    for shared in {"plan", "appointments", "crisis_plan", "about_me", "network"} - {asked}:
        right = "take_part" if shared in ("plan", "appointments") else "see"
        welfare.system.share(kim, shared, right=right)
    welfare.get(f"{kind}?patient={welfare.patient_id}", status=403)
    welfare.post(kind, resources[kind], status=403)


@pytest.mark.parametrize("change", [{"state": "paused"}, {"state": "withdrawn"}])
@pytest.mark.parametrize("kind", list(KINDS))
def test_a_yes_that_is_paused_or_taken_back_is_none(welfare, resources, phone, kim, kind, change):
    grant = welfare.system.share(kim, KINDS[kind].noun.category)
    made = welfare.post(kind, resources[kind]).json
    phone.patch(f"grants/{grant}", change)
    welfare.get(f"{kind}/{made['id']}", status=404)
    welfare.get(f"{kind}/{made['id']}/_history", status=404)
    welfare.put(f"{kind}/{made['id']}", made, status=404)
    welfare.delete(f"{kind}/{made['id']}", status=404)
    welfare.get(f"{kind}?patient={welfare.patient_id}", status=403)


def test_all_sharing_stopped_nothing_is_there(clinic, phone):
    made = clinic.post("Appointment", clinic.appointment()).json
    phone.patch("", {"sharing_stopped": True})
    clinic.get(f"Appointment/{made['id']}", status=404)
    clinic.get(f"Appointment?patient={clinic.patient_id}", status=403)
    assert clinic.found(f"Consent?patient={clinic.patient_id}") == []
