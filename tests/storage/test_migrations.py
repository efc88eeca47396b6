"""A database of every earlier version comes along, with the people in it."""

import pytest
from alembic import command
from sqlalchemy import MetaData

from server.access import system
from server.store import migrate
from server.store.database import Database
from tests.make import new_id

pytestmark = pytest.mark.sqlite_only  # Its way of changing a table is to make it anew.

PERSON, ACCOUNT, MEMBER = new_id(), new_id(), new_id()
WRITTEN = "2026-10-01 09:00:00"
NOUN = {
    "person_id": PERSON, "number": 1, "marks": "{}", "envelope": b"sealed",
    "changed_at": WRITTEN, "changed_by": ACCOUNT,
}  # fmt: skip
ROWS = {
    "account": {
        "account_id": ACCOUNT, "language": "sv", "settings": "{}", "wrapped": b"key",
        "created_at": WRITTEN,
    },
    "person": {
        **NOUN, "id": PERSON, "account_id": ACCOUNT, "country": "se", "language": "sv",
        "protected": 0,
    },
    "head": {"person_id": PERSON, "number": 1, "nouns": '{"person": 1}'},
    "member": {**NOUN, "id": MEMBER, "relation": "friend", "state": "named"},
    "step": {
        **NOUN, "id": new_id(), "owner": "member", "owner_member_id": MEMBER, "state": "agreed",
        "source": "typed", "only_me": 0, "place": 0,
    },
}  # fmt: skip


@pytest.fixture
def first_release(tmp_path):
    """A database as the first release left it, with somebody in it."""
    database = Database(f"sqlite:///{tmp_path / 'traden.db'}")
    config = migrate._config()
    with database.engine_for(writes=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    with database.engine_for(writes=True).begin() as connection:
        tables = _tables(connection)
        for name, row in ROWS.items():
            connection.exec_driver_sql(
                f"INSERT INTO {name} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
                tuple(row.values()),
            )
        assert "grant" not in tables
    yield database
    database.close()


def _tables(connection):
    found = MetaData()
    found.reflect(connection)
    return found.tables


def test_everybody_comes_along(first_release):
    assert migrate.state(first_release) == migrate.BEHIND
    system.migrate(first_release)
    assert migrate.state(first_release) == migrate.CURRENT
    with first_release.engine.connect() as connection:
        for name, row in ROWS.items():
            found = connection.exec_driver_sql(f"SELECT * FROM {name}").mappings().one()
            assert {key: found[key] for key in row} == row
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        assert broken == []


def test_a_second_time_nothing_happens(first_release):
    system.migrate(first_release)
    system.migrate(first_release)
    assert migrate.state(first_release) == migrate.CURRENT
