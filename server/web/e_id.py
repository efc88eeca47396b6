"""Signing in with an e-ID, and binding one: never needed for anything, and never how one starts.

The provider is asked before a session of ours opens for writing: while it thinks, nobody else has
to wait for their turn to write.
"""

from typing import Any

import orjson
from flask import Response, current_app, request

from server.access import front_door
from server.access.session import CareSession
from server.care import challenges, devices
from server.care import e_id as care
from server.errors import (
    EIdElsewhere,
    EIdNotBound,
    EIdNotProven,
    EIdNotReached,
    EIdTooWeak,
    NotSetUp,
)
from server.outside import e_id as outside
from server.outside import texts
from server.outside.e_id import EIds, NotProven, NotReached, Reached, TooWeak
from server.schemas import e_id as forms
from server.schemas.accounts import Me
from server.web import arrival, limits
from server.web.caller import actor_of, calling, house
from server.web.refusals import refuses
from server.web.room import PUBLIC, SIGNED_IN, STEP_UP, Room, json_response

COOKIE = "__Host-traden-e-id"
room = Room("e_id", __name__, description="Signing in with an e-ID, for those who want to")
limits.by_address(room, "60 per minute; 600 per hour")


@room.route("/api/e-id", access=PUBLIC)
@room.response(200, forms.Providers)
def providers(session: CareSession) -> Response:
    """The e-IDs that can be used here; none, where nobody has set one up"""
    return _json({"providers": [_shown(one) for one in _e_ids().providers]})


@room.route("/api/e-id/options", access=PUBLIC, methods=["POST"], writes=False)
@room.arguments(forms.Begin)
@room.response(200, forms.Address)
@refuses(room, NotSetUp, EIdNotReached)
def ask(session: CareSession, body: dict[str, Any]) -> Response:
    """Begin to sign in: where to go and show who one is"""
    return _begin(challenges.E_ID_IN, body["country"])


@room.route("/api/e-id", access=PUBLIC, methods=["POST"], writes=False)
@room.arguments(forms.SignInBack)
@room.response(200, Me)
@refuses(room, EIdNotProven, EIdTooWeak, EIdNotBound, EIdNotReached)
def sign_in(session: CareSession, body: dict[str, Any]) -> Response:
    """Sign in, having come back from there; only where the e-ID was bound before"""
    _, hashed, acr = _come_back(session, challenges.E_ID_IN, body)
    account_id = front_door.account_of_e_id(house().database, hashed)
    response = arrival.let_in(
        lambda own: care.use(own, hashed, acr),
        account_id,
        devices.E_ID,
        body["device_name"],
    )
    return _without_cookie(response)


@room.route("/api/me/e-ids", access=SIGNED_IN)
@room.response(200, forms.EIds)
def listing(session: CareSession) -> Response:
    """What is bound to the account, and what could be"""
    bound = {each.provider: each for each in care.listed(session)}
    countries = sorted({*bound, *_e_ids().providers})
    return _json({"e_ids": [_wire(country, bound.get(country)) for country in countries]})


@room.route("/api/me/e-ids/options", access=STEP_UP, methods=["POST"], writes=False)
@room.arguments(forms.Begin)
@room.response(200, forms.Address)
@refuses(room, NotSetUp, EIdNotReached)
def ask_to_bind(session: CareSession, body: dict[str, Any]) -> Response:
    """Begin to bind an e-ID to the account: where to go and show who one is"""
    return _begin(challenges.E_ID_BIND, body["country"])


@room.route("/api/me/e-ids", access=SIGNED_IN, methods=["POST"], writes=False)
@room.arguments(forms.Back)
@room.response(201, forms.EId)
@refuses(room, EIdNotProven, EIdTooWeak, EIdElsewhere, EIdNotReached)
def bind(session: CareSession, body: dict[str, Any]) -> Response:
    """Bind it, having come back from there. The fresh passkey check was made at the beginning"""
    country, hashed, acr = _come_back(session, challenges.E_ID_BIND, body)
    with _writing() as own:
        devices.require_in_use(own)
        bound = care.bind(own, country, hashed, acr)
        own.commit()
    return _without_cookie(_json(_wire(country, bound), 201))


@room.route("/api/me/e-ids/<country>", access=STEP_UP, methods=["DELETE"])
@room.response(204)
def unbind(session: CareSession, country: str) -> Response:
    """Let an e-ID go: it opens the account no more"""
    care.unbind(session, country)
    return Response(status=204)


def _begin(purpose: str, country: str) -> Response:
    provider = _reach(country)
    with _writing() as own:
        attempt = care.begin(own, purpose, country)
        own.commit()
    language = texts.best_language(request.headers.get("Accept-Language", ""))
    response = _json({"address": provider.address(attempt.secrets, language)})
    # Strict will do: the provider sends people to a screen, and the screen calls us from here.
    response.set_cookie(
        COOKIE,
        attempt.cookie,
        max_age=int(care.LIFE.total_seconds()),
        secure=True,
        httponly=True,
        samesite="Strict",
        path="/",
    )
    return response


def _come_back(session: CareSession, purpose: str, body: dict[str, Any]) -> tuple[str, bytes, str]:
    """Of which country, who was there (what is kept of it), and how surely. The attempt is over,
    whatever comes of it."""
    with _writing() as own:
        attempt = care.come_back(own, purpose, request.cookies.get(COOKIE, ""), body["state"])
    provider = _reach(attempt.country)
    try:
        shown = provider.who(body["code"], body["iss"], attempt.secrets, attempt.asked_at)
    except NotProven:
        raise EIdNotProven from None
    except TooWeak:
        raise EIdTooWeak from None
    except NotReached:
        raise EIdNotReached from None
    issuer = provider.provider.issuer
    return attempt.country, care.subject_hash(session, issuer, shown), shown.acr


def _reach(country: str) -> Reached:
    if country not in _e_ids().providers:
        raise NotSetUp
    try:
        return _e_ids().reach(country)
    except NotReached:
        raise EIdNotReached from None


def _writing() -> CareSession:
    return CareSession(house(), actor_of(calling()), writes=True)


def _e_ids() -> EIds:
    found: outside.EIds = current_app.extensions["traden_e_id"]
    return found


def _shown(country: str) -> dict[str, Any]:
    known = _e_ids().providers.get(country)
    return {"country": country, "name": known.name if known else country.upper()}


def _wire(country: str, bound: Any) -> dict[str, Any]:
    return {
        **_shown(country),
        "bound_at": bound.bound_at if bound else None,
        "last_used_at": bound.last_used_at if bound else None,
    }


def _without_cookie(response: Response) -> Response:
    response.delete_cookie(COOKIE, secure=True, httponly=True, samesite="Strict", path="/")
    return response


def _json(body: dict[str, Any], status: int = 200) -> Response:
    return json_response(orjson.dumps(body, option=orjson.OPT_UTC_Z), status)
