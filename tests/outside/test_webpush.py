"""Web push: what really arrives, what each answer comes to, and where we never go."""

import base64
import json
import os
import socket
import threading
from datetime import UTC, datetime, timedelta

import pytest
from py_vapid import Vapid02

from server import clock
from server.care.payload import KINDS, SIZE, Told, payload
from server.outside import vapid
from server.outside.addresses import PushHosts
from server.outside.vapid import VapidKeys, add_key
from server.outside.ways import Gone, Later, Push, Refused, Sent, TooLarge
from server.outside.webpush import WebPush
from tests.make import new_id
from tests.outside.local_server import local_server
from tests.push_service import PushService
from tests.ways import browser_keys

CONTACT = "mailto:traden@post.example"
SOON = timedelta(milliseconds=300)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def service():
    """A push service that checks and opens what it is sent."""
    with PushService() as running:
        yield running


@pytest.fixture
def key_file(tmp_path):
    return tmp_path / "keys" / "vapid.key"


@pytest.fixture
def sender(key_file):
    """Makes a sender to these push services; with the keys in the file, unless it is given some."""
    made = []

    def make(*hosts, keys=None, **options):
        keys = keys or VapidKeys.from_file(key_file)
        made.append(WebPush(keys, PushHosts(hosts), CONTACT, **options))
        return made[-1]

    yield make
    for one in made:
        one.close()


def push(endpoint, key_id, said=b"{}", *, ttl=60, **more):
    return Push(
        endpoint=endpoint, key_id=key_id, payload=said, ttl=timedelta(seconds=ttl),
        **{**browser_keys(), **more},
    )  # fmt: skip


def to(subscription, key_id, said=b"{}", **more):
    return push(subscription["endpoint"], key_id, said, **subscription["keys"], **more)


# --- what really arrives ------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["sv", "nb", "da", "en"])
def test_what_we_seal_and_sign_is_checked_and_opened_by_others(service, sender, kind, language):
    ours = sender(service.origin)
    subscription = service.subscribe(ours.key)
    told = Told(kind, language, "t" * 124, NOON, ask_id=new_id(), person_id=new_id())
    said = payload(told, "https://traden.example")
    assert ours.send(to(subscription, ours.key_id, said)) == Sent()
    (arrived,) = service.messages(subscription)
    assert arrived.encode() == said and len(said) == SIZE
    assert json.loads(arrived)["web_push"] == 8030


def test_many_arrive_each_at_its_own(service, sender):
    ours = sender(service.origin)
    subscriptions = [service.subscribe(ours.key) for _ in range(40)]
    pushes = [to(one, ours.key_id, f"to {n}".encode()) for n, one in enumerate(subscriptions)]
    assert ours.send_all(pushes) == [Sent()] * 40
    assert [service.messages(one) for one in subscriptions] == [[f"to {n}"] for n in range(40)]


def test_a_browser_that_unsubscribed_is_gone(service, sender):
    ours = sender(service.origin)
    subscription = service.subscribe(ours.key)
    service.expire(subscription)
    assert ours.send(to(subscription, ours.key_id)) == Gone()


def test_after_rotation_both_keys_are_good_until_the_old_line_is_taken_away(
    service, sender, key_file
):
    before = sender(service.origin)
    old = service.subscribe(before.key)
    after = sender(service.origin, keys=add_key(key_file))
    new = service.subscribe(after.key)
    assert after.key_id != before.key_id
    pushes = [to(old, before.key_id, b"old"), to(new, after.key_id, b"new")]
    assert after.send_all(pushes) == [Sent(), Sent()]
    assert (service.messages(old), service.messages(new)) == (["old"], ["new"])

    key_file.write_text(key_file.read_text().split()[0] + "\n")
    later = sender(service.origin)
    assert later.send_all(pushes) == [Refused("unknown_key"), Sent()]
    assert (later.knows_key(before.key_id), later.knows_key(after.key_id)) == (False, True)


def test_a_subscription_made_for_another_key_is_refused_by_the_service(service, sender):
    ours = sender(service.origin)
    subscription = service.subscribe(vapid.VapidKey("1" * 64).public)
    assert ours.send(to(subscription, ours.key_id)) == Refused("http_400")


