"""The person's own list of agencies, and the people around them."""

from datetime import date, datetime

from sqlalchemy import Boolean, Date, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.base import AT_COMMIT, Id, id_column
from server.store.noun import Noun, by_number, same_person
from server.store.sealed import Words


class Agency(Noun):
    """A service the person meets, with its contact points and hours. ``directory_id``: the same in
    the directory (``store.directory``), if it is there."""

    __tablename__ = "agency"
    noun = "agency"
    category = "network"
    __table_args__ = (by_number("agency"),)

    kind: Mapped[str] = mapped_column(String(20), default="other")
    country: Mapped[str] = mapped_column(String(2))
    verified_on: Mapped[date | None] = mapped_column(Date)
    directory_id: Mapped[str | None] = mapped_column(
        Id, ForeignKey("directory_agency.id", **AT_COMMIT)
    )
    name = Words()
    phone = Words()
    hours = Words()
    on_call_phone = Words()
    on_call_hours = Words()
    address = Words(address=True)
    website = Words()
    email = Words()
    note = Words(own=True)


class Member(Noun):
    """Someone in the person's network.

    ``state``: ``named`` (a name and a number), ``invited``, ``accepted`` (signed in, and waits for
    the person), ``active``, ``left``. Removing one is a tombstone like any other.
    ``may_be_asked``: a call for contact may come to them, after the trust person and the stand-in.
    ``reached_at``: when they last answered a test notice, or a call.
    ``works_at``: the agency that says that they work there, by its name; ``left_work_on``: the day
    on which it said that they no longer do.
    """

    __tablename__ = "member"
    noun = "member"
    category = "network"
    __table_args__ = (by_number("member"), same_person("agency_id", "agency"))

    relation: Mapped[str] = mapped_column(String(15), default="other")
    agency_id: Mapped[str | None] = id_column()
    account_id: Mapped[str | None] = id_column(index=True)
    state: Mapped[str] = mapped_column(String(10), default="named")
    sees_from: Mapped[datetime | None]
    invited_until: Mapped[datetime | None]
    may_be_asked: Mapped[bool] = mapped_column(Boolean, default=False)
    reached_at: Mapped[datetime | None]
    left_work_on: Mapped[date | None] = mapped_column(Date)
    name = Words()
    role = Words()
    phone = Words()
    email = Words()
    note = Words(own=True)
    two_words = Words(free=False, own=True)
    works_at = Words(free=False)
    card_phone = Words(free=False)
    card_email = Words(free=False)
    card_words = Words(free=False)
