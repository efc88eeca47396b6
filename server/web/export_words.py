"""Words for a field and for what it holds, in one language: the same words the app uses."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from server import clock
from server.outside import texts
from server.schemas import fields
from server.schemas.nouns import ABOUT_ME, SHAPES

TITLES = {
    "goal": "own_words", "step": "what", "agency": "name", "member": "name",
    "appointment": "title", "question": "words", "crisis_entry": "words", "person": "name",
    "about_me": "words", "grant": "shared", "request": "purpose", "note": "words",
    "plan_source": "title", "handover": "why", "talk": "words", "talk_answer": "words",
}  # fmt: skip
"""The field that a row is called by."""
UNSAID = {"zone", "source_system", "source_updated_at", "confidence", "directory_id"}
"""Fields that mean something to programs only, or are said in another way."""
CHOICES = {
    "life_area": "plan-area-", "only_after": "plan-area-", "owner": "plan-step-who-",
    "state": "plan-step-state-", "source": "plan-source-",
    "source:appointment": "appointments-source-", "plan_kind": "plan-kind-",
    "answer": "plan-step-answer-", "kind": "agencies-kind-", "country": "account-country-",
    "relation": "people-relation-", "status": "appointments-status-", "section": "crisis-",
    "language": "export-language-", "opens_without_unlocking": "crisis-",
    "section:about_me": "about-me-section-", "sections": "crisis-", "shared": "sharing-category-",
    "shares": "sharing-category-", "right": "sharing-right-", "state:grant": "sharing-state-",
    "state:request": "sharing-request-", "state:member": "people-state-",
    "tells_trust_person": "export-tells-", "state:plan_source": "sources-state-",
    "kind:handover": "handovers-kind-", "state:handover": "handovers-state-",
    "climbed": "handovers-climbed-", "kind:talk": "talks-kind-", "state:talk": "talks-state-",
}  # fmt: skip
"""Field (or ``field:noun``) → how the ids of its choices' words begin."""
DASHED = ("crisis-", "about-me-", "sharing-", "people-state-", "export-tells-")
"""Ids that begin so have dashes all the way; the others keep the choice as it is."""
UNSAID_CHOICES = {("source:appointment", "typed"), ("source", "typed"), ("state:member", "named")}
LABELS = {
    "purpose:grant": "why", "purpose:request": "why", "state:grant": "decided",
    "state:request": "answer", "state:member": "status",
}  # fmt: skip
"""Fields that are called something else where another noun has the word."""
HEAD = set.intersection(*(set(one.row._declared_fields) for one in SHAPES.values()))
"""What every row has, whatever it is about."""


def names_of(noun: str) -> list[str]:
    """The noun's own fields, also those that only the server sets."""
    return [name for name in SHAPES[noun].row._declared_fields if name not in HEAD]


class Words:
    """Says labels and values. ``names``: what the rows that others point at are called."""

    def __init__(self, language: str, country: str, names: dict[str, str]) -> None:
        self.language = language
        self._home = clock.ZONES[country]
        self._names = names

    def __call__(self, text_id: str, **args: Any) -> str:
        """A text of ours."""
        return texts.text(self.language, text_id, **args)

    def name(self, row_id: str) -> str:
        """What a row is called that others point at."""
        return self._names.get(row_id, "")

    def label(self, noun: str, name: str) -> str:
        """What a field is called."""
        if (noun, name) == ("appointment", "place"):
            return self("appointments-fields-where")
        return self("history-field", field=LABELS.get(f"{name}:{noun}", name))

    def title(self, row: dict[str, Any]) -> str:
        """What a row is called."""
        noun = row["noun"]
        name = TITLES.get(noun, "")
        return self.value(noun, name, row.get(name)) or self(f"history-noun-{noun}")

    def value(self, noun: str, name: str, value: Any, zone: str | None = None) -> str:
        """What a field holds; empty when there is nothing to say."""
        if value in (None, "", [], False) or {name, f"{name}:{noun}"} & UNSAID:
            return ""
        if isinstance(value, list):
            return ", ".join(self.value(noun, name, one) for one in value)
        key = f"{name}:{noun}" if f"{name}:{noun}" in CHOICES else name
        if key in CHOICES:
            return self._choice(key, value)
        kind = SHAPES[noun].row._declared_fields.get(name)
        return self._said(type(kind), value, zone)

    def day(self, day: date) -> str:
        """``23 november 2026``."""
        return self("export-day", day=str(day.day), month=day.month, year=str(day.year))

    def moment(self, moment: datetime, zone: str | None = None) -> str:
        """Day and time where it is, else where the person lives."""
        there = moment.astimezone(ZoneInfo(zone) if zone else self._home)
        time = {"hour": f"{there:%H}", "minute": f"{there:%M}"}
        return self("export-moment", day=self.day(there.date()), **time)

    def _choice(self, key: str, value: str) -> str:
        if (key, value) in UNSAID_CHOICES:
            return ""
        if key == "sections" and value in ABOUT_ME:
            key = "section:about_me"
        begins = CHOICES[key]
        return self(begins + (value.replace("_", "-") if begins.startswith(DASHED) else value))

    def _said(self, kind: type, value: Any, zone: str | None) -> str:
        say: dict[type, Callable[[Any], str]] = {
            fields.Yes: lambda _: self("common-yes"),
            fields.Id: lambda one: self._names.get(one, ""),
            fields.Several: lambda one: self._names.get(one, ""),
            fields.Number: lambda _: "",
            fields.Day: lambda one: self.day(_as(date, one)),
            fields.DayText: lambda one: self.day(_as(date, one)),
            fields.Moment: lambda one: self.moment(_as(datetime, one), zone),
        }
        return say.get(kind, str)(value)


def _as(kind: Any, value: Any) -> Any:
    """The history keeps days and moments as text."""
    return kind.fromisoformat(value) if isinstance(value, str) else value
