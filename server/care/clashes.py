"""What two agencies' plans ask that does not seem to go together ("sober first"). Pure.

One plain rule over fields: a step of one plan is to wait until something in an area of life is
done, and another agency's plan has a step of that area at the same time. No text is read, and
nobody is said to be right: what comes first, those say who are asked.
"""

from collections.abc import Collection
from itertools import combinations
from typing import NamedTuple

from server.care.spans import Span


class Part(NamedTuple):
    """A step that came with an agency's plan and is not finished. ``life_area``: its goal's;
    ``only_after``: the area that is to come first."""

    step_id: str
    source_id: str
    agency_id: str
    life_area: str | None
    only_after: str | None
    when: Span


class Clash(NamedTuple):
    """Two plans, and the area of life in which one does something that the other waits for."""

    source_ids: tuple[str, str]
    agency_ids: tuple[str, str]
    life_area: str
    step_ids: tuple[str, ...]


def do_not_go_together(parts: Collection[Part]) -> list[Clash]:
    """Each pair of plans of different agencies once for each area, in a steady order, with every
    step that is concerned: those who are asked talk about all of it at once."""
    found: dict[tuple[str, str, str], set[str]] = {}
    agencies = {one.source_id: one.agency_id for one in parts}
    in_order = sorted(parts, key=lambda part: (part.source_id, part.step_id))
    for one, other in combinations(in_order, 2):
        area = _comes_first(one, other) or _comes_first(other, one)
        if area and one.agency_id != other.agency_id and one.when.overlaps(other.when):
            key = (one.source_id, other.source_id, area)
            found.setdefault(key, set()).update((one.step_id, other.step_id))
    return [
        Clash((first, second), (agencies[first], agencies[second]), area, tuple(sorted(steps)))
        for (first, second, area), steps in sorted(found.items())
    ]


def _comes_first(one: Part, other: Part) -> str | None:
    """The area that ``one`` waits for, if ``other`` is of it."""
    return one.only_after if one.only_after == other.life_area else None
