"""Everything about a person, as a file."""

from marshmallow import Schema, fields

from server.schemas.calendar_feed import Feed
from server.schemas.calls import Call
from server.schemas.fields import Id, Moment
from server.schemas.history import Change


class AccountExport(Schema):
    """What is the account's own: devices, passkeys, the plans it takes part in, what it sent and
    was asked."""

    program = fields.String(required=True)
    version = fields.String(required=True)
    made_at = Moment(required=True)
    account = fields.Dict(keys=fields.String(), required=True)


class FromSystem(Schema):
    """A FHIR resource as an agency's system sent it; ``null`` when the system took it back."""

    noun = fields.String(required=True)
    row_id = Id(required=True)
    version = fields.Integer(required=True)
    at = Moment(required=True)
    resource = fields.Dict(keys=fields.String(), required=True, allow_none=True)


class Export(Schema):
    """All rows by noun, the history, and the account."""

    program = fields.String(required=True)
    version = fields.String(required=True)
    made_at = Moment(required=True)
    person_id = Id(required=True)
    account = fields.Dict(keys=fields.String(), required=True)
    rows = fields.Dict(
        keys=fields.String(), values=fields.List(fields.Dict(keys=fields.String())), required=True
    )
    looked = fields.List(fields.Dict(keys=fields.String()), required=True)
    calls = fields.List(fields.Nested(Call), required=True)
    calendar_feeds = fields.List(fields.Nested(Feed), required=True)
    from_systems = fields.List(fields.Nested(FromSystem), required=True)
    history = fields.List(fields.Nested(Change), required=True)
