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
from sqlalchemy.sql.operators import custom_op
from sqlalchemy.sql.selectable import AliasedReturnsRows, FromClause, Join, TableClause

from server.access import policy
from server.errors import LockHeld
from server.store.base import AboutAccount, AboutNobody, AboutPerson

_WRITTEN_IN = ("_prefixes", "_suffixes", "_hints", "_statement_hints")
"""Where a statement can hold SQL as it was written."""
_options: dict[type, Any] = {}
_seen: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
_shared: WeakKeyDictionary[Any, frozenset[str]] = WeakKeyDictionary()
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


def shared_in(statement: Any) -> frozenset[str]:
    """The categories a person can share that are in a statement that has been locked."""
    if statement not in _shared:
        categories = (getattr(cls, "category", None) for cls in _classes_in(statement))
        _shared[statement] = frozenset(c for c in categories if c in policy.SHAREABLE)
    return _shared[statement]


def _classes_in(statement: Any) -> Iterator[type]:
    for part in visitors.iterate(statement):
        _refuse_raw(part)
        entity = part._annotations.get("parententity")
        if entity is not None:
            yield entity.mapper.class_


def lock_row(statement: Any, cls: type) -> Any:
    """The same for a statement of SQLAlchemy's own that reads on in a row of that class.

    It is written in columns of the table, and takes no options.
    """
    return statement if issubclass(cls, AboutNobody) else statement.where(_condition_of(cls)(cls))


def _refuse_raw(part: Any) -> None:
    if isinstance(part, TextClause) or any(getattr(part, name, ()) for name in _WRITTEN_IN):
        raise LockHeld("text() cannot be locked")
    if isinstance(getattr(part, "operator", None), custom_op):
        raise LockHeld("an operator in SQL of one's own cannot be locked")
    if isinstance(part, ColumnClause):
        if part.is_literal:
            raise LockHeld("literal SQL cannot be locked")
        if "parententity" not in part._annotations:
            _refuse_raw_table(part.table)
    if isinstance(part, Select):
        joined = (target for target, *_ in part._setup_joins)
        for source in (*part._raw_columns, *part._from_obj, *joined):
            _refuse_raw_table(source)


def _refuse_raw_table(source: Any) -> None:
    """Refuse a table that stands for itself, also under another name or joined to others."""
    if isinstance(source, Join):
        _refuse_raw_table(source.left)
        _refuse_raw_table(source.right)
    elif isinstance(source, FromClause) and "parententity" not in source._annotations:
        if isinstance(source, AliasedReturnsRows):
            _refuse_raw_table(source.element)
        elif isinstance(source, TableClause):
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
