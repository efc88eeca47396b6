"""The read lock: what a statement may be, and which conditions it gets.

``lock(statement)`` refuses whatever the policy could not be added to, and returns the statement
with the policy added for every class in it, sub-queries and aliases included.
"""

from collections.abc import Callable, Iterator
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import CompoundSelect, Select
from sqlalchemy.orm import with_loader_criteria
from sqlalchemy.sql import visitors
from sqlalchemy.sql.elements import ColumnClause, TextClause
from sqlalchemy.sql.selectable import FromClause, TableClause

from server.access import policy
from server.errors import LockHeld
from server.store.base import AboutAccount, AboutNobody, AboutPerson

_options: dict[type, Any] = {}
_seen: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
"""Statements built once and run often are inspected, and locked, once."""


def lock(statement: Any) -> Any:
    """The statement with the policy added. Raises ``LockHeld`` where that cannot be done."""
    locked = _seen.get(statement)
    if locked is None:
        if not isinstance(statement, Select | CompoundSelect):
            raise LockHeld("only ORM selects are let through")
        classes = sorted(set(_classes_in(statement)), key=lambda cls: cls.__name__)
        options = [_option_for(cls) for cls in classes if not issubclass(cls, AboutNobody)]
        locked = _seen[statement] = statement.options(*options)
    return locked


def _classes_in(statement: Any) -> Iterator[type]:
    for part in visitors.iterate(statement):
        _refuse_raw(part)
        entity = part._annotations.get("parententity")
        if entity is not None:
            yield entity.mapper.class_


def _refuse_raw(part: Any) -> None:
    if isinstance(part, TextClause):
        raise LockHeld("text() cannot be locked")
    if isinstance(part, ColumnClause):
        if part.is_literal:
            raise LockHeld("literal SQL cannot be locked")
        if isinstance(part.table, TableClause) and "parententity" not in part._annotations:
            raise LockHeld(f"{part.table.name}.{part.name} was not selected through its class")
    if isinstance(part, Select):
        for source in (*part._raw_columns, *part._from_obj):
            _refuse_raw_table(source)


def _refuse_raw_table(source: Any) -> None:
    raw = isinstance(source, FromClause) and isinstance(source, TableClause)
    if raw and "parententity" not in source._annotations:
        raise LockHeld(f"{source.name} was not selected through its class")


def _option_for(cls: type) -> Any:
    if cls not in _options:
        _options[cls] = with_loader_criteria(cls, _condition_of(cls), include_aliases=True)
    return _options[cls]


def _condition_of(cls: type) -> Callable[[Any], Any]:
    if issubclass(cls, AboutPerson):
        return lambda entity: policy.may_see(entity)
    if issubclass(cls, AboutAccount):
        return lambda entity: policy.is_own_account(entity)
    raise LockHeld(f"{cls.__name__} does not say whom it is about")
