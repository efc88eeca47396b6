"""See as they do: what the person is shown is, byte for byte, what the member gets."""

import pytest

from server import clock
from server.store.tables import Agency, Appointment, CrisisEntry, Goal, Member, Step
from tests import make


@pytest.fixture
def written(house, kim):
    """Kim has something of most kinds."""
    make.write(house, kim, Goal, own_words="Sova")
    make.write(house, kim, Step, what="Ring", owner="nobody")
    make.write(house, kim, Step, what="Bara mitt", only_me=True)
    make.write(house, kim, Agency, name="Mottagningen", country="se", note="Min anteckning")
    make.write(house, kim, CrisisEntry, section="warning_signs", words="Jag sover inte")
    make.write(house, kim, CrisisEntry, section="reasons", words="Min hund")


@pytest.fixture
def member_id(house, kim, anna, written):
    return make.let_in(house, kim, anna, relation="relative")


def preview(phone, member_id, status=200):
    return phone.get(phone.path(f"members/{member_id}/preview"), status=status)


def test_it_is_exactly_what_the_member_gets(phone, devices, anna, house, kim, member_id):
    for shared, sections in (("plan", []), ("network", []), ("crisis_plan", ["warning_signs"])):
        make.share(house, kim, member_id, shared, sections=sections)
    seen = preview(phone, member_id).json
    theirs = devices.of(anna)
    gotten = theirs.get("/api/changes").json["rows"]
    assert by_id(seen["rows"]) == by_id(gotten)
    (part,) = theirs.get("/api/me").json["people"]
    assert (seen["access"], seen["called"]) == (part["access"], part["called"])
    words = str(seen["rows"])
    assert "Ring" in words
    assert "Jag sover inte" in words
    for hidden in ("Bara mitt", "Min anteckning", "Min hund"):
        assert hidden not in words


def by_id(rows):
    return {row["id"]: row for row in rows}


def test_where_nothing_is_shared_it_is_empty(phone, member_id):
    seen = preview(phone, member_id).json
    assert (seen["access"], seen["rows"]) == ([], [])


def test_looking_at_it_is_not_having_looked(phone, house, kim, member_id):
    make.share(house, kim, member_id, "plan")
    preview(phone, member_id)
    assert phone.get(phone.path("looked")).json["looked"] == []


def test_what_was_removed_is_not_in_it(phone, house, kim, member_id):
    make.share(house, kim, member_id, "appointments")
    row_id = make.write(
        house, kim, Appointment, title="Läkare", zone="Europe/Stockholm",
        starts_at=clock.now(),
    )  # fmt: skip
    assert row_id in by_id(preview(phone, member_id).json["rows"])
    phone.delete(f"appointments/{row_id}")
    assert preview(phone, member_id).json["rows"] == []


def test_of_somebody_who_has_not_accepted_there_is_nothing_to_show(phone, house, kim):
    named = make.write(house, kim, Member, name="Granne")
    invited, _ = make.invite(house, kim, name="Kusin")
    for member_id in (named, invited):
        assert preview(phone, member_id, status=409).json["code"] == "not_accepted_yet"


def test_of_somebody_removed_neither(phone, member_id):
    phone.delete(f"members/{member_id}")
    preview(phone, member_id, status=410)


def test_it_is_the_persons_own(phone, devices, anna, house, kim, member_id):
    make.share(house, kim, member_id, "network")
    devices.of(anna).get(phone.path(f"members/{member_id}/preview"), status=404)
