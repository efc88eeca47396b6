"""The pages about FHIR say what is so: each example is sent, each field that is named is there."""

import json
import re
from pathlib import Path

import pytest

from server.fhir.answers import ANSWER_FIELDS
from server.fhir.kinds import KINDS
from server.fhir.validating import validated

PAGES = Path(__file__).resolve().parents[2] / "docs" / "fhir"
EXAMPLES = [
    pytest.param(text, id=f"{page.stem}-{n}")
    for page in sorted(PAGES.glob("*.md"))
    for n, text in enumerate(re.findall(r"```json\n(.*?)```", page.read_text("utf-8"), re.S))
]
OF_KINDS = {
    "Appointment": "appointment", "CarePlan": "care-plan", "Goal": "goal", "Task": "task",
}  # fmt: skip


@pytest.mark.parametrize("text", EXAMPLES)
def test_each_example_is_taken_and_comes_back(clinic, kim, text):
    clinic.system.share(kim, "plan")
    sent = json.loads(text.replace("PATIENT", clinic.patient_id))
    kind = sent["resourceType"]
    if kind == "Bundle":
        clinic.post("/fhir", sent, status=200)
        return
    made = clinic.post(kind, sent).json
    read = clinic.get(f"{kind}/{made['id']}").json
    validated(kind, read)
    for activity in read.get("activity", ()):
        activity.pop("extension")  # Where it is read alone.
    assert {name: read[name] for name in sent} == sent


@pytest.mark.parametrize(("kind", "page"), OF_KINDS.items())
def test_each_field_that_is_understood_is_explained(kind, page):
    lines = re.findall(r"^\|(.+?)\|(.+?)\|", (PAGES / f"{page}.md").read_text("utf-8"), re.M)
    told = set(re.findall(r"`(\w+)`", " ".join(here for _, here in lines)))
    fields = KINDS[kind].read
    assert fields <= told
    assert told <= fields | ANSWER_FIELDS


def test_every_resource_has_a_line_in_the_table(app):
    table = (PAGES / "README.md").read_text("utf-8")
    said = app.test_client().get("/fhir/metadata").json["rest"][0]["resource"]
    assert [one["type"] for one in said if one["type"] not in table] == []
