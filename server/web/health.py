"""Is the server well? For operators and monitors; says nothing about anyone."""

from typing import Any

from marshmallow import Schema, fields

from server import __version__
from server.access.session import CareSession
from server.store import migrate
from server.web.caller import house
from server.web.room import PUBLIC, Room

room = Room("health", __name__, description="Is the server well?")


class Health(Schema):
    """Version, database and migration state."""

    status = fields.String(required=True, metadata={"description": "ok, or what to do"})
    version = fields.String(required=True)
    database = fields.String(required=True)
    migrations = fields.String(required=True)


@room.route("/api/health", access=PUBLIC)
@room.response(200, Health)
def read(session: CareSession) -> dict[str, Any]:
    """Version, database, and whether the tables are those of this version"""
    database = house().database
    state = migrate.state(database)
    return {
        "status": "ok" if state == migrate.CURRENT else "migrate",
        "version": __version__,
        "database": database.engine.dialect.name,
        "migrations": state,
    }
