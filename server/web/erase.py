"""Erasing one's plan and account."""

import orjson
from flask import Response, after_this_request

from server.access.session import CareSession
from server.care import erase
from server.outside import texts
from server.schemas.erase import Erased
from server.web.caller import drop_cookie, house
from server.web.room import STEP_UP, Room, json_response

room = Room("erase", __name__, description="Erasing one's plan and account")


@room.route("/api/me/erase", access=STEP_UP, methods=["POST"])
@room.response(200, Erased)
def erase_me(session: CareSession) -> Response:
    """Erase the plan, the account and their keys; cannot be undone"""
    language = erase.erase(session)
    remains = [texts.text(language, f"erase-remains-{what}") for what in erase.REMAINS]
    response = json_response(orjson.dumps({"remains": remains}), Content_Language=language)
    drop_cookie(response)
    after_this_request(_leave_nothing_in_the_log)
    return response


def _leave_nothing_in_the_log(response: Response) -> Response:
    house().database.fold_log()
    return response
