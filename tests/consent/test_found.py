"""What the state machine found, each as a sentence of its own."""

from datetime import UTC, datetime

import pytest

from server import clock
from tests import people
from tests.make import let_in, new_id, share

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def noon():
    clock.set_source(lambda: NOON)


@pytest.fixture
def anna(house):
    return people.anna(house)


@pytest.fixture
def anna_in(house, kim, anna):
    """Anna, let in by Kim → her id as a member."""
    return let_in(house, kim, anna, relation="relative")


@pytest.fixture
def annas(devices, anna, anna_in):
    return devices.of(anna)


def pull(device, since=""):
    return device.get(f"/api/changes?since={since}").json


def looked(phone):
    return phone.get(phone.path("looked")).json["looked"]


def test_whoever_sees_the_network_sees_everybody_in_it(house, kim, phone, anna_in, annas):
    other = new_id()
    phone.put(f"members/{other}", {"name": "Maja"})
    share(house, kim, anna_in, "network")
    assert {row["id"] for row in pull(annas)["rows"]} == {anna_in, other}


def test_what_was_never_in_sight_goes_out_of_it_unnoticed(house, kim, phone, anna_in, annas):
    entry, thing = f"crisis-entries/{new_id()}", f"about-me/{new_id()}"
    phone.put(entry, {"section": "reasons", "words": "Barnen"})
    phone.put(thing, {"section": "what_helps", "words": "Lugn"})
    share(house, kim, anna_in, "plan")
    share(house, kim, anna_in, "about_me", sections=["how_to_meet_me"])
    bookmark = pull(annas)["bookmark"]
    phone.patch(entry, {"only_me": True})
    phone.patch(thing, {"section": "what_happened"})
    annas.get(f"/api/changes?since={bookmark}", status=204)


def test_what_moves_to_a_section_that_is_not_shared_goes(house, kim, phone, anna_in, annas):
    thing = new_id()
    phone.put(f"about-me/{thing}", {"section": "what_helps", "words": "Lugn"})
    share(house, kim, anna_in, "about_me", sections=["what_helps"])
    bookmark = pull(annas)["bookmark"]
    phone.patch(f"about-me/{thing}", {"section": "what_happened"})
    page = pull(annas, bookmark)
    assert (page["start_again"], page["rows"]) == ([kim.person_id], [])


def test_a_new_name_reaches_the_rows_that_say_it(house, kim, phone, anna_in, annas):
    agency, step = new_id(), new_id()
    phone.put(f"agencies/{agency}", {"name": "Bryggan", "country": "se"})
    phone.put(f"steps/{step}", {"what": "Ring", "owner": "agency", "owner_agency_id": agency})
    share(house, kim, anna_in, "plan")
    bookmark = pull(annas)["bookmark"]
    phone.patch(f"agencies/{agency}", {"name": "Hamnen"})
    page = pull(annas, bookmark)
    (row,) = (row for row in page["rows"] if row["id"] == step)
    assert (page["start_again"], row["names"]) == ([kim.person_id], {agency: "Hamnen"})


def test_of_what_came_and_went_unread_nothing_was_looked_at(house, kim, phone, anna_in, annas):
    share(house, kim, anna_in, "appointments")
    bookmark = pull(annas)["bookmark"]
    time = f"appointments/{new_id()}"
    phone.put(time, {"starts_at": "2026-12-01T09:00:00Z", "zone": "Europe/Stockholm"})
    phone.delete(time)
    annas.get(f"/api/changes?since={bookmark}", status=204)
    assert pull(annas)["rows"] == []
    assert looked(phone) == []


@pytest.mark.parametrize(
    "less",
    [
        {"state": "paused"}, {"until": "2026-12-01T12:00:00Z"}, {"sections": ["reasons"]},
        {"right": "see"}, {"state": "withdrawn"},
    ],
    ids=str,
)  # fmt: skip
def test_nobody_is_too_young_to_share_less(house, kim, phone, less):
    """Fifteen, and old enough in Sweden; then they move to Norway."""
    phone.patch("", {"birth_date": "2011-06-01"})
    grant = _to_an_agency(house, kim, phone)
    phone.patch("", {"country": "no"})
    phone.patch(f"grants/{grant}", less)


@pytest.mark.parametrize(
    "more",
    [
        {"until": None}, {"sections": []}, {"state": "given"}, {"starts_at": None},
        {"until": "2028-01-01T12:00:00Z"},
    ],
    ids=str,
)  # fmt: skip
def test_but_too_young_to_share_more(house, kim, phone, more):
    phone.patch("", {"birth_date": "2011-06-01"})
    grant = _to_an_agency(house, kim, phone)
    phone.patch(f"grants/{grant}", {"state": "paused"})
    phone.patch("", {"country": "no"})
    reply = phone.patch(f"grants/{grant}", more, status=422)
    assert reply.json["code"] == "consent_needs_guardian"


def _to_an_agency(house, kim, phone):
    agency = new_id()
    phone.put(f"agencies/{agency}", {"name": "Bryggan", "country": "se"})
    return share(
        house, kim, None, "crisis_plan", receiver_agency_id=agency, right="take_part",
        sections=["reasons", "warning_signs"], starts_at=NOON,
        until=datetime(2027, 6, 1, tzinfo=UTC),
    )  # fmt: skip


def test_a_yes_that_comes_after_its_agency_was_removed_is_none(house, kim, phone):
    agency = new_id()
    phone.put(f"agencies/{agency}", {"name": "Bryggan", "country": "se"})
    phone.delete(f"agencies/{agency}")
    grant = f"grants/{new_id()}"
    late = phone.put(grant, {"receiver_agency_id": agency, "shared": "plan"})
    assert late.json["row"]["state"] == "withdrawn"
