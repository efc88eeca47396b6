"""What people do, over HTTP, and what follows from it in the oracle once it is acknowledged."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from server.web.nouns import PATHS
from tests import people
from tests.consent.doors import Doors
from tests.consent.oracle import GUARDIANS_SEE_UNDER, HERE, Plan, Row, wire
from tests.make import Device, new_id

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
CAST = ("kim", "ola", "anna", "maja", "sara", "per", "nils")
UNDO = timedelta(days=30)
SIGN_IN_AGAIN = timedelta(days=80)
MAY_CONSENT_FROM = {"se": 12, "no": 16, "dk": 15}
NO_SECRECY = ("relative", "friend", "guardian", "other")
"""Whom anybody may tell, at any age and for as long as they like."""
LONGEST = {"dk": timedelta(days=365)}
"""How long a yes to others than those lasts at most."""
IN_FORCE, FOR_GOOD = ("given", "paused"), ("withdrawn", "refused")
BOOKKEEPING = {
    "noun", "id", "person_id", "version", "removed", "changed_at", "changed_by", "kept_both",
    "names",
}  # fmt: skip
REFUSED = (403, 404, 409, 410, 422)


@dataclass
class Part:
    """Somebody's own side of a membership."""

    member_id: str
    relation: str
    confirmed: bool = False


@dataclass
class Invitation:
    """A link that was made. ``void``: it was made void before it was used."""

    plan: Plan
    member_id: str
    token: str
    expires: datetime
    used: bool = False
    void: bool = False


class World:
    """Everybody, their phones, and what was acknowledged."""

    def __init__(self, doors: Doors, done: Counter[str]):
        self.doors, self.now, self.done = doors, NOON, done
        doors.tell_time(self.now)
        house = doors.house
        self.cast = {name: getattr(people, name)(house) for name in CAST}
        self.name_of = {one.account_id: name for name, one in self.cast.items()}
        self.versions: dict[tuple[str, str], str] = {}
        self.invitations: list[Invitation] = []
        self.parts: dict[tuple[str, str], Part] = {}
        self.sign_in()
        self.plans = {name: self._started(name) for name in CAST if self.cast[name].person_id}

    # --- the means ------------------------------------------------------------------------

    def sign_in(self) -> None:
        """Everybody, with two new phones: the second is another device."""
        self._signed_in = self.now
        self._phones = {
            name: [self.doors.phone(one) for _ in range(2 if one.person_id else 1)]
            for name, one in self.cast.items()
        }

    def phone(self, who: str, which: int = 0) -> Device:
        return self._phones[who][which % len(self._phones[who])]

    def account(self, who: str) -> str:
        return self.cast[who].account_id

    def later(self, moment: datetime) -> None:
        """It is that moment."""
        self.now = moment
        self.doors.tell_time(moment)
        if moment - self._signed_in > SIGN_IN_AGAIN:
            self.sign_in()

    def moments(self) -> set[datetime]:
        """When something that was said begins or ends."""
        texts = {text for plan in self.plans.values() for text in _ends(plan)}
        found = {datetime.fromisoformat(text).astimezone(UTC) for text in texts}
        found |= {one.expires for one in self.invitations}
        return {moment for moment in found if moment > self.now}

    def today(self) -> date:
        return self.now.astimezone(HERE).date()

    def _started(self, who: str) -> Plan:
        one = self.cast[who]
        plan = Plan(one.person_id, one.account_id)
        for row in self.phone(who).get("/api/changes").json["rows"]:
            plan.rows[row["noun"], row["id"]] = Row(row["noun"], row["id"], content(row))
        return plan

    # --- what the person writes -----------------------------------------------------------

    def put(self, whose: str, noun: str, fields: dict[str, Any]) -> Row | None:
        """The person writes a new row down."""
        plan, row_id = self.plans[whose], new_id()
        row = Row(noun, row_id, dict(fields))
        status = 201 if noun != "grant" or self._may_say_yes(plan, row) else 422
        reply = self.phone(whose).put(address(plan, noun, row_id), fields, status=status)
        return self.added(plan, row, reply) if status == 201 else None

    def added(self, plan: Plan, row: Row, reply: Any, by: str = "") -> Row:
        """A row is there; what nobody said has the value that the reply shows. ``by``: the account
        that wrote it, where that is not the person's: of an address they are told nothing."""
        told = content(reply.json["row"])
        row.fields = told | row.fields
        if row.noun == "grant":
            row.fields["state"] = "withdrawn" if self._overtaken(plan, row.fields) else "given"
            row.fields["until"] = self._capped(plan, row.fields, new_end=True)
        assert told == plan.shown(by or plan.account, row)
        plan.rows[row.noun, row.id] = row
        return row

    def change(
        self, whose: str, row: Row, changes: dict[str, Any], *, late: bool = False, which: int = 0
    ) -> None:
        """The person changes a row; ``late``: on a phone that knows only how it was at first."""
        plan = self.plans[whose]
        path = address(plan, row.noun, row.id)
        base = "0" if late else self.versions.get((row.noun, row.id), "0")
        phone = self.phone(whose, which)
        unaware = late and row.removed_on is not phone and row.noun in ("member", "grant")
        status = 410 if row.removed_at and unaware else self._expected(plan, row, changes)
        phone.patch(path, changes, base=base, status=status)
        if status == 200:
            self._changed(plan, row, changes)

    def remove(self, whose: str, row: Row) -> None:
        plan = self.plans[whose]
        status = 410 if self._for_good(row) else 200
        phone = self.phone(whose)
        phone.delete(address(plan, row.noun, row.id), status=status)
        if status == 200:
            row.removed_on = row.removed_on if row.removed_at else phone
            self._changed(plan, row, {"removed": True})

    def _expected(self, plan: Plan, row: Row, changes: dict[str, Any]) -> int:
        if self._for_good(row) or (row.removed_at is not None and "removed" not in changes):
            return 410
        if row.noun == "grant" and gives_more(row, changes):
            return 200 if self._may_say_yes(plan, row) else 422
        return 200

    def _for_good(self, row: Row) -> bool:
        return row.removed_at is not None and row.removed_at < self.now - UNDO

    def _changed(self, plan: Plan, row: Row, changes: dict[str, Any]) -> None:
        changes = dict(changes)
        if row.noun == "grant" and row.fields["state"] in FOR_GOOD:
            changes.pop("state", None)
        removed = changes.pop("removed", row.removed_at is not None)
        before = (dict(row.fields), row.removed_at is not None)
        new_end = "until" in changes and changes["until"] != row.fields["until"]
        row.fields |= changes
        row.removed_at = (row.removed_at or self.now) if removed else None
        if before == (row.fields, removed):
            return
        row.moves += 1
        if row.noun == "grant":
            if self._overtaken(plan, row.fields) and row.fields["state"] in IN_FORCE:
                row.fields["state"] = "withdrawn"
            row.fields["until"] = self._capped(plan, row.fields, new_end=new_end)
        elif row.noun == "agency" and removed:
            self._take_back(plan, row.id)
        elif row.noun == "member" and removed:
            self._drop_invitations(plan, row)
        elif row.noun == "person":
            self._person_changed(plan)
        elif row.noun == "request" and row.fields["answered_at"] is None:
            row.fields["answered_at"] = wire(self.now)

    def _person_changed(self, plan: Plan) -> None:
        grown = plan.birthday(GUARDIANS_SEE_UNDER[plan.person["country"]])
        until = grown if grown and self.today() < grown and not plan.person["protected"] else None
        plan.person["guardians_see_until"] = until and until.isoformat()
        if plan.person["sharing_stopped"]:
            self._take_back(plan)
            for member in plan.of("member"):
                self._drop_invitations(plan, member)

    def _take_back(self, plan: Plan, agency_id: str | None = None) -> None:
        for grant in plan.of("grant"):
            to_them = agency_id in (None, grant.fields["receiver_agency_id"])
            if to_them and grant.fields["state"] in IN_FORCE:
                grant.fields["state"] = "withdrawn"
                grant.moves += 1

    def _drop_invitations(self, plan: Plan, member: Row) -> None:
        for one in self.invitations:
            if one.plan is plan and one.member_id == member.id and not (one.used or one.void):
                one.void = True
                if member.fields["state"] == "invited":
                    member.fields |= {"state": "named", "invited_until": None, "two_words": ""}
                    member.moves += 1

    # --- consent --------------------------------------------------------------------------

    def _may_say_yes(self, plan: Plan, grant: Row) -> bool:
        grown = plan.birthday(MAY_CONSENT_FROM[plan.person["country"]])
        in_force = grant.fields.get("state", "given") in IN_FORCE
        if self._overtaken(plan, grant.fields):
            return True  # It is kept, as one that was taken back at once.
        close = self._kind(plan, grant.fields) in NO_SECRECY
        return not in_force or close or grown is None or self.today() >= grown

    def _overtaken(self, plan: Plan, grant: dict[str, Any]) -> bool:
        """A yes that comes after all sharing was stopped, or after its agency was removed."""
        agency = plan.rows.get(("agency", grant.get("receiver_agency_id") or ""))
        return plan.person["sharing_stopped"] or (agency is not None and bool(agency.removed_at))

    def _capped(self, plan: Plan, grant: dict[str, Any], *, new_end: bool) -> str | None:
        until, most = grant["until"], LONGEST.get(plan.person["country"])
        if grant["state"] not in IN_FORCE or self._kind(plan, grant) in NO_SECRECY or not most:
            return until
        latest = wire(self.now + most)
        return min(until or latest, latest) if new_end or until is None else until

    def _kind(self, plan: Plan, grant: dict[str, Any]) -> str:
        member_id = grant.get("receiver_member_id")
        return plan.rows["member", member_id].fields["relation"] if member_id else "agency"


