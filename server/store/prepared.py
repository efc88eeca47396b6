"""Statements that are compiled once and then run by the driver itself.

For every execution SQLAlchemy makes a cache key, a context and a result object: ten times the
work SQLite has with the answer. The few selects that stand in the way of every request are
compiled when first asked; what comes back is the same, types and errors included.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Dialect, Select
from sqlalchemy.exc import OperationalError

Convert = Callable[[Any], Any]
Key = TypeVar("Key")


class Prepared:
    """One statement in one dialect. Every parameter has a name, or its value already."""

    def __init__(self, statement: Select[Any], dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        self._sql = str(compiled)
        self._order = compiled.positiontup
        self._fixed = compiled.params
        self._busy = dialect.loaded_dbapi.OperationalError
        kinds = ((name, bind.type.dialect_impl(dialect)) for name, bind in compiled.binds.items())
        self._binds = _needed((name, kind.bind_processor(dialect)) for name, kind in kinds)
        columns = getattr(statement, "selected_columns", ())
        self._columns = [column.type.dialect_impl(dialect) for column in columns]
        self._dialect = dialect
        self._results: list[tuple[int, Convert]] | None = None

    def rows(self, connection: Any, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
        """All rows as plain tuples, from a connection of the driver; none of a change."""
        cursor = connection.cursor()
        try:
            cursor.execute(self._sql, self._bound(parameters))
            found = cursor.fetchall()
            results = self._results_of(cursor.description)
        except self._busy as error:
            raise OperationalError(self._sql, None, error) from error
        finally:
            cursor.close()
        return [_converted(row, results) for row in found] if results else found

    def _results_of(self, description: Any) -> "list[tuple[int, Convert]]":
        """What makes of the driver's values ours; PostgreSQL's types are known when it answers."""
        if self._results is None:
            kinds = enumerate(zip(self._columns, description or (), strict=True))
            self._results = _needed(
                (place, kind.result_processor(self._dialect, told[1]))
                for place, (kind, told) in kinds
            )
        return self._results

    def _bound(self, parameters: dict[str, Any]) -> Any:
        values = {**self._fixed, **parameters}
        for name, convert in self._binds:
            values[name] = convert(values[name])
        return values if self._order is None else [values[name] for name in self._order]


def _converted(row: tuple[Any, ...], results: list[tuple[int, Convert]]) -> tuple[Any, ...]:
    values = list(row)
    for place, convert in results:
        values[place] = convert(values[place])
    return tuple(values)


def _needed(converters: Iterable[tuple[Key, Convert | None]]) -> list[tuple[Key, Convert]]:
    return [(key, convert) for key, convert in converters if convert is not None]


@cache
def prepared(statement: Select[Any], dialect: Dialect) -> Prepared:
    """The statement, compiled when first asked; only for those that live as long as the app."""
    return Prepared(statement, dialect)
