"""Mail, through a mail server that the test starts: what arrives, and what each answer comes to."""

import ipaddress
import socket
import ssl
import threading
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from functools import partial

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from server import clock
from server.care import letters
from server.outside import mail
from server.outside.fakes import FakeMail
from server.outside.mail import Mail
from server.outside.ways import Later, Letter, Refused, Sent

SENDER = "traden@post.example"
KIM = "kim@post.example"
LETTER = Letter(KIM, "Det finns något att titta på", "Öppna Tråden: https://traden.example\n")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
OTHER_HOST = "127.0.0.2"
"""This machine under an address that we do not take for our own: so TLS is asked for."""


class Box:
    """What arrived; and what the server says to the address, and to the mail."""

    def __init__(self, to_address="250 OK", to_mail="250 OK"):
        self.mails, self.signed_in, self.tls = [], [], []
        self._to_address, self._to_mail = to_address, to_mail

    async def handle_RCPT(self, server, session, envelope, address, options):
        envelope.rcpt_tos.append(address)
        return self._to_address

    async def handle_DATA(self, server, session, envelope):
        self.mails.append(_opened(envelope.content))
        self.tls.append(session.ssl is not None)
        return self._to_mail

    def let_in(self, server, session, envelope, mechanism, data):
        self.signed_in.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=data.password == b"s:e@c/ret", handled=False)


def _opened(content):
    """As a mail program shows it; on the wire lines end as RFC 5322 wants."""
    return message_from_bytes(content.replace(b"\r\n", b"\n"), policy=policy.default)


class Here(Controller):
    """On whatever port is free; aiosmtpd would look for itself at port 0."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def mail_server(box, *, host="127.0.0.1", **options):
    """A real one, on a port of its own → the port."""
    controller = Here(
        box, hostname=host, port=0, server_hostname="mail.example", ready_timeout=30, **options
    )
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def send(port, *, host="localhost", query="", login="", timeout=timedelta(seconds=30)):
    return Mail(f"smtp://{login}{host}:{port}{query}", SENDER, timeout=timeout).send(LETTER)


# --- what arrives -------------------------------------------------------------------------


def test_a_letter_arrives_as_it_was_written():
    clock.set_source(lambda: NOON)
    box = Box()
    with mail_server(box) as port:
        assert send(port) == Sent()
    (arrived,) = box.mails
    assert {name: arrived[name] for name in ("From", "To", "Subject", "Auto-Submitted")} == {
        "From": SENDER,
        "To": KIM,
        "Subject": LETTER.subject,
        "Auto-Submitted": "auto-generated",
    }
    assert arrived.get_content() == LETTER.text
    assert arrived["Date"].datetime == NOON
    assert arrived["Message-ID"].endswith("@post.example>")
    assert arrived.get_content_type() == "text/plain"


@pytest.mark.parametrize("kind", letters.KINDS)
@pytest.mark.parametrize("language", ["sv", "nb", "da", "en"])
def test_what_we_write_arrives_letter_for_letter(kind, language):
    box = Box()
    letter = letters.letter(
        kind, language, KIM, link="https://traden.example/ask#abc", code="123456"
    )
    with mail_server(box) as port:
        assert Mail(f"smtp://localhost:{port}", SENDER).send(letter) == Sent()
    assert box.mails[0].get_content() == letter.text
    assert box.mails[0]["Subject"] == letter.subject


def test_nobody_can_write_headers_with_an_address():
    box = Box()
    evil = Letter("kim@post.example\r\nBcc: all@post.example", "s", "t")
    with mail_server(box) as port, pytest.raises(ValueError):
        Mail(f"smtp://localhost:{port}", SENDER).send(evil)
    assert box.mails == []


# --- what each answer comes to ------------------------------------------------------------


@pytest.mark.parametrize(
    ("to_address", "to_mail", "comes_to"),
    [
        ("550 no such mailbox", "250 OK", Refused("smtp_550")),
        ("450 try later", "250 OK", Later(None, "smtp_450")),
        ("250 OK", "451 try later", Later(None, "smtp_451")),
        ("250 OK", "552 too large", Refused("smtp_552")),
        ("250 OK", "554 not wanted", Refused("smtp_554")),
    ],
)
def test_each_answer_comes_to_what_it_says(to_address, to_mail, comes_to):
    with mail_server(Box(to_address, to_mail)) as port:
        assert send(port) == comes_to


@contextmanager
def bare_server(talk):
    """Something that takes connections and is no mail server → its port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        over = threading.Event()

        def serve():
            connection, _ = listening.accept()
            with closing(connection):
                talk(connection, over)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            over.set()
            thread.join(timeout=30)


