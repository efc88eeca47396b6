"""The demo families: made once, through the same verbs, in four languages."""

import sqlite3

import pytest
from sqlalchemy import select

from server import clock
from server.access.policy import Actor
from server.access.session import CareSession
from server.care import device_links
from server.care.tokens import token_hash
from server.demo import words
from server.demo.families import ROLES, families
from server.demo.make import make_demo
from server.schemas.nouns import SECTIONS
from server.store.tables import NOUNS, Appointment, CrisisEntry, Step

ORIGIN = "http://localhost:8000"
FULL = [role for role in ROLES if role != "just_started"]


@pytest.fixture
def links(house):
    """The links of a first run."""
    return make_demo(house, ORIGIN)


def session_of(house, role, *, writes=False):
    (family,) = [family for family in families() if family.role == role]
    actor = Actor(family.id("account"), family.id("device"))
    return CareSession(house, actor, writes=writes)


def rows_of(house, role, cls):
    with session_of(house, role) as session:
        rows = session.scalars(select(cls)).all()
        for row in rows:
            row.opened()
        return rows


def test_there_is_a_link_for_each_of_them(links):
    assert [link.role for link in links] == list(ROLES)
    assert {link.language for link in links} == {"sv", "nb", "da", "en"}
    assert all(link.url.startswith(f"{ORIGIN}/link#") for link in links)


def test_a_second_run_makes_nothing_but_new_links(house, links):
    before = {role: len(rows_of(house, role, Step)) for role in ROLES}
    again = make_demo(house, ORIGIN)
    assert {role: len(rows_of(house, role, Step)) for role in ROLES} == before
    assert {link.url for link in links}.isdisjoint(link.url for link in again)


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
