"""Times on the wall and quiet hours, also in the nights when clocks are changed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.care.quiet import QuietHours, at, next_at, zone_of
from tests.care.reminding import ZONES, around_the_changes

STOCKHOLM = ZoneInfo("Europe/Stockholm")
NIGHT = QuietHours(time(22), time(7), STOCKHOLM)
times = st.times().map(lambda moment: moment.replace(microsecond=0))


def local(text, zone=STOCKHOLM):
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "told_at"),
    [
        ("2026-11-23 21:59:59", "2026-11-23 21:59:59"),
        ("2026-11-23 22:00", "2026-11-24 07:00"),
        ("2026-11-24 03:00", "2026-11-24 07:00"),
        ("2026-11-24 07:00", "2026-11-24 07:00"),
        ("2026-03-28 23:00", "2026-03-29 07:00"),
        ("2026-10-24 23:00", "2026-10-25 07:00"),
    ],
)
def test_nobody_is_disturbed_at_night_and_everybody_at_its_end(moment, told_at):
    assert NIGHT.after(local(moment)) == local(told_at)


def test_the_night_is_an_hour_shorter_in_spring_and_longer_in_autumn():
    lengths = [NIGHT.around(local(night)) for night in ("2026-03-28 23:00", "2026-10-24 23:00")]
    assert [end - begin for begin, end in lengths] == [timedelta(hours=8), timedelta(hours=10)]


def test_a_nap_is_quiet_hours_too():
    nap = QuietHours(time(13), time(15), STOCKHOLM)
    assert nap.after(local("2026-11-23 14:00")) == local("2026-11-23 15:00")
    assert nap.around(local("2026-11-23 16:00")) is None


def test_from_and_to_the_same_means_none():
    assert QuietHours(time(7), time(7), STOCKHOLM).around(local("2026-11-23 07:00")) is None


def test_a_time_that_is_left_out_comes_when_the_clock_would_have_shown_it():
    assert at(date(2026, 3, 29), time(2, 30), STOCKHOLM) == local("2026-03-29 03:30")


def test_of_a_time_that_comes_twice_the_first_is_meant():
    assert at(date(2026, 10, 25), time(2, 30), STOCKHOLM) == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


def test_a_zone_that_is_gone_from_the_world_is_taken_for_ours():
    assert zone_of("Mars/Olympus") == zone_of("../etc/passwd") == STOCKHOLM


@given(around_the_changes, times, times, st.sampled_from(ZONES))
def test_after_the_quiet_hours_it_is_not_quiet_and_never_earlier(moment, begin, end, zone):
    hours = QuietHours(begin, end, ZoneInfo(zone))
    after = hours.after(moment)
    assert moment <= after <= moment + timedelta(hours=26)
    if begin < end:
        # What is not left of one day's hours cannot be in another's.
        assert hours.around(after) is None


@given(around_the_changes, times, times, st.sampled_from(ZONES))
def test_it_is_quiet_when_the_clock_on_the_wall_says_so(moment, begin, end, zone):
    """But for the hours that come twice or not at all, in which the wall says too little."""
    hours = QuietHours(begin, end, ZoneInfo(zone))
    wall = moment.astimezone(ZoneInfo(zone))
    nearby = {(moment + timedelta(hours=n)).astimezone(wall.tzinfo).utcoffset() for n in (-3, 0, 3)}
    if len(nearby) > 1:
        return
    shown = wall.time()
    inside = begin <= shown < end if begin < end else shown >= begin or shown < end
    assert (hours.around(moment) is not None) == (inside and begin != end)


@given(around_the_changes, times, st.sampled_from(ZONES))
def test_the_next_time_the_clock_shows_it_is_within_a_day_and_an_hour(moment, wall, zone):
    found = next_at(moment, wall, ZoneInfo(zone))
    assert moment <= found <= moment + timedelta(hours=25)
    assert at(found.astimezone(ZoneInfo(zone)).date(), wall, ZoneInfo(zone)) == found
