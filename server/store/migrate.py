"""Bringing the tables to this version, forward only."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from server.store.database import Database

CURRENT, BEHIND, EMPTY, AHEAD = "current", "behind", "empty", "ahead"
_FOLDER = Path(__file__).parent / "migrations"


def upgrade(connection: Connection) -> None:
    """Run every migration that has not run."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def state(database: Database) -> str:
    """``current``, ``behind`` (migrate), ``empty``, or ``ahead`` (a newer version's tables)."""
    with database.system.connect() as connection:
        return state_of(connection)


def state_of(connection: Connection) -> str:
    """The same of the database at the other end."""
    scripts = ScriptDirectory.from_config(_config())
    found = MigrationContext.configure(connection).get_current_revision()
    if found is None:
        return EMPTY
    if found == scripts.get_current_head():
        return CURRENT
    known = {script.revision for script in scripts.walk_revisions()}
    return BEHIND if found in known else AHEAD


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    return config
