"""What members do in somebody else's plan: what is theirs to do happens, and nothing else."""

from typing import Any

from tests.consent.acts import REFUSED, address
from tests.consent.coming import Coming
from tests.consent.oracle import SHARED_AS, Plan, Row
from tests.make import new_id


class Members(Coming):
    """Members who write, and send, and try."""

    def edit(
        self,
        who: str,
        whose: str,
        row: Row,
        changes: dict[str, Any],
        *,
        allowed: bool,
        follows: tuple[str, ...] = (),
    ) -> None:
        """A member changes a row of somebody else's, if that is theirs to do. ``follows``: what
        the server writes beside it, as the reply says."""
        plan, account = self.plans[whose], self.account(who)
        near = self._is_near(who, plan) and plan.sees(account, row, self.now)
        same = all(row.fields[name] == value for name, value in changes.items())
        done = near and row.removed_at is None and (allowed or same)
        path = address(plan, row.noun, row.id)
        headers = {"If-Match": '"0"'}
        reply = self.phone(who).call("PATCH", path, json=changes, headers=headers, status=None)
        assert done == (reply.status_code == 200), f"{reply.status_code}: {reply.data!r}"
        if done:
            self.saw(who, reply.json["row"])
            told = {name: reply.json["row"][name] for name in follows}
            self._changed(plan, row, {**changes, **told})
        else:
            assert reply.status_code in REFUSED

    def tries(self, who: str, whose: str, row: Row, changes: dict[str, Any]) -> None:
        """Somebody else tries what only the person may do."""
        path = address(self.plans[whose], row.noun, row.id)
        headers = {"If-Match": '"0"'}
        reply = self.phone(who).call("PATCH", path, json=changes, headers=headers, status=None)
        if reply.status_code == 200:
            self.saw(who, reply.json["row"])
            assert reply.json["outcome"] == "already_had"
        else:
            assert reply.status_code in (*REFUSED, 405)

    def propose(
        self, who: str, whose: str, noun: str, fields: dict[str, Any],
        relations: tuple[str, ...] = ("professional",), *, allowed: bool = True,
    ) -> None:  # fmt: skip
        """A professional proposes something; anybody may ask others to talk."""
        plan, row_id = self.plans[whose], new_id()
        member = plan.let_in(self.account(who), self.now)
        allowed = (
            allowed
            and member is not None
            and member.fields["relation"] in relations
            and self.takes_part(who, plan, SHARED_AS[noun])
        )
        reply = self.phone(who).put(address(plan, noun, row_id), fields, status=None)
        assert allowed == (reply.status_code == 201), f"{reply.status_code}: {reply.data!r}"
        if allowed:
            self.added(plan, Row(noun, row_id, dict(fields)), reply, by=self.account(who))
            if noun == "talk_answer":  # Whoever answers has looked at what was asked.
                self.saw(who, reply.json["row"])

    def send(self, who: str, whose: str, kind: str, says: dict[str, Any]) -> None:
        """A note or a request: it arrives while the sender is let in."""
        plan, row_id = self.plans[whose], new_id()
        part = self.parts.get((who, plan.person_id))
        near = part is not None and part.confirmed
        may_ask = kind == "note" or (near and part.relation == "professional")
        status = 404 if not near else 201 if may_ask else 403
        path = f"/api/people/{plan.person_id}/sent/{row_id}"
        body = {"kind": kind, "content": says}
        self.phone(who).put(path, body, status=status)
        member = self._is_member(who, plan)
        if status == 201 and member:
            asked = {"state": "asked", "answered_at": None} if kind == "request" else {}
            fields = {"by_member_id": member.id, **says, **asked}
            plan.rows[kind, row_id] = Row(kind, row_id, fields)

    def say_how_to_be_reached(self, who: str, whose: str, phone: str) -> None:
        """Their contact card: the person sees it while they are let in."""
        plan = self.plans[whose]
        near = self._is_near(who, plan)
        path = f"/api/people/{plan.person_id}/card"
        self.phone(who).call("PATCH", path, json={"phone": phone}, status=200 if near else 404)
        member = self._is_member(who, plan)
        if near and member and member.fields["card_phone"] != phone:
            member.fields["card_phone"] = phone
            member.moves += 1

    def takes_part(self, who: str, plan: Plan, shared: str) -> bool:
        scopes = plan.scopes(self.account(who), self.now)
        return any((s.shared, s.right) == (shared, "take_part") for s in scopes)

    def _is_near(self, who: str, plan: Plan) -> bool:
        """Confirmed once, and not left since: so much the member's own side knows."""
        part = self.parts.get((who, plan.person_id))
        return plan.account == self.account(who) or (part is not None and part.confirmed)

    def _is_member(self, who: str, plan: Plan) -> Row | None:
        """The member's row while the person lets them in, whatever is shared."""
        for member in plan.of("member"):
            if member.account == self.account(who) and member.fields["state"] == "active":
                return member if member.removed_at is None else None
        return None
