"""Inviting somebody, and accepting: one link, once, and two words that both see."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import delete, select, update

from server.store.tables import Account, Goal, Invitation, Member, TakesPart
from tests import make
from tests.browser import Browser
from tests.fake_passkey import Keychain
from tests.make import new_id


@pytest.fixture
def member(phone):
    """The path of a member that Kim has written down."""
    path = f"members/{new_id()}"
    phone.put(path, {"name": "Min syster", "relation": "relative", "phone": "070-123 45 67"})
    return path


@pytest.fixture
def invited(phone, member):
    """What Kim is shown who has just invited her."""
    return invite(phone, member)


@pytest.fixture
def token(invited):
    return invited["link"].partition("#")[2]


def invite(phone, member, **body):
    return phone.call("POST", phone.path(f"{member}/invitation"), json=body).json


def token_of(made):
    return made["link"].partition("#")[2]


def row_of(phone, member):
    return phone.get(phone.path(member)).json


def accept(device, token, status=200):
    return device.call("POST", "/api/invitations/accept", json={"token": token}, status=status)


# --- Making one ---------------------------------------------------------------------------


def test_an_invitation_is_a_link_two_words_and_a_last_day(phone, member, noon):
    made = invite(phone, member)
    assert made["link"].startswith("/invitation#")
    assert len(token_of(made)) >= 43  # 256 bits
    assert len(made["two_words"]) == 2
    assert made["expires_at"] == "2026-11-30T12:00:00Z"
    row = row_of(phone, member)
    assert (row["state"], row["invited_until"]) == ("invited", "2026-11-30T12:00:00Z")
    assert row["two_words"] == " ".join(made["two_words"])


def test_it_is_good_for_as_long_as_the_person_says(phone, member, noon):
    assert invite(phone, member, days=30)["expires_at"] == "2026-12-23T12:00:00Z"
    for days in (0, 31, "7", True):
        phone.call("POST", phone.path(f"{member}/invitation"), json={"days": days}, status=422)


def test_the_token_is_not_in_the_database(token, house):
    with house.database.system.connect() as connection:
        stored = connection.execute(select(Invitation.__table__)).one()
    assert token.encode() not in b"".join(v for v in stored if isinstance(v, bytes))


def test_nobody_invites_to_somebody_elses_plan(phone, member, devices, ola, nils):
    for stranger in (devices.of(ola), devices.of(nils)):
        nowhere = f"/api/people/{new_id()}/{member}/invitation"
        for path in (phone.path(f"{member}/invitation"), nowhere):
            stranger.call("POST", path, json={}, status=404)
            stranger.call("DELETE", path, status=404, headers={"If-Match": '"0"'})


def test_a_member_who_sees_the_network_invites_nobody(phone, member, house, kim, anna, devices):
    member_id = make.let_in(house, kim, anna)
    make.share(house, kim, member_id, "network")
    annas = devices.of(anna)
    assert annas.get(phone.path("members")).json["rows"]
    annas.call("POST", phone.path(f"{member}/invitation"), json={}, status=404)


def test_a_member_who_was_removed_cannot_be_invited(phone, member):
    phone.delete(member)
    phone.call("POST", phone.path(f"{member}/invitation"), json={}, status=410)


# --- Looking ------------------------------------------------------------------------------


def test_whoever_holds_it_is_told_what_they_would_accept(token, browser):
    assert browser.looks_at(token) == {
        "called": "Kim Lund", "relation": "relative", "language": "sv"
    }  # fmt: skip


def test_looking_changes_nothing(token, browser, phone, member):
    before = row_of(phone, member)
    browser.looks_at(token)
    browser.looks_at(token)
    assert row_of(phone, member) == before


def test_where_the_identity_is_protected_no_family_name_is_told(phone, token, browser):
    phone.patch("", {"protected": True})
    assert browser.looks_at(token)["called"] == "Kim"


# --- Accepting ----------------------------------------------------------------------------


def test_somebody_new_gets_an_account_without_a_plan(browser, token, kim, invited, member, phone):
    me = browser.joins(token)
    assert me["person_id"] is None
    assert me["passkeys"] == 1
    assert me["people"] == [
        {
            "person_id": kim.person_id,
            "as": "member",
            "member_id": row_of(phone, member)["id"],
            "relation": "relative",
            "agency_id": None,
            "called": "Kim Lund",
            "waiting": True,
            "two_words": " ".join(invited["two_words"]),
            "lease_seconds": 86400,
            "access": [],
        }
    ]
    assert browser.get("/api/me") == me
    assert row_of(phone, member)["state"] == "accepted"


def test_both_see_the_same_two_words(browser, token, phone, member):
    part = browser.joins(token)["people"][0]
    assert part["two_words"] == row_of(phone, member)["two_words"] != ""


def test_somebody_with_a_plan_of_their_own_takes_part_with_the_same_account(
    token, devices, ola, kim
):
    me = accept(devices.of(ola), token).json
    assert me["person_id"] == ola.person_id
    assert [(part["person_id"], part["as"]) for part in me["people"]] == [
        (ola.person_id, "person"), (kim.person_id, "member"),
    ]  # fmt: skip


def test_accepting_alone_shows_nothing(token, devices, anna, phone, house, kim):
    make.write(house, kim, Goal, own_words="Sova")
    annas = devices.of(anna)
    accept(annas, token)
    for path in ("", "goals", "members", "sent", "card"):
        annas.get(phone.path(path), status=404)
    assert annas.get("/api/changes").json["rows"] == []


def test_what_the_acceptance_changes_is_in_the_record(token, devices, anna, phone, member):
    before = row_of(phone, member)
    accept(devices.of(anna), token)
    after = row_of(phone, member)
    assert int(after["version"]) > int(before["version"])
    assert after["changed_by"] == anna.account_id
    assert after["name"] == before["name"] == "Min syster"  # Sealed again, and still Kim's words.
    latest = phone.get(phone.path("history")).json["changes"][0]
    assert latest["fields"] == {"state": ["invited", "accepted"]}


def test_the_phone_learns_of_it_by_the_ordinary_way(token, devices, anna, phone):
    bookmark = phone.get("/api/changes").json["bookmark"]
    accept(devices.of(anna), token)
    (row,) = phone.get(f"/api/changes?since={bookmark}").json["rows"]
    assert (row["noun"], row["state"]) == ("member", "accepted")


def test_the_accounts_id_is_told_to_nobody(token, devices, anna, phone, member):
    accept(devices.of(anna), token)
    assert "account_id" not in row_of(phone, member)


def test_nobody_accepts_an_invitation_to_their_own_plan(token, phone, browser):
    refused = accept(phone, token, status=401)
    assert refused.json["code"] == "wrong_code"
    browser.looks_at(token)  # And it is not used up.


def test_accepting_again_changes_nothing_since_the_answer_may_have_been_lost(
    token, devices, anna, phone, member
):
    annas = devices.of(anna)
    first = accept(annas, token).json
    row = row_of(phone, member)
    assert accept(annas, token).json == first
    assert row_of(phone, member) == row


def test_a_start_that_fails_uses_nothing_up(app, token, browser):
    origin = app.config["TRADEN_ORIGIN"]
    lying = Browser(app, Keychain(origin).but(verifies=False))
    assert lying.joins(token, status=401)["code"] == "wrong_passkey"
    browser.joins(token)


def test_a_challenge_for_starting_a_plan_accepts_nothing(browser, token):
    asked = browser.asked_to_start()
    made = browser.keychain.make(asked["publicKey"])
    refused = browser.joins(token, challenge_id=asked["challenge_id"], credential=made, status=401)
    assert refused["code"] == "wrong_passkey"


def test_a_challenge_for_accepting_starts_no_plan(browser, token):
    asked = browser.post("/api/invitations/start/options", {"token": token})
    made = browser.keychain.make(asked["publicKey"])
    browser.starts(challenge_id=asked["challenge_id"], credential=made, status=401)


def test_of_two_at_once_one_wins(app, token, house, phone, member):
    accounts = [make.newcomer(house, name="", language="sv") for _ in range(2)]
    both = [make.Devices(app).of(someone) for someone in accounts]
    with ThreadPoolExecutor(2) as pool:
        replies = list(pool.map(lambda device: accept(device, token, status=None), both))
    assert sorted(reply.status_code for reply in replies) == [200, 401]
    with house.database.system.connect() as connection:
        (part,) = connection.execute(select(TakesPart.__table__)).all()
        stored = connection.execute(select(Member.__table__)).one()
    assert part.account_id == stored.account_id


# --- What cannot be accepted --------------------------------------------------------------


def never_was(phone, member, devices, anna, later):
    return "x" * 43


def expired(phone, member, devices, anna, later):
    token = token_of(invite(phone, member))
    later(days=7)
    return token


def cancelled(phone, member, devices, anna, later):
    token = token_of(invite(phone, member))
    phone.call("DELETE", phone.path(f"{member}/invitation"), status=204)
    return token


def replaced(phone, member, devices, anna, later):
    token = token_of(invite(phone, member))
    invite(phone, member)
    return token


def used(phone, member, devices, anna, later):
    token = token_of(invite(phone, member))
    accept(devices.of(anna), token)
    return token


def of_a_removed_member(phone, member, devices, anna, later):
    token = token_of(invite(phone, member))
    phone.delete(member)
    return token


def stopped(phone, member, devices, anna, later):
    token = token_of(invite(phone, member))
    phone.patch("", {"sharing_stopped": True})
    return token


USELESS = [never_was, expired, cancelled, replaced, used, of_a_removed_member, stopped]


@pytest.fixture
def plain_wrong(devices, nils):
    """What an invitation gets that never was, at each door."""
    return at_every_door(devices.of(nils), "y" * 43)


def at_every_door(device, token):
    doors = {
        "look": {"token": token},
        "start/options": {"token": token, "name": "Nils"},
        "accept": {"token": token},
    }
    replies = {
        door: device.call("POST", f"/api/invitations/{door}", json=body, status=401)
        for door, body in doors.items()
    }
    return {door: (reply.data, sorted(reply.headers)) for door, reply in replies.items()}


@pytest.mark.parametrize("why", USELESS, ids=lambda why: why.__name__)
def test_every_invitation_that_is_no_good_gets_the_same_answer(
    why, phone, member, devices, anna, nils, noon, later, plain_wrong
):
    token = why(phone, member, devices, anna, later)
    found = at_every_door(devices.of(nils), token)
    assert found == plain_wrong
    assert b"wrong_code" in found["look"][0]


@pytest.mark.parametrize("why", USELESS, ids=lambda why: why.__name__)
def test_nor_does_it_let_anybody_start(why, phone, member, devices, anna, noon, later, app, house):
    browser = Browser(app)
    good = f"members/{new_id()}"
    phone.put(good, {"name": "Maja", "relation": "friend"})
    ceremony = token_of(invite(phone, good))
    token = why(phone, member, devices, anna, later)
    if why in (expired, stopped):
        ceremony = token_of(invite(phone, good))
    asked = browser.post("/api/invitations/start/options", {"token": ceremony})
    body = {
        "token": token,
        "challenge_id": asked["challenge_id"],
        "credential": browser.keychain.make(asked["publicKey"]),
        "language": "sv",
    }
    before = count(house, Account)
    refused = browser.post("/api/invitations/start", body, status=401)
    assert refused["code"] == "wrong_code"
    assert count(house, Account) == before


def count(house, cls):
    with house.database.system.connect() as connection:
        return len(connection.execute(select(cls.__table__)).all())


def test_a_member_who_is_put_back_has_to_be_invited_anew(phone, member, token, browser):
    phone.delete(member)
    phone.patch(member, {"removed": False})
    browser.looks_at(token, status=401)
    browser.joins(token_of(invite(phone, member)))


def test_cancelling_makes_the_member_a_name_again(phone, member, token):
    phone.call("DELETE", phone.path(f"{member}/invitation"), status=204)
    phone.call("DELETE", phone.path(f"{member}/invitation"), status=204)
    row = row_of(phone, member)
    assert (row["state"], row["two_words"], row["invited_until"]) == ("named", "", None)


def test_cancelling_does_so_also_when_the_link_ran_out_and_was_forgotten(
    phone, member, token, house
):
    with house.database.system.begin() as connection:
        connection.execute(delete(Invitation.__table__))
    phone.call("DELETE", phone.path(f"{member}/invitation"), status=204)
    assert row_of(phone, member)["state"] == "named"


def test_cancelling_lets_go_of_whoever_has_accepted_and_they_go_on_waiting(
    phone, member, token, devices, anna
):
    annas = devices.of(anna)
    accept(annas, token)
    before = annas.get("/api/me")
    phone.call("DELETE", phone.path(f"{member}/invitation"), status=204)
    row = row_of(phone, member)
    assert (row["state"], row["two_words"], row["invited_until"]) == ("named", "", None)
    after = annas.get("/api/me")
    assert (after.data, list(after.headers)) == (before.data, list(before.headers))
    phone.call("POST", phone.path(f"{member}/confirm"), status=409)


def test_whoever_was_let_in_stays_whatever_invitation_is_cancelled(
    phone, member, token, devices, house, kim, anna
):
    accept(devices.of(anna), token)
    make.confirm(house, kim, row_of(phone, member)["id"])
    phone.call("DELETE", phone.path(f"{member}/invitation"), status=204)
    assert row_of(phone, member)["state"] == "active"


# --- Again --------------------------------------------------------------------------------


def test_whoever_lost_their_way_in_is_invited_anew_and_the_old_account_sees_nothing(
    phone, member, token, devices, house, kim, anna, nils
):
    annas, new = devices.of(anna), devices.of(nils)
    accept(annas, token)
    member_id = row_of(phone, member)["id"]
    make.confirm(house, kim, member_id)
    make.share(house, kim, member_id, "plan")
    assert annas.get("/api/me").json["people"][0]["access"]

    again = token_of(invite(phone, member))
    assert annas.get("/api/me").json["people"][0]["access"] == []
    accept(new, again)
    assert new.get("/api/me").json["people"][0]["access"] == []  # Confirmed anew first.
    make.confirm(house, kim, member_id)
    assert new.get("/api/me").json["people"][0]["access"]
    assert annas.get("/api/me").json["people"][0]["access"] == []


def test_whoever_was_removed_can_come_back_as_a_new_member(phone, member, token, devices, anna):
    annas = devices.of(anna)
    accept(annas, token)
    phone.delete(member)
    second = f"members/{new_id()}"
    phone.put(second, {"name": "Anna", "relation": "friend"})
    (part,) = accept(annas, token_of(invite(phone, second))).json["people"]
    assert (part["member_id"], part["relation"]) == (row_of(phone, second)["id"], "friend")
    assert part["waiting"] is True


def test_an_account_is_one_member_of_a_plan_at_a_time(phone, member, token, devices, anna):
    annas = devices.of(anna)
    accept(annas, token)
    second = f"members/{new_id()}"
    phone.put(second, {"name": "Anna från jobbet", "relation": "professional"})
    accept(annas, token_of(invite(phone, second)))
    assert row_of(phone, member)["state"] == "left"
    assert row_of(phone, second)["state"] == "accepted"


def test_what_was_not_sealed_here_is_no_invitation(house, token, kim, ola, browser):
    """Moved to another plan in the database, an invitation finds no member there."""
    with house.database.system_for(writes=True).begin() as raw:
        raw.execute(update(Invitation.__table__).values(person_id=ola.person_id))
    browser.looks_at(token, status=401)
