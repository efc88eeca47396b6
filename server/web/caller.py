"""Who is calling: a device with a token in its cookie, through flask-login."""

from typing import Any

from flask import Flask, Request, Response, current_app, g, request
from flask_login import LoginManager, current_user

from server import clock
from server.access import front_door
from server.access.front_door import Caller
from server.access.policy import NOBODY, Actor
from server.access.session import House
from server.care.devices import CHECK_LIFE
from server.care.tokens import token_hash
from server.errors import CrossSite, DeviceEnded, SessionExpired, SignInNeeded

COOKIE = "__Host-traden"
COOKIE_LIFE = 400 * 24 * 3600
"""Browsers keep a cookie no longer; the server's own limit is ``front_door.DEVICE_LIFE``."""
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class SignedIn:
    """What flask-login calls a user: a device of an account."""

    is_authenticated = True
    is_active = True
    is_anonymous = False

    def __init__(self, caller: Caller) -> None:
        self.caller = caller

    def get_id(self) -> str:
        """flask-login's name for the account id."""
        return self.caller.account_id


def house() -> House:
    """The app's database and master key."""
    found: House = current_app.extensions["traden"]
    return found


def require_sign_in() -> Caller:
    """The calling device, or ``SignInNeeded``, ``SessionExpired``, ``DeviceEnded``."""
    caller = getattr(current_user, "caller", None)
    if caller is None:
        raise _unknown(request.cookies.get(COOKIE))
    if caller.ended_at is not None:
        raise DeviceEnded
    if caller.expired:
        raise SessionExpired
    front_door.touch_device(house().database, caller)
    return caller  # type: ignore[no-any-return]


def _unknown(token: str | None) -> Exception:
    """Someone who never signed in, or a device that has to be told that its account is gone."""
    if token and front_door.was_erased(house().database, token_hash(token)):
        return DeviceEnded()
    return SignInNeeded()


def actor_of(caller: Caller | None) -> Actor:
    """Whom a session acts for."""
    return Actor(caller.account_id, caller.device_id) if caller else NOBODY


def refuse_cross_site() -> None:
    """CSRF: whatever changes something must come from our own pages.

    Browsers say so themselves, in ``Sec-Fetch-Site`` or ``Origin``; a request with neither is
    no page's, and must then show that it could set a header no form can set.
    """
    if request.method in SAFE:
        return
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    if site is not None:
        # «none» is somebody typing an address or opening a bookmark: never a write of ours.
        ours = site == "same-origin"
    elif origin is not None:
        ours = origin in (current_app.config["TRADEN_ORIGIN"], request.host_url.rstrip("/"))
    else:
        ours = "X-Traden" in request.headers or request.is_json
    if not ours:
        raise CrossSite


def set_cookie(response: Response, token: str) -> None:
    """Give a device its token."""
    response.set_cookie(
        COOKIE, token, max_age=COOKIE_LIFE, secure=True, httponly=True, samesite="Strict", path="/"
    )


def drop_cookie(response: Response) -> None:
    """Take a device's token away."""
    response.delete_cookie(COOKIE, secure=True, httponly=True, samesite="Strict", path="/")


def init_app(app: Flask) -> None:
    """Let flask-login find the caller by the cookie, and by nothing else."""
    manager = LoginManager()
    manager.session_protection = None
    manager.request_loader(_load)
    manager.init_app(app, add_context_processor=False)


def _load(request: Request) -> SignedIn | None:
    token = request.cookies.get(COOKIE)
    if not token:
        return None
    caller = front_door.find_device(house().database, token_hash(token))
    return SignedIn(caller) if caller else None


def fresh(caller: Caller) -> bool:
    """Whether the passkey was checked lately enough for what needs a step-up."""
    return caller.checked_at is not None and clock.now() - caller.checked_at < CHECK_LIFE


def remember(caller: Caller | None) -> None:
    """For the views that need to know the device."""
    g.caller = caller


def calling() -> Any:
    """The device that ``remember`` was told of."""
    return g.caller
