"""What comes in and goes out about linking with an agency's system."""

from marshmallow import Schema, fields, validate

from server.schemas.base import Strict
from server.schemas.fields import Choice, Day, Id, Moment, Text, Yes
from server.schemas.nouns import AGENCY_KINDS, COUNTRIES, RIGHTS, SHARED


class LinkCode(Schema):
    """A code to show; it is told only now."""

    id = Id(required=True)
    code = fields.String(required=True, metadata={"description": "XXXX-XXXX-XXXX"})
    expires_at = Moment(required=True)


class Number(Strict):
    """A national identifier, and which country's."""

    country = Choice(*COUNTRIES, required=True)
    number = Text(required=True, validate=validate.Length(1, 20, error="too_long"))


class NumberKept(Schema):
    """Whether there is one, never which."""

    kept = fields.Boolean(required=True)
    kept_at = Moment(required=True, allow_none=True)
    proven = fields.Boolean(
        required=True, metadata={"description": "an agency that was shown a code has said the same"}
    )


class RequestCode(Strict):
    """The code that an agency showed."""

    code = Text(required=True, validate=validate.Length(1, 40, error="too_long"))


class RequestAnswer(RequestCode):
    """Yes or no to it."""

    yes = Yes(required=True)


class LinkAnswer(Schema):
    """After a yes, the two words that the agency's system is told too; after a no none."""

    two_words = fields.List(fields.String(), required=True)


class LinkRequest(Schema):
    """Which agency asks to be linked, in its own words, and what it would ask to see then."""

    agency = fields.String(required=True)
    kind = fields.String(required=True, validate=validate.OneOf(AGENCY_KINDS))
    country = fields.String(required=True, validate=validate.OneOf(COUNTRIES))
    verified_on = Day(required=True, allow_none=True)
    system = fields.String(required=True)
    purpose = fields.String(required=True)
    shares = fields.List(fields.String(validate=validate.OneOf(SHARED)), required=True)
    right = fields.String(required=True, validate=validate.OneOf(RIGHTS))
