"""FHIR ``Task`` with the code ``handover`` ↔ a hand-over from one agency to another. Which side may
move it from where to where is asked of ``care.handover_rules``, and of the lock."""

from typing import Any

from server.access.names import listed_as
from server.care import directory
from server.errors import NotFound, NotYoursToChange
from server.fhir.around import Around
from server.fhir.elements import (
    Resource,
    coded,
    day_in,
    extension,
    first_text,
    id_in,
    set_extension,
    subject_of,
)
from server.fhir.outcomes import not_valid

TASK = "urn:traden:task"
HANDOVER = "handover"
STATE = "urn:traden:handover-state"
MEETING = "first-meeting"
WORDS = {
    "first_meeting": "urn:traden:first-meeting",
    "door": "urn:traden:door",
    "goodbye": "urn:traden:goodbye",
}
"""Field → the extension that says it."""
STATUS = {
    "proposed": "requested", "accepted": "accepted", "first_meeting_booked": "ready",
    "met": "in-progress", "closed": "completed", "declined": "rejected",
    "taken_back": "cancelled", "expired": "failed",
}  # fmt: skip
"""Our state → the status that says it."""
_STATES = {status: state for state, status in STATUS.items()} | {"entered-in-error": "taken_back"}
WHERE = {
    "why": "Task.description",
    "why_not": "Task.statusReason",
    "state": "Task.status",
    "answer_by": "Task.restriction.period.end",
    "step_id": "Task.focus",
    "from_agency_id": "Task.requester",
    "from_name": "Task.requester.display",
    "to_agency_id": "Task.owner",
    "to_name": "Task.owner.display",
    "first_appointment_id": "Task.output",
    "first_meeting": "Task.extension",
    "door": "Task.extension",
    "goodbye": "Task.extension",
}
FIELDS = frozenset(WHERE)
_ELEMENT = {"from": "requester", "to": "owner"}
"""Side → where it stands."""


def is_one(sent: Resource) -> bool:
    """Whether that ``Task`` is a hand-over."""
    return coded([sent.get("code")] if sent.get("code") else (), TASK, (HANDOVER,)) is not None


def fields_of(sent: Resource, around: Around) -> dict[str, Any]:
    """A validated resource → our fields. Raises ``NotValid``."""
    status = str(sent.get("status"))
    if status not in _STATES:
        raise not_valid(WHERE["state"], "code-invalid", f"No status of a hand-over: {status[:30]}.")
    return {
        "why": sent.get("description") or "",
        "why_not": first_text([sent.get("statusReason")]),
        "state": _STATES[status],
        "answer_by": day_in(((sent.get("restriction") or {}).get("period") or {}).get("end")),
        "step_id": around.row_of((sent.get("focus") or {}).get("reference"), "Task", "Task.focus"),
        **_sides(sent, around),
        "first_appointment_id": around.row_of(_meeting(sent), "Appointment", "Task.output"),
        **{name: extension(sent, url, "valueString") for name, url in WORDS.items()},
    }


def lay_on(base: Resource, row: dict[str, Any], changed: set[str], around: Around) -> None:
    """Write those of our fields into a resource."""
    if "state" in changed:
        base["status"] = STATUS[row["state"]]
    base["businessStatus"] = {"coding": [{"system": STATE, "code": row["state"]}]}
    if "why" in changed:
        _put(base, "description", row["why"])
    if "why_not" in changed:
        _put(base, "statusReason", row["why_not"] and {"text": row["why_not"]})
    if "answer_by" in changed:
        _put_end(base, row["answer_by"])
    if "step_id" in changed:
        _put(base, "focus", _reference("Task", row["step_id"], around))
    if changed & {"from_agency_id", "from_name"}:
        _put(base, "requester", _of_side(row, "from", _listed_as(row["from_agency_id"], around)))
    if changed & {"to_agency_id", "to_name"}:
        _put(base, "owner", _of_side(row, "to", _shown_as(row, base, changed, around)))
    if "first_appointment_id" in changed:
        _put_meeting(base, _reference("Appointment", row["first_appointment_id"], around))
    for name in changed & WORDS.keys():
        set_extension(base, WORDS[name], "valueString", row[name])


