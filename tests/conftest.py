"""A house of its own for every test: a database that was empty before it, and an app on it."""

import threading

import hypothesis
import pytest
import structlog
from werkzeug.serving import WSGIRequestHandler, make_server

from server import clock
from server.access.keys import MasterKey
from server.access.session import House
from server.app import create_app
from server.settings import from_environment
from tests import database, people
from tests.make import Devices
from tests.setup import postgres

# How quick a machine is says nothing about what is right.
hypothesis.settings.register_profile(
    "traden", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("traden")


CLUSTER = pytest.StashKey[postgres.Cluster]()
ONLY_ON = {database.SQLITE: "sqlite_only", database.POSTGRESQL: "postgresql_only"}


def pytest_addoption(parser):
    """``--database postgresql`` runs the same tests there."""
    parser.addoption("--database", choices=tuple(ONLY_ON), default=database.SQLITE)


def pytest_configure(config):
    """One PostgreSQL for the whole run; xdist's processes are told where it is."""
    if config.getoption("database") != database.POSTGRESQL:
        return
    if hasattr(config, "workerinput"):
        config.stash[CLUSTER] = postgres.Cluster(config.workerinput["cluster"])
        return
    running = postgres.running()
    config.stash[CLUSTER] = running.__enter__()
    config.add_cleanup(lambda: running.__exit__(None, None, None))
    database.make_template(config.stash[CLUSTER])


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    """xdist starts one more process."""
    if CLUSTER in node.config.stash:
        node.workerinput["cluster"] = node.config.stash[CLUSTER].folder


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """Tests of one database's own are not there on the other; those of no database have been run
    with SQLite. In whatever order the rest comes, the long ones begin."""
    here = config.getoption("database")
    kept, left_out = [], []
    for item in items:
        (kept if _belongs(item, here) else left_out).append(item)
    config.hook.pytest_deselected(items=left_out)
    items[:] = sorted(kept, key=lambda item: item.get_closest_marker("long") is None)


def _belongs(item, here):
    marks = {mark.name for mark in item.iter_markers()} & set(ONLY_ON.values())
    if marks or here == database.SQLITE:
        return marks <= {ONLY_ON[here]}
    return "databases" in item.fixturenames


@pytest.fixture(scope="session")
def databases(request, tmp_path_factory):
    """Gives each test a database: ``databases.migrated(folder)``, ``databases.blank(folder)``."""
    if CLUSTER not in request.config.stash:
        yield database.SqliteFiles(tmp_path_factory.mktemp("migrated"))
        return
    process = getattr(request.config, "workerinput", {}).get("workerid", "main")
    with database.PostgresDatabases(request.config.stash[CLUSTER], process) as shared:
        yield shared


@pytest.fixture
def settings(databases, tmp_path):
    """Settings on an empty database; rate limits are off except where they are what is tested."""
    return from_environment(
        {
            "TRADEN_DATA": str(tmp_path),
            "TRADEN_DATABASE_URL": databases.migrated(tmp_path),
            "TRADEN_RATE_LIMITS": "off",
        }
    )


@pytest.fixture(scope="session")
def built_once(tmp_path_factory):
    """An app whose routes were registered once; each test gives it a house of its own."""
    folder = tmp_path_factory.mktemp("app")
    app = create_app(from_environment({"TRADEN_DATA": str(folder), "TRADEN_RATE_LIMITS": "off"}))
    app.extensions["traden"].database.close()
    return app


@pytest.fixture
def app(request, databases, settings, built_once):
    """The app on a migrated, empty database."""
    if "noon" in request.fixturenames:
        # Stopped before anyone comes in: who is let in tomorrow is not there today.
        request.getfixturevalue("noon")
    app = create_app(settings) if settings.rate_limits else built_once
    app.extensions["traden"].database.close()
    app.extensions["traden"] = House(
        databases.opened(settings.database_url), MasterKey.from_file(settings.master_key_file)
    )
    yield app
    app.extensions["traden"].database.close()


class Quiet(WSGIRequestHandler):
    """The app logs for itself."""

    def log_request(self, *args):
        """Say nothing."""


@pytest.fixture
def served(app):
    """The app on a port of its own → its address."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join(timeout=30)
    server.server_close()


@pytest.fixture
def house(app):
    """The app's database and master key."""
    return app.extensions["traden"]


@pytest.fixture
def devices(app):
    """Makes phones: ``devices.of(kim)``."""
    return Devices(app)


@pytest.fixture
def kim(house):
    """Kim, in Sweden, with a plan just started."""
    return people.kim(house)


@pytest.fixture
def ola(house):
    """Ola, in Norway: someone else."""
    return people.ola(house)


@pytest.fixture
def anna(house):
    """Anna, Kim's sister: an account, and no plan."""
    return people.anna(house)


@pytest.fixture
def maja(house):
    """Maja, the friend Kim trusts."""
    return people.maja(house)


@pytest.fixture
def sara(house):
    """Sara, a nurse at the clinic."""
    return people.sara(house)


@pytest.fixture
def per(house):
    """Per, Kim's father."""
    return people.per(house)


@pytest.fixture
def nils(house):
    """Nils, whom nobody has let in."""
    return people.nils(house)


@pytest.fixture
def phone(devices, kim):
    """Kim's phone."""
    return devices.of(kim)


@pytest.fixture(autouse=True)
def _as_it_was():
    """True time, and the log that nobody has set up: a command that ran here made it quiet."""
    yield
    clock.set_source(None)
    structlog.reset_defaults()
