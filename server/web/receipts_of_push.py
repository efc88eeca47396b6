"""Receipts of notices: a device says that one has come, or was opened. Always the same answer."""

from flask import Response

from server.access.policy import Actor
from server.access.session import CareSession
from server.care import arrivals, receipt_tokens
from server.schemas import calls as forms
from server.web import limits
from server.web.caller import house
from server.web.room import PUBLIC, Room

room = Room("receipts_of_push", __name__, description="That a notice has come")
limits.by_address(room, "600 per minute")


@room.route("/api/receipts", access=PUBLIC, methods=["POST"], writes=False)
@room.arguments(forms.NoticeReceipt)
@room.response(204)
def note(session: CareSession, body: dict[str, str]) -> Response:
    """A notice is on the phone, or was opened; nobody learns whether that was news"""
    receipt = receipt_tokens.open_token(house().master, body["token"])
    if receipt is not None:
        with CareSession(house(), Actor(receipt.account_id), writes=True) as own:
            arrivals.note(own, receipt, body["state"])
            own.commit()
    return Response(status=204)
