"""Whoever was let in and removed meets, at every door, what somebody meets with whom nothing was
ever shared. So does whoever was narrowed, paused, or whose time is over. And for a stranger a
person who exists is like one who does not."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from server import clock
from tests import make, people
from tests.consent.walk import NEW, Place, Walk, differences
from tests.make import Device, Someone, new_id

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
UNTIL = NOON + timedelta(days=1)
SHAREABLE = ("plan", "appointments", "crisis_plan", "about_me", "network")
PATH = {
    "agency": "agencies", "member": "members", "goal": "goals", "step": "steps",
    "appointment": "appointments", "crisis_entry": "crisis-entries", "about_me": "about-me",
    "question": "questions",
}  # fmt: skip


@dataclass
class Story:
    """One plan, and somebody who was let in."""

    kim: Someone
    phone: Device
    device: Device
    place: Place
    grants: list[str]


@pytest.fixture(autouse=True)
def noon():
    clock.set_source(lambda: NOON)


@pytest.fixture(params=["relative", "professional"])
def begin(request, house, devices):
    """Kim's plan, and Anna, who takes part in it; another Kim and Anna each time."""

    def story() -> Story:
        kim, anna = people.kim(house), people.anna(house)
        phone, device = devices.of(kim), devices.of(anna)
        agency_id = new_id()
        phone.put(f"agencies/{agency_id}", NEW["agency"])
        member_id = make.let_in(house, kim, anna, relation=request.param, agency_id=agency_id)
        rows = {noun: _rows(phone, noun) for noun in NEW}
        rows["agency"][0], rows["member"][0] = agency_id, member_id
        rows["question"] = _rows(phone, "question", appointment_id=rows["appointment"][0])
        place = Place(kim.person_id, member_id, agency_id, new_id(), rows)
        return Story(kim, phone, device, place, [])

    return story


def _rows(phone, noun, **fields):
    """One that stays, one that is removed, and the id of one that never was."""
    ids = [new_id(), new_id(), new_id()]
    for row_id in ids[:2]:
        phone.put(f"{PATH[noun]}/{row_id}", {**NEW.get(noun, {}), **fields})
    phone.delete(f"{PATH[noun]}/{ids[1]}")
    return ids


def shares_everything(house, told):
    """And what is shared is read, and taken part in."""
    member, agency = told.place.member_id, told.place.agency_id
    told.grants += [
        make.share(house, told.kim, member, shared, right="take_part", until=UNTIL)
        for shared in SHAREABLE
    ]
    told.grants.append(
        make.share(house, told.kim, None, "plan", receiver_agency_id=agency, until=UNTIL)
    )
    told.place = Place(**{**vars(told.place), "grant_id": told.grants[0]})
    device, person = told.device, f"/api/people/{told.kim.person_id}"
    device.get("/api/changes")
    device.get(f"/api/changes?person={told.kim.person_id}")
    step, time = told.place.rows["step"][0], told.place.rows["appointment"][0]
    mine = {"owner": "member", "owner_member_id": member}
    device.patch(f"{person}/steps/{step}", mine)
    device.patch(f"{person}/appointments/{time}", {"comes_along_member_ids": [member]})
    assert device.get(f"{person}/crisis-plan").json["noun"] == "crisis_plan"


# --- How it ends --------------------------------------------------------------------------


def removed(told):
    told.phone.delete(f"members/{told.place.member_id}")


def withdrawn(told):
    _all_grants(told, state="withdrawn")


def paused(told):
    _all_grants(told, state="paused")


def narrowed_to_nothing(told):
    _all_grants(told, until="2026-11-23T12:00:00Z")


def run_out(told):
    clock.set_source(lambda: UNTIL)


def all_sharing_stopped(told):
    told.phone.patch("", {"sharing_stopped": True})


def stopped_and_begun_again(told):
    told.phone.patch("", {"sharing_stopped": True})
    told.phone.patch("", {"sharing_stopped": False})


def invited_anew(told):
    path = f"members/{told.place.member_id}/invitation"
    told.phone.call("POST", told.phone.path(path), json={})


