"""What is asked past row level security: each question by name, as a function of PostgreSQL's.

On PostgreSQL the app is a role that meets policies wherever it looks (``access.postgres``). Some
questions must come before them: whose token this is, which grants the policy rests on, how far a
head has come. Each of these is a function that its owner made (``SECURITY DEFINER``), with the
statement for a body and the statement's named parameters for arguments. The app may call them,
and nothing else of that kind. SQLite has no roles: there the statement itself is run.

``actor``, ``now`` and ``today``, which the policy's conditions speak of, are no arguments: a
function reads them from the transaction, where the session put them when it began.
"""

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Dialect,
    Exists,
    ScalarSelect,
    Select,
    any_,
    bindparam,
    column,
    func,
    select,
)
from sqlalchemy.dialects.postgresql.base import PGCompiler, PGDialect
from sqlalchemy.sql import visitors
from sqlalchemy.sql.elements import BinaryExpression
from sqlalchemy.sql.operators import in_op
from sqlalchemy.types import TypeEngine

SCHEMA = "traden_locks"
"""Where the functions are; nobody but their owner may make one there. Not «traden»: a login may
be called that, and PostgreSQL looks for its tables first in a schema called like the login."""
FACTS = ("actor", "now", "today")
"""What the conditions of the policy are told (``CareSession.facts``)."""
_made: Any = getattr(func, SCHEMA)


class Function:
    """A statement as a function. ``name`` is a digest of it unless it is given."""

    def __init__(self, statement: Any, name: str = "") -> None:
        compiled = statement.compile(dialect=_Inside())
        self.body = str(compiled)
        self.parameters: Mapping[str, TypeEngine[Any]] = compiled.taken
        self.columns = _columns_of(statement)
        self.is_read = isinstance(statement, Select | CompoundSelect)
        self.name = name or "policy_" + hashlib.sha256(self._signed().encode()).hexdigest()[:12]

    def call(self, **arguments: Any) -> Select[Any]:
        """A select of what the function gives; arguments not named are parameters of it."""
        given = (
            arguments.get(name, bindparam(name, type_=kind))
            for name, kind in self.parameters.items()
        )
        called = getattr(_made, self.name)(*given)
        if not self.columns:
            return select(called)
        named = [column(f"c{n}", kind) for n, kind in enumerate(self.columns)]
        return select(*called.table_valued(*named).c)

    def ddl(self, schema: str) -> str:
        """Make it, in the schema of functions, for tables of that schema."""
        taken = ", ".join(_kind(kind) for kind in self.parameters.values())
        # FOR UPDATE and writing are not for functions that promise to change nothing.
        promise = "STABLE ROWS 10" if self.is_read and "FOR UPDATE" not in self.body else "VOLATILE"
        return (
            f"CREATE FUNCTION {SCHEMA}.{self.name}({taken}) RETURNS {self._given()} "
            f'LANGUAGE plpgsql {promise} SECURITY DEFINER SET search_path = "{schema}", pg_temp '
            f"AS $body$ BEGIN {self._run()}; END $body$;"
        )

    def _given(self) -> str:
        named = (f"c{n} {_kind(kind)}" for n, kind in enumerate(self.columns))
        return f"TABLE ({', '.join(named)})" if self.columns else "void"

    def _run(self) -> str:
        if not self.columns:
            return self.body
        cast = (f"found.c{n}::{_kind(kind)}" for n, kind in enumerate(self.columns))
        names = ", ".join(f"c{n}" for n in range(len(self.columns)))
        return f"RETURN QUERY SELECT {', '.join(cast)} FROM ({self.body}) AS found ({names})"

    def _signed(self) -> str:
        kinds = (_kind(kind) for kind in (*self.parameters.values(), *self.columns))
        return " ".join((self.body, *kinds))


class Named:
    """A question or a change that goes past the policy, by name."""

    def __init__(self, name: str, statement: Any) -> None:
        self.statement = statement
        self.function = Function(statement, name)
        self._called = self.function.call()

    def on(self, dialect: Dialect) -> Any:
        """What to run there."""
        return self._called if dialect.name == "postgresql" else self.statement


