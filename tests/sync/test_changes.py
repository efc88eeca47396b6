"""What changed since: the bookmark, as a phone meets it."""

import base64

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.database import listening
from tests.make import new_id


def news(device, bookmark=None):
    """Everything new, page by page → rows, the last bookmark, whom to start again with."""
    rows, start_again = [], []
    while True:
        query = f"?since={bookmark}" if bookmark else ""
        reply = device.call("GET", f"/api/changes{query}", status=None)
        if reply.status_code == 204:
            return rows, bookmark, start_again
        page = reply.json
        rows += page["rows"]
        start_again += page["start_again"]
        bookmark = page["bookmark"]
        if not page["more"]:
            return rows, bookmark, start_again


def test_a_new_phone_starts_from_nothing_and_gets_all(phone, kim):
    phone.put(f"steps/{new_id()}", {"what": "Ring"})
    rows, _, start_again = news(phone)
    assert start_again == [kim.person_id]
    assert [row["noun"] for row in rows] == ["person", "plan", "crisis_plan", "step"]


def test_when_nothing_is_new_there_is_no_body(phone):
    _, bookmark, _ = news(phone)
    reply = phone.get(f"/api/changes?since={bookmark}", status=204)
    assert reply.data == b""


def test_what_another_phone_did_comes_once(phone, devices, kim):
    _, bookmark, _ = news(phone)
    step = f"steps/{new_id()}"
    devices.of(kim).put(step, {"what": "Ring"})
    rows, bookmark, start_again = news(phone, bookmark)
    assert [(row["noun"], row["what"]) for row in rows] == [("step", "Ring")]
    assert start_again == []
    assert news(phone, bookmark)[0] == []


def test_a_removal_comes_as_a_tombstone(phone):
    step = f"steps/{new_id()}"
    phone.put(step, {"what": "Ring"})
    _, bookmark, _ = news(phone)
    phone.delete(step)
    rows, _, _ = news(phone, bookmark)
    assert [(row["noun"], row["removed"]) for row in rows] == [("step", True)]


def test_many_rows_come_in_pages_and_none_is_missed(phone):
    made = {new_id() for _ in range(450)}
    for row_id in made:
        phone.put(f"goals/{row_id}", {"own_words": row_id})
    rows, _, _ = news(phone)
    goals = [row["id"] for row in rows if row["noun"] == "goal"]
    assert sorted(goals) == sorted(made)


@pytest.mark.parametrize("nonsense", ["x", "e30", "bnVsbA", "WzFd", "%00", "eyJhIjoxfQ"])
def test_a_bookmark_that_cannot_be_read_starts_again(phone, kim, nonsense):
    assert news(phone, nonsense)[2][-1] == kim.person_id


@pytest.mark.parametrize("content", ['{"x":[1e999,"a"]}', "[" * 20_000])
def test_a_bookmark_made_to_break_things_starts_again(phone, kim, content):
    bookmark = base64.urlsafe_b64encode(content.encode()).decode()
    assert kim.person_id in news(phone, bookmark)[2]


def test_a_bookmark_tells_nothing_and_somebody_elses_is_none(phone, devices, ola, kim):
    _, bookmark, _ = news(phone)
    opened = base64.urlsafe_b64decode(bookmark + "===")
    assert kim.person_id.encode() not in opened
    assert ola.person_id in news(devices.of(ola), bookmark)[2]


def test_another_persons_changes_are_no_news(phone, devices, ola):
    _, bookmark, _ = news(phone)
    devices.of(ola).put(f"steps/{new_id()}", {"what": "Olas"})
    phone.get(f"/api/changes?since={bookmark}", status=204)


def test_a_bookmark_of_someone_else_shows_nothing_of_theirs(phone, devices, ola, kim):
    _, olas_bookmark, _ = news(devices.of(ola))
    rows, _, start_again = news(phone, olas_bookmark)
    assert {row["person_id"] for row in rows} == {kim.person_id}
    assert set(start_again) == {kim.person_id}


def test_nothing_new_costs_the_same_however_long_the_history(phone, house):
    """One indexed read: the statements are counted, not the time."""
    step = f"steps/{new_id()}"
    phone.put(step, {"what": "0"})
    for n in range(60):
        phone.patch(step, {"what": str(n)}, base="99999")
    _, bookmark, _ = news(phone)
    with listening(house.database) as asked:
        phone.get(f"/api/changes?since={bookmark}", status=204)
    # PostgreSQL is also told who asks.
    selects = [s for s in asked if s.startswith("SELECT") and "set_config" not in s]
    assert len(selects) == 3  # The device by its token, who shares with it, and the head.


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 1), st.sampled_from(["write", "remove", "pull"]), st.integers(0, 2)
        ),
        max_size=25,
    )
)
def test_however_two_phones_take_turns_they_end_with_the_same(app, kim, devices, turns):
    phones = [devices.of(kim), devices.of(kim)]
    held = [{}, {}]
    bookmarks = [None, None]
    steps = [new_id() for _ in range(3)]

    def pull(n):
        rows, bookmarks[n], start_again = news(phones[n], bookmarks[n])
        if start_again:
            held[n].clear()
        held[n].update({row["id"]: row for row in rows})

    for n, act, which in turns:
        path = f"steps/{steps[which]}"
        base = held[n].get(steps[which], {}).get("version", "0")
        if act == "pull":
            pull(n)
        elif act == "remove":
            phones[n].delete(path, base=base, status=None)
        else:
            made = phones[n].put(path, {"what": f"{n}"}, status=None)
            assert made.status_code in (200, 201, 410)
    pull(0)
    pull(1)
    assert held[0] == held[1]
