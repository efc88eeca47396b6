"""Row level security: the policy once more, kept by PostgreSQL itself.

From the same declarations as the read and the write lock (``AboutPerson``, ``AboutAccount``,
``AboutNobody``) and the same expressions (``access.policy``) comes one script: the role that the
app is, a policy for each table and each verb, and the functions that the policies and the app
may call (``access.functions``). It is run with the migrations, in their transaction, so what
PostgreSQL keeps is always what the code says. Whoever owns the tables passes the policies, and
acts as the system.
"""

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import Connection, and_, false, func, or_, select, true

from server.access import policy
from server.access.functions import FACTS, NAMED, SCHEMA, Function, by_function, in_policy
from server.store.base import AboutAccount, AboutPerson, Base, Id
from server.store.database import APP_ROLE
from server.store.people import Person

_ALONE = 7_261_645
"""The key of the advisory lock under which one process migrates, and the others wait."""
_INSIDE: Any = getattr(func, SCHEMA).inside(type_=Id)
_SETTING = "traden"
"""Settings of ours are called ``traden.actor``, ``traden.now`` …"""
_CHANGED_INSIDE = policy.INSIDE | {"head", "history", "person"}
_SEEN_INSIDE = policy.INSIDE | {"person", "key", "head"}
_WRITTEN_ONCE = ("key", "history")
"""Nobody has reason to change these afterwards, nor to take them away; the system does."""

_ROLE = f"""
DO $do$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{APP_ROLE}') THEN
    CREATE ROLE {APP_ROLE} NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;  -- Made for another database.
END $do$;
DO $do$ BEGIN
  IF NOT pg_has_role(current_user, '{APP_ROLE}', CASE
    WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
    GRANT {APP_ROLE} TO CURRENT_USER;
  END IF;
END $do$;
"""
"""A role is the whole cluster's, and may be there: made by somebody else, or for a sister."""
_OFF = f"""
SET LOCAL client_min_messages = warning;
DO $do$ DECLARE old record; BEGIN
  FOR old IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = current_schema()
  LOOP EXECUTE format('DROP POLICY %I ON %I', old.policyname, old.tablename); END LOOP;
END $do$;
DROP SCHEMA IF EXISTS {SCHEMA} CASCADE;
"""
_FACTS = f"""
CREATE FUNCTION {SCHEMA}.actor() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('{_SETTING}.actor', true), '')::uuid;
CREATE FUNCTION {SCHEMA}.inside() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('{_SETTING}.inside', true), '')::uuid;
CREATE FUNCTION {SCHEMA}.now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(nullif(current_setting('{_SETTING}.now', true), '')::timestamptz,
                  pg_catalog.now());
CREATE FUNCTION {SCHEMA}.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(nullif(current_setting('{_SETTING}.today', true), '')::date,
                  (pg_catalog.now() AT TIME ZONE 'Europe/Stockholm')::date);
"""
_TELL = "SELECT " + ", ".join(f"set_config('{_SETTING}.{fact}', %s, true)" for fact in FACTS)


def alone(connection: Connection) -> None:
    """Wait until no other process migrates; until the commit, none does."""
    connection.execute(select(func.pg_advisory_xact_lock(_ALONE)))


def unprotect(connection: Connection) -> None:
    """Take all policies away: columns they speak of cannot be changed. Only before
    ``protect``, in the same transaction."""
    _run(connection, _OFF)


def protect(connection: Connection) -> None:
    """Have PostgreSQL keep the policy as it is in this code. Does nothing where it does."""
    script = _script(_schema(connection))
    if _told(connection) != _digest(script):
        _run(connection, f"{script}COMMENT ON SCHEMA {SCHEMA} IS '{_digest(script)}';")


def is_protected(connection: Connection) -> bool:
    """Whether the policies are those of this code."""
    return _told(connection) == _digest(_script(_schema(connection)))


def is_owner(connection: Connection) -> bool:
    """Whether this login may migrate, and act as the system; so may whoever finds no tables."""
    owner = """SELECT pg_has_role(tableowner, 'USAGE') FROM pg_tables
               WHERE schemaname = current_schema() AND tablename = 'person'"""
    found = _driver(connection).execute(owner).fetchone()
    return found is None or bool(found[0])