def not_begun_yet(told):
    _all_grants(told, starts_at="2026-11-23T12:00:01Z")


ENDINGS = [
    removed, withdrawn, paused, narrowed_to_nothing, all_sharing_stopped,
    stopped_and_begun_again, invited_anew, not_begun_yet, run_out,
]  # fmt: skip
"""The last one moves the clock."""


def _all_grants(told, **changes):
    for grant_id in told.grants:
        told.phone.patch(f"grants/{grant_id}", changes)


def test_at_every_door_it_is_as_if_nothing_had_ever_been_shared(app, house, begin):
    never = {}
    for ended in ENDINGS:
        was, other = begin(), begin()
        shares_everything(house, was)
        ended(was)
        met = Walk(app, was.device, was.place).through()
        if clock.now() not in never:
            never[clock.now()] = Walk(app, other.device, other.place).through()
        found = differences(met, never[clock.now()])
        assert not found, f"{ended.__name__}: {found[0]}"


def test_the_walk_would_notice(app, house, begin):
    """While it is shared, much is different: the walk is no empty ceremony."""
    was, never = begin(), begin()
    shares_everything(house, was)
    walks = [Walk(app, told.device, told.place).through() for told in (was, never)]
    assert len(walks[0]) > 150
    assert len(differences(*walks)) > 50


# --- Strangers ----------------------------------------------------------------------------


def test_a_person_who_exists_is_for_a_stranger_like_one_who_does_not(app, house, devices, begin):
    there = begin()
    shares_everything(house, there)
    nowhere = somewhere_else(there.place)
    strangers = [devices.of(people.nils(house)) for _ in range(2)]
    walks = [
        Walk(app, device, place).through()
        for device, place in zip(strangers, (there.place, nowhere), strict=True)
    ]
    found = differences(*walks)
    assert not found, found[0]


def somewhere_else(place: Place) -> Place:
    """The same, with ids that nobody ever gave to anything."""
    ids: dict[str, str] = defaultdict(new_id)
    rows = {noun: [ids[row_id] for row_id in known] for noun, known in place.rows.items()}
    known = (place.person_id, place.member_id, place.agency_id, place.grant_id)
    return Place(*(ids[one] for one in known), rows)


# --- Invitations --------------------------------------------------------------------------

PAIRS = 2_000
"""Tries at invitations that are no good any more, each beside one at a token nobody ever made."""


def test_an_invitation_that_is_no_good_is_like_none_in_two_thousand_tries(house, devices, kim):
    device = devices.of(people.nils(house))
    tokens = [token for kind in _useless(house, devices, kim) for token in kind]
    answers = {
        _answer(device, door, token)
        for n in range(PAIRS)
        for door in [("accept", "start/options", *["look"] * 8)[n % 10]]
        for token in (tokens[n // 10 % len(tokens)], make.new_token()[0])
    }
    assert len({answer for answer in answers if answer[0] == "look"}) == 1
    assert len(answers) == 3


def _useless(house, devices, kim):
    """Used, replaced, cancelled with its member, and run out."""
    used, replaced, gone, late = [], [], [], []
    phone = devices.of(kim)
    for _ in range(5):
        anna = people.anna(house)
        _, token = make.invite(house, kim, name="Anna")
        make.accept(house, anna, token)
        used.append(token)
        other, token = make.invite(house, kim, name="Maja")
        replaced.append(token)
        make.invite(house, kim, member_id=other)
        third, token = make.invite(house, kim, name="Per")
        gone.append(token)
        phone.delete(f"members/{third}")
        late.append(make.invite(house, kim, name="Sara")[1])
    clock.set_source(lambda: NOON + timedelta(days=8))
    return used, replaced, gone, late


def _answer(device, door, token):
    body = {"token": token, **({"name": "Nils"} if door == "start/options" else {})}
    reply = device.call("POST", f"/api/invitations/{door}", json=body, status=401)
    return door, reply.status, tuple(reply.headers), reply.data
