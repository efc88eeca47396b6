"""Coming and going: a member is invited, accepts, is let in, and leaves."""

from datetime import timedelta

from tests.consent.acts import Invitation, Part, World, address
from tests.consent.oracle import Plan, Row, wire


class Coming(World):
    """Whoever comes to take part in a plan."""

    def invite(self, whose: str, member: Row, days: int = 7) -> Invitation | None:
        plan = self.plans[whose]
        path = f"{address(plan, 'member', member.id)}/invitation"
        is_system = member.fields["relation"] == "system"
        status = 410 if member.removed_at else 409 if is_system else 200
        made = self.phone(whose).call("POST", path, json={"days": days}, status=status).json
        if status != 200:
            return None
        self._drop_invitations(plan, member)
        expires = self.now + timedelta(days=days)
        member.fields |= {
            "state": "invited", "sees_from": None, "invited_until": wire(expires),
            "two_words": " ".join(made["two_words"]),
        }  # fmt: skip
        member.account = None
        member.moves += 1
        token = made["link"].partition("#")[2]
        self.invitations.append(Invitation(plan, member.id, token, expires))
        return self.invitations[-1]

    def cancel(self, whose: str, member: Row) -> None:
        plan = self.plans[whose]
        path = f"{address(plan, 'member', member.id)}/invitation"
        self.phone(whose).call("DELETE", path, status=204)
        self._drop_invitations(plan, member)
        if member.fields["state"] == "accepted":
            member.fields |= {"state": "named", "invited_until": None, "two_words": ""}
            member.account = None
            member.moves += 1

    def accept(self, who: str, invited: Invitation) -> None:
        plan, account = invited.plan, self.account(who)
        member = plan.rows["member", invited.member_id]
        part = self.parts.get((who, plan.person_id))
        in_time = invited.expires > self.now and not invited.void
        again = invited.used and part is not None and part.member_id == member.id
        open_ = not invited.used and member.removed_at is None and account != plan.account
        status = 200 if in_time and (again or open_) else 401
        body = {"token": invited.token}
        self.phone(who).call("POST", "/api/invitations/accept", json=body, status=status)
        if status == 401 or again:
            return
        self._leaves(plan, account)
        invited.used = True
        member.fields["state"], member.account = "accepted", account
        member.moves += 1
        self.parts[who, plan.person_id] = Part(member.id, member.fields["relation"])

    def confirm(self, whose: str, member: Row) -> None:
        plan = self.plans[whose]
        who = self.name_of.get(member.account or "")
        part = self.parts.get((who, plan.person_id)) if who else None
        waits = member.fields["state"] == "accepted" and member.removed_at is None
        is_active = member.fields["state"] == "active"
        said_yes = waits and part is not None and part.member_id == member.id
        path = f"{address(plan, 'member', member.id)}/confirm"
        status = 200 if is_active or said_yes else 409
        fresh = self.doors.phone(self.cast[whose])
        fresh.call("POST", path, status=status)
        if said_yes:
            begins = self.now + timedelta(hours=plan.person["waits_hours"])
            member.fields |= {
                "state": "active", "two_words": "", "invited_until": None,
                "sees_from": wire(begins),
            }  # fmt: skip
            member.moves += 1
            part.confirmed = True

    def leave(self, who: str, whose: str) -> None:
        plan = self.plans[whose]
        path = f"/api/people/{plan.person_id}/membership"
        self.phone(who).call("DELETE", path, status=204)
        if self.parts.pop((who, plan.person_id), None):
            self._leaves(plan, self.account(who))

    def _leaves(self, plan: Plan, account: str) -> None:
        for member in plan.of("member"):
            if member.account == account and member.fields["state"] in ("accepted", "active"):
                member.fields["state"] = "left"
                member.moves += 1
