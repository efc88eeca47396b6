"""What each kind of reminder is about, and from when until when it holds. Pure.

Every rule takes what the receiver may see now, and who they are. It is asked anew at every look:
what is cancelled, moved, answered or out of sight simply is not among what it says, and a time
that was moved has another key. ``care.reminders`` decides which of it is due.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from server.care import handover_rules as handing_over
from server.care.nobody_has import in_force, why_nobody_carries, why_nobody_has
from server.care.quiet import DAY, at, next_at, zone_of
from server.care.reminder_shapes import (
    AppointmentRow,
    HandoverRow,
    Receiver,
    Reminder,
    Row,
    Seen,
    StepRow,
)

MORNING, AFTERNOON = time(9), time(17)
"""When the day is spoken of, and when tomorrow is."""
AHEAD = timedelta(hours=2)
LEAST = timedelta(hours=1)
"""If the quiet hours would leave less than this before it begins, one is told before them."""
BEFORE_QUIET = timedelta(minutes=15)
AFTER_A_CHANGE = 2 * DAY
"""For so long somebody may be about to name who has a step."""
COORDINATOR_AFTER, CLIMBS_AFTER = 3 * DAY, 7 * DAY
"""After so long it reaches whoever answers for the whole plan; and then the trust person, if the
person wants that."""
MAY_BE_A_SLIP = timedelta(hours=1)
"""«Did not happen» can be put right for so long before anybody is told."""
LAPSES_SOON = (14, 3)
"""Days before a consent ends; Today speaks of it from the first on."""
HALF_A_YEAR = 183 * DAY
"""The first day on which Today asks whether the crisis plan is still right."""
STANDS = 14 * DAY
"""What nobody was told of for so long (there was no way to them) is not told any more: it has
been on Today all the time."""

Rule = Callable[[Seen, Receiver], Iterator[Reminder]]


def day_before(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """In the afternoon before the day of the appointment, by the clocks there."""
    for one in _goes_to(seen, who):
        zone = zone_of(one.zone)
        day = one.starts_at.astimezone(zone).date() - DAY
        due_at = _before(one, at(day, AFTERNOON, zone), who)
        yield from _unless_known(one, who, _of(one, "appointment_day_before", due_at))


def two_hours(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """Two hours before it begins; not of one that is for the whole day."""
    for one in _goes_to(seen, who):
        if not one.all_day:
            due_at = _before(one, one.starts_at - AHEAD, who)
            yield from _unless_known(one, who, _of(one, "appointment_two_hours", due_at))


def step_due(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """A step of one's own: in the morning of the day before."""
    for step in seen.steps:
        if step.due and in_force(step) and _has(step, who):
            due_at = at(step.due - DAY, MORNING, who.settings.zone)
            until = at(step.due + DAY, time(0), who.settings.zone)
            key = f"step_due:{step.id}:{step.due}"
            yield from _unless_known(step, who, Reminder(key, "step_due", due_at, until))


