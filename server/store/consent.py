"""Who may see what, as the person has decided: grants, and what is asked for."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.base import Listed, id_column
from server.store.noun import Noun, by_number, same_person
from server.store.sealed import Words


class Grant(Noun):
    """The person lets one receiver see, or take part in, one category.

    The receiver is a member, or an agency: then each professional of it. ``sections``
    narrows the crisis plan and *about me*; empty means all of it. Taken back is for good: to give
    again is a new grant, so that each decision keeps its own receipt.
    """

    __tablename__ = "grant"
    noun = "grant"
    category = "consent"
    __table_args__ = (
        by_number("grant"),
        same_person("receiver_member_id", "member"),
        same_person("receiver_agency_id", "agency"),
        same_person("request_id", "request"),
        Index("ix_grant_receiver", "person_id", "receiver_member_id", "shared"),
        CheckConstraint(
            "(receiver_member_id IS NULL) != (receiver_agency_id IS NULL)", name="one_receiver"
        ),
    )

    receiver_member_id: Mapped[str | None] = id_column()
    receiver_agency_id: Mapped[str | None] = id_column()
    shared: Mapped[str] = mapped_column(String(15))
    right: Mapped[str] = mapped_column(String(10), default="see")
    sections: Mapped[list[str]] = mapped_column(Listed(400), default=list)
    starts_at: Mapped[datetime | None]
    until: Mapped[datetime | None]
    state: Mapped[str] = mapped_column(String(10), default="given")
    request_id: Mapped[str | None] = id_column()
    purpose = Words()


class Request(Noun):
    """A professional asks to see something. The answer is the person's, and stays with them."""

    __tablename__ = "request"
    noun = "request"
    category = "requests"
    __table_args__ = (by_number("request"), same_person("by_member_id", "member"))

    by_member_id: Mapped[str] = id_column()
    shares: Mapped[list[str]] = mapped_column(Listed(80), default=list)
    right: Mapped[str] = mapped_column(String(10), default="see")
    until: Mapped[datetime | None]
    state: Mapped[str] = mapped_column(String(10), default="asked")
    answered_at: Mapped[datetime | None]
    purpose = Words()
