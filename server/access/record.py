"""What every write leaves behind, in the same flush: number, marks, seal, history.

A person's head row is held from before the policy is asked until the commit, so the order of
change numbers is the order of commits, and a consent that is withdrawn meanwhile waits for us
or we for it.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, inspect, select, update

from server import clock
from server.access.functions import named
from server.store.base import Id
from server.store.history import History
from server.store.noun import Noun
from server.store.people import Head
from server.store.sealed import KEPT, SealedWords, words_of

if TYPE_CHECKING:
    from server.access.session import CareSession

Changes = dict[str, list[Any]]
"""Field → [before, after]."""

_head: Any = Head.__table__
_of_person = _head.c.person_id == bindparam("of_person", type_=Id)
_hold_head = named(
    "hold_head",
    select(_head.c.number, _head.c.nouns, _head.c.gone).where(_of_person).with_for_update(),
)
_move_head = (
    update(_head)
    .where(_of_person)
    .values(number=bindparam("to_number"), nouns=bindparam("to_nouns"), gone=bindparam("to_gone"))
)


def begin(session: "CareSession", rows: Iterable[Any]) -> None:
    """Hold the head of every person who is about to change."""
    for person_id in sorted({row.person_id for row in rows if isinstance(row, Noun)}):
        hold(session, person_id)


def hold(session: "CareSession", person_id: str) -> None:
    """Hold that person's head until the commit. What is to be changed is best read after this."""
    heads = session.info.setdefault("heads", {})
    if person_id not in heads:
        found = session.ask(_hold_head, of_person=person_id)
        heads[person_id] = _Known(*found[0]) if found else None


def write(session: "CareSession", rows: list[Any]) -> None:
    """Give each changed noun its number, say who and when, keep what it was, seal it all."""
    by_person: dict[str, list[Noun]] = defaultdict(list)
    for row in rows:
        if isinstance(row, Noun):
            by_person[row.person_id].append(row)
    for person_id, nouns in by_person.items():
        _number(session, person_id, nouns)
    for row in (*rows, *session.new):
        if isinstance(row, SealedWords):
            row.seal_envelope(session.keyring)


def _number(session: "CareSession", person_id: str, rows: list[Noun]) -> None:
    known = session.info["heads"][person_id]
    number = known.number if known else 0
    last, gone = (dict(known.nouns), dict(known.gone)) if known else ({}, {})
    for row in rows:
        number += 1
        last[row.noun] = number
        changes = _mark(session, row, number)
        if row not in session.new:
            gone |= dict.fromkeys(_out_of_sight(row, changes), number)
    _store_head(session, _Known(number, last, gone), person_id)


class _Known:
    """A head as this transaction has left it."""

    def __init__(self, number: int, nouns: dict[str, int], gone: dict[str, int]) -> None:
        self.number = number
        self.nouns = nouns
        self.gone = gone


def _store_head(session: "CareSession", head: _Known, person_id: str) -> None:
    was, session.info["heads"][person_id] = session.info["heads"][person_id], head
    values = {"number": head.number, "nouns": head.nouns, "gone": head.gone}
    if was is None:
        session.add(Head(person_id=person_id, **values))
        return
    moved = {f"to_{name}": value for name, value in values.items()}
    session.inner_connection().execute(_move_head, {"of_person": person_id, **moved})


REMOVED = "removed"
"""Stands in ``marks`` for when, and on which device, the row was last removed or put back."""
NAMES = "names"
"""Stands in ``gone`` for the names that rows are sent with: a copy has the old one."""


def _out_of_sight(row: Noun, changes: Changes) -> Iterator[str]:
    """What others may hold a copy of that they are no longer to have, as ``Head.gone`` calls it:
    ``step``, ``about_me:what_helps``. Of what they never saw they are not told either."""
    if row.noun in ("agency", "member") and "name" in changes:
        yield NAMES
    was = {name: _before(row, changes, name) for name in ("only_me", "section")}
    if not was["only_me"] and (changes.keys() & was.keys()):
        yield f"{row.noun}:{was['section']}" if was["section"] else row.noun


def _before(row: Noun, changes: Changes, name: str) -> Any:
    return changes[name][0] if name in changes else getattr(row, name, None)


def _mark(session: "CareSession", row: Noun, number: int) -> Changes:
    changes = changes_of(row)
    is_new = row in session.new
    device = session.actor.device_id
    row.marks = {
        **(row.marks or {}),
        **{name: [number, device] for name in changes if name != KEPT},
    }
    if inspect(row).attrs.removed_at.history.has_changes():
        row.marks[REMOVED] = [number, device]
    row.number = number
    row.changed_at = clock.now()
    row.changed_by = str(session.actor.account_id)
    row.changed_for = row.changed_by if session.actor.unasked else None
    session.add(_history(row, "created" if is_new else _act(row), changes))
    return changes


def _act(row: Noun) -> str:
    removal = inspect(row).attrs.removed_at.history
    if not removal.has_changes():
        return "changed"
    return "removed" if row.removed_at else "restored"


def _history(row: Noun, act: str, changes: Changes) -> History:
    entry = History(
        person_id=row.person_id,
        number=row.number,
        noun=row.noun,
        row_id=row.id,
        act=act,
        at=row.changed_at,
        by=row.changed_by,
        on_behalf=row.changed_for,
    )
    for name, before_and_after in changes.items():
        entry.write_word(name, before_and_after)
    return entry


def changes_of(row: Noun) -> Changes:
    """``{field: [before, after]}`` of every field that differs, in values JSON can hold."""
    state = inspect(row)
    found: dict[str, list[Any]] = {}
    for name in row.plain_fields():
        history = state.attrs[name].history
        if history.has_changes():
            before = history.deleted[0] if history.deleted else None
            found[name] = [_plain(before), _plain(getattr(row, name))]
    before_words, words = row.opened_before(), row.opened()
    for name in (*words_of(type(row)), KEPT):
        if before_words.get(name) != words.get(name):
            found[name] = [before_words.get(name), words.get(name)]
    return found


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value, default=lambda v: v.isoformat()))
