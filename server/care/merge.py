"""Two devices changed the same row: what is it now? Pure; the only merger there is.

Per field. A field *conflicts* when another device last changed it after the version that this
edit was based on. What a device did itself never conflicts with what it does next, so a device
may queue many edits on one base and never has to rebase them.

==================  =====================================================================
no conflict         the arriving value
conflict, equal     nothing happens
conflict, text      the arriving text; the other is kept beside it until the person chooses
conflict, other     the arriving value (the other stays in the history)
==================  =====================================================================

``removed`` is a field like any other; but a removed row takes no edit except to be put back
(``gone``: the device keeps what was typed and asks the person). No clock of any device takes
part. The cases are in ``tests/examples/merge.json``, which the
JavaScript tests read as well.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Kept = dict[str, list[tuple[int, str]]]
"""Other versions of a text: per field, the change number at which each was set aside."""


class Outcome(StrEnum):
    """What became of a request."""

    APPLIED = "applied"
    ALREADY_HAD = "already_had"
    MERGED = "merged"
    KEPT_BOTH = "kept_both"
    GONE = "gone"


@dataclass(frozen=True)
class Row:
    """The row as it stands. ``marks``: per field, number and device of its last change."""

    fields: dict[str, Any]
    marks: dict[str, tuple[int, str]]
    number: int
    kept: Kept = field(default_factory=dict)


@dataclass(frozen=True)
class Edit:
    """What a device asks: values, the number it knew, and which choices it settles."""

    base: int
    device: str
    changes: dict[str, Any]
    settled: tuple[str, ...] = ()


@dataclass(frozen=True)
class Merged:
    """What to write: changed fields, the kept texts as they are now, and the outcome's name."""

    outcome: Outcome
    changes: dict[str, Any]
    kept: Kept


def merge(row: Row, edit: Edit, free_texts: frozenset[str]) -> Merged:
    """Lay an edit on a row."""
    if row.fields.get("removed") and "removed" not in edit.changes:
        return Merged(Outcome.GONE, {}, row.kept)
    changes = {k: v for k, v in edit.changes.items() if row.fields.get(k) != v}
    kept = _without_settled(row.kept, edit)
    for name in changes:
        if name in free_texts and _conflicts(row, edit, name):
            _set_aside(kept, name, row.fields.get(name), row.number + 1)
    kept = _without_echoes(kept, {**row.fields, **changes})
    return Merged(_outcome(row, edit, changes, kept), changes, kept)


def _conflicts(row: Row, edit: Edit, name: str) -> bool:
    number, device = row.marks.get(name, (0, edit.device))
    return number > edit.base and device != edit.device


def _without_settled(kept: Kept, edit: Edit) -> Kept:
    """A choice settles the versions it has seen, not one that came after."""
    return {
        name: [(n, text) for n, text in texts if name not in edit.settled or n > edit.base]
        for name, texts in kept.items()
    }


def _set_aside(kept: Kept, name: str, text: Any, number: int) -> None:
    if text:
        kept[name] = [*kept.get(name, []), (number, text)]


def _without_echoes(kept: Kept, fields: dict[str, Any]) -> Kept:
    """What equals the current text, or stands there twice, is no choice."""
    tidy: Kept = {}
    for name, texts in kept.items():
        seen = {fields.get(name)}
        for number, text in texts:
            if text not in seen:
                seen.add(text)
                tidy.setdefault(name, []).append((number, text))
    return tidy


def _outcome(row: Row, edit: Edit, changes: dict[str, Any], kept: Kept) -> Outcome:
    if not changes and kept == row.kept:
        return Outcome.ALREADY_HAD
    if not _texts(kept) <= _texts(row.kept):
        return Outcome.KEPT_BOTH
    moved_on = any(n > edit.base and d != edit.device for n, d in row.marks.values())
    return Outcome.MERGED if moved_on else Outcome.APPLIED


def _texts(kept: Kept) -> set[tuple[str, str]]:
    return {(name, text) for name, texts in kept.items() for _, text in texts}
