"""Whatever is sent to the door, it answers: never with a 5xx, and with an OperationOutcome where
something was wrong."""

import copy
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fhir.conftest import FHIR
from tests.fhir.test_care_plans import goal, task
from tests.fhir.test_handovers import handover
from tests.fhir.test_inline import activity, with_goal

ODD = (
    None, True, 0, -1, 1e308, 10**30, "", " ", "\x00", "\u202e", "x" * 70_000, "9999-12-31",
    "0001-01-01T00:00:00Z", "2026-02-30", "2026-12-01T10:00:00", "9999-12-31T23:59:59-14:00",
    "Patient/", "Patient/../Patient", "urn:uuid:", "#", "Goal/" + "A" * 64, [], {}, [[]], [None],
    {"reference": 7}, {"resourceType": "Observation"}, [{"url": "x"}], ["x"] * 500,
)  # fmt: skip
anything = st.recursive(
    st.sampled_from(ODD) | st.text(max_size=20) | st.integers() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
FEW = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@pytest.fixture
def clinic(clinic, kim):
    """The clinic may take part in the plan too: everything gets as far as it can."""
    clinic.system.share(kim, "plan")
    clinic.headers = clinic.system.headers
    return clinic


def answers(clinic, method, path, **kwargs):
    """The door has answered, and said what was wrong if anything was."""
    headers = {**clinic.headers, "Content-Type": FHIR, **kwargs.pop("headers", {})}
    reply = clinic._client.open(path, method=method, headers=headers, **kwargs)
    assert reply.status_code < 500, reply.get_data(as_text=True)
    if reply.status_code >= 400:
        assert reply.json["resourceType"] == "OperationOutcome"
    return reply


def places(part, path=()):
    """Every place in a resource at which something else could stand."""
    yield path
    inner = part.items() if isinstance(part, dict) else enumerate(part)
    if isinstance(part, dict | list):
        for name, value in inner:
            yield from (
                places(value, (*path, name)) if isinstance(value, dict | list) else [(*path, name)]
            )


def put(resource, path, value):
    """The resource with something else at that place."""
    changed = copy.deepcopy(resource)
    if not path:
        return value
    at = changed
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return changed


def subscription():
    channel = {"type": "rest-hook", "endpoint": "https://clinic.example/told"}
    asked = {"status": "requested", "reason": "x", "criteria": "Goal", "channel": channel}
    return {"resourceType": "Subscription", **asked}


def resources(clinic):
    return {
        "Appointment": clinic.appointment(),
        "CarePlan": with_goal(clinic, activity(goal=[{"reference": "#sleep"}])),
        "Goal": goal(clinic),
        "Task": task(clinic, focus={"reference": "Goal/x"}),
        "Organization": {"resourceType": "Organization", "name": "x", "telecom": [{"value": "1"}]},
        "HealthcareService": {"resourceType": "HealthcareService", "name": "x"},
        "Subscription": subscription(),
        "hand-over": handover(clinic, clinic, focus={"reference": "Task/x"}, output=[]),
    }


@FEW
@given(data=st.data())
def test_resources_with_anything_anywhere(clinic, data):
    name, resource = data.draw(st.sampled_from(sorted(resources(clinic).items(), key=str)))
    kind = "Task" if name == "hand-over" else name
    path = data.draw(st.sampled_from(list(places(resource))))
    sent = put(resource, path, data.draw(anything))
    body = json.dumps(sent).encode("utf-8", "surrogatepass")
    answers(clinic, "POST", f"/fhir/{kind}", data=body)
    answers(clinic, "PUT", f"/fhir/{kind}/x", data=body)
    entry = {"resource": sent, "request": {"method": "POST", "url": kind}}
    for bundle in ("transaction", "batch"):
        whole = {"resourceType": "Bundle", "type": bundle, "entry": [entry]}
        answers(clinic, "POST", "/fhir", data=json.dumps(whole).encode("utf-8", "surrogatepass"))


@FEW
@given(data=st.data())
def test_bundles_with_anything_anywhere(clinic, data):
    entry = {
        "fullUrl": "urn:uuid:1",
        "resource": goal(clinic),
        "request": {"method": "POST", "url": "Goal", "ifMatch": "x", "ifNoneExist": "y"},
    }
    whole = {"resourceType": "Bundle", "type": "batch", "entry": [entry]}
    path = data.draw(st.sampled_from(list(places(whole))))
    sent = put(whole, path, data.draw(anything))
    answers(clinic, "POST", "/fhir", data=json.dumps(sent).encode("utf-8", "surrogatepass"))


@FEW
@given(
    name=st.sampled_from(
        ["patient", "date", "status", "identifier", "_id", "_lastUpdated", "_count", "_after", "x"]
    ),
    value=st.sampled_from([str(odd)[:3000] for odd in ODD]) | st.text(max_size=30),
)
def test_searches_for_anything(clinic, name, value):
    asked = {"patient": clinic.patient_id, name: value}
    answers(clinic, "GET", "/fhir/Appointment", query_string=asked)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"7", b"null", b'"x"', b"\xff\xfe", b"{" * 5000, b"[" * 100_000,
        b'{"a":' * 3000, b'{"x": NaN}', b'{"x": 1e999}', b'{"\\ud800": 1}',
    ],
)  # fmt: skip
def test_bodies_that_are_no_resource(clinic, body):
    for path in (
        "/fhir",
        "/fhir/Appointment",
        "/fhir/Patient/$link",
        "/fhir/Patient/$link-request",
    ):
        assert answers(clinic, "POST", path, data=body).status_code in (400, 422)
    answers(clinic, "PUT", "/fhir/Appointment/x", data=body)
    answers(clinic, "PUT", "/fhir/Appointment?identifier=a", data=body)


def test_a_body_that_is_too_large_is_not_read(clinic):
    large = b'{"x": "' + b"x" * 1_100_000 + b'"}'
    assert answers(clinic, "POST", "/fhir", data=large).status_code == 413


@pytest.mark.parametrize("version", ["", "x", "1", "-1", "1-", "9" * 40, "1-1-1", "%00", "é"])
def test_versions_that_never_were(clinic, version):
    made = clinic.post("Appointment", clinic.appointment()).json
    where = f"/fhir/Appointment/{made['id']}"
    answers(clinic, "GET", f"{where}/_history/{version}")
    quoted = version.encode("ascii", "ignore").decode()
    reply = answers(
        clinic, "PUT", where, data=json.dumps(made), headers={"If-Match": f'W/"{quoted}"'}
    )
    assert reply.status_code == 412


@pytest.mark.parametrize("its_id", ["x", "A" * 64, "..", ".", "%00", "é", "-" * 64, "a" * 2000])
def test_ids_that_nobody_gave_out(clinic, its_id):
    for kind in (
        "Appointment", "Consent", "CareTeam", "Patient", "Organization", "Location", "Subscription",
    ):  # fmt: skip
        answers(clinic, "GET", f"/fhir/{kind}/{its_id}")
    for kind in ("Appointment", "Goal", "Location", "Subscription"):
        answers(clinic, "DELETE", f"/fhir/{kind}/{its_id}")
        answers(clinic, "GET", f"/fhir/{kind}/{its_id}/_history")
