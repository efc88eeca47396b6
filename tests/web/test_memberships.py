"""Taking part: confirmed by the person, seen from the member's own side, and left in silence."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from server import clock
from server.store.tables import Agency, Goal, Member, TakesPart
from tests import make, people
from tests.make import new_id


@pytest.fixture
def member_id(house, kim, anna):
    """Anna has accepted, and waits for Kim."""
    member_id, token = make.invite(house, kim, name="Min syster", relation="relative")
    make.accept(house, anna, token)
    return member_id


@pytest.fixture
def annas(devices, anna, member_id):
    """Anna's phone."""
    return devices.of(anna)


@pytest.fixture
def let_in(house, kim, member_id):
    """Kim has confirmed her."""
    make.confirm(house, kim, member_id)
    return member_id


def confirm(phone, member_id, status=200):
    return phone.call("POST", phone.path(f"members/{member_id}/confirm"), status=status).json


def row_of(phone, member_id):
    return phone.get(phone.path(f"members/{member_id}")).json


def part_of(device):
    (part,) = device.get("/api/me").json["people"]
    return part


def stored(house, cls):
    with house.database.system.connect() as connection:
        return connection.execute(select(cls.__table__)).all()


# --- Confirming ---------------------------------------------------------------------------


def test_the_person_lets_in_whoever_has_accepted(noon, phone, member_id, annas):
    row = confirm(phone, member_id)["row"]
    assert (row["state"], row["two_words"]) == ("active", "")
    assert row["sees_from"] == "2026-11-23T12:00:00Z"
    assert (part_of(annas)["waiting"], part_of(annas)["two_words"]) == (False, "")


def test_confirming_shares_nothing_yet(phone, member_id, annas, house, kim):
    make.write(house, kim, Goal, own_words="Sova")
    confirm(phone, member_id)
    assert part_of(annas)["access"] == []
    assert annas.get(phone.path("goals")).json["rows"] == []


def test_what_was_chosen_before_is_seen_only_after_confirming(phone, member_id, annas, house, kim):
    """The person can choose while they wait; nobody sees by having a link."""
    goal_id = make.write(house, kim, Goal, own_words="Sova")
    make.share(house, kim, member_id, "plan")
    assert part_of(annas)["access"] == []
    confirm(phone, member_id)
    assert part_of(annas)["access"] == [
        {
            "shared": "plan", "right": "see", "sections": [], "until": None,
            "reason": "shared_with_you",
        }
    ]  # fmt: skip
    assert annas.get(phone.path(f"goals/{goal_id}")).json["own_words"] == "Sova"


def test_a_waiting_time_is_waited(noon, phone, member_id, annas, house, kim, later):
    phone.patch("", {"waits_hours": 48})
    make.share(house, kim, member_id, "plan")
    row = confirm(phone, member_id)["row"]
    assert row["sees_from"] == "2026-11-25T12:00:00Z"
    later(hours=47, minutes=59)
    assert part_of(annas)["access"] == []
    later(minutes=1)
    assert part_of(annas)["access"] != []


def test_confirming_needs_a_fresh_passkey_check(phone, member_id, later):
    later(minutes=6)
    assert confirm(phone, member_id, status=403)["code"] == "step_up_needed"


def test_confirming_twice_changes_nothing(phone, member_id):
    first = confirm(phone, member_id)
    assert confirm(phone, member_id) == first


def test_nobody_is_confirmed_who_has_not_accepted(phone, house, kim):
    named = make.write(house, kim, Member, name="Granne")
    invited, _ = make.invite(house, kim, name="Kusin")
    for member_id in (named, invited):
        assert confirm(phone, member_id, status=409)["code"] == "not_accepted_yet"


def test_nobody_is_confirmed_who_has_left_or_was_removed(phone, member_id, annas, house, kim):
    removed, token = make.invite(house, kim, name="Fel person")
    make.accept(house, people.nils(house), token)
    phone.delete(f"members/{removed}")
    confirm(phone, removed, status=409)
    annas.call("DELETE", phone.path("membership"), status=204)
    confirm(phone, member_id, status=409)


def test_nobody_confirms_themselves(annas, phone, member_id):
    annas.call("POST", phone.path(f"members/{member_id}/confirm"), status=404)


def test_a_wrong_person_who_was_thrown_out_goes_on_waiting(phone, member_id, annas):
    before = annas.get("/api/me")
    phone.delete(f"members/{member_id}")
    after = annas.get("/api/me")
    assert (after.data, list(after.headers)) == (before.data, list(before.headers))


