"""``Subscription`` (rest-hook): a system wants to be told that something changed. It is told ids,
or nothing but that; then it reads. Only its own, and about nobody until somebody is linked."""

from typing import Any

from flask import Response, current_app, request

from server.access.session import CareSession
from server.access.systems import CallingSystem
from server.care import webhooks
from server.care.webhooks import CATEGORY, OFF, Wanted
from server.errors import VersionMoved
from server.fhir.elements import Resource, id_in, moment, set_extension
from server.fhir.keeping import whose
from server.fhir.outcomes import FHIR_JSON, fhir_response, not_valid
from server.fhir.room import SYSTEM, Room, body, require_scope
from server.fhir.searching import parsed
from server.fhir.validating import validated
from server.store.linking import Webhook

SECRET = "urn:traden:webhook-secret"  # noqa: S105 - the name of an extension
_BASE = "/fhir/Subscription"
_ONE = f"{_BASE}/<subscription_id>"
_OURS = ("id", "meta", "status", "error")
room = Room("fhir_subscriptions", __name__)


@room.door(_BASE, access=SYSTEM, scope="Subscription.s")
def search(session: CareSession, system: CallingSystem) -> Response:
    """The system's own; all of them, or those in that status."""
    if set(request.args) - {"status", "_format"}:
        raise not_valid("status", "not-supported", "Only status can be searched by here.", 400)
    wanted = set(request.args.get("status", "").split(",")) - {""}
    found = (_shown(one) for one in webhooks.listed(session))
    entries = [
        {"resource": one, "search": {"mode": "match"}}
        for one in found
        if not wanted or one["status"] in wanted
    ]
    return fhir_response({"resourceType": "Bundle", "type": "searchset", "entry": entries})


@room.door(_BASE, access=SYSTEM, scope="Subscription.c", methods=("POST",))
def create(session: CareSession, system: CallingSystem) -> Response:
    """A new one. Here, and never again, its secret is said."""
    wanted = _wanted(session, system, validated("Subscription", body()))
    if webhooks.are_too_many(session):
        raise not_valid("", "too-costly", f"At most {webhooks.MOST} subscriptions.")
    hook = webhooks.begin(session, wanted)
    session.flush()
    told = _shown(hook)
    set_extension(told, SECRET, "valueString", hook.secret)
    where = f"{request.url_root}fhir/Subscription/{hook.id}"
    return fhir_response(told, 201, ETag=_etag(hook), Location=where)


@room.door(_ONE, access=SYSTEM, scope="Subscription.r")
def read(session: CareSession, system: CallingSystem, subscription_id: str) -> Response:
    """How it stands, and what went wrong if anything did."""
    return _whole(webhooks.find(session, subscription_id))


@room.door(_ONE, access=SYSTEM, scope="Subscription.u", methods=("PUT",))
def update(session: CareSession, system: CallingSystem, subscription_id: str) -> Response:
    """Otherwise, or anew: what was in error is tried again."""
    sent = validated("Subscription", body())
    if sent.get("id") != subscription_id:
        text = "The id must be the one in the address."
        raise not_valid("Subscription.id", "value", text, 400)
    hook = webhooks.find(session, subscription_id)
    if_match = request.headers.get("If-Match")
    if if_match is not None and if_match != _etag(hook):
        raise VersionMoved
    webhooks.change(hook, _wanted(session, system, sent))
    session.flush()
    return _whole(hook)


@room.door(_ONE, access=SYSTEM, scope="Subscription.d", methods=("DELETE",))
def delete(session: CareSession, system: CallingSystem, subscription_id: str) -> Response:
    """It is told nothing more."""
    session.delete(webhooks.find(session, subscription_id))
    return Response(status=204)


def _wanted(session: CareSession, system: CallingSystem, sent: Resource) -> Wanted:
    """What is asked for. Raises ``NotValid``, ``ScopeMissing``: of what a token may not read
    nobody is told."""
    kind, patient_id = _criteria(session, str(sent["criteria"]))
    require_scope(system, f"{kind}.r")
    channel = sent["channel"]
    kept = {name: value for name, value in sent.items() if name not in _OURS}
    set_extension(kept, SECRET, "valueString", "")
    return Wanted(
        kind=kind,
        address=_address(channel),
        patient_id=patient_id,
        with_ids=_with_ids(channel),
        is_off=sent["status"] == OFF,
        ends_at=moment(sent.get("end")),
        resource=kept,
    )


def _criteria(session: CareSession, text: str) -> tuple[str, str]:
    """``Appointment``, or ``Appointment?patient=Patient/…`` → the kind, and whom it is about."""
    kind, _, query = text.partition("?")
    given = parsed(query) if query else {}
    if kind not in CATEGORY or set(given) - {"patient"}:
        known = ", ".join(CATEGORY)
        text = f"One of {known}; of all who are linked, or with ?patient= and an id."
        raise not_valid("Subscription.criteria", "not-supported", text)
    if not given:
        return kind, ""
    patient = given["patient"]
    reference = patient if "/" in patient else f"Patient/{patient}"
    whose(session, reference, "Subscription.criteria")
    return kind, str(id_in(reference, "Patient"))


def _address(channel: dict[str, Any]) -> str:
    if channel["type"] != "rest-hook":
        raise not_valid("Subscription.channel.type", "not-supported", "Only rest-hook.")
    if "header" in channel:
        text = "No headers are sent but ours: webhook-signature says that it is us."
        raise not_valid("Subscription.channel.header", "not-supported", text)
    address = str(channel.get("endpoint") or "")
    hooks = current_app.extensions["traden_outside"].hooks
    if hooks is None or not hooks.may_go_to(address):
        text = "A public https address, on the ordinary port, with a name."
        raise not_valid("Subscription.channel.endpoint", "value", text)
    return address


def _with_ids(channel: dict[str, Any]) -> bool:
    payload = channel.get("payload")
    if payload not in (None, FHIR_JSON):
        text = f"{FHIR_JSON}, for ids; or nothing, for an empty body."
        raise not_valid("Subscription.channel.payload", "not-supported", text)
    return payload is not None


def _shown(hook: Webhook) -> Resource:
    meta = {**hook.resource.get("meta", {}), "versionId": str(hook.version)}
    meta["lastUpdated"] = hook.changed_at
    error = {"error": hook.failed} if hook.failed else {}
    head = {"resourceType": "Subscription", "id": hook.id, "meta": meta}
    return {**head, **hook.resource, "status": webhooks.status(hook), **error}


def _etag(hook: Webhook) -> str:
    return f'W/"{hook.version}"'


def _whole(hook: Webhook) -> Response:
    return fhir_response(_shown(hook), ETag=_etag(hook))
