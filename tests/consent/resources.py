"""What systems send, and how the same looks in the oracle's rows."""

from typing import Any

NOUN = {"Appointment": "appointment", "Goal": "goal", "Task": "step", "CarePlan": "plan_source"}
READ_AS = {noun: kind for kind, noun in NOUN.items()} | {"handover": "Task"}
WORDS = {"appointment": "title", "goal": "professional_words", "step": "what",
         "plan_source": "title", "handover": "why"}  # fmt: skip
TAKEN_BACK = {
    "appointment": {"status": "cancelled"}, "goal": {"state": "stopped"},
    "step": {"state": "stopped"}, "plan_source": {"state": "ended"},
}  # fmt: skip


def resource_of(kind: str, patient: str, words: str) -> dict[str, Any]:
    """A new one about that patient."""
    whom = {"reference": f"Patient/{patient}"}
    of_kind: dict[str, dict[str, Any]] = {
        "Appointment": {
            "status": "booked", "start": "2027-01-11T09:00:00Z",
            "participant": [
                {"actor": whom, "status": "accepted"},
                {"actor": {"type": "Location", "display": "Hamngatan 3"}, "status": "accepted"},
            ],
        },
        "Goal": {"lifecycleStatus": "proposed", "subject": whom},
        "Task": {"status": "requested", "intent": "plan", "for": whom},
        "CarePlan": {"status": "active", "intent": "plan", "subject": whom},
    }  # fmt: skip
    return {"resourceType": kind, **of_kind[kind], **saying(kind, words)}


def saying(kind: str, words: str) -> dict[str, Any]:
    """The element that holds its words."""
    if kind == "CarePlan":
        return {"title": words}
    return {"description": {"text": words} if kind == "Goal" else words}


def words_in(resource: dict[str, Any]) -> str:
    """The words of a resource."""
    said = resource.get("title") or resource.get("description") or ""
    return str(said["text"] if isinstance(said, dict) else said)


def words_of(noun: str, fields: dict[str, Any]) -> str:
    """How the words of a row are read there."""
    words = fields[WORDS[noun]] or fields.get("own_words", "")
    return str(words or ("–" if noun in ("goal", "step") else ""))


def place_in(resource: dict[str, Any]) -> str:
    """Where an appointment is, if that is told."""
    actors = (one["actor"] for one in resource.get("participant", ()))
    return next((one["display"] for one in actors if one.get("type") == "Location"), "")
