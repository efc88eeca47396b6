"""How a stored row looks on the wire, and the quick way to read many of them."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select

from server.access.session import CareSession
from server.store.noun import Noun
from server.store.sealed import KEPT, parse_words, words_of

_HEAD = ("id", "person_id", "number", "removed_at", "changed_at", "changed_by")


def wire(row: Noun) -> dict[str, Any]:
    """One row as devices see it; the form is in ``schemas.base.row_schema``."""
    cls = type(row)
    values = [getattr(row, name) for name in (*_HEAD, *cls.plain_fields())]
    return _shape(cls, values, row.opened())


def changed_since(
    session: CareSession,
    cls: type[Noun],
    person_id: str,
    since: int,
    limit: int,
    *,
    living: bool = False,
) -> list[dict[str, Any]]:
    """At most ``limit`` rows of one noun with a number above ``since``, in number order; only
    ``living`` ones, or those that were removed as well."""
    statement = _statement(cls, living=living)
    return chosen(session, cls, statement, person_id, above=since, at_most=limit)


def chosen(
    session: CareSession, cls: type[Noun], statement: Any, person_id: str, **parameters: Any
) -> list[dict[str, Any]]:
    """Rows of one person in wire form, by a statement that asks for ``columns_of`` them."""
    found = session.rows(statement, of_person=person_id, **parameters)
    owner = ("person", person_id)
    place = f"{cls.__tablename__}.envelope:"
    rows = []
    for envelope, *values in found:
        words = (
            parse_words(session.keyring.open(owner, place + values[0], envelope))
            if envelope
            else {}
        )
        rows.append(_shape(cls, values, words))
    return rows


def columns_of(cls: type[Noun]) -> list[Any]:
    """What a statement has to ask for to have rows ``chosen`` by it."""
    return [cls.envelope, *(getattr(cls, name) for name in (*_HEAD, *cls.plain_fields()))]


def number_of(shaped: Mapping[str, Any]) -> int:
    """The change number of a row in wire form."""
    return int(shaped["version"])


@cache  # Built once a noun: the locks remember a statement they have inspected.
def _statement(cls: type[Noun], *, living: bool) -> Any:
    asked = (
        select(*columns_of(cls))
        .where(cls.person_id == bindparam("of_person"), cls.number > bindparam("above"))
        .order_by(cls.number)
        .limit(bindparam("at_most"))
    )
    return asked.where(cls.removed_at.is_(None)) if living else asked


def _shape(cls: type[Noun], values: list[Any], words: Mapping[str, Any]) -> dict[str, Any]:
    row_id, person_id, number, removed_at, changed_at, changed_by, *plain = values
    shaped = {
        "noun": cls.noun,
        "id": row_id,
        "person_id": person_id,
        "version": str(number),
        "removed": removed_at is not None,
        "changed_at": changed_at,
        "changed_by": changed_by,
        **dict(zip(cls.plain_fields(), plain, strict=True)),
        **_defaults(cls),
        **words,
    }
    kept = shaped.pop(KEPT, None)
    if kept:
        shaped["kept_both"] = {name: [text for _, text in texts] for name, texts in kept.items()}
    return shaped


@cache
def _defaults(cls: type[Noun]) -> dict[str, Any]:
    """What a text reads that nobody has written."""
    return {name: word.default for name, word in words_of(cls).items()}
