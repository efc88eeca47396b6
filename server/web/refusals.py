"""Saying in the OpenAPI document what a route may refuse, beyond what all routes may."""

from collections.abc import Callable
from typing import Any

from server.errors import Refused
from server.web.room import Room, say_refusals

View = Callable[..., Any]


def refuses(room: Room, *refusals: type[Refused]) -> Callable[[View], View]:
    """Document these refusals of a view."""
    said = [(one.status, (one.__doc__ or "").strip()) for one in refusals]
    return lambda view: say_refusals(view, said)
