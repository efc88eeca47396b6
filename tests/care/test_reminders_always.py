"""What holds of reminders whatever happens: over zones, changes of clocks, quiet hours, edits,
and workers that are down for a while. Everything is checked against the story that was made up,
in words of its own, not against the rules."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import assume, given
from hypothesis import strategies as st

from server.care.reminder_shapes import Seen
from tests.care.reminding import (
    KIM,
    LONG_AGO,
    SARA,
    ZONES,
    appointment,
    around_the_changes,
    kim,
    looks,
    maja,
    majas_step,
    told_at,
)

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
zones = st.sampled_from(ZONES).map(ZoneInfo)
NO_NIGHT = ("00:00", "00:00")
NIGHTS = [NO_NIGHT, ("22:00", "07:00"), ("23:30", "05:00"), ("13:00", "15:00"), ("02:00", "03:00")]
nights = st.sampled_from(NIGHTS)
BEFORE = {"appointment_day_before": DAY, "appointment_two_hours": 2 * HOUR}


def is_quiet(moment, night, zone):
    """As the clock on the wall says."""
    begin, end = (time.fromisoformat(shown) for shown in night)
    shown = moment.astimezone(zone).time().replace(tzinfo=None)
    return begin <= shown < end if begin <= end else shown >= begin or shown < end


def clocks_change_near(moment, zone):
    """Where a time on the wall comes twice or never, it says too little."""
    offsets = {(moment + n * HOUR).astimezone(zone).utcoffset() for n in range(-26, 27)}
    return len(offsets) > 1


# --- One appointment, and a worker that always runs --------------------------------------------


@given(around_the_changes, zones, zones)
def test_both_are_told_at_their_time_on_the_wall_whatever_the_clocks_do(starts_at, there, here):
    """The day before: at five where the appointment is. Two hours: two hours."""
    one = appointment(starts_at=starts_at, zone=there.key)
    found = told_at(Seen(appointments=[one]), kim(quiet=NO_NIGHT, zone=here), LONG_AGO)
    by_kind = {kind: moment for moment, kind in found}
    assert len(found) == 2
    assert starts_at - by_kind["appointment_two_hours"] == 2 * HOUR
    told, begins = (m.astimezone(there) for m in (by_kind["appointment_day_before"], starts_at))
    assert (told.hour, told.minute, told.date()) == (17, 0, begins.date() - DAY)


@given(around_the_changes, zones, zones, nights)
def test_with_a_night_both_are_told_still_before_it_begins_and_never_at_night(
    starts_at, there, here, night
):
    one = appointment(starts_at=starts_at, zone=there.key)
    found = told_at(Seen(appointments=[one]), kim(quiet=night, zone=here), LONG_AGO)
    assert sorted(kind for _, kind in found) == sorted(BEFORE)
    for moment, _ in found:
        assert moment < starts_at
        if not clocks_change_near(moment, here):
            assert not is_quiet(moment, night, here)


@given(around_the_changes, zones, nights)
def test_a_whole_day_is_told_of_once_before_it_begins(moment, zone, night):
    midnight = datetime.combine(moment.astimezone(zone).date(), time(0), zone)
    one = appointment(starts_at=midnight, zone=zone.key, all_day=True)
    ((told, kind),) = told_at(Seen(appointments=[one]), kim(quiet=night, zone=zone), LONG_AGO)
    assert kind == "appointment_day_before"
    assert told.astimezone(zone).date() == midnight.date() - DAY


@given(around_the_changes, zones, nights, st.lists(st.integers(-3000, 100), max_size=12))
def test_looking_at_any_odd_moments_never_tells_twice_late_or_at_night(
    starts_at, zone, night, minutes
):
    one = appointment(starts_at=starts_at, zone=zone.key)
    who, reminded = kim(quiet=night, zone=zone), set()
    for n in sorted(minutes):
        now = starts_at + n * MINUTE
        there_is = looks(Seen(appointments=[one]), who, now, reminded)
        keys = {found.key for found in there_is.due}
        assert not keys & reminded
        assert now < starts_at or not keys
        assert not keys or clocks_change_near(now, zone) or not is_quiet(now, night, zone)
        reminded |= keys


@given(around_the_changes, zones, st.integers(1, 115))
def test_after_any_outage_that_ends_before_it_begins_one_late_notice_tells_it(
    starts_at, zone, minutes
):
    one = appointment(starts_at=starts_at, zone=zone.key)
    who = kim(quiet=NO_NIGHT, zone=zone)
    there_is = looks(Seen(appointments=[one]), who, starts_at - minutes * MINUTE)
    assert {found.kind for found in there_is.due} == set(BEFORE)
    assert there_is.again_at is None


# --- Days of steps ------------------------------------------------------------------------


@given(st.dates(date(2026, 1, 2), date(2027, 12, 30)), zones, st.booleans())
def test_a_step_is_told_of_at_nine_the_day_before_on_every_day_of_the_year(due, zone, is_majas):
    one = majas_step(due=due, owner_since=LONG_AGO, answer="agree")
    who = maja(zone=zone) if is_majas else kim(zone=zone)
    seen = Seen(steps=[one if is_majas else one._replace(owner="me")])
    (first, kind), (second, overdue) = told_at(seen, who, LONG_AGO, days=800)
    assert (kind, overdue) == ("step_due", "step_nobody_has")
    assert first.astimezone(zone).replace(tzinfo=None) == datetime.combine(due - DAY, time(9))
    assert second.astimezone(zone).replace(tzinfo=None) == datetime.combine(due + DAY, time(9))


# --- Edits, by the person and by others, and outages ------------------------------------------


@dataclass(frozen=True)
class Then:
    """From a moment on: how the appointment stands, who wrote that, and whether a worker runs."""

    at: datetime
    starts_at: datetime
    status: str
    removed: bool
    hidden: bool
    """From the receiver: only the person's, or a consent that was narrowed."""
    by: str
    runs: bool

    @property
    def holds(self):
        return self.status == "booked" and not self.removed and not self.hidden