# --- what each answer comes to ------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "comes_to"),
    [
        ("200", Sent()),
        ("201", Sent()),
        ("202", Sent()),
        ("204", Sent()),
        ("400", Refused("http_400")),
        ("401", Refused("http_401")),
        ("403", Refused("http_403")),
        ("404", Gone()),
        ("410", Gone()),
        ("413", TooLarge()),
        ("429", Later(None, "http_429")),
        ("429 30", Later(timedelta(seconds=30), "http_429")),
        ("429 Mon, 23 Nov 2026 12:05:00 GMT", Later(timedelta(minutes=5), "http_429")),
        ("429 Mon, 23 Nov 2026 11:00:00 GMT", Later(timedelta(0), "http_429")),
        ("429 99999999999999999999", Later(timedelta(days=1), "http_429")),
        ("429 soon", Later(None, "http_429")),
        ("500", Later(None, "http_500")),
        ("503 120", Later(timedelta(minutes=2), "http_503")),
        ("closed", Later(None, "closed")),
        ("silent", Later(None, "timeout")),
    ],
)
def test_each_answer_comes_to_what_it_says(sender, said, comes_to):
    clock.set_source(lambda: NOON)
    with local_server(said) as server:
        ours = sender(server.origin, timeout=SOON if said == "silent" else timedelta(seconds=30))
        assert ours.send(push(f"{server.origin}/p/1", ours.key_id)) == comes_to


def test_nobody_there_is_for_later(sender):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        origin = f"http://localhost:{taken.getsockname()[1]}"
        ours = sender(origin)
        assert ours.send(push(f"{origin}/p", ours.key_id)) == Later(None, "closed")


def test_we_are_not_sent_elsewhere(sender):
    with local_server("307 /elsewhere", "201") as server:
        ours = sender(server.origin)
        assert ours.send(push(f"{server.origin}/p", ours.key_id)) == Refused("http_307")
        assert [one.path for one in server.received] == ["/p"]


def test_an_answer_without_end_is_not_read(sender):
    with local_server("endless") as server:
        ours = sender(server.origin)
        assert ours.send(push(f"{server.origin}/p", ours.key_id)) == Sent()


@pytest.mark.parametrize(
    "broken", [{"p256dh": "BA"}, {"p256dh": "B" + "A" * 86}, {"auth": ""}, {"p256dh": "å"}]
)
def test_keys_that_cannot_be_sealed_for_are_refused_and_nothing_is_sent(sender, broken):
    with local_server() as server:
        ours = sender(server.origin)
        assert ours.send(push(f"{server.origin}/p", ours.key_id, **broken)) == Refused("wrong_keys")
        assert server.received == []


# --- how it is sent -----------------------------------------------------------------------


def test_a_push_says_how_long_it_keeps_how_urgent_it_is_and_what_it_replaces(sender):
    with local_server() as server:
        ours = sender(server.origin)
        sent = push(f"{server.origin}/p/1", ours.key_id, urgency="high", topic="abc", ttl=300)
        ours.send(sent)
        headers = server.received[0].headers
        assert {name: headers[name] for name in ("TTL", "Urgency", "Topic")} == {
            "TTL": "300",
            "Urgency": "high",
            "Topic": "abc",
        }
        assert headers["Content-Type"] == "application/octet-stream"
        assert headers["Content-Encoding"] == "aes128gcm"
        assert "User-Agent" not in headers and "Cookie" not in headers


def test_the_same_twice_does_not_look_the_same_and_is_equally_long(sender):
    with local_server() as server:
        ours = sender(server.origin)
        sent = push(f"{server.origin}/p", ours.key_id, b"x" * SIZE)
        ours.send_all([sent, sent])
        one, other = (received.body for received in server.received)
        assert one != other and len(one) == len(other)


def test_connections_are_used_again(sender, monkeypatch):
    with local_server() as server:
        accepted = []
        monkeypatch.setattr(
            server, "get_request", lambda get=server.get_request: accepted.append(1) or get()
        )
        ours = sender(server.origin)
        for _ in range(5):
            ours.send(push(f"{server.origin}/p", ours.key_id))
        assert (len(server.received), len(accepted)) == (5, 1)


