"""What a system may know of the person it is linked with, besides their plan: that they are linked,
what they have said yes to, and the people around them if that is shared. Only read; the link alone
may be ended."""

from collections.abc import Iterable
from typing import Any

from flask import Response

from server.access.session import CareSession
from server.access.shares import Share
from server.access.systems import CallingSystem
from server.care import linking, memberships, reading, rows
from server.errors import NotFound, NotShared
from server.fhir import ids
from server.fhir.elements import Resource
from server.fhir.keeping import whose
from server.fhir.outcomes import fhir_response, not_valid
from server.fhir.room import SYSTEM, Room, asked
from server.store.linking import Linked
from server.store.network import Member

CATEGORY = "urn:traden:category"
RIGHT = "urn:traden:right"
_SCOPE = {
    "system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy",
}  # fmt: skip
_DISCLOSURE = {
    "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IDSCL",
}  # fmt: skip
MOST = 200
room = Room("fhir_persons", __name__)


@room.door("/fhir/Patient/<patient_id>", access=SYSTEM, scope="Patient.r")
def patient(session: CareSession, system: CallingSystem, patient_id: str) -> Response:
    """That somebody is linked under that id; nothing else about them."""
    linked = linking.linked(session, patient_id)
    if linked is None:
        raise NotFound
    return fhir_response(resource_of(linked))


@room.door("/fhir/Patient/<patient_id>", access=SYSTEM, scope="Patient.d", methods=("DELETE",))
def unlink(session: CareSession, system: CallingSystem, patient_id: str) -> Response:
    """The system ends the link, for instance with somebody whom it did not mean. Twice is once."""
    linked = linking.linked(session, patient_id)
    if linked is None:
        raise NotFound
    memberships.leave(session, linked.person_id)
    return Response(status=204)


@room.door("/fhir/Consent", access=SYSTEM, scope="Consent.s")
def consents(session: CareSession, system: CallingSystem) -> Response:
    """What the person lets this agency see, and take part in, now."""
    linked = _linked(session)
    found = session.shares().get(linked.person_id, ())
    return _bundle(_consent(session, linked, share) for share in found if share.grant_id)


@room.door("/fhir/Consent/<seen_id>", access=SYSTEM, scope="Consent.r")
def consent(session: CareSession, system: CallingSystem, seen_id: str) -> Response:
    """One of them; what was taken back is not there."""
    person_id, grant_id = ids.meant(session, seen_id)
    linked = linking.linked_with(session, person_id)
    for share in session.shares().get(person_id, ()):
        if linked is not None and share.grant_id == grant_id:
            return fhir_response(_consent(session, linked, share))
    raise NotFound


@room.door("/fhir/CareTeam", access=SYSTEM, scope="CareTeam.s")
def care_teams(session: CareSession, system: CallingSystem) -> Response:
    """The people around the person, if that is shared."""
    linked = _linked(session)
    if not _shares_network(session, linked.person_id):
        raise NotShared
    return _bundle([_care_team(session, linked)])


@room.door("/fhir/CareTeam/<seen_id>", access=SYSTEM, scope="CareTeam.r")
def care_team(session: CareSession, system: CallingSystem, seen_id: str) -> Response:
    """The same by its id."""
    person_id, which = ids.meant(session, seen_id)
    linked = linking.linked_with(session, person_id)
    if linked is None or which != person_id or not _shares_network(session, person_id):
        raise NotFound
    return fhir_response(_care_team(session, linked))


def resource_of(linked: Linked) -> Resource:
    """The patient as this system knows them."""
    return {"resourceType": "Patient", "id": linked.patient_id, "active": True}


def _linked(session: CareSession) -> Linked:
    given = asked()
    if set(given) - {"patient", "_format"} or "patient" not in given:
        raise not_valid("patient", "required", "Search by patient, and by nothing else.", 400)
    said = given["patient"]
    return whose(session, said if "/" in said else f"Patient/{said}", "patient")


def _bundle(found: Iterable[Resource]) -> Response:
    entries = [{"resource": one, "search": {"mode": "match"}} for one in found]
    return fhir_response({"resourceType": "Bundle", "type": "searchset", "entry": entries})


def _consent(session: CareSession, linked: Linked, share: Share) -> Resource:
    period = {"period": {"end": share.until}} if share.until else {}
    return {
        "resourceType": "Consent",
        "id": ids.seen(session, linked.person_id, str(share.grant_id)),
        "status": "active",
        "scope": {"coding": [_SCOPE]},
        "category": [{"coding": [_DISCLOSURE]}],
        "patient": {"reference": f"Patient/{linked.patient_id}"},
        "policyRule": {"text": "The person's own decision, which they can take back at any time."},
        "provision": {
            "type": "permit",
            **period,
            "action": [{"coding": [{"system": RIGHT, "code": share.right}]}],
            "class": [{"system": CATEGORY, "code": share.shared}],
        },
    }


def _shares_network(session: CareSession, person_id: str) -> bool:
    return any(share.shared == "network" for share in session.shares().get(person_id, ()))


def _care_team(session: CareSession, linked: Linked) -> Resource:
    person_id = linked.person_id
    found = rows.changed_since(session, Member, person_id, 0, MOST, living=True)
    members = [reading.as_read(session, one) for one in found]
    return {
        "resourceType": "CareTeam",
        "id": ids.seen(session, person_id, person_id),
        "status": "active",
        "subject": {"reference": f"Patient/{linked.patient_id}"},
        "participant": [_participant(one) for one in members if one["relation"] != "system"],
    }


def _participant(member: dict[str, Any]) -> Resource:
    role = member["role"] or member["relation"]
    return {"role": [{"text": role}], "member": {"display": member["name"] or "–"}}