def step_nobody_has(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """To the person: nobody has a step. To a member: their own step is past its day, and nobody
    has said a word."""
    for step in seen.steps:
        if who.member_id is None or (_has(step, who) and step.owner_accepted_on):
            yield from _unowned(step, who, "step_nobody_has", AFTER_A_CHANGE, DAY)


def nobody_has(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """To whoever answers for the whole plan; and, when that goes on, to the trust person, if the
    person wants them to know."""
    if not who.coordinates and "nobody_has" not in who.told:
        return
    so_long = COORDINATOR_AFTER if who.coordinates else CLIMBS_AFTER
    for step in seen.steps:
        yield from _unowned(step, who, "nobody_has", so_long, so_long)


def did_not_happen(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """To the trust person, whom the person wants to know that an appointment did not happen."""
    for one in seen.appointments if "did_not_happen" in who.told else ():
        if one.status == "did_not_happen":
            due_at = max(one.starts_at, one.changed_at + MAY_BE_A_SLIP)
            key = f"did_not_happen:{one.id}:{_instant(one.starts_at)}"
            yield Reminder(key, "did_not_happen", due_at, one.starts_at + STANDS)


def my_answer(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """Somebody waits for one's answer: the morning after they asked."""
    for step in seen.steps:
        if _awaits(step, who):
            number = max(owner_mark(step.marks), _mark(step.marks, "answer"))
            yield from _asked(step, who, _asked_since(step), f"{step.id}:{number}")
    if who.member_id is None:
        for goal in seen.goals:
            if goal.state == "proposed" and not goal.answer:
                which = f"{goal.id}:{_mark(goal.marks, 'answer')}"
                yield from _asked(goal, who, goal.changed_at, which)
        for one in seen.appointments:
            if one.status == "proposed":
                which = f"{one.id}:{_instant(one.starts_at)}"
                yield from _asked(one, who, one.changed_at, which, one.starts_at)
        for waiting in seen.waiting:
            yield from _asked(waiting, who, waiting.changed_at, waiting.id)


def handover_waits(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """Nobody has answered a hand-over: to the receiver while there is time, and then to one after
    another (``care.handover_rules``)."""
    for one in seen.handovers:
        for turn, days in _turns(one, who):
            due_at = at(one.answer_by + days * DAY, MORNING, who.settings.zone)
            key = f"handover_waits:{one.id}:{one.answer_by}:{turn}"
            yield Reminder(key, "handover_waits", due_at, due_at + STANDS)


def _turns(one: HandoverRow, who: Receiver) -> Iterator[tuple[str, int]]:
    """As what it is their turn, and how many days after the day for the answer."""
    if who.member_id is None:
        days = handing_over.PERSON_AFTER if who.coordinated else handing_over.COORDINATOR_AFTER
        yield "person", days
    elif one.is_theirs:
        yield "receiver", -handing_over.REMINDS_BEFORE
    if who.coordinates:
        yield "coordinator", handing_over.COORDINATOR_AFTER
    elif "nobody_has" in who.told:
        yield "trusted", handing_over.TRUSTED_AFTER


def consent_lapses(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """A yes that the person gave runs out."""
    for grant in seen.lapsing:
        for days in LAPSES_SOON:
            due_at = next_at(grant.until - days * DAY, MORNING, who.settings.zone)
            key = f"consent_lapses:{grant.id}:{_instant(grant.until)}:{days}"
            found = Reminder(key, "consent_lapses", due_at, grant.until)
            yield from _unless_known(grant, who, found)


def review(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """The day has come on which the plan is to be looked at again."""
    for plan in seen.reviews:
        if plan.next_review is None:
            continue
        due_at = at(plan.next_review, MORNING, who.settings.zone)
        found = Reminder(f"review:{plan.next_review}", "review", due_at, due_at + STANDS)
        yield from _unless_known(plan, who, found)


def still_right(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """Nobody has looked the crisis plan over for half a year."""
    for plan in seen.crisis_plans:
        day = plan.still_right_on or _day(plan.changed_at, who)
        due_at = at(day + HALF_A_YEAR, MORNING, who.settings.zone)
        yield Reminder(f"still_right:{day}", "still_right", due_at, due_at + STANDS)


_ANYBODYS: tuple[Rule, ...] = (
    day_before, two_hours, step_due, step_nobody_has, my_answer, handover_waits,
)  # fmt: skip
THE_PERSONS = (*_ANYBODYS, consent_lapses, review, still_right)
A_MEMBERS = (*_ANYBODYS, did_not_happen, nobody_has)


def _goes_to(seen: Seen, who: Receiver) -> Iterator[AppointmentRow]:
    """Booked ones: of the person's all, of a member's those they come along to."""
    for one in seen.appointments:
        is_theirs = who.member_id is None or who.member_id in one.comes_along_member_ids
        if is_theirs and one.status == "booked":
            yield one


def _before(one: AppointmentRow, ideal: datetime, who: Receiver) -> datetime:
    """When to tell of it: after the quiet hours, or where that is too late before them."""
    hours = who.settings.quiet.around(ideal)
    if hours is None:
        return ideal
    begin, end = hours
    return end if end <= one.starts_at - LEAST else begin - BEFORE_QUIET


def _of(one: AppointmentRow, kind: str, due_at: datetime) -> Reminder:
    """Never once it has begun. At another time it is another reminder."""
    key = f"{kind}:{one.id}:{_instant(one.starts_at)}"
    return Reminder(key, kind, due_at, one.starts_at)


def _has(step: StepRow, who: Receiver) -> bool:
    """Whether the step is the receiver's own."""
    if who.member_id is None:
        return step.owner == "me"
    return step.owner == "member" and step.owner_member_id == who.member_id


def _unowned(
    step: StepRow, who: Receiver, kind: str, so_long: timedelta, overdue_for: timedelta
) -> Iterator[Reminder]:
    """Nobody has the step, in the morning after so long."""
    if not in_force(step):
        return
    why = why_nobody_carries(step)
    if why:
        since, which = _day(step.owner_since, who) + so_long, f"{why}:{owner_mark(step.marks)}"
    elif step.due and why_nobody_has(step, step.due + DAY):
        since, which = step.due + overdue_for, f"overdue:{step.due}"
    else:
        return
    due_at = at(since, MORNING, who.settings.zone)
    found = Reminder(f"{kind}:{step.id}:{which}", kind, due_at, due_at + STANDS)
    yield from _unless_known(step, who, found)


def _awaits(step: StepRow, who: Receiver) -> bool:
    """The person's answer to what others are to do for them; a member's yes to a step."""
    if not in_force(step):
        return False
    if who.member_id is not None:
        return _has(step, who) and not step.owner_accepted_on
    others = step.source != "typed" or step.owner in ("member", "agency")
    # What nobody has asks for one thing already.
    return others and not step.answer and not why_nobody_carries(step)


def _asked_since(step: StepRow) -> datetime:
    """Asked anew, since it was changed after the person had answered."""
    is_anew = _mark(step.marks, "answer") > owner_mark(step.marks)
    return step.changed_at if is_anew else step.owner_since


def _asked(
    row: Row, who: Receiver, since: datetime, which: str, until: datetime | None = None
) -> Iterator[Reminder]:
    """What another wrote that waits for an answer. Where there is not a day left, at once."""
    if row.changed_by == who.account_id:
        return
    morning = at(_day(since, who) + DAY, MORNING, who.settings.zone)
    due_at = min(morning, max(since, until - DAY)) if until else morning
    yield Reminder(f"my_answer:{which}", "my_answer", due_at, until or due_at + STANDS)


def _unless_known(row: Row, who: Receiver, found: Reminder) -> Iterator[Reminder]:
    """Nobody is reminded of what they have written in themselves since it was due."""
    if row.changed_by != who.account_id or row.changed_at < found.due_at:
        yield found


def _day(moment: datetime, who: Receiver) -> date:
    return moment.astimezone(who.settings.zone).date()


def _instant(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def owner_mark(marks: dict[str, Any]) -> int:
    """The number of the change that last touched whose a step is: another owner is another
    matter, and so is the same one who gave it back."""
    names = ("owner", "owner_member_id", "owner_agency_id", "owner_accepted_on")
    return max(_mark(marks, name) for name in names)


def _mark(marks: dict[str, Any], name: str) -> int:
    return int((marks.get(name) or [0])[0])
