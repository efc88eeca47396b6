"""``_include``: what the found resources refer to, brought along in the same answer. Only what the
system could read by itself: what is not there, or not for it, is left out like any reference to
somewhere else."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from server.access.session import CareSession
from server.access.systems import CallingSystem
from server.care import linking
from server.errors import NotFound
from server.fhir import agencies, keeping, persons
from server.fhir.elements import Resource, id_in
from server.fhir.inline import PLACE
from server.fhir.kinds import KINDS
from server.fhir.outcomes import NotValid, not_valid

MOST = 200
"""Resources brought along; who asks for more is told so."""


@dataclass(frozen=True)
class Include:
    """Where the references stand, and to what."""

    references: Callable[[Resource], Iterable[Any]]
    targets: tuple[str, ...]


def _actors(resource: Resource) -> Iterator[Any]:
    return (one.get("actor") for one in resource.get("participant", ()))


def _activities(resource: Resource) -> Iterator[Any]:
    for one in resource.get("activity", ()):
        yield one.get("reference")
        yield _read_at(one)


def _goals(resource: Resource) -> Iterator[Any]:
    for one in resource.get("goal", ()):
        yield one
        yield _read_at(one)


def _read_at(element: dict[str, Any]) -> Any:
    """Where that is read alone which stands in the resource itself."""
    said = (one for one in element.get("extension", ()) if one.get("url") == PLACE)
    return next((one.get("valueReference") for one in said), None)


def _each(name: str) -> Callable[[Resource], Iterable[Any]]:
    return lambda resource: resource.get(name, ())


def _one(name: str) -> Callable[[Resource], Iterable[Any]]:
    return lambda resource: (resource.get(name),)


INCLUDES = {
    "Appointment:patient": Include(_actors, ("Patient",)),
    "Appointment:location": Include(_actors, ("Location",)),
    "Appointment:actor": Include(_actors, ("Patient", "Location", "HealthcareService")),
    "CarePlan:patient": Include(_one("subject"), ("Patient",)),
    "CarePlan:goal": Include(_goals, ("Goal",)),
    "CarePlan:activity-reference": Include(_activities, ("Task",)),
    "Goal:patient": Include(_one("subject"), ("Patient",)),
    "Task:patient": Include(_one("for"), ("Patient",)),
    "Task:focus": Include(_one("focus"), ("Goal",)),
    "Task:based-on": Include(_each("basedOn"), ("CarePlan",)),
}


def read(kind: str, text: str) -> Include:
    """``CarePlan:goal``, or ``Appointment:actor:Location``. Raises ``NotValid``."""
    source, _, rest = text.partition(":")
    name, _, target = rest.partition(":")
    known = INCLUDES.get(f"{source}:{name}") if source == kind else None
    if known is None or (target and target not in known.targets):
        raise not_valid("_include", "not-supported", f"{text[:50]} cannot be included here.", 400)
    return Include(known.references, (target,)) if target else known


def scopes_of(wanted: Iterable[Include]) -> set[str]:
    """What a token has to say besides: each of them could be read alone."""
    return {f"{target}.r" for include in wanted for target in include.targets}


def brought(
    session: CareSession,
    system: CallingSystem,
    wanted: Iterable[Include],
    found: list[Resource],
) -> list[Resource]:
    """What they refer to, each once. Raises ``NotValid`` where it is too much."""
    named = dict.fromkeys(
        (target, its_id)
        for include in wanted
        for resource in found
        for reference in include.references(resource)
        for target in include.targets
        if (its_id := id_in((reference or {}).get("reference"), target))
    )
    if len(named) > MOST:
        text = f"More than {MOST} to bring along: ask for fewer with _count."
        raise not_valid("_include", "too-costly", text, 400)
    each = (_read(session, system, target, its_id) for target, its_id in named)
    return [resource for resource in each if resource is not None]


def _read(session: CareSession, system: CallingSystem, target: str, its_id: str) -> Resource | None:
    try:
        if target == "Patient":
            linked = linking.linked(session, its_id)
            return persons.resource_of(linked) if linked is not None else None
        if target in agencies.PARTS:
            return agencies.part_of(session, target, its_id)
        return keeping.read(session, system, KINDS[target], its_id).resource
    except (NotFound, NotValid):
        return None
