"""The demo families: made once, through the same verbs, in four languages."""

import sqlite3

import pytest
from sqlalchemy import select

from server import clock
from server.access.policy import NOBODY
from server.access.session import CareSession
from server.care import device_links, history, memberships, systems
from server.care.erase import erase
from server.care.same_event import as_one
from server.care.tokens import token_hash
from server.demo import make, words
from server.demo.families import ROLES, families
from server.demo.make import everybody, make_demo
from server.schemas.nouns import ABOUT_ME, SECTIONS
from server.store.tables import (
    NOUNS,
    AboutMe,
    Appointment,
    CrisisEntry,
    Goal,
    Grant,
    Head,
    History,
    Member,
    Note,
    Person,
    PlanSource,
    Request,
    Sent,
    Step,
    TakesPart,
)

ORIGIN = "http://localhost:8000"
FULL = [role for role in ROLES if role != "just_started"]
AROUND = ("trust_person", "relative", "professional")


@pytest.fixture
def links(house):
    """The links of a first run."""
    return make_demo(house, ORIGIN)


def family_of(role):
    (family,) = [family for family in families() if family.role == role]
    return family


def session_of(house, role, *, writes=False):
    """A session of anyone who has a link. It writes down that somebody looks, so it may write."""
    (somebody,) = [somebody for somebody in everybody() if somebody.role == role]
    return CareSession(house, somebody.actor, writes=writes)


def rows_of(house, role, cls):
    with session_of(house, role) as session:
        rows = session.scalars(select(cls)).all()
        for row in rows:
            row.opened()
        return rows


def all_there_is(house):
    """How far each person's plan has come, and what each of the others keeps on their own side."""
    found = {}
    for somebody in everybody():
        with session_of(house, somebody.role) as session:
            heads = session.scalars(select(Head)).all()
            own = [session.scalars(select(cls)).all() for cls in (TakesPart, Sent)]
            found[somebody.role] = [head.number for head in heads], [len(rows) for rows in own]
    return found


def parts_of(house, role):
    """What somebody is told of the plans they take part in: called → the whole of it."""
    with session_of(house, role) as session:
        parts, _ = memberships.page(session, None)
    return {part["called"]: part for part in parts}


def test_there_is_a_link_for_everyone_who_has_an_account(links):
    roles = [link.role for link in links]
    assert [role for role in roles if role in ROLES] == list(ROLES)
    assert {f"{role}_{part}" for role in FULL for part in AROUND} < set(roles)
    assert {link.language for link in links} == {"sv", "nb", "da", "en"}
    assert all(link.url.startswith(f"{ORIGIN}/link#") for link in links)
    assert all(link.who.endswith(".") for link in links)


def test_a_second_run_makes_nothing_but_new_links(house, links):
    before = all_there_is(house)
    again = make_demo(house, ORIGIN)
    assert all_there_is(house) == before
    assert [link.role for link in again] == [link.role for link in links]
    assert {link.url for link in links}.isdisjoint(link.url for link in again)


def test_families_of_an_older_version_are_left_as_they_are(house, monkeypatch):
    with monkeypatch.context() as older:
        older.setattr(make, "bring", lambda *_: None)
        assert [link.role for link in make_demo(house, ORIGIN)] == list(ROLES)
    before = {role: len(rows_of(house, role, History)) for role in ROLES}
    assert [link.role for link in make_demo(house, ORIGIN)] == list(ROLES)
    assert {role: len(rows_of(house, role, History)) for role in ROLES} == before


def test_a_family_that_was_erased_comes_back(house, links):
    with session_of(house, "swedish", writes=True) as session:
        erase(session)
        session.commit()
    again = make_demo(house, ORIGIN)
    assert [link.role for link in again] == [link.role for link in links]
    assert parts_of(house, "swedish_relative")["Alva Sandin"]["waiting"] is False
    assert len(rows_of(house, "swedish", Note)) == 1


def test_a_link_signs_in_once(house, links):
    hashed = token_hash(links[0].url.split("#")[1])
    with session_of(house, "swedish", writes=True) as session:
        device_links.use(session, hashed)
        session.commit()
    with (
        pytest.raises(device_links.WrongCode),
        session_of(house, "swedish", writes=True) as session,
    ):
        device_links.use(session, hashed)


@pytest.mark.parametrize("role", FULL)
def test_every_noun_is_there_and_some_step_that_nobody_has(house, links, role):
    for cls in NOUNS.values():
        assert rows_of(house, role, cls), cls.noun
    steps = rows_of(house, role, Step)
    today = clock.today("se")
    open_ = [step for step in steps if step.state in ("proposed", "agreed", "started")]
    assert any(step.owner == "nobody" for step in open_)
    assert any(step.owner == "agency" and not step.owner_accepted_on for step in open_)
    assert any(step.due and step.due < today and step.owner != "me" for step in open_)


@pytest.mark.parametrize("role", FULL)
def test_who_is_around_the_person_has_come_or_is_on_the_way(house, links, role):
    members = {member.id: member for member in rows_of(house, role, Member)}
    (person,) = rows_of(house, role, Person)
    assert members[person.trust_member_id].state == "active"
    active = [member for member in members.values() if member.state == "active"]
    assert {"relative", "professional"} <= {member.relation for member in active}
    assert any(member.card_words for member in active)
    assert [member for member in members.values() if member.state == "invited"]
    assert all(member.two_words for member in members.values() if member.state == "invited")
    (note,) = rows_of(house, role, Note)
    assert members[note.by_member_id].relation == "relative"
    (request,) = rows_of(house, role, Request)
    assert request.state == "asked"
    assert members[request.by_member_id].relation == "professional"


