"""How long until the next try: by chance, within bounds, and never before a time that was named."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.access.telling import LANES, URGENT, USUAL
from server.worker.waits import FIRST, LONGEST, bound, until_next_try
from tests.worker.events import by_chance

lanes = st.sampled_from(LANES)
tries = st.integers(min_value=0, max_value=10_000)


@given(lanes, tries, st.integers())
def test_a_wait_is_anything_between_nothing_and_the_bound(lane, tries, seed):
    wait = until_next_try(lane, tries, None, by_chance(seed))
    assert timedelta(0) <= wait <= timedelta(seconds=bound(lane, tries))


@given(lanes, tries)
def test_the_bound_doubles_until_it_is_the_longest(lane, tries):
    assert FIRST[lane] <= bound(lane, tries) <= bound(lane, tries + 1) <= LONGEST[lane]
    if tries and bound(lane, tries + 1) < LONGEST[lane]:
        assert bound(lane, tries + 1) == 2 * bound(lane, tries)


@given(lanes, tries, st.timedeltas(timedelta(0), timedelta(days=7)), st.integers())
def test_a_time_that_was_named_is_kept_to_whatever_was_tried_before(lane, tries, after, seed):
    wait = until_next_try(lane, tries, after, by_chance(seed))
    assert after <= wait <= after + timedelta(seconds=FIRST[lane])


def test_a_time_in_the_past_is_now():
    assert until_next_try(USUAL, 1, timedelta(days=-1), min) == timedelta(0)


@pytest.mark.parametrize(("lane", "bounds"), [(URGENT, [1, 2, 4, 8, 15, 15]), (USUAL, [2, 4, 8])])
def test_what_is_urgent_is_tried_again_within_fifteen_seconds(lane, bounds):
    assert [bound(lane, tries) for tries in range(1, len(bounds) + 1)] == bounds
