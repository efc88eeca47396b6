"""What the phone of somebody else is told, and what it is not."""

from datetime import UTC, datetime, timedelta

import pytest

from server import clock
from server.access.veil import LARGEST, Veil
from tests.make import let_in, new_id, share, write_step

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def noon():
    clock.set_source(lambda: NOW)


@pytest.fixture
def anna_in(house, kim, anna):
    """Anna, let in by Kim → her id as a member."""
    return let_in(house, kim, anna, relation="relative")


@pytest.fixture
def annas(devices, anna):
    return devices.of(anna)


def changes(device, since=None, status=200, **query):
    query |= {"since": since} if since else {}
    return device.get("/api/changes", query_string=query, status=status).json


def held(device, page):
    return {row["id"]: row for row in page["rows"]}


def take_back(phone, grant_id):
    phone.patch(f"grants/{grant_id}", {"state": "withdrawn"})


def test_what_is_shared_comes_and_nothing_else(house, kim, phone, anna_in, annas):
    step, goal = new_id(), new_id()
    phone.put(f"goals/{goal}", {"own_words": "Sova"})
    phone.put(f"steps/{step}", {"what": "Ring", "goal_id": goal})
    phone.put(f"about-me/{new_id()}", {"section": "what_helps", "words": "Lugn"})
    share(house, kim, anna_in, "plan")
    page = changes(annas)
    assert {row["noun"] for row in page["rows"]} == {"plan", "goal", "step"}
    assert held(annas, page)[step]["what"] == "Ring"
    assert page["leases"] == {kim.person_id: 24 * 60 * 60}


def test_who_is_narrowed_starts_again_and_gets_nothing_of_it(house, kim, phone, anna_in, annas):
    phone.put(f"steps/{new_id()}", {"what": "Ring"})
    grant = share(house, kim, anna_in, "plan")
    bookmark = changes(annas)["bookmark"]
    take_back(phone, grant)
    page = changes(annas, bookmark)
    assert (page["start_again"], page["rows"]) == ([kim.person_id], [])
    changes(annas, page["bookmark"], status=204)


@pytest.mark.parametrize("how", ["until", "pause", "stop", "remove"])
def test_whatever_ends_it_ends_it_at_the_next_question(house, kim, phone, anna_in, annas, how):
    phone.put(f"steps/{new_id()}", {"what": "Ring"})
    grant = share(house, kim, anna_in, "plan", until=NOW + timedelta(hours=1))
    bookmark = changes(annas)["bookmark"]
    if how == "until":
        clock.set_source(lambda: NOW + timedelta(hours=1))
    if how == "pause":
        phone.patch(f"grants/{grant}", {"state": "paused"})
    if how == "stop":
        phone.patch("", {"sharing_stopped": True})
    if how == "remove":
        phone.delete(f"members/{anna_in}")
    page = changes(annas, bookmark)
    assert (page["start_again"], page["rows"]) == ([kim.person_id], [])


def test_what_is_taken_back_stays_taken_back_whatever_comes_later(house, kim, phone, anna_in):
    grant = share(house, kim, anna_in, "plan")
    take_back(phone, grant)
    late = phone.patch(
        f"grants/{grant}", {"state": "given", "purpose": "sent by a phone that slept"}
    )
    assert late.json["row"]["state"] == "withdrawn"


def test_stopping_all_takes_back_every_yes_for_good(house, kim, phone, anna_in, annas):
    grant = share(house, kim, anna_in, "plan")
    phone.patch("", {"sharing_stopped": True})
    phone.patch("", {"sharing_stopped": False})
    assert phone.get(phone.path(f"grants/{grant}")).json["state"] == "withdrawn"
    assert changes(annas)["rows"] == []


def test_an_agency_that_is_removed_is_nobody_to_share_with(house, kim, phone, sara, devices):
    agency = new_id()
    phone.put(f"agencies/{agency}", {"name": "Bryggan", "country": "se"})
    let_in(house, kim, sara, relation="professional", agency_id=agency)
    grant = share(house, kim, None, "plan", receiver_agency_id=agency)
    phone.delete(f"agencies/{agency}")
    assert phone.get(phone.path(f"grants/{grant}")).json["state"] == "withdrawn"
    assert changes(devices.of(sara), person=kim.person_id)["rows"] == []


def test_what_moves_out_of_sight_is_no_news(house, kim, phone, anna_in, annas):
    share(house, kim, anna_in, "plan")
    bookmark = changes(annas)["bookmark"]
    phone.put(f"about-me/{new_id()}", {"section": "what_helps", "words": "Lugn"})
    phone.put(f"steps/{new_id()}", {"what": "Hemligt", "only_me": True})
    changes(annas, bookmark, status=204)


def test_numbers_tell_nothing_about_what_is_out_of_sight(house, kim, phone, anna_in, annas):
    share(house, kim, anna_in, "plan")
    seen = set()
    for _ in range(5):
        step = new_id()
        phone.put(f"steps/{step}", {"what": "Ring"})
        seen.add(int(annas.get(f"/api/people/{kim.person_id}/steps/{step}").json["version"]))
    assert min(seen) > 1_000_000  # Scattered: five neighbours would be small, and in a row.
    assert max(seen) - min(seen) > 1_000_000


