"""The only maker of routes. Each says who may come in; forgetting it fails at import.

One request is one transaction. The session is opened for the caller before the view runs and
committed after it; the reply leaves only after the commit. The body is read before that: while
a phone on a bad network is sending, nobody may have to wait for its turn to write.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from functools import wraps
from typing import Any

import flask_smorest
from flask import Response, request
from sqlalchemy import bindparam, select
from sqlalchemy.exc import IntegrityError, OperationalError

from server.access.front_door import Caller
from server.access.looked import BeginAgain
from server.access.session import CareSession
from server.care import devices
from server.errors import BadRequest, NotFound, RefersToMissing, StepUpNeeded, TryLater, WrongType
from server.schemas.problem import Problem
from server.store.taking_part import TakesPart
from server.web import caller as callers

View = Callable[..., Any]
_takes_part = select(TakesPart.person_id).where(
    TakesPart.person_id == bindparam("with_person"), TakesPart.confirmed_at.is_not(None)
)


class Access(Enum):
    """Who may come in."""

    PUBLIC = "anyone"
    SIGNED_IN = "a signed-in device"
    STEP_UP = "a signed-in device with a fresh passkey check"


PUBLIC, SIGNED_IN, STEP_UP = Access.PUBLIC, Access.SIGNED_IN, Access.STEP_UP


class Room(flask_smorest.Blueprint):
    """A group of routes. ``writes`` marks a POST that only reads, or a GET that writes; ``own``
    what is nobody's but the person's; ``largest`` is how many bytes a body may have that is
    larger than most."""

    def route(
        self,
        rule: str,
        *,
        access: Access,
        writes: bool | None = None,
        own: bool = False,
        largest: int | None = None,
        **options: Any,
    ) -> Callable[[View], View]:
        """Register a view; it is called with the care session first."""
        if not isinstance(access, Access):
            raise TypeError(f"{rule} does not say who may come in")
        register = super().route(rule, **options)
        refusals = _refusals(rule, access, options.get("methods", ["GET"]))

        def decorate(view: View) -> View:
            entered = say_refusals(_enter(view, access, writes, own, largest), refusals.items())
            entered.access = access  # type: ignore[attr-defined]
            register(entered)
            return view

        return decorate


def say_refusals(view: View, refusals: Iterable[tuple[int, str]]) -> View:
    """Say in the OpenAPI document which problems a route can answer with: status, description.

    As ``alt_response`` would, one by one; it copies all that was said before at every one of
    them, which was most of the time that the server took to start.
    """
    said = dict(getattr(view, "_apidoc", {}))
    replies = {
        status: [*docs] for status, docs in said.get("response", {}).get("responses", {}).items()
    }
    for status, description in refusals:
        replies.setdefault(status, []).append(
            {
                "schema": Problem,
                "description": description,
                "content_type": "application/problem+json",
            }
        )
    said["response"] = {**said.get("response", {}), "responses": replies}
    view._apidoc = said  # type: ignore[attr-defined]
    return view


def _refusals(rule: str, access: Access, methods: list[str]) -> dict[int, str]:
    found = {422: "Something needs changing", 429: "Too many tries", 503: "Try later"}
    if access is not PUBLIC:
        found[401] = "Sign in, or sign in again"
    if access is STEP_UP or "GET" not in methods:
        found[403] = "Sent from another site, or a fresh passkey check is needed"
    if "GET" not in methods:
        found |= {400: "Cannot be read", 413: "Too large", 415: "Wrong content type"}
    if "<" in rule:
        found[404] = "Missing, or not for you"
    if "person_id" in rule and "GET" not in methods:
        found |= {409: "Refers to something missing", 410: "Removed", 428: "Which version?"}
    return dict(sorted(found.items()))


def _enter(view: View, access: Access, writes: bool | None, own: bool, largest: int | None) -> View:
    @wraps(view)
    def entered(**path: Any) -> Any:
        callers.refuse_cross_site()
        caller = _admit(access)
        callers.remember(caller)
        _read_body(largest)
        write = request.method not in callers.SAFE if writes is None else writes
        ids = {name: str(value) for name, value in path.items()}
        return _answer(view, caller, write, own, ids)

    return entered


def _admit(access: Access) -> Caller | None:
    if access is PUBLIC:
        return None
    caller = callers.require_sign_in()
    if access is STEP_UP and not callers.fresh(caller):
        raise StepUpNeeded
    return caller


def _read_body(largest: int | None) -> None:
    """All of it. Raises 413 when it is larger than this route takes, 415 when it is no JSON.

    A route with a size of its own takes a file, and looks at its kind itself.
    """
    if largest:
        request.max_content_length = largest
    body = request.get_data()
    if body and not largest and request.method not in callers.SAFE:
        _require_json(body)


def _require_json(body: bytes) -> None:
    """Read strictly, once before webargs does: nested too deep, or a number without end, is no
    JSON to us."""
    if not request.is_json:
        raise WrongType
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        raise BadRequest from None


def _answer(view: View, caller: Caller | None, write: bool, own: bool, ids: dict[str, str]) -> Any:
    try:
        return _in_one_transaction(view, caller, write, own, ids)
    except BeginAgain:
        return _in_one_transaction(view, caller, True, own, ids)
    except IntegrityError as error:
        # Foreign keys are checked at the commit: what the row points at is not there.
        raise RefersToMissing from error
    except OperationalError as error:
        raise TryLater from error


def _in_one_transaction(
    view: View, caller: Caller | None, write: bool, own: bool, ids: dict[str, str]
) -> Any:
    with CareSession(callers.house(), callers.actor_of(caller), writes=write) as session:
        if caller and write:
            # The device may have been ended while this call waited for its turn.
            devices.require_in_use(session)
        if "person_id" in ids:
            _require_near(session, ids["person_id"], own)
            if write:
                session.hold(ids["person_id"])
        reply = view(session, **ids)
        session.commit()
        return reply


@contextmanager
def write_session(person_id: str) -> Iterator[CareSession]:
    """A turn to write about that person, for a view whose own session only reads; it commits."""
    caller = callers.calling()
    with CareSession(callers.house(), callers.actor_of(caller), writes=True) as session:
        devices.require_in_use(session)
        session.hold(person_id)
        yield session


def _require_near(session: CareSession, person_id: str, own: bool) -> None:
    """The same 404 for a person who does not exist and one who is not yours to see. Whoever has
    ever been let in gets past, and finds what the policy lets them see: perhaps nothing."""
    if session.is_own(person_id):
        return
    if own or not session.rows(_takes_part, with_person=person_id):
        raise NotFound


def json_response(body: bytes, status: int = 200, **headers: str) -> Response:
    """A reply that is JSON already."""
    response = Response(body, status, mimetype="application/json")
    response.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    return response
