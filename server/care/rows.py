"""How a stored row looks on the wire, and the quick way to read many of them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, select

from server.access.session import CareSession
from server.store.noun import Noun
from server.store.sealed import KEPT, parse_words, words_of

_since: dict[type[Noun], Any] = {}


def wire(row: Noun) -> dict[str, Any]:
    """One row as devices see it; the form is in ``schemas.base.row_schema``."""
    plain = {name: getattr(row, name) for name in row.plain_fields()}
    return _shape(type(row), row, plain, row.opened())


def changed_since(
    session: CareSession, cls: type[Noun], person_id: str, since: int, limit: int
) -> list[dict[str, Any]]:
    """At most ``limit`` rows of one noun with a number above ``since``, in number order."""
    found = session.execute(
        _statement(cls), {"of_person": person_id, "above": since, "at_most": limit}
    )
    place = f"{cls.__tablename__}.envelope:"
    rows = []
    for row in found:
        sealed = row.envelope
        owner = ("person", row.person_id)
        words = parse_words(session.keyring.open(owner, place + row.id, sealed)) if sealed else {}
        plain = {name: getattr(row, name) for name in cls.plain_fields()}
        rows.append(_shape(cls, row, plain, words))
    return rows


def number_of(shaped: Mapping[str, Any]) -> int:
    """The change number of a row in wire form."""
    return int(shaped["version"])


def _statement(cls: type[Noun]) -> Any:
    # Built once a noun: the locks remember a statement they have inspected.
    if cls not in _since:
        columns = [getattr(cls, name) for name in cls.plain_fields()]
        _since[cls] = (
            select(
                cls.person_id, cls.id, cls.number, cls.envelope, cls.removed_at, cls.changed_at,
                cls.changed_by, *columns,
            )
            .where(cls.person_id == bindparam("of_person"), cls.number > bindparam("above"))
            .order_by(cls.number)
            .limit(bindparam("at_most"))
        )  # fmt: skip
    return _since[cls]


def _shape(
    cls: type[Noun], row: Any, plain: dict[str, Any], words: Mapping[str, Any]
) -> dict[str, Any]:
    shaped = {
        "noun": cls.noun,
        "id": row.id,
        "person_id": row.person_id,
        "version": str(row.number),
        "removed": row.removed_at is not None,
        "changed_at": row.changed_at,
        "changed_by": row.changed_by,
        **plain,
        **{name: words.get(name, word.default) for name, word in words_of(cls).items()},
    }
    kept = words.get(KEPT)
    if kept:
        shaped["kept_both"] = {name: [text for _, text in texts] for name, texts in kept.items()}
    return shaped
