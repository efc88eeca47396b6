"""Goals and activities that stand in a care plan itself arrive as proposals too, once."""

import pytest
from fhir.resources.R4B.careplan import CarePlan

from tests.fhir.test_bundles import entry, send
from tests.fhir.test_care_plans import of_kim, plan

READ_AT = "urn:traden:read-at"


@pytest.fixture
def clinic(clinic, kim):
    """The clinic may take part in the plan too."""
    clinic.system.share(kim, "plan")
    return clinic


def activity(words="Sleep school", its_id=None, **more):
    """One that stands in the plan."""
    detail = {
        "kind": "Task",
        "status": "not-started",
        "description": words,
        "scheduledPeriod": {"start": "2026-12-01", "end": "2027-01-15"},
        "performer": [{"display": "Sara Ek"}],
        "productCodeableConcept": {"text": "Kept, and not understood"},
        **more,
    }
    return {"detail": detail} if its_id is None else {"id": its_id, "detail": detail}


def whole(clinic, *activities, **more):
    return plan(clinic, activity=list(activities), **more)


def with_goal(clinic, *activities):
    """A plan that contains its goal."""
    goal = {
        "resourceType": "Goal",
        "id": "sleep",
        "lifecycleStatus": "active",
        "description": {"text": "Stable sleep"},
        "subject": {"reference": clinic.patient},
    }
    return whole(clinic, *activities, contained=[goal], goal=[{"reference": "#sleep"}])


def steps(phone):
    found = of_kim(phone, "steps")
    return sorted((row["what"], row["state"]) for row in found)


def answer(phone, step, **said):
    return phone.patch(f"steps/{step['id']}", said, base=step["version"])


def test_an_activity_in_the_plan_is_a_proposed_step_of_that_plan(clinic, phone, kim):
    clinic.post("CarePlan", whole(clinic, activity()))
    (source,) = of_kim(phone, "plan-sources")
    (step,) = of_kim(phone, "steps")
    assert (step["what"], step["state"], step["source"]) == (
        "Sleep school", "proposed", "agency_system",
    )  # fmt: skip
    assert (step["start"], step["due"]) == ("2026-12-01", "2027-01-15")
    assert (step["owner"], step["owner_name"]) == ("agency", "Sara Ek")
    assert step["owner_agency_id"] == clinic.system.agency_of(kim)
    assert step["plan_source_id"] == source["id"]


def test_a_goal_that_the_plan_contains_is_a_proposed_goal_and_its_activities_serve_it(
    clinic, phone
):
    clinic.post("CarePlan", with_goal(clinic, activity(goal=[{"reference": "#sleep"}])))
    (goal,) = of_kim(phone, "goals")
    assert (goal["professional_words"], goal["state"]) == ("Stable sleep", "proposed")
    (step,) = of_kim(phone, "steps")
    assert step["goal_id"] == goal["id"]
    assert goal["plan_source_id"] == step["plan_source_id"]


def test_it_comes_back_as_it_was_sent_and_says_where_it_is_read_alone(clinic):
    sent = with_goal(clinic, activity(its_id="a1"))
    made = clinic.post("CarePlan", sent).json
    read = clinic.get(f"CarePlan/{made['id']}").json
    CarePlan.model_validate(read)
    (goal,), (act,) = read["goal"], read["activity"]
    for element, kind in ((goal, "Goal"), (act, "Task")):
        (said,) = element.pop("extension")
        assert said["url"] == READ_AT
        alone = clinic.get(said["valueReference"]["reference"]).json
        assert alone["resourceType"] == kind
    assert {name: read[name] for name in sent} == sent
    both = ("CarePlan:goal", "CarePlan:activity-reference")
    asked = {"patient": clinic.patient_id, "_include": both}
    kinds = [one["resourceType"] for one in clinic.found("CarePlan", query_string=asked)]
    assert kinds == ["CarePlan", "Goal", "Task"]


def test_sent_again_it_makes_nothing_twice(clinic, phone):
    sent = with_goal(clinic, activity(), activity(), activity("Walks", its_id="w"))
    made = clinic.post("CarePlan", sent).json
    before = of_kim(phone, "steps")
    assert len(before) == 3
    clinic.post("CarePlan", sent, status=200)
    read = clinic.get(f"CarePlan/{made['id']}").json
    clinic.put(f"CarePlan/{made['id']}", read)
    send(clinic, "transaction", entry("POST", "CarePlan", sent))
    assert of_kim(phone, "steps") == before
    assert len(of_kim(phone, "goals")) == 1


