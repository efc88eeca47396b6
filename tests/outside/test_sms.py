"""SMS through a gateway that the test starts: what it is sent, and what each answer comes to."""

import base64
import json
import socket
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl

import pytest

from server import clock
from server.care import letters
from server.outside.fakes import FakeSms
from server.outside.sms import Sms
from server.outside.ways import Later, Message, Refused, Sent
from server.settings import from_environment
from tests.outside.local_server import local_server

KIM = "+46701234567"
MESSAGE = Message(KIM, 'Tråden: "Svara" {här} $to: https://traden.example/ask#abc')
GSM = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""The letters of which an SMS holds 160 (3GPP TS 23.038); with any other it holds 70."""


@pytest.fixture
def gateway():
    with local_server("202") as server:
        yield server


@pytest.fixture
def sms():
    """Makes a way through a gateway, with these settings."""
    made = []

    def make(url, *, timeout=timedelta(seconds=30), **settings):
        env = {f"TRADEN_SMS_{name.upper()}": value for name, value in settings.items()}
        made.append(Sms(from_environment({"TRADEN_SMS_URL": url, **env}), timeout=timeout))
        return made[-1]

    yield make
    for one in made:
        one.close()


# --- what a gateway is sent ---------------------------------------------------------------


def test_unless_it_is_said_otherwise_it_is_simple_json(gateway, sms):
    assert sms(f"{gateway.origin}/sms").send(MESSAGE) == Sent()
    (sent,) = gateway.received
    assert (sent.path, sent.headers["Content-Type"]) == ("/sms", "application/json")
    assert json.loads(sent.body) == {"from": "Traden", "to": KIM, "message": MESSAGE.text}


def test_the_template_may_be_of_any_shape(gateway, sms):
    body = {"sender": "$from", "text": "$text", "to": [{"msisdn": "$digits"}], "flash": False}
    sms(gateway.origin, body=json.dumps(body), **{"from": "Support"}).send(MESSAGE)
    assert json.loads(gateway.received[0].body) == {
        "sender": "Support",
        "text": MESSAGE.text,
        "to": [{"msisdn": KIM[1:]}],
        "flash": False,
    }


def test_it_may_be_a_form(gateway, sms):
    body = {"From": "$from", "To": "$to", "Body": "$text"}
    sms(gateway.origin, body=json.dumps(body), form="on").send(MESSAGE)
    (sent,) = gateway.received
    assert sent.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(sent.body.decode()) == [
        ("From", "Traden"),
        ("To", KIM),
        ("Body", MESSAGE.text),
    ]


def test_what_lets_us_in_is_a_header_or_stands_in_the_url(gateway, sms):
    sms(gateway.origin, headers='{"Authorization": "Token abc"}').send(MESSAGE)
    sms(gateway.origin.replace("://", "://traden:s%3Ac@")).send(MESSAGE)
    given = [sent.headers["Authorization"] for sent in gateway.received]
    assert given == ["Token abc", "Basic " + base64.b64encode(b"traden:s:c").decode()]


def test_what_stands_in_a_text_stays_text(gateway, sms):
    """Neither JSON nor another name of the template can be smuggled in."""
    evil = Message(KIM, '", "to": "+47000", "x": "$from $$')
    sms(gateway.origin).send(evil)
    assert json.loads(gateway.received[0].body)["message"] == evil.text
    assert json.loads(gateway.received[0].body)["to"] == KIM


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"body": "not json"}, "TRADEN_SMS_BODY"),
        ({"body": "[]"}, "TRADEN_SMS_BODY"),
        ({"headers": "Token abc"}, "TRADEN_SMS_HEADERS"),
    ],
)
def test_a_setting_that_cannot_be_meant_stops_the_start(sms, settings, named):
    with pytest.raises(ValueError, match=named):
        sms("https://gateway.example/sms", **settings)


@pytest.mark.parametrize("url", ["http://gateway.example/sms", "gateway.example"])
def test_nothing_is_sent_in_the_open(sms, url):
    with pytest.raises(ValueError, match="https"):
        sms(url)


def test_other_countries_are_not_sent_to(gateway, sms):
    way = sms(gateway.origin)
    assert way.send(Message("+19001234567", "text")) == Refused("other_country")
    assert gateway.received == []
    assert [way.takes(number) for number in ("+45201234", KIM, "+4741234567", "+8810")] == [
        True,
        True,
        True,
        False,
    ]


# --- what each answer comes to ------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "comes_to"),
    [
        ("200", Sent()),
        ("201", Sent()),
        ("202", Sent()),
        ("307 /elsewhere", Refused("http_307")),
        ("400", Refused("http_400")),
        ("401", Refused("http_401")),
        ("404", Refused("http_404")),
        ("410", Refused("http_410")),
        ("413", Refused("http_413")),
        ("429 30", Later(timedelta(seconds=30), "http_429")),
        ("500", Later(None, "http_500")),
        ("503 Mon, 23 Nov 2026 12:02:00 GMT", Later(timedelta(minutes=2), "http_503")),
        ("closed", Later(None, "closed")),
        ("silent", Later(None, "timeout")),
    ],
)
def test_each_answer_comes_to_what_it_says(sms, said, comes_to):
    clock.set_source(lambda: datetime(2026, 11, 23, 12, tzinfo=UTC))
    with local_server(said) as server:
        soon = timedelta(milliseconds=300) if said == "silent" else timedelta(seconds=30)
        assert sms(server.origin, timeout=soon).send(MESSAGE) == comes_to
        assert len(server.received) == 1


def test_nobody_there_is_for_later(sms):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        way = sms(f"http://localhost:{taken.getsockname()[1]}")
        assert way.send(MESSAGE) == Later(None, "closed")


def test_a_gateway_that_refuses_with_200_is_not_believed(gateway, sms):
    gateway.answer = b'{"status": "error"}'
    way = sms(gateway.origin, taken='"status": "ok"')
    assert way.send(MESSAGE) == Refused("not_taken")
    gateway.answer = b'{"status": "ok"}'
    assert way.send(MESSAGE) == Sent()


@pytest.mark.parametrize(
    ("said", "comes_to"),
    [
        ("202", Sent()),
        ("404", Refused("http_404")),
        ("429 30", Later(timedelta(seconds=30), "http_429")),
        ("500", Later(None, "http_500")),
        ("closed", Later(None, "closed")),
        ("timeout", Later(None, "timeout")),
        ("slow", Sent()),
    ],
)
def test_the_fake_says_what_a_real_one_would(said, comes_to):
    fake = FakeSms(says={KIM: said})
    assert fake.send(MESSAGE) == comes_to
    assert fake.given == [MESSAGE]


# --- what we write ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", letters.KINDS)
@pytest.mark.parametrize("language", ["sv", "nb", "da", "en"])
def test_each_of_ours_is_one_sms_long(kind, language):
    link = f"https://traden.kommune.example/ask#{'x' * 43}"
    text = letters.message(kind, language, KIM, link=link, code="123456").text
    assert len(text) <= 160
    assert set(text) <= GSM
