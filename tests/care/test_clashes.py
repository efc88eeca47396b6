"""What the plans of two agencies ask that does not seem to go together."""

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.care.clashes import Part, do_not_go_together
from server.care.spans import Span
from tests.care.together import TODAY

AREAS = st.none() | st.sampled_from(("health", "home", "substance_use"))
DAYS = st.none() | st.integers(0, 40).map(lambda count: TODAY + timedelta(days=count))
parts = st.lists(
    st.builds(
        lambda step, source, area, after, begins, ends: Part(
            f"p{step}", f"s{source}", f"a{source % 3}", area, after, Span(begins, ends)
        ),
        st.integers(0, 20), st.integers(0, 4), AREAS, AREAS, DAYS, DAYS,
    ),
    max_size=7,
    unique_by=lambda part: part.step_id,
)  # fmt: skip


def part(step_id, agency, area="health", after=None, begins=None, ends=None):
    return Part(step_id, f"plan of {agency}", agency, area, after, Span(begins, ends))


SOBER_FIRST = part("trauma", "clinic", after="substance_use")


def test_one_waits_for_what_the_other_does_meanwhile():
    (found,) = do_not_go_together([SOBER_FIRST, part("detox", "office", "substance_use")])
    assert found.agency_ids == ("clinic", "office")
    assert found.life_area == "substance_use"
    assert found.step_ids == ("detox", "trauma")


def test_when_each_waits_for_the_other_it_is_one_question():
    other = part("detox", "office", "substance_use", after="health")
    (found,) = do_not_go_together([SOBER_FIRST, other])
    assert set(found.step_ids) == {"trauma", "detox"}


def test_however_many_steps_there_are_it_is_one_question_for_each_area():
    steps = [part(f"o{at}", "office", "substance_use") for at in range(3)]
    (found,) = do_not_go_together([SOBER_FIRST, *steps])
    assert found.step_ids == ("o0", "o1", "o2", "trauma")


@pytest.mark.parametrize("other", [
    part("detox", "clinic", "substance_use"), part("flat", "office", "home"),
    part("none", "office", None),
    part("later", "office", "substance_use", begins=date(2026, 12, 2)),
])  # fmt: skip
def test_one_agency_another_area_or_another_time_is_no_question(other):
    waits = SOBER_FIRST._replace(when=Span(None, date(2026, 12, 1)))
    assert do_not_go_together([waits, other]) == []


def test_what_waits_for_nothing_clashes_with_nothing():
    assert do_not_go_together([part("one", "clinic", None), part("other", "office", None)]) == []


@given(parts)
def test_it_is_always_between_two_agencies_and_somebody_waits(found):
    by_id = {one.step_id: one for one in found}
    for clash in do_not_go_together(found):
        about = [by_id[step_id] for step_id in clash.step_ids]
        assert {one.agency_id for one in about} == set(clash.agency_ids)
        assert len(set(clash.agency_ids)) == 2
        assert clash.life_area in {one.only_after for one in about}
        assert clash.life_area in {one.life_area for one in about}


@given(parts)
def test_every_step_that_waits_for_another_agencys_is_asked_about(found):
    asked = [set(clash.step_ids) for clash in do_not_go_together(found)]
    for one, other in permutations(found, 2):
        waits = one.only_after is not None and one.only_after == other.life_area
        if waits and one.agency_id != other.agency_id and one.when.overlaps(other.when):
            assert any({one.step_id, other.step_id} <= steps for steps in asked)


@given(parts.filter(lambda found: len(found) < 5))
def test_in_whatever_order_they_came(found):
    assert all(
        do_not_go_together(order) == do_not_go_together(found) for order in permutations(found)
    )
