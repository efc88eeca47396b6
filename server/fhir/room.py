"""The only maker of routes at the agencies' door. Each says who may come in, and what a token must
say; forgetting it fails at import. One request is one transaction, as in ``web.room``.

Scopes are asked before anything is read, and never instead of the policy: they only narrow.
"""

from collections.abc import Callable
from enum import Enum
from functools import wraps
from typing import Any

import orjson
from flask import Blueprint, Response, current_app, request
from sqlalchemy.exc import IntegrityError, OperationalError
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import HTTPException

from server.access.looked import BeginAgain
from server.access.policy import NOBODY
from server.access.session import CareSession, House
from server.access.systems import CallingSystem
from server.care import devices
from server.errors import (
    BadRequest,
    NotAcceptable,
    NotAllowedMethod,
    NotFound,
    RefersToMissing,
    Refused,
    ScopeMissing,
    TooLarge,
    TryLater,
    WrongType,
)
from server.fhir import outcomes, scopes
from server.fhir.caller import require_system
from server.fhir.outcomes import NotValid

LARGEST = 1024 * 1024
"""Bytes of a body: a bundle holds many resources."""
SAFE = ("GET", "HEAD")
_READ_AS = ("application/fhir+json", "application/json", "application/json-patch+json")
_FORM = ("application/x-www-form-urlencoded",)
_JSON = ("json", "application/json", "application/fhir+json")
_BY_STATUS: dict[int, type[Refused]] = {
    400: BadRequest, 404: NotFound, 405: NotAllowedMethod, 406: NotAcceptable, 413: TooLarge,
    415: WrongType,
}  # fmt: skip


class Access(Enum):
    """Who may come in."""

    PUBLIC = "anyone"
    SYSTEM = "an agency's system, with an access token"


PUBLIC, SYSTEM = Access.PUBLIC, Access.SYSTEM
View = Callable[..., Any]


class Room(Blueprint):
    """A group of routes at ``/fhir``."""

    def __init__(self, name: str, import_name: str) -> None:
        super().__init__(name, import_name)
        self.register_error_handler(Refused, outcomes.reply)
        self.register_error_handler(NotValid, outcomes.reply)
        self.register_error_handler(HTTPException, _from_http)

    def door(
        self,
        rule: str,
        *,
        access: Access,
        scope: str | None,
        methods: tuple[str, ...] = ("GET",),
        own_transactions: bool = False,
        takes: tuple[str, ...] = _READ_AS,
    ) -> Callable[[View], View]:
        """Register a view. ``scope`` is what the token must say (``Appointment.r``); ``None``
        where the view asks itself, of each part of a bundle. A system's view is called with the
        session and the system; anyone's with the session. One that has ``own_transactions`` is
        called with the system alone. ``takes``: as what a body may be sent. A search has a second
        door, for those who send it in a form."""
        if not isinstance(access, Access):
            raise TypeError(f"{rule} does not say who may come in")

        def decorate(view: View) -> View:
            entered = _enter(view, access, scope, own_transactions, takes)
            entered.access = access  # type: ignore[attr-defined]
            verb = "_".join(methods).lower()
            name = f"{view.__name__}_{verb}_{rule}".replace(".", "_")
            self.add_url_rule(rule, name, entered, methods=list(methods))
            if scope is not None and scope.endswith(".s") and takes is not _FORM:
                again = f"{rule}/_search"
                self.door(again, access=access, scope=scope, methods=("POST",), takes=_FORM)(view)
            return view

        return decorate


def require_scope(system: CallingSystem, wanted: str) -> None:
    """``Appointment.r``: the token must say it. Raises ``ScopeMissing``."""
    resource, _, letter = wanted.partition(".")
    if not scopes.allows(system.scopes, resource, letter):
        raise ScopeMissing


def house() -> House:
    """The app's database and master key."""
    found: House = current_app.extensions["traden"]
    return found


def body() -> dict[str, Any]:
    """What came in, as a JSON object. Raises ``BadRequest``."""
    try:
        sent = orjson.loads(request.get_data())
    except orjson.JSONDecodeError:
        raise BadRequest from None
    if not isinstance(sent, dict):
        raise BadRequest
    return sent


def asked() -> "MultiDict[str, str]":
    """What is searched for: in the address, in a form, or in both."""
    both = (*request.args.items(multi=True), *request.form.items(multi=True))
    return MultiDict(both)


def _enter(
    view: View,
    access: Access,
    scope: str | None,
    own_transactions: bool,
    takes: tuple[str, ...],
) -> View:
    @wraps(view)
    def entered(**path: str) -> Any:
        _require_json()
        system = require_system() if access is SYSTEM else None
        if system is not None and scope is not None:
            require_scope(system, scope)
        request.max_content_length = LARGEST
        _read_body(takes)
        if own_transactions:
            return view(system, **path)
        return in_one_transaction(view, system, path)

    return entered


def in_one_transaction(view: View, system: CallingSystem | None, path: dict[str, Any]) -> Any:
    """What the view answers, once it is committed.

    A system reads of others, always, and that is written down: on SQLite its session would have
    to begin again as one that writes.
    """
    write = request.method not in SAFE or (system is not None and house().database.is_sqlite)
    try:
        return _try(view, system, path, write)
    except BeginAgain:
        return _try(view, system, path, True)
    except IntegrityError as error:
        raise RefersToMissing from error
    except OperationalError as error:
        raise TryLater from error


def _try(view: View, system: CallingSystem | None, path: dict[str, Any], write: bool) -> Any:
    actor = system.actor if system is not None else NOBODY
    with CareSession(house(), actor, writes=write) as session:
        if system is not None and request.method not in SAFE:
            devices.require_in_use(session)
        given = (session, system) if system is not None else (session,)
        reply = view(*given, **path)
        session.commit()
        return reply


def _require_json() -> None:
    """JSON is all we speak."""
    wanted = request.args.get("_format")
    if wanted is not None and wanted.replace(" ", "+") not in _JSON:
        raise NotAcceptable
    accepted = request.accept_mimetypes
    if accepted and not any(accepted[kind] for kind in _READ_AS[:2]):
        raise NotAcceptable


def _read_body(takes: tuple[str, ...]) -> None:
    """All of it, before anyone has to wait for their turn to write."""
    sent = request.get_data()
    if sent and request.method not in SAFE and request.mimetype not in takes:
        raise WrongType


def _from_http(error: HTTPException) -> Response:
    refused = _BY_STATUS.get(error.code or 500, BadRequest)()
    return outcomes.reply(refused)
