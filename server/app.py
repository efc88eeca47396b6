"""The whole app on one screen."""

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from server import __version__
from server.access.front_door import has_accounts
from server.access.keys import MasterKey
from server.access.session import House
from server.fhir import link, token
from server.fhir import rooms as fhir_rooms
from server.outside.e_id import EIds
from server.outside.e_id_providers import providers_from
from server.outside.key_sets import KeySets
from server.outside.opening import open_outside
from server.settings import Settings
from server.store.database import Database
from server.web import caller, compress, headers, limits, log, openapi, problems, shell
from server.web.rooms import ROOMS

LARGEST_BODY = 64 * 1024
"""Calendar files are larger and say so on their own route."""
limits.by_address(token.room, "60 per minute")
limits.by_address(link.room, "30 per minute; 300 per hour")


def create_app(settings: Settings) -> Flask:
    """The WSGI app. Neither migrates, nor makes anything but the files of the keys."""
    app = Flask("server", static_folder=None)
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_BODY,
        TRADEN_ORIGIN=settings.origin,
        TRADEN_SETTINGS=settings,
        **openapi.config(__version__),
    )
    app.extensions["traden"] = open_house(settings)
    app.extensions["traden_outside"] = open_outside(settings)
    app.extensions["traden_key_sets"] = KeySets(settings.system_hosts)
    app.extensions["traden_e_id"] = EIds(
        providers_from(settings.e_id_file), settings.origin, settings.system_hosts
    )
    log.init_app(app)  # First: every request has a start, also one that is refused at once.
    caller.init_app(app)
    limits.init_app(app, settings)
    compress.init_app(app)
    api = openapi.Api(app)
    problems.init_app(app)  # After flask-smorest, whose error handlers it replaces.
    for room in ROOMS:
        api.register_blueprint(room)
    for door in fhir_rooms.ROOMS:
        app.register_blueprint(door)
    openapi.init_app(app, api)
    shell.init_app(app, settings.shell)
    headers.init_app(app)
    if settings.proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=settings.proxies, x_proto=settings.proxies, x_host=settings.proxies
        )
    return app


def open_house(settings: Settings) -> House:
    """The database and the master key that the settings name.

    A missing key file is made only where nobody has an account yet: a new key beside a full
    database would open nothing, and hide that the old one is gone.
    """
    settings.data.mkdir(parents=True, exist_ok=True)
    database = Database(settings.database_url)
    if not settings.master_key_file.exists() and has_accounts(database):
        database.close()
        raise SystemExit(f"The master key is missing: {settings.master_key_file}")
    return House(database, MasterKey.from_file(settings.master_key_file))
