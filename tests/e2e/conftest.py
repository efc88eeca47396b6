"""Real servers and real browsers, ended in any case."""

from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests import people
from tests.e2e.phone import Phone
from tests.e2e.served import Server

E2E = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Everything in this folder drives a browser."""
    for item in items:
        if E2E in Path(item.path).parents:
            item.add_marker(pytest.mark.e2e)


@pytest.fixture(scope="session")
def driver():
    """Playwright, once."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The server most journeys share: each brings a person of its own."""
    server = Server(tmp_path_factory.mktemp("house"))
    try:
        yield server.start()
    finally:
        server.stop()


@pytest.fixture
def own_server(tmp_path):
    """A server to kill."""
    server = Server(tmp_path / "house")
    try:
        yield server.start()
    finally:
        server.stop()


@pytest.fixture
def kim(server):
    """Kim, with a plan just started at the shared server."""
    return people.kim(server.house)


@pytest.fixture
def phones(request, driver, tmp_path):
    """``phones(server)``: one more phone, fresh from the shop."""
    made = []
    whole = request.node.get_closest_marker("whole_browser") is not None

    def make(server, **options):
        profile = tmp_path / f"phone-{len(made)}"
        phone = Phone(driver, profile, server.address, whole=whole, **options)
        made.append(phone)
        return phone

    yield make
    for phone in made:
        phone.switch_off()
