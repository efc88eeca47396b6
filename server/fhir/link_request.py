"""``POST /fhir/Patient/$link-request``: a system asks to be linked with whoever it shows a code to,
and says what for. ``GET`` says what became of it, by which id the system knows them now, and which
two words they see.

The mirror of ``$link``. The person sees which agency asks, and answers on their own phone.
"""

import uuid
from typing import Any

from flask import Response, current_app, request

from server.access.session import CareSession
from server.access.systems import CallingSystem
from server.care import link_requests
from server.errors import NotFound
from server.fhir.outcomes import fhir_response, not_valid
from server.fhir.room import SYSTEM, Room, body
from server.schemas.nouns import RIGHTS, SHARED

PATH = "/fhir/Patient/$link-request"
LONGEST = 500
"""Letters of a purpose: it is read on a phone, by somebody who is to decide."""
room = Room("fhir_link_request", __name__)


@room.door(PATH, access=SYSTEM, scope="Patient.c", methods=("POST",))
def ask(session: CareSession, system: CallingSystem) -> Response:
    """Ask, and get a code to show"""
    said = _said(body())
    asked, code = link_requests.make(
        session,
        purpose=_purpose(said.get("purpose", [])),
        shares=list(dict.fromkeys(_one_of(SHARED, one, "share") for one in said.get("share", []))),
        right=_one_of(RIGHTS, said["right"][0], "right") if "right" in said else "see",
    )
    address = f"{current_app.config['TRADEN_ORIGIN']}/link-request#{code}"
    told = {
        "id": ("valueString", asked.id),
        "code": ("valueString", code),
        "url": ("valueUri", address),
        "expires": ("valueInstant", asked.expires_at),
    }
    return fhir_response(_parameters(told), 201)


@room.door(PATH, access=SYSTEM, scope="Patient.c")
def answered(session: CareSession, system: CallingSystem) -> Response:
    """What became of it"""
    became = link_requests.became(session, _asked_for())
    told: dict[str, tuple[str, Any]] = {"status": ("valueCode", became.state)}
    if became.patient_id is not None:
        told["patient"] = ("valueReference", {"reference": f"Patient/{became.patient_id}"})
        told["words"] = ("valueString", became.two_words)
    return fhir_response(_parameters(told))


def _parameters(told: dict[str, tuple[str, Any]]) -> dict[str, Any]:
    listed = [{"name": name, kind: value} for name, (kind, value) in told.items()]
    return {"resourceType": "Parameters", "parameter": listed}


def _said(sent: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """The parameters by name; several of one name are several."""
    listed = sent.get("parameter")
    if sent.get("resourceType") != "Parameters" or not isinstance(listed, list):
        raise not_valid("Parameters", "structure", "Send Parameters with a purpose.", 400)
    said: dict[str, list[dict[str, Any]]] = {}
    for one in listed:
        if isinstance(one, dict):
            said.setdefault(str(one.get("name")), []).append(one)
    return said


def _purpose(said: list[dict[str, Any]]) -> str:
    purpose = said[0].get("valueString") if said else None
    if not isinstance(purpose, str) or not 0 < len(purpose.strip()) <= LONGEST:
        words = f"Say what for, in plain words: a valueString of at most {LONGEST} letters."
        raise not_valid("Parameters.parameter[purpose]", "required", words)
    return purpose.strip()


def _one_of(choices: tuple[str, ...], said: dict[str, Any], name: str) -> str:
    chosen = said.get("valueCode")
    if chosen not in choices:
        words = f"A valueCode, one of: {', '.join(choices)}."
        raise not_valid(f"Parameters.parameter[{name}]", "code-invalid", words)
    return str(chosen)


def _asked_for() -> str:
    asked = request.args.get("id", "")
    try:
        return str(uuid.UUID(asked))
    except ValueError:
        raise NotFound from None
