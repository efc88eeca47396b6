"""What this door can do, as a ``CapabilityStatement``. It is made of what there is: a test walks
it and tries each thing it says."""

import re
from collections.abc import Iterator
from typing import Any

from flask import Response, current_app, request
from werkzeug.routing import Rule

from server import __version__
from server.access.session import CareSession
from server.errors import NotFound
from server.fhir.including import INCLUDES
from server.fhir.kinds import KINDS
from server.fhir.outcomes import fhir_response
from server.fhir.room import PUBLIC, Room
from server.fhir.searching import PARAMETERS

MADE_ON = "2026-11-23"
_TYPES = {"patient": "reference", "date": "date", "_lastUpdated": "date"}
_INTERACTIONS = {
    ("", "GET"): "search-type",
    ("", "POST"): "create",
    ("/<seen_id>", "GET"): "read",
    ("/<seen_id>", "PUT"): "update",
    ("/<seen_id>", "DELETE"): "delete",
    ("/_history", "GET"): "history-type",
    ("/<seen_id>/_history", "GET"): "history-instance",
    ("/<seen_id>/_history/<version_id>", "GET"): "vread",
}
_SEARCHES = {
    "Consent": [("patient", "reference")],
    "CareTeam": [("patient", "reference")],
    "Organization": [("name", "string")],
    "HealthcareService": [("organization", "reference")],
    "Location": [("organization", "reference")],
    "Subscription": [("status", "token")],
}
room = Room("fhir_capability", __name__)


@room.door("/fhir/metadata", access=PUBLIC, scope=None)
def metadata(session: CareSession) -> Response:
    """What can be done here; the same for everybody."""
    return fhir_response(statement(request.url_root, list(current_app.url_map.iter_rules())))


@room.door(
    "/fhir/<path:rest>",
    access=PUBLIC,
    scope=None,
    methods=("GET", "POST", "PUT", "DELETE", "PATCH"),
)
def nothing_here(session: CareSession, rest: str) -> Response:
    """Whatever else is asked for: a 404 that FHIR clients can read."""
    raise NotFound


def statement(root: str, rules: list[Rule]) -> dict[str, Any]:
    """Made of the routes that are there."""
    return {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": MADE_ON,
        "kind": "instance",
        "software": {"name": "Tråden", "version": __version__},
        "implementation": {"description": "Tråden", "url": f"{root}fhir"},
        "fhirVersion": "4.0.1",
        "format": ["json", "application/fhir+json"],
        "rest": [
            {
                "mode": "server",
                "security": _security(),
                "resource": list(_resources(rules)),
                "interaction": [{"code": "transaction"}, {"code": "batch"}],
            }
        ],
    }


def _security() -> dict[str, Any]:
    coding = {
        "system": "http://terminology.hl7.org/CodeSystem/restful-security-service",
        "code": "SMART-on-FHIR",
    }
    text = "SMART Backend Services. What the person has said yes to decides; scopes only narrow it."
    return {"service": [{"coding": [coding]}], "description": text}


def _resources(rules: list[Rule]) -> Iterator[dict[str, Any]]:
    found: dict[str, set[str]] = {}
    for rule in rules:
        name, _, rest = rule.rule.removeprefix("/fhir/").partition("/")
        if rule.rule.startswith("/fhir/") and name[:1].isupper():
            shape = re.sub(r"^<\w+_id>", "<seen_id>", rest)
            shape = f"/{shape}" if shape else ""
            verbs = (_INTERACTIONS.get((shape, verb)) for verb in rule.methods or ())
            found.setdefault(name, set()).update(filter(None, verbs))
    for name in sorted(found):
        if found[name]:
            yield {
                "type": name,
                "interaction": [{"code": c} for c in sorted(found[name])],
                **_more(name),
            }


def _more(name: str) -> dict[str, Any]:
    kind = KINDS.get(name)
    if kind is None:
        search = [{"name": one, "type": kind_} for one, kind_ in _SEARCHES.get(name, ())]
        return {"searchParam": search} if search else {}
    searched = [
        one for one in PARAMETERS if one not in ("_count", *(() if kind.date else ("date",)))
    ]
    return {
        "versioning": "versioned-update",
        "readHistory": True,
        "updateCreate": False,
        "conditionalCreate": True,
        "conditionalUpdate": True,
        "searchInclude": [one for one in INCLUDES if one.startswith(f"{name}:")],
        "searchParam": [{"name": one, "type": _TYPES.get(one, "token")} for one in searched],
    }
