"""Whoever is let in, at the database itself: what one who may see or take part does not get to
write, though every lock in Python were forgotten. And nobody rewrites what has been."""

from datetime import UTC, datetime

import pytest
from psycopg import sql

from server.access.functions import SCHEMA
from server.store.tables import Call, Head, History, Invitation, Note, PersonKey, Step
from tests.access.raw import acting, rows_seen
from tests.make import accept, invite, let_in, share, write_step
from tests.systems import ASystem

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
pytestmark = pytest.mark.postgresql_only


@pytest.fixture
def annas_id(house, kim, anna):
    """Anna is let in, and may take part in the plan: as much as anybody gets."""
    member_id = let_in(house, kim, anna, relation="professional")
    share(house, kim, member_id, "plan", right="take_part")
    return member_id


@pytest.fixture
def hidden(house, kim):
    return write_step(house, kim, what="Bara jag", only_me=True)


def tries(raw, someone, words, cls, **names):
    """How many rows a statement of theirs changes; nothing of it stays."""
    made = sql.SQL(words).format(
        table=sql.Identifier(cls.__tablename__),
        **{name: sql.Literal(value) for name, value in names.items()},
    )
    with acting(raw, someone), raw.transaction(force_rollback=True):
        return raw.execute(made).rowcount


@pytest.mark.parametrize("cls", [PersonKey, Head, History, Step, Note, Invitation, Call])
@pytest.mark.parametrize(
    "words", ["DELETE FROM {table}", "DELETE FROM {table} WHERE person_id={p}"]
)
def test_nobody_else_takes_anything_away(raw, kim, anna, annas_id, hidden, cls, words):
    assert tries(raw, anna, words, cls, p=kim.person_id) == 0


@pytest.mark.parametrize("where", ["", " WHERE person_id = {p}"])
def test_nobody_else_puts_another_key_in_the_place_of_the_persons(raw, kim, anna, annas_id, where):
    words = "UPDATE {table} SET wrapped = 'x'" + where
    assert tries(raw, anna, words, PersonKey, p=kim.person_id) == 0


def test_nobody_changes_what_they_may_not_see_either(raw, house, kim, anna, annas_id, hidden):
    shown = write_step(house, kim, what="För alla")
    with acting(raw, anna), raw.transaction(force_rollback=True):
        found = raw.execute("UPDATE step SET state = 'done' RETURNING id::text").fetchall()
    assert found == [(shown,)]
    assert tries(raw, anna, "UPDATE {table} SET state = 'done'", Step) == 1


@pytest.mark.parametrize("words", ["UPDATE {table} SET act = 'x'", "DELETE FROM {table}"])
def test_what_has_been_is_not_rewritten_by_anybody(raw, kim, anna, annas_id, words):
    assert rows_seen(raw, kim, "history")
    assert tries(raw, kim, words, History) == 0
    assert tries(raw, anna, words, History) == 0


def test_through_the_narrow_door_nothing_is_taken_away_either(raw, kim, anna, annas_id):
    with acting(raw, anna), raw.transaction(force_rollback=True):
        raw.execute("SELECT set_config('traden.inside', %s, true)", [kim.person_id])
        for table in ("member", "invitation", "note", "head", "history"):
            found = raw.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
            assert (table, found.rowcount) == (table, 0)


def calls(raw, someone, function, *values):
    """They call what the app may call past the policies."""
    taken = sql.SQL(", ").join(map(sql.Literal, values))
    with acting(raw, someone):
        raw.execute(
            sql.SQL("SELECT {}.{}({})").format(*map(sql.Identifier, (SCHEMA, function)), taken)
        )


def test_who_looks_is_who_acts_whatever_is_written_down(raw, kim, anna, annas_id):
    at = NOW.isoformat()
    line = (kim.person_id, "plan", "shared_with_you", at, annas_id, None, None, at, at, 1)
    calls(raw, anna, "note_look", *line)
    assert {str(row["account_id"]) for row in rows_seen(raw, kim, "looked")} == {anna.account_id}


def test_nobody_but_the_person_lets_a_member_in(raw, house, kim, anna, maja):
    member_id, token = invite(house, kim, name="Maja")
    accept(house, maja, token)
    theirs = (NOW.isoformat(), maja.account_id, kim.person_id, member_id)
    for someone, confirmed in ((anna, False), (maja, False), (kim, True)):
        calls(raw, someone, "say_confirmed", *theirs)
        (part,) = rows_seen(raw, maja, "takes_part")
        assert bool(part["confirmed_at"]) is confirmed


def test_nobody_but_the_person_says_by_which_agency_a_member_is_there(
    raw, house, kim, anna, annas_id
):
    clinic = ASystem(house).agency_id
    for someone, said in ((anna, None), (kim, clinic)):
        calls(raw, someone, "say_works_at", clinic, anna.account_id, kim.person_id, annas_id)
        (part,) = rows_seen(raw, anna, "takes_part")
        assert (part["works_at_id"] and str(part["works_at_id"])) == said
