"""The last lock: PostgreSQL shows and takes what the policy says, whoever forgot to ask it."""

import json

import pytest
from psycopg import sql
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import false, select

from server.access import functions, policy, postgres, system
from server.store.base import AboutAccount, AboutNobody
from server.store.database import APP_ROLE, Database
from server.store.tables import (
    Base,
    Challenge,
    Device,
    Goal,
    Head,
    History,
    Person,
    PersonKey,
    Step,
)
from tests import people
from tests.access.raw import acting, rows_seen
from tests.make import write_goal, write_step

pytestmark = pytest.mark.postgresql_only

CLASSES = sorted((m.class_ for m in Base.registry.mappers), key=lambda cls: cls.__tablename__)
OWNED = [cls for cls in CLASSES if not issubclass(cls, AboutNobody)]


@pytest.fixture
def both(house, kim, ola):
    """Kim and Ola, and something that each has written."""
    for someone in (kim, ola):
        goal = write_goal(house, someone, own_words="Något eget")
        write_step(house, someone, what="Ring", goal_id=goal)
    return kim, ola


def asked(house, question, *values):
    """What the owner of the tables is told."""
    with house.database.system.connect() as connection:
        return connection.connection.driver_connection.execute(question, values).fetchall()


def owner_of(row):
    return {str(row.get("person_id")), str(row.get("account_id"))}


# --- What is seen -------------------------------------------------------------------------


@pytest.mark.parametrize("cls", OWNED, ids=lambda cls: cls.__tablename__)
def test_everyone_sees_their_own_rows_and_no_others(raw, both, cls):
    for someone in both:
        own = {someone.person_id, someone.account_id}
        for row in rows_seen(raw, someone, cls.__tablename__):
            assert owner_of(row) & own


@pytest.mark.parametrize("cls", [Person, Goal, Step, Head], ids=lambda cls: cls.__tablename__)
def test_everyone_sees_all_their_own_rows(raw, both, cls):
    for someone in both:
        assert len(rows_seen(raw, someone, cls.__tablename__)) == 1


@pytest.mark.parametrize("actor", [None, people], ids=["nobody", "somebody else"])
@pytest.mark.parametrize("cls", OWNED, ids=lambda cls: cls.__tablename__)
def test_nobody_sees_anything(raw, both, house, cls, actor):
    stranger = actor and people.nils(house)
    own = {getattr(stranger, "account_id", ""), getattr(stranger, "person_id", "")}
    seen = rows_seen(raw, stranger, cls.__tablename__)
    assert [row for row in seen if not owner_of(row) & own] == []


def test_what_is_about_nobody_is_there_for_the_ceremonies(raw, both):
    with acting(raw, None):
        raw.execute("INSERT INTO challenge VALUES (gen_random_uuid(), 'start', 'x', NULL, now())")
    assert len(rows_seen(raw, None, Challenge.__tablename__)) == 1


def test_the_engine_of_the_app_shows_nothing_where_a_session_was_forgotten(house, both):
    with house.database.engine.connect() as connection:
        assert connection.execute(select(Step.__table__)).all() == []
        assert connection.exec_driver_sql("SELECT current_user").scalar_one() == APP_ROLE


def test_who_acts_is_forgotten_with_the_transaction(raw, both):
    kim, _ = both
    with acting(raw, kim):
        assert raw.execute("SELECT count(*) FROM step").fetchone() == (1,)
    assert raw.execute("SELECT count(*) FROM step").fetchone() == (0,)


# --- What is changed ----------------------------------------------------------------------


def whose(cls):
    return "account_id" if issubclass(cls, AboutAccount) else "person_id"


def run(connection, words, cls, **names):
    """``{table}`` and ``{whose}`` are of that class, what is named otherwise is a value."""
    made = sql.SQL(words).format(
        table=sql.Identifier(cls.__tablename__),
        whose=sql.Identifier(whose(cls)),
        **{name: sql.Literal(value) for name, value in names.items()},
    )
    return connection.execute(made)


@pytest.mark.parametrize("cls", OWNED, ids=lambda cls: cls.__tablename__)
def test_nobody_changes_takes_or_removes_somebody_elses_row(raw, both, cls):
    kim, ola = (getattr(someone, whose(cls)) for someone in both)
    for words in (
        "UPDATE {table} SET {whose} = {whose} WHERE {whose} = {kim}",
        "UPDATE {table} SET {whose} = {ola} WHERE {whose} = {kim}",
        "DELETE FROM {table} WHERE {whose} = {kim}",
    ):
        with acting(raw, both[1]):
            assert run(raw, words, cls, kim=kim, ola=ola).rowcount == 0


def test_nobody_gives_a_row_away(raw, both):
    kim, ola = both
    giving = "UPDATE {table} SET {whose} = {kim} WHERE {whose} = {ola}"
    with pytest.raises(InsufficientPrivilege, match="row-level security"), acting(raw, ola):
        run(raw, giving, Step, kim=kim.person_id, ola=ola.person_id)