def test_a_server_that_hangs_up_is_for_later():
    with bare_server(lambda connection, over: None) as port:
        assert send(port) == Later(None, "closed")


def test_a_server_that_says_nothing_is_waited_for_no_longer_than_allowed():
    with bare_server(lambda connection, over: over.wait(30)) as port:
        assert send(port, timeout=timedelta(milliseconds=200)) == Later(None, "timeout")


def test_a_server_that_takes_its_time_with_every_line_has_no_more_of_it():
    """Each line comes in time; all of them together would not."""

    def slowly(connection, over):
        connection.sendall(b"220 mail.example\r\n")
        while connection.recv(1000) and not over.wait(0.15):
            connection.sendall(b"250 mail.example\r\n")

    with bare_server(slowly) as port:
        assert send(port, timeout=timedelta(milliseconds=300)) == Later(None, "timeout")


def test_nobody_there_is_for_later():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        assert send(taken.getsockname()[1]) == Later(None, "closed")


def test_a_server_that_says_no_goodbye_has_taken_the_mail_all_the_same():
    class Rude(SMTP):
        async def smtp_QUIT(self, arg):
            await self.push("500 what?")

    box = Box()
    controller = Here(box, hostname="127.0.0.1", port=0, ready_timeout=30)
    controller.factory = lambda: Rude(box)
    controller.start()
    try:
        assert send(controller.port) == Sent()
    finally:
        controller.stop()
    assert len(box.mails) == 1


@pytest.mark.parametrize(
    ("said", "comes_to"),
    [
        ("250", Sent()),
        ("450", Later(None, "smtp_450")),
        ("550", Refused("smtp_550")),
        ("closed", Later(None, "closed")),
        ("timeout", Later(None, "timeout")),
        ("slow", Sent()),
    ],
)
def test_the_fake_says_what_a_real_one_would(said, comes_to):
    fake = FakeMail(says={KIM: said})
    assert fake.send(LETTER) == comes_to
    assert fake.given == [LETTER]


# --- nothing is said in the open ----------------------------------------------------------


@pytest.fixture
def certificate(tmp_path):
    """For OTHER_HOST, signed by nobody but itself → what the server shows."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mail.example")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(OTHER_HOST))]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "mail.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


@pytest.fixture
def shows(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def trusted(certificate, monkeypatch):
    """This machine trusts that certificate."""
    make = ssl.create_default_context
    trusting = partial(make, cafile=certificate)
    monkeypatch.setattr(mail.ssl, "create_default_context", trusting)


def test_a_server_elsewhere_without_tls_is_told_nothing():
    box = Box()
    with mail_server(box, host=OTHER_HOST) as port:
        assert send(port, host=OTHER_HOST) == Later(None, "not_supported")
    assert box.mails == []


def test_unless_an_operator_says_that_it_is_all_right():
    box = Box()
    with mail_server(box, host=OTHER_HOST) as port:
        assert send(port, host=OTHER_HOST, query="?tls=off") == Sent()


def test_a_certificate_that_does_not_hold_is_told_nothing(shows):
    box = Box()
    with mail_server(box, host=OTHER_HOST, tls_context=shows) as port:
        assert send(port, host=OTHER_HOST) == Later(None, "no_tls")
    assert box.mails == []


def test_with_starttls_we_sign_in_and_send(shows, trusted):
    box = Box()
    options = {"tls_context": shows, "authenticator": box.let_in, "auth_required": True}
    with mail_server(box, host=OTHER_HOST, **options) as port:
        assert send(port, host=OTHER_HOST, login="traden:s%3Ae%40c%2Fret@") == Sent()
    assert box.signed_in == [("traden", "s:e@c/ret")]
    assert box.tls == [True]


def test_a_wrong_password_is_refused(shows, trusted):
    box = Box()
    options = {"tls_context": shows, "authenticator": box.let_in, "auth_required": True}
    with mail_server(box, host=OTHER_HOST, **options) as port:
        assert send(port, host=OTHER_HOST, login="traden:wrong@") == Refused("wrong_login")
    assert box.mails == []


def test_tls_from_the_start(shows, trusted):
    box = Box()
    with mail_server(box, host=OTHER_HOST, ssl_context=shows) as port:
        assert Mail(f"smtps://{OTHER_HOST}:{port}", SENDER).send(LETTER) == Sent()
    assert len(box.mails) == 1


@pytest.mark.parametrize("url", ["mail.example", "http://mail.example", "smtp://"])
def test_a_setting_that_cannot_be_meant_stops_the_start(url):
    with pytest.raises(ValueError, match="TRADEN_SMTP_URL"):
        Mail(url, SENDER)
