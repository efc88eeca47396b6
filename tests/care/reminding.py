"""Rows, receivers and moments for the tests of what one is reminded of."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from server.care.notice_settings import KINDS, NoticeSettings
from server.care.quiet import QuietHours
from server.care.reminder_shapes import (
    AppointmentRow,
    GoalRow,
    HandoverRow,
    LapsingRow,
    Receiver,
    ReviewRow,
    RightRow,
    Seen,
    StepRow,
    WaitingRow,
)
from server.care.reminders import look, standing

STOCKHOLM = ZoneInfo("Europe/Stockholm")
ZONES = ("Europe/Stockholm", "America/New_York", "Pacific/Auckland")
CHANGES = [
    datetime(2026, 3, 29, 1, tzinfo=UTC),  # Stockholm, spring
    datetime(2026, 10, 25, 1, tzinfo=UTC),  # Stockholm, autumn
    datetime(2026, 3, 8, 7, tzinfo=UTC),  # New York, spring
    datetime(2026, 11, 1, 6, tzinfo=UTC),  # New York, autumn
    datetime(2026, 9, 26, 14, tzinfo=UTC),  # Auckland, spring
    datetime(2026, 4, 4, 14, tzinfo=UTC),  # Auckland, autumn
]
around_the_changes = st.builds(
    lambda change, minutes: change + timedelta(minutes=minutes),
    st.sampled_from(CHANGES),
    st.integers(-3 * 24 * 60, 3 * 24 * 60),
)
"""A moment within three days of a change of clocks somewhere."""

KIM, MAJA, SARA = "kim", "maja", "sara"
"""Accounts. Maja is a member of Kim's, ``m-maja``; Sara works at the clinic."""
LONG_AGO = datetime(2025, 12, 1, 12, tzinfo=UTC)


def local(text, zone=STOCKHOLM) -> datetime:
    """``2026-11-23 14:00`` on the wall there."""
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def wants(*, kinds=KINDS, quiet=("22:00", "07:00"), zone=STOCKHOLM) -> NoticeSettings:
    """What somebody wants to be told, and when not."""
    begin, end = (time.fromisoformat(moment) for moment in quiet)
    return NoticeSettings(frozenset(kinds), QuietHours(begin, end, zone))


def kim(**wishes) -> Receiver:
    """The person."""
    return Receiver(KIM, None, wants(**wishes))


def maja(told=(), **wishes) -> Receiver:
    """A member; with ``told``, the one whom Kim trusts and has told so much."""
    return Receiver(MAJA, "m-maja", wants(**wishes), frozenset(told))


def ane() -> Receiver:
    """The member who answers for the whole plan."""
    return Receiver("account-ane", "m-ane", wants(), coordinates=True)


def appointment(**fields) -> AppointmentRow:
    """Tuesday at ten, booked long ago."""
    return AppointmentRow(
        **{
            "id": "a",
            "status": "booked",
            "starts_at": local("2026-11-24 10:00"),
            "zone": "Europe/Stockholm",
            "all_day": False,
            "comes_along_member_ids": [],
            "changed_at": LONG_AGO,
            "changed_by": KIM,
            **fields,
        }
    )


def step(**fields) -> StepRow:
    """Kim's own, agreed on long ago."""
    return StepRow(
        **{
            "id": "s",
            "state": "agreed",
            "owner": "me",
            "owner_member_id": None,
            "owner_accepted_on": None,
            "due": None,
            "last_word_on": None,
            "source": "typed",
            "answer": None,
            "marks": {},
            "changed_at": LONG_AGO,
            "changed_by": KIM,
            "owner_since": LONG_AGO,
            **fields,
        }
    )


def majas_step(**fields) -> StepRow:
    """A step that Maja has said yes to."""
    theirs = {"owner": "member", "owner_member_id": "m-maja", "owner_accepted_on": date(2026, 1, 1)}
    return step(**{**theirs, **fields})


def goal(**fields) -> GoalRow:
    """A goal that Sara proposed long ago."""
    known = {"id": "goal", "state": "proposed", "answer": None, "marks": {}}
    return GoalRow(**{**known, "changed_at": LONG_AGO, "changed_by": SARA, **fields})


def handover(answer_by, *, theirs=False) -> HandoverRow:
    """One that is to be answered by that day."""
    return HandoverRow("h", answer_by, theirs)


def lapsing(until, **fields) -> LapsingRow:
    """A yes that runs out then."""
    return LapsingRow(
        **{"id": "g", "until": until, "changed_at": LONG_AGO, "changed_by": KIM, **fields}
    )


def waiting(asked_at, row_id="q") -> WaitingRow:
    """Sara has asked to see something."""
    return WaitingRow(row_id, asked_at, SARA)


def review(day, **fields) -> ReviewRow:
    """The plan is to be looked at again."""
    known = {"id": "p", "next_review": day, "changed_at": LONG_AGO, "changed_by": KIM}
    return ReviewRow(**{**known, **fields})


def crisis_plan(still_right_on, **fields) -> RightRow:
    """A crisis plan in which something stands."""
    known = {"id": "p", "still_right_on": still_right_on, "changed_at": LONG_AGO, "changed_by": KIM}
    return RightRow(**{**known, **fields})


def looks(seen: Seen, who: Receiver, now: datetime, reminded=()):
    """One look at it then."""
    return look(list(standing(seen, who)), who, reminded, now)


def told_at(seen: Seen, who: Receiver, since: datetime, *, days=400) -> list[tuple[datetime, str]]:
    """When a worker that always runs tells what: it comes again when the look says so."""
    found, reminded, now = [], set(), since
    while now is not None and now < since + timedelta(days=days):
        there_is = looks(seen, who, now, reminded)
        found += [(now, one.kind) for one in there_is.due]
        reminded |= {one.key for one in there_is.due}
        assert there_is.again_at is None or there_is.again_at > now
        now = there_is.again_at
    return found
