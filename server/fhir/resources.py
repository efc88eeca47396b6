"""The doors of the resources that are rows in a person's plan: create, read, update, delete,
search, and what they were before."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from flask import Response, request
from werkzeug.datastructures import MultiDict

from server.access.session import CareSession
from server.access.systems import CallingSystem
from server.care.filed import Identifier
from server.fhir import changes, history, including, keeping, searching
from server.fhir.around import ZONES
from server.fhir.elements import Resource
from server.fhir.keeping import Kept
from server.fhir.kinds import KINDS, Kind
from server.fhir.outcomes import fhir_response, not_valid
from server.fhir.room import SYSTEM, Room, asked, body, require_scope


def make_room(kind: Kind) -> Room:
    """All doors of one kind."""
    room = Room(f"fhir_{kind.name}", __name__)
    base = f"/fhir/{kind.name}"
    one = f"{base}/<seen_id>"
    _add_collection(room, kind, base)
    _add_single(room, kind, one)
    _add_history(room, kind, base, one)
    return room


def _add_collection(room: Room, kind: Kind, base: str) -> None:
    @room.door(base, access=SYSTEM, scope=f"{kind.name}.s")
    def search(session: CareSession, system: CallingSystem) -> Response:
        return fhir_response(search_in(session, system, kind, asked()))

    @room.door(base, access=SYSTEM, scope=f"{kind.name}.c", methods=("POST",))
    def create(session: CareSession, system: CallingSystem) -> Response:
        # Some clients (fhirpy) write it in the address.
        unless = named(request.headers.get("If-None-Exist") or _query())
        kept = keeping.create(session, system, kind, body(), unless=unless)
        return _kept(kind, kept)

    @room.door(base, access=SYSTEM, scope=f"{kind.name}.u", methods=("PUT",))
    def update_by_identifier(session: CareSession, system: CallingSystem) -> Response:
        sent = body()
        kept = update_identified(session, system, kind, sent, _query())
        return _kept(kind, kept)


def _add_single(room: Room, kind: Kind, one: str) -> None:
    @room.door(one, access=SYSTEM, scope=f"{kind.name}.r")
    def read(session: CareSession, system: CallingSystem, seen_id: str) -> Response:
        kept = keeping.read(session, system, kind, seen_id)
        if request.headers.get("If-None-Match") == kept.etag:
            return Response(status=304, headers={"ETag": kept.etag})
        return _kept(kind, kept)

    @room.door(one, access=SYSTEM, scope=f"{kind.name}.u", methods=("PUT",))
    def update(session: CareSession, system: CallingSystem, seen_id: str) -> Response:
        if_match = request.headers.get("If-Match")
        kept = keeping.update(session, system, kind, seen_id, body(), if_match=if_match)
        return _kept(kind, kept)

    @room.door(one, access=SYSTEM, scope=f"{kind.name}.d", methods=("DELETE",))
    def delete(session: CareSession, system: CallingSystem, seen_id: str) -> Response:
        if_match = request.headers.get("If-Match")
        keeping.take_back(session, kind, seen_id, if_match=if_match)
        return Response(status=204)


def _add_history(room: Room, kind: Kind, base: str, one: str) -> None:
    @room.door(f"{base}/_history", access=SYSTEM, scope=f"{kind.name}.s")
    def changed(session: CareSession, system: CallingSystem) -> Response:
        entries, cursor = changes.since(session, system, kind, request.args)
        address = f"{request.url_root}fhir/{kind.name}/_history"
        bundle = {"resourceType": "Bundle", "type": "history"}
        links = _links(address, request.args, cursor)
        return fhir_response({**bundle, "link": links, **({"entry": entries} if entries else {})})

    @room.door(f"{one}/_history", access=SYSTEM, scope=f"{kind.name}.r")
    def all_versions(session: CareSession, system: CallingSystem, seen_id: str) -> Response:
        return fhir_response(history.of(session, system, kind, seen_id))

    @room.door(f"{one}/_history/<version_id>", access=SYSTEM, scope=f"{kind.name}.r")
    def one_version(
        session: CareSession, system: CallingSystem, seen_id: str, version_id: str
    ) -> Response:
        return _kept(kind, history.one(session, system, kind, seen_id, version_id))


def search_in(
    session: CareSession, system: CallingSystem, kind: Kind, given: "MultiDict[str, str]"
) -> Resource:
    """A page of what was found, as a ``Bundle``."""
    read = searching.read_search(session, kind, given, ZONES[system.country])
    for scope in including.scopes_of(read.brings):
        require_scope(system, scope)
    around = keeping.around_of(session, system, read.person_id)
    page = searching.search(session, kind, read, around)
    brought = including.brought(session, system, read.brings, page.resources)
    root = f"{request.url_root}fhir"
    address = f"{root}/{kind.name}"
    return {
        "resourceType": "Bundle",
        "type": "searchset",
        "link": _links(address, given, page.cursor),
        "entry": [
            *(_found(root, resource, "match") for resource in page.resources),
            *(_found(root, resource, "include") for resource in brought),
        ],
    }


def _found(root: str, resource: Resource, mode: str) -> dict[str, Any]:
    where = f"{root}/{resource['resourceType']}/{resource['id']}"
    return {"fullUrl": where, "resource": resource, "search": {"mode": mode}}


def update_identified(
    session: CareSession, system: CallingSystem, kind: Kind, sent: Resource, query: str
) -> Kept:
    """Conditional update: the one with that identifier, or a new one."""
    identifier = named(query)
    if identifier is None or identifier not in keeping.identified(sent):
        text = "Name one of the resource's own identifiers: ?identifier=system|value."
        raise not_valid("identifier", "required", text, 400)
    return keeping.create(session, system, kind, sent)


def _query() -> str:
    return request.query_string.decode("latin-1")


def named(query: str | None) -> Identifier | None:
    """``identifier=system|value`` of If-None-Exist, or of an address. ``patient`` may stand there
    too: the resource says it as well."""
    if not query:
        return None
    given = searching.parsed(query)
    if set(given) - {"identifier", "patient"} or "identifier" not in given:
        text = "Only an identifier can be named here: identifier=system|value."
        raise not_valid("identifier", "not-supported", text, 400)
    return searching.identifier_in(given["identifier"])


def _links(address: str, given: "MultiDict[str, str]", cursor: str | None) -> list[dict[str, str]]:
    links = [{"relation": "self", "url": _with(address, given, None)}]
    if cursor:
        links.append({"relation": "next", "url": _with(address, given, cursor)})
    return links


def _with(address: str, given: "MultiDict[str, str]", cursor: str | None) -> str:
    kept = [(name, value) for name, value in given.items(multi=True) if name != "_after"]
    return f"{address}?{urlencode([*kept, *([('_after', cursor)] if cursor else [])])}"


def _kept(kind: Kind, kept: Kept) -> Response:
    """What became of it, in full or as short as ``Prefer`` says."""
    meta = kept.resource["meta"]
    headers = {"ETag": kept.etag, "Last_Modified": _http_date(meta["lastUpdated"])}
    if kept.made:
        where = f"{request.url_root}fhir/{kind.name}/{kept.resource['id']}"
        headers["Location"] = f"{where}/_history/{meta['versionId']}"
    status = 201 if kept.made else 200
    if request.method != "GET" and "return=minimal" in request.headers.get("Prefer", ""):
        return Response(status=status, headers={n.replace("_", "-"): v for n, v in headers.items()})
    return fhir_response(kept.resource, status, **headers)


def _http_date(at: Any) -> str:
    return at.strftime("%a, %d %b %Y %H:%M:%S GMT") if isinstance(at, datetime) else str(at)


ROOMS = [make_room(kind) for kind in KINDS.values()]