NAMED: list[Named] = []
"""All of them: what the app can do past row level security."""


def named(name: str, statement: Any) -> Named:
    """Declare one. Its parameters are named binds with a type, never values closed in."""
    NAMED.append(Named(name, statement))
    return NAMED[-1]


def by_function(
    condition: ColumnElement[bool], row: Any = None, made: dict[str, Function] | None = None
) -> ColumnElement[bool]:
    """The condition with each sub-select as a function; they are added to ``made``.

    ``row`` is the table, or the alias of it, whose rows the condition is about: its columns in a
    sub-select become arguments. A sub-select without any is run once, not once a row.
    """

    def replace(element: Any, **kwargs: Any) -> Any:
        if isinstance(element, BinaryExpression) and element.operator is in_op:
            return _in_array(element, row, made)
        if isinstance(element, Exists):
            return _called(select(element), row, made).scalar_subquery()
        if isinstance(element, Select | CompoundSelect):
            return _called(element, row, made)
        return None

    replaced: ColumnElement[bool] = visitors.replacement_traverse(condition, {}, replace)
    return replaced


def in_policy(condition: ColumnElement[bool]) -> str:
    """The condition as SQL that stands by itself."""
    return str(condition.compile(dialect=_Inside()))


def _in_array(
    element: BinaryExpression[bool], row: Any, made: dict[str, Function] | None
) -> ColumnElement[bool] | None:
    """*In a sub-select* as *one of an array* that is fetched once. An index can look for these,
    also where several such conditions are joined by OR."""
    if not isinstance(element.right, ScalarSelect):
        return None
    found = _called(element.right.element, row, made).scalar_subquery()
    among: ColumnElement[bool] = element.left == any_(func.array(found))
    return among


def _called(statement: Any, row: Any, made: dict[str, Function] | None) -> Select[Any]:
    outer = _columns_of_row(statement, row)
    taken = {f"row_{name}": bindparam(f"row_{name}", type_=c.type) for name, c in outer.items()}

    def replace(element: Any, **kwargs: Any) -> Any:
        is_outer = isinstance(element, ColumnElement) and _is_of(element, row)
        return taken[f"row_{element.name}"] if is_outer else None

    function = Function(visitors.replacement_traverse(statement, {}, replace))
    if made is not None:
        made[function.name] = function
    return function.call(**{f"row_{name}": c for name, c in outer.items()})


def _columns_of_row(statement: Any, row: Any) -> dict[str, Any]:
    parts: Iterator[Any] = visitors.iterate(statement)
    return {part.name: part for part in parts if _is_of(part, row)}


def _is_of(part: Any, row: Any) -> bool:
    # A mapped class's columns are annotated copies: equal by hash, not the same.
    table = getattr(part, "table", None)
    return row is not None and table is not None and hash(table) == hash(row)


def _columns_of(statement: Any) -> list[TypeEngine[Any]]:
    if not isinstance(statement, Select | CompoundSelect):
        return []
    return [part.type for part in statement.selected_columns]


@cache
def _kind(kind: TypeEngine[Any]) -> str:
    return kind.compile(dialect=_Inside())


class _InsideCompiler(PGCompiler):
    """Binds as the inside of a function knows them: facts, its arguments, or the value itself."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.taken: dict[str, TypeEngine[Any]] = {}
        super().__init__(*args, **kwargs)

    def visit_bindparam(self, bindparam: Any, *args: Any, **kwargs: Any) -> str:
        """A fact, a parameter, or a value."""
        if bindparam.key in FACTS:
            return f"{SCHEMA}.{bindparam.key}()"
        if bindparam.required:
            self.taken.setdefault(bindparam.key, bindparam.type)
            return f"${list(self.taken).index(bindparam.key) + 1}"
        kwargs["literal_binds"] = True
        return str(super().visit_bindparam(bindparam, *args, **kwargs))  # type: ignore[no-untyped-call]


class _Inside(PGDialect):
    statement_compiler = _InsideCompiler

    def __init__(self) -> None:
        # The usual one would write each % twice.
        super().__init__(paramstyle="named")  # type: ignore[no-untyped-call]
