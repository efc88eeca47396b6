"""Appointments across agencies, and the questions to bring to them."""

from datetime import datetime

from sqlalchemy import Boolean, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.base import id_column
from server.store.noun import Noun, by_number, same_person
from server.store.sealed import Words


class Appointment(Noun):
    """A time with someone. Cancelled is a status, never a removal."""

    __tablename__ = "appointment"
    noun = "appointment"
    category = "appointments"
    __table_args__ = (
        by_number("appointment"),
        same_person("agency_id", "agency"),
        same_person("step_id", "step"),
        same_person("ask_first_member_id", "member"),
        same_person("source_member_id", "member"),
    )

    agency_id: Mapped[str | None] = id_column()
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    zone: Mapped[str] = mapped_column(String(40))
    all_day: Mapped[bool] = mapped_column(Boolean, default=False)
    status: Mapped[str] = mapped_column(String(15), default="booked")
    comes_along_member_ids: Mapped[list[str]] = mapped_column(default=list)
    step_id: Mapped[str | None] = id_column()
    ask_first_member_id: Mapped[str | None] = id_column()
    source: Mapped[str] = mapped_column(String(15), default="typed")
    source_member_id: Mapped[str | None] = id_column()
    source_updated_at: Mapped[datetime | None]
    confidence: Mapped[str] = mapped_column(String(10), default="sure")
    title = Words()
    with_whom = Words()
    place = Words(address=True)
    door = Words(address=True)
    video_link = Words()
    purpose = Words()
    bring = Words()
    change_contact = Words()
    source_system = Words(free=False)


class Question(Noun):
    """Something to ask at an appointment."""

    __tablename__ = "question"
    noun = "question"
    category = "appointments"
    __table_args__ = (by_number("question"), same_person("appointment_id", "appointment"))

    appointment_id: Mapped[str] = id_column()
    asked: Mapped[bool] = mapped_column(Boolean, default=False)
    words = Words()
    answer = Words()
