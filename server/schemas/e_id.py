"""What comes in and goes out about signing in with an e-ID."""

from typing import Any

from marshmallow import Schema, fields, validate

from server.schemas.accounts import COUNTRIES, LONGEST_NAME
from server.schemas.base import Strict
from server.schemas.fields import Choice, Moment, Text

LONGEST = 2000
"""Letters of a code, a state or an issuer."""


def _text(**options: Any) -> Text:
    return Text(validate=validate.Length(1, LONGEST, error="too_long"), **options)


class Provider(Schema):
    """An e-ID that one can sign in with here."""

    country = fields.String(required=True, validate=validate.OneOf(COUNTRIES))
    name = fields.String(required=True, metadata={"description": "as people call it"})


class Providers(Schema):
    """None: nobody has set one up."""

    providers = fields.List(fields.Nested(Provider), required=True)


class Begin(Strict):
    """Which country's e-ID."""

    country = Choice(*COUNTRIES, required=True)


class Address(Schema):
    """Where the browser goes next. It comes back to ``/e-id`` with ``code`` and ``state``."""

    address = fields.String(required=True)


class Back(Strict):
    """What the provider sent along: ``code``, ``state`` and, from some, ``iss``."""

    code = _text(required=True)
    state = _text(required=True)
    iss = _text(load_default=None)


class SignInBack(Back):
    """The same, to come in with."""

    device_name = Text(longest=LONGEST_NAME, load_default="")


class EId(Provider):
    """An e-ID that is bound to the account, or could be (``bound_at`` is null)."""

    bound_at = Moment(required=True, allow_none=True)
    last_used_at = Moment(required=True, allow_none=True)


class EIds(Schema):
    """All of them."""

    e_ids = fields.List(fields.Nested(EId), required=True)
