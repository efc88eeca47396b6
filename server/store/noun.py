"""What every noun that a phone carries has in common: a number, marks, words, a tombstone."""

from datetime import datetime
from functools import cache
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from server.store.base import AT_COMMIT, AboutPerson, Base, Id, id_column, number_column
from server.store.sealed import SealedWords, words_of

_BOOKKEEPING = {"person_id", "id", "number", "marks", "envelope", "removed_at"} | {
    "changed_at",
    "changed_by",
    "changed_for",
    "account_id",
}


class Noun(AboutPerson, SealedWords, Base):
    """Abstract: one row of a noun that is kept in step on all devices.

    ``number`` is the person's change number when the row last changed. ``marks`` says per
    field ``[number, device id]`` of its last change; the merge reads it. ``removed_at`` makes
    the row a tombstone: it can be put back for 30 days, then its words go.
    """

    __abstract__ = True
    noun: ClassVar[str]
    single: ClassVar[bool] = False
    """True for the nouns there is exactly one of: their id is the person's id."""

    @declared_attr
    def person_id(cls) -> Mapped[str]:
        """Whose row it is; first in every key, so that a big database can be split by person."""
        return mapped_column(
            Id, ForeignKey("person.person_id", **AT_COMMIT), primary_key=True, sort_order=-2
        )

    id: Mapped[str] = id_column(primary_key=True, sort_order=-1)
    number: Mapped[int] = number_column(default=0)
    marks: Mapped[dict[str, Any]] = mapped_column(default=dict)
    removed_at: Mapped[datetime | None]
    changed_at: Mapped[datetime]
    changed_by: Mapped[str] = id_column()
    changed_for: Mapped[str | None] = id_column()

    def key_owner(self) -> tuple[str, str]:
        """The person's own key."""
        return ("person", self.person_id)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"{self.__tablename__}.envelope:{self.id}"

    @classmethod
    @cache
    def plain_fields(cls) -> tuple[str, ...]:
        """Names of the fields stored in columns of their own."""
        names = (column.key for column in cls.__mapper__.column_attrs)
        return tuple(name for name in names if name not in _BOOKKEEPING)

    @classmethod
    @cache
    def free_texts(cls) -> frozenset[str]:
        """Names of the fields of which two versions are both kept."""
        return frozenset(name for name, word in words_of(cls).items() if word.free)


def by_number(table: str) -> Index:
    """The index that a pull reads: what changed for this person since that number."""
    return Index(f"ix_{table}_number", "person_id", "number")


def same_person(column: str, parent: str) -> ForeignKeyConstraint:
    """A child points at a parent of the same person, or at nothing."""
    return ForeignKeyConstraint(
        ["person_id", column], [f"{parent}.person_id", f"{parent}.id"], **AT_COMMIT
    )
