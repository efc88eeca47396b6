"""FHIR ``Goal`` ↔ our goal. Pure. What an agency sends is a proposal until the person has
answered: the answer comes back in extensions, and as ``lifecycleStatus``."""

from typing import Any

from server.fhir.answers import ANSWER_FIELDS, lay_answer
from server.fhir.around import Around
from server.fhir.elements import Resource, coded, extension, first_text, set_extension, subject_of
from server.schemas.nouns import LIFE_AREAS

LIFE_AREA = "urn:traden:life-area"
OWN_WORDS = "urn:traden:own-words"
_STOPPED = ("completed", "cancelled", "entered-in-error", "rejected")
_THEIRS = {"proposed": "proposed", "agreed": "accepted", "stopped": "cancelled"}
WHERE = {
    "professional_words": "Goal.description.text",
    "life_area": "Goal.category",
    "own_words": f"Goal.extension('{OWN_WORDS}')",
}
FIELDS = frozenset({*WHERE, "state"})
READ = FIELDS | ANSWER_FIELDS


def fields_of(sent: Resource, around: Around) -> dict[str, Any]:
    """A validated resource → our fields."""
    return {
        "professional_words": first_text([sent.get("description")]),
        "own_words": extension(sent, OWN_WORDS, "valueString"),
        "life_area": coded(sent.get("category"), LIFE_AREA, LIFE_AREAS),
        "state": "stopped" if sent.get("lifecycleStatus") in _STOPPED else "proposed",
    }


def lay_on(base: Resource, row: dict[str, Any], changed: set[str], around: Around) -> None:
    """Write those of our fields into a resource."""
    if changed & {"professional_words", "own_words"}:
        words = row["professional_words"] or row["own_words"]
        base["description"] = {**base.get("description", {}), "text": words or "–"}
        set_extension(base, OWN_WORDS, "valueString", row["own_words"])
    if "state" in changed:
        base["lifecycleStatus"] = _THEIRS[row["state"]]
    if "life_area" in changed:
        base.pop("category", None)
        if row["life_area"]:
            base["category"] = [{"coding": [{"system": LIFE_AREA, "code": row["life_area"]}]}]
    lay_answer(base, row, changed)


def skeleton(patient: str) -> Resource:
    """A resource for a goal that this system did not send."""
    return {
        "resourceType": "Goal",
        "lifecycleStatus": "proposed",
        "description": {"text": "–"},
        "subject": {"reference": patient},
    }


def patient_of(sent: Resource) -> tuple[str, str]:
    """Whom it is about → the reference, and where it stands."""
    return subject_of(sent, "subject")
