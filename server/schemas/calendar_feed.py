"""What comes in and goes out about calendar feeds."""

from marshmallow import Schema, fields, validate

from server.schemas.base import Strict
from server.schemas.fields import Choice, Id, Moment, Text

TITLES = ("neutral", "whole")
LONGEST_NAME = 100


class FeedPost(Strict):
    """A new feed: what the person calls it, and what others see in the calendar."""

    name = Text(load_default="", longest=LONGEST_NAME)
    titles = Choice(*TITLES, load_default="neutral")


class Feed(Schema):
    """A feed there is. The address itself is told once, when it is made."""

    id = Id(required=True)
    name = fields.String(required=True)
    titles = fields.String(required=True, validate=validate.OneOf(TITLES))
    made_at = Moment(required=True)
    read_at = Moment(required=True, allow_none=True)


class NewFeed(Schema):
    """A feed and where it is read."""

    feed = fields.Nested(Feed, required=True)
    link = fields.String(required=True, metadata={"description": "a path; it is told only now"})


class Feeds(Schema):
    """All feeds, the latest first."""

    feeds = fields.List(fields.Nested(Feed), required=True)


class SingleQuery(Schema):
    """What a single appointment's file says."""

    titles = Choice(*TITLES, load_default="neutral")
