"""Resources made after the examples of the R4 specification, element by element: what they carry
beside what we understand is taken, and comes back."""

import json
from pathlib import Path

import pytest

FILE = Path(__file__).resolve().parents[1] / "examples" / "after-the-specification.json"
EXAMPLES = json.loads(FILE.read_text("utf-8"))
READ_AT = "urn:traden:read-at"


def whole(resource):
    """Without where each goal and activity can be read alone, which we add."""
    for part in (*resource.get("goal", ()), *resource.get("activity", ())):
        assert [one["url"] for one in part.pop("extension", ())] in ([], [READ_AT])
    return resource


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_it_is_taken_and_comes_back_whole(clinic, kim, number):
    clinic.system.share(kim, "plan")
    text = json.dumps(EXAMPLES[number]).replace('"PATIENT"', f'"{clinic.patient}"')
    sent = json.loads(text)
    kind = sent["resourceType"]
    made = clinic.post(kind, sent).json
    read = whole(clinic.get(f"{kind}/{made['id']}").json)
    assert {name: read.get(name) for name in sent} == sent
    again = whole(clinic.put(f"{kind}/{made['id']}", read).json)
    assert {name: again.get(name) for name in sent} == sent


def test_a_request_without_a_time_cannot_be_carried_and_is_told_so(clinic):
    asked = clinic.appointment(status="proposed", requestedPeriod=[{"start": "2026-12-11"}])
    del asked["start"], asked["end"]
    reply = clinic.post("Appointment", asked, status=422)
    assert reply.json["issue"][0]["expression"] == ["Appointment.start"]