# --- Whose plans --------------------------------------------------------------------------


def test_a_professional_finds_everybody_page_by_page(house, devices, sara, ola, monkeypatch):
    monkeypatch.setattr("server.care.memberships.PAGE", 2)
    letting_in = [people.kim(house), ola, people.freja(house)]
    for person in letting_in:
        make.let_in(house, person, sara, relation="professional")
    saras = devices.of(sara)
    first = saras.get("/api/people").json
    second = saras.get(f"/api/people?after={first['next']}").json
    assert [len(first["people"]), len(second["people"]), second["next"]] == [2, 1, None]
    found = {part["person_id"] for part in first["people"] + second["people"]}
    assert found == {person.person_id for person in letting_in}
    assert {part["called"] for part in first["people"] + second["people"]} == {
        person.name for person in letting_in
    }


def test_a_professionals_phone_keeps_nothing(house, devices, sara, kim):
    make.let_in(house, kim, sara, relation="professional")
    saras = devices.of(sara)
    (part,) = saras.get("/api/people").json["people"]
    assert part["lease_seconds"] == 0
    assert saras.get("/api/me").json["people"] == []


def test_what_an_agency_was_given_is_among_what_its_professionals_see(house, devices, sara, kim):
    agency_id = make.write(house, kim, Agency, name="Mottagningen", country="se")
    make.let_in(house, kim, sara, relation="professional", agency_id=agency_id)
    until = clock.now().replace(microsecond=0) + timedelta(days=30)
    make.share(
        house, kim, None, "plan", receiver_agency_id=agency_id, right="take_part", until=until
    )
    (part,) = devices.of(sara).get("/api/people").json["people"]
    (access,) = part["access"]
    assert (access["reason"], access["right"]) == ("shared_with_your_agency", "take_part")
    assert access["until"] == until.isoformat().replace("+00:00", "Z")


def test_a_stranger_takes_part_in_nothing(devices, nils, let_in):
    assert devices.of(nils).get("/api/people").json == {"people": [], "next": None}


# --- The contact card ---------------------------------------------------------------------


def test_the_member_says_how_to_be_reached_and_the_person_sees_it(phone, annas, let_in):
    card = annas.call("PATCH", phone.path("card"), json={"phone": "070-1", "words": "Efter fem"})
    assert card.json == {"phone": "070-1", "email": "", "words": "Efter fem"}
    annas.call("PATCH", phone.path("card"), json={"email": "anna@example.se"})
    row = row_of(phone, let_in)
    assert (row["card_phone"], row["card_words"]) == ("070-1", "Efter fem")
    assert (row["card_email"], row["name"]) == ("anna@example.se", "Min syster")
    assert annas.get(phone.path("card")).json["email"] == "anna@example.se"


def test_the_card_changes_none_of_the_persons_own_words(phone, annas, let_in):
    phone.patch(f"members/{let_in}", {"phone": "08-1", "note": "Ring inte på natten"})
    annas.call("PATCH", phone.path("card"), json={"phone": "070-1"})
    row = row_of(phone, let_in)
    assert (row["phone"], row["note"]) == ("08-1", "Ring inte på natten")


def test_the_card_of_someone_removed_goes_nowhere(phone, annas, let_in):
    phone.delete(f"members/{let_in}")
    card = annas.call("PATCH", phone.path("card"), json={"phone": "070-1"}).json
    assert card["phone"] == "070-1"
    assert row_of(phone, let_in)["card_phone"] == ""


def test_whoever_still_waits_has_no_card_there(phone, annas, member_id):
    annas.get(phone.path("card"), status=404)
    annas.call("PATCH", phone.path("card"), json={"phone": "070-1"}, status=404)


def test_the_person_has_no_card_in_their_own_plan(phone):
    phone.get(phone.path("card"), status=404)


WRONG_CARDS = [{"phone": 1}, {"phone": "1" * 201}, {"words": None}, {"name": "x"}]


@pytest.mark.parametrize("wrong", WRONG_CARDS, ids=str)
def test_a_card_of_another_shape_is_refused(phone, annas, let_in, wrong):
    annas.call("PATCH", phone.path("card"), json=wrong, status=422)


# --- Leaving ------------------------------------------------------------------------------


