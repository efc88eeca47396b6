"""What stands in a ``CarePlan`` itself: goals that are contained, and activities with a ``detail``.
Pure. Each amounts to a ``Goal`` or a ``Task``, and is known again by its id in the plan; an
activity that has none, by its words."""

import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from server.fhir.elements import Resource, first_text
from server.fhir.outcomes import not_valid

MOST = 100
"""Of each plan."""
PLACE = "urn:traden:read-at"
"""The extension that says under which id it is read alone."""
_STATES = {
    "in-progress": "in-progress", "completed": "completed", "cancelled": "cancelled",
    "stopped": "cancelled", "entered-in-error": "entered-in-error",
}  # fmt: skip
_AS_IN_A_TASK = ("description", "code", "statusReason", "extension")


@dataclass(frozen=True)
class Inline:
    """One of them. ``element`` is where it is named in the plan, ``where`` the same in words."""

    key: str
    resource: Resource
    element: dict[str, Any]
    where: str

    @property
    def kind(self) -> str:
        """``Goal`` or ``Task``."""
        return str(self.resource["resourceType"])

    def row_in(self, plan_id: str) -> str:
        """The id of its row: the same whenever that plan is sent."""
        return str(uuid.uuid5(uuid.UUID(plan_id), f"{self.kind}:{self.key}"))


def of(plan: Resource) -> list[Inline]:
    """All of them, goals first. Raises ``NotValid`` where they are too many."""
    found = [*_goals(plan), *_activities(plan)]
    if len(found) > MOST:
        text = f"At most {MOST} goals and activities in the plan itself."
        raise not_valid("CarePlan.activity", "too-costly", text, 413)
    return found


def is_inside(plan: Resource, reference: Any) -> bool:
    """Whether a reference means a goal that the plan contains."""
    return isinstance(reference, str) and reference in _contained(plan)


def _contained(plan: Resource) -> dict[str, Resource]:
    goals = (one for one in plan.get("contained") or () if one.get("resourceType") == "Goal")
    return {f"#{one.get('id')}": one for one in goals}


def _goals(plan: Resource) -> Iterator[Inline]:
    inside = _contained(plan)
    for n, named in enumerate(plan.get("goal") or ()):
        goal = inside.pop(str(named.get("reference")), None)
        if goal is not None:
            yield Inline(str(goal["id"]), goal, named, f"CarePlan.goal[{n}]")


def _activities(plan: Resource) -> Iterator[Inline]:
    seen: Counter[str] = Counter()
    for n, activity in enumerate(plan.get("activity") or ()):
        detail = activity.get("detail")
        if detail:
            key = str(activity.get("id") or _by_its_words(detail))
            seen[key] += 1
            key = key if seen[key] == 1 else f"{key}.{seen[key]}"
            yield Inline(key, _task(detail), activity, f"CarePlan.activity[{n}].detail")


def _by_its_words(detail: dict[str, Any]) -> str:
    words = detail.get("description") or first_text([detail.get("code")])
    return sha256(str(words).encode("utf-8", "replace")).hexdigest()[:16]


def _task(detail: dict[str, Any]) -> Resource:
    """The same as a ``Task`` would say it."""
    period = detail.get("scheduledPeriod") or {}
    task = {name: detail[name] for name in _AS_IN_A_TASK if name in detail}
    task |= {
        "resourceType": "Task",
        "status": _STATES.get(str(detail.get("status")), "requested"),
        "executionPeriod": {"start": period.get("start")},
        "restriction": {"period": {"end": period.get("end")}},
        "owner": next(iter(detail.get("performer") or ()), None),
        "focus": next(iter(detail.get("goal") or ()), None),
    }
    return task
