"""FHIR ``Task`` ↔ our step. Pure. A new one is proposed, and the person answers; how it goes is
said in updates."""

from typing import Any

from server.fhir.answers import ANSWER_FIELDS, lay_answer
from server.fhir.around import Around
from server.fhir.elements import (
    Resource,
    day_in,
    extension,
    first_text,
    set_extension,
    subject_of,
)
from server.fhir.outcomes import not_valid

ONLY_AFTER = "urn:traden:only-after"
_STATES = {
    "in-progress": "started", "completed": "done", "failed": "not_possible",
    "rejected": "not_possible", "cancelled": "stopped", "entered-in-error": "stopped",
}  # fmt: skip
_KNOWN = {"draft", "requested", "received", "accepted", "ready", "on-hold", *_STATES}
_THEIRS = {
    "proposed": "requested", "agreed": "accepted", "started": "in-progress", "done": "completed",
    "stopped": "cancelled", "not_possible": "failed",
}  # fmt: skip
WHERE = {
    "what": "Task.description",
    "why": "Task.statusReason",
    "start": "Task.executionPeriod.start",
    "due": "Task.restriction.period.end",
    "owner": "Task.owner",
    "owner_name": "Task.owner.display",
    "goal_id": "Task.focus",
    "plan_source_id": "Task.basedOn",
    "only_after": f"Task.extension('{ONLY_AFTER}')",
}
FIELDS = frozenset({*WHERE, "state", "owner_agency_id"})
READ = FIELDS | ANSWER_FIELDS


def fields_of(sent: Resource, around: Around) -> dict[str, Any]:
    """A validated resource → our fields. Raises ``NotValid``."""
    status = str(sent.get("status"))
    if status not in _KNOWN:
        raise not_valid("Task.status", "code-invalid", f"Unknown status: {status[:30]}.")
    plan = [one.get("reference") for one in sent.get("basedOn") or ()]
    goal = (sent.get("focus") or {}).get("reference")
    return {
        "what": sent.get("description") or first_text([sent.get("code")]),
        "why": first_text([sent.get("statusReason")]),
        "state": _STATES.get(status, "proposed"),
        "start": day_in((sent.get("executionPeriod") or {}).get("start")),
        "due": day_in(((sent.get("restriction") or {}).get("period") or {}).get("end")),
        "goal_id": around.row_of(goal, "Goal", WHERE["goal_id"]),
        "plan_source_id": around.row_of(
            plan[0] if plan else None, "CarePlan", WHERE["plan_source_id"]
        ),
        "only_after": extension(sent, ONLY_AFTER, "valueCode") or None,
        **_owner(sent.get("owner"), around),
    }


def lay_on(base: Resource, row: dict[str, Any], changed: set[str], around: Around) -> None:
    """Write those of our fields into a resource."""
    if "what" in changed:
        base["description"] = row["what"] or "–"
    if "why" in changed:
        _put(base, "statusReason", {"text": row["why"]} if row["why"] else None)
    if "state" in changed:
        base["status"] = _THEIRS[row["state"]]
    if "start" in changed:
        _put(base, "executionPeriod", {"start": _iso(row["start"])} if row["start"] else None)
    if "due" in changed:
        _put(base, "restriction", {"period": {"end": _iso(row["due"])}} if row["due"] else None)
    if changed & {"owner", "owner_name", "owner_agency_id"}:
        _put(base, "owner", _owner_of(row, around))
    if "goal_id" in changed:
        goal = row["goal_id"]
        _put(base, "focus", {"reference": around.reference("Goal", goal)} if goal else None)
    if "plan_source_id" in changed:
        plan = row["plan_source_id"]
        found = [{"reference": around.reference("CarePlan", plan)}] if plan else None
        _put(base, "basedOn", found)
    if "only_after" in changed:
        set_extension(base, ONLY_AFTER, "valueCode", row["only_after"] or "")
    lay_answer(base, row, changed)


def skeleton(patient: str) -> Resource:
    """A resource for a step that this system did not send."""
    return {
        "resourceType": "Task",
        "status": "requested",
        "intent": "plan",
        "for": {"reference": patient},
    }


def patient_of(sent: Resource) -> tuple[str, str]:
    """Whom it is about → the reference, and where it stands."""
    return subject_of(sent, "for")


def _owner(owner: dict[str, Any] | None, around: Around) -> dict[str, Any]:
    """Who is to do it: the person, or the sender's agency, by name if there is one."""
    if not owner:
        return {"owner": "nobody", "owner_agency_id": None, "owner_name": ""}
    if "Patient/" in str(owner.get("reference", "")):
        return {"owner": "me", "owner_agency_id": None, "owner_name": ""}
    name = owner.get("display") or ""
    return {"owner": "agency", "owner_agency_id": around.agency_id, "owner_name": name}


def _owner_of(row: dict[str, Any], around: Around) -> dict[str, Any] | None:
    if row["owner"] == "me":
        return {"reference": around.patient}
    if row["owner"] == "nobody":
        return None
    return {"display": row["owner_name"] or "–"}


def _put(base: Resource, name: str, value: Any) -> None:
    base.pop(name, None)
    if value is not None:
        base[name] = value


def _iso(day: Any) -> str:
    return str(day.isoformat())
