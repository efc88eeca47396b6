"""What comes in and goes out about the ways to an account: devices, mail, SMS."""

import base64
import binascii

from cryptography.hazmat.primitives.asymmetric import ec
from marshmallow import Schema, ValidationError, fields, validate

from server.schemas.base import Strict
from server.schemas.fields import Moment, Text, Yes

LONGEST_ENDPOINT = 1000
LONGEST_ADDRESS = 254
_AUTH = 16


def _required(longest: int) -> Text:
    return Text(required=True, validate=validate.Length(1, longest, error="too_long"))


def _is_point(text: str) -> None:
    """A point of P-256, uncompressed, as a browser makes it: another cannot be sealed for."""
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _bytes(text))
    except ValueError:
        raise ValidationError("wrong_kind") from None


def _is_secret(text: str) -> None:
    if len(_bytes(text)) != _AUTH:
        raise ValidationError("wrong_kind")


def _bytes(text: str) -> bytes:
    bare = text.rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise ValidationError("wrong_kind") from None


class PushKey(Schema):
    """What a device subscribes with: ``applicationServerKey``, and its id."""

    key = fields.String(required=True)
    id = fields.String(required=True)


class SubscriptionKeys(Strict):
    """What a message is sealed with."""

    p256dh = Text(required=True, validate=_is_point)
    auth = Text(required=True, validate=_is_secret)


class SubscriptionPut(Strict):
    """A push subscription, as ``toJSON()`` gives it, and the key it was made for."""

    endpoint = _required(LONGEST_ENDPOINT)
    keys = fields.Nested(SubscriptionKeys, required=True)
    key_id = _required(22)


class PushState(Schema):
    """How many devices of the account notices can reach, and whether this is one."""

    devices = fields.Integer(required=True)
    this = Yes(required=True)


class WaitingAddress(Schema):
    """An address that a code was sent to, until when it can be typed."""

    address = fields.String(required=True)
    until = Moment(required=True)


class ChannelState(Schema):
    """An address, masked. Not ``verified``: nothing but a code is sent there. ``waiting``: one
    that is to take its place. ``works``: what was sent there last was taken."""

    address = fields.String(required=True)
    verified = Yes(required=True)
    works = Yes(required=True)
    waiting = fields.Nested(WaitingAddress, required=True, allow_none=True)


class Channels(Schema):
    """The ways to the account; ``possible`` are those that this server has."""

    push = fields.Nested(PushState, required=True)
    mail = fields.Nested(ChannelState, required=True, allow_none=True)
    sms = fields.Nested(ChannelState, required=True, allow_none=True)
    possible = fields.List(fields.String(), required=True)


class AddressPut(Strict):
    """A mail address, or a number with its country: ``+46 70 123 45 67``."""

    address = _required(LONGEST_ADDRESS)


class Code(Strict):
    """The six digits that were sent."""

    code = _required(20)
