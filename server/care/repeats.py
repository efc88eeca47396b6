"""What two agencies' plans seem to say twice is raised as a question, once, and never merged.

One plain rule over fields: goals of the same area of life, at overlapping times, from two plans
of different agencies. No text is read, and nothing is scored: whether it really is the same, those
say who are asked.
"""

import uuid
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from itertools import combinations
from typing import Any, NamedTuple

from sqlalchemy import select

from server import clock
from server.access import telling
from server.access.session import CareSession
from server.care.nobody_has import FINISHED
from server.store.handovers import PlanSource, Talk
from server.store.noun import Noun
from server.store.plan import Goal, Step

EVENT = "repeats"
"""The kind of event: one for each plan, when what several plans brought has settled."""
SETTLES = timedelta(minutes=1)
RESTS_ON = frozenset({
    "plan_source_id", "life_area", "state", "start", "due", "goal_id", "starts_on", "ends_on",
    "agency_id", "removed",
})  # fmt: skip
_SPACE = uuid.UUID("0b6c3f52-7d0e-4a58-9a4c-6e2f1c7d8a90")


class Aim(NamedTuple):
    """A goal that came with an agency's plan, and when it is worked at; ``None``: open."""

    goal_id: str
    source_id: str
    agency_id: str
    life_area: str
    begins: date | None
    ends: date | None


class Twice(NamedTuple):
    """Two plans and an area of life in which both want something at the same time."""

    source_ids: tuple[str, str]
    agency_ids: tuple[str, str]
    life_area: str
    goal_ids: tuple[str, ...]


def said_twice(aims: Collection[Aim]) -> list[Twice]:
    """Each pair of plans of different agencies once for each area, in a steady order."""
    found: dict[tuple[str, str, str], set[str]] = {}
    agencies = {one.source_id: one.agency_id for one in aims}
    for one, other in combinations(sorted(aims, key=lambda aim: (aim.source_id, aim.goal_id)), 2):
        if _is_the_same(one, other):
            key = (one.source_id, other.source_id, one.life_area)
            found.setdefault(key, set()).update((one.goal_id, other.goal_id))
    return [
        Twice((first, second), (agencies[first], agencies[second]), area, tuple(sorted(goals)))
        for (first, second, area), goals in sorted(found.items())
    ]


def _is_the_same(one: Aim, other: Aim) -> bool:
    same_area = one.life_area == other.life_area
    return one.agency_id != other.agency_id and same_area and _overlap(one, other)


def _overlap(one: Aim, other: Aim) -> bool:
    def is_over_before(first: Aim, then: Aim) -> bool:
        return first.ends is not None and then.begins is not None and first.ends < then.begins

    return not is_over_before(one, other) and not is_over_before(other, one)


def after(session: CareSession, row: Noun, changed: Collection[str]) -> None:
    """Something of an agency's plan was just written: the worker looks whether it stands there
    twice. Whoever may not write here is refused before an event says anything."""
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
    for twice in said_twice(list(_aims(session, person_id))):
        talk_id = str(uuid.uuid5(_SPACE, " ".join((person_id, *twice.source_ids, twice.life_area))))
        if session.get(Talk, (person_id, talk_id)) is None:
            talk = Talk(person_id=person_id, id=talk_id, kind="repeat", state="open")
            talk.between_agency_ids = list(twice.agency_ids)
            talk.about_goal_ids = list(twice.goal_ids)
            session.add(talk)


def _aims(session: CareSession, person_id: str) -> Iterator[Aim]:
    sources = {one.id: one for one in _living(session, PlanSource, person_id)}
    steps = [one for one in _living(session, Step, person_id) if one.state not in FINISHED]
    for goal in _living(session, Goal, person_id):
        source = sources.get(goal.plan_source_id)
        is_wanted = goal.life_area and goal.state != "stopped"
        if not is_wanted or source is None or source.state != "active" or not source.agency_id:
            continue
        of_goal = [step for step in steps if step.goal_id == goal.id]
        begins, ends = _when(source, of_goal)
        yield Aim(goal.id, source.id, source.agency_id, goal.life_area, begins, ends)


def _when(source: PlanSource, steps: Collection[Step]) -> tuple[date | None, date | None]:
    """From the first day to the last that its steps name; else as long as the plan runs."""
    begins = min((step.start for step in steps if step.start), default=source.starts_on)
    ends = max((step.due for step in steps if step.due), default=source.ends_on)
    return begins, ends


def _living(session: CareSession, cls: Any, person_id: str) -> list[Any]:
    of_person = select(cls).where(cls.person_id == person_id, cls.removed_at.is_(None))
    return list(session.scalars(of_person))
