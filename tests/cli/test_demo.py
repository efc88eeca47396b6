"""The demo families: made once, through the same verbs, in four languages."""

import sqlite3

import pytest
from sqlalchemy import select

from server.access.policy import NOBODY
from server.access.session import CareSession
from server.care import device_links, systems
from server.care.erase import erase
from server.care.tokens import token_hash
from server.demo import make, words
from server.demo.families import ROLES
from server.demo.make import everybody, make_demo
from server.store.tables import (
    Head,
    History,
    Member,
    Note,
    Sent,
    TakesPart,
)
from tests.cli.demo import parts_of, rows_of, session_of

ORIGIN = "http://localhost:8000"
FULL = [role for role in ROLES if role != "just_started"]
AROUND = ("trust_person", "relative", "professional")


@pytest.fixture
def links(house):
    """The links of a first run."""
    return make_demo(house, ORIGIN)


def all_there_is(house):
    """How far each person's plan has come, and what each of the others keeps on their own side."""
    found = {}
    for somebody in everybody():
        with session_of(house, somebody.role) as session:
            heads = session.scalars(select(Head)).all()
            own = [session.scalars(select(cls)).all() for cls in (TakesPart, Sent)]
            found[somebody.role] = [head.number for head in heads], [len(rows) for rows in own]
    return found


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


def test_a_family_that_comes_back_is_linked_with_the_system_there_was(house, links):
    with session_of(house, "swedish", writes=True) as session:
        erase(session)
        session.commit()
    make_demo(house, ORIGIN)
    with CareSession(house, NOBODY, writes=False) as session:
        assert len(systems.listed(session)) == 1
    assert any(row.relation == "system" for row in rows_of(house, "swedish", Member))
