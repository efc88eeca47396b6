"""A bell that several threads listen to, without one of them taking another's ring."""

import threading


class Bell:
    """Counts how often it was rung; whoever listens remembers how far it has heard."""

    def __init__(self) -> None:
        self._rung = 0
        self._changed = threading.Condition()

    def set(self) -> None:
        """Ring: whoever waits wakes, and whoever is about to wait will not."""
        with self._changed:
            self._rung += 1
            self._changed.notify_all()

    def heard(self) -> int:
        """How often it has been rung until now."""
        return self._rung

    def wait(self, heard: int, seconds: float) -> None:
        """Until it is rung once more than ``heard``, or the seconds are over."""
        with self._changed:
            self._changed.wait_for(lambda: self._rung != heard, timeout=max(0.0, seconds))
