"""FHIR ``CarePlan`` ↔ where goals and steps come from (``plan_source``). Pure.

The plan of an agency is a source of the one plan. Its goals and activities are resources of their
own, ``Goal`` and ``Task``: the care plan names them, or holds them itself (``inline``).
"""

from typing import Any

from server.fhir import inline
from server.fhir.around import Around
from server.fhir.elements import Resource, coded, day_in, first_text, set_extension, subject_of
from server.schemas.nouns import PLAN_KINDS

PLAN_KIND = "urn:traden:plan-kind"
_STATES = {"completed": "ended", "revoked": "ended", "entered-in-error": "ended"}
_THEIRS = {"active": "active", "ended": "completed"}
WHERE = {
    "title": "CarePlan.title",
    "words": "CarePlan.description",
    "starts_on": "CarePlan.period.start",
    "ends_on": "CarePlan.period.end",
    "plan_kind": "CarePlan.category",
}
FIELDS = frozenset({*WHERE, "state"})


def fields_of(sent: Resource, around: Around) -> dict[str, Any]:
    """A validated resource → our fields."""
    period = sent.get("period") or {}
    return {
        "title": sent.get("title") or first_text(sent.get("category")),
        "words": sent.get("description") or "",
        "state": _STATES.get(str(sent.get("status")), "active"),
        "starts_on": day_in(period.get("start")),
        "ends_on": day_in(period.get("end")),
        "plan_kind": coded(sent.get("category"), PLAN_KIND, PLAN_KINDS) or "other",
    }


def lay_on(base: Resource, row: dict[str, Any], changed: set[str], around: Around) -> None:
    """Write those of our fields into a resource."""
    if "title" in changed:
        base["title"] = row["title"]
    if "words" in changed:
        base["description"] = row["words"]
    if "state" in changed:
        base["status"] = _THEIRS[row["state"]]
    if changed & {"starts_on", "ends_on"}:
        days = {"start": row["starts_on"], "end": row["ends_on"]}
        base["period"] = {name: day.isoformat() for name, day in days.items() if day}
    if "plan_kind" in changed:
        base["category"] = [{"coding": [{"system": PLAN_KIND, "code": row["plan_kind"]}]}]
    for name in ("title", "description", "period"):
        if not base.get(name):
            base.pop(name, None)
    for one in inline.of(base):
        place = {"reference": around.reference(one.kind, one.row_in(row["id"]))}
        set_extension(one.element, inline.PLACE, "valueReference", place)
        if one.kind == "Task":
            one.element["id"] = one.key


def skeleton(patient: str) -> Resource:
    """A resource for a source that this system did not send."""
    return {
        "resourceType": "CarePlan",
        "status": "active",
        "intent": "plan",
        "subject": {"reference": patient},
    }


def patient_of(sent: Resource) -> tuple[str, str]:
    """Whom it is about → the reference, and where it stands."""
    return subject_of(sent, "subject")


def brings(sent: Resource, around: Around) -> list[tuple[str, str]]:
    """The goals and steps that it names → noun and row of each. Raises ``NotValid``."""
    found = []
    for n, goal in enumerate(sent.get("goal") or ()):
        where, reference = f"CarePlan.goal[{n}]", goal.get("reference")
        if not inline.is_inside(sent, reference):
            found.append(("goal", around.row_of(reference, "Goal", where)))
    for n, activity in enumerate(sent.get("activity") or ()):
        reference = (activity.get("reference") or {}).get("reference")
        if reference and "Task/" in reference:
            where = f"CarePlan.activity[{n}].reference"
            found.append(("step", around.row_of(reference, "Task", where)))
    return [(noun, row_id) for noun, row_id in found if row_id]
