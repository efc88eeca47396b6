"""What comes in and goes out about linking with an agency's system."""

from marshmallow import Schema, fields, validate

from server.schemas.base import Strict
from server.schemas.fields import Choice, Id, Moment, Text
from server.schemas.nouns import COUNTRIES


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
