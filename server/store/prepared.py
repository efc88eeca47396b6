"""Selects that are compiled once and then run by the driver itself.

For every execution SQLAlchemy makes a cache key, a context and a result object: ten times the
work SQLite has with the answer. The few selects that stand in the way of every request are
compiled when first asked; what comes back is the same, types and errors included.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from sqlalchemy import Dialect, Select
from sqlalchemy.exc import OperationalError
from sqlalchemy.types import TypeEngine

Convert = Callable[[Any], Any]


class Prepared:
    """One select in one dialect. Every parameter has a name, or its value already."""

    def __init__(self, statement: Select[Any], dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        self._sql = str(compiled)
        self._order = compiled.positiontup
        self._fixed = compiled.params
        self._busy = dialect.loaded_dbapi.OperationalError
        binds = ((name, bind.type) for name, bind in compiled.binds.items())
        self._binds = _converters(binds, lambda kind: kind.bind_processor(dialect), dialect)
        columns = enumerate(column.type for column in statement.selected_columns)
        self._results = _converters(
            columns, lambda kind: kind.result_processor(dialect, None), dialect
        )

    def rows(self, connection: Any, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
        """All rows as plain tuples, from a connection of the driver."""
        cursor = connection.cursor()
        try:
            cursor.execute(self._sql, self._bound(parameters))
            found = cursor.fetchall()
        except self._busy as error:
            raise OperationalError(self._sql, None, error) from error
        finally:
            cursor.close()
        return [self._converted(row) for row in found] if self._results else found

    def _bound(self, parameters: dict[str, Any]) -> Any:
        values = {**self._fixed, **parameters}
        for name, convert in self._binds:
            values[name] = convert(values[name])
        return values if self._order is None else [values[name] for name in self._order]

    def _converted(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        values = list(row)
        for place, convert in self._results:
            values[place] = convert(values[place])
        return tuple(values)


def _converters(
    types: Iterable[tuple[Any, TypeEngine[Any]]],
    converter_of: Callable[[TypeEngine[Any]], Convert | None],
    dialect: Dialect,
) -> list[tuple[Any, Convert]]:
    found = ((key, converter_of(kind.dialect_impl(dialect))) for key, kind in types)
    return [(key, convert) for key, convert in found if convert is not None]


@cache
def prepared(statement: Select[Any], dialect: Dialect) -> Prepared:
    """The select, compiled when first asked. Only for statements that live as long as the app."""
    return Prepared(statement, dialect)
