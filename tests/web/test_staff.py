"""Those who work at an agency: an administrator says so, and says when it is over. Whoever leaves
takes part in no plan through that agency any more, at the next call; the person is told."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from server.access.policy import NOBODY
from server.access.session import CareSession
from server.access.system import system_connection
from server.care import staff
from server.care.tidy import tidy
from server.store.tables import Handover
from server.worker.left_work import LET_GO
from tests.make import accept as accepts_plan
from tests.make import confirm, invite, let_in, new_id, share, write, write_step
from tests.systems import ASystem
from tests.worker.events import worker


@pytest.fixture
def clinic(noon, house):
    """The clinic, in the directory; nobody works there yet."""
    return ASystem(house)


@pytest.fixture
def office(noon, house):
    """The social services."""
    return ASystem(house, "Socialtjänsten", kind="social_services")


@pytest.fixture
def eva(house, nils):
    """Eva is the clinic's administrator, and somebody whom nobody has let in anywhere."""
    return nils


@pytest.fixture
def works(house):
    """Somebody works at an agency from now on → their line there."""

    def begin(someone, agency, role=staff.STAFF):
        with CareSession(house, NOBODY, writes=True) as session:
            made = staff.invite(session, agency.agency_id, someone.name, role)
            session.commit()
        with CareSession(house, someone.actor, writes=True) as session:
            staff.accept(session, made.token)
            session.commit()
        return made.id

    return begin


@pytest.fixture
def admin(clinic, eva, works, devices):
    """Eva's computer."""
    works(eva, clinic, staff.ADMIN)
    return devices.of(eva)


@pytest.fixture
def in_plan(house, kim, clinic, sara, works):
    """Sara works at the clinic, and takes part in Kim's plan → her line, her id as a member."""
    line = works(sara, clinic)
    member_id = let_in(house, kim, sara, relation="professional")
    share(house, kim, member_id, "plan", right="take_part")
    return line, member_id


def of(clinic, line=""):
    return f"/api/agencies/{clinic.agency_id}/staff/{line}".rstrip("/")


def member(phone, member_id):
    return phone.get(phone.path(f"members/{member_id}")).json


def end(admin, clinic, line, status=204):
    return admin.call("DELETE", of(clinic, line), status=status)


# --- Inviting, and saying yes -------------------------------------------------------------


def test_an_administrator_invites_and_sees_who_works_there(admin, clinic, sara, devices):
    made = admin.call("POST", of(clinic), json={"name": "Sara Ek"}, status=201).json
    token = made["link"].partition("/staff#")[2]
    assert len(token) >= 43  # 256 bits
    hers = devices.of(sara)
    told = hers.call("POST", "/api/staff-invitations/look", json={"token": token}).json
    assert told == {"agency": clinic.name, "name": "Sara Ek", "role": "staff"}
    me = hers.call("POST", "/api/staff-invitations/accept", json={"token": token}).json
    assert [(one["name"], one["role"]) for one in me["works_at"]] == [(clinic.name, "staff")]
    listed = admin.get(of(clinic)).json
    assert [(one["name"], one["role"], one["is_you"]) for one in listed["staff"]] == [
        ("Nils Dahl", "admin", True),
        ("Sara Ek", "staff", False),
    ]


def test_an_invitation_is_used_once(admin, clinic, sara, anna, devices):
    made = admin.call("POST", of(clinic), json={"name": "Sara Ek"}, status=201).json
    token = {"token": made["link"].partition("#")[2]}
    devices.of(sara).call("POST", "/api/staff-invitations/accept", json=token)
    devices.of(anna).call("POST", "/api/staff-invitations/accept", json=token, status=401)


def test_used_run_out_void_and_never_made_are_one_answer(admin, clinic, sara, devices, later):
    made = [
        admin.call("POST", of(clinic), json={"name": "Sara"}, status=201).json for _ in range(3)
    ]
    tokens = [one["link"].partition("#")[2] for one in made]
    hers = devices.of(sara)
    hers.call("POST", "/api/staff-invitations/accept", json={"token": tokens[0]})
    end(admin, clinic, made[1]["id"])
    later(days=8)
    answers = [
        hers.call("POST", "/api/staff-invitations/look", json={"token": token}, status=401).data
        for token in (*tokens, "never-made")
    ]
    assert len(set(answers)) == 1


