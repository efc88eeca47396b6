"""The only place that asks what time it is."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

ZONES = {
    "se": ZoneInfo("Europe/Stockholm"),
    "no": ZoneInfo("Europe/Oslo"),
    "dk": ZoneInfo("Europe/Copenhagen"),
}


def _system_time() -> datetime:
    return datetime.now(UTC)


_source: Callable[[], datetime] = _system_time


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return _source()


def today(country: str) -> date:
    """The calendar day where the person lives (``se``, ``no`` or ``dk``)."""
    return now().astimezone(ZONES[country]).date()


def set_source(source: Callable[[], datetime] | None) -> None:
    """Let tests decide what time it is; ``None`` gives the system's clock back."""
    global _source
    _source = source or _system_time
