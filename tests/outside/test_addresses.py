"""Where a push may go: to push services on the list, at public addresses, and nowhere else."""

import asyncio
import socket

import pytest

from server.outside import addresses
from server.outside.addresses import NotPublic, PublicResolver, PushHosts, is_public
from server.outside.vapid import VapidKeys
from server.outside.ways import Refused
from server.outside.webpush import WebPush
from server.settings import from_environment
from tests.outside.local_server import local_server
from tests.outside.test_webpush import push

LISTED = PushHosts(from_environment({}).push_hosts)
TESTING = PushHosts(["fcm.googleapis.com", "http://localhost:9000"])


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://fcm.googleapis.com/fcm/send/abc:APA91b",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
        "https://web.push.apple.com/QGuQyavXutnMH",
        "https://wns2-par02p.notify.windows.com/w/?token=BQYAAA%2f%2b",
        "https://fcm.googleapis.com:443/x",
    ],
)
def test_the_push_services_of_the_four_browsers_are_listed(endpoint):
    assert LISTED.url(endpoint) is not None


@pytest.mark.parametrize(
    "endpoint",
    [
        "",
        "fcm.googleapis.com/x",
        "//fcm.googleapis.com/x",
        "http://fcm.googleapis.com/x",
        "ftp://fcm.googleapis.com/x",
        "file:///etc/passwd",
        "https://evil.example/x",
        "https://fcm.googleapis.com.evil.example/x",
        "https://evilfcm.googleapis.com/x",
        "https://fcm.googleapis.com@evil.example/x",
        "https://kim:secret@fcm.googleapis.com/x",
        "https://evil.example\\@fcm.googleapis.com/x",
        "https://evil.example#@fcm.googleapis.com/x",
        "https://evil.example?@fcm.googleapis.com/x",
        "https://fcm.googleapis.com:8443/x",
        "https://fcm.googleapis.com:22/x",
        "https://fcm.googleapis.com:99999/x",
        "https://fcm.googleapis.com./x",
        "https://fcm.googleapis.com /x",
        "https://fcm.googleapis.com/x y",
        "https://fcm.googleapis.com/x\r\nHost: evil.example",
        "https://fcm。googleapis.com/x",
        "https://notify.windows.com/x",
        "https://evilnotify.windows.com/x",
        "https://127.0.0.1/x",
        "https://2130706433/x",
        "https://[::1]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/x",
        "https://fcm.googleapis.com/" + "x" * addresses.LONGEST,
    ],
)
def test_nothing_else_is(endpoint):
    assert LISTED.url(endpoint) is None


def test_what_is_checked_is_what_is_called():
    """Whatever another parser would make of it: the host that is called is the one on the list."""
    tricky = "https://fcm.googleapis.com/%0d%0aHost:%20evil.example/..%2f@evil.example:80#evil"
    assert LISTED.url(tricky).host == "fcm.googleapis.com"


def test_an_origin_in_the_setting_is_that_very_address():
    assert TESTING.url("http://localhost:9000/x") is not None
    others = ["http://localhost:9001/x", "https://localhost:9000/x", "http://127.0.0.1:9000/x"]
    assert [TESTING.url(other) for other in others] == [None] * 3


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "255.255.255.255", "224.0.0.1", "198.18.0.1", "192.0.2.1", "240.0.0.1",
        "::", "::1", "fe80::1", "fe80::1%1", "fc00::1", "ff02::1", "2001:db8::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1",
        "2002:7f00:1::", "2002:a00:1::1", "2001:0:4136:e378:8000:63bf:f5ff:fffe",
    ],
)  # fmt: skip
def test_these_addresses_are_not_out_in_the_open(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["142.250.74.10", "2a00:1450:400f:80d::200a"])
def test_these_are(address):
    assert is_public(address)


@pytest.fixture
def leads_to(monkeypatch):
    """Every name leads to these addresses; it is counted how often that is asked."""
    asked = []

    def set_to(*found):
        def getaddrinfo(host, port, *rest, **more):
            asked.append(host)
            return [
                (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (one, port))
                for one in found
            ]

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
        return asked

    return set_to


def resolved(hosts, host, port=443):
    async def look_up():
        return await PublicResolver(hosts).resolve(host, port)

    return [one["host"] for one in asyncio.run(look_up())]


def test_of_several_addresses_only_the_public_ones_are_called(leads_to):
    leads_to("10.0.0.1", "142.250.74.10", "127.0.0.1")
    assert resolved(LISTED, "fcm.googleapis.com") == ["142.250.74.10"]


def test_a_listed_name_that_leads_inside_is_not_called(leads_to):
    leads_to("127.0.0.1", "10.0.0.1")
    with pytest.raises(NotPublic):
        resolved(LISTED, "fcm.googleapis.com")


def test_only_a_named_origin_may_lead_inside(leads_to):
    leads_to("127.0.0.1")
    assert resolved(TESTING, "localhost", 9000) == ["127.0.0.1"]
    with pytest.raises(NotPublic):
        resolved(TESTING, "localhost", 9001)


def test_nothing_is_sent_to_a_name_that_leads_inside(leads_to, tmp_path):
    """Somebody has the name's DNS: the connection is not even begun."""
    with local_server() as server:
        asked = leads_to("127.0.0.1")
        hosts = PushHosts(["rebound.example"])
        # On the ordinary port nobody listens here; were it called, that would be «closed».
        ours = WebPush(VapidKeys.from_file(tmp_path / "key"), hosts, "mailto:a@post.example")
        try:
            sent = push("https://rebound.example/x", ours.key_id)
            assert ours.send(sent) == Refused("private_address")
        finally:
            ours.close()
        assert asked == ["rebound.example"] and server.received == []


@pytest.mark.parametrize("endpoint", ["https://evil.example/x", "http://localhost:1/x", "nowhere"])
def test_what_is_not_listed_is_refused_before_anything_is_looked_up(leads_to, tmp_path, endpoint):
    asked = leads_to("142.250.74.10")
    ours = WebPush(VapidKeys.from_file(tmp_path / "key"), LISTED, "mailto:a@post.example")
    assert ours.send(push(endpoint, ours.key_id)) == Refused("not_a_push_service")
    assert asked == []
    ours.close()
