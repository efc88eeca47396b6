"""What two agencies' plans say twice, or ask that does not seem to go together, is raised as a
question to both, once, and never merged.

The rules are ``repeats`` and ``clashes``, pure. Here it is found out what there is to look at, and
asked what was not asked before.
"""

import uuid
from collections.abc import Collection
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server import clock
from server.access import telling
from server.access.session import CareSession
from server.care import clashes, repeats
from server.care.clashes import Clash, Part
from server.care.nobody_has import in_force
from server.care.repeats import Aim, Twice
from server.care.spans import Span
from server.store.handovers import PlanSource, Talk
from server.store.noun import Noun
from server.store.plan import Goal, Step

EVENT = "repeats"
"""The kind of event: one for each plan, when what several plans brought has settled."""
SETTLES = timedelta(minutes=1)
RESTS_ON = frozenset({
    "plan_source_id", "life_area", "only_after", "only_me", "state", "start", "due", "goal_id",
    "starts_on", "ends_on", "agency_id", "removed",
})  # fmt: skip
_SPACE = uuid.UUID("0b6c3f52-7d0e-4a58-9a4c-6e2f1c7d8a90")


def after(session: CareSession, row: Noun, changed: Collection[str]) -> None:
    """Something of an agency's plan was just written: the worker looks at it beside the others'.
    Whoever may not write here is refused before an event says anything."""
    comes_from_a_plan = isinstance(row, PlanSource) or getattr(row, "plan_source_id", None)
    if not comes_from_a_plan or RESTS_ON.isdisjoint(changed):
        return
    session.hold(row.person_id)
    if session.may_change(row.person_id, row.category):
        telling.tell(session, EVENT, row.person_id, due_at=clock.now() + SETTLES)


def ask(session: CareSession, person_id: str) -> None:
    """Raise what was not raised before. As the person, by the worker; what was asked once, put
    aside or removed is not asked again."""
    session.hold(person_id)
    plans = _Plans(session, person_id)
    for twice in repeats.said_twice(plans.aims()):
        _raise(session, person_id, "repeat", twice, about_goal_ids=list(twice.goal_ids))
    for clash in clashes.do_not_go_together(plans.parts()):
        _raise(session, person_id, "clash", clash, about_step_ids=list(clash.step_ids))


def _raise(
    session: CareSession, person_id: str, kind: str, found: Twice | Clash, **about: list[str]
) -> None:
    talk_id = _talk_id(person_id, kind, found)
    if session.get(Talk, (person_id, talk_id)) is None:
        talk = Talk(person_id=person_id, id=talk_id, kind=kind, state="open", **about)
        talk.between_agency_ids = list(found.agency_ids)
        session.add(talk)


def _talk_id(person_id: str, kind: str, found: Twice | Clash) -> str:
    """The same for the same plans, area and kind: it is known whether it was asked before."""
    names = (person_id, *found.source_ids, found.life_area, *([] if kind == "repeat" else [kind]))
    return str(uuid.uuid5(_SPACE, " ".join(names)))


class _Plans:
    """The agencies' plans that run now, and what is wanted and done in them."""

    def __init__(self, session: CareSession, person_id: str) -> None:
        def living(cls: Any) -> list[Any]:
            of_person = select(cls).where(cls.person_id == person_id, cls.removed_at.is_(None))
            return list(session.scalars(of_person))

        self._sources = {one.id: one for one in living(PlanSource) if _runs(one)}
        self._goals = {one.id: one for one in living(Goal) if one.state != "stopped"}
        self._steps = [one for one in living(Step) if in_force(one)]

    def aims(self) -> list[Aim]:
        """The goals that came with them, each with the days of its steps."""
        return [
            Aim(one.id, source.id, source.agency_id, one.life_area, self._when(source, one))
            for one in self._goals.values()
            if one.life_area and (source := self._sources.get(one.plan_source_id))
        ]

    def parts(self) -> list[Part]:
        """The steps that came with them. Of what is the person's alone nobody is asked."""
        return [
            Part(
                one.id,
                source.id,
                source.agency_id,
                self._area(one),
                one.only_after,
                _days(source, [one]),
            )
            for one in self._steps
            if not one.only_me and (source := self._sources.get(one.plan_source_id))
        ]

    def _area(self, step: Step) -> str | None:
        goal = self._goals.get(step.goal_id)
        return goal.life_area if goal else None

    def _when(self, source: PlanSource, goal: Goal) -> Span:
        return _days(source, [step for step in self._steps if step.goal_id == goal.id])


def _runs(source: PlanSource) -> bool:
    return source.state == "active" and source.agency_id is not None


def _days(source: PlanSource, steps: Collection[Step]) -> Span:
    """From the first day to the last that the steps name; else as long as the plan runs."""
    begins = min((step.start for step in steps if step.start), default=source.starts_on)
    ends = max((step.due for step in steps if step.due), default=source.ends_on)
    return Span(begins, ends)
