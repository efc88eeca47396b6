"""The read lock: what a statement may be, and which conditions it gets.

``lock(statement)`` refuses whatever the policy could not be added to, and returns the statement
with the policy added for every class in it, sub-queries and aliases included. On PostgreSQL the
policy's own questions are asked through functions: row level security would hide the answers.
"""

from collections.abc import Callable, Iterator
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import ColumnElement, CompoundSelect, Select
from sqlalchemy.orm import with_loader_criteria
from sqlalchemy.sql import visitors
from sqlalchemy.sql.elements import ColumnClause, TextClause
from sqlalchemy.sql.operators import custom_op
from sqlalchemy.sql.selectable import AliasedReturnsRows, FromClause, Join, TableClause

from server.access import functions, policy
from server.errors import LockHeld
from server.store.base import AboutAccount, AboutNobody, AboutPerson

_WRITTEN_IN = ("_prefixes", "_suffixes", "_hints", "_statement_hints")
"""Where a statement can hold SQL as it was written."""
_options: dict[tuple[type, bool], Any] = {}
_seen: dict[bool, WeakKeyDictionary[Any, Any]] = {
    False: WeakKeyDictionary(),
    True: WeakKeyDictionary(),
}
_shared: WeakKeyDictionary[Any, frozenset[str]] = WeakKeyDictionary()
"""Statements built once and run often are inspected, and locked, once."""


def lock(statement: Any, *, by_function: bool = False) -> Any:
    """The statement with the policy added. Raises ``LockHeld`` where that cannot be done."""
    locked = _seen[by_function].get(statement)
    if locked is None:
        if not isinstance(statement, Select | CompoundSelect):
            raise LockHeld("only ORM selects are let through")
        classes = sorted(set(_classes_in(statement)), key=lambda cls: cls.__name__)
        guarded = [cls for cls in classes if not issubclass(cls, AboutNobody)]
        locked = statement.options(*(_option_for(cls, by_function) for cls in guarded))
        _seen[by_function][statement] = locked
    return locked


def shared_in(statement: Any) -> frozenset[str]:
    """The categories a person can share that are in a statement that has been locked."""
    if statement not in _shared:
        categories = (getattr(cls, "category", None) for cls in _classes_in(statement))
        _shared[statement] = frozenset(c for c in categories if c in policy.SHAREABLE)
    return _shared[statement]


def shows_columns(statement: Any) -> bool:
    """Whether it gives anything but whole rows of what a person can share."""
    return not _gives_whole_rows(statement) and bool(shared_in(statement))


def _gives_whole_rows(statement: Any) -> bool:
    if not isinstance(statement, Select):
        return False
    return all(_is_class(part) for part in statement._raw_columns)


def _is_class(part: Any) -> bool:
    is_column = isinstance(part, ColumnElement)  # A function is both.
    return isinstance(part, FromClause) and not is_column and "parententity" in part._annotations


def _classes_in(statement: Any) -> Iterator[type]:
    for part in visitors.iterate(statement):
        _refuse_raw(part)
        entity = part._annotations.get("parententity")
        if entity is not None:
            yield entity.mapper.class_


def lock_row(statement: Any, cls: type, *, by_function: bool = False) -> Any:
    """The same for a statement of SQLAlchemy's own that reads on in a row of that class.

    It is written in columns of the table, and takes no options.
    """
    if issubclass(cls, AboutNobody):
        return statement
    return statement.where(_condition_of(cls, by_function)(cls))


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


def _option_for(cls: type, by_function: bool) -> Any:
    key = (cls, by_function)
    if key not in _options:
        condition = _condition_of(cls, by_function)
        _options[key] = with_loader_criteria(cls, condition, include_aliases=True)
    return _options[key]


def _condition_of(cls: type, by_function: bool) -> Callable[[Any], Any]:
    if issubclass(cls, AboutPerson) and by_function:
        return lambda entity: _asked_by_function(entity)
    if issubclass(cls, AboutPerson):
        return lambda entity: policy.may_see(entity)
    if issubclass(cls, AboutAccount):
        return lambda entity: policy.is_own_account(entity)
    raise LockHeld(f"{cls.__name__} does not say whom it is about")


def _asked_by_function(entity: Any) -> Any:
    return functions.by_function(policy.may_see(entity), entity.person_id.expression.table)
