"""RFC 9457 problem details, as every error looks."""

from marshmallow import Schema, fields


class ProblemField(Schema):
    """One thing wrong with one field."""

    field = fields.String(required=True)
    code = fields.String(required=True)
    text = fields.String(required=True)


class Problem(Schema):
    """``code`` is stable; ``title``, ``detail`` and ``text`` are in the caller's language."""

    type = fields.String(required=True)
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    detail = fields.String(required=True)
    code = fields.String(required=True)
    errors = fields.List(fields.Nested(ProblemField))
