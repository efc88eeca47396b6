"""Telling an agency's system: where to, signed how, and what comes of it."""

import base64
import hmac
from datetime import UTC, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from server import clock
from server.outside.ways import Gone, Hook, Later, Refused, Rests, Sent
from server.outside.webhooks import Webhooks, new_secret
from tests.outside.local_server import local_server

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
SECRET = new_secret()


@pytest.fixture
def noon():
    """It is noon, and stays so."""
    clock.set_source(lambda: NOON)


@pytest.fixture
def site():
    """The agency's own site, on this machine."""
    with local_server("204") as server:
        yield server


@pytest.fixture
def tell(noon, site):
    """Tells the site, or whoever → what came of it."""
    way = Webhooks([site.origin], timeout=timedelta(seconds=2))

    def told(address="", body=b'{"resourceType": "Parameters"}', whose="clinic"):
        return way.send(Hook(whose, address or f"{site.origin}/told", SECRET, "its.id", body))

    yield told
    way.close()


def test_it_says_what_it_was_given_and_signs_it_as_the_libraries_read_it(tell, site):
    assert tell() == Sent()
    (one,) = site.received
    headers = {name.lower(): value for name, value in one.headers.items()}
    assert one.path == "/told"
    assert one.body == b'{"resourceType": "Parameters"}'
    assert headers["webhook-timestamp"] == str(int(NOON.timestamp()))
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + one.body
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    digest = base64.b64encode(hmac.digest(key, signed, "sha256")).decode()
    assert headers["webhook-signature"] == f"v1,{digest}"
    assert "cookie" not in headers
    assert "authorization" not in headers


def test_an_empty_body_is_signed_too(tell, site):
    assert tell(body=b"") == Sent()
    assert site.received[0].body == b""
    assert site.received[0].headers["webhook-signature"].startswith("v1,")


@pytest.mark.parametrize(
    ("says", "result"),
    [
        ("410", Gone()),
        ("503 60", Later(timedelta(seconds=60), "http_503")),
        ("404", Later(code="http_404")),
        ("307 /elsewhere", Later(code="http_307")),
        ("closed", Later(code="closed")),
        ("silent", Later(code="timeout")),
    ],
)
def test_what_its_answer_comes_to(tell, site, says, result):
    site.says = [says]
    assert tell() == result
    assert len(site.received) == 1


def test_a_host_that_takes_nothing_is_left_alone_for_a_while(tell, site):
    site.says = ["500", "204"]
    assert tell() == Later(code="http_500")
    assert tell() == Rests(timedelta(seconds=30), "http_500")
    assert len(site.received) == 1
    clock.set_source(lambda: NOON + timedelta(seconds=31))
    assert tell() == Sent()
    assert tell() == Sent()
    assert len(site.received) == 3


def test_what_one_system_is_told_there_does_not_keep_another_waiting(tell, site):
    """Anybody may name the address of somebody else's site."""
    site.says = ["404", "204"]
    assert tell(f"{site.origin}/nowhere", whose="somebody else") == Later(code="http_404")
    assert tell() == Sent()


def test_more_than_a_page_of_an_answer_is_not_read(tell, site):
    site.says = ["endless"]
    assert tell() == Sent()


@pytest.mark.parametrize(
    "address",
    [
        "http://agency.example/told",
        "https://user:password@agency.example/told",
        "https://agency.example:8443/told",
        "https://127.0.0.1/told",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/told",
        "https://[::ffff:10.0.0.1]/told",
        "https://93.184.216.34/told",
        "https://127.0.0.1./told",
        "https://127.1/told",
        "https://10.1/told",
        "https://2130706433/told",
        "https://017700000001/told",
        "https://0x7f.1/told",
        "https://0x7f000001/told",
        "https://127.0.0.0x1./told",
        "https://agency.example.1/told",
        "file:///etc/passwd",
        "https://",
        "",
    ],
)
def test_only_names_with_tls_on_the_ordinary_port_are_called(tell, address):
    assert not Webhooks().may_go_to(address)
    assert address == "" or isinstance(tell(address), Refused)


@pytest.mark.parametrize("name", ["agency.example", "1177.agency.example", "0x7f.example."])
def test_a_name_may_begin_with_a_number(name):
    assert Webhooks().may_go_to(f"https://{name}/told")


def test_a_name_that_leads_to_a_private_address_is_not_called(tell):
    with capture_logs() as logs:
        assert tell("https://localhost/told") == Later(code="closed")
    assert [line["code"] for line in logs if line["event"] == "webhook.sent"] == ["private_address"]


def test_which_names_there_are_inside_nobody_is_told(tell):
    clock.set_source(lambda: NOON)
    inside, nowhere = "https://localhost/told", "https://nobody.invalid/told"
    assert tell(inside) == tell(nowhere)
    assert tell(inside) == tell(nowhere) == Rests(timedelta(seconds=30), "closed")


def test_each_subscription_has_a_secret_of_its_own():
    assert new_secret() != new_secret()
