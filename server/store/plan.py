"""The plan and what hangs in it: goals and steps."""

from datetime import date

from sqlalchemy import Boolean, Date, Float, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.base import id_column
from server.store.noun import Noun, by_number, same_person
from server.store.sealed import Words


class Plan(Noun):
    """One per person: who answers for the whole, and when it is looked at again."""

    __tablename__ = "plan"
    noun = "plan"
    single = True
    category = "plan"
    __table_args__ = (
        by_number("plan"),
        same_person("responsible_agency_id", "agency"),
        same_person("responsible_member_id", "member"),
    )

    responsible_agency_id: Mapped[str | None] = id_column()
    responsible_member_id: Mapped[str | None] = id_column()
    next_review: Mapped[date | None] = mapped_column(Date)
    responsible_name = Words()
    if_this_fails = Words()


class Goal(Noun):
    """What the person wants, in their own words; or what an agency proposes, until the person has
    answered (``state``: ``proposed``, ``agreed``, ``stopped``)."""

    __tablename__ = "goal"
    noun = "goal"
    category = "plan"
    __table_args__ = (
        by_number("goal"),
        same_person("plan_source_id", "plan_source"),
        same_person("source_member_id", "member"),
    )

    life_area: Mapped[str | None] = mapped_column(String(20))
    place: Mapped[float] = mapped_column(Float, default=0)
    state: Mapped[str] = mapped_column(String(15), default="agreed")
    source: Mapped[str] = mapped_column(String(15), default="typed")
    source_member_id: Mapped[str | None] = id_column()
    plan_source_id: Mapped[str | None] = id_column()
    answer: Mapped[str | None] = mapped_column(String(10))
    own_words = Words()
    professional_words = Words()
    answer_words = Words()


class Step(Noun):
    """Who does what by when, and what then if not. ``only_after``: the area of life in which
    something has to be done first, as whoever answers for the step asks ("sober first")."""

    __tablename__ = "step"
    noun = "step"
    category = "plan"
    __table_args__ = (
        by_number("step"),
        same_person("goal_id", "goal"),
        same_person("owner_member_id", "member"),
        same_person("owner_agency_id", "agency"),
        same_person("ask_first_member_id", "member"),
        same_person("plan_source_id", "plan_source"),
        same_person("source_member_id", "member"),
    )

    goal_id: Mapped[str | None] = id_column()
    owner: Mapped[str] = mapped_column(String(10), default="nobody")
    owner_member_id: Mapped[str | None] = id_column()
    owner_agency_id: Mapped[str | None] = id_column()
    ask_first_member_id: Mapped[str | None] = id_column()
    owner_accepted_on: Mapped[date | None] = mapped_column(Date)
    start: Mapped[date | None] = mapped_column(Date)
    due: Mapped[date | None] = mapped_column(Date)
    last_word_on: Mapped[date | None] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(15), default="proposed")
    source: Mapped[str] = mapped_column(String(15), default="typed")
    source_member_id: Mapped[str | None] = id_column()
    plan_source_id: Mapped[str | None] = id_column()
    plan_kind: Mapped[str | None] = mapped_column(String(20))
    only_after: Mapped[str | None] = mapped_column(String(20))
    answer: Mapped[str | None] = mapped_column(String(10))
    only_me: Mapped[bool] = mapped_column(Boolean, default=False)
    place: Mapped[float] = mapped_column(Float, default=0)
    what = Words()
    owner_name = Words()
    why = Words()
    fallback = Words()
    answer_words = Words()
