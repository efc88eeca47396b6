"""Mail by SMTP, to one address at a time, with nothing in it that anybody but its owner may read.

The settings hold one URL:

    smtp://user:password@mail.example:587    TLS by STARTTLS; without it nothing is said
    smtps://user:password@mail.example       TLS from the start (port 465)
    smtp://localhost:25                      our own machine: without TLS
    smtp://relay.internal:25?tls=off         without TLS because an operator says so
"""

import smtplib
import ssl
from contextlib import suppress
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from time import monotonic
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import structlog

from server import clock
from server.outside import answers
from server.outside.ways import TIMEOUT, Later, Letter, Refused, Result, Sent

LOCAL = ("localhost", "127.0.0.1", "::1")
log = structlog.get_logger()


class _InTime:
    """All of a talk with a server within ``timeout`` seconds, not each of its lines."""

    sock: Any

    def __init__(self, *args: Any, timeout: float, **kwargs: Any) -> None:
        self._until = monotonic() + timeout
        super().__init__(*args, timeout=timeout, **kwargs)  # type: ignore[call-arg]

    def getreply(self) -> tuple[int, bytes]:
        """What the server says, if it says it soon enough."""
        if self.sock is not None:
            self.sock.settimeout(max(0.05, self._until - monotonic()))
        said: tuple[int, bytes] = super().getreply()  # type: ignore[misc]
        return said


class _Smtp(_InTime, smtplib.SMTP):
    """Without TLS, or with STARTTLS."""


class _Smtps(_InTime, smtplib.SMTP_SSL):
    """With TLS from the start."""


class Mail:
    """A mail server that takes our mail, and the sender we give."""

    def __init__(self, url: str, sender: str, *, timeout: timedelta = TIMEOUT) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise ValueError("TRADEN_SMTP_URL must begin with smtp:// or smtps:// and name a host")
        self._host = parts.hostname
        self._tls_at_once = parts.scheme == "smtps"
        self._port = parts.port or (465 if self._tls_at_once else 587)
        self._user = unquote(parts.username or "")
        self._password = unquote(parts.password or "")
        self._tls = parts.hostname not in LOCAL and parse_qs(parts.query).get("tls") != ["off"]
        self._sender = sender
        self._timeout = timeout.total_seconds()

    def send(self, letter: Letter) -> Result:
        """Send one and wait for what comes of it."""
        result = self._try(letter)
        if isinstance(result, Refused):
            log.warning("mail.refused", code=result.code)
        elif isinstance(result, Later):
            log.info("mail.later", code=result.code)
        return result

    def _try(self, letter: Letter) -> Result:
        try:
            server = self._connected()
            try:
                server.send_message(self._written(letter), self._sender, [letter.to])
            finally:
                _say_goodbye(server)
            return Sent()
        except smtplib.SMTPRecipientsRefused as refused:
            return answers.of_mail(next(iter(refused.recipients.values()))[0])
        except smtplib.SMTPAuthenticationError:
            return Refused("wrong_login")
        except smtplib.SMTPResponseException as refused:
            return answers.of_mail(refused.smtp_code)
        except smtplib.SMTPNotSupportedError:
            return Later(code="not_supported")
        except ssl.SSLError:
            return answers.BROKEN["no_tls"]
        except (smtplib.SMTPException, OSError) as error:
            # smtplib says of a server that is silent that it has hung up.
            too_late = isinstance(error, TimeoutError) or isinstance(
                error.__context__, TimeoutError
            )
            return answers.BROKEN["timeout" if too_late else "closed"]

    def _connected(self) -> smtplib.SMTP:
        server: smtplib.SMTP
        if self._tls_at_once:
            context = ssl.create_default_context()
            server = _Smtps(self._host, self._port, context=context, timeout=self._timeout)
        else:
            server = _Smtp(self._host, self._port, timeout=self._timeout)
        try:
            if self._tls and not self._tls_at_once:
                server.starttls(context=ssl.create_default_context())
            if self._user:
                server.login(self._user, self._password)
        except BaseException:
            server.close()
            raise
        return server

    def _written(self, letter: Letter) -> EmailMessage:
        """As a machine's mail that nobody is to answer automatically (RFC 3834)."""
        mail = EmailMessage()
        mail["From"] = self._sender
        mail["To"] = letter.to
        mail["Subject"] = letter.subject
        mail["Date"] = format_datetime(clock.now())
        mail["Message-ID"] = make_msgid(domain=self._sender.rpartition("@")[2])
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(letter.text)
        return mail


def _say_goodbye(server: smtplib.SMTP) -> None:
    """However that goes: the mail has been taken by then, or has not."""
    with suppress(smtplib.SMTPException, OSError):
        server.quit()
    server.close()
