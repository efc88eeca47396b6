"""Browsers, and a clock that can be moved."""

from datetime import UTC, datetime, timedelta

import pytest

from server import clock
from tests import people
from tests.browser import Browser
from tests.ways import fakes


@pytest.fixture
def browser(app):
    """Somebody's browser, not signed in."""
    return Browser(app)


@pytest.fixture
def home(app):
    """The browser on Kim's phone, where the plan was just started."""
    browser = Browser(app)
    browser.starts()
    return browser


@pytest.fixture
def anna(house):
    """Anna, Kim's sister."""
    return people.anna(house)


@pytest.fixture
def sara(house):
    """Sara, a professional."""
    return people.sara(house)


@pytest.fixture
def nils(house):
    """Nils, whom nobody has let in anywhere."""
    return people.nils(house)


@pytest.fixture
def later():
    """``later(minutes=6)`` moves the clock on from where it is."""

    def move(**amount):
        moment = clock.now() + timedelta(**amount)
        clock.set_source(lambda: moment)
        return moment

    return move


@pytest.fixture
def noon():
    """It is noon on 23 November 2026, and stays so until moved."""
    moment = datetime(2026, 11, 23, 12, tzinfo=UTC)
    clock.set_source(lambda: moment)
    return moment


@pytest.fixture
def outside(app):
    """The app sends to nobody, and tests look at what it would have sent."""
    real = app.extensions["traden_outside"]
    app.extensions["traden_outside"] = fakes()
    yield app.extensions["traden_outside"]
    app.extensions["traden_outside"] = real
