"""How long until the next try. Pure: chance is given.

Full jitter: anything between nothing and a bound that doubles with every try, so that many who
failed together do not come back together.
"""

from collections.abc import Callable
from datetime import timedelta

from server.access.telling import SYSTEMS, URGENT, USUAL

Chance = Callable[[float, float], float]
"""A number between two others, as ``random.uniform``."""
FIRST = {URGENT: 1.0, USUAL: 2.0, SYSTEMS: 2.0}
"""Seconds: the bound for the first wait."""
LONGEST = {URGENT: 15.0, USUAL: 3600.0, SYSTEMS: 3600.0}
"""Seconds: no bound is larger."""


def bound(lane: str, tries: int) -> float:
    """Seconds that the wait after so many tries never exceeds."""
    doubled: float = FIRST[lane] * 2 ** min(max(tries, 1) - 1, 30)
    return min(LONGEST[lane], doubled)


def until_next_try(lane: str, tries: int, after: timedelta | None, chance: Chance) -> timedelta:
    """The wait after that many tries. Where somebody named a time, never less than that, and a
    little more by chance: others were told the same."""
    if after is None:
        return timedelta(seconds=chance(0.0, bound(lane, tries)))
    return max(after, timedelta(0)) + timedelta(seconds=chance(0.0, FIRST[lane]))
