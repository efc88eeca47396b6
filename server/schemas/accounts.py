"""What comes in and goes out about accounts: signing in, devices, passkeys, recovery."""

from typing import Any

from marshmallow import INCLUDE, Schema, ValidationError, fields, validate, validates_schema

from server.schemas.base import Strict
from server.schemas.fields import Choice, Id, Moment, Text, WallTime, Yes, Zone

COUNTRIES = ("se", "no", "dk")
LANGUAGES = ("sv", "nb", "da", "en")
CAME_BY = ("start", "passkey", "link", "recovery", "e_id")
ROLES = ("admin", "staff")
LONGEST_NAME = 100


def _secret(longest: int) -> Text:
    return Text(required=True, validate=validate.Length(1, longest, error="too_long"))


class Credential(Schema):
    """A passkey's answer, as ``PublicKeyCredential.toJSON()`` gives it."""

    class Meta:
        """Browsers may add members of their own."""

        unknown = INCLUDE

    id = Text(required=True)
    rawId = Text(required=True)
    type = Text(required=True)
    response = fields.Dict(keys=fields.String(), required=True)
    clientExtensionResults = fields.Dict(keys=fields.String())

    @validates_schema
    def _keep_the_secret_out(self, data: dict[str, Any], **kwargs: Any) -> None:
        """The PRF secret opens what is on the phone, and must never leave it."""
        prf = data.get("clientExtensionResults", {}).get("prf")
        if isinstance(prf, dict) and "results" in prf:
            raise ValidationError("unknown_field", "clientExtensionResults.prf.results")


class Answered(Strict):
    """The answer to a passkey ceremony."""

    challenge_id = Id(required=True)
    credential = fields.Nested(Credential, required=True)


class Asked(Schema):
    """A passkey ceremony to carry out. ``publicKey`` is for ``parse…OptionsFromJSON``."""

    challenge_id = Id(required=True)
    publicKey = fields.Dict(keys=fields.String(), required=True)


class StartAsk(Strict):
    """Who is about to start; the name is only shown by the authenticator."""

    name = Text(load_default="")


class Start(Answered):
    """A plan to start."""

    name = Text(load_default="")
    country = Choice(*COUNTRIES, required=True)
    language = Choice(*LANGUAGES, required=True)
    device_name = Text(longest=LONGEST_NAME, load_default="")


class SignIn(Answered):
    """Signing in with a passkey."""

    device_name = Text(longest=LONGEST_NAME, load_default="")


class NewPasskey(Answered):
    """One more passkey."""

    name = Text(longest=LONGEST_NAME, load_default="")


class RecoveryUse(Strict):
    """Signing in with a recovery code, typed in any way."""

    code = _secret(100)
    device_name = Text(longest=LONGEST_NAME, load_default="")


class DeviceLinkUse(Strict):
    """Signing in with a one-time link: what followed ``#``."""

    token = _secret(100)
    device_name = Text(longest=LONGEST_NAME, load_default="")


class NoticeKinds(Strict):
    """What one wants to be reminded of. What nobody has turned off is on."""

    appointment_day_before = Yes()
    appointment_two_hours = Yes()
    step_due = Yes()
    step_nobody_has = Yes()
    my_answer = Yes()
    handover_waits = Yes(metadata={"description": "whose turn it is, where nobody has answered"})
    consent_lapses = Yes()
    review = Yes()
    still_right = Yes()
    did_not_happen = Yes(metadata={"description": "to the trust person, if the person wants it"})
    nobody_has = Yes(metadata={"description": "to the trust person, if the person wants it"})


class NoticeSettings(Strict):
    """Which notices one gets, and when none."""

    kinds = fields.Nested(NoticeKinds)
    quiet_from = WallTime(metadata={"description": "from and to the same: no quiet hours"})
    quiet_to = WallTime(metadata={"description": "the next day, if it is earlier than quiet_from"})
    zone = Zone(metadata={"description": "whose clocks count, also for what is told at nine"})


class Settings(Strict):
    """How the person wants to read, and what they want to be told. ``notices`` is always answered
    whole."""

    text_size = Choice("normal", "large", "larger")
    theme = Choice("system", "light", "dark")
    calm = Yes()
    easy_read = Yes()
    notices = fields.Nested(NoticeSettings)


class MeChange(Strict):
    """What an account may change about itself. Settings not named stay as they are."""

    language = Choice(*LANGUAGES, load_default=None)
    settings = fields.Nested(Settings, load_default=dict)


class PersonOfMe(Schema):
    """A plan this account can open: its own, or one it takes part in (``TakingPart``, below)."""

    person_id = Id(required=True)
    as_ = fields.String(required=True, data_key="as", validate=validate.OneOf(("person", "member")))
    member_id = Id()
    relation = fields.String()
    agency_id = Id(allow_none=True)
    called = fields.String()
    waiting = Yes()
    two_words = fields.String()
    lease_seconds = fields.Integer()
    access = fields.List(fields.Dict(keys=fields.String()))


class Notice(Schema):
    """Something another device did that the person should know of; shown for seven days."""

    kind = fields.String(required=True, validate=validate.OneOf(("recovery_used", "device_added")))
    at = Moment(required=True)
    device_name = fields.String(required=True)


class WorksAt(Schema):
    """An agency that says that the account works there; an administrator says it of others."""

    agency_id = Id(required=True)
    name = fields.String(required=True)
    role = fields.String(required=True, validate=validate.OneOf(ROLES))


class Me(Schema):
    """Who is signed in, on which device."""

    account_id = Id(required=True)
    person_id = Id(required=True, allow_none=True)
    language = fields.String(required=True)
    settings = fields.Nested(Settings, required=True)
    device_id = Id(required=True)
    passkeys = fields.Integer(required=True)
    recovery_codes_left = fields.Integer(required=True)
    checked_until = Moment(required=True, allow_none=True)
    people = fields.List(fields.Nested(PersonOfMe), required=True)
    works_at = fields.List(fields.Nested(WorksAt), required=True)
    notices = fields.List(fields.Nested(Notice), required=True)


class Checked(Schema):
    """Until when the passkey check is good."""

    checked_until = Moment(required=True)


class Device(Schema):
    """A phone or computer that is signed in."""

    id = Id(required=True)
    name = fields.String(required=True)
    came_by = fields.String(required=True, validate=validate.OneOf(CAME_BY))
    created_at = Moment(required=True)
    last_used_at = Moment(required=True, metadata={"description": "exact to the hour"})
    this = Yes(required=True)


class Devices(Schema):
    """Where one is signed in."""

    devices = fields.List(fields.Nested(Device), required=True)


class DeviceLink(Schema):
    """A link for one more device; works once."""

    link = fields.String(required=True, metadata={"description": "/link#<token>"})
    expires_at = Moment(required=True)


class Passkey(Schema):
    """A passkey that can sign in."""

    id = Id(required=True)
    name = fields.String(required=True)
    created_at = Moment(required=True)
    last_used_at = Moment(required=True, allow_none=True)


class Passkeys(Schema):
    """Every passkey of the account."""

    passkeys = fields.List(fields.Nested(Passkey), required=True)


class RecoveryCodes(Schema):
    """Eight codes, shown this once."""

    codes = fields.List(fields.String(), required=True)