def test_no_more_than_so_many_at_once_and_what_is_urgent_waits_for_none_of_them(sender):
    with local_server("held", "held", "201") as server:
        ours = sender(server.origin, at_once=2)
        crowd = [push(f"{server.origin}/notice", ours.key_id) for _ in range(20)]
        results = []
        sending = threading.Thread(target=lambda: results.extend(ours.send_all(crowd)))
        sending.start()
        server.wait_for(2)
        assert ours.send(push(f"{server.origin}/call", ours.key_id, urgency="high")) == Sent()
        assert len(server.received) == 3
        server.release.set()
        sending.join(timeout=30)
        assert results == [Sent()] * 20
        assert server.most_inside <= 3


def test_one_push_service_that_hangs_holds_up_no_other(sender):
    with local_server("silent") as dead, local_server() as well:
        ours = sender(dead.origin, well.origin, at_once=1, timeout=timedelta(seconds=30))
        waiting = threading.Thread(target=ours.send, args=(push(f"{dead.origin}/p", ours.key_id),))
        waiting.start()
        dead.wait_for(1)
        assert ours.send(push(f"{well.origin}/p", ours.key_id)) == Sent()
        dead.over.set()
        waiting.join(timeout=30)


def test_many_threads_may_send_at_the_same_time(sender):
    with local_server() as server:
        ours = sender(server.origin)
        results = []

        def send_some():
            results.extend(ours.send_all([push(f"{server.origin}/p", ours.key_id)] * 10))

        threads = [threading.Thread(target=send_some) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=30)
        assert results == [Sent()] * 80


# --- our keys -----------------------------------------------------------------------------


def claims_of(header):
    token = header.removeprefix("vapid ").split(",")[0].removeprefix("t=")
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_a_push_service_is_told_who_sends_for_which_service_and_until_when(sender):
    clock.set_source(lambda: NOON)
    with local_server() as server:
        ours = sender(server.origin)
        ours.send(push(f"{server.origin}/p", ours.key_id))
        header = server.received[0].headers["Authorization"]
    assert Vapid02.verify(header)
    assert header.endswith(f"k={ours.key}")
    assert claims_of(header) == {
        "aud": server.origin,
        "exp": int((NOON + timedelta(hours=12)).timestamp()),
        "sub": CONTACT,
    }


def test_one_signature_serves_a_push_service_until_an_hour_before_it_runs_out(key_file):
    key = VapidKeys.from_file(key_file).present

    def signed(origin, **after):
        clock.set_source(lambda: NOON + timedelta(**after))
        return key.header(origin, CONTACT)

    first = signed("https://one.example")
    assert signed("https://one.example", hours=10, minutes=59) == first
    other = signed("https://other.example", hours=10)
    assert claims_of(other)["aud"] == "https://other.example"
    anew = signed("https://one.example", hours=11)
    assert anew != first
    assert claims_of(anew)["exp"] == int((NOON + timedelta(hours=23)).timestamp())


def test_the_first_start_makes_a_key_for_its_owner_alone(key_file):
    made = VapidKeys.from_file(key_file)
    assert key_file.stat().st_mode & 0o777 == 0o600
    assert VapidKeys.from_file(key_file).present.id == made.present.id
    assert len(made.present.id) == 22
    assert list(key_file.parent.iterdir()) == [key_file]


def test_of_two_that_start_at_once_one_makes_the_key_and_both_use_it(key_file):
    together, ids = threading.Barrier(8), []

    def start():
        together.wait()
        ids.append(VapidKeys.from_file(key_file).present.id)

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert len(ids) == 8 and len(set(ids)) == 1


def test_a_key_is_on_the_disk_before_anybody_can_subscribe_with_it(key_file, monkeypatch):
    steps = []
    for name in ("fsync", "link"):
        real = getattr(os, name)
        monkeypatch.setattr(
            os, name, lambda *args, name=name, real=real: steps.append(name) or real(*args)
        )
    VapidKeys.from_file(key_file)
    assert steps == ["fsync", "link", "fsync"]


@pytest.mark.parametrize("text", ["", "beef", "x" * 64, "0" * 64])
def test_a_damaged_key_file_stops_the_start(key_file, text):
    key_file.parent.mkdir()
    key_file.write_text(text)
    with pytest.raises(ValueError):
        VapidKeys.from_file(key_file)
