"""What can be set from the environment, read once at start."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent.parent
PUSH_HOSTS = "fcm.googleapis.com,*.push.services.mozilla.com,*.push.apple.com,*.notify.windows.com"
"""The push services of Chrome, Firefox, Safari and Edge."""
SMS_BODY = '{"from": "$from", "to": "$to", "message": "$text"}'


@dataclass(frozen=True)
class Settings:
    """Everything an operator may choose. Every name has a ``TRADEN_`` variable of its own."""

    database_url: str
    """SQLAlchemy URL. Default: an SQLite file in the data folder."""
    data: Path
    """Folder for the database file and, unless given, the master key file."""
    master_key_file: Path
    """File with the 32-byte master key in hex; made at first start. Keep it off the database's
    disk and out of its backups."""
    origin: str
    """Where the app is reached, scheme included. Passkeys are bound to its host name."""
    port: int
    host: str
    shell: Path
    """The built web app."""
    rate_limits: bool
    """Off only in benchmarks that compare with a server without them, and in some tests."""
    proxies: int
    """How many reverse proxies stand in front and tell us, truly, who is calling."""
    threads: int
    """How many requests one process answers at the same time. Most of that time they wait."""
    worker: bool
    """Whether ``serve`` does what the queue holds itself; off where ``traden worker`` does."""
    vapid_key_file: Path
    """File with our keys for web push; made at first start. The first line is the present key."""
    vapid_contact: str
    """Whom a push service can write to about us: ``mailto:…`` or ``https://…`` (RFC 8292)."""
    push_hosts: tuple[str, ...]
    """The push services we send to, and no other: hosts, ``*.`` in front for all below one. An
    origin such as ``http://localhost:9000`` is that very address, also without TLS: for tests."""
    system_hosts: tuple[str, ...]
    """Origins of agencies' systems and of e-ID providers that may have a private address, or no
    TLS: for tests. All others are reached with TLS at a public one."""
    e_id_file: Path | None
    """The e-ID providers that people may sign in with, as JSON, our secrets with them; none: no
    e-ID. ``outside.e_id_providers`` reads it."""
    smtp_url: str
    """``smtp://user:password@host:587`` (with STARTTLS) or ``smtps://…``; empty: no mail."""
    mail_from: str
    """The sender of our mail."""
    sms_url: str
    """Where a gateway takes SMS, https; empty: no SMS. ``outside.sms`` explains all of these."""
    sms_body: str
    """What the gateway is sent: a JSON object with ``$from``, ``$to``, ``$digits``, ``$text``."""
    sms_form: bool
    """Whether it is sent as a form, not as JSON."""
    sms_headers: str
    """Headers for the gateway, as a JSON object: what lets us in, as a rule."""
    sms_from: str
    """The sender that an SMS shows: at most 11 letters, or a number."""
    sms_countries: tuple[str, ...]
    """How the numbers begin that we send SMS to."""
    sms_taken: str
    """What an answer must contain to count, for a gateway that refuses with 200."""
    call_undo: int
    """Seconds in which a call for contact can be undone, before anybody is asked."""
    call_second_channel: int
    """Seconds without a receipt from a device until mail and SMS are used as well."""
    call_again: int
    """Seconds without an answer until someone is asked again, and the next one too."""
    call_gives_up: int
    """Seconds until it is said plainly that nobody has answered."""

    def __post_init__(self) -> None:
        """Refuse times of a call for contact that overtake one another."""
        times = (self.call_second_channel, self.call_again, self.call_gives_up)
        if self.call_undo < 0 or not 0 < times[0] < times[1] < times[2]:
            raise SystemExit(
                "A call for contact needs TRADEN_CALL_SECOND_CHANNEL < TRADEN_CALL_AGAIN"
                f" < TRADEN_CALL_GIVES_UP; they are {times} seconds."
            )

    @property
    def rp_id(self) -> str:
        """The host name that passkeys are bound to (WebAuthn's relying party id)."""
        return urlsplit(self.origin).hostname or "localhost"


def from_environment(env: Mapping[str, str] | None = None) -> Settings:
    """Read the settings. Raises ``ValueError`` where a number is not a number."""
    env = os.environ if env is None else env
    data = Path(env.get("TRADEN_DATA", HERE / "data"))
    port = int(env.get("PORT", env.get("TRADEN_PORT", "8000")))
    origin = env.get("TRADEN_ORIGIN", f"http://localhost:{port}")
    return Settings(
        database_url=env.get("DATABASE_URL")
        or env.get("TRADEN_DATABASE_URL")
        or f"sqlite:///{data / 'traden.db'}",
        data=data,
        master_key_file=Path(env.get("TRADEN_MASTER_KEY_FILE", data / "master.key")),
        origin=origin,
        port=port,
        host=env.get("TRADEN_HOST", "127.0.0.1"),
        shell=Path(env.get("TRADEN_SHELL", HERE / "pwa" / "dist")),
        rate_limits=env.get("TRADEN_RATE_LIMITS", "on") != "off",
        proxies=int(env.get("TRADEN_PROXIES", "0")),
        threads=int(env.get("TRADEN_THREADS", "8")),
        worker=env.get("TRADEN_WORKER", "on") != "off",
        call_undo=int(env.get("TRADEN_CALL_UNDO", "5")),
        call_second_channel=int(env.get("TRADEN_CALL_SECOND_CHANNEL", "30")),
        call_again=int(env.get("TRADEN_CALL_AGAIN", "90")),
        call_gives_up=int(env.get("TRADEN_CALL_GIVES_UP", "300")),
        **_ways_out(env, data, origin),
    )


def _ways_out(env: Mapping[str, str], data: Path, origin: str) -> dict[str, Any]:
    """Push is always there, mail and SMS once an operator has set them up."""
    host = urlsplit(origin).hostname or "localhost"
    return {
        "vapid_key_file": Path(env.get("TRADEN_VAPID_KEY_FILE", data / "vapid.key")),
        "vapid_contact": env.get("TRADEN_VAPID_CONTACT", f"https://{host}"),
        "push_hosts": _several(env.get("TRADEN_PUSH_HOSTS", PUSH_HOSTS)),
        "system_hosts": _several(env.get("TRADEN_SYSTEM_HOSTS", "")),
        "e_id_file": Path(env["TRADEN_E_ID_FILE"]) if env.get("TRADEN_E_ID_FILE") else None,
        "smtp_url": env.get("TRADEN_SMTP_URL", ""),
        "mail_from": env.get("TRADEN_MAIL_FROM", f"traden@{host}"),
        "sms_url": env.get("TRADEN_SMS_URL", ""),
        "sms_body": env.get("TRADEN_SMS_BODY", SMS_BODY),
        "sms_form": env.get("TRADEN_SMS_FORM", "off") == "on",
        "sms_headers": env.get("TRADEN_SMS_HEADERS", "{}"),
        "sms_from": env.get("TRADEN_SMS_FROM", "Traden"),
        "sms_countries": _several(env.get("TRADEN_SMS_COUNTRIES", "+45,+46,+47")),
        "sms_taken": env.get("TRADEN_SMS_TAKEN", ""),
    }


def _several(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
