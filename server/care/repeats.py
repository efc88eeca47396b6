"""What two agencies' plans seem to say twice. Pure.

One plain rule over fields: goals of the same area of life, at overlapping times, from two plans
of different agencies. No text is read, and nothing is scored: whether it really is the same, those
say who are asked.
"""

from collections.abc import Collection
from itertools import combinations
from typing import NamedTuple

from server.care.spans import Span


class Aim(NamedTuple):
    """A goal that came with an agency's plan, and when it is worked at."""

    goal_id: str
    source_id: str
    agency_id: str
    life_area: str
    when: Span


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
    return one.agency_id != other.agency_id and same_area and one.when.overlaps(other.when)
