"""What comes in and goes out about those who work at an agency."""

from marshmallow import Schema, ValidationError, fields, validate, validates

from server.schemas.accounts import LONGEST_NAME, ROLES
from server.schemas.base import Strict
from server.schemas.fields import Choice, Id, Moment, Text, Yes


class StaffAsk(Strict):
    """Whom to invite, by the name that the agency calls them, and as what."""

    name = Text(required=True, longest=LONGEST_NAME)
    role = Choice(*ROLES, load_default="staff")

    @validates("name")
    def _says_a_name(self, name: str, data_key: str) -> None:
        if not name.strip():
            raise ValidationError("required")


class StaffMade(Schema):
    """An invitation."""

    id = Id(required=True)
    link = fields.String(required=True, metadata={"description": "/staff#<token>"})
    expires_at = Moment(required=True)


class StaffInvitation(Schema):
    """Where one is asked to work, as whom, and as what."""

    agency = fields.String(required=True)
    name = fields.String(required=True)
    role = fields.String(required=True, validate=validate.OneOf(ROLES))


class OneOfStaff(Schema):
    """Somebody who works there, is invited, or has left of late. Of persons whose plans they take
    part in, nothing."""

    id = Id(required=True)
    name = fields.String(required=True)
    role = fields.String(required=True, validate=validate.OneOf(ROLES))
    invited_until = Moment(required=True, allow_none=True)
    accepted_at = Moment(required=True, allow_none=True)
    ended_at = Moment(required=True, allow_none=True)
    is_you = Yes(required=True)


class AllStaff(Schema):
    """Those of one agency."""

    name = fields.String(required=True)
    staff = fields.List(fields.Nested(OneOfStaff), required=True)