@st.composite
def stories(draw):
    """A few days in which the appointment is moved, cancelled, removed, put back, hidden …"""
    base = draw(around_the_changes)
    moments = sorted(draw(st.sets(st.integers(1, 4 * 24 * 60), max_size=8)))
    starts = [
        base + n * MINUTE
        for n in draw(st.lists(st.integers(0, 5 * 24 * 60), min_size=1, max_size=3))
    ]
    begin = Then(base - 5 * DAY, starts[0], "booked", False, False, SARA, True)
    story, last = [begin], begin
    for minutes in moments:
        last = Then(
            base + minutes * MINUTE - DAY,
            draw(st.sampled_from([last.starts_at, *starts])),
            draw(st.sampled_from(["booked", "booked", "booked", "cancelled"])),
            draw(st.sampled_from([False, False, True])),
            draw(st.sampled_from([False, False, True])),
            draw(st.sampled_from([KIM, SARA])),
            draw(st.booleans()),
        )
        story.append(last)
    return story


def seen_at(then):
    one = appointment(
        starts_at=then.starts_at, status=then.status, changed_at=then.at, changed_by=then.by
    )
    return Seen(appointments=[] if then.removed or then.hidden else [one])


def tell(story, who):
    """Live through it: look whenever something was changed and whenever the last look said so,
    while a worker runs → (moment, reminder, how it stood then)."""
    told, reminded = [], set()
    ends = [then.at for then in story[1:]] + [story[-1].at + 12 * DAY]
    for then, end in zip(story, ends, strict=True):
        now = then.at if then.runs else None
        while now is not None and now < end:
            there_is = looks(seen_at(then), who, now, reminded)
            told += [(now, found, then) for found in there_is.due]
            reminded |= {found.key for found in there_is.due}
            now = there_is.again_at
    return told


@given(stories(), zones, nights)
def test_whatever_is_told_holds_when_it_is_told_and_is_told_once(story, zone, night):
    told = tell(story, kim(quiet=night, zone=zone))
    assert len({found.key for _, found, _ in told}) == len(told)
    for now, found, then in told:
        assert then.holds, "cancelled, removed or out of sight"
        assert now < then.starts_at, "it has begun"
        assert then.starts_at.strftime("%Y-%m-%dT%H:%M") in found.key, "it was moved"
        assert clocks_change_near(now, zone) or not is_quiet(now, night, zone)


@given(stories(), zones)
def test_what_held_while_it_was_due_and_a_worker_ran_is_told(story, zone):
    """Unless the receiver themselves wrote in it since. A worker that was down in between is
    made up for, as long as it runs again before the beginning."""
    told = {found.key for _, found, _ in tell(story, kim(quiet=NO_NIGHT, zone=zone))}
    ends = [then.at for then in story[1:]] + [story[-1].at + 12 * DAY]
    for then, end in zip(story, ends, strict=True):
        due_at = then.starts_at - 2 * HOUR
        is_due = max(then.at, due_at) < min(end, then.starts_at)
        is_known = then.by == KIM and then.at >= due_at
        if then.holds and then.runs and is_due and not is_known:
            shown = then.starts_at.strftime("%Y-%m-%dT%H:%M:%SZ")
            assert f"appointment_two_hours:a:{shown}" in told


@given(stories(), zones, nights)
def test_to_a_member_the_same_is_true(story, zone, night):
    def theirs(then):
        one = appointment(
            starts_at=then.starts_at, status=then.status, comes_along_member_ids=["m-maja"]
        )
        return Seen(appointments=[one] if then.holds else [])

    who, reminded = maja(quiet=night, zone=zone), set()
    for then in story:
        for found in looks(theirs(then), who, then.at, reminded).due:
            assert then.holds and then.at < then.starts_at
            reminded.add(found.key)


@given(stories())
def test_nothing_that_does_not_hold_at_the_end_is_ever_looked_for_again(story):
    last = story[-1]
    assume(not last.holds)
    assert looks(seen_at(last), kim(), last.at).again_at is None
