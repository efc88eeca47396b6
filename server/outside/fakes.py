"""Ways to nobody, for tests. Each is told in words what the other side is to answer.

    push = FakePush(says={endpoint: "410"})               that device is gone
    push = FakePush(says={endpoint: ["500", "201"]})      at the second try it works
    push = FakePush(says={"": "429 30"})                  everybody is told to wait 30 seconds

The words: an HTTP status, with the seconds of ``Retry-After`` behind it if it has one; ``timeout``,
``closed`` (the connection broke) and ``slow`` (taken in the end). The last of several stays. What
each comes to is decided by the code that decides it for the real way.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from server.outside import answers
from server.outside.ways import TIMEOUT, Letter, Message, Push, Result, Sent

Says = Mapping[str, str | Sequence[str]]
"""Where to → what is said there; ``""`` is everywhere else."""
SLOW = timedelta(seconds=8)


def _no_time(span: timedelta) -> None:
    """A test that does not care how long something took."""


@dataclass
class _Fake:
    """What the three have in common. ``passes`` is told how long each sending took."""

    says: Says = field(default_factory=dict)
    passes: Callable[[timedelta], None] = _no_time
    asked: dict[str, int] = field(default_factory=dict)

    def _answer(self, to: str) -> Result:
        said = self.says.get(to, self.says.get("", "201"))
        words = [said] if isinstance(said, str) else list(said)
        turn = self.asked.get(to, 0)
        self.asked[to] = turn + 1
        word = words[min(turn, len(words) - 1)]
        if word in ("timeout", "slow"):
            self.passes(TIMEOUT if word == "timeout" else SLOW)
        return self._means(word)

    def _means(self, word: str) -> Result:
        if word == "slow":
            return Sent()
        if word in answers.BROKEN:
            return answers.BROKEN[word]
        status, _, after = word.partition(" ")
        return answers.of_push(int(status), after or None)


@dataclass
class FakePush(_Fake):
    """A push service for every endpoint. ``given``: what it was asked to send, also in vain."""

    given: list[Push] = field(default_factory=list)
    key: str = "BFakeKey"
    key_id: str = "fake"

    def knows_key(self, key_id: str) -> bool:
        """Any but ``lost``."""
        return key_id != "lost"

    def may_go_to(self, endpoint: str) -> bool:
        """Anywhere with TLS."""
        return endpoint.startswith("https://")

    def send(self, push: Push) -> Result:
        """As was said for that endpoint."""
        self.given.append(push)
        return self._answer(push.endpoint)

    def send_all(self, pushes: Sequence[Push]) -> list[Result]:
        """One after the other."""
        return [self.send(push) for push in pushes]


@dataclass
class FakeMail(_Fake):
    """A mail server; its statuses are SMTP's: ``250``, ``451``, ``550``."""

    given: list[Letter] = field(default_factory=list)

    def send(self, letter: Letter) -> Result:
        """As was said for that address."""
        self.given.append(letter)
        return self._answer(letter.to)

    def _means(self, word: str) -> Result:
        return answers.of_mail(int(word)) if word.isdigit() else super()._means(word)


@dataclass
class FakeSms(_Fake):
    """A gateway for every number."""

    given: list[Message] = field(default_factory=list)
    countries: tuple[str, ...] = ("+45", "+46", "+47")

    def takes(self, number: str) -> bool:
        """Those countries alone."""
        return number.startswith(self.countries)

    def send(self, message: Message) -> Result:
        """As was said for that number."""
        self.given.append(message)
        return self._answer(message.to)

    def _means(self, word: str) -> Result:
        status, _, after = word.partition(" ")
        is_status = status.isdigit()
        return answers.of_sms(int(status), after or None) if is_status else super()._means(word)
