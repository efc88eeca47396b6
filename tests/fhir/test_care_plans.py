"""An agency's plan comes in as a source of the one plan; its goals and activities are proposals."""

import pytest
from fhir.resources.R4B.careplan import CarePlan
from fhir.resources.R4B.goal import Goal
from fhir.resources.R4B.task import Task


@pytest.fixture
def clinic(clinic, kim):
    """The clinic may take part in the plan too."""
    clinic.plan_grant = clinic.system.share(kim, "plan")
    return clinic


def goal(clinic, **more):
    return {
        "resourceType": "Goal",
        "lifecycleStatus": "active",
        "description": {"text": "Stable sleep"},
        "category": [{"coding": [{"system": "urn:traden:life-area", "code": "health"}]}],
        "subject": {"reference": clinic.patient},
        "note": [{"text": "For the team"}],
        **more,
    }


def task(clinic, **more):
    return {
        "resourceType": "Task",
        "status": "requested",
        "intent": "plan",
        "description": "Sleep school, four times",
        "for": {"reference": clinic.patient},
        "owner": {"reference": "Practitioner/7", "display": "Sara Ek"},
        "executionPeriod": {"start": "2026-12-01"},
        "restriction": {"period": {"end": "2027-01-15T16:00:00+01:00"}, "repetitions": 4},
        **more,
    }


def plan(clinic, goals=(), tasks=(), **more):
    return {
        "resourceType": "CarePlan",
        "identifier": [{"system": "urn:clinic:plans", "value": "P-1"}],
        "status": "active",
        "intent": "plan",
        "title": "Vårdplan",
        "category": [{"coding": [{"system": "urn:traden:plan-kind", "code": "vardplan"}]}],
        "period": {"start": "2026-11-01", "end": "2027-05-01"},
        "subject": {"reference": clinic.patient},
        "goal": [{"reference": f"Goal/{one['id']}"} for one in goals],
        "activity": [{"reference": {"reference": f"Task/{one['id']}"}} for one in tasks],
        **more,
    }


def of_kim(phone, path):
    return phone.get(phone.path(path)).json["rows"]


def test_a_care_plan_is_a_source_and_what_it_names_came_with_it(clinic, phone, kim):
    sleep = clinic.post("Goal", goal(clinic)).json
    school = clinic.post("Task", task(clinic, focus={"reference": f"Goal/{sleep['id']}"})).json
    clinic.post("CarePlan", plan(clinic, [sleep], [school]))
    (source,) = of_kim(phone, "plan-sources")
    assert (source["title"], source["plan_kind"], source["state"]) == (
        "Vårdplan", "vardplan", "active",
    )  # fmt: skip
    assert source["agency_id"] == clinic.system.agency_of(kim)
    (proposed,) = of_kim(phone, "goals")
    assert (proposed["professional_words"], proposed["own_words"]) == ("Stable sleep", "")
    assert (proposed["state"], proposed["source"]) == ("proposed", "agency_system")
    assert (proposed["life_area"], proposed["plan_source_id"]) == ("health", source["id"])
    (step,) = of_kim(phone, "steps")
    assert (step["what"], step["state"]) == ("Sleep school, four times", "proposed")
    assert (step["owner"], step["owner_name"], step["due"]) == ("agency", "Sara Ek", "2027-01-15")
    assert (step["goal_id"], step["plan_source_id"]) == (proposed["id"], source["id"])


def test_all_of_it_comes_back_whole_and_passes_the_models(clinic):
    sleep = clinic.post("Goal", goal(clinic)).json
    school = clinic.post("Task", task(clinic)).json
    whole = clinic.post("CarePlan", plan(clinic, [sleep], [school])).json
    for kind, model, sent, made in (
        ("Goal", Goal, goal(clinic), sleep),
        ("Task", Task, task(clinic), school),
        ("CarePlan", CarePlan, plan(clinic, [sleep], [school]), whole),
    ):
        read = clinic.get(f"{kind}/{made['id']}").json
        model.model_validate(read)
        extra = {"basedOn"} if kind == "Task" else set()
        assert {name: read[name] for name in sent} == sent
        assert set(read) == {*sent, "id", "meta", *extra}


def test_the_persons_answer_is_there_to_read(clinic, phone):
    made = clinic.post("Goal", goal(clinic)).json
    (row,) = of_kim(phone, "goals")
    answer = {"state": "agreed", "answer": "agree", "answer_words": "In my pace"}
    phone.patch(f"goals/{row['id']}", answer, base=row["version"])
    read = clinic.get(f"Goal/{made['id']}").json
    assert read["lifecycleStatus"] == "accepted"
    assert {one["url"]: one for one in read["extension"]} == {
        "urn:traden:answer": {"url": "urn:traden:answer", "valueCode": "agree"},
        "urn:traden:answer-words": {
            "url": "urn:traden:answer-words", "valueString": "In my pace",
        },
    }  # fmt: skip


