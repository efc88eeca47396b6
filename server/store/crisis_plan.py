"""The crisis plan: its settings, and its entries in sections."""

from datetime import date

from sqlalchemy import Boolean, Date, Float, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.base import id_column
from server.store.noun import Noun, by_number, same_person
from server.store.sealed import Words


class CrisisPlan(Noun):
    """One per person: when it was last found right, and what opens without unlocking."""

    __tablename__ = "crisis_plan"
    noun = "crisis_plan"
    single = True
    category = "crisis_plan"
    __table_args__ = (by_number("crisis_plan"),)

    still_right_on: Mapped[date | None] = mapped_column(Date)
    opens_without_unlocking: Mapped[list[str]] = mapped_column(default=list)


class CrisisEntry(Noun):
    """One thing in one section, in the person's own words."""

    __tablename__ = "crisis_entry"
    noun = "crisis_entry"
    category = "crisis_plan"
    __table_args__ = (
        by_number("crisis_entry"),
        same_person("member_id", "member"),
        same_person("agency_id", "agency"),
        same_person("ask_first_member_id", "member"),
    )

    section: Mapped[str] = mapped_column(String(20))
    member_id: Mapped[str | None] = id_column()
    agency_id: Mapped[str | None] = id_column()
    ask_first_member_id: Mapped[str | None] = id_column()
    only_me: Mapped[bool] = mapped_column(Boolean, default=False)
    place: Mapped[float] = mapped_column(Float, default=0)
    words = Words()
    phone = Words()
    tell_words = Words(own=True)
    """What the member who is asked first is told, as agreed in calm times."""