def test_what_is_changed_in_the_plan_is_asked_anew_and_the_rest_is_left(clinic, phone):
    made = clinic.post("CarePlan", whole(clinic, activity(), activity("Walks"))).json
    for step in of_kim(phone, "steps"):
        answer(phone, step, answer="agree", state="agreed")
    read = clinic.get(f"CarePlan/{made['id']}").json
    read["activity"][0]["detail"]["description"] = "Sleep school, four times"
    clinic.put(f"CarePlan/{made['id']}", read)
    assert steps(phone) == [("Sleep school, four times", "proposed"), ("Walks", "agreed")]


def test_what_the_person_has_changed_stays(clinic, phone):
    clinic.post("CarePlan", whole(clinic, activity(its_id="a")))
    (step,) = of_kim(phone, "steps")
    answer(phone, step, why="Only on Tuesdays")
    changed = activity(its_id="a", scheduledPeriod={"end": "2027-02-01"})
    clinic.post("CarePlan", whole(clinic, changed), status=200)
    (step,) = of_kim(phone, "steps")
    assert (step["why"], step["due"]) == ("Only on Tuesdays", "2027-02-01")


def test_left_out_of_the_plan_it_is_stopped_and_back_in_it_is_asked_anew(clinic, phone):
    both = (activity(its_id="a"), activity("Walks", its_id="b"))
    clinic.post("CarePlan", whole(clinic, *both))
    for step in of_kim(phone, "steps"):
        answer(phone, step, answer="agree", state="agreed")
    clinic.post("CarePlan", whole(clinic, both[0]), status=200)
    assert steps(phone) == [("Sleep school", "agreed"), ("Walks", "stopped")]
    clinic.post("CarePlan", whole(clinic, *both), status=200)
    assert steps(phone) == [("Sleep school", "agreed"), ("Walks", "proposed")]
    assert {row["answer"] for row in of_kim(phone, "steps")} == {"agree", None}


@pytest.mark.parametrize("said", [{"removed": True}, {"only_me": True}])
def test_what_the_person_removes_or_keeps_to_themselves_stays_so(clinic, phone, said):
    clinic.post("CarePlan", whole(clinic, activity(its_id="a")))
    (step,) = of_kim(phone, "steps")
    if "removed" in said:
        phone.delete(f"steps/{step['id']}", base=step["version"])
    else:
        answer(phone, step, **said)
    after = phone.get(phone.path(f"steps/{step['id']}")).json
    for sent in (whole(clinic, activity("Other words", its_id="a")), whole(clinic),
                 whole(clinic, activity(its_id="a"))):  # fmt: skip
        clinic.post("CarePlan", sent, status=200)
    assert phone.get(phone.path(f"steps/{step['id']}")).json == after
    assert len(of_kim(phone, "steps")) == 1


def test_how_it_goes_says_who_has_it(clinic, phone):
    ours, persons = activity(its_id="a"), activity("Walks", its_id="b")
    persons["detail"]["performer"] = [{"reference": clinic.patient}]
    clinic.post("CarePlan", whole(clinic, ours, persons))
    for one in (ours, persons):
        one["detail"]["status"] = "in-progress"
    clinic.post("CarePlan", whole(clinic, ours, persons), status=200)
    assert steps(phone) == [("Sleep school", "started"), ("Walks", "proposed")]
    for one in (ours, persons):
        one["detail"]["status"] = "stopped"
    clinic.post("CarePlan", whole(clinic, ours, persons), status=200)
    assert steps(phone) == [("Sleep school", "stopped"), ("Walks", "stopped")]


def test_what_was_over_before_it_came_is_not_proposed(clinic, phone):
    over = activity(its_id="a", status="completed")
    begun = activity("Walks", its_id="b", status="in-progress")
    clinic.post("CarePlan", whole(clinic, over, begun))
    assert steps(phone) == [("Walks", "proposed")]


def test_what_is_wrong_in_it_is_said_with_its_place_and_nothing_is_kept(clinic, phone):
    fine, wrong = activity(), activity("x" * 30_000)
    reply = clinic.post("CarePlan", whole(clinic, fine, wrong), status=422)
    (told,) = reply.json["issue"][0]["expression"]
    assert told == "CarePlan.activity[1].detail: Task.description"
    many = [activity(f"Number {n}") for n in range(101)]
    clinic.post("CarePlan", whole(clinic, *many), status=413)
    assert of_kim(phone, "plan-sources") == []


def test_each_version_is_kept_as_it_was_sent(clinic):
    sent = with_goal(clinic, activity(its_id="a"))
    changed = with_goal(clinic, activity("Walks", its_id="a"))
    told = send(clinic, "transaction", entry("POST", "CarePlan", sent, "urn:uuid:1"),
                entry("PUT", "CarePlan?identifier=urn:clinic:plans|P-1", changed))  # fmt: skip
    made = told["entry"][0]["resource"]
    old = clinic.get(f"CarePlan/{made['id']}/_history").json["entry"][-1]["resource"]
    assert {name: old[name] for name in sent} == sent
