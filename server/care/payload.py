"""What a push says: a few fixed words in the receiver's language, and ids.

The JSON of Declarative Web Push (W3C Push API): browsers that know it show it by themselves, also
when our service worker is gone; ``mutable`` lets our service worker show it instead, and all other
browsers hand it over as it is. No name, agency or word of any plan is in it: this module is given
none. It is equally long whatever it says, in whatever language, so that a push service, which can
read none of it, learns nothing from its length either.
"""

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

import orjson

from server.outside import texts
from server.outside.ways import Push

CALL, OVER, NOTICE, TEST = "call", "over", "notice", "test"
KINDS = (CALL, OVER, NOTICE, TEST)
"""Someone asks you to get in touch · no longer · there is something to look at · only a test."""
SIZE = 1024
"""Bytes of every payload, filled up with spaces."""
LATER_TTL = {OVER: timedelta(hours=1), NOTICE: timedelta(days=1), TEST: timedelta(days=3)}
"""How long a push service keeps what it cannot hand over yet. A call is kept until it ends."""
_URGENT = (CALL, OVER)


@dataclass(frozen=True)
class Told:
    """What one device is told. ``token``: for its receipt (``care.receipt_tokens``). ``ask_id``:
    the recipient's row of a call, and of its end. ``expires_at``: after it nothing can be answered.
    """

    kind: str
    language: str
    token: str
    expires_at: datetime
    ask_id: str | None = None
    person_id: str | None = None

    @property
    def tag(self) -> str:
        """A device shows the latest with the same tag: the end of a call in the call's place."""
        return self.ask_id or self.kind


@dataclass(frozen=True)
class Where:
    """A device's subscription, opened."""

    endpoint: str
    p256dh: str
    auth: str
    key_id: str


def push(where: Where, told: Told, origin: str, now: datetime) -> Push:
    """The push, ready to be sent. ``origin``: where the app is reached."""
    return Push(
        endpoint=where.endpoint,
        p256dh=where.p256dh,
        auth=where.auth,
        key_id=where.key_id,
        payload=payload(told, origin),
        ttl=LATER_TTL.get(told.kind) or max(told.expires_at - now, timedelta(seconds=1)),
        urgency="high" if told.kind in _URGENT else "normal",
        topic=_topic(where, told),
    )


def payload(told: Told, origin: str) -> bytes:
    """The JSON, ``SIZE`` bytes of it. Raises ``ValueError`` if that is too few."""
    told_of = {
        "kind": told.kind,
        "token": told.token,
        "ask_id": told.ask_id,
        "person_id": told.person_id,
        "expires_at": told.expires_at,
    }
    said = {
        "web_push": 8030,
        "mutable": True,
        "notification": {
            **_words(told.kind, told.language),
            "lang": told.language,
            "dir": "ltr",
            "tag": told.tag,
            "navigate": origin + _opens(told),
            "silent": False,
            "data": {name: value for name, value in told_of.items() if value is not None},
        },
    }
    text = orjson.dumps(said, option=orjson.OPT_UTC_Z)
    if len(text) > SIZE:
        raise ValueError("a push that is longer than the others would tell something")
    return text.ljust(SIZE)


@cache
def _words(kind: str, language: str) -> dict[str, str]:
    title, body = (texts.text(language, one) for one in ("push-title", f"push-{kind}-body"))
    return {"title": title, "body": body}


def _opens(told: Told) -> str:
    """The screen that a tap leads to, where the browser shows the notice by itself."""
    if told.ask_id:
        return f"/asks/{told.ask_id}"
    # What follows # is never sent to a server: the page gives the receipt with it.
    return f"/thanks#{told.token}" if told.kind == TEST else "/"


def _topic(where: Where, told: Told) -> str:
    """Of two that wait for a device that is off, only the later one with the same tag comes. The
    push service sees the topic, and cannot tell from it what it is about."""
    digest = hashlib.sha256(f"{where.auth} {told.tag}".encode()).digest()
    return base64.urlsafe_b64encode(digest[:24]).decode()
