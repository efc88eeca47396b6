"""Erasing oneself, and taking everything along, where others' plans are concerned."""

import pytest
from sqlalchemy import select

from server.store.tables import Base, Goal, Looked, Member, Note, Sent, TakesPart
from tests import make
from tests.make import new_id


@pytest.fixture
def member_id(house, kim, anna):
    """Anna is let in, and sees the plan."""
    member_id = make.let_in(house, kim, anna, relation="relative")
    make.share(house, kim, member_id, "plan")
    make.write(house, kim, Goal, own_words="Sova")
    return member_id


@pytest.fixture
def annas(phone, devices, anna, member_id):
    """Anna's phone; she has read, written, and said how to be reached."""
    device = devices.of(anna)
    device.get(phone.path("goals"))
    note = {"kind": "note", "content": {"words": "Hej Kim"}}
    device.call("PUT", phone.path(f"sent/{new_id()}"), json=note, status=201)
    device.call("PATCH", phone.path("card"), json={"phone": "070-1"})
    return device


def stored(house, cls):
    with house.database.system.connect() as connection:
        return connection.execute(select(cls.__table__)).all()


def test_whoever_erases_themselves_has_left_every_plan(phone, annas, member_id, house):
    annas.call("POST", "/api/me/erase")
    row = phone.get(phone.path(f"members/{member_id}")).json
    assert row["state"] == "left"
    assert [member.account_id for member in stored(house, Member)] == [None]
    assert stored(house, TakesPart) == stored(house, Sent) == []


def test_the_phone_learns_that_they_left_by_the_ordinary_way(phone, annas):
    bookmark = phone.get("/api/changes").json["bookmark"]
    annas.call("POST", "/api/me/erase")
    (row,) = phone.get(f"/api/changes?since={bookmark}").json["rows"]
    assert (row["noun"], row["state"]) == ("member", "left")


def test_what_they_gave_the_person_stays_the_persons(phone, annas, member_id, house):
    annas.call("POST", "/api/me/erase")
    assert phone.get(phone.path("notes")).json["rows"][0]["words"] == "Hej Kim"
    assert phone.get(phone.path(f"members/{member_id}")).json["card_phone"] == "070-1"
    assert len(phone.get(phone.path("looked")).json["looked"]) == 1


def test_whoever_had_left_before_is_not_named_any_more_either(phone, annas, house):
    annas.call("DELETE", phone.path("membership"), status=204)
    assert stored(house, Member)[0].account_id is not None
    annas.call("POST", "/api/me/erase")
    assert stored(house, Member)[0].account_id is None


def test_when_the_person_erases_themselves_nothing_of_it_is_left_with_others(
    phone, annas, house, kim
):
    phone.call("POST", "/api/me/erase")
    assert annas.get("/api/me").json["people"] == []
    for cls in (TakesPart, Sent, Note, Looked, Member):
        assert stored(house, cls) == []
    for table in Base.metadata.sorted_tables:
        if "person_id" in table.c:
            with house.database.system.connect() as connection:
                assert connection.execute(select(table)).all() == [], table.name


def test_an_invitation_of_somebody_erased_is_like_one_that_never_was(phone, house, kim, browser):
    _, token = make.invite(house, kim, name="Nils")
    never = browser.call("POST", "/api/invitations/look", {"token": "x" * 43}, status=401)
    phone.call("POST", "/api/me/erase")
    now = browser.call("POST", "/api/invitations/look", {"token": token}, status=401)
    assert (now.data, list(now.headers)) == (never.data, list(never.headers))


def test_a_member_takes_along_what_is_theirs(annas, anna, kim):
    taken = annas.get("/api/me/export.json").json["account"]
    assert taken["account_id"] == anna.account_id
    (part,) = taken["takes_part"]
    assert (part["person_id"], part["called"]) == (kim.person_id, "Kim Lund")
    assert part["card"] == {"phone": "070-1", "email": "", "words": ""}
    assert [sent["content"] for sent in taken["sent"]] == [{"words": "Hej Kim"}]


def test_a_person_takes_along_who_has_looked(phone, annas, anna):
    taken = phone.get(phone.path("export.json")).json
    assert [line["account_id"] for line in taken["looked"]] == [anna.account_id]
    assert taken["account"]["takes_part"] == []


def test_taking_it_along_needs_a_fresh_passkey_check(annas, later):
    later(minutes=6)
    annas.get("/api/me/export.json", status=403)


def test_the_page_tells_of_others_plans_too(devices, house, kim, ola):
    """Ola has a plan of his own, and is a professional in Kim's."""
    make.let_in(house, kim, ola, relation="professional")
    olas = devices.of(ola)
    request = {"kind": "request", "content": {"shares": ["plan"], "purpose": "Til møtet <b>"}}
    olas.call("PUT", f"/api/people/{kim.person_id}/sent/{new_id()}", json=request, status=201)
    page = olas.get(olas.path("export.html")).get_data(as_text=True)
    for words in ("Planer du er med i", "Kim Lund", "Til møtet &lt;b&gt;"):
        assert words in page
