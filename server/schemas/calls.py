"""What comes in and goes out about calls for contact."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, validate, validates_schema

from server.schemas.base import Strict
from server.schemas.fields import Choice, Id, Moment, Several, Text, Yes

ABOUT = ("step", "appointment", "crisis_entry")
STATES = ("undoable", "asking", "answered", "nobody_answered", "ended", "undone")
KNOWN = ("waiting", "queued", "sent", "on_the_phone", "seen", "answered")
TRIED = ("queued", "sent", "on_the_phone", "failed")
CHANNELS = ("push", "mail", "sms")
ANSWERS = ("calling", "coming", "cannot")


def _moment() -> Moment:
    return Moment(required=True, allow_none=True)


def _one_of(*words: str, **kwargs: Any) -> fields.String:
    return fields.String(required=True, validate=validate.OneOf(words), **kwargs)


class CallAbout(Strict):
    """What a call is about."""

    noun = Choice(*ABOUT, required=True)
    id = Id(required=True)


class PreviewQuery(Schema):
    """What the call would be about: both, or neither."""

    noun = Choice(*ABOUT, load_default=None)
    id = Id(load_default=None)

    @validates_schema(skip_on_field_errors=True)
    def _both_or_neither(self, data: dict[str, Any], **kwargs: Any) -> None:
        for name, other in (("noun", "id"), ("id", "noun")):
            if data[other] and not data[name]:
                raise ValidationError("required", name)


class PossibleChannel(Schema):
    """One way to a member, and how many devices it has (1 where it has none)."""

    kind = _one_of(*CHANNELS)
    devices = fields.Integer(required=True)


class WouldBeAsked(Schema):
    """A member who would be asked. Without channels only the app itself, once it is opened, tells
    them."""

    member_id = Id(required=True)
    turn = fields.Integer(required=True)
    channels = fields.List(fields.Nested(PossibleChannel), required=True)
    reached_at = _moment()


class CallPreview(Schema):
    """Who would be asked, in that order."""

    members = fields.List(fields.Nested(WouldBeAsked), required=True)
    undo_seconds = fields.Integer(required=True)
    gives_up_seconds = fields.Integer(required=True)


class CallAsk(Strict):
    """A call for contact: what about, whom (``null``: everyone in the preview), and whether the
    words that were agreed on in the crisis plan's entry go along."""

    about = fields.Nested(CallAbout, load_default=None, allow_none=True)
    member_ids = Several(Id(), load_default=None, allow_none=True)
    tell = Yes(load_default=False)

    @validates_schema(skip_on_field_errors=True)
    def _words_have_a_place(self, data: dict[str, Any], **kwargs: Any) -> None:
        if data["tell"] and (data["about"] or {}).get("noun") != "crisis_entry":
            raise ValidationError("not_a_choice", "tell")


class CallClose(Strict):
    """The person undoes it, or is all right now."""

    state = Choice("undone", "ended", required=True)


class CallsQuery(Schema):
    """Which page: the ``next`` of the one before."""

    before = Moment(exact=True, load_default=None)


class CallChannel(Schema):
    """How far it has come by one way. ``device`` tells devices apart; ``failed`` is a code."""

    kind = _one_of(*CHANNELS)
    device = fields.Integer(required=True, allow_none=True)
    state = _one_of(*TRIED)
    failed = fields.String(required=True, allow_none=True)


class CallRecipient(Schema):
    """What is known of one who is asked; each moment is when it was first known."""

    member_id = Id(required=True)
    turn = fields.Integer(required=True)
    state = _one_of(*KNOWN)
    asked_at = _moment()
    sent_at = _moment()
    on_the_phone_at = _moment()
    seen_at = _moment()
    answered_at = _moment()
    answer = _one_of(*ANSWERS, allow_none=True)
    channels = fields.List(fields.Nested(CallChannel), required=True)


class Call(Schema):
    """A call for contact as it is now."""

    id = Id(required=True)
    state = _one_of(*STATES)
    about = fields.Nested(CallAbout, required=True, allow_none=True)
    asked_at = Moment(required=True)
    starts_at = Moment(required=True)
    ends_at = Moment(required=True)
    over_at = _moment()
    words = fields.String(required=True)
    recipients = fields.List(fields.Nested(CallRecipient), required=True)


class OneCall(Schema):
    """One call."""

    call = fields.Nested(Call, required=True)


class Calls(Schema):
    """A page of calls, the latest first."""

    calls = fields.List(fields.Nested(Call), required=True)
    next = _moment()


class Ask(Schema):
    """Somebody asks the account to get in touch. ``over``: nobody has to do anything any more."""

    id = Id(required=True)
    person_id = Id(required=True)
    called = fields.String(required=True)
    asked_at = Moment(required=True)
    words = fields.String(required=True)
    answer = _one_of(*ANSWERS, allow_none=True)
    answered_at = _moment()
    over = Yes(required=True)
    over_at = _moment()


class Asks(Schema):
    """Who has asked, in the last seven days."""

    asks = fields.List(fields.Nested(Ask), required=True)


class OneAsk(Schema):
    """One of them."""

    ask = fields.Nested(Ask, required=True)


class Nothing(Strict):
    """Nothing."""


class AskAnswer(Strict):
    """What one will do."""

    answer = Choice(*ANSWERS, required=True)


class NoticeReceipt(Strict):
    """What a device knows of a notice, by the token that came with it."""

    token = Text(required=True, longest=500)
    state = Choice("on_the_phone", "seen", required=True)


class AskLink(Strict):
    """What followed ``#``."""

    token = Text(required=True, validate=validate.Length(1, 100, error="too_long"))


class AskLinkAnswer(AskLink):
    """What one will do, said with the link."""

    answer = Choice(*ANSWERS, required=True)


class AskLinked(Schema):
    """What somebody is told who has the link."""

    called = fields.String(required=True)
    asked_at = Moment(required=True)
    over = Yes(required=True)
    answer = _one_of(*ANSWERS, allow_none=True)
