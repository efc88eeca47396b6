"""What becomes of a calendar file."""

from marshmallow import Schema, fields


class CalendarFileReply(Schema):
    """How many of the file's times were …"""

    added = fields.Integer(required=True)
    changed = fields.Integer(required=True)
    cancelled = fields.Integer(required=True)
    unchanged = fields.Integer(required=True)
    skipped = fields.Integer(
        required=True,
        metadata={"description": "long past, unreadable, or removed by the person"},
    )
