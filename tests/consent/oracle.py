"""Who should see what, in plain Python: what people are promised, and nothing of the policy."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

SHARED_AS = {
    "plan": "plan", "goal": "plan", "step": "plan", "appointment": "appointments",
    "question": "appointments", "crisis_plan": "crisis_plan", "crisis_entry": "crisis_plan",
    "plan_source": "plan", "handover": "plan", "talk": "plan", "talk_answer": "plan",
    "about_me": "about_me", "agency": "network", "member": "network",
}  # fmt: skip
OWN_WORDS = {"agency": {"note"}, "member": {"note", "two_words"}}
ADDRESSES = {"agency": {"address"}, "appointment": {"place", "door"}}
GUARDIANS_SEE_UNDER = {"se": 13, "no": 12, "dk": 15}
HERE = ZoneInfo("Europe/Stockholm")


@dataclass
class Row:
    """One row. ``account``: whose a member is. ``moves``: how often it was written.
    ``removed_on``: the phone it was removed on."""

    noun: str
    id: str
    fields: dict[str, Any]
    removed_at: datetime | None = None
    account: str | None = None
    moves: int = 0
    removed_on: Any = None


@dataclass(frozen=True, order=True)
class Scope:
    """One thing that somebody may see now, and why."""

    shared: str
    reason: str
    right: str
    sections: tuple[str, ...] = ()
    until: str = ""


@dataclass
class Plan:
    """One person's rows as they were acknowledged, in the words of the wire."""

    person_id: str
    account: str
    rows: dict[tuple[str, str], Row] = field(default_factory=dict)

    @property
    def person(self) -> dict[str, Any]:
        return self.rows["person", self.person_id].fields

    def of(self, noun: str, *, living: bool = False) -> list[Row]:
        rows = [row for row in self.rows.values() if row.noun == noun]
        return [row for row in rows if not (living and row.removed_at)]

    def birthday(self, years: int) -> date | None:
        born = self.person["birth_date"] and date.fromisoformat(self.person["birth_date"])
        return born and date(born.year + years, born.month, born.day)

    def let_in(self, account: str, now: datetime) -> Row | None:
        """The member that this account is, once the person has let them in."""
        for member in self.of("member", living=True):
            if member.account == account and member.fields["state"] == "active":
                return member if member.fields["sees_from"] <= wire(now) else None
        return None

    def scopes(self, account: str, now: datetime) -> list[Scope]:
        """All that this account may see, in a steady order."""
        member = self.let_in(account, now)
        if member is None or self.person["sharing_stopped"]:
            return []
        found = [self._given(grant, member, now) for grant in self.of("grant", living=True)]
        grown = self.birthday(GUARDIANS_SEE_UNDER[self.person["country"]])
        is_child = grown and now.astimezone(HERE).date() < grown
        if is_child and member.fields["relation"] == "guardian" and not self.person["protected"]:
            found += [Scope(shared, "guardian_by_age", "see") for shared in set(SHARED_AS.values())]
        return sorted(scope for scope in found if scope)

    def _given(self, grant: Row, member: Row, now: datetime) -> Scope | None:
        says, who = grant.fields, member.fields
        in_time = (says["starts_at"] or "") <= wire(now) < (says["until"] or "9999")
        works_there = who["relation"] in ("professional", "system") and who["agency_id"] is not None
        to_me = says["receiver_member_id"] == member.id
        to_us = works_there and says["receiver_agency_id"] == who["agency_id"]
        if says["state"] != "given" or not in_time or not (to_me or to_us):
            return None
        reason = "shared_with_you" if to_me else "shared_with_your_agency"
        sections, until = tuple(says["sections"]), says["until"] or ""
        return Scope(says["shared"], reason, says["right"], sections, until)

    def visible(self, account: str, now: datetime) -> list[Row]:
        """The rows this account may have, or hear of that they were removed."""
        if account == self.account:
            return list(self.rows.values())
        scopes = self.scopes(account, now)
        return [row for row in self.rows.values() if any(shows(scope, row) for scope in scopes)]

    def sees(self, account: str, row: Row, now: datetime) -> bool:
        return any(one is row for one in self.visible(account, now))

    def shown(self, account: str, row: Row) -> dict[str, Any]:
        """The fields of a row as this account reads them."""
        hidden = set() if account == self.account else OWN_WORDS.get(row.noun, set())
        if account != self.account and self.person["protected"]:
            hidden = hidden | ADDRESSES.get(row.noun, set())
        return {name: "" if name in hidden else value for name, value in row.fields.items()}


def shows(scope: Scope, row: Row) -> bool:
    """Whether a row is among what is shared so."""
    section = row.fields.get("section")
    fits = section is None or not scope.sections or section in scope.sections
    return fits and scope.shared == SHARED_AS.get(row.noun) and not row.fields.get("only_me")


def wire(moment: datetime) -> str:
    """A moment as it looks in JSON; such texts sort like the moments they stand for."""
    return moment.isoformat().replace("+00:00", "Z")
