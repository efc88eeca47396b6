"""Who changed what, on the wire."""

from marshmallow import Schema, fields, validate

from server.schemas.base import Strict
from server.schemas.fields import Id, Moment

ACTS = ("created", "changed", "removed", "restored")


class HistoryQuery(Strict):
    """Which page; of one row only, if it is named."""

    before = fields.Integer(load_default=None, validate=validate.Range(0, 2**62))
    row = Id(load_default=None)


class Change(Schema):
    """One change of one row. ``fields`` holds ``{name: [before, after]}``."""

    number = fields.Integer(required=True)
    noun = fields.String(required=True)
    row_id = Id(required=True)
    act = fields.String(required=True, validate=validate.OneOf(ACTS))
    at = Moment(required=True)
    by = Id(required=True, metadata={"description": "the account that did it"})
    on_behalf = Id(
        required=True,
        allow_none=True,
        metadata={"description": "set where Tråden did it by itself: the account it did it for"},
    )
    fields_ = fields.Dict(
        data_key="fields",
        required=True,
        keys=fields.String(),
        values=fields.List(fields.Raw(allow_none=True), validate=validate.Length(equal=2)),
    )


class HistoryPage(Schema):
    """Some changes, newest first, and the number to go on before."""

    changes = fields.List(fields.Nested(Change), required=True)
    next = fields.Integer(required=True, allow_none=True)
