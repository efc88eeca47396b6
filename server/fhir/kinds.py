"""Which resources are rows in a person's plan, and what is particular to each. What they have in
common is in ``keeping`` and ``searching``."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from server.fhir import appointments
from server.fhir.elements import Resource
from server.store.noun import Noun
from server.store.tables import Appointment


@dataclass(frozen=True)
class Kind:
    """One resource type.

    ``fields_of``: a validated resource → our fields. ``lay_on``: our fields into a resource.
    ``taken_back``: what our row says once the sender has deleted the resource; nothing that a
    system does removes a row from somebody's plan. ``date``: the field that ``date`` searches.
    """

    name: str
    noun: type[Noun]
    fields: frozenset[str]
    where: dict[str, str]
    fields_of: Callable[..., dict[str, Any]]
    lay_on: Callable[[Resource, dict[str, Any], set[str]], None]
    skeleton: Callable[[str], Resource]
    patient_of: Callable[[Resource], tuple[str, str]]
    date: str = ""
    taken_back: dict[str, Any] = field(default_factory=dict)


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

KINDS: dict[str, Kind] = {kind.name: kind for kind in (APPOINTMENT,)}