def skeleton(patient: str) -> Resource:
    """A resource for a hand-over that this system did not send."""
    return {
        "resourceType": "Task",
        "code": {"coding": [{"system": TASK, "code": HANDOVER}]},
        "status": "requested",
        "intent": "order",
        "for": {"reference": patient},
    }


def patient_of(sent: Resource) -> tuple[str, str]:
    """Whom it is about → the reference, and where it stands."""
    return subject_of(sent, "for")


def _sides(sent: Resource, around: Around) -> dict[str, Any]:
    """Between whom: ids of the person's own list, and who there, in words. Which agencies are in
    that list nobody finds out by it: who hands over is the sender, and of a row that is there
    already neither side is looked up anew. Raises ``NotYoursToChange``."""
    found: dict[str, Any] = {}
    for side in _ELEMENT:
        listed_id = _named(sent, side)
        agency_id = _agency_of(side, listed_id, around)
        display = str((sent.get(_ELEMENT[side]) or {}).get("display") or "")
        name = _name_of(listed_id, around) if listed_id else ""
        found[f"{side}_agency_id"] = agency_id
        if agency_id is not None and display == name:
            display = ""
        found[f"{side}_name"] = display or ("" if agency_id else name)
    return found


def _agency_of(side: str, listed_id: str | None, around: Around) -> str | None:
    unsaid = _listed_as(around.agency_id, around) if side == "from" else None
    meant = listed_id or unsaid
    if around.before is not None:
        if meant != (_named(around.before.resource, side) or unsaid):
            raise NotYoursToChange
        agency_id: str | None = around.before.fields[f"{side}_agency_id"]
        return agency_id
    if side == "from":
        if meant != unsaid:
            raise NotYoursToChange
        return around.agency_id
    listed = listed_as(around.session, around.person_id)
    return next((row for row, its_id in listed.items() if its_id == listed_id), None)


def _named(resource: Resource, side: str) -> str | None:
    """The agency of the directory that is named there."""
    return id_in((resource.get(_ELEMENT[side]) or {}).get("reference"), "Organization")


def _listed_as(agency_id: str | None, around: Around) -> str | None:
    return listed_as(around.session, around.person_id).get(agency_id or "")


def _name_of(listed_id: str, around: Around) -> str:
    try:
        return directory.find(around.session, listed_id).name
    except NotFound:
        return ""


def _shown_as(row: dict[str, Any], base: Resource, changed: set[str], around: Around) -> str | None:
    """To whom, as an agency of the directory: what its sender wrote itself, or the reader's own.
    To others it is there by name: they are not to know that it is in the person's list."""
    if row["to_agency_id"] is not None and row["to_agency_id"] == around.agency_id:
        return _listed_as(around.agency_id, around)
    return None if "to_agency_id" in changed else _named(base, "to")


def _of_side(row: dict[str, Any], side: str, listed_id: str | None) -> Resource | None:
    """The other way round; whoever is there by name alone has no reference."""
    known = row.get("names") or {}
    words = (
        row[f"{side}_name"]
        or known.get(row[f"{side}_member_id"])
        or known.get(row[f"{side}_agency_id"])
        or ""
    )
    said = {"reference": f"Organization/{listed_id}"} if listed_id else {}
    return {**said, **({"display": words} if words else {})} or None


def _meeting(sent: Resource) -> Any:
    for one in sent.get("output") or ():
        if coded([one["type"]], TASK, (MEETING,)):
            return (one.get("valueReference") or {}).get("reference")
    return None


def _put_meeting(base: Resource, reference: Resource | None) -> None:
    others = [one for one in base.get("output", ()) if not coded([one["type"]], TASK, (MEETING,))]
    kind = {"coding": [{"system": TASK, "code": MEETING}]}
    ours = [{"type": kind, "valueReference": reference}] if reference else []
    _put(base, "output", [*others, *ours])


def _reference(kind: str, row_id: str | None, around: Around) -> Resource | None:
    return {"reference": around.reference(kind, row_id)} if row_id else None


def _put_end(base: Resource, day: Any) -> None:
    restriction = base.get("restriction", {})
    period = {**restriction.get("period", {})}
    _put(period, "end", day and str(day))
    rest = {name: value for name, value in restriction.items() if name != "period"}
    _put(base, "restriction", {**rest, **({"period": period} if period else {})})


def _put(base: Resource, name: str, value: Any) -> None:
    base.pop(name, None)
    if value:
        base[name] = value
