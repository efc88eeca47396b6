"""What the rules of reminders are given, and what they say: times, states and ids, never a word."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from server.care.notice_settings import NoticeSettings


class StepRow(NamedTuple):
    """Of a step, what the rules read; no words."""

    id: str
    state: str
    owner: str
    owner_member_id: str | None
    owner_accepted_on: date | None
    due: date | None
    last_word_on: date | None
    source: str
    answer: str | None
    marks: dict[str, Any]
    changed_at: datetime
    changed_by: str
    owner_since: datetime
    """When it last got another owner, or lost one."""


class GoalRow(NamedTuple):
    """Of a goal."""

    id: str
    state: str
    answer: str | None
    marks: dict[str, Any]
    changed_at: datetime
    changed_by: str


class HandoverRow(NamedTuple):
    """Of a hand-over that waits for an answer. ``is_theirs``: the receiver's of the reminder."""

    id: str
    answer_by: date
    is_theirs: bool


class AppointmentRow(NamedTuple):
    """Of an appointment."""

    id: str
    status: str
    starts_at: datetime
    zone: str
    all_day: bool
    comes_along_member_ids: list[str]
    changed_at: datetime
    changed_by: str


class LapsingRow(NamedTuple):
    """Of a yes that holds now and runs out."""

    id: str
    until: datetime
    changed_at: datetime
    changed_by: str


class WaitingRow(NamedTuple):
    """A question asked of the person, a member who waits to be let in, or one who does not work
    there any more."""

    id: str
    changed_at: datetime
    changed_by: str


class ReviewRow(NamedTuple):
    """Of the plan as a whole."""

    id: str
    next_review: date | None
    changed_at: datetime
    changed_by: str


class RightRow(NamedTuple):
    """Of a crisis plan in which something stands."""

    id: str
    still_right_on: date | None
    changed_at: datetime
    changed_by: str


Row = StepRow | GoalRow | AppointmentRow | LapsingRow | WaitingRow | ReviewRow | RightRow


@dataclass(frozen=True)
class Receiver:
    """Who is to be reminded. ``member_id``: ``None`` for the person. ``told``: what the person
    allowed their trust person to be told, if that is who this is. ``coordinates``: they answer for
    the whole plan. ``coordinated``: somebody does."""

    account_id: str
    member_id: str | None
    settings: NoticeSettings
    told: frozenset[str] = frozenset()
    coordinates: bool = False
    coordinated: bool = False


@dataclass(frozen=True)
class Seen:
    """What a receiver may see now. All but steps, appointments and hand-overs is only
    the person's."""

    steps: list[StepRow] = field(default_factory=list)
    appointments: list[AppointmentRow] = field(default_factory=list)
    lapsing: list[LapsingRow] = field(default_factory=list)
    waiting: list[WaitingRow] = field(default_factory=list)
    reviews: list[ReviewRow] = field(default_factory=list)
    crisis_plans: list[RightRow] = field(default_factory=list)
    goals: list[GoalRow] = field(default_factory=list)
    handovers: list[HandoverRow] = field(default_factory=list)


class Reminder(NamedTuple):
    """Something to be reminded of once: from ``due_at``, and not any more at ``until``. The key
    says what and for when, in ids and times."""

    key: str
    kind: str
    due_at: datetime
    until: datetime
