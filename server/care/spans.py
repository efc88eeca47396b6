"""When something is worked at, in days. Pure."""

from datetime import date
from typing import NamedTuple


class Span(NamedTuple):
    """From one day until another, both included; ``None``: open at that end."""

    begins: date | None
    ends: date | None

    def overlaps(self, other: "Span") -> bool:
        """Whether there is a day that is in both."""
        return not self._is_over_before(other) and not other._is_over_before(self)

    def _is_over_before(self, other: "Span") -> bool:
        return self.ends is not None and other.begins is not None and self.ends < other.begins