def test_a_member_leaves_and_is_gone_on_both_sides(phone, annas, let_in, house, kim):
    make.share(house, kim, let_in, "plan")
    annas.call("DELETE", phone.path("membership"), status=204)
    assert annas.get("/api/me").json["people"] == []
    annas.get(phone.path("goals"), status=404)
    annas.get(phone.path("sent"), status=404)
    assert row_of(phone, let_in)["state"] == "left"
    assert stored(house, TakesPart) == []


def test_leaving_twice_is_leaving_once(phone, annas, let_in):
    annas.call("DELETE", phone.path("membership"), status=204)
    version = row_of(phone, let_in)["version"]
    annas.call("DELETE", phone.path("membership"), status=204)
    assert row_of(phone, let_in)["version"] == version


def test_whoever_still_waits_can_leave_too(phone, annas, member_id):
    annas.call("DELETE", phone.path("membership"), status=204)
    assert row_of(phone, member_id)["state"] == "left"


def test_whoever_left_is_not_brought_back_by_putting_the_member_back(
    phone, annas, let_in, house, kim
):
    make.share(house, kim, let_in, "plan")
    phone.delete(f"members/{let_in}")
    annas.call("DELETE", phone.path("membership"), status=204)
    phone.patch(f"members/{let_in}", {"removed": False})
    assert row_of(phone, let_in)["state"] == "left"
    assert annas.get("/api/me").json["people"] == []
    assert annas.get("/api/changes").json["rows"] == []


def test_leaving_a_plan_one_is_not_in_says_nothing(phone, devices, nils, kim):
    stranger = devices.of(nils)
    there = stranger.call("DELETE", phone.path("membership"), status=204)
    nowhere = stranger.call("DELETE", f"/api/people/{new_id()}/membership", status=204)
    assert list(there.headers) == list(nowhere.headers)


def test_the_person_does_not_leave_their_own_plan(phone):
    phone.call("DELETE", phone.path("membership"), status=204)
    phone.get(phone.path(""))


# --- Removed, narrowed, or never shared with: the same -------------------------------------


def removed(phone, member_id, grant_id, later):
    phone.delete(f"members/{member_id}")


def withdrawn(phone, member_id, grant_id, later):
    phone.patch(f"grants/{grant_id}", {"state": "withdrawn"})


def paused(phone, member_id, grant_id, later):
    phone.patch(f"grants/{grant_id}", {"state": "paused"})


def all_stopped(phone, member_id, grant_id, later):
    phone.patch("", {"sharing_stopped": True})


def invited_anew(phone, member_id, grant_id, later):
    phone.call("POST", phone.path(f"members/{member_id}/invitation"), json={})


@pytest.mark.parametrize(
    "ended", [removed, withdrawn, paused, all_stopped, invited_anew], ids=lambda end: end.__name__
)
def test_whoever_was_shown_something_and_is_no_longer_meets_what_they_met_before(
    phone, annas, let_in, house, kim, noon, later, ended
):
    make.write(house, kim, Goal, own_words="Sova")
    never = everything_met(phone, annas)
    grant_id = make.share(house, kim, let_in, "plan")
    assert part_of(annas)["access"]
    ended(phone, let_in, grant_id, later)
    assert everything_met(phone, annas) == never


def everything_met(phone, device):
    """Status, headers and body of all that a member can ask, ids of their own making aside."""
    sent_id, rows = new_id(), new_id()
    note = {"kind": "note", "content": {"words": "Jag tänker på dig"}}
    card = {"phone": "070-1", "words": "Efter fem"}
    asked = [
        device.get("/api/me"),
        device.get("/api/people"),
        device.call("PATCH", phone.path("card"), json=card),
        device.get(phone.path("card")),
        device.call("PUT", phone.path(f"sent/{sent_id}"), json=note, status=201),
        device.call("PUT", phone.path(f"sent/{sent_id}"), json=note, status=200),
        device.call("PUT", phone.path(f"sent/{new_id()}"), json=REQUEST, status=403),
        *(device.get(phone.path(path), status=None) for path in ("", "plan", "goals", "members")),
        device.get(phone.path(f"goals/{rows}"), status=None),
        *(device.get(phone.path(path), status=404) for path in ("looked", "history")),
        device.call("PUT", phone.path(f"steps/{rows}"), json={"what": "x"}, status=None),
    ]
    return [
        (reply.status, list(reply.headers), reply.data.replace(sent_id.encode(), b"id"))
        for reply in asked
    ]


REQUEST = {"kind": "request", "content": {"shares": ["plan"], "purpose": "För mötet"}}
