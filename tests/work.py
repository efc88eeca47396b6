"""How much work something is, in calls: the same on every machine, in every hour."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from types import FrameType


class TooMuchWork(AssertionError):
    """More calls than were allowed."""


@contextmanager
def at_most(calls: int) -> Iterator[None]:
    """What is done inside calls at most so many functions; ``TooMuchWork`` else, at once."""
    made = count(1)

    def counted(frame: FrameType, event: str, argument: object) -> None:
        if event in ("call", "c_call") and next(made) > calls:
            raise TooMuchWork(f"more than {calls} calls")

    sys.setprofile(counted)
    try:
        yield
    finally:
        sys.setprofile(None)