def test_a_bookmark_is_as_long_whatever_is_out_of_sight(house, kim, phone, anna_in, annas):
    share(house, kim, anna_in, "plan")
    lengths = set()
    for hidden in (0, 12, 100):
        for _ in range(hidden):
            write_step(house, kim, what="Bara Kims", only_me=True)
        phone.put(f"steps/{new_id()}", {"what": "Ring"})
        lengths.add(len(changes(annas)["bookmark"]))
    assert len(lengths) == 1


def test_what_becomes_kims_alone_goes_from_annas_phone(house, kim, phone, anna_in, annas):
    step = new_id()
    phone.put(f"steps/{step}", {"what": "Ring"})
    share(house, kim, anna_in, "plan")
    bookmark = changes(annas)["bookmark"]
    phone.patch(f"steps/{step}", {"only_me": True})
    page = changes(annas, bookmark)
    assert page["start_again"] == [kim.person_id]
    assert step not in held(annas, page)


def test_a_removed_row_is_told_without_its_words(house, kim, phone, anna_in, annas):
    step = new_id()
    phone.put(f"steps/{step}", {"what": "Ring"})
    share(house, kim, anna_in, "plan")
    bookmark = changes(annas)["bookmark"]
    phone.delete(f"steps/{step}")
    (row,) = changes(annas, bookmark)["rows"]
    assert row["removed"] is True
    assert "what" not in row
    assert step not in held(annas, changes(annas))  # Who begins now never hears of it.


def test_own_notes_about_people_are_never_sent_and_names_are(house, kim, phone, anna_in, annas):
    agency, step = new_id(), new_id()
    phone.put(f"agencies/{agency}", {"name": "Bryggan", "country": "se", "note": "Röda dörren"})
    phone.put(f"steps/{step}", {"what": "Ring", "owner": "agency", "owner_agency_id": agency})
    share(house, kim, anna_in, "plan")
    row = held(annas, changes(annas))[step]
    assert row["names"] == {agency: "Bryggan"}
    share(house, kim, anna_in, "network")
    assert held(annas, changes(annas))[agency]["note"] == ""


def test_where_the_identity_is_protected_no_address_is_sent(house, kim, phone, anna_in, annas):
    time = new_id()
    body = {"title": "Samtal", "starts_at": "2026-12-01T09:00:00Z", "zone": "Europe/Stockholm"}
    phone.put(f"appointments/{time}", {**body, "place": "Hamngatan 3", "door": "Röda dörren"})
    share(house, kim, anna_in, "appointments")
    assert held(annas, changes(annas))[time]["place"] == "Hamngatan 3"
    phone.patch("", {"protected": True})
    row = held(annas, changes(annas))[time]
    assert (row["place"], row["door"], row["title"]) == ("", "", "Samtal")


def test_a_professional_visits_and_keeps_nothing(house, kim, phone, sara, devices):
    member = let_in(house, kim, sara, relation="professional")
    phone.put(f"steps/{new_id()}", {"what": "Ring"})
    share(house, kim, member, "plan")
    desk = devices.of(sara)
    assert changes(desk)["rows"] == []
    page = changes(desk, person=kim.person_id)
    assert [row["noun"] for row in page["rows"]].count("step") == 1
    assert page["leases"] == {kim.person_id: 0}


def test_a_phone_that_has_let_go_of_a_plan_may_ask_for_it_again(house, kim, phone, anna_in, annas):
    step = new_id()
    phone.put(f"steps/{step}", {"what": "Ring"})
    share(house, kim, anna_in, "plan")
    bookmark = changes(annas)["bookmark"]
    page = changes(annas, bookmark, again=kim.person_id)
    assert page["start_again"] == [kim.person_id]
    assert step in held(annas, page)


def test_anna_edits_on_the_version_she_was_shown(house, kim, phone, anna_in, annas):
    step = new_id()
    phone.put(f"steps/{step}", {"what": "Ring"})
    share(house, kim, anna_in, "plan", right="take_part")
    path = f"/api/people/{kim.person_id}/steps/{step}"
    version = annas.get(path).json["version"]
    mine = {"owner": "member", "owner_member_id": anna_in, "owner_name": "Anna"}
    taken = annas.patch(path, mine, base=version).json
    assert taken["outcome"] == "applied"
    assert phone.get(phone.path(f"steps/{step}")).json["owner_member_id"] == anna_in
    done = annas.patch(path, {"state": "done"}, base=taken["row"]["version"]).json
    assert done["row"]["state"] == "done"