def test_one_of_them_waits_to_be_confirmed(house, links):
    waiting = [row for row in rows_of(house, "swedish", Member) if row.state == "accepted"]
    assert [member.name for member in waiting] == ["Leila Haddad"]
    part = parts_of(house, "swedish_waiting")["Alva Sandin"]
    assert part["waiting"]
    assert part["two_words"] == waiting[0].two_words
    assert part["access"] == []


@pytest.mark.parametrize("role", FULL)
def test_what_is_shared_is_shared_in_every_way(house, links, role):
    grants = rows_of(house, role, Grant)
    assert {grant.right for grant in grants} == {"see", "take_part"}
    assert {grant.state for grant in grants} == {"given", "paused", "withdrawn"}
    assert any(grant.until and grant.until > clock.now() for grant in grants)
    assert any(grant.receiver_agency_id for grant in grants)
    assert any(grant.shared == "crisis_plan" and grant.sections for grant in grants)


def test_what_was_taken_back_was_given_once(house, links):
    (withdrawn,) = [row for row in rows_of(house, "swedish", Grant) if row.state == "withdrawn"]
    with session_of(house, "swedish") as session:
        person_id = family_of("swedish").id("person")
        told, _ = history.page(session, person_id, row_id=withdrawn.id)
    assert [line["fields"]["state"][1] for line in told] == ["withdrawn", "given"]


@pytest.mark.parametrize("role", FULL)
def test_the_trust_person_sees_the_sections_they_were_given_and_nothing_that_is_only_mine(
    house, links, role
):
    with session_of(house, f"{role}_trust_person", writes=True) as session:
        entries = session.scalars(select(CrisisEntry)).all()
        about_me = session.scalars(select(AboutMe)).all()
        session.commit()
    assert {entry.section for entry in entries} < set(SECTIONS)
    assert about_me
    assert not any(row.only_me for row in (*entries, *about_me))


def test_one_of_them_is_a_relative_in_one_plan_and_the_person_in_another(house, links):
    assert rows_of(house, "just_started", Person)[0].name == "Elis"
    part = parts_of(house, "just_started")["Alva Sandin"]
    assert part["relation"] == "relative"
    assert {share["shared"] for share in part["access"]} == {"appointments", "crisis_plan"}


@pytest.mark.parametrize("role", FULL)
def test_each_of_them_tells_about_themselves_once(house, links, role):
    told = rows_of(house, role, AboutMe)
    assert {row.section for row in told} == set(ABOUT_ME)
    assert any(row.only_me for row in told)


@pytest.mark.parametrize("role", FULL)
def test_times_are_ahead_in_daylight_where_the_person_lives(house, links, role):
    for row in rows_of(house, role, Appointment):
        there = row.starts_at.astimezone(clock.ZONES["se"])
        assert 8 <= there.hour < 18
        assert there.weekday() < 5
    ahead = [row for row in rows_of(house, role, Appointment) if row.starts_at > clock.now()]
    assert len(ahead) >= 3


@pytest.mark.parametrize("role", ["swedish", "norwegian", "danish", "english"])
def test_the_crisis_plan_has_words_in_every_section(house, links, role):
    assert {entry.section for entry in rows_of(house, role, CrisisEntry)} == set(SECTIONS)


def test_one_of_them_has_just_started(house, links):
    assert rows_of(house, "just_started", Step) == []


@pytest.mark.sqlite_only
def test_no_word_of_the_demo_is_in_the_database_in_the_clear(house, links, settings):
    house.database.close()
    with sqlite3.connect(settings.data / "traden.db") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    plain = (settings.data / "traden.db").read_bytes()
    found = [text for text in words() if len(text) > 5 and text.encode() in plain]
    assert found == []


def test_the_words_of_the_demo_are_many():
    assert len(words()) > 300
    assert "Birgit Aspelin" in words()


def test_a_system_is_linked_and_what_it_sent_waits_for_an_answer(house, links):
    (sent,) = [row for row in rows_of(house, "swedish", Goal) if row.source == "agency_system"]
    (system,) = [row for row in rows_of(house, "swedish", Member) if row.relation == "system"]
    assert (sent.state, sent.source_member_id) == ("proposed", system.id)
    assert sent.plan_source_id in {row.id for row in rows_of(house, "swedish", PlanSource)}


def test_nobody_can_sign_in_as_the_demos_system(house, links):
    with CareSession(house, NOBODY, writes=False) as session:
        (system,) = systems.listed(session)
        assert system.keys == {"keys": []}
        assert system.scopes == []


def test_a_family_that_comes_back_is_linked_with_the_system_there_was(house, links):
    with session_of(house, "swedish", writes=True) as session:
        erase(session)
        session.commit()
    make_demo(house, ORIGIN)
    with CareSession(house, NOBODY, writes=False) as session:
        assert len(systems.listed(session)) == 1
    assert any(row.relation == "system" for row in rows_of(house, "swedish", Member))


def test_two_sources_tell_of_one_meeting(house, links):
    events = as_one(rows_of(house, "swedish", Appointment))
    assert [len(event) for event in events].count(2) == 1