def test_somebody_without_an_account_starts_one(admin, clinic, browser):
    made = admin.call("POST", of(clinic), json={"name": "Bo"}, status=201).json
    token = made["link"].partition("#")[2]
    asked = browser.post("/api/staff-invitations/start/options", {"token": token})
    credential = browser.keychain.make(asked["publicKey"])
    sent = {"token": token, "language": "sv", "credential": credential}
    sent["challenge_id"] = asked["challenge_id"]
    me = browser.post("/api/staff-invitations/start", sent, status=201)
    assert me["person_id"] is None
    assert [one["role"] for one in me["works_at"]] == ["staff"]


def test_neither_token_nor_name_is_in_the_database(admin, clinic, house):
    made = admin.call("POST", of(clinic), json={"name": "Sara Ek"}, status=201).json
    with house.database.system.connect() as connection:
        stored = connection.exec_driver_sql("SELECT * FROM staff").all()
    text = str(stored)
    assert made["link"].partition("#")[2] not in text
    assert "Sara" not in text


# --- Who may ------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["sara", "kim", "other"])
def test_only_an_administrator_of_that_agency_sees_or_says_anything(
    request, who, in_plan, admin, clinic, office, kim, sara, anna, works, devices
):
    works(anna, office, staff.ADMIN)
    device = devices.of({"sara": sara, "kim": kim, "other": anna}[who])
    line, _ = in_plan
    there = device.get(of(clinic), status=404)
    nowhere = device.get(f"/api/agencies/{new_id()}/staff", status=404)
    assert there.data == nowhere.data
    device.call("POST", of(clinic), json={"name": "Me"}, status=404)
    for agency in (clinic, office):
        end(device, agency, line, status=404)
    assert len(admin.get(of(clinic)).json["staff"]) == 2


def test_an_invitation_and_an_end_take_a_fresh_check(in_plan, admin, clinic, later):
    later(minutes=6)
    admin.call("POST", of(clinic), json={"name": "Bo"}, status=403)
    end(admin, clinic, in_plan[0], status=403)


def test_an_administrator_who_has_left_says_nothing_any_more(admin, clinic, eva, works, anna):
    (line,) = [one["id"] for one in admin.get(of(clinic)).json["staff"]]
    works(anna, clinic)
    end(admin, clinic, line)
    admin.get(of(clinic), status=404)
    admin.call("POST", of(clinic), json={"name": "Bo"}, status=404)


@pytest.mark.parametrize("who", ["themselves", "an accomplice"])
def test_whoever_was_an_administrator_opens_no_way_back(
    admin, clinic, eva, sara, anna, works, devices, who
):
    works(sara, clinic, staff.ADMIN)
    (line,) = [one["id"] for one in admin.get(of(clinic)).json["staff"] if one["is_you"]]
    made = admin.call("POST", of(clinic), json={"name": "Bo Ek", "role": "admin"}, status=201).json
    end(devices.of(sara), clinic, line)
    someone = {"themselves": eva, "an accomplice": anna}[who]
    token = {"token": made["link"].partition("#")[2]}
    devices.of(someone).call("POST", "/api/staff-invitations/accept", json=token, status=401)
    assert [one["name"] for one in devices.of(sara).get(of(clinic)).json["staff"]] == [
        "Nils Dahl",
        "Sara Ek",
    ]


def test_an_administrator_who_is_one_no_longer_has_invited_nobody(
    admin, clinic, eva, anna, works, devices
):
    made = admin.call("POST", of(clinic), json={"name": "Bo Ek", "role": "admin"}, status=201).json
    works(eva, clinic)
    token = {"token": made["link"].partition("#")[2]}
    devices.of(anna).call("POST", "/api/staff-invitations/accept", json=token, status=401)


def test_whoever_erases_the_account_has_invited_nobody(admin, clinic, anna, devices):
    made = admin.call("POST", of(clinic), json={"name": "Bo Ek", "role": "admin"}, status=201).json
    admin.call("POST", "/api/me/erase")
    token = {"token": made["link"].partition("#")[2]}
    devices.of(anna).call("POST", "/api/staff-invitations/accept", json=token, status=401)


def test_nobody_accepts_an_invitation_of_their_own(admin, clinic):
    made = admin.call("POST", of(clinic), json={"name": "Nils"}, status=201).json
    token = {"token": made["link"].partition("#")[2]}
    admin.call("POST", "/api/staff-invitations/accept", json=token, status=401)
    assert [one["role"] for one in admin.get("/api/me").json["works_at"]] == ["admin"]


