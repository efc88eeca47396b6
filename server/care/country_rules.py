"""What the law of a country says about age and consent. The rules are data, never code.

``country_rules.json`` holds them, each with its source and the day somebody checked it. A
country, a rule or a birth date that is not known means no, with a reason. Everything here is
pure: the day it is comes from outside.
"""

import json
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

GUARDIANS_SEE_UNDER = "guardians_see_under"
OWN_CONSENT_FROM = "own_consent_from"
DISCLOSURE_LASTS_DAYS = "disclosure_lasts_days"
CONTROLLER_BASIS = "controller_basis"

CLOSE = ("relative", "friend", "guardian", "other")
"""Receivers that no secrecy law is about. Whoever else it is meets the strictest rule."""


@dataclass(frozen=True)
class Rule:
    """One rule of one country. ``value`` is an age, a number of days or words; ``None``: there
    is no such limit. ``reason`` is the code that tells the person of it."""

    country: str
    rule: str
    value: Any
    source: str
    checked_on: date
    note: str
    reason: str | None = None


class Verdict(NamedTuple):
    """Yes or no, and why: the id of its words begins with ``consent-reason-``."""

    yes: bool
    reason: str


def _read() -> dict[tuple[str, str], Rule]:
    text = Path(__file__).with_suffix(".json").read_text(encoding="utf-8")
    entries = [
        Rule(**{**entry, "checked_on": date.fromisoformat(entry["checked_on"])})
        for entry in json.loads(text)["rules"]
    ]
    return {(entry.country, entry.rule): entry for entry in entries}


RULES = _read()
"""Country and name → the rule."""


def rule_of(country: str, name: str) -> Rule | None:
    """The rule, if it is known."""
    return RULES.get((country, name))


def birthday(born: date, age: int) -> date:
    """The first day somebody is that old. Born on 29 February: the last day of February in the
    years without one, which is how Swedish law counts (lag 1930:173, 1 §), and the careful day
    where a guardian's view ends."""
    year = born.year + age
    return date(year, born.month, min(born.day, monthrange(year, born.month)[1]))


def guardians_see_until(
    country: str, birth_date: date | None, *, protected: bool = False, today: date | None = None
) -> date | None:
    """The first day on which guardians no longer see anything by default.

    ``None``, which lets nobody see: unknown country or birth date, a protected identity, and,
    where ``today`` is given, a day that has passed or a birth date that has not come.
    """
    rule = rule_of(country, GUARDIANS_SEE_UNDER)
    if rule is None or birth_date is None or protected:
        return None
    ends = birthday(birth_date, rule.value)
    if today is not None and not birth_date <= today < ends:
        return None
    return ends


def own_consent_from(country: str) -> int | None:
    """The age from which somebody consents on their own; ``None`` if it is not known."""
    rule = rule_of(country, OWN_CONSENT_FROM)
    return None if rule is None else int(rule.value)


def may_consent(country: str, birth_date: date | None, today: date, receiver_kind: str) -> Verdict:
    """May the person, on their own, give such a receiver a share of the plan?

    ``receiver_kind`` is a member's relation, or ``agency``. Telling a friend or a relative is
    anybody's own affair. Somebody who has not said how old they are counts as grown up here:
    nobody has to tell their age to use Tråden, and who is asked for it and knows what it is for
    can say whatever they like. Where a birth date would let *others* in, not knowing means no.
    """
    age = own_consent_from(country)
    if age is None:
        return Verdict(False, "unknown_country")
    if birth_date is not None and birth_date > today:
        return Verdict(False, "unknown_age")
    if birth_date is None or receiver_kind in CLOSE or today >= birthday(birth_date, age):
        return Verdict(True, "your_own")
    return Verdict(False, "consent_needs_guardian")


def latest_until(
    country: str, receiver_kind: str, given_at: datetime
) -> tuple[datetime | None, str | None]:
    """When a consent given then lapses at the latest, and the reason → ``(None, None)``: never.

    In a country whose rules nobody knows it lapses at once.
    """
    rule = rule_of(country, DISCLOSURE_LASTS_DAYS)
    if rule is None:
        return given_at, "unknown_country"
    if rule.value is None or receiver_kind in CLOSE:
        return None, None
    return given_at + timedelta(days=rule.value), rule.reason
