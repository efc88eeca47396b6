"""The directory: agencies, their services and places, as they describe themselves. About nobody.

Every system reads all of it; each writes what its own agency is. What it says is kept whole.
"""

from typing import Any

from flask import Response, request
from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.access.systems import CallingSystem
from server.care import directory
from server.care.ids import new_id
from server.errors import NotFound, NotYoursToChange, VersionMoved
from server.fhir.elements import Resource, id_in
from server.fhir.outcomes import fhir_response, not_valid
from server.fhir.room import SYSTEM, Room, asked, body
from server.fhir.validating import validated
from server.store.directory import DirectoryAgency, DirectoryPart

PARTS = {"HealthcareService": "providedBy", "Location": "managingOrganization"}
"""Resource → the element that says whose it is."""
KIND = "urn:traden:agency-kind"
_TELECOM = {"phone": "phone", "email": "email", "url": "website"}
LONGEST_NAME = 200
LONGEST_CONTACT = 500
_ONE = "/fhir/Organization/<agency_id>"
room = Room("fhir_agencies", __name__)


@room.door("/fhir/Organization", access=SYSTEM, scope="Organization.s")
def organizations(session: CareSession, system: CallingSystem) -> Response:
    """All agencies that have not ended; or those of a name."""
    name = _only("name")
    found = (_organization(one) for one in directory.listed(session))
    return _bundle([one for one in found if name.casefold() in str(one["name"]).casefold()])


@room.door(_ONE, access=SYSTEM, scope="Organization.r")
def organization(session: CareSession, system: CallingSystem, agency_id: str) -> Response:
    """One agency."""
    agency = directory.find(session, agency_id)
    return _whole(_organization(agency), agency.version)


@room.door(
    "/fhir/Organization/<agency_id>", access=SYSTEM, scope="Organization.u", methods=("PUT",)
)
def describe(session: CareSession, system: CallingSystem, agency_id: str) -> Response:
    """The system's own agency says anew what it is."""
    agency = directory.find(session, agency_id)
    if agency_id != system.agency_id:
        raise NotYoursToChange
    sent = _sent("Organization", agency_id)
    _require_version(agency.version)
    name = str(sent.get("name") or "")
    if not 0 < len(name) <= LONGEST_NAME:
        raise not_valid("Organization.name", "required", "A name, of at most 200 letters.")
    agency = directory.describe(
        session, agency_id, name=name, contact=_contact(sent), described=_own(sent)
    )
    return _whole(_organization(agency), agency.version)


def _add_parts(kind: str, element: str) -> None:
    base = f"/fhir/{kind}"

    @room.door(base, access=SYSTEM, scope=f"{kind}.s")
    def search(session: CareSession, system: CallingSystem) -> Response:
        found = select(DirectoryPart).where(
            DirectoryPart.kind == kind, DirectoryPart.ended_at.is_(None)
        )
        owner = _only("organization").removeprefix("Organization/")
        if owner:
            found = found.where(DirectoryPart.agency_id == owner)
        listed = session.scalars(found.order_by(DirectoryPart.agency_id, DirectoryPart.id))
        return _bundle([_part(one) for one in listed])

    @room.door(base, access=SYSTEM, scope=f"{kind}.c", methods=("POST",))
    def create(session: CareSession, system: CallingSystem) -> Response:
        sent = _of_own_agency(validated(kind, body()), element, system)
        part = DirectoryPart(
            id=new_id(), agency_id=system.agency_id, kind=kind, described=_own(sent), version=1,
            changed_at=clock.now(),
        )  # fmt: skip
        session.add(part)
        session.flush()
        where = f"{request.url_root}fhir/{kind}/{part.id}"
        return _whole(_part(part), part.version, 201, Location=where)

    @room.door(f"{base}/<part_id>", access=SYSTEM, scope=f"{kind}.r")
    def read(session: CareSession, system: CallingSystem, part_id: str) -> Response:
        part = _find(session, kind, part_id)
        return _whole(_part(part), part.version)

    @room.door(f"{base}/<part_id>", access=SYSTEM, scope=f"{kind}.u", methods=("PUT",))
    def update(session: CareSession, system: CallingSystem, part_id: str) -> Response:
        part = _find(session, kind, part_id, system)
        _require_version(part.version)
        part.described = _own(_of_own_agency(_sent(kind, part_id), element, system))
        part.version, part.changed_at = part.version + 1, clock.now()
        return _whole(_part(part), part.version)

    @room.door(f"{base}/<part_id>", access=SYSTEM, scope=f"{kind}.d", methods=("DELETE",))
    def delete(session: CareSession, system: CallingSystem, part_id: str) -> Response:
        part = _find(session, kind, part_id, system)
        part.ended_at = part.changed_at = clock.now()
        return Response(status=204)