def test_an_administrator_sees_nothing_of_any_person(admin, clinic, kim, in_plan, phone):
    step = new_id()
    phone.put(f"steps/{step}", {"what": "Ringa", "owner": "me"})
    for path in ("", f"steps/{step}", "steps", "looked", "members", f"members/{in_plan[1]}"):
        admin.get(f"/api/people/{kim.person_id}/{path}".rstrip("/"), status=404)
    assert admin.get("/api/people").json["people"] == []
    assert admin.get("/api/me").json["people"] == []
    said = admin.get(of(clinic)).data
    assert kim.person_id.encode() not in said
    assert in_plan[1].encode() not in said


# --- What the person sees -----------------------------------------------------------------


def test_the_person_sees_that_the_agency_says_so_before_letting_them_in(
    house, kim, phone, clinic, sara, works
):
    works(sara, clinic)
    member_id, token = invite(house, kim, name="Sara", relation="professional")
    accepts_plan(house, sara, token)
    assert member(phone, member_id)["works_at"] == clinic.name
    confirm(house, kim, member_id)
    assert member(phone, member_id)["works_at"] == clinic.name


def test_those_who_were_there_before_are_vouched_for_too(house, kim, phone, clinic, sara, works):
    member_id = let_in(house, kim, sara, relation="professional")
    assert member(phone, member_id)["works_at"] == ""
    works(sara, clinic)
    assert member(phone, member_id)["works_at"] == clinic.name


def test_an_agency_does_not_vouch_for_a_friend_nor_in_anothers_name(
    house, kim, phone, clinic, office, sara, works
):
    office.link(kim)
    works(sara, clinic)
    at_office = {"relation": "professional", "agency_id": office.agency_of(kim)}
    for fields in ({"relation": "friend"}, at_office):
        member_id, token = invite(house, kim, name="Sara", **fields)
        accepts_plan(house, sara, token)
        assert member(phone, member_id)["works_at"] == ""


def test_nobody_writes_that_an_agency_says_so(phone):
    sent = {"name": "Sara", "relation": "professional", "works_at": "Vuxenpsykiatrin"}
    phone.put(f"members/{new_id()}", sent, status=422)


# --- The end ------------------------------------------------------------------------------


def test_whoever_has_left_is_not_there_at_the_next_call(
    admin, clinic, kim, sara, in_plan, devices, phone
):
    hers = devices.of(sara)
    hers.get(f"/api/people/{kim.person_id}/steps")
    end(admin, clinic, in_plan[0])
    for path in ("steps", "card", "sent"):
        hers.get(f"/api/people/{kim.person_id}/{path}", status=404)
    assert hers.get("/api/people").json["people"] == []
    assert hers.get("/api/me").json["works_at"] == []  # The way in stays theirs.
    row = member(phone, in_plan[1])
    assert (row["state"], row["works_at"], row["left_work_on"]) == (
        "left", clinic.name, "2026-11-23",
    )  # fmt: skip


def test_it_ends_only_what_was_through_that_agency(
    house, admin, clinic, office, kim, ola, sara, works, devices
):
    office.link(ola)
    works(sara, office)
    line = works(sara, clinic)
    clinic.link(kim)
    let_in(house, kim, sara, relation="professional", agency_id=clinic.agency_of(kim))
    let_in(house, ola, sara, relation="professional", agency_id=office.agency_of(ola))
    end(admin, clinic, line)
    (left,) = devices.of(sara).get("/api/people").json["people"]
    assert left["person_id"] == ola.person_id


@pytest.fixture
def works_at_both(clinic, office, kim, sara, works):
    """Sara works at the clinic and at the office, which Kim has both → her line at the clinic."""
    clinic.link(kim)
    office.link(kim)
    works(sara, office)
    return works(sara, clinic)


@pytest.fixture
def put_with(phone):
    """Kim puts a member with another agency, or says what else they are."""

    def change(member_id, **fields):
        phone.patch(f"members/{member_id}", fields, base=member(phone, member_id)["version"])
        return member(phone, member_id)["works_at"]

    return change


