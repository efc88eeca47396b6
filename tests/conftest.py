"""A house of its own for every test: a database in a folder that goes away, and an app on it."""

import shutil
from pathlib import Path

import hypothesis
import pytest

from server import clock
from server.app import create_app, open_house
from server.settings import from_environment
from server.store import migrate
from server.store.database import Database
from tests import people
from tests.make import Devices

# How quick a machine is says nothing about what is right.
hypothesis.settings.register_profile(
    "traden", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("traden")


@pytest.fixture
def settings(tmp_path):
    """Settings on an empty folder; rate limits are off except where they are what is tested."""
    return from_environment({"TRADEN_DATA": str(tmp_path), "TRADEN_RATE_LIMITS": "off"})


@pytest.fixture(scope="session")
def migrated(tmp_path_factory):
    """An empty database of this version, made once by the migrations and copied for each test."""
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('migrated') / 'traden.db'}")
    migrate.upgrade(database)
    database.close()
    return Path(database.engine.url.database)


@pytest.fixture(scope="session")
def built_once(tmp_path_factory):
    """An app whose routes were registered once; each test gives it a house of its own."""
    folder = tmp_path_factory.mktemp("app")
    app = create_app(from_environment({"TRADEN_DATA": str(folder), "TRADEN_RATE_LIMITS": "off"}))
    app.extensions["traden"].database.close()
    return app


@pytest.fixture
def app(settings, migrated, built_once):
    """The app on a migrated, empty database."""
    shutil.copy(migrated, settings.data)
    app = create_app(settings) if settings.rate_limits else built_once
    app.extensions["traden"] = open_house(settings)
    yield app
    app.extensions["traden"].database.close()


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
def phone(devices, kim):
    """Kim's phone."""
    return devices.of(kim)


@pytest.fixture(autouse=True)
def _true_time():
    yield
    clock.set_source(None)
