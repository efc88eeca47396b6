"""Ways to somebody who is not looking: web push, mail, SMS; and to agencies' systems. What is
sent, what can come of it.

A way is told where to and what; it knows nobody, stores nothing and decides nothing. It never
raises because of the world outside: whatever happens there is one of five results, and none of
them says more than is known. ``Sent`` means that the other side has taken it, not that anybody
has it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

TIMEOUT = timedelta(seconds=10)
"""How long one sending may take, whatever the other side does."""


@dataclass(frozen=True)
class Sent:
    """The other side has taken it."""


@dataclass(frozen=True)
class Gone:
    """Nobody is there any more: forget where it was sent to."""


@dataclass(frozen=True)
class TooLarge:
    """More than the other side takes: a defect of ours, and no use trying again."""


@dataclass(frozen=True)
class Later:
    """Not now. ``after``: how long the other side asked us to wait, if it said so."""

    after: timedelta | None = None
    code: str = "later"


@dataclass(frozen=True)
class Refused:
    """It will not be taken, however often it is tried; ``code`` says why."""

    code: str


@dataclass(frozen=True)
class Rests:
    """It was not tried: the other side has just not taken something. ``code``: what came of that
    one."""

    after: timedelta
    code: str


Result = Sent | Gone | TooLarge | Later | Refused


@dataclass(frozen=True)
class Push:
    """One message to one device. ``key_id``: which of our keys the device subscribed with.

    ``topic``: a message that waits at the push service is replaced by a later one with the same
    topic (RFC 8030 §5.4; at most 32 letters of base64url).
    """

    endpoint: str
    p256dh: str
    auth: str
    key_id: str
    payload: bytes
    ttl: timedelta
    urgency: str = "normal"
    topic: str | None = None


@dataclass(frozen=True)
class Letter:
    """A mail: plain text, to one address."""

    to: str
    subject: str
    text: str


@dataclass(frozen=True)
class Message:
    """An SMS: ``to`` is a number with its country, «+46701234567»."""

    to: str
    text: str


@dataclass(frozen=True)
class Hook:
    """A word to an agency's system. ``whose``: its account; ``id``: the same at each try;
    ``secret``: what only that system and we know."""

    whose: str
    address: str
    secret: str
    id: str
    body: bytes


class PushWay(Protocol):
    """Sends web pushes."""

    @property
    def key(self) -> str:
        """The public key that devices subscribe with (65 bytes, base64url)."""

    @property
    def key_id(self) -> str:
        """Which key that is."""

    def knows_key(self, key_id: str) -> bool:
        """Whether what was subscribed with that key can still be sent to."""

    def may_go_to(self, endpoint: str) -> bool:
        """Whether that is an address of a push service that we send to at all."""

    def send(self, push: Push) -> Result:
        """Send one and wait for what comes of it."""

    def send_all(self, pushes: Sequence[Push]) -> list[Result]:
        """Send many at the same time → what came of each, in their order."""


class MailWay(Protocol):
    """Sends mail."""

    def send(self, letter: Letter) -> Result:
        """Send one and wait for what comes of it."""


class SmsWay(Protocol):
    """Sends SMS."""

    def takes(self, number: str) -> bool:
        """Whether we send to numbers of that country."""

    def send(self, message: Message) -> Result:
        """Send one and wait for what comes of it."""


class HookWay(Protocol):
    """Tells agencies' systems."""

    def may_go_to(self, address: str) -> bool:
        """Whether that is an address that we call at all."""

    def send(self, hook: Hook) -> Result | Rests:
        """Send one and wait for what comes of it; or leave the other side alone for a while."""


@dataclass(frozen=True)
class Outside:
    """The ways that are set up here. Push always is, and telling systems; ``None``: that one is
    not."""

    push: PushWay
    mail: MailWay | None = None
    sms: SmsWay | None = None
    hooks: HookWay | None = None

    @property
    def possible(self) -> list[str]:
        """The names of those that lead to a person."""
        found = {"push": self.push, "mail": self.mail, "sms": self.sms}
        return [name for name, way in found.items() if way is not None]
