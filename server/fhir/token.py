"""``POST /fhir/token``: a signed assertion for an access token of five minutes (SMART Backend
Services, RFC 6749 §4.4 and RFC 7523).

An assertion is used once. What is wrong with what it says is told, since whoever builds a system
needs it; who is registered here, and with which key, is not: that is one answer.
"""

from typing import Any

import orjson
from flask import Blueprint, Response, current_app, request

from server.access.policy import NOBODY
from server.access.session import CareSession, House
from server.care import assertions, systems
from server.errors import NotFound
from server.fhir import scopes
from server.fhir.room import Access
from server.outside import smart
from server.outside.key_sets import KeySets
from server.outside.smart import Assertion, BadAssertion
from server.store.directory import System

PATH = "/fhir/token"
LARGEST_FORM = 16 * 1024
SIGNED = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
NOT_KNOWN = "no registered key of that client signed this"
USED = "this jti was used before"

room = Blueprint("fhir_token", __name__)


class Refused(Exception):
    """RFC 6749 §5.2: a code, and words for whoever builds the system."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(code)
        self.code, self.words = code, words


def address() -> str:
    """Where tokens are given: also what an assertion must name as its audience."""
    return f"{current_app.config['TRADEN_ORIGIN']}{PATH}"


@room.post(PATH)
def give() -> Response:
    """A token for a signed assertion"""
    try:
        return _reply(_given(_form()))
    except Refused as refused:
        told = {"error": refused.code, "error_description": refused.words}
        return _reply(told, 401 if refused.code == "invalid_client" else 400)


give.access = Access.PUBLIC  # type: ignore[attr-defined]


def _form() -> dict[str, str]:
    """The form as it was sent; a name twice is no form of ours (RFC 6749 §3.2)."""
    request.max_content_length = LARGEST_FORM
    sent = request.form
    if any(len(values) > 1 for values in sent.listvalues()):
        raise Refused("invalid_request", "a parameter stands there twice")
    return sent.to_dict()


def _given(form: dict[str, str]) -> dict[str, Any]:
    if form.get("grant_type") != "client_credentials":
        raise Refused("unsupported_grant_type", "grant_type must be client_credentials")
    if form.get("client_assertion_type") != SIGNED:
        raise Refused("invalid_request", f"client_assertion_type must be {SIGNED}")
    assertion = _read(form.get("client_assertion", ""))
    if form.get("client_id", assertion.client_id) != assertion.client_id:
        raise Refused("invalid_client", "client_id and iss differ")
    _require_signed(assertion)
    return _used_up(assertion, form.get("scope", ""))


def _read(text: str) -> Assertion:
    try:
        return smart.read(text, address())
    except BadAssertion as bad:
        raise Refused("invalid_client", str(bad)) from None


def _require_signed(assertion: Assertion) -> None:
    """The keys are fetched, if they have to be, while nobody waits for the database."""
    with CareSession(_house(), NOBODY, writes=False) as session:
        system = _known(session, assertion.client_id)
        keys, address = system.keys, system.keys_url
    if address is not None:
        fetched: KeySets = current_app.extensions["traden_key_sets"]
        keys = fetched.find(address, assertion.key_id)
    if not smart.is_signed(assertion, keys or {}):
        raise Refused("invalid_client", NOT_KNOWN)


def _used_up(assertion: Assertion, asked: str) -> dict[str, Any]:
    """The assertion is used up, whatever comes of it."""
    with CareSession(_house(), NOBODY, writes=True) as session:
        system = _known(session, assertion.client_id)
        try:
            assertions.use_up(session, system.client_id, assertion.jti, assertion.expires_at)
        except assertions.UsedBefore:
            raise Refused("invalid_client", USED) from None
        allowed = scopes.narrowed(asked, system.scopes)
        token = systems.give_token(session, system, allowed) if allowed else None
        session.commit()
    if token is None:
        raise Refused("invalid_scope", "none of these scopes is registered for this client")
    return {
        "access_token": token,
        "token_type": "bearer",
        "expires_in": int(systems.TOKEN_LIFE.total_seconds()),
        "scope": " ".join(allowed),
    }


def _known(session: CareSession, client_id: str) -> System:
    try:
        system = systems.find(session, client_id)
    except NotFound:
        raise Refused("invalid_client", NOT_KNOWN) from None
    if system.ended_at is not None:
        raise Refused("invalid_client", NOT_KNOWN)
    return system


def _house() -> House:
    found: House = current_app.extensions["traden"]
    return found


def _reply(told: dict[str, Any], status: int = 200) -> Response:
    response = Response(orjson.dumps(told), status, mimetype="application/json")
    response.headers["Cache-Control"] = "no-store"
    response.headers["Pragma"] = "no-cache"
    return response
