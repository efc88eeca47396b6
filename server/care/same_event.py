"""Appointments that different sources tell of the same event are shown as one, never merged. Pure.

The same start, and the same place, agency or name: a plain rule over fields. Each keeps its row,
its status and its source. The phone holds the same rule (``pwa/src/rules/sameEvent.js``);
``tests/examples/same-event.json`` keeps the two equal.
"""

from collections.abc import Iterable
from typing import Any

STANDS_FIRST = {"done": 0, "did_not_happen": 0, "proposed": 1, "booked": 1, "cancelled": 2}
"""What somebody has said of it afterwards, then what is still to be, then what is called off."""


def as_one(appointments: Iterable[Any]) -> list[list[Any]]:
    """Each event once: the appointment that stands for it, then what others say of it. Among
    equals, what was written first."""
    by_start: dict[Any, list[list[Any]]] = {}
    for one in sorted(appointments, key=lambda each: (STANDS_FIRST[each.status], each.id)):
        events = by_start.setdefault((one.starts_at, one.all_day), [])
        told = next((event for event in events if _belongs(one, event)), None)
        if told is None:
            events.append([one])
        else:
            told.append(one)
    return [event for events in by_start.values() for event in events]


def _belongs(one: Any, event: list[Any]) -> bool:
    """A source that says something twice means two."""
    said_by_others = all(_source(one) != _source(other) for other in event)
    return said_by_others and any(_have_in_common(one, other) for other in event)


def _source(one: Any) -> tuple[str, str | None]:
    return one.source, one.source_member_id


def _have_in_common(one: Any, other: Any) -> bool:
    return (
        (one.agency_id is not None and one.agency_id == other.agency_id)
        or _says_the_same(one.place, other.place)
        or _says_the_same(one.with_whom, other.with_whom)
    )


def _says_the_same(one: str, other: str) -> bool:
    words = " ".join(one.split()).lower()
    return words != "" and words == " ".join(other.split()).lower()