COPIED = [Person, PersonKey, Head, Goal, Step, History, Device]


@pytest.mark.parametrize("cls", COPIED, ids=lambda cls: cls.__tablename__)
def test_nobody_adds_a_row_to_what_is_somebody_elses(raw, both, cls):
    kim, ola = both
    with acting(raw, kim):
        (row,) = run(raw, "SELECT to_jsonb({table}) FROM {table} LIMIT 1", cls).fetchone()
    adding = "INSERT INTO {table} SELECT * FROM jsonb_populate_record(NULL::{table}, {row})"
    with pytest.raises(InsufficientPrivilege, match="row-level security"), acting(raw, ola):
        run(raw, adding, cls, row=json.dumps(row))


# --- What guards it -----------------------------------------------------------------------


def test_every_table_is_guarded_also_from_its_owner_for_every_verb(house):
    tables = """
        SELECT relname, relrowsecurity AND relforcerowsecurity, array(
          SELECT cmd FROM pg_policies WHERE tablename = relname AND roles = '{traden_app}')
        FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace"""
    found = {name: (forced, set(verbs)) for name, forced, verbs in asked(house, tables)}
    assert found.pop("alembic_version") == (False, set())  # The number of a migration.
    assert set(found) == {cls.__tablename__ for cls in CLASSES}
    every_verb = {"SELECT", "INSERT", "UPDATE", "DELETE"}
    assert {name for name, guard in found.items() if guard != (True, every_verb)} == set()


def test_the_role_of_the_app_can_do_nothing_else_and_owns_nothing(house):
    role = """
        SELECT rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb, rolreplication
        FROM pg_roles WHERE rolname = 'traden_app'"""
    assert asked(house, role) == [(False,) * 6]
    owns = (
        "SELECT count(*) FROM pg_shdepend WHERE refobjid = 'traden_app'::regrole AND deptype = 'o'"
    )
    assert asked(house, owns) == [(0,)]
    member_of = "SELECT count(*) FROM pg_auth_members WHERE member = 'traden_app'::regrole"
    assert asked(house, member_of) == [(0,)]


def test_what_runs_as_the_owner_is_for_the_app_alone_and_looks_in_one_place(house):
    made = """
        SELECT proname, proconfig, has_function_privilege('traden_app', oid, 'EXECUTE'),
               array(SELECT grantee::regrole::text FROM aclexplode(proacl)) @> '{-}'
        FROM pg_proc WHERE prosecdef AND pronamespace = 'traden_locks'::regnamespace"""
    found = asked(house, made)
    assert len(found) > len(functions.NAMED)
    for name, settings, is_the_apps, is_everybodys in found:
        assert settings == ["search_path=public, pg_temp"], name
        assert (is_the_apps, is_everybodys) == (True, False), name


@pytest.mark.parametrize("schema", ["public", functions.SCHEMA])
def test_the_app_makes_nothing_anywhere(raw, schema):
    with pytest.raises(InsufficientPrivilege), raw.transaction():
        raw.execute(sql.SQL("CREATE TABLE {}.mine (a int)").format(sql.Identifier(schema)))


def test_the_stricter_login_is_not_let_further_by_taking_off_its_role(raw, both):
    raw.execute("RESET ROLE")
    assert raw.execute("SELECT count(*) FROM step").fetchone() == (0,)
    with pytest.raises(InsufficientPrivilege):
        raw.execute("SET ROLE traden")


# --- With the migrations ------------------------------------------------------------------


@pytest.fixture
def own(databases, tmp_path):
    """A database of one's own, migrated."""
    with databases.blank(tmp_path) as url:
        database = Database(url)
        system.migrate(database)
        yield database
        database.close()


def test_what_is_kept_is_what_the_code_says(own, monkeypatch):
    assert system.is_ready(own)
    monkeypatch.setattr(policy, "may_see", lambda cls: false())
    postgres._script.cache_clear()
    try:
        assert not system.is_ready(own)
        system.migrate(own)
        assert system.is_ready(own)
        seen = "SELECT qual FROM pg_policies WHERE tablename = 'goal' AND cmd = 'SELECT'"
        with own.system.connect() as connection:
            assert connection.exec_driver_sql(seen).all() == [("false",)]
    finally:
        postgres._script.cache_clear()


def test_a_second_time_nothing_happens(own):
    made = "SELECT max(oid) FROM pg_policy"
    with own.system.connect() as connection:
        before = connection.exec_driver_sql(made).scalar_one()
        system.migrate(own)
        assert connection.exec_driver_sql(made).scalar_one() == before


def test_a_login_that_owns_nothing_may_not_act_as_the_system(house, databases):
    assert system.may_act(house.database)
    strict = Database(databases.url_of_the_web())
    assert not system.may_act(strict)
    assert system.is_ready(strict)
    strict.close()
