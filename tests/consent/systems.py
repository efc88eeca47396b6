"""Agencies' systems: linked by a code, they write and read over FHIR what the oracle says, and no
more. What they are shown stands in *who has looked*; what they were refused does not."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.consent.acts import address, content
from tests.consent.oracle import SHARED_AS, Plan, Row
from tests.consent.reading import Readers
from tests.consent.resources import (
    NOUN,
    READ_AS,
    TAKEN_BACK,
    WORDS,
    place_in,
    resource_of,
    saying,
    words_in,
    words_of,
)
from tests.make import Device, new_id
from tests.systems import ASystem

TOKEN_LIFE = timedelta(minutes=5)


@dataclass
class Sent:
    """A resource as its system sent it last, and the row that was made of it."""

    whose: str
    kind: str
    seen_id: str
    row: Row
    resource: dict[str, Any]
    taken_back: bool = False


@dataclass
class Program:
    """One system: by which id it knows whom, what it has sent, and a token it has kept."""

    system: ASystem
    device: Device
    patients: dict[str, str] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)
    token: tuple[dict[str, str], datetime] | None = None


class Systems(Readers):
    """People, and the systems of two agencies."""

    def begin_systems(self) -> None:
        house, device = self.doors.house, self.doors.program()
        kinds = {"clinic's system": "psychiatry", "office's system": "social_services"}
        self.programs = {
            name: Program(ASystem(house, name, kind=kind), device) for name, kind in kinds.items()
        }
        self.shown: dict[str, set[Any]] = defaultdict(set)
        self.met: dict[str, set[Any]] = defaultdict(set)
        self._name_systems()

    def account(self, who: str) -> str:
        program = self.programs.get(who)
        return program.system.actor.account_id if program else super().account(who)

    def _name_systems(self) -> None:
        self.name_of |= {self.account(name): name for name in self.programs}

    # --- how they come in -----------------------------------------------------------------

    def link(self, who: str, whose: str) -> None:
        """The person shows a code, and the system sends it; a second time it is worth nothing."""
        program, plan = self.programs[who], self.plans[whose]
        path = f"/api/people/{plan.person_id}/link-codes"
        code = self.phone(whose).call("POST", path, status=201).json["code"]
        said = {"name": "code", "valueString": code}
        sent = {"resourceType": "Parameters", "parameter": [said]}
        reply = self._call(who, "POST", "Patient/$link", sent, status=200)
        self._call(who, "POST", "Patient/$link", sent, status=404)
        assert program.patients.setdefault(whose, reply["id"]) == reply["id"]
        self._stands_in_the_list(who, whose)

    def _stands_in_the_list(self, who: str, whose: str) -> None:
        """The agency and its system are the only ones that came; nobody is it twice."""
        program, plan = self.programs[who], self.plans[whose]
        came = [row for noun in ("agency", "member") for row in self._new_rows(whose, noun)]
        mine = program.system.member_id(self.cast[whose])
        for row in came:
            assert row.noun == "agency" or (row.id, row.fields["relation"]) == (mine, "system")
            plan.rows[row.noun, row.id] = row
        for member in plan.of("member", living=True):
            is_other = member.account == self.account(who) and member.id != mine
            if is_other and member.fields["state"] == "active":
                member.fields["state"] = "left"
                member.moves += 1
        plan.rows["member", mine].account = self.account(who)
        assert len(came) <= 2

    def is_ended(self, who: str) -> None:
        """The operator ends it, and registers another one for the agency."""
        program, old = self.programs[who], self.account(who)
        headers = program.system.headers
        program.system.end()
        program.device.call("GET", "/fhir/Patient/x", headers=headers, status=401)
        for plan in self.plans.values():
            self._leaves(plan, old)
        house, agency = self.doors.house, program.system.agency_id
        anew = ASystem(house, who, agency_id=agency)
        self.programs[who] = Program(anew, program.device)
        self._name_systems()

    def comes_with_an_old_token(self, who: str) -> None:
        """A token is one for five minutes."""
        program = self.programs[who]
        if program.token:
            headers, given = program.token
            status = 200 if self.now < given + TOKEN_LIFE else 401
            program.device.call("GET", "/fhir/Organization", headers=headers, status=status)
        program.token = (program.system.headers, self.now)

    # --- what they write ------------------------------------------------------------------

    def sends(self, who: str, whose: str, kind: str, words: str) -> None:
        """Something new, where the person lets the agency take part."""
        plan, noun = self.plans[whose], NOUN[kind]
        may = self.takes_part(who, plan, SHARED_AS[noun])
        status = 404 if not self._knows(who, whose) else 201 if may else 403
        resource = resource_of(kind, self._patient(who, whose), words)
        made = self._call(who, "POST", kind, resource, status=status)
        if status != 201:
            return
        self.met[plan.person_id].add(self._look(who, SHARED_AS[noun]))
        (row,) = self._new_rows(whose, noun)
        assert (row.fields[WORDS[noun]], words_in(made)) == (words, words)
        assert row.fields["source_member_id"] == self.programs[who].system.member_id(
            self.cast[whose]
        )
        plan.rows[noun, row.id] = row
        self.programs[who].sent.append(Sent(whose, kind, made["id"], row, resource))

    def puts_otherwise(self, who: str, sent: Sent, words: str) -> None:
        """What it sent, in other words."""
        plan, row = self.plans[sent.whose], sent.row
        status = self._answers(who, sent)
        if status == 200 and sent.taken_back:
            status = 410
        elif status == 200 and not self._is_its_own(who, sent):
            status = 403
        sent.resource |= {"id": sent.seen_id} | saying(sent.kind, words)
        path = f"{sent.kind}/{sent.seen_id}"
        self._call(who, "PUT", path, sent.resource, status=status)
        if status == 200:
            self.met[plan.person_id].add(self._look(who, SHARED_AS[row.noun]))
            self._changed(plan, row, {WORDS[row.noun]: words})

    def takes_back(self, who: str, sent: Sent) -> None:
        """For the system it is gone; in the plan it says so."""
        plan, row = self.plans[sent.whose], sent.row
        changes = TAKEN_BACK[row.noun]
        status = 204 if (found := self._answers(who, sent)) in (200, 410) else found
        differs = any(row.fields[name] != value for name, value in changes.items())
        writes = differs and not sent.taken_back and row.removed_at is None
        if status == 204 and writes and not self._is_its_own(who, sent):
            status = 403
        self._call(who, "DELETE", f"{sent.kind}/{sent.seen_id}", status=status)
        if status == 204:
            self.met[plan.person_id].add(self._look(who, SHARED_AS[row.noun]))
            sent.taken_back = True
            if writes:
                self._changed(plan, row, changes)

    def _answers(self, who: str, sent: Sent) -> int:
        """Of a write: is it in sight, and may the agency take part?"""
        plan, row = self.plans[sent.whose], sent.row
        if not plan.sees(self.account(who), row, self.now):
            return 404
        if row.removed_at is not None and sent.taken_back:
            return 410 if self.takes_part(who, plan, SHARED_AS[row.noun]) else 403
        if row.removed_at is not None:
            return 410
        return 200 if self.takes_part(who, plan, SHARED_AS[row.noun]) else 403

    def _is_its_own(self, who: str, sent: Sent) -> bool:
        """Sent as the member that it is now, or as the agency that it is of."""
        me = self.plans[sent.whose].let_in(self.account(who), self.now)
        if me is None or me.fields["relation"] != "system":
            return False
        if sent.row.noun == "plan_source":
            return bool(sent.row.fields["agency_id"] == me.fields["agency_id"])
        return bool(sent.row.fields["source_member_id"] == me.id)

    # --- what they read -------------------------------------------------------------------

    def reads_everything(self, who: str) -> None:
        """Each kind, of everybody; and what they have said yes to."""
        for whose in self.plans:
            for kind in NOUN:
                self._searches(who, whose, kind)
            self._reads_consent(who, whose)
        for sent in self.programs[who].sent:
            self._reads(who, sent)

    def _searches(self, who: str, whose: str, kind: str) -> None:
        plan, noun = self.plans[whose], NOUN[kind]
        shared = SHARED_AS[noun]
        path = f"{kind}?patient={self._patient(who, whose)}&_count=200"
        if not self._knows(who, whose):
            self._call(who, "GET", path, status=404)
            return
        scopes = plan.scopes(self.account(who), self.now)
        if not any(scope.shared == shared for scope in scopes):
            self._call(who, "GET", path, status=403)
            return
        found = self._call(who, "GET", path, status=200).get("entry", ())
        gone = {one.row.id for one in self.programs[who].sent if one.taken_back}
        self.met[plan.person_id].add(self._look(who, shared))
        seen = [
            row
            for row in plan.visible(self.account(who), self.now)
            if READ_AS.get(row.noun) == kind and row.removed_at is None and row.id not in gone
        ]
        told = sorted((words_in(one["resource"]), place_in(one["resource"])) for one in found)
        expected = sorted(self._shown(who, plan, row) for row in seen)
        assert told == expected, (told, expected)
        if seen:
            self.shown[plan.person_id].add(self._look(who, shared))
            self.done["rows shown to systems"] += len(seen)

    def _shown(self, who: str, plan: Plan, row: Row) -> tuple[str, str]:
        """Words and place of a row, as the system is to have them."""
        fields = plan.shown(self.account(who), row)
        return words_of(row.noun, fields), fields["place"] if row.noun == "appointment" else ""

    def _reads(self, who: str, sent: Sent) -> None:
        plan, row = self.plans[sent.whose], sent.row
        in_sight = plan.sees(self.account(who), row, self.now)
        gone = sent.taken_back or row.removed_at is not None
        status = 404 if not in_sight else 410 if gone else 200
        read = self._call(who, "GET", f"{sent.kind}/{sent.seen_id}", status=status)
        if status == 200:
            assert (words_in(read), place_in(read)) == self._shown(who, plan, row)
            self.met[plan.person_id].add(self._look(who, SHARED_AS[row.noun]))
            self.shown[plan.person_id].add(self._look(who, SHARED_AS[row.noun]))

    def _reads_consent(self, who: str, whose: str) -> None:
        path = f"Consent?patient={self._patient(who, whose)}"
        status = 200 if self._knows(who, whose) else 404
        reply = self._call(who, "GET", path, status=status)
        said = (one["resource"]["provision"] for one in reply.get("entry", ()))
        told = {
            (one["class"][0]["code"], one["action"][0]["coding"][0]["code"])
            for one in said
        }  # fmt: skip
        scopes = self.plans[whose].scopes(self.account(who), self.now)
        assert told == ({(s.shared, s.right) for s in scopes} if status == 200 else set())

    def systems_have_looked(self, whose: str, told: set[Any]) -> None:
        """Each system that was shown something stands there, and none for what it was not."""
        person_id = self.plans[whose].person_id
        assert self.shown[person_id] <= told <= self.met[person_id]

    # --- the means ------------------------------------------------------------------------

    def _call(
        self, who: str, method: str, path: str, json: Any = None, *, status: int
    ) -> dict[str, Any]:
        """One call, with a token of this moment → what came back."""
        program = self.programs[who]
        headers = program.system.headers
        reply = program.device.call(
            method, f"/fhir/{path}", headers=headers, json=json, status=status
        )
        found: dict[str, Any] = reply.json if reply.data else {}
        if status >= 400:
            assert found["resourceType"] == "OperationOutcome"
        return found

    def _new_rows(self, whose: str, noun: str) -> list[Row]:
        """What has come to the person's phone that the oracle does not know yet."""
        plan = self.plans[whose]
        rows = self.phone(whose).get(address(plan, noun)).json["rows"]
        return [
            Row(noun, row["id"], content(row))
            for row in rows
            if (noun, row["id"]) not in plan.rows
        ]  # fmt: skip

    def _knows(self, who: str, whose: str) -> bool:
        return whose in self.programs[who].patients

    def _patient(self, who: str, whose: str) -> str:
        return self.programs[who].patients.get(whose) or new_id()

    def _look(self, who: str, shared: str) -> Any:
        return self.account(who), shared, self.now.isoformat()[:13]
