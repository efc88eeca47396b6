"""``POST /fhir/Patient/$link``: a system is linked with the person who showed a code, or who wants
to be found by a national number.

What comes back is an id that is this system's alone. What did not fit was used before, has run out
or never was: that is one answer, and takes one question.
"""

from typing import Any

from flask import Response

from server.access.session import CareSession
from server.access.systems import CallingSystem
from server.care import linking
from server.errors import WrongCode
from server.fhir import labels
from server.fhir.outcomes import fhir_response, not_valid
from server.fhir.room import SYSTEM, Room, body
from server.outside import national_ids

LONGEST = 40
room = Room("fhir_link", __name__)


@room.door("/fhir/Patient/$link", access=SYSTEM, scope="Patient.c", methods=("POST",))
def link(session: CareSession, system: CallingSystem) -> Response:
    """Link with a person"""
    sent = body()
    said = _said(sent)
    code, number = _code(said.get("code")), _number(said.get("identifier"))
    try:
        if code is not None:
            linked = linking.redeem(session, code, number)
        else:
            linked = linking.link_by_number(session, _required(number))
    except WrongCode:
        raise not_valid(
            "Parameters", "not-found", "No code that holds, and nobody found by a number.", 404
        ) from None
    patient = {"resourceType": "Patient", "id": linked.patient_id}
    labels.heed(session, linked.person_id, sent)
    return fhir_response(patient, Location=f"/fhir/Patient/{patient['id']}")


def _said(sent: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The parameters by name."""
    listed = sent.get("parameter")
    if sent.get("resourceType") != "Parameters" or not isinstance(listed, list):
        raise not_valid("Parameters", "structure", "Send Parameters with a code.", 400)
    return {str(one.get("name")): one for one in listed if isinstance(one, dict)}


def _code(said: dict[str, Any] | None) -> str | None:
    if said is None:
        return None
    code = said.get("valueString")
    if not isinstance(code, str) or not 0 < len(code) <= LONGEST:
        raise not_valid("Parameters.parameter[code]", "value", "A code is a valueString.")
    return code


def _number(said: dict[str, Any] | None) -> str | None:
    if said is None:
        return None
    identifier = said.get("valueIdentifier")
    named = identifier if isinstance(identifier, dict) else {}
    system, value = named.get("system"), named.get("value")
    fits = isinstance(system, str) and isinstance(value, str)
    number = national_ids.canonical(str(system), str(value)) if fits else None
    if number is None:
        where = "Parameters.parameter[identifier]"
        raise not_valid(where, "value", "No national identifier of the three countries.")
    return number


def _required(number: str | None) -> str:
    if number is None:
        raise not_valid("Parameters.parameter", "required", "A code, or an identifier.")
    return number
