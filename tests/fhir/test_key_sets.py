"""Keys that an agency's system publishes itself: fetched from where it said, and nowhere else."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from server import clock
from server.outside.key_sets import KeySets
from tests.outside.local_server import local_server
from tests.signing import assertion, ec_key, form, public
from tests.systems import ASystem

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def noon():
    """It is noon, and stays so until the test says otherwise."""
    clock.set_source(lambda: NOON)


@pytest.fixture
def ask(app):
    """Asks for a token → whether it was given."""

    def given(signed):
        reply = app.test_client().post("/fhir/token", data=form(signed))
        assert reply.status_code == 200 or reply.get_json()["error"] == "invalid_client"
        return reply.status_code == 200

    return given


@pytest.fixture
def site():
    """The agency's own site, on this machine."""
    with local_server("200") as server:
        yield server


@pytest.fixture
def publishing(noon, app, house, site):
    """A system that publishes its keys itself."""
    app.extensions["traden_key_sets"] = KeySets([site.origin])
    site.answer = json.dumps(public(ec_key())).encode()
    yield ASystem(house, keys_url=f"{site.origin}/keys")
    app.extensions["traden_key_sets"] = KeySets()


def test_published_keys_are_fetched_and_kept_for_a_while(publishing, site, ask):
    for _ in range(3):
        assert ask(assertion(publishing.client_id, ec_key()))
    assert len(site.received) == 1


def test_a_new_key_is_found_and_an_old_one_is_forgotten(publishing, site, ask):
    assert ask(assertion(publishing.client_id, ec_key()))
    site.answer = json.dumps(public(ec_key("next"))).encode()
    clock.set_source(lambda: NOON + timedelta(seconds=11))
    assert ask(assertion(publishing.client_id, ec_key("next")))
    assert not ask(assertion(publishing.client_id, ec_key()))


def test_nobody_can_make_us_knock_again_and_again(publishing, site, ask):
    for n in range(5):
        assert not ask(assertion(publishing.client_id, ec_key(f"made up {n}")))
    assert len(site.received) == 1


@pytest.mark.parametrize("says", ["404", "307 /elsewhere", "closed", "endless"])
def test_a_site_that_has_no_keys_for_us_lets_nobody_in(publishing, site, ask, says):
    site.says = [says]
    assert not ask(assertion(publishing.client_id, ec_key()))


@pytest.mark.parametrize(
    "address",
    [
        "http://agency.example/keys",
        "https://user:password@agency.example/keys",
        "https://agency.example:8443/keys",
        "https://127.0.0.1/keys",
        "https://[::1]/keys",
        "file:///etc/passwd",
        "//agency.example/keys",
        "https://",
    ],
)
def test_keys_are_fetched_with_tls_from_the_ordinary_port_and_nothing_else(address):
    assert not KeySets().may_go_to(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "169.254.169.254", "[::1]"])
def test_keys_are_fetched_from_no_private_address(host):
    assert KeySets().find(f"https://{host}/keys", "ec") == {"keys": []}