def content(row: dict[str, Any]) -> dict[str, Any]:
    """What a row on the wire says, without who wrote it and when."""
    return {name: value for name, value in row.items() if name not in BOOKKEEPING}


def _ends(plan: Plan) -> Iterator[str]:
    names = ("starts_at", "until", "sees_from", "invited_until")
    for row in (*plan.of("grant"), *plan.of("member")):
        yield from (row.fields[name] for name in names if row.fields.get(name))
    for years in GUARDIANS_SEE_UNDER.values():
        grown = plan.birthday(years)
        if grown:
            yield datetime.combine(grown, time(), HERE).isoformat()


def address(plan: Plan, noun: str, row_id: str = "") -> str:
    base = f"/api/people/{plan.person_id}{PATHS[noun]}"
    return base if row_id in ("", plan.person_id) else f"{base}/{row_id}"


def gives_more(grant: Row, changes: dict[str, Any]) -> bool:
    """Whether a change of a grant is a new yes, and not a pause, an end or a narrower one."""
    was, now = grant.fields, grant.fields | changes
    if was["state"] in FOR_GOOD or now["state"] in FOR_GOOD or changes.get("removed"):
        return False
    resumed = now["state"] == "given" and (was["state"] == "paused" or grant.removed_at is not None)
    longer = (now["until"] or "9999") > (was["until"] or "9999")
    sections = set(was["sections"])
    wider = sections and not (now["sections"] and set(now["sections"]) <= sections)
    return bool(resumed or longer or wider or (was["right"], now["right"]) == ("see", "take_part"))
