"""FHIR ``Appointment`` ↔ our appointment. Pure: resources and fields in, fields and resources out.

What is not named here is kept as it was sent and comes back as it was sent (``care.filed``).
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from server.fhir.around import Around
from server.fhir.elements import (
    Resource,
    extension,
    first_text,
    instant,
    moment,
    same_moment,
    set_extension,
)
from server.fhir.outcomes import not_valid

TIME_ZONE = "http://hl7.org/fhir/StructureDefinition/timezone"
DOOR = "urn:traden:door"
CHANGE_CONTACT = "urn:traden:change-contact"
VIDEO_LINK = "urn:traden:video-link"
_EXTENSIONS = {
    "zone": (TIME_ZONE, "valueCode"),
    "door": (DOOR, "valueString"),
    "change_contact": (CHANGE_CONTACT, "valueString"),
    "video_link": (VIDEO_LINK, "valueUrl"),
}
OURS = {
    "proposed": "proposed", "pending": "proposed", "waitlist": "proposed", "booked": "booked",
    "arrived": "booked", "checked-in": "booked", "fulfilled": "done", "cancelled": "cancelled",
    "noshow": "did_not_happen", "entered-in-error": "cancelled",
}  # fmt: skip
"""Their status → ours."""
THEIRS = {
    "proposed": "proposed", "booked": "booked", "done": "fulfilled", "cancelled": "cancelled",
    "did_not_happen": "noshow",
}  # fmt: skip
_PEOPLE = ("Practitioner", "PractitionerRole", "RelatedPerson")
_PLACES = ("Location",)
WHERE = {
    "title": "Appointment.description",
    "starts_at": "Appointment.start",
    "ends_at": "Appointment.end",
    "zone": f"Appointment.extension('{TIME_ZONE}')",
    "status": "Appointment.status",
    "with_whom": "Appointment.participant",
    "place": "Appointment.participant",
    "purpose": "Appointment.reasonCode",
    "bring": "Appointment.patientInstruction",
}
"""Our field → the element it comes from."""


def fields_of(sent: dict[str, Any], around: Around) -> dict[str, Any]:
    """A validated resource → our fields. Raises ``NotValid`` where it lacks what we need."""
    status = str(sent.get("status"))
    if status not in OURS:
        raise not_valid("Appointment.status", "code-invalid", f"Unknown status: {status[:30]}.")
    starts = sent.get("start")
    if starts is None:
        raise not_valid("Appointment.start", "required", "An appointment needs a start.")
    found = {name: extension(sent, url, key) for name, (url, key) in _EXTENSIONS.items()}
    return {
        **found,
        "zone": found["zone"] or around.zone,
        "status": OURS[status],
        "starts_at": starts,
        "ends_at": sent.get("end") or _after(starts, sent.get("minutesDuration")),
        "title": _title(sent),
        "with_whom": ", ".join(_shown(sent, _PEOPLE)),
        "place": ", ".join(_shown(sent, _PLACES)),
        "purpose": first_text(sent.get("reasonCode")),
        "bring": sent.get("patientInstruction") or "",
    }


def lay_on(base: Resource, row: dict[str, Any], changed: set[str], around: Around) -> None:
    """Write those of our fields into a resource; the rest of it stays as it is."""
    for name in sorted(changed):
        _WRITE[name](base, row[name], row["zone"])


def skeleton(patient: str) -> dict[str, Any]:
    """A resource for an appointment that this system did not send."""
    return {
        "resourceType": "Appointment",
        "status": "booked",
        "participant": [{"actor": {"reference": patient}, "status": "accepted"}],
    }


def patient_of(sent: dict[str, Any]) -> tuple[str, str]:
    """Whom it is about → the reference, and where it stands. Raises ``NotValid``."""
    found = [
        (n, ref)
        for n, one in enumerate(sent.get("participant", ()))
        if "Patient/" in (ref := str((one.get("actor") or {}).get("reference", "")))
    ]
    if len(found) != 1:
        text = "One participant, and only one, is the patient."
        raise not_valid("Appointment.participant", "required", text)
    return found[0][1], f"Appointment.participant[{found[0][0]}].actor"


def _title(sent: dict[str, Any]) -> str:
    said = sent.get("description") or first_text(sent.get("serviceType"))
    return str(said or first_text([sent.get("appointmentType")]))


def _after(starts: str, minutes: int | None) -> str | None:
    began = moment(starts)
    try:
        return (began + timedelta(minutes=minutes)).isoformat() if minutes and began else None
    except OverflowError:
        return None


def _shown(sent: dict[str, Any], kinds: tuple[str, ...]) -> Iterator[str]:
    for one in sent.get("participant", ()):
        actor = one.get("actor") or {}
        if _kind(actor) in kinds and actor.get("display"):
            yield actor["display"]


def _kind(actor: dict[str, Any]) -> str:
    return str(actor.get("type") or str(actor.get("reference", "")).rpartition("/")[0])


def _write_moment(key: str) -> Any:
    def write(base: dict[str, Any], value: datetime | None, zone: str) -> None:
        if value is None:
            base.pop(key, None)
        elif not same_moment(base.get(key), value):
            base[key] = instant(value, zone)

    return write


def _write_text(key: str) -> Any:
    def write(base: dict[str, Any], value: str, zone: str) -> None:
        if value:
            base[key] = value
        else:
            base.pop(key, None)

    return write


def _write_extension(url: str, key: str) -> Any:
    def write(base: dict[str, Any], value: str, zone: str) -> None:
        set_extension(base, url, key, value)

    return write


def _write_shown(kinds: tuple[str, ...]) -> Any:
    def write(base: dict[str, Any], value: str, zone: str) -> None:
        others = [p for p in base["participant"] if _kind(p.get("actor") or {}) not in kinds]
        shown = {"actor": {"type": kinds[0], "display": value}, "status": "accepted"}
        base["participant"] = [*others, shown] if value else others

    return write


def _write_status(base: dict[str, Any], value: str, zone: str) -> None:
    base["status"] = THEIRS[value]


def _write_purpose(base: dict[str, Any], value: str, zone: str) -> None:
    base.pop("reasonCode", None)
    if value:
        base["reasonCode"] = [{"text": value}]


_WRITE: dict[str, Any] = {
    "title": _write_text("description"),
    "bring": _write_text("patientInstruction"),
    "purpose": _write_purpose,
    "starts_at": _write_moment("start"),
    "ends_at": _write_moment("end"),
    "status": _write_status,
    "with_whom": _write_shown(_PEOPLE),
    "place": _write_shown(_PLACES),
    **{name: _write_extension(*where) for name, where in _EXTENSIONS.items()},
}
FIELDS = frozenset(_WRITE)
"""Our fields that an ``Appointment`` says something of."""