for _kind, _element in PARTS.items():
    _add_parts(_kind, _element)


def part_of(session: CareSession, kind: str, part_id: str) -> Resource:
    """A service or a place of any agency. Raises ``NotFound``."""
    return _part(_find(session, kind, part_id))


def _only(name: str) -> str:
    """The one thing that can be searched by here."""
    given = asked()
    if set(given) - {name, "_format"}:
        raise not_valid(name, "not-supported", f"Only {name} can be searched by here.", 400)
    return given.get(name, "")


def _find(
    session: CareSession, kind: str, part_id: str, system: CallingSystem | None = None
) -> DirectoryPart:
    part: DirectoryPart | None = session.get(DirectoryPart, part_id)
    if part is None or part.kind != kind or part.ended_at is not None:
        raise NotFound
    if system is not None and part.agency_id != system.agency_id:
        raise NotYoursToChange
    return part


def _of_own_agency(sent: Resource, element: str, system: CallingSystem) -> Resource:
    """It belongs to whoever sends it, also where that is not said."""
    said = (sent.get(element) or {}).get("reference")
    if said is not None and id_in(said, "Organization") != system.agency_id:
        where = f"{sent['resourceType']}.{element}"
        raise not_valid(where, "business-rule", "This is not your agency.")
    reference = {**(sent.get(element) or {}), "reference": f"Organization/{system.agency_id}"}
    return {**sent, element: reference}


def _sent(kind: str, its_id: str) -> Resource:
    sent = validated(kind, body())
    if sent.get("id") != its_id:
        raise not_valid(f"{kind}.id", "value", "The id must be the one in the address.", 400)
    return sent


def _own(sent: Resource) -> Resource:
    return {name: value for name, value in sent.items() if name not in ("id", "meta")}


def _require_version(version: int) -> None:
    said = request.headers.get("If-Match")
    if said is not None and said.removeprefix("W/").strip('"') != str(version):
        raise VersionMoved


def _contact(sent: Resource) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in sent.get("telecom") or ():
        name = _TELECOM.get(str(one.get("system")))
        if name and one.get("value"):
            found.setdefault(name, str(one["value"])[:LONGEST_CONTACT])
    for one in sent.get("address") or ():
        text = one.get("text") or ", ".join([*(one.get("line") or ()), str(one.get("city") or "")])
        found.setdefault("address", str(text).strip(", ")[:LONGEST_CONTACT])
    return found


def _organization(agency: DirectoryAgency) -> Resource:
    said = agency.described or {
        "active": agency.ended_at is None,
        "type": [{"coding": [{"system": KIND, "code": agency.kind}]}],
        "telecom": [
            {"system": theirs, "value": agency.contact[ours]}
            for theirs, ours in _TELECOM.items()
            if agency.contact.get(ours)
        ],
    }
    said = {name: value for name, value in said.items() if value != []}
    return {**said, **_head("Organization", agency), "name": agency.name}


def _part(part: DirectoryPart) -> Resource:
    return {**part.described, **_head(part.kind, part)}


def _head(kind: str, row: DirectoryAgency | DirectoryPart) -> dict[str, Any]:
    meta = {"versionId": str(row.version), "lastUpdated": row.changed_at}
    return {"resourceType": kind, "id": row.id, "meta": meta}


def _whole(resource: Resource, version: int, status: int = 200, **headers: str) -> Response:
    return fhir_response(resource, status, ETag=f'W/"{version}"', **headers)


def _bundle(found: list[Resource]) -> Response:
    entries = [{"resource": one, "search": {"mode": "match"}} for one in found]
    return fhir_response({"resourceType": "Bundle", "type": "searchset", "entry": entries})
