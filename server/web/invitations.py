"""Invitations: the person makes one; whoever holds it looks at it and accepts.

The token stands in bodies only, never in an address, so that no log has it.
"""

from typing import Any

import orjson
from flask import Response

from server.access import front_door
from server.access.front_door import Invited
from server.access.session import CareSession
from server.care import accounts, challenges, devices, invitations, passkeys
from server.care.ids import new_id
from server.care.tokens import token_hash
from server.errors import AlreadyRegistered, WrongCode, WrongPasskey
from server.schemas import taking_part as forms
from server.schemas.accounts import Asked, Me
from server.web import arrival, limits
from server.web.caller import house
from server.web.refusals import refuses
from server.web.room import PUBLIC, SIGNED_IN, Room, json_response

own_room = Room("inviting", __name__, description="Inviting a member to one's own plan")
room = Room("invitations", __name__, description="Accepting an invitation to somebody's plan")
limits.by_address(room, "30 per minute; 300 per hour")
limits.by_secret(room, "token", "10 per minute")
OF_MEMBER = "/api/people/<uuid:person_id>/members/<uuid:member_id>/invitation"


@own_room.route(OF_MEMBER, access=SIGNED_IN, methods=["POST"], own=True)
@own_room.arguments(forms.InvitationAsk, required=False)
@own_room.response(200, forms.InvitationMade)
def make(session: CareSession, body: dict[str, Any], person_id: str, member_id: str) -> Response:
    """Invite a member; a link from before is void"""
    made = invitations.make(session, person_id, member_id, body.get("days", invitations.DAYS))
    shown = {"link": made.path, "two_words": made.two_words, "expires_at": made.expires_at}
    return json_response(orjson.dumps(shown, option=orjson.OPT_UTC_Z))


@own_room.route(OF_MEMBER, access=SIGNED_IN, methods=["DELETE"], own=True)
@own_room.response(204)
def cancel(session: CareSession, person_id: str, member_id: str) -> Response:
    """Make the link void, and let go of whoever accepted it and was not let in yet"""
    invitations.cancel(session, person_id, member_id)
    return Response(status=204)


@room.route("/api/invitations/look", access=PUBLIC, methods=["POST"], writes=False)
@room.arguments(forms.Invited)
@room.response(200, forms.Invitation)
@refuses(room, WrongCode)
def look(session: CareSession, body: dict[str, Any]) -> Response:
    """Whose plan it is about, before anything is accepted"""
    told = invitations.look(session, _invited(body))
    shown = {"called": told.called, "relation": told.relation, "language": told.language}
    return json_response(orjson.dumps(shown))


@room.route("/api/invitations/start/options", access=PUBLIC, methods=["POST"])
@room.arguments(forms.InvitationStartAsk)
@room.response(200, Asked)
@refuses(room, WrongCode)
def ask(session: CareSession, body: dict[str, Any]) -> passkeys.Asked:
    """Ask for a passkey to accept with, for somebody who has no account"""
    invitations.look(session, _invited(body))
    return passkeys.ask_to_make(
        session, arrival.site(), challenges.JOIN, account_id=new_id(), name=body["name"]
    )


@room.route("/api/invitations/start", access=PUBLIC, methods=["POST"], writes=False)
@room.arguments(forms.InvitationStart)
@room.response(201, Me)
@refuses(room, WrongPasskey, WrongCode, AlreadyRegistered)
def start(session: CareSession, body: dict[str, Any]) -> Response:
    """Accept with the passkey that was made: an account without a plan of its own, signed in"""
    invited = _invited(body)
    account_id = challenges.account_to_start(session, body["challenge_id"], challenges.JOIN)

    def begin(own: CareSession) -> None:
        passkey = passkeys.check_made(
            own, arrival.site(), challenges.JOIN, body["challenge_id"], body["credential"]
        )
        accounts.start_account(own, body["language"])
        passkeys.keep(own, passkey, body["device_name"])
        invitations.accept(own, invited)

    return arrival.let_in(begin, account_id, devices.START, body["device_name"], status=201)


@room.route("/api/invitations/accept", access=SIGNED_IN, methods=["POST"])
@room.arguments(forms.Invited)
@room.response(200, Me)
@refuses(room, WrongCode)
def accept(session: CareSession, body: dict[str, Any]) -> Response:
    """Accept with the account that is signed in"""
    invitations.accept(session, _invited(body))
    return arrival.me_response(accounts.me(session))


def _invited(body: dict[str, Any]) -> Invited | None:
    return front_door.find_invitation(house().database, token_hash(body["token"]))
