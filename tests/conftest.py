"""A house of its own for every test: a database in a folder that goes away, and an app on it."""

import pytest

from server import clock
from server.app import create_app
from server.settings import from_environment
from server.store import migrate
from tests import people
from tests.make import Devices


@pytest.fixture
def settings(tmp_path):
    """Settings on an empty folder; rate limits are off except where they are what is tested."""
    return from_environment({"TRADEN_DATA": str(tmp_path), "TRADEN_RATE_LIMITS": "off"})


@pytest.fixture
def app(settings):
    """The app on a migrated, empty database."""
    app = create_app(settings)
    migrate.upgrade(app.extensions["traden"].database)
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
