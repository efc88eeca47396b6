"""Everybody reads everything, and has exactly what the oracle says. Nothing more, nothing stale."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from server.web.nouns import PATHS
from tests.consent.acts import address, content
from tests.consent.members import Members
from tests.consent.oracle import SHARED_AS, Plan, Row

SINGLE = ("person", "plan", "crisis_plan")
TOMBSTONE = {"noun", "id", "person_id", "version", "removed", "changed_at", "changed_by"}
OWN_ONLY = ("looked", "history", "receipts", "export")
Rows = dict[tuple[str, str], dict[str, Any]]
Look = tuple[str, str, str]
"""Whose account, what was read, and in which hour."""


@dataclass
class Pocket:
    """What a phone holds of the persons it follows, and how far it has read."""

    bookmark: str = ""
    held: dict[str, Rows] = field(default_factory=dict)
    known: dict[str, Any] = field(default_factory=dict)

    def take(self, page: dict[str, Any]) -> None:
        """As the app does it: what is to start again goes, and what came is put."""
        for person_id in page["start_again"]:
            self.held.pop(person_id, None)
        for row in page["rows"]:
            self.held.setdefault(row["person_id"], {})[row["noun"], row["id"]] = row
        self.bookmark = page["bookmark"]

    def of(self, person_id: str) -> Rows:
        return self.held.get(person_id, {})


class Readers(Members):
    """Everybody who reads, and what is to stand in *who has looked* because of it."""

    def begin_reading(self) -> None:
        self.pockets = {name: Pocket() for name in self.cast}
        self.visits: dict[tuple[str, str], Pocket] = {}
        self.looks: dict[str, Counter[Look]] = {
            one.person_id: Counter() for one in self.plans.values()
        }

    def saw(self, who: str, *rows: dict[str, Any]) -> None:
        """One reply showed these rows."""
        others = [row for row in rows if row["person_id"] != self.cast[who].person_id]
        self.done["rows shown to others"] += len(others)
        for person_id, shared in {(row["person_id"], SHARED_AS[row["noun"]]) for row in others}:
            hour = self.now.isoformat()[:13]
            self.looks[person_id][self.account(who), shared, hour] += 1

    # --- what phones hold -----------------------------------------------------------------

    def everybody_reads(self, anew: str | None = None) -> None:
        """Each phone syncs, and holds what the oracle says. All of them, or the one that is named,
        also read everything anew."""
        for who in self.cast:
            kept = [plan for plan in self.plans.values() if not self._only_visits(who, plan)]
            self._syncs(who, self.pockets[who], kept, anew in (None, who))
            for plan in self.plans.values():
                if plan not in kept:
                    assert not self.pockets[who].of(plan.person_id)
                    self.pockets[who].known.pop(plan.person_id, None)
                    pocket = self.visits.setdefault((who, plan.person_id), Pocket())
                    asked = {"person": plan.person_id}
                    self._syncs(who, pocket, [plan], anew in (None, who), **asked)

    def _only_visits(self, who: str, plan: Plan) -> bool:
        member = plan.let_in(self.account(who), self.now)
        return member is not None and member.fields["relation"] == "professional"

    def _syncs(self, who: str, pocket: Pocket, plans: list[Plan], anew: bool, **query: str) -> None:
        pages = self._pull(who, pocket, **query)
        for plan in plans:
            self._is_silent_unless_moved(who, pocket, plan, pages)
            self.check(who, plan, pocket.of(plan.person_id).values())
        if anew:
            fresh = Pocket()
            self._pull(who, fresh, **query)
            for plan in plans:
                held = pocket.of(plan.person_id)
                gone = {key: row for key, row in held.items() if row["removed"]}
                # Tombstones: whoever begins now never hears of those of others.
                assert held == fresh.of(plan.person_id) | gone

    def _pull(self, who: str, pocket: Pocket, **query: str) -> list[dict[str, Any]]:
        pages: list[dict[str, Any]] = []
        while not pages or pages[-1]["more"]:
            asked = {**query, **({"since": pocket.bookmark} if pocket.bookmark else {})}
            text = "&".join(f"{name}={value}" for name, value in asked.items())
            reply = self.phone(who).get(f"/api/changes?{text}", status=None)
            if reply.status_code == 204:
                break
            assert reply.status_code == 200
            pages.append(reply.json)
            self.saw(who, *reply.json["rows"])
            pocket.take(reply.json)
        return pages

    def _is_silent_unless_moved(
        self, who: str, pocket: Pocket, plan: Plan, pages: list[dict[str, Any]]
    ) -> None:
        """Where nothing moved in somebody's sight, nothing tells them that anything did."""
        now = self._in_sight(who, plan)
        before, pocket.known[plan.person_id] = pocket.known.get(plan.person_id), now
        if before:
            self.done["rows taken out of sight"] += len(before[2].keys() - now[2].keys())
        if before == now and plan.account != self.account(who):
            for page in pages:
                assert plan.person_id not in page["start_again"], "told to start again for nothing"
                assert not [row for row in page["rows"] if row["person_id"] == plan.person_id]

    def _in_sight(self, who: str, plan: Plan) -> Any:
        account = self.account(who)
        seen = plan.visible(account, self.now)
        scopes = [(s.shared, s.sections) for s in plan.scopes(account, self.now)]
        called = [row.fields["name"] for row in (*plan.of("member"), *plan.of("agency"))]
        moves = {(row.noun, row.id): row.moves for row in seen}
        return scopes, scopes and (called, plan.person["protected"]), moves

    # --- one reading ----------------------------------------------------------------------

    def check(self, who: str, plan: Plan, rows: Any, nouns: Any = tuple(PATHS)) -> None:
        """These are exactly the rows of these nouns, and the fields, that they may have."""
        account, is_own = self.account(who), plan.account == self.account(who)
        found = {(row["noun"], row["id"]): row for row in rows}
        live = {key: row for key, row in found.items() if not row["removed"]}
        expected = {
            (row.noun, row.id): row for row in plan.visible(account, self.now) if row.noun in nouns
        }
        assert set(live) == {key for key, row in expected.items() if row.removed_at is None}, who
        assert set(found) <= set(expected), f"{who} hears of what was out of sight"
        for key, row in found.items():
            if row["removed"] and not is_own:
                assert set(row) == TOMBSTONE
                continue
            assert not (wrong := differs(content(row), plan.shown(account, expected[key]))), wrong
            if not is_own:
                assert row["names"] == names(plan, expected[key])
                assert row["changed_by"] in (None, account)
                assert "kept_both" not in row
        if is_own:
            assert set(found) == set(expected)
            self.versions |= {key: row["version"] for key, row in found.items()}

    # --- every door -----------------------------------------------------------------------

    def reads_every_list(self, who: str) -> None:
        """The list of every noun of both plans, and what is the person's alone."""
        for plan in self.plans.values():
            for noun in PATHS:
                self.reads_list(who, plan, noun)
            if plan.account != self.account(who):
                for room in OWN_ONLY:
                    self.phone(who).get(f"/api/people/{plan.person_id}/{room}", status=404)

    def reads_list(self, who: str, plan: Plan, noun: str) -> None:
        """One list, or the row there is one of."""
        near = self._is_near(who, plan)
        shown = near and (noun not in SINGLE or self.may_see(who, plan, noun, plan.person_id))
        reply = self.phone(who).get(address(plan, noun), status=200 if shown else 404)
        if shown:
            rows = [reply.json] if noun in SINGLE else reply.json["rows"]
            self.saw(who, *rows)
            self.check(who, plan, rows, [noun])

    def reads_row(self, who: str, plan: Plan, row: Row) -> None:
        """One row by its id."""
        shown = self._is_near(who, plan) and plan.sees(self.account(who), row, self.now)
        reply = self.phone(who).get(address(plan, row.noun, row.id), status=200 if shown else 404)
        if shown:
            self.saw(who, reply.json)

    def may_see(self, who: str, plan: Plan, noun: str, row_id: str) -> bool:
        return plan.sees(self.account(who), plan.rows[noun, row_id], self.now)

    def reads_whose_plans(self, who: str) -> None:
        """What they are told they may see, and why."""
        people = {
            part["person_id"]: part for part in self.phone(who).get("/api/people").json["people"]
        }
        mine = {of: part for (name, of), part in self.parts.items() if name == who}
        assert set(people) == set(mine)
        for plan in self.plans.values():
            if plan.person_id in mine:
                told, part = people[plan.person_id], mine[plan.person_id]
                assert (told["member_id"], told["relation"]) == (part.member_id, part.relation)
                assert told["waiting"] is not part.confirmed
                self.check_access(who, plan, told["access"])

    def check_access(self, who: str, plan: Plan, told: list[dict[str, Any]]) -> None:
        found = sorted(
            (one["shared"], one["reason"], one["right"], tuple(one["sections"]), one["until"] or "")
            for one in told
        )
        scopes = plan.scopes(self.account(who), self.now)
        assert found == [(s.shared, s.reason, s.right, s.sections, s.until) for s in scopes]

    # --- the person -----------------------------------------------------------------------

    def sees_as_they_do(self, whose: str) -> None:
        """The preview of each member is what that member has."""
        plan = self.plans[whose]
        for member in plan.of("member"):
            there = member.account and member.fields["state"] in ("accepted", "active")
            status = 410 if member.removed_at else 200 if there else 409
            path = f"{address(plan, 'member', member.id)}/preview"
            reply = self.phone(whose).get(path, status=status)
            if status == 200:
                who = self.name_of[member.account]
                assert all(not row["removed"] for row in reply.json["rows"])
                self.check(who, plan, reply.json["rows"])
                self.check_access(who, plan, reply.json["access"])

    def sees_who_has_looked(self, whose: str) -> None:
        """Each reading that happened, and none that did not."""
        person_id = self.plans[whose].person_id
        told: Counter[Look] = Counter()
        of_systems: set[Look] = set()
        query: str | None = ""
        while query is not None:
            page = self.phone(whose).get(f"/api/people/{person_id}/looked{query}").json
            for line in page["looked"]:
                who = self.name_of.get(line["account_id"])
                look = line["account_id"], line["shared"], line["first_at"][:13]
                if who in self.cast:
                    told[look] += line["times"]
                else:
                    of_systems.add(look)
            query = f"?before={page['next']}" if page["next"] else None
        assert not (wrong := differs(told, self.looks[person_id])), wrong
        self.systems_have_looked(whose, of_systems)

    def systems_have_looked(self, whose: str, told: set[Look]) -> None:
        """And so of agencies' systems."""
        raise NotImplementedError


def differs(found: dict[Any, Any], expected: dict[Any, Any]) -> dict[Any, Any]:
    """What differs → what was found, what should have been."""
    both = found.keys() | expected.keys()
    return {
        name: (found.get(name, ...), expected.get(name, ...))
        for name in both
        if found.get(name, ...) != expected.get(name, ...)
    }


def names(plan: Plan, row: Row) -> dict[str, str]:
    """What a row points at, by name: whoever may see a step may know who has it."""
    ids: list[str] = []
    for name, value in row.fields.items():
        if value and name.endswith(("member_id", "agency_id")):
            ids.append(value)
        elif value and name.endswith("member_ids"):
            ids += value
    found = {(noun, of): plan.rows.get((noun, of)) for of in ids for noun in ("member", "agency")}
    return {of: row.fields["name"] for (_, of), row in found.items() if row}