@pytest.mark.parametrize("before", ["in words", "at the office", "as a friend"])
def test_it_ends_what_the_person_has_put_there_since(
    house, admin, clinic, office, kim, sara, works_at_both, put_with, devices, phone, before
):
    there = {
        "in words": {},
        "at the office": {"agency_id": office.agency_of(kim)},
        "as a friend": {"relation": "friend"},
    }[before]
    member_id = let_in(house, kim, sara, **{"relation": "professional", **there})
    moved = {"agency_id": clinic.agency_of(kim), "relation": "professional"}
    assert put_with(member_id, **moved) == clinic.name
    clinic.share(kim, "plan")
    devices.of(sara).get(f"/api/people/{kim.person_id}/steps")
    end(admin, clinic, works_at_both)
    devices.of(sara).get(f"/api/people/{kim.person_id}/steps", status=404)
    row = member(phone, member_id)
    assert (row["state"], row["works_at"]) == ("left", clinic.name)


def test_whoever_was_put_elsewhere_stays_when_it_ends(
    house, admin, clinic, office, kim, sara, works_at_both, put_with, phone
):
    at_clinic = {"relation": "professional", "agency_id": clinic.agency_of(kim)}
    member_id = let_in(house, kim, sara, **at_clinic)
    assert put_with(member_id, agency_id=office.agency_of(kim)) == office.name
    end(admin, clinic, works_at_both)
    row = member(phone, member_id)
    assert (row["state"], row["works_at"]) == ("active", office.name)


def test_an_agency_says_nothing_of_where_the_person_puts_somebody_else_or_as_what(
    house, clinic, office, kim, sara, works, put_with
):
    clinic.link(kim)
    office.link(kim)
    works(sara, clinic)
    at_clinic = {"relation": "professional", "agency_id": clinic.agency_of(kim)}
    member_id = let_in(house, kim, sara, **at_clinic)
    assert put_with(member_id, agency_id=office.agency_of(kim)) == ""
    assert put_with(member_id, agency_id=None) == clinic.name
    assert put_with(member_id, relation="friend") == ""


def test_somebody_put_there_while_the_work_ends_is_never_left_there(
    house, admin, clinic, kim, sara, works, works_at_both, phone
):
    line = works_at_both
    for _ in range(3):
        member_id = let_in(house, kim, sara, relation="professional")
        base, to = member(phone, member_id)["version"], {"agency_id": clinic.agency_of(kim)}
        acts = [
            lambda one=member_id, to=to, base=base: phone.patch(f"members/{one}", to, base=base),
            lambda line=line: end(admin, clinic, line),
        ]
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda act: act(), acts))
        row = member(phone, member_id)
        assert row["state"] == "left" or row["works_at"] == ""
        line = works(sara, clinic)


def test_whoever_was_removed_before_does_not_find_it_out_by_leaving(
    house, admin, clinic, kim, ola, sara, works, devices, phone
):
    line = works(sara, clinic)
    removed = let_in(house, kim, sara, relation="professional")
    let_in(house, ola, sara, relation="professional")
    base = member(phone, removed)["version"]
    phone.delete(f"members/{removed}", base=base)
    end(admin, clinic, line)
    assert devices.of(sara).get("/api/people").json["people"] == []


def test_a_removed_row_that_is_put_back_does_not_let_them_in(
    house, admin, clinic, kim, sara, in_plan, devices, phone
):
    row = member(phone, in_plan[1])
    phone.delete(f"members/{in_plan[1]}", base=row["version"])
    end(admin, clinic, in_plan[0])
    row = member(phone, in_plan[1])
    phone.patch(f"members/{in_plan[1]}", {"removed": False}, base=row["version"])
    devices.of(sara).get(f"/api/people/{kim.person_id}/steps", status=404)
    assert member(phone, in_plan[1])["state"] == "left"


def test_an_invitation_accepted_while_the_work_ends_is_never_left_confirmed(
    house, admin, clinic, kim, sara, works, devices, phone
):
    line = works(sara, clinic)
    hers = devices.of(sara)
    for _ in range(3):
        member_id, token = invite(house, kim, name="Sara", relation="professional")
        acts = [
            lambda token=token: hers.call(
                "POST", "/api/invitations/accept", json={"token": token}, status=None
            ),
            lambda line=line: end(admin, clinic, line),
        ]
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda act: act(), acts))
        row = member(phone, member_id)
        assert row["state"] == "left" or row["works_at"] == ""
        line = works(sara, clinic)


def test_ending_twice_changes_nothing(admin, clinic, in_plan, phone):
    end(admin, clinic, in_plan[0])
    version = member(phone, in_plan[1])["version"]
    end(admin, clinic, in_plan[0])
    assert member(phone, in_plan[1])["version"] == version


