"""Which resources are rows in a person's plan, and what is particular to each. What they have in
common is in ``keeping`` and ``searching``."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from server.fhir import appointments, care_plans, goals, handovers, tasks
from server.fhir.around import Around
from server.fhir.elements import Resource
from server.store.noun import Noun
from server.store.tables import Appointment, Goal, Handover, PlanSource, Step


@dataclass(frozen=True)
class Kind:
    """One resource type.

    ``fields_of``: a validated resource → our fields. ``lay_on``: our fields into a resource.
    ``taken_back``: what our row says once the sender has deleted the resource; nothing that a
    system does removes a row from somebody's plan. ``date``: the field that ``date`` searches.
    ``shows``: our fields that are read and never sent. ``brings``: which rows came with it.
    ``also``: what else a resource of that type can be, if ``is_one`` says so of it. ``is_between``:
    it goes from one to another, and both write in it.
    """

    name: str
    noun: type[Noun]
    fields: frozenset[str]
    where: dict[str, str]
    fields_of: Callable[[Resource, Around], dict[str, Any]]
    lay_on: Callable[[Resource, dict[str, Any], set[str], Around], None]
    skeleton: Callable[[str], Resource]
    patient_of: Callable[[Resource], tuple[str, str]]
    taken_back: dict[str, Any]
    shows: frozenset[str] = frozenset()
    date: str = ""
    brings: Callable[[Resource, Around], list[tuple[str, str]]] | None = None
    also: "tuple[Kind, ...]" = ()
    is_one: Callable[[Resource], bool] = lambda sent: True
    is_between: bool = False

    def of(self, sent: Resource) -> "Kind":
        """Which of what a resource of that type can be this one is."""
        return next((one for one in self.also if one.is_one(sent)), self)

    @property
    def read(self) -> frozenset[str]:
        """What is shown: what can be sent, and what only we say."""
        return self.fields | self.shows


APPOINTMENT = Kind(
    name="Appointment",
    noun=Appointment,
    fields=appointments.FIELDS,
    where=appointments.WHERE,
    fields_of=appointments.fields_of,
    lay_on=appointments.lay_on,
    skeleton=appointments.skeleton,
    patient_of=appointments.patient_of,
    date="starts_at",
    taken_back={"status": "cancelled"},
)

CARE_PLAN = Kind(
    name="CarePlan",
    noun=PlanSource,
    fields=care_plans.FIELDS,
    where=care_plans.WHERE,
    fields_of=care_plans.fields_of,
    lay_on=care_plans.lay_on,
    skeleton=care_plans.skeleton,
    patient_of=care_plans.patient_of,
    taken_back={"state": "ended"},
    brings=care_plans.brings,
)
GOAL = Kind(
    name="Goal",
    noun=Goal,
    fields=goals.FIELDS,
    where=goals.WHERE,
    fields_of=goals.fields_of,
    lay_on=goals.lay_on,
    skeleton=goals.skeleton,
    patient_of=goals.patient_of,
    taken_back={"state": "stopped"},
    shows=goals.READ,
)
HANDOVER = Kind(
    name="Task",
    noun=Handover,
    fields=handovers.FIELDS,
    where=handovers.WHERE,
    fields_of=handovers.fields_of,
    lay_on=handovers.lay_on,
    skeleton=handovers.skeleton,
    patient_of=handovers.patient_of,
    taken_back={"state": "taken_back"},
    shows=frozenset({"from_member_id", "to_member_id"}),
    is_one=handovers.is_one,
    is_between=True,
)
TASK = Kind(
    name="Task",
    noun=Step,
    fields=tasks.FIELDS,
    where=tasks.WHERE,
    fields_of=tasks.fields_of,
    lay_on=tasks.lay_on,
    skeleton=tasks.skeleton,
    patient_of=tasks.patient_of,
    taken_back={"state": "stopped"},
    shows=tasks.READ,
    also=(HANDOVER,),
)

KINDS: dict[str, Kind] = {kind.name: kind for kind in (APPOINTMENT, CARE_PLAN, GOAL, TASK)}