@pytest.mark.parametrize(
    "change", [{"what": "Något annat"}, {"answer": "agree"}, {"removed": True}, {"only_me": True}]
)
def test_anna_cannot_change_what_is_not_hers(house, kim, phone, anna_in, annas, change):
    step = new_id()
    phone.put(f"steps/{step}", {"what": "Ring"})
    share(house, kim, anna_in, "plan", right="take_part")
    path = f"/api/people/{kim.person_id}/steps/{step}"
    reply = annas.patch(path, change, base=annas.get(path).json["version"], status=403)
    assert reply.json["code"] == "not_yours_to_change"


def test_who_may_only_see_changes_nothing(house, kim, phone, anna_in, annas):
    step = new_id()
    phone.put(f"steps/{step}", {"what": "Ring"})
    share(house, kim, anna_in, "plan")
    path = f"/api/people/{kim.person_id}/steps/{step}"
    annas.patch(path, {"owner": "member", "owner_member_id": anna_in}, status=404)


def test_anna_comes_along_herself_and_sends_nobody_else(house, kim, phone, anna_in, annas, maja):
    other = let_in(house, kim, maja, relation="friend")
    time = new_id()
    body = {"title": "Samtal", "starts_at": "2026-12-01T09:00:00Z", "zone": "Europe/Stockholm"}
    phone.put(f"appointments/{time}", body)
    share(house, kim, anna_in, "appointments", right="take_part")
    path = f"/api/people/{kim.person_id}/appointments/{time}"
    annas.patch(path, {"comes_along_member_ids": [anna_in, other]})
    assert phone.get(phone.path(f"appointments/{time}")).json["comes_along_member_ids"] == [anna_in]


def test_of_two_who_come_along_and_were_offline_neither_undoes_the_other(
    house, kim, phone, anna_in, annas, maja, devices
):
    maja_in = let_in(house, kim, maja, relation="friend")
    time = new_id()
    body = {"title": "Samtal", "starts_at": "2026-12-01T09:00:00Z", "zone": "Europe/Stockholm"}
    phone.put(f"appointments/{time}", body)
    for member in (anna_in, maja_in):
        share(house, kim, member, "appointments", right="take_part")
    path = f"/api/people/{kim.person_id}/appointments/{time}"
    annas.patch(path, {"comes_along_member_ids": [anna_in]})
    devices.of(maja).patch(path, {"comes_along_member_ids": [maja_in]})
    both = phone.get(phone.path(f"appointments/{time}")).json["comes_along_member_ids"]
    assert both == [anna_in, maja_in]


def test_a_yes_that_a_stop_overtook_does_not_come_back_with_sharing(house, kim, phone, anna_in):
    phone.patch("", {"sharing_stopped": True})
    grant = share(house, kim, anna_in, "plan")
    phone.patch("", {"sharing_stopped": False})
    assert phone.get(phone.path(f"grants/{grant}")).json["state"] == "withdrawn"


def test_a_professional_proposes_and_the_person_answers(house, kim, sara, devices):
    member = let_in(house, kim, sara, relation="professional")
    share(house, kim, member, "plan", right="take_part")
    desk = devices.of(sara)
    path = f"/api/people/{kim.person_id}/steps"
    desk.put(f"{path}/{new_id()}", {"what": "Samtal varje vecka", "state": "proposed"})
    agreed = {"what": "Samtal", "state": "agreed"}
    assert desk.put(f"{path}/{new_id()}", agreed, status=403).json["code"] == "not_yours_to_change"


def test_every_number_comes_back_through_the_veil():
    veil = Veil(b"k" * 32, "anna", "kim")
    for number in (0, 1, 2, 3, 1000, 2**40, LARGEST):
        assert veil.take_off(veil.put_on(number)) == number
    assert Veil(b"k" * 32, "maja", "kim").put_on(1) != veil.put_on(1)


# --- Two devices of the person's ----------------------------------------------------------


@pytest.fixture(params=["members", "grants"])
def removable(request, house, kim, anna_in):
    """Anna, or a yes to her."""
    is_anna = request.param == "members"
    return f"{request.param}/{anna_in if is_anna else share(house, kim, anna_in, 'plan')}"


def test_a_phone_that_did_not_know_of_it_puts_nobody_back(devices, kim, phone, removable):
    other, base = devices.of(kim), phone.get(phone.path(removable)).json["version"]
    phone.delete(removable, base=base)
    other.delete(removable, base=base)  # Both were offline; this one undoes it.
    other.patch(removable, {"removed": False}, base=base, status=410)
    assert phone.get(phone.path(removable)).json["removed"] is True


def test_whoever_knows_of_it_puts_back(devices, kim, phone, removable):
    other = devices.of(kim)
    phone.delete(removable)
    base = other.get(other.path(removable)).json["version"]
    other.patch(removable, {"removed": False}, base=base)
    assert phone.get(phone.path(removable)).json["removed"] is False


def test_a_phone_undoes_its_own_removal_without_having_asked(phone, removable):
    base = phone.get(phone.path(removable)).json["version"]
    phone.delete(removable, base=base)
    phone.patch(removable, {"removed": False}, base=base)
    assert phone.get(phone.path(removable)).json["removed"] is False
