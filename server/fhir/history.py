"""What a resource was before: each version as the system sent it, and as it stands now."""

from typing import Any

from server.access.session import CareSession
from server.access.systems import CallingSystem
from server.care import filed, keep, reading, rows
from server.care.filed import Version
from server.errors import NotFound
from server.fhir import ids
from server.fhir.elements import Resource
from server.fhir.keeping import Kept, around_of, met, shown, version_id
from server.fhir.kinds import Kind
from server.fhir.outcomes import not_valid
from server.store.noun import Noun


def of(session: CareSession, system: CallingSystem, kind: Kind, seen_id: str) -> Resource:
    """All versions, newest first, as a ``Bundle``."""
    kind, row, versions = _read(session, kind, seen_id)
    entries = [entry(kind, seen_id, one) for one in _each(session, system, kind, row, versions)]
    bundle: Resource = {"resourceType": "Bundle", "type": "history"}
    return {**bundle, "entry": entries} if entries else bundle


def one(session: CareSession, system: CallingSystem, kind: Kind, seen_id: str, wanted: str) -> Kept:
    """That version. Raises ``NotFound``, ``NotValid`` (410) for the one that took it back."""
    kind, row, versions = _read(session, kind, seen_id)
    for told, _, resource in _each(session, system, kind, row, versions):
        if told == wanted:
            if resource is None:
                raise not_valid("", "deleted", "It was taken back.", 410)
            return Kept(resource)
    raise NotFound


def _read(session: CareSession, kind: Kind, seen_id: str) -> tuple[Kind, Noun, list[Version]]:
    person_id, row_id = ids.meant(session, seen_id)
    kind = met(session, kind, person_id, row_id)
    row = keep.find(session, kind.noun, person_id, row_id)
    return kind, row, filed.versions(session, person_id, row_id)


def _each(
    session: CareSession, system: CallingSystem, kind: Kind, row: Noun, versions: list[Version]
) -> "list[tuple[str, Any, Resource | None]]":
    """Version id, when, and the resource; none where it was taken back."""
    veil = session.veil(row.person_id)
    found = []
    for one in versions:
        number = str(veil.put_on(one.number) if veil else one.number)
        told = version_id(number, one)
        found.append((told, one.at, _as_sent(kind, session, row, one, told)))
    last = versions[0] if versions else None
    moved = last is None or (last.sent is not None and row.number != last.number)
    if moved and row.removed_at is None:
        around = around_of(session, system, row.person_id)
        now = shown(session, kind, reading.as_read(session, rows.wire(row)), last, around)
        found.insert(0, (now["meta"]["versionId"], row.changed_at, now))
    return found


def _as_sent(
    kind: Kind, session: CareSession, row: Noun, one: Version, told: str
) -> Resource | None:
    if one.sent is None:
        return None
    sent_meta = one.sent.get("meta", {})
    meta = {**sent_meta, "versionId": told, "lastUpdated": one.at}
    head = {"resourceType": kind.name, "id": ids.seen(session, row.person_id, row.id), "meta": meta}
    return {**head, **one.sent, **head}


def entry(kind: Kind, seen_id: str, each: tuple[str, Any, Resource | None]) -> dict[str, Any]:
    """One version, as a bundle has it; without a resource it is gone."""
    told, at, resource = each
    method = "DELETE" if resource is None else "PUT"
    entry: dict[str, Any] = {
        "request": {"method": method, "url": f"{kind.name}/{seen_id}"},
        "response": {"status": "204" if resource is None else "200", "etag": f'W/"{told}"',
                     "lastModified": at},
    }  # fmt: skip
    return {**entry, "resource": resource} if resource is not None else entry
