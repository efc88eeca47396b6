"""What an account wants to be reminded of, and when it is to be left in peace.

Stored is what somebody chose; whoever asks is given it whole, with what holds for the rest. What
one is reminded of is told once, and much of it at one hour of the day: so each kind is on unless
somebody turns it off.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from server.care.quiet import ELSEWHERE, QuietHours, zone_of

KINDS = (
    "appointment_day_before", "appointment_two_hours", "step_due", "step_nobody_has", "my_answer",
    "handover_waits", "consent_lapses", "review", "still_right", "did_not_happen", "nobody_has",
)  # fmt: skip
DEFAULTS: dict[str, Any] = {
    "kinds": dict.fromkeys(KINDS, True),
    "quiet_from": "22:00",
    "quiet_to": "07:00",
    "zone": ELSEWHERE,
}
Form = dict[str, Any]
"""As in ``schemas.accounts.Notices``."""


@dataclass(frozen=True)
class NoticeSettings:
    """The choices of one account. ``zone`` is where it lives by the clock."""

    kinds: frozenset[str]
    quiet: QuietHours

    @property
    def zone(self) -> ZoneInfo:
        """Whose clocks count."""
        return self.quiet.zone


def whole(settings: Mapping[str, Any]) -> Form:
    """An account's ``settings`` → all about notices, also what nobody has chosen."""
    return laid_on(DEFAULTS, settings.get("notices", {}))


def laid_on(form: Form, changes: Form) -> Form:
    """What is not named stays."""
    kinds = {**form.get("kinds", {}), **changes.get("kinds", {})}
    return {**form, **changes, **({"kinds": kinds} if kinds else {})}


def chosen(settings: Mapping[str, Any]) -> NoticeSettings:
    """The same as the rules read it."""
    form = whole(settings)
    begin, end = (time.fromisoformat(form[name]) for name in ("quiet_from", "quiet_to"))
    kinds = frozenset(kind for kind, yes in form["kinds"].items() if yes)
    return NoticeSettings(kinds, QuietHours(begin, end, zone_of(form["zone"])))
