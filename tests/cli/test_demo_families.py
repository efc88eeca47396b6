"""What is told of the demo families, who are made once for all who only read."""

import pytest
from sqlalchemy import select

from server import clock
from server.access.policy import NOBODY
from server.access.session import CareSession
from server.app import open_house
from server.care import history, systems
from server.care.same_event import as_one
from server.demo.families import ROLES
from server.demo.make import make_demo
from server.schemas.nouns import ABOUT_ME, SECTIONS
from server.settings import from_environment
from server.store.tables import (
    NOUNS,
    AboutMe,
    Appointment,
    CrisisEntry,
    Goal,
    Grant,
    Member,
    Note,
    Person,
    PlanSource,
    Request,
    Step,
)
from tests.cli.demo import family_of, parts_of, rows_of, session_of

FULL = [role for role in ROLES if role != "just_started"]


@pytest.fixture(scope="module")
def house(databases, tmp_path_factory):
    """A house with the families in it."""
    folder = tmp_path_factory.mktemp("families")
    set_so = {"TRADEN_DATA": str(folder), "TRADEN_DATABASE_URL": databases.migrated(folder)}
    house = open_house(from_environment(set_so))
    make_demo(house, "http://localhost:8000")
    yield house
    house.database.close()


@pytest.mark.parametrize("role", FULL)
def test_every_noun_is_there_and_some_step_that_nobody_has(house, role):
    for cls in NOUNS.values():
        assert rows_of(house, role, cls), cls.noun
    steps = rows_of(house, role, Step)
    today = clock.today("se")
    open_ = [step for step in steps if step.state in ("proposed", "agreed", "started")]
    assert any(step.owner == "nobody" for step in open_)
    assert any(step.owner == "agency" and not step.owner_accepted_on for step in open_)
    assert any(step.due and step.due < today and step.owner != "me" for step in open_)


@pytest.mark.parametrize("role", FULL)
def test_who_is_around_the_person_has_come_or_is_on_the_way(house, role):
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


def test_one_of_them_waits_to_be_confirmed(house):
    waiting = [row for row in rows_of(house, "swedish", Member) if row.state == "accepted"]
    assert [member.name for member in waiting] == ["Leila Haddad"]
    part = parts_of(house, "swedish_waiting")["Alva Sandin"]
    assert part["waiting"]
    assert part["two_words"] == waiting[0].two_words
    assert part["access"] == []


@pytest.mark.parametrize("role", FULL)
def test_what_is_shared_is_shared_in_every_way(house, role):
    grants = rows_of(house, role, Grant)
    assert {grant.right for grant in grants} == {"see", "take_part"}
    assert {grant.state for grant in grants} == {"given", "paused", "withdrawn"}
    assert any(grant.until and grant.until > clock.now() for grant in grants)
    assert any(grant.receiver_agency_id for grant in grants)
    assert any(grant.shared == "crisis_plan" and grant.sections for grant in grants)


def test_what_was_taken_back_was_given_once(house):
    (withdrawn,) = [row for row in rows_of(house, "swedish", Grant) if row.state == "withdrawn"]
    with session_of(house, "swedish") as session:
        person_id = family_of("swedish").id("person")
        told, _ = history.page(session, person_id, row_id=withdrawn.id)
    assert [line["fields"]["state"][1] for line in told] == ["withdrawn", "given"]


@pytest.mark.parametrize("role", FULL)
def test_the_trust_person_sees_the_sections_they_were_given_and_nothing_that_is_only_mine(
    house, role
):
    with session_of(house, f"{role}_trust_person", writes=True) as session:
        entries = session.scalars(select(CrisisEntry)).all()
        about_me = session.scalars(select(AboutMe)).all()
        session.commit()
    assert {entry.section for entry in entries} < set(SECTIONS)
    assert about_me
    assert not any(row.only_me for row in (*entries, *about_me))


def test_one_of_them_is_a_relative_in_one_plan_and_the_person_in_another(house):
    assert rows_of(house, "just_started", Person)[0].name == "Elis"
    part = parts_of(house, "just_started")["Alva Sandin"]
    assert part["relation"] == "relative"
    assert {share["shared"] for share in part["access"]} == {"appointments", "crisis_plan"}


@pytest.mark.parametrize("role", FULL)
def test_each_of_them_tells_about_themselves_once(house, role):
    told = rows_of(house, role, AboutMe)
    assert {row.section for row in told} == set(ABOUT_ME)
    assert any(row.only_me for row in told)


@pytest.mark.parametrize("role", FULL)
def test_times_are_ahead_in_daylight_where_the_person_lives(house, role):
    for row in rows_of(house, role, Appointment):
        there = row.starts_at.astimezone(clock.ZONES["se"])
        assert 8 <= there.hour < 18
        assert there.weekday() < 5
    ahead = [row for row in rows_of(house, role, Appointment) if row.starts_at > clock.now()]
    assert len(ahead) >= 3


@pytest.mark.parametrize("role", ["swedish", "norwegian", "danish", "english"])
def test_the_crisis_plan_has_words_in_every_section(house, role):
    assert {entry.section for entry in rows_of(house, role, CrisisEntry)} == set(SECTIONS)


def test_one_of_them_has_just_started(house):
    assert rows_of(house, "just_started", Step) == []


def test_a_system_is_linked_and_what_it_sent_waits_for_an_answer(house):
    (sent,) = [row for row in rows_of(house, "swedish", Goal) if row.source == "agency_system"]
    (system,) = [row for row in rows_of(house, "swedish", Member) if row.relation == "system"]
    assert (sent.state, sent.source_member_id) == ("proposed", system.id)
    assert sent.plan_source_id in {row.id for row in rows_of(house, "swedish", PlanSource)}


def test_nobody_can_sign_in_as_the_demos_system(house):
    with CareSession(house, NOBODY, writes=False) as session:
        (system,) = systems.listed(session)
        assert system.keys == {"keys": []}
        assert system.scopes == []


def test_two_sources_tell_of_one_meeting(house):
    events = as_one(rows_of(house, "swedish", Appointment))
    assert [len(event) for event in events].count(2) == 1
