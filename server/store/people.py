"""The person: whose plan it is, their key, and the head row that orders their changes."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Date,
    ForeignKey,
    Integer,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from server.store.base import (
    AT_COMMIT,
    AboutPerson,
    Base,
    Id,
    Listed,
    id_column,
    number_column,
)
from server.store.noun import Noun
from server.store.sealed import Words


class Person(Noun):
    """The one whose plan it is. ``id`` equals ``person_id``."""

    __tablename__ = "person"
    noun = "person"
    single = True
    category = "person"

    person_id: Mapped[str] = mapped_column(Id, primary_key=True, sort_order=-2)
    account_id: Mapped[str | None] = mapped_column(
        Id, ForeignKey("account.account_id", **AT_COMMIT)
    )
    country: Mapped[str] = mapped_column(String(2))
    language: Mapped[str] = mapped_column(String(2))
    protected: Mapped[bool] = mapped_column(Boolean, default=False)
    trust_member_id: Mapped[str | None] = id_column()
    stand_in_member_id: Mapped[str | None] = id_column()
    sharing_stopped: Mapped[bool] = mapped_column(Boolean, default=False)
    waits_hours: Mapped[int] = mapped_column(Integer, default=0)
    guardians_see_until: Mapped[date | None] = mapped_column(Date)
    tells_trust_person: Mapped[list[str]] = mapped_column(Listed(80), default=list)
    name = Words()
    birth_date = Words(free=False, default=None)

    __table_args__ = (
        UniqueConstraint("person_id"),
        UniqueConstraint("account_id"),
        CheckConstraint("id = person_id", name="one_person"),
    )


class PersonKey(AboutPerson, Base):
    """The person's data key, wrapped by the master key. Destroying it erases the person."""

    __tablename__ = "person_key"
    category = "key"
    person_id: Mapped[str] = mapped_column(
        Id, ForeignKey("person.person_id", **AT_COMMIT), primary_key=True
    )
    wrapped: Mapped[bytes]


class Head(AboutPerson, Base):
    """The person's counter. Whoever changes something holds this row, so the order of numbers
    is the order of commits. ``nouns`` says the last number within each noun, so that a reader
    of some nouns sees nothing of the others move. ``gone`` says, per noun and section, at which
    number a row last went out of others' sight without being removed: whoever may hold a copy
    starts again, and nobody else (``access.record``)."""

    __tablename__ = "head"
    category: ClassVar[str] = "head"
    person_id: Mapped[str] = mapped_column(
        Id, ForeignKey("person.person_id", **AT_COMMIT), primary_key=True
    )
    number: Mapped[int] = number_column(default=0)
    nouns: Mapped[dict[str, Any]] = mapped_column(default=dict)
    gone: Mapped[dict[str, Any]] = mapped_column(default=dict)
