"""What goes from one to another, and what they are asked to talk to each other about."""

from datetime import date, datetime

from sqlalchemy import Date, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.base import id_column
from server.store.noun import Noun, by_number, same_person
from server.store.sealed import Words


class PlanSource(Noun):
    """An agency's own plan, from which goals and steps came into the one plan. ``state``:
    ``active`` or ``ended``."""

    __tablename__ = "plan_source"
    noun = "plan_source"
    category = "plan"
    __table_args__ = (
        by_number("plan_source"),
        same_person("agency_id", "agency"),
        same_person("source_member_id", "member"),
    )

    agency_id: Mapped[str | None] = id_column()
    source_member_id: Mapped[str | None] = id_column()
    plan_kind: Mapped[str] = mapped_column(String(20), default="other")
    state: Mapped[str] = mapped_column(String(10), default="active")
    starts_on: Mapped[date | None] = mapped_column(Date)
    ends_on: Mapped[date | None] = mapped_column(Date)
    title = Words()
    words = Words()


class Handover(Noun):
    """One agency hands something over to another, or one worker to the next (``kind``:
    ``agency``, ``worker``). Whoever hands over stays responsible until the other has accepted.

    ``state``: ``proposed`` → ``accepted`` → ``first_meeting_booked`` → ``met`` → ``closed``; or
    ``declined``, ``expired``, ``taken_back``. ``climbed``: who has been told that nobody accepts:
    ``receiver``, ``coordinator``, ``person``.
    """

    __tablename__ = "handover"
    noun = "handover"
    category = "plan"
    __table_args__ = (
        by_number("handover"),
        same_person("from_agency_id", "agency"),
        same_person("to_agency_id", "agency"),
        same_person("from_member_id", "member"),
        same_person("to_member_id", "member"),
        same_person("step_id", "step"),
        same_person("first_appointment_id", "appointment"),
        same_person("source_member_id", "member"),
    )

    kind: Mapped[str] = mapped_column(String(10), default="agency")
    from_agency_id: Mapped[str | None] = id_column()
    to_agency_id: Mapped[str | None] = id_column()
    from_member_id: Mapped[str | None] = id_column()
    to_member_id: Mapped[str | None] = id_column()
    step_id: Mapped[str | None] = id_column()
    first_appointment_id: Mapped[str | None] = id_column()
    source_member_id: Mapped[str | None] = id_column()
    state: Mapped[str] = mapped_column(String(25), default="proposed")
    answer_by: Mapped[date | None] = mapped_column(Date)
    accepted_at: Mapped[datetime | None]
    climbed: Mapped[str | None] = mapped_column(String(15))
    from_name = Words()
    to_name = Words()
    why = Words()
    first_meeting = Words()
    door = Words(address=True)
    why_not = Words()
    goodbye = Words()


class Talk(Noun):
    """Two or more parties are asked to talk to each other about one thing. ``kind``: ``asked`` (by
    somebody), ``repeat`` or ``clash`` (what several plans say seems to repeat itself, or not to
    go together). ``state``: ``open``, ``settled``, ``put_aside``. What came of it: ``outcome``."""

    __tablename__ = "talk"
    noun = "talk"
    category = "plan"
    __table_args__ = (by_number("talk"), same_person("asked_by_member_id", "member"))

    kind: Mapped[str] = mapped_column(String(10), default="asked")
    state: Mapped[str] = mapped_column(String(10), default="open")
    asked_by_member_id: Mapped[str | None] = id_column()
    between_agency_ids: Mapped[list[str]] = mapped_column(default=list)
    between_member_ids: Mapped[list[str]] = mapped_column(default=list)
    about_step_ids: Mapped[list[str]] = mapped_column(default=list)
    about_goal_ids: Mapped[list[str]] = mapped_column(default=list)
    answer_by: Mapped[date | None] = mapped_column(Date)
    words = Words()
    outcome = Words()


class TalkAnswer(Noun):
    """What one party says in a talk: three lines at most. ``by_member_id``: nobody for the
    person."""

    __tablename__ = "talk_answer"
    noun = "talk_answer"
    category = "plan"
    __table_args__ = (
        by_number("talk_answer"),
        same_person("talk_id", "talk"),
        same_person("by_member_id", "member"),
    )

    talk_id: Mapped[str] = id_column()
    by_member_id: Mapped[str | None] = id_column()
    words = Words()
