"""The reply to erasing oneself."""

from marshmallow import Schema, fields


class Erased(Schema):
    """What remains, in sentences."""

    remains = fields.List(fields.String(), required=True)
