"""``_include``: what the found resources refer to comes along, each once, if it could be read."""

import pytest
from fhir.resources.R4B.bundle import Bundle

from tests.fhir.test_care_plans import goal, plan, task


@pytest.fixture
def clinic(clinic, kim):
    """The clinic may take part in the plan too."""
    clinic.plan_grant = clinic.system.share(kim, "plan")
    return clinic


def included(clinic, path, **kwargs):
    """Type and id of what came along."""
    told = clinic.get(path, **kwargs).json
    Bundle.model_validate(told)
    return {
        f"{one['resource']['resourceType']}/{one['resource']['id']}"
        for one in told["entry"]
        if one["search"]["mode"] == "include"
    }


def place(clinic):
    made = clinic.post("Location", {"resourceType": "Location", "name": "The yellow house"})
    return f"Location/{made.json['id']}"


def at(clinic, where):
    """An appointment at a place of the directory."""
    whom = clinic.appointment()["participant"][0]
    there = {"actor": {"reference": where}, "status": "accepted"}
    elsewhere = {"actor": {"reference": "https://other.example/Location/9"}, "status": "accepted"}
    return clinic.appointment(participant=[whom, there, elsewhere])


def test_an_appointment_brings_its_place_and_the_patient(clinic):
    where = place(clinic)
    clinic.post("Appointment", at(clinic, where))
    search = f"Appointment?patient={clinic.patient_id}"
    assert included(clinic, search) == set()
    assert included(clinic, f"{search}&_include=Appointment:location") == {where}
    assert included(clinic, f"{search}&_include=Appointment:actor") == {where, clinic.patient}
    assert included(clinic, f"{search}&_include=Appointment:actor:Location") == {where}


def test_a_plan_brings_its_goals_and_steps_each_once(clinic):
    sleep = clinic.post("Goal", goal(clinic)).json
    school = clinic.post("Task", task(clinic, focus={"reference": f"Goal/{sleep['id']}"})).json
    whole = plan(clinic, [sleep, sleep], [school])
    clinic.post("CarePlan", whole)
    search = f"CarePlan?patient={clinic.patient_id}"
    goals, steps = {f"Goal/{sleep['id']}"}, {f"Task/{school['id']}"}
    assert included(clinic, f"{search}&_include=CarePlan:goal") == goals
    both = f"{search}&_include=CarePlan:goal&_include=CarePlan:activity-reference"
    assert included(clinic, both) == goals | steps
    clinic.delete(f"Goal/{sleep['id']}")
    assert included(clinic, both) == steps
    search = f"Task?patient={clinic.patient_id}&_include=Task:focus"
    assert included(clinic, search) == set()


def test_what_comes_along_needs_its_own_scope_and_nothing_else_is_taken(clinic):
    search = f"CarePlan?patient={clinic.patient_id}"
    plans = ("system/CarePlan.rs",)
    clinic.get(f"{search}&_include=CarePlan:goal", scopes=plans, status=403)
    clinic.get(f"{search}&_include=CarePlan:goal", scopes=(*plans, "system/Goal.r"))
    for wrong in ("CarePlan:replaces", "Task:focus", "CarePlan:goal:Task", "*", ""):
        reply = clinic.get(f"{search}&_include={wrong}", status=400)
        assert reply.json["issue"][0]["expression"] == ["_include"]


def test_what_the_person_has_removed_or_taken_back_does_not_come_along(clinic, phone):
    sleep = clinic.post("Goal", goal(clinic)).json
    clinic.post("CarePlan", plan(clinic, [sleep]))
    search = f"CarePlan?patient={clinic.patient_id}&_include=CarePlan:goal"
    (row,) = phone.get(phone.path("goals")).json["rows"]
    phone.delete(f"goals/{row['id']}", base=row["version"])
    assert included(clinic, search) == set()
    phone.patch(f"grants/{clinic.plan_grant}", {"state": "withdrawn"})
    clinic.get(search, status=403)
