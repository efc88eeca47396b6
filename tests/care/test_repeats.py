"""What the plans of two agencies say twice."""

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.care.repeats import Aim, said_twice
from server.care.spans import Span
from tests.care.together import TODAY

DAYS = st.none() | st.integers(0, 40).map(lambda count: TODAY + timedelta(days=count))
aims = st.lists(
    st.builds(
        lambda goal, source, area, begins, ends: Aim(
            f"g{goal}", f"s{source}", f"a{source % 3}", area, Span(begins, ends)
        ),
        st.integers(0, 20), st.integers(0, 4), st.sampled_from(("health", "home")), DAYS, DAYS,
    ),
    max_size=7,
    unique_by=lambda aim: aim.goal_id,
)  # fmt: skip


def aim(goal_id, agency, area="health", begins=None, ends=None):
    return Aim(goal_id, f"plan of {agency}", agency, area, Span(begins, ends))


def test_two_agencies_that_want_something_in_the_same_area_are_asked():
    (found,) = said_twice([aim("g1", "clinic"), aim("g2", "office")])
    assert (found.agency_ids, found.goal_ids) == (("clinic", "office"), ("g1", "g2"))


def test_however_many_goals_there_are_it_is_one_question_for_each_area():
    goals = [aim(f"c{at}", "clinic") for at in range(3)] + [aim("o", "office")]
    (found,) = said_twice(goals)
    assert found.goal_ids == ("c0", "c1", "c2", "o")


@pytest.mark.parametrize("other", [
    aim("g2", "clinic"), aim("g2", "office", "home"),
    aim("g2", "office", begins=date(2026, 12, 2)),
])  # fmt: skip
def test_one_agency_another_area_or_another_time_is_no_question(other):
    assert said_twice([aim("g1", "clinic", ends=date(2026, 12, 1)), other]) == []


def test_the_same_day_is_the_same_time():
    day = date(2026, 12, 1)
    assert said_twice([aim("g1", "clinic", ends=day), aim("g2", "office", begins=day)])


@given(aims)
def test_it_is_always_between_two_agencies_in_one_area(found):
    by_id = {one.goal_id: one for one in found}
    for twice in said_twice(found):
        about = [by_id[goal_id] for goal_id in twice.goal_ids]
        assert {one.life_area for one in about} == {twice.life_area}
        assert {one.agency_id for one in about} == set(twice.agency_ids)
        assert len(set(twice.agency_ids)) == 2


@given(aims.filter(lambda found: len(found) < 5))
def test_in_whatever_order_they_came(found):
    assert all(said_twice(order) == said_twice(found) for order in permutations(found))
