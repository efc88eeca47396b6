"""Many calls in one. A *transaction* is all or nothing, and its resources may refer to each other
by ``urn:uuid:…``; the entries of a *batch* stand each for itself."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from flask import Response, request

from server.access.session import CareSession
from server.access.systems import CallingSystem
from server.errors import Refused
from server.fhir import keeping, resources, searching
from server.fhir.elements import Resource
from server.fhir.keeping import Kept
from server.fhir.kinds import KINDS, Kind
from server.fhir.outcomes import NotValid, fhir_response, not_valid, outcome_of, within
from server.fhir.room import SYSTEM, Room, body, in_one_transaction, require_scope

MOST = 200
"""Entries of a bundle."""
LETTERS = {"POST": "c", "PUT": "u", "DELETE": "d", "GET": "r"}
_ORDER = ("DELETE", "POST", "PUT", "GET")
"""In which order a transaction is carried out, wherever its entries stand."""
room = Room("fhir_bundles", __name__)


@dataclass(frozen=True)
class Call:
    """One entry, read."""

    place: int
    method: str
    kind: Kind
    seen_id: str
    query: str
    full_url: str
    resource: Resource | None
    if_match: str | None
    if_none_exist: str | None


@room.door("/fhir", access=SYSTEM, scope=None, methods=("POST",), own_transactions=True)
def bundle(system: CallingSystem) -> Response:
    """Carry out a transaction, or a batch."""
    sent = body()
    if sent.get("resourceType") != "Bundle" or sent.get("type") not in ("transaction", "batch"):
        raise not_valid("Bundle.type", "value", "Send a Bundle: a transaction, or a batch.")
    entries = sent.get("entry", [])
    if not isinstance(entries, list):
        raise not_valid("Bundle.entry", "structure", "Entries are a list.")
    if len(entries) > MOST:
        raise not_valid("Bundle.entry", "too-costly", f"At most {MOST} entries.", 413)
    if sent["type"] == "batch":
        answers = [_alone(system, n, entry) for n, entry in enumerate(entries)]
    else:
        calls = [_read(n, entry) for n, entry in enumerate(entries)]
        answers = in_one_transaction(partial(_together, calls=calls), system, {})
    kind = f"{sent['type']}-response"
    return fhir_response({"resourceType": "Bundle", "type": kind, "entry": answers})


def _together(
    session: CareSession, system: CallingSystem, calls: list[Call]
) -> list[dict[str, Any]]:
    """All or nothing: the first refusal leaves nothing, and says which entry it was."""
    for call in calls:
        require_scope(system, f"{call.kind.name}.{_letter(call)}")
    answers: dict[int, dict[str, Any]] = {}
    known: dict[str, str] = {}
    for call in _in_order(calls):
        try:
            answers[call.place] = _carry_out(session, system, call, known)
        except NotValid as error:
            raise within(f"Bundle.entry[{call.place}].resource", error) from None
    return [answers[n] for n in range(len(calls))]


def _in_order(calls: list[Call]) -> list[Call]:
    """By verb; and whoever is referred to before whoever refers to them."""
    ordered = sorted(calls, key=lambda call: _ORDER.index(call.method))
    waiting, done, names = list(ordered), [], {call.full_url for call in calls if call.full_url}
    while waiting:
        ready = [c for c in waiting if not (_named_in(c.resource) & names - {c.full_url})]
        if not ready:
            raise not_valid("Bundle.entry", "business-rule", "Entries that refer to each other.")
        done += ready
        names -= {call.full_url for call in ready}
        waiting = [call for call in waiting if call not in ready]
    return sorted(done, key=lambda call: call.method == "GET")


def _named_in(part: Any) -> set[str]:
    """The references that begin with ``urn:``."""
    if isinstance(part, dict):
        own = {part["reference"]} if _is_name(part.get("reference")) else set()
        return own.union(*map(_named_in, part.values()))
    if isinstance(part, list):
        return set().union(*map(_named_in, part))
    return set()


def _is_name(reference: Any) -> bool:
    return isinstance(reference, str) and reference.startswith("urn:")


def _resolved(part: Any, known: dict[str, str]) -> Any:
    """The same with the references that are known by now."""
    if isinstance(part, dict):
        return {
            name: known.get(value, value)
            if name == "reference" and isinstance(value, str)
            else _resolved(value, known)
            for name, value in part.items()
        }
    return [_resolved(one, known) for one in part] if isinstance(part, list) else part


def _alone(system: CallingSystem, place: int, entry: Any) -> dict[str, Any]:
    """One entry of a batch, refused or not, in a transaction of its own."""
    try:
        call = _read(place, entry)
        require_scope(system, f"{call.kind.name}.{_letter(call)}")
        answer: dict[str, Any] = in_one_transaction(
            partial(_carry_out, call=call, known={}), system, {}
        )
        return answer
    except (Refused, NotValid) as error:
        status, outcome = outcome_of(error)
        return {"response": {"status": str(status), "outcome": outcome}}


def _read(place: int, entry: Any) -> Call:
    """One entry. Raises ``NotValid``, which says where it is not right."""
    where = f"Bundle.entry[{place}]"
    said = entry.get("request") if isinstance(entry, dict) else None
    if not isinstance(said, dict):
        raise not_valid(f"{where}.request", "required", "Each entry says what is to be done.")
    method, url = said.get("method"), said.get("url")
    if not isinstance(method, str) or method not in LETTERS or not isinstance(url, str):
        raise not_valid(f"{where}.request.method", "value", "GET, POST, PUT or DELETE, and a url.")
    path, _, query = url.removeprefix(f"{request.url_root}fhir/").partition("?")
    name, _, seen_id = path.strip("/").partition("/")
    if name not in KINDS:
        raise not_valid(f"{where}.request.url", "not-supported", "There is no such resource here.")
    resource, full_url = entry.get("resource"), entry.get("fullUrl")
    if method in ("POST", "PUT") and not isinstance(resource, dict):
        raise not_valid(f"{where}.resource", "required", "There is no resource.")
    return Call(
        place, method, KINDS[name], seen_id, query,
        full_url if _is_name(full_url) else "", resource,
        *(_text(said.get(header)) for header in ("ifMatch", "ifNoneExist")),
    )  # fmt: skip


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _letter(call: Call) -> str:
    return "s" if call.method == "GET" and not call.seen_id else LETTERS[call.method]


def _carry_out(
    session: CareSession, system: CallingSystem, call: Call, known: dict[str, str]
) -> dict[str, Any]:
    act = _ACTS[call.method]
    resource = _resolved(call.resource, known)
    kept = act(session, system, call, resource)
    if kept is None:
        return {"response": {"status": "204"}}
    if isinstance(kept, dict):
        return {"resource": kept, "response": {"status": "200"}}
    where = f"{call.kind.name}/{kept.resource['id']}"
    if call.full_url:
        known[call.full_url] = where
    response = {
        "status": "201" if kept.made else "200",
        "location": f"{where}/_history/{kept.resource['meta']['versionId']}",
        "etag": kept.etag,
        "lastModified": kept.resource["meta"]["lastUpdated"],
    }
    return {"resource": kept.resource, "response": response}


def _post(session: CareSession, system: CallingSystem, call: Call, sent: Resource) -> Kept:
    unless = resources.named(call.if_none_exist)
    return keeping.create(session, system, call.kind, sent, unless=unless)


def _put(session: CareSession, system: CallingSystem, call: Call, sent: Resource) -> Kept:
    if not call.seen_id:
        return resources.update_identified(session, system, call.kind, sent, call.query)
    return keeping.update(session, system, call.kind, call.seen_id, sent, if_match=call.if_match)


def _delete(session: CareSession, system: CallingSystem, call: Call, sent: None) -> None:
    keeping.take_back(session, call.kind, call.seen_id, if_match=call.if_match)


def _get(session: CareSession, system: CallingSystem, call: Call, sent: None) -> Any:
    if call.seen_id:
        return keeping.read(session, system, call.kind, call.seen_id)
    return resources.search_in(session, system, call.kind, searching.parsed(call.query))


_ACTS: dict[str, Callable[..., Any]] = {
    "POST": _post, "PUT": _put, "DELETE": _delete, "GET": _get,
}  # fmt: skip
