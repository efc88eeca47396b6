"""What every table must declare: whom it is about.

A mapped class is exactly one of

* ``AboutPerson``: about the one whose plan it is. Names a ``category``, which the policy reads.
* ``AboutAccount``: about one who signs in (devices, passkeys). Only that account's own session
  sees it.
* ``AboutNobody``: holds nothing about anyone.

Anything else fails at import, so that no table can be forgotten by the locks in ``access``.
"""

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, LargeBinary, String, TypeDecorator, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

Id = Uuid(as_uuid=False).with_variant(String(36), "sqlite")
"""Ids are lower-case text with dashes in Python, on the wire and in SQLite, which has no type of
its own for them; PostgreSQL has."""


class UTCTime(TypeDecorator[datetime]):
    """Aware UTC times; SQLite gives back naive ones, PostgreSQL those of the connection's zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive times: nobody can say which zone they meant."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class Listed(TypeDecorator[list[str]]):
    """A short list of fixed words as ``,one,two,``: portable, and SQL can look for one in it."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: list[str] | None, dialect: Dialect) -> str:
        """Nothing in it is an empty text."""
        return f",{','.join(value)}," if value else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> list[str]:
        """In the order it was written."""
        return value.strip(",").split(",") if value else []


AT_COMMIT: dict[str, Any] = {"deferrable": True, "initially": "DEFERRED"}
"""Foreign keys are checked when a transaction commits: rows may come in any order in it."""


class AboutPerson:
    """Mixin: rows about the person ``person_id``, in one category of what can be shared."""

    category: ClassVar[str]
    person_id: Mapped[str]


class AboutAccount:
    """Mixin: rows about the account ``account_id``."""

    account_id: Mapped[str]


class AboutNobody:
    """Mixin: rows that say nothing about anyone. An account's id may stand in them as a number."""


_DECLARATIONS = (AboutPerson, AboutAccount, AboutNobody)


class Base(DeclarativeBase):
    """The root of every mapped class; refuses a class that does not say whom it is about."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UTCTime(),
        bytes: LargeBinary(),
        dict[str, Any]: JSON(),
        list[str]: JSON(),
    }

    def __init_subclass__(cls, **kwargs: Any) -> None:
        if "__tablename__" in cls.__dict__:
            _check_declaration(cls)
        super().__init_subclass__(**kwargs)


def _check_declaration(cls: type) -> None:
    declared = [kind for kind in _DECLARATIONS if issubclass(cls, kind)]
    if len(declared) != 1:
        raise TypeError(
            f"{cls.__name__} must be AboutPerson, AboutAccount or AboutNobody, and only one"
        )
    if declared == [AboutPerson] and not isinstance(getattr(cls, "category", None), str):
        raise TypeError(f"{cls.__name__} is AboutPerson and must name its category")


def id_column(**kwargs: Any) -> Mapped[str]:
    """A column that holds an id."""
    return mapped_column(Id, **kwargs)


def number_column(**kwargs: Any) -> Mapped[int]:
    """A column that holds a change number."""
    return mapped_column(BigInteger, **kwargs)
