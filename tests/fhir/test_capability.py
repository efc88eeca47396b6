"""The CapabilityStatement says what is there: everything it says is tried, and nothing else is."""

import pytest
from fhir.resources.R4B.capabilitystatement import CapabilityStatement

from server.fhir.scopes import NOUNS

TRIES = {
    "read": ("GET", "/x"),
    "vread": ("GET", "/x/_history/1"),
    "history-instance": ("GET", "/x/_history"),
    "history-type": ("GET", "/_history"),
    "update": ("PUT", "/x"),
    "delete": ("DELETE", "/x"),
    "create": ("POST", ""),
    "search-type": ("GET", ""),
}
NOT_OFFERED = "forbidden"


@pytest.fixture
def told(app):
    """What it says, to anybody."""
    reply = app.test_client().get("/fhir/metadata")
    assert reply.status_code == 200
    return reply.json


def test_it_passes_the_model(told):
    CapabilityStatement.model_validate(told)


def test_all_that_it_says_is_there_and_needs_its_scope(told, clinic):
    for resource in told["rest"][0]["resource"]:
        for interaction in resource["interaction"]:
            method, path = TRIES[interaction["code"]]
            reply = clinic.call(
                method, f"{resource['type']}{path}", json={}, scopes=("system/Nothing.r",),
                status=403,
            )  # fmt: skip
            assert reply.json["issue"][0]["code"] == NOT_OFFERED


def test_what_it_does_not_say_is_not_there(told, clinic):
    said = {
        (resource["type"], interaction["code"])
        for resource in told["rest"][0]["resource"]
        for interaction in resource["interaction"]
    }
    for noun in (*NOUNS, "Observation"):
        for code, (method, path) in TRIES.items():
            if (noun, code) not in said:
                reply = clinic.call(method, f"{noun}{path}", json={}, status=404)
                assert reply.json["resourceType"] == "OperationOutcome"


def test_each_search_parameter_it_names_is_taken(told, clinic, kim):
    for shared in ("plan", "network"):
        clinic.system.share(kim, shared)
    values = {
        "patient": clinic.patient_id, "date": "2026", "status": "booked", "identifier": "a|b",
        "_lastUpdated": "ge2020", "name": "x", "organization": clinic.system.agency_id,
    }  # fmt: skip
    for resource in told["rest"][0]["resource"]:
        for parameter in resource.get("searchParam", ()):
            if parameter["name"] != "_id":
                asked = {parameter["name"]: values[parameter["name"]]}
                if any(one["name"] == "patient" for one in resource["searchParam"]):
                    asked["patient"] = clinic.patient_id
                clinic.get(resource["type"], query_string=asked)


def test_each_inclusion_it_names_is_taken(told, clinic, kim):
    clinic.system.share(kim, "plan")
    for resource in told["rest"][0]["resource"]:
        for named in resource.get("searchInclude", ()):
            clinic.get(f"{resource['type']}?patient={clinic.patient_id}&_include={named}")


def test_each_search_can_be_sent_in_a_form(told, clinic, kim):
    for shared in ("plan", "network"):
        clinic.system.share(kim, shared)
    for resource in told["rest"][0]["resource"]:
        if {"code": "search-type"} in resource["interaction"]:
            named = {one["name"] for one in resource["searchParam"]}
            asked = {"patient": clinic.patient_id} if "patient" in named else {}
            where = f"{resource['type']}/_search"
            found = clinic.call("POST", where, data=asked).json
            assert found["type"] == "searchset"
            assert found == clinic.get(resource["type"], query_string=asked).json
            clinic.call("POST", where, data=asked, scopes=("system/Nothing.s",), status=403)
            clinic.call("POST", where, json=asked, status=415)