def test_what_is_changed_is_asked_anew(clinic, phone):
    made = clinic.post("Goal", goal(clinic)).json
    (row,) = of_kim(phone, "goals")
    phone.patch(f"goals/{row['id']}", {"state": "agreed", "answer": "agree"}, base=row["version"])
    clinic.put(f"Goal/{made['id']}", {**made, "description": {"text": "Eight hours"}})
    (row,) = of_kim(phone, "goals")
    assert (row["professional_words"], row["state"], row["answer"]) == (
        "Eight hours", "proposed", None,
    )  # fmt: skip


def test_an_answer_is_never_taken_from_a_system(clinic, phone):
    said = [{"url": "urn:traden:answer", "valueCode": "agree"}]
    clinic.post("Goal", goal(clinic, extension=said))
    (row,) = of_kim(phone, "goals")
    assert row["answer"] is None


def test_taken_back_it_is_stopped_in_the_plan(clinic, phone):
    made = clinic.post("Task", task(clinic)).json
    whole = clinic.post("CarePlan", plan(clinic)).json
    clinic.delete(f"Task/{made['id']}")
    clinic.delete(f"CarePlan/{whole['id']}")
    assert [row["state"] for row in of_kim(phone, "steps")] == ["stopped"]
    assert [row["state"] for row in of_kim(phone, "plan-sources")] == ["ended"]


def test_a_step_begins_as_a_proposal(clinic):
    clinic.post("Task", task(clinic, status="completed"), status=403)


def test_what_has_to_come_first_goes_both_ways(clinic, phone):
    first = {"url": "urn:traden:only-after", "valueCode": "substance_use"}
    other = {"url": "urn:clinic:ward", "valueString": "B3"}
    made = clinic.post("Task", task(clinic, extension=[first, other])).json
    (row,) = of_kim(phone, "steps")
    assert row["only_after"] == "substance_use"
    assert clinic.get(f"Task/{made['id']}").json["extension"] == [first, other]
    phone.patch(f"steps/{row['id']}", {"answer": "agree", "state": "agreed"}, base=row["version"])
    clinic.put(f"Task/{made['id']}", {**made, "extension": [other]})
    (row,) = of_kim(phone, "steps")
    assert (row["only_after"], row["answer"]) == (None, None)
    phone.patch(f"steps/{row['id']}", {"only_after": "home"}, base=row["version"])
    said = clinic.get(f"Task/{made['id']}").json["extension"]
    assert said == [other, {**first, "valueCode": "home"}]
    wrong = clinic.post("Task", task(clinic, extension=[{**first, "valueCode": "x"}]), status=422)
    assert wrong.json["issue"][0]["expression"] == ["Task.extension('urn:traden:only-after')"]


def test_a_reference_to_what_is_not_there_says_where(clinic):
    for wrong in ("Goal/nothing", "Patient/x", "nonsense"):
        reply = clinic.post("Task", task(clinic, focus={"reference": wrong}), status=422)
        assert reply.json["issue"][0]["expression"] == ["Task.focus"]
    reply = clinic.post("CarePlan", plan(clinic, [{"id": "x"}]), status=422)
    assert reply.json["issue"][0]["expression"] == ["CarePlan.goal[0]"]


def test_two_agencies_plans_are_two_sources_of_one_plan(clinic, welfare, phone, kim):
    clinic.post("CarePlan", plan(clinic))
    welfare.post("CarePlan", plan(welfare), status=403)
    welfare.system.share(kim, "plan")
    welfare.post("CarePlan", plan(welfare, title="Genomförandeplan"))
    titles = {row["title"] for row in of_kim(phone, "plan-sources")}
    assert titles == {"Vårdplan", "Genomförandeplan"}


def test_the_persons_own_goals_and_steps_are_read_once_shared(clinic, phone):
    phone.put("goals/0190a5f0-0000-7000-8000-000000000001", {"own_words": "A dog"})
    step = {"what": "Ask the landlord", "owner": "me", "due": "2026-12-24"}
    phone.put("steps/0190a5f0-0000-7000-8000-000000000002", step)
    (found,) = clinic.found(f"Goal?patient={clinic.patient_id}")
    Goal.model_validate(found)
    assert found["description"] == {"text": "A dog"}
    (found,) = clinic.found(f"Task?patient={clinic.patient_id}&status=requested")
    Task.model_validate(found)
    assert (found["description"], found["owner"]) == (
        "Ask the landlord", {"reference": clinic.patient},
    )  # fmt: skip
    assert found["restriction"] == {"period": {"end": "2026-12-24"}}


def test_what_is_only_for_the_person_is_never_read(clinic, phone):
    hidden = {"what": "Mine alone", "only_me": True}
    phone.put("steps/0190a5f0-0000-7000-8000-000000000003", hidden)
    assert clinic.found(f"Task?patient={clinic.patient_id}") == []
