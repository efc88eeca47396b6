"""Telling an agency's system that something changed: a signed POST to the address it gave.

The address is somebody else's, so it is called as one: TLS, a public address, no redirects, and no
more of the answer than a page is read (``outside.addresses``).

Signed as Standard Webhooks (standardwebhooks.com), which has ready libraries: ``webhook-signature``
is an HMAC over ``webhook-id``, ``webhook-timestamp`` and the body, under a secret of that
subscription alone. So nobody else can say it, nor say it again later.
"""

import base64
import hmac
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

import aiohttp
import structlog
from yarl import URL

from server import clock
from server.outside import answers
from server.outside.addresses import PublicResolver, PushHosts, hosts_for
from server.outside.background import Background, client
from server.outside.ways import TIMEOUT, Hook, Later, Refused, Rests, Result

REST = timedelta(seconds=30)
"""For how long a host that does not take anything is not called for the same system: one that hangs
would hold up everything else. For another system it is: anybody may name anybody's host."""
LARGEST_ANSWER = 4096
"""Bytes of an answer that are read; they only matter for using the connection again."""
SECRET = "whsec_"  # noqa: S105 - how every secret begins
FHIR_JSON = "application/fhir+json"
log = structlog.get_logger()


def new_secret() -> str:
    """256 bits, as the libraries read them."""
    return SECRET + base64.b64encode(secrets.token_bytes(32)).decode()


def signature(secret: str, hook_id: str, timestamp: int, body: bytes) -> str:
    """What ``webhook-signature`` says."""
    key = base64.b64decode(secret.removeprefix(SECRET))
    signed = f"{hook_id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.digest(key, signed, "sha256")).decode()


class Webhooks:
    """Sends, from any thread. ``named``: origins that may be private ones, for tests."""

    def __init__(self, named: Iterable[str] = (), *, timeout: timedelta = TIMEOUT) -> None:
        self._named = tuple(named)
        self._timeout = aiohttp.ClientTimeout(total=timeout.total_seconds())
        self._background = Background(self._make_client)
        self._rests: dict[tuple[str, str], tuple[datetime, str]] = {}

    def may_go_to(self, address: str) -> bool:
        """Whether that is an address that we call at all."""
        return self._url(address) is not None

    def send(self, hook: Hook) -> Result | Rests:
        """Send one and wait for what comes of it; or leave the other side alone for a while."""
        url = self._url(hook.address)
        if url is None:
            return Refused("no_such_address")
        key = (hook.whose, str(url.host))
        until, code = self._rests.get(key, (clock.now(), ""))
        if until > clock.now():
            return Rests(until - clock.now(), code)
        return self._note(key, self._background.run(lambda session: _post(session, url, hook)))

    def _note(self, key: tuple[str, str], result: Result) -> Result:
        code = getattr(result, "code", None)
        log.info("webhook.sent", host=key[1], result=type(result).__name__, code=code)
        self._rests.pop(key, None)
        if result == answers.PRIVATE:  # Which names lead inside is for our log alone.
            result = answers.BROKEN["closed"]
        if isinstance(result, Later):
            self._rests[key] = (clock.now() + REST, result.code)
        return result

    def close(self) -> None:
        """Close the connections."""
        self._background.close()

    def _url(self, address: str) -> URL | None:
        return hosts_for(address, self._named).url(address)

    def _make_client(self) -> aiohttp.ClientSession:
        resolver = PublicResolver(PushHosts(self._named))
        connector = aiohttp.TCPConnector(resolver=resolver)
        return client(connector=connector, timeout=self._timeout)


async def _post(session: aiohttp.ClientSession, url: URL, hook: Hook) -> Result:
    try:
        async with session.post(
            url, data=hook.body, headers=_headers(hook), allow_redirects=False
        ) as answer:
            await answer.content.read(LARGEST_ANSWER)
            return answers.of_hook(answer.status, answer.headers.get("Retry-After"))
    except Exception as error:
        return answers.of_error(error)


def _headers(hook: Hook) -> dict[str, str]:
    timestamp = int(clock.now().timestamp())
    return {
        "Content-Type": FHIR_JSON,
        "webhook-id": hook.id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(hook.secret, hook.id, timestamp, hook.body),
    }
