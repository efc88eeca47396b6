"""Saying in the OpenAPI document what a route may refuse, beyond what all routes may."""

from collections.abc import Callable
from typing import Any

from server.errors import Refused
from server.schemas.problem import Problem
from server.web.room import Room

View = Callable[..., Any]


def refuses(room: Room, *refusals: type[Refused]) -> Callable[[View], View]:
    """Document these refusals of a view."""

    def document(view: View) -> View:
        for refusal in refusals:
            say = room.alt_response(
                refusal.status,
                schema=Problem,
                description=(refusal.__doc__ or "").strip(),
                content_type="application/problem+json",
            )
            view = say(view)
        return view

    return document
