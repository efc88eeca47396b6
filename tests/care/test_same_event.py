"""Two sources that tell of the same event are shown as one."""

import json
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.care.same_event import as_one

EXAMPLES = json.loads(
    (Path(__file__).parent.parent / "examples" / "same-event.json").read_text(encoding="utf-8")
)
SOME = st.sampled_from((None, "one", "other"))
appointments = st.lists(
    st.builds(
        lambda at, who, agency, place, status, hour: appointment(
            id=f"{at:02}", source_member_id=who, agency_id=agency, place=place or "",
            status=status, starts_at=f"2026-12-01T{hour:02}:00:00Z",
        ),
        st.integers(0, 30), SOME, SOME, SOME,
        st.sampled_from(("booked", "cancelled", "done")), st.integers(9, 10),
    ),
    max_size=8,
    unique_by=lambda one: one.id,
)  # fmt: skip


def appointment(**fields):
    fields = {**EXAMPLES["usual"], **fields}
    return SimpleNamespace(**{**fields, "starts_at": datetime.fromisoformat(fields["starts_at"])})


def ids(events):
    return [[one.id for one in event] for event in events]


@pytest.mark.parametrize("case", EXAMPLES["cases"], ids=lambda case: case["why"])
def test_the_phone_and_the_server_say_the_same(case):
    assert ids(as_one(appointment(**one) for one in case["appointments"])) == case["shown"]


@given(appointments)
def test_nothing_is_lost_and_nothing_is_shown_twice(found):
    shown = [one_id for event in ids(as_one(found)) for one_id in event]
    assert sorted(shown) == sorted(one.id for one in found)


@given(appointments)
def test_no_source_is_in_an_event_twice_and_all_begin_at_once(found):
    for event in as_one(found):
        assert len({one.source_member_id for one in event}) == len(event)
        assert len({one.starts_at for one in event}) == 1


@given(appointments, st.randoms())
def test_in_whatever_order_they_came(found, chance):
    order = chance.sample(found, len(found))
    assert sorted(ids(as_one(order))) == sorted(ids(as_one(found)))


@given(appointments)
def test_what_is_called_off_never_stands_for_what_is_not(found):
    for first, *others in as_one(found):
        assert first.status != "cancelled" or all(one.status == "cancelled" for one in others)
