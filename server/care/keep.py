"""Keeping what people write: create, change, remove, put back. The same for every noun."""

from datetime import timedelta
from typing import Any

from server import clock
from server.access.session import CareSession
from server.care import consent, look_ahead, together
from server.care.merge import Edit, Merged, Outcome, Row, merge
from server.errors import Gone, NotFound
from server.store.noun import Noun
from server.store.sealed import KEPT, words_of

UNDO_LIFE = timedelta(days=30)
"""How long what was removed can be put back; then its words go (``care.tidy``)."""


def create(
    session: CareSession, cls: type[Noun], person_id: str, row_id: str, fields: dict[str, Any]
) -> tuple[Outcome, Noun, bool]:
    """Keep a new row → outcome, row, whether it is new.

    A row that is there already takes the fields as an edit that knew of nothing. Raises
    ``NotFound`` (not for you) and ``Gone``.
    """
    row = session.get(cls, (person_id, row_id))
    if row is not None:
        outcome = change(session, row, base=0, changes=fields)
        return outcome, row, False
    row = cls(person_id=person_id, id=row_id)
    for name, value in fields.items():
        setattr(row, name, value)
    session.add(row)
    together.begin(session, row)
    consent.after(session, row)
    look_ahead.after(session, row, fields)
    return Outcome.APPLIED, row, True


def find(session: CareSession, cls: type[Noun], person_id: str, row_id: str) -> Noun:
    """The row, or ``NotFound``: missing and not-for-you are never told apart."""
    row: Noun | None = session.get(cls, (person_id, row_id))
    if row is None:
        raise NotFound
    return row


def change(
    session: CareSession,
    row: Noun,
    *,
    base: int,
    changes: dict[str, Any],
    settled: tuple[str, ...] = (),
) -> Outcome:
    """Lay an edit on a row; ``changes`` may hold ``removed``. Raises ``Gone``."""
    changes = consent.before(session, row, changes, base)
    device = str(session.actor.device_id)
    edit = Edit(base=base, device=device, changes=changes, settled=settled)
    merged = merge(_as_merge_row(row, changes), edit, row.free_texts())
    if merged.outcome is Outcome.GONE or _removed_for_good(row):
        raise Gone
    if merged.outcome is not Outcome.ALREADY_HAD:
        together.check(session, row, merged.changes)
        _write(row, merged)
        together.after(session, row, merged.changes)
        consent.after(session, row)
        look_ahead.after(session, row, merged.changes)
    return merged.outcome


def _removed_for_good(row: Noun) -> bool:
    return row.removed_at is not None and row.removed_at < clock.now() - UNDO_LIFE


def _as_merge_row(row: Noun, changes: dict[str, Any]) -> Row:
    known = set(row.plain_fields()) | set(words_of(type(row)))
    fields = {name: getattr(row, name) for name in changes if name in known}
    kept = row.opened().get(KEPT, {})
    return Row(
        fields={**fields, "removed": row.removed_at is not None},
        marks={
            name: (number, device) for name, (number, device) in row.marks.items() if name in known
        },
        number=row.number,
        kept={name: [(number, text) for number, text in texts] for name, texts in kept.items()},
    )


def _write(row: Noun, merged: Merged) -> None:
    for name, value in merged.changes.items():
        if name == "removed":
            row.removed_at = clock.now() if value else None
        else:
            setattr(row, name, value)
    kept = {name: [list(pair) for pair in texts] for name, texts in merged.kept.items()}
    row.write_word(KEPT, kept or None)
