"""From a resource that came in to fields of ours that can be kept."""

from datetime import date
from typing import Any

from server.access.session import CareSession
from server.fhir.around import Around
from server.fhir.elements import Resource
from server.fhir.kinds import Kind
from server.fhir.validating import loaded


def fields_of(kind: Kind, sent: Resource, around: Around) -> dict[str, Any]:
    """What it says of our fields. Raises ``NotValid``."""
    found = loaded(kind.noun.noun, kind.fields_of(sent, around), kind.where)
    return {name: found[name] for name in kind.fields}


def plain(fields: dict[str, Any]) -> dict[str, Any]:
    """As JSON holds them, to be laid beside what JSON held before."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in fields.items()
    }


def stamp(session: CareSession, kind: Kind, person_id: str) -> dict[str, Any]:
    """Who sent it: never taken from a body."""
    me = session.memberships()[person_id]
    said = {"source": "agency_system", "source_member_id": me.member_id, "agency_id": me.agency_id}
    return {name: value for name, value in said.items() if name in kind.noun.plain_fields()}
