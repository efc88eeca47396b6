"""Being asked to get in touch: with one's account, or by the link of a mail or an SMS.

Looking by a link is a POST, so that a program which fetches links ahead neither sees anything nor
uses it up. The token stands in bodies only, never in an address, so that no log has it.
"""

from collections.abc import Callable
from typing import Any

import orjson
from flask import Response

from server.access import front_door
from server.access.policy import Actor
from server.access.session import CareSession
from server.care import asks
from server.care.tokens import token_hash
from server.errors import NotFound, WrongCode
from server.schemas import calls as forms
from server.web import limits
from server.web.caller import house
from server.web.refusals import refuses
from server.web.room import PUBLIC, SIGNED_IN, Room, json_response

room = Room("asks", __name__, description="Being asked to get in touch")
link_room = Room("ask_links", __name__, description="The same by a link, without signing in")
limits.by_address(link_room, "60 per minute; 600 per hour")
limits.by_secret(link_room, "token", "20 per minute")


@room.route("/api/asks", access=SIGNED_IN)
@room.response(200, forms.Asks)
def listed(session: CareSession) -> Response:
    """Who asks the account to get in touch; nothing counts as seen by this"""
    return _json({"asks": asks.listed(session)})


@room.route("/api/asks/<uuid:ask_id>/seen", access=SIGNED_IN, methods=["POST"])
@room.arguments(forms.Nothing, required=False)
@room.response(204)
def see(session: CareSession, body: dict[str, Any], ask_id: str) -> Response:
    """One has seen it, and the person is told so"""
    asks.see(session, ask_id)
    return Response(status=204)


@room.route("/api/asks/<uuid:ask_id>/answer", access=SIGNED_IN, methods=["PUT"])
@room.arguments(forms.AskAnswer)
@room.response(200, forms.OneAsk)
def answer(session: CareSession, body: dict[str, str], ask_id: str) -> Response:
    """Say what one will do; not taken any more when the person has closed it"""
    return _json({"ask": asks.answer(session, ask_id, body["answer"])})


# Whose link it is is not known before it has been looked up: these open a session of their own,
# for the account that was sent it.
@link_room.route("/api/ask-links/look", access=PUBLIC, methods=["POST"], writes=False)
@link_room.arguments(forms.AskLink)
@link_room.response(200, forms.AskLinked)
@refuses(link_room, WrongCode)
def look(session: CareSession, body: dict[str, str]) -> Response:
    """Who asks, and whether it still matters; uses nothing up"""
    return _by_link(body["token"], asks.look_by_link, writes=False)


@link_room.route("/api/ask-links/answer", access=PUBLIC, methods=["PUT"], writes=False)
@link_room.arguments(forms.AskLinkAnswer)
@link_room.response(200, forms.AskLinked)
@refuses(link_room, WrongCode)
def answer_by_link(session: CareSession, body: dict[str, str]) -> Response:
    """Say what one will do, once"""
    said = body["answer"]
    return _by_link(
        body["token"], lambda own, ask_id: asks.answer_by_link(own, ask_id, said), writes=True
    )


def _by_link(
    token: str, act: Callable[[CareSession, str | None], dict[str, Any]], *, writes: bool
) -> Response:
    account_id, ask_id = front_door.find_asked(house().database, token_hash(token)) or (None, None)
    with CareSession(house(), Actor(account_id), writes=writes) as own:
        try:
            shown = act(own, ask_id)
        except NotFound:
            raise WrongCode from None
        own.commit()
    return _json(shown)


def _json(body: dict[str, Any]) -> Response:
    return json_response(orjson.dumps(body, option=orjson.OPT_UTC_Z))
