"""A new version asks before it takes over, and takes no half-written sentence with it."""

import shutil

import pytest
from playwright.sync_api import expect

from server.settings import from_environment
from tests import people
from tests.e2e.served import Server
from tests.make import write_step

STEP, TYPED = "Ringa vårdcentralen", "Ringa vårdcentralen på tors"

TALKS_WITHOUT_REST = "() => setInterval(() => fetch('/api/me/devices').catch(() => {}), 10)"
"""Any of its requests may come in the moment the versions change places."""


@pytest.fixture
def shell(tmp_path):
    """A copy of the built app."""
    return shutil.copytree(from_environment().shell, tmp_path / "shell")


@pytest.fixture
def own_server(tmp_path, shell):
    server = Server(tmp_path / "house", shell)
    try:
        yield server.start()
    finally:
        server.stop()


def publish_a_new_version(server, shell):
    script = shell / "service-worker.js"
    script.write_text(script.read_text() + "\n// a new version\n")
    for compressed in shell.glob("service-worker.js.*"):
        compressed.unlink()
    server.stop()
    server.start()


def test_a_new_version_asks_first(own_server, shell, phones):
    kim = people.kim(own_server.house)
    step = write_step(own_server.house, kim, what=STEP)
    phone = phones(own_server)
    phone.comes_in_by(own_server.link_for(kim))
    publish_a_new_version(own_server, shell)

    phone.opens(f"/plan/step/{step}").is_told("frame-new-version")
    phone.page.evaluate("window.isTheSamePage = true")
    phone.unfolds("plan-step-what")
    phone.field("plan-step-what").fill(TYPED)
    assert phone.page.evaluate("window.isTheSamePage === true")

    phone.page.evaluate(TALKS_WITHOUT_REST)
    phone.presses("frame-take-new-version")
    phone.page.wait_for_function("() => window.isTheSamePage === undefined")
    phone.stands_on_words(TYPED)
    expect(phone.page.get_by_text(phone.says("frame-new-version"))).to_have_count(0)
