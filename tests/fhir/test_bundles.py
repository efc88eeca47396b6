"""Many calls in one: a transaction is all or nothing, a batch each for itself."""

import pytest
from fhir.resources.R4B.bundle import Bundle

from tests.fhir.test_care_plans import goal, plan, task

GOAL, TASK, PLAN = (f"urn:uuid:0190a5f0-0000-7000-8000-00000000000{n}" for n in (1, 2, 3))


@pytest.fixture
def clinic(clinic, kim):
    """The clinic may take part in the plan too."""
    clinic.system.share(kim, "plan")
    return clinic


def entry(method, url, resource=None, full_url=None, **more):
    found = {"request": {"method": method, "url": url, **more}}
    if resource is not None:
        found["resource"] = resource
    return {"fullUrl": full_url, **found} if full_url else found


def send(clinic, kind, *entries, status=200, **more):
    sent = {"resourceType": "Bundle", "type": kind, "entry": list(entries)}
    return clinic.post("/fhir", sent, status=status, **more).json


def whole_plan(clinic, **of_the_task):
    """A plan that names its goal and its task, before either."""
    named = plan(clinic) | {
        "goal": [{"reference": GOAL}], "activity": [{"reference": {"reference": TASK}}],
    }  # fmt: skip
    return (
        entry("POST", "CarePlan", named, PLAN),
        entry("POST", "Task", task(clinic, focus={"reference": GOAL}, **of_the_task), TASK),
        entry("POST", "Goal", goal(clinic), GOAL),
    )


def of_kim(phone, *paths):
    return [phone.get(phone.path(path)).json["rows"] for path in paths]


def test_a_transaction_carries_a_whole_plan(clinic, phone):
    told = send(clinic, "transaction", *whole_plan(clinic))
    Bundle.model_validate(told)
    assert [one["response"]["status"] for one in told["entry"]] == ["201"] * 3
    (source,), (proposed,), (step,) = of_kim(phone, "plan-sources", "goals", "steps")
    assert step["goal_id"] == proposed["id"]
    assert {proposed["plan_source_id"], step["plan_source_id"]} == {source["id"]}


def test_sent_again_it_makes_nothing_twice(clinic, phone):
    named = [{"system": "urn:clinic", "value": "1"}]
    sent = entry("POST", "Goal", goal(clinic, identifier=named), GOAL)
    first, second = (send(clinic, "transaction", sent) for _ in range(2))
    assert second["entry"][0]["response"]["status"] == "200"
    assert first["entry"][0]["resource"] == second["entry"][0]["resource"]
    assert [len(rows) for rows in of_kim(phone, "goals")] == [1]


def test_a_transaction_is_all_or_nothing(clinic, phone):
    wrong = whole_plan(clinic, restriction={"period": {"end": "never"}})
    told = send(clinic, "transaction", *wrong, status=422)
    assert told["issue"][0]["expression"][0].startswith(
        "Bundle.entry[1].resource: Task.restriction"
    )
    assert of_kim(phone, "plan-sources", "goals", "steps") == [[], [], []]


def test_it_is_so_too_when_consent_reaches_half_of_it(clinic, welfare, phone, kim):
    welfare.system.share(kim, "plan")
    both = (
        entry("POST", "Goal", goal(welfare)),
        entry("POST", "Appointment", welfare.appointment()),
    )
    send(welfare, "transaction", *both, status=403)
    assert of_kim(phone, "goals", "appointments") == [[], []]
    only = ("system/Goal.c",)
    send(clinic, "transaction", *whole_plan(clinic), status=403, scopes=only)
    assert of_kim(phone, "goals") == [[]]


def test_the_entries_of_a_batch_stand_each_for_itself(clinic, phone):
    wrong = goal(clinic, description=None)
    told = send(
        clinic, "batch",
        entry("POST", "Goal", goal(clinic)),
        entry("POST", "Goal", wrong),
        entry("GET", f"Goal?patient={clinic.patient_id}"),
        entry("GET", "Goal/nothing"),
        entry("PATCH", "Goal/nothing"),
        entry("POST", "Observation", goal(clinic)),
        7,
    )  # fmt: skip
    statuses = [one["response"]["status"] for one in told["entry"]]
    assert statuses == ["201", "422", "200", "404", "422", "422", "422"]
    assert len(told["entry"][2]["resource"]["entry"]) == 1
    assert [len(rows) for rows in of_kim(phone, "goals")] == [1]


def test_it_updates_reads_and_takes_back(clinic, phone):
    made = clinic.post("Goal", goal(clinic)).json
    where = f"Goal/{made['id']}"
    changed = {**made, "description": {"text": "Walks"}}
    moved = {"ifMatch": 'W/"1-1"'}
    send(clinic, "transaction", entry("PUT", where, changed, **moved), status=412)
    told = send(clinic, "transaction", entry("GET", where), entry("PUT", where, changed))
    assert [one["resource"]["description"]["text"] for one in told["entry"]] == ["Walks", "Walks"]
    told = send(clinic, "transaction", entry("DELETE", where))
    assert told["entry"][0]["response"] == {"status": "204"}


def test_entries_in_a_ring_and_too_many_are_refused(clinic):
    first, second = goal(clinic), task(clinic, focus={"reference": GOAL})
    ring = {**first, "addresses": [{"reference": TASK}]}
    send(clinic, "transaction", entry("POST", "Goal", ring, GOAL),
         entry("POST", "Task", second, TASK), status=422)  # fmt: skip
    send(clinic, "transaction", *[entry("GET", "Goal/x")] * 201, status=413)
    send(clinic, "collection", status=422)