def test_what_the_agency_said_is_gone_when_somebody_leaves_by_themselves(
    clinic, kim, sara, in_plan, devices, phone
):
    devices.of(sara).call("DELETE", f"/api/people/{kim.person_id}/membership", status=204)
    row = member(phone, in_plan[1])
    assert (row["state"], row["works_at"], row["left_work_on"]) == ("left", "", None)


def test_the_person_may_invite_them_anew_as_what_they_are_now(
    house, admin, clinic, kim, sara, in_plan, phone
):
    end(admin, clinic, in_plan[0])
    _, token = invite(house, kim, member_id=in_plan[1])
    accepts_plan(house, sara, token)
    row = member(phone, in_plan[1])
    assert (row["state"], row["works_at"], row["left_work_on"]) == ("accepted", "", None)


def test_what_they_had_nobody_has_and_the_person_is_told(house, admin, clinic, kim, in_plan, phone):
    theirs = {"owner": "member", "owner_member_id": in_plan[1], "owner_name": "Sara"}
    step = write_step(house, kim, what="Ring", state="agreed", owner_accepted_on=None, **theirs)
    done = write_step(house, kim, what="Har ringt", state="done", **theirs)
    end(admin, clinic, in_plan[0])
    worker(house, left_work=LET_GO).run_due()
    row = phone.get(phone.path(f"steps/{step}")).json
    assert (row["owner"], row["owner_member_id"], row["owner_accepted_on"]) == (
        "nobody", None, None,
    )  # fmt: skip
    assert phone.get(phone.path(f"steps/{done}")).json["owner_member_id"] == in_plan[1]


def test_nobody_answers_for_the_whole_plan_in_their_place(
    house, admin, clinic, kim, in_plan, phone
):
    answers = {"responsible_member_id": in_plan[1], "responsible_name": "Sara Ek"}
    version = phone.get(phone.path("plan")).json["version"]
    phone.patch("plan", answers, base=version)
    end(admin, clinic, in_plan[0])
    worker(house, left_work=LET_GO).run_due()
    row = phone.get(phone.path("plan")).json
    assert (row["responsible_member_id"], row["responsible_name"]) == (None, "")


def test_a_hand_over_to_the_one_who_comes_after_still_works(
    house, admin, clinic, kim, anna, in_plan, works, devices, phone
):
    works(anna, clinic)
    after = let_in(house, kim, anna, relation="professional")
    share(house, kim, after, "plan", right="take_part")
    owned = {"owner": "member", "owner_member_id": in_plan[1], "state": "agreed"}
    step = write_step(house, kim, what="Ring", **owned)
    between = {"from_member_id": in_plan[1], "to_member_id": after, "step_id": step}
    handover = write(
        house, kim, Handover, kind="worker", goodbye="Tack för den här tiden", **between
    )
    end(admin, clinic, in_plan[0])
    worker(house, left_work=LET_GO).run_due()
    hers = devices.of(anna)
    path = f"/api/people/{kim.person_id}/handovers/{handover}"
    version = hers.get(path).json["version"]
    hers.patch(path, {"state": "accepted", "to_name": "Anna"}, base=version)
    row = phone.get(phone.path(f"steps/{step}")).json
    assert (row["owner"], row["owner_member_id"]) == ("member", after)
    assert phone.get(phone.path(f"handovers/{handover}")).json["goodbye"]


def test_where_one_works_is_among_what_one_takes_along(clinic, sara, works, devices):
    works(sara, clinic)
    taken = devices.of(sara).get("/api/me/export.json").json["account"]
    assert [one["name"] for one in taken["works_at"]] == [clinic.name]


def test_whoever_erases_the_account_works_nowhere(admin, clinic, sara, works, devices):
    works(sara, clinic)
    hers = devices.of(sara)
    hers.call("POST", "/api/me/erase")
    assert [one["name"] for one in admin.get(of(clinic)).json["staff"]] == ["Nils Dahl"]


def test_who_left_long_ago_is_forgotten(house, admin, clinic, in_plan, later):
    end(admin, clinic, in_plan[0])
    for days, lines in ((89, 2), (2, 1)):
        later(days=days)
        with system_connection(house.database, purpose="test") as connection:
            tidy(connection)
            assert len(connection.exec_driver_sql("SELECT id FROM staff").all()) == lines
