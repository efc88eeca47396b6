"""Everything that can be refused, and one table that says how it looks from outside.

RFC 9457 problem details: each error has a status and a stable code; the words are in
``i18n/<language>/errors.ftl`` under ``error-<code>``.
"""

from dataclasses import dataclass
from typing import ClassVar


class Refused(Exception):
    """Something the domain said no to. Subclasses are the table below."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "bad_request"

    def __init__(self, detail: str = "", *, retry_after: int | None = None) -> None:
        super().__init__(detail or self.code)
        self.retry_after = retry_after


@dataclass(frozen=True)
class FieldError:
    """One thing wrong with one field: ``code`` is the id of its text, without ``invalid-``."""

    field: str
    code: str


class Invalid(Refused):
    """The shape of what came in is wrong; ``errors`` says where."""

    status, code = 422, "invalid"

    def __init__(self, errors: list[FieldError]) -> None:
        super().__init__()
        self.errors = errors


def _refusal(name: str, status: int, code: str, doc: str) -> type[Refused]:
    return type(name, (Refused,), {"status": status, "code": code, "__doc__": doc})


BadRequest = _refusal("BadRequest", 400, "bad_request", "Not a request we can read.")
SignInNeeded = _refusal("SignInNeeded", 401, "sign_in_needed", "Nobody is signed in.")
TokenNeeded = _refusal("TokenNeeded", 401, "token_needed", "No access token that holds.")
SessionExpired = _refusal("SessionExpired", 401, "session_expired", "Signed in too long ago.")
DeviceEnded = _refusal("DeviceEnded", 401, "device_ended", "Ended from another device.")
WrongPasskey = _refusal("WrongPasskey", 401, "wrong_passkey", "The passkey did not match.")
WrongCode = _refusal("WrongCode", 401, "wrong_code", "No such recovery code or link, or used.")
EIdNotProven = _refusal("EIdNotProven", 401, "e_id_not_proven", "The e-ID proved nothing.")
StepUpNeeded = _refusal("StepUpNeeded", 403, "step_up_needed", "Needs a fresh passkey check.")
NotYoursToChange = _refusal("NotYoursToChange", 403, "not_yours_to_change", "Not yours to change.")
NotShared = _refusal("NotShared", 403, "not_shared", "The person shares nothing of that kind.")
ScopeMissing = _refusal("ScopeMissing", 403, "scope_missing", "The token says nothing of this.")
EIdTooWeak = _refusal("EIdTooWeak", 403, "e_id_too_weak", "Not the level that is asked for.")
EIdNotBound = _refusal("EIdNotBound", 403, "e_id_not_bound", "No account has bound that e-ID.")
CrossSite = _refusal("CrossSite", 403, "cross_site", "Sent from another site (CSRF).")
NotFound = _refusal("NotFound", 404, "not_found", "Missing, or not for you: never told apart.")
NotAllowedMethod = _refusal("NotAllowedMethod", 405, "method_not_allowed", "No such verb here.")
NotAcceptable = _refusal("NotAcceptable", 406, "not_acceptable", "We cannot answer in that form.")
RefersToMissing = _refusal("RefersToMissing", 409, "refers_to_missing", "Its parent is missing.")
LastPasskey = _refusal("LastPasskey", 409, "last_passkey", "The last way in cannot be removed.")
EIdElsewhere = _refusal("EIdElsewhere", 409, "e_id_elsewhere", "Bound to another account.")
AlreadyRegistered = _refusal("AlreadyRegistered", 409, "already_registered", "Passkey is known.")
NotAcceptedYet = _refusal(
    "NotAcceptedYet", 409, "not_accepted_yet", "Nobody has accepted the invitation."
)
NobodyToAsk = _refusal("NobodyToAsk", 409, "nobody_to_ask", "Nobody can be asked.")
PushKeyChanged = _refusal("PushKeyChanged", 409, "push_key_changed", "Made for an older key.")
NotReachable = _refusal("NotReachable", 409, "not_reachable", "The device cannot be reached.")
NotSetUp = _refusal("NotSetUp", 409, "not_set_up", "That way out is not set up here.")
NotNow = _refusal("NotNow", 409, "not_now", "It has moved on, or that is not its next step.")
Gone = _refusal("Gone", 410, "gone", "Removed on another device.")
VersionMoved = _refusal("VersionMoved", 412, "version_moved", "Not the latest version.")
TooLarge = _refusal("TooLarge", 413, "too_large", "The body is too large.")
WrongType = _refusal("WrongType", 415, "wrong_type", "Not a content type we read here.")
NotACalendar = _refusal("NotACalendar", 422, "not_a_calendar", "No calendar file (RFC 5545).")
ConsentNeedsGuardian = _refusal(
    "ConsentNeedsGuardian", 422, "consent_needs_guardian", "Too young to say yes to this alone."
)
KeyReused = _refusal("KeyReused", 422, "idempotency_key_reused", "Same key, another request.")
IfMatchMissing = _refusal("IfMatchMissing", 428, "if_match_missing", "Which version was edited?")
TooMany = _refusal("TooMany", 429, "too_many_requests", "Too many tries; wait.")
KeyMissing = _refusal("KeyMissing", 400, "idempotency_key_missing", "Idempotency-Key is needed.")
Unexpected = _refusal("Unexpected", 500, "unexpected", "Our fault; nothing was saved.")
EIdNotReached = _refusal("EIdNotReached", 503, "e_id_not_reached", "The provider is silent.")
NotSent = _refusal("NotSent", 503, "not_sent", "It could not be handed over.")
TryLater = _refusal("TryLater", 503, "try_later", "The storage cannot take it now.")

TABLE: dict[str, type[Refused]] = {cls.code: cls for cls in Refused.__subclasses__()}
"""Every refusal by its code."""


class LockHeld(RuntimeError):
    """A lock of ``access`` stopped our own code: a defect, never a refusal to a person."""