def tell(connection: Connection, facts: dict[str, Any], inside: str | None) -> None:
    """Who acts and what time it is, until the end of the transaction."""
    _driver(connection).execute(_TELL, [str(facts[fact] or "") for fact in FACTS])
    if inside:
        tell_inside(connection, inside)


def tell_inside(connection: Connection, person_id: str | None) -> None:
    """Through the narrow door (``access.inside``), and out again."""
    told = f"SELECT set_config('{_SETTING}.inside', %s, true)"
    _driver(connection).execute(told, [person_id or ""])


@cache
def _script(schema: str) -> str:
    """All of it. The functions come first: the policies call them."""
    made = {each.function.name: each.function for each in NAMED}
    tables = "\n".join(line for cls in _classes() for line in _protect(cls, made))
    script = f"""{_OFF}{_ROLE}CREATE SCHEMA {SCHEMA};{_FACTS}
CREATE FUNCTION {SCHEMA}.is_new(uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = "{schema}", pg_temp
  AS $body$ SELECT NOT EXISTS (SELECT FROM person WHERE person_id = $1) $body$;
{chr(10).join(made[name].ddl(schema) for name in sorted(made))}
{tables}
GRANT USAGE ON SCHEMA "{schema}", {SCHEMA} TO {APP_ROLE};
GRANT SELECT ON alembic_version TO {APP_ROLE};
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {SCHEMA} FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {SCHEMA} TO {APP_ROLE};
"""
    return script


def _classes() -> list[Any]:
    classes = (mapper.class_ for mapper in Base.registry.mappers)
    return sorted(classes, key=lambda cls: cls.__tablename__)


def _protect(cls: Any, made: dict[str, Function]) -> Iterator[str]:
    """Row level security for one table: also for its owner, whom one policy lets through."""
    table = f'"{cls.__tablename__}"'
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;"
    yield f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY;"
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO {APP_ROLE};"
    yield f"CREATE POLICY the_owner ON {table} TO CURRENT_USER USING (true) WITH CHECK (true);"
    see, add, change, remove = (in_policy(part) for part in _conditions(cls, made))
    for verb, condition in (
        ("SELECT", f"USING ({see})"),
        ("INSERT", f"WITH CHECK ({add})"),
        ("UPDATE", f"USING ({change}) WITH CHECK ({change})"),
        ("DELETE", f"USING ({remove})"),
    ):
        name = f"app_{verb.lower()}"
        yield f"CREATE POLICY {name} ON {table} FOR {verb} TO {APP_ROLE} {condition};"


def _conditions(cls: Any, made: dict[str, Function]) -> tuple[Any, Any, Any, Any]:
    """Which rows of a class the app may see, add, change, and take away."""
    if issubclass(cls, AboutAccount):
        own = policy.is_own_account(cls)
        return own, own, own, own
    if not issubclass(cls, AboutPerson):
        return true(), true(), true(), true()
    own = by_function(policy.is_the_person(cls.person_id), cls.__table__, made)
    see = by_function(policy.may_see(cls), cls.__table__, made)
    write = by_function(policy.may_change(cls.person_id, cls.category), cls.__table__, made)
    if cls.category in _SEEN_INSIDE:
        see = or_(see, cls.person_id == _INSIDE)
    if cls.category in _CHANGED_INSIDE:
        write = or_(write, cls.person_id == _INSIDE)
    add = or_(write, _is_start(cls))
    if cls.category in _WRITTEN_ONCE:
        return see, add, false(), false()
    # An UPDATE that asks for nothing is not held to what may be seen: others are, here.
    return see, add, or_(own, and_(write, see)), own


def _is_start(cls: Any) -> Any:
    """A plan may be started by whoever will be its person; foreign keys hold the rest to it."""
    is_new = getattr(func, SCHEMA).is_new(cls.person_id)
    return is_new & policy.is_own_account(cls) if cls is Person else is_new


def _told(connection: Connection) -> str | None:
    """The digest of the script that was run last."""
    comment = "SELECT obj_description(to_regnamespace(%s), 'pg_namespace')"
    found = _driver(connection).execute(comment, [SCHEMA]).fetchone()
    return found[0] if found else None


def _schema(connection: Connection) -> str:
    return str(connection.scalar(select(func.current_schema())))


def _digest(script: str) -> str:
    return hashlib.sha256(script.encode()).hexdigest()


def _run(connection: Connection, script: str) -> None:
    """Past SQLAlchemy, which would look for parameters in it."""
    _driver(connection).execute(script)


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection
