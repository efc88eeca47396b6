"""What comes in and goes out about taking part: invitations, memberships, what was sent, looked."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate, validates_schema

from server.schemas.accounts import LANGUAGES, LONGEST_NAME, Answered
from server.schemas.base import Strict
from server.schemas.fields import Choice, Id, Moment, Several, Text, WholeNumber, Yes
from server.schemas.nouns import RELATIONS, RIGHTS, SHAPES, SHARED

KINDS = ("note", "request")
REASONS = ("your_own", "shared_with_you", "shared_with_your_agency", "guardian_by_age")
SHORT = 200


def _token() -> Text:
    return Text(required=True, validate=validate.Length(1, 100, error="too_long"))


class InvitationAsk(Strict):
    """How many days the invitation is to be good for."""

    days = WholeNumber(1, 30, load_default=7)


class InvitationMade(Schema):
    """An invitation, and the two words to say to each other."""

    link = fields.String(required=True, metadata={"description": "/invitation#<token>"})
    two_words = fields.List(fields.String(), required=True)
    expires_at = Moment(required=True)


class Invited(Strict):
    """What followed ``#``."""

    token = _token()


class Invitation(Schema):
    """Whose plan it is about, and as what one is asked."""

    called = fields.String(required=True)
    relation = fields.String(required=True, validate=validate.OneOf(RELATIONS))
    language = fields.String(required=True, validate=validate.OneOf(LANGUAGES))


class InvitationStartAsk(Invited):
    """Who is about to accept; the name is only shown by the authenticator."""

    name = Text(load_default="")


class InvitationStart(Answered):
    """An account to start, without a plan of its own."""

    token = _token()
    name = Text(load_default="")
    language = Choice(*LANGUAGES, required=True)
    device_name = Text(longest=LONGEST_NAME, load_default="")


class Confirmed(Schema):
    """The member who was let in."""

    row = fields.Nested(SHAPES["member"].row, required=True)


class Shared(Schema):
    """One category that the account may see now, and why."""

    shared = fields.String(required=True, validate=validate.OneOf(SHARED))
    right = fields.String(required=True, validate=validate.OneOf(RIGHTS))
    sections = fields.List(fields.String(), required=True)
    until = Moment(required=True, allow_none=True)
    reason = fields.String(required=True, validate=validate.OneOf(REASONS))


class Part(Schema):
    """A plan that the account takes part in."""

    person_id = Id(required=True)
    as_ = fields.String(required=True, data_key="as", validate=validate.OneOf(("member",)))
    member_id = Id(required=True)
    relation = fields.String(required=True, validate=validate.OneOf(RELATIONS))
    agency_id = Id(required=True, allow_none=True)
    called = fields.String(required=True)
    waiting = Yes(required=True)
    two_words = fields.String(required=True)
    lease_seconds = fields.Integer(required=True)
    access = fields.List(fields.Nested(Shared), required=True)


class PartsQuery(Schema):
    """Which page: the ``next`` of the one before."""

    after = Id(load_default=None)


class Parts(Schema):
    """A page of the plans that the account takes part in."""

    people = fields.List(fields.Nested(Part), required=True)
    next = Id(required=True, allow_none=True)


class CardChange(Strict):
    """How a member wants to be reached; what is not named stays."""

    phone = Text(longest=SHORT)
    email = Text(longest=SHORT)
    words = Text()


class Card(Schema):
    """How a member wants to be reached."""

    phone = fields.String(required=True)
    email = fields.String(required=True)
    words = fields.String(required=True)


class NoteContent(Strict):
    """A few words to the plan."""

    words = Text(required=True)

    @validates_schema(skip_on_field_errors=True)
    def _says_something(self, data: dict[str, Any], **kwargs: Any) -> None:
        if not data["words"].strip():
            raise ValidationError("required", "words")


class RequestContent(Strict):
    """What a professional asks to see, what for, and until when."""

    shares = Several(Choice(*SHARED), required=True, metadata={"description": "at least one"})
    right = Choice(*RIGHTS, load_default="see")
    purpose = Text(load_default="")
    until = Moment(load_default=None, allow_none=True)

    @validates_schema(skip_on_field_errors=True)
    def _asks_for_something(self, data: dict[str, Any], **kwargs: Any) -> None:
        if not data["shares"]:
            raise ValidationError("required", "shares")


CONTENT = {"note": NoteContent, "request": RequestContent}


class Sending(Strict):
    """A note (``{words}``) or a request (``{shares, right, purpose, until}``)."""

    kind = Choice(*KINDS, required=True)
    content = fields.Dict(keys=fields.String(), required=True)

    @post_load
    def _load_content(self, data: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
        try:
            return {**data, "content": CONTENT[data["kind"]]().load(data["content"])}
        except ValidationError as error:
            raise ValidationError({"content": error.messages}) from None


class Sent(Schema):
    """One's own copy of what one sent."""

    id = Id(required=True)
    kind = fields.String(required=True, validate=validate.OneOf(KINDS))
    at = Moment(required=True)
    content = fields.Dict(keys=fields.String(), required=True)


class AllSent(Schema):
    """What one has sent to a plan, newest first."""

    sent = fields.List(fields.Nested(Sent), required=True)


class LookedQuery(Schema):
    """Which page: the ``next`` of the one before."""

    before = Moment(exact=True, load_default=None)


class Looked(Schema):
    """Somebody has read something, for a reason, within an hour."""

    account_id = Id(required=True)
    member_id = Id(required=True)
    agency_id = Id(required=True, allow_none=True)
    shared = fields.String(required=True, validate=validate.OneOf(SHARED))
    ground = fields.String(required=True, validate=validate.OneOf(REASONS))
    first_at = Moment(required=True)
    last_at = Moment(required=True)
    times = fields.Integer(required=True)


class AllLooked(Schema):
    """A page of who has looked, latest first."""

    looked = fields.List(fields.Nested(Looked), required=True)
    next = Moment(required=True, allow_none=True)


class Preview(Schema):
    """What a member sees: the rows are those of each noun, as the member gets them."""

    called = fields.String(required=True)
    access = fields.List(fields.Nested(Shared), required=True)
    rows = fields.List(fields.Dict(keys=fields.String()), required=True)
