"""The person's appointments in a calendar program: making feeds, and reading them.

A feed's token stands in its address, since calendar programs know no other way. It is in no log of
ours, opens nothing but times, and is refused with the same 404 when it was taken back as when it
never was.
"""

from typing import Any

import orjson
from flask import Response, request

from server.access import front_door
from server.access.policy import Actor
from server.access.session import CareSession
from server.care import calendar_feed
from server.care.tokens import token_hash
from server.errors import NotFound
from server.schemas import calendar_feed as forms
from server.web import limits
from server.web.caller import house
from server.web.room import PUBLIC, SIGNED_IN, STEP_UP, Room, json_response

TYPE = "text/calendar"
FEEDS = "/api/people/<uuid:person_id>/calendar-feeds"
FEEDS_A_DAY = "20 per day"
"""How many one person may make."""
room = Room("calendar_feeds", __name__, description="The appointments, for a calendar program")
public_room = Room("calendar", __name__, description="What a calendar program reads")
# Large calendar services ask for everybody from a few addresses.
limits.by_address(public_room, "600 per minute")
limits.by_secret_in_path(public_room, "token", "30 per minute; 300 per hour")


@room.route(FEEDS, access=SIGNED_IN, own=True)
@room.response(200, forms.Feeds)
def listing(session: CareSession, person_id: str) -> Response:
    """The feeds there are, and when each was last read"""
    found = calendar_feed.listed(session, person_id)
    return _json({"feeds": [calendar_feed.shown(feed) for feed in found]})


@room.route(FEEDS, access=STEP_UP, own=True, methods=["POST"])
@room.arguments(forms.FeedPost)
@room.response(201, forms.NewFeed)
def make(session: CareSession, body: dict[str, Any], person_id: str) -> Response:
    """Make a feed; its address is told this once"""
    limits.require("feeds", person_id, FEEDS_A_DAY)
    feed, token = calendar_feed.make(session, person_id, body["name"], body["titles"])
    session.flush()
    return _json({"feed": calendar_feed.shown(feed), "link": f"/calendar/{token}.ics"}, 201)


@room.route(f"{FEEDS}/<uuid:feed_id>", access=SIGNED_IN, own=True, methods=["DELETE"])
@room.response(204)
def take_back(session: CareSession, person_id: str, feed_id: str) -> Response:
    """Take a feed back: from now on nothing is read there"""
    calendar_feed.take_back(session, person_id, feed_id)
    return Response(status=204)


@room.route(
    "/api/people/<uuid:person_id>/appointments/<uuid:appointment_id>.ics",
    access=SIGNED_IN,
    own=True,
)
@room.arguments(forms.SingleQuery, location="query")
@room.response(200, {"type": "string"}, content_type=TYPE)
def single(
    session: CareSession, query: dict[str, str], person_id: str, appointment_id: str
) -> Response:
    """One appointment as a calendar file"""
    found = calendar_feed.single(session, person_id, appointment_id, query["titles"])
    response = Response(found, mimetype=TYPE)
    response.headers["Content-Disposition"] = 'attachment; filename="traden.ics"'
    return response


# Whose feed it is is not known before it has been looked up: this opens a session of its own, for
# the account that made it.
@public_room.route("/calendar/<token>.ics", access=PUBLIC)
@public_room.response(200, {"type": "string"}, content_type=TYPE)
def read(session: CareSession, token: str) -> Response:
    """The appointments, for a calendar program that has the address"""
    found = front_door.find_feed(house().database, token_hash(token))
    if found is None:
        raise NotFound
    account_id, person_id, feed_id = found
    with CareSession(house(), Actor(account_id), writes=False) as own:
        body = calendar_feed.read(own, person_id, feed_id)
        is_to_be_noted = calendar_feed.is_to_be_noted(own, person_id, feed_id)
    if is_to_be_noted:
        _note(account_id, person_id, feed_id)
    return _calendar(body)


def _note(account_id: str, person_id: str, feed_id: str) -> None:
    with CareSession(house(), Actor(account_id), writes=True) as own:
        calendar_feed.note_read(own, person_id, feed_id)
        own.commit()


def _calendar(body: bytes) -> Response:
    response = Response(body, mimetype=TYPE)
    # Asked for each time: what was taken back a moment ago is gone.
    response.headers["Cache-Control"] = "private, no-cache"
    response.headers["X-Robots-Tag"] = "noindex"
    response.add_etag(weak=True)
    response.make_conditional(request)
    return response


def _json(body: dict[str, Any], status: int = 200) -> Response:
    return json_response(orjson.dumps(body, option=orjson.OPT_UTC_Z), status)
