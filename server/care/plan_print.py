"""What of the plan goes on paper: what others may read, as it is now.

Paper is passed on. So what is *only mine* is never on it, and of the people around somebody only
those are named who do something in the plan, answer for it, or may see it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.errors import NotFound
from server.store.noun import Noun
from server.store.tables import (
    AboutMe,
    Agency,
    Goal,
    Grant,
    Handover,
    Member,
    Person,
    Plan,
    PlanSource,
    Step,
    Talk,
)

AT_WORK = ("professional", "system")
NOT_PRINTED = ("stopped", "not_possible")
"""States of steps and goals that nobody carries on with."""
UNDER_WAY = ("proposed", "accepted", "first_meeting_booked")
"""States of hand-overs that are not over."""


@dataclass(frozen=True)
class Paper:
    """Everything that a printed plan can be filled with. ``grants``: who may see the plan now."""

    person: Person
    plan: Plan | None
    goals: Sequence[Goal]
    steps: Sequence[Step]
    helps: Sequence[AboutMe]
    grants: Sequence[Grant]
    sources: Sequence[PlanSource]
    handovers: Sequence[Handover]
    talks: Sequence[Talk]
    members: dict[str, Member]
    agencies: dict[str, Agency]

    def owner(self, step: Step) -> str:
        """Who has a step, person and agency; empty when it is nobody or the person themself."""
        if step.owner not in ("member", "agency"):
            return ""
        return self.called(step.owner_member_id, step.owner_agency_id, step.owner_name)

    def called(self, member_id: str | None, agency_id: str | None, name: str = "") -> str:
        """A person and where they work, as far as they are known."""
        member = self.members.get(member_id or "")
        agency = self.agencies.get(agency_id or (member and member.agency_id) or "")
        known = [(member.name if member else "") or name, agency.name if agency else ""]
        return ", ".join(dict.fromkeys(one for one in known if one))

    def is_at_work(self, step: Step) -> bool:
        """Whether an agency has it, or somebody who works at one."""
        return step.owner == "agency" or (
            step.owner == "member" and self.works(step.owner_member_id)
        )

    def works(self, member_id: str | None) -> bool:
        """Whether a member is there because of where they work."""
        member = self.members.get(member_id or "")
        return member is not None and member.relation in AT_WORK


Row = TypeVar("Row", bound=Noun)
Placed = TypeVar("Placed", Goal, Step, AboutMe)


def gather(session: CareSession, person_id: str) -> Paper:
    """What there is. Raises ``NotFound``."""

    def living(cls: type[Row]) -> list[Row]:
        of_person = select(cls).where(cls.person_id == person_id, cls.removed_at.is_(None))
        return list(session.scalars(of_person.order_by(cls.id)))

    people = living(Person)
    if not people:
        raise NotFound
    steps = [one for one in living(Step) if not one.only_me and one.state not in NOT_PRINTED]
    helps = [one for one in living(AboutMe) if one.section == "what_helps" and not one.only_me]
    return Paper(
        person=people[0],
        plan=next(iter(living(Plan)), None),
        goals=_in_order([one for one in living(Goal) if one.state not in NOT_PRINTED]),
        steps=_in_order(steps),
        helps=_in_order(helps),
        grants=[one for one in living(Grant) if _holds(one)],
        sources=[one for one in living(PlanSource) if one.state == "active"],
        handovers=[one for one in living(Handover) if one.state in UNDER_WAY],
        talks=[one for one in living(Talk) if one.state == "open"],
        members={one.id: one for one in living(Member)},
        agencies={one.id: one for one in living(Agency)},
    )


def _in_order(rows: list[Placed]) -> list[Placed]:
    return sorted(rows, key=lambda row: row.place)


def _holds(grant: Grant) -> bool:
    now = clock.now()
    begun = grant.starts_at is None or grant.starts_at <= now
    given = grant.state == "given" and grant.shared == "plan"
    return given and begun and (grant.until is None or grant.until > now)
