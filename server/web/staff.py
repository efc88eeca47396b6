"""Those who work at an agency: its administrators invite them and end them, and they accept.

Nothing here shows anything of a person whose plan it is. The token stands in bodies only, never in
an address, so that no log has it.
"""

from typing import Any

import orjson
from flask import Response

from server.access.session import CareSession
from server.care import accounts, challenges, devices, passkeys, staff
from server.care.ids import new_id
from server.errors import AlreadyRegistered, WrongCode, WrongPasskey
from server.schemas import staff as forms
from server.schemas.accounts import Asked, Me
from server.schemas.taking_part import InvitationStart, InvitationStartAsk, Invited
from server.web import arrival, limits
from server.web.caller import house
from server.web.refusals import refuses
from server.web.room import PUBLIC, SIGNED_IN, STEP_UP, Room, json_response

room = Room("staff", __name__, description="Those who work at an agency")
invitation_room = Room("staff_invitations", __name__, description="Saying yes to work there")
limits.by_address(invitation_room, "30 per minute; 300 per hour")
limits.by_secret(invitation_room, "token", "10 per minute")
INVITED_A_DAY = "200 per day"
OF_AGENCY = "/api/agencies/<uuid:agency_id>/staff"


@room.route(OF_AGENCY, access=SIGNED_IN)
@room.response(200, forms.AllStaff)
def listed(session: CareSession, agency_id: str) -> Response:
    """Who works there, for its administrators"""
    agency = staff.require_admin(session, agency_id)
    return _json({"name": agency.name, "staff": staff.listed(session, agency_id)})


@room.route(OF_AGENCY, access=STEP_UP, methods=["POST"])
@room.arguments(forms.StaffAsk)
@room.response(201, forms.StaffMade)
def invite(session: CareSession, body: dict[str, str], agency_id: str) -> Response:
    """Invite somebody who works there, with a link for once"""
    staff.require_admin(session, agency_id)
    limits.require("staff", agency_id, INVITED_A_DAY)
    made = staff.invite(session, agency_id, body["name"].strip(), body["role"])
    return _json({"id": made.id, "link": made.path, "expires_at": made.expires_at}, 201)


# The work ends in a session of whoever leaves: the administrator's sees no plan.
@room.route(f"{OF_AGENCY}/<uuid:staff_id>", access=STEP_UP, methods=["DELETE"], writes=False)
@room.response(204)
def end(session: CareSession, agency_id: str, staff_id: str) -> Response:
    """Somebody works there no longer: at once they take part in no plan through this agency"""
    staff.end(house(), agency_id, staff_id, by=str(session.actor.account_id))
    return Response(status=204)


@invitation_room.route("/api/staff-invitations/look", access=PUBLIC, methods=["POST"], writes=False)
@invitation_room.arguments(Invited)
@invitation_room.response(200, forms.StaffInvitation)
@refuses(invitation_room, WrongCode)
def look(session: CareSession, body: dict[str, Any]) -> Response:
    """Where one is asked to work, before anything is accepted"""
    told = staff.look(session, body["token"])
    return _json({"agency": told.agency, "name": told.name, "role": told.role})


@invitation_room.route("/api/staff-invitations/start/options", access=PUBLIC, methods=["POST"])
@invitation_room.arguments(InvitationStartAsk)
@invitation_room.response(200, Asked)
@refuses(invitation_room, WrongCode)
def ask(session: CareSession, body: dict[str, Any]) -> passkeys.Asked:
    """Ask for a passkey to accept with, for somebody who has no account"""
    staff.look(session, body["token"])
    return passkeys.ask_to_make(
        session, arrival.site(), challenges.JOIN, account_id=new_id(), name=body["name"]
    )


@invitation_room.route(
    "/api/staff-invitations/start", access=PUBLIC, methods=["POST"], writes=False
)
@invitation_room.arguments(InvitationStart)
@invitation_room.response(201, Me)
@refuses(invitation_room, WrongPasskey, WrongCode, AlreadyRegistered)
def start(session: CareSession, body: dict[str, Any]) -> Response:
    """Accept with the passkey that was made: an account without a plan of its own, signed in"""
    account_id = challenges.account_to_start(session, body["challenge_id"], challenges.JOIN)

    def begin(own: CareSession) -> None:
        passkey = passkeys.check_made(
            own, arrival.site(), challenges.JOIN, body["challenge_id"], body["credential"]
        )
        accounts.start_account(own, body["language"])
        passkeys.keep(own, passkey, body["device_name"])
        staff.accept(own, body["token"])

    return arrival.let_in(begin, account_id, devices.START, body["device_name"], status=201)


@invitation_room.route("/api/staff-invitations/accept", access=SIGNED_IN, methods=["POST"])
@invitation_room.arguments(Invited)
@invitation_room.response(200, Me)
@refuses(invitation_room, WrongCode)
def accept(session: CareSession, body: dict[str, Any]) -> Response:
    """Accept with the account that is signed in"""
    staff.accept(session, body["token"])
    return arrival.me_response(accounts.me(session))


def _json(shown: dict[str, Any], status: int = 200) -> Response:
    return json_response(orjson.dumps(shown, option=orjson.OPT_UTC_Z), status)
