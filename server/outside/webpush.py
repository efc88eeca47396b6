"""Web push (RFC 8030, 8291, 8292): one message to one device, sealed so that only it can read it.

Around pywebpush, which seals, and py_vapid, which signs. That is done in the thread of whoever
sends. One client whose connections stay open does the rest, to as many devices at a time as a push
service is given at once. What is urgent has places of its own: a notice to thousands leaves none
of those waiting.
"""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import aiohttp
import structlog
from pywebpush import WebPusher
from yarl import URL

from server.outside import answers
from server.outside.addresses import PublicResolver, PushHosts
from server.outside.background import Background, client
from server.outside.vapid import VapidKeys
from server.outside.ways import TIMEOUT, Later, Push, Refused, Result, TooLarge

AT_ONCE = 30
"""How many may be on their way to one push service, of the urgent and of the others."""
URGENT = "high"
LARGEST_ANSWER = 4096
"""Bytes of an answer that are read; they only matter for using the connection again."""
log = structlog.get_logger()


class WebPush:
    """Sends, from any thread. ``contact``: whom a push service can write to."""

    def __init__(
        self,
        keys: VapidKeys,
        hosts: PushHosts,
        contact: str,
        *,
        at_once: int = AT_ONCE,
        timeout: timedelta = TIMEOUT,
    ) -> None:
        self._keys = keys
        self._timeout = aiohttp.ClientTimeout(total=timeout.total_seconds())
        self._hosts = hosts
        self._contact = contact
        self._places: dict[tuple[str, bool], asyncio.Semaphore] = defaultdict(
            lambda: asyncio.Semaphore(at_once)
        )
        self._background = Background(self._make_client)

    @property
    def key(self) -> str:
        """The public key that devices subscribe with."""
        return self._keys.present.public

    @property
    def key_id(self) -> str:
        """Which key that is."""
        return self._keys.present.id

    def knows_key(self, key_id: str) -> bool:
        """Whether what was subscribed with that key can still be sent to."""
        return self._keys.find(key_id) is not None

    def may_go_to(self, endpoint: str) -> bool:
        """Whether that is an address of a push service that we send to at all."""
        return self._hosts.url(endpoint) is not None

    def send(self, push: Push) -> Result:
        """Send one and wait for what comes of it."""
        return self.send_all([push])[0]

    def send_all(self, pushes: Sequence[Push]) -> list[Result]:
        """Send many at the same time → what came of each, in their order."""
        # All of them first: sealing one after the other is half the work of sealing in between.
        sealed = [self._seal(push) for push in pushes]

        async def all_of_them(session: aiohttp.ClientSession) -> list[Result]:
            return await asyncio.gather(*(self._send(session, one) for one in sealed))

        return self._background.run(all_of_them)

    def close(self) -> None:
        """Close the connections."""
        self._background.close()

    def _make_client(self) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(limit=0, resolver=PublicResolver(self._hosts))
        return client(connector=connector, timeout=self._timeout)

    def _seal(self, push: Push) -> "_Sealed | Refused":
        url, key = self._hosts.url(push.endpoint), self._keys.find(push.key_id)
        if url is None or key is None:
            return Refused("not_a_push_service" if url is None else "unknown_key")
        try:
            body = _sealed(push)
        except Exception:
            # The keys come from a device; the library stumbles over them in many ways.
            return Refused("wrong_keys")
        origin = _origin(url)
        headers = _headers(push) | {"Authorization": key.header(origin, self._contact)}
        return _Sealed(url, origin, push.urgency == URGENT, headers, body)

    async def _send(self, session: aiohttp.ClientSession, one: "_Sealed | Refused") -> Result:
        if isinstance(one, Refused):
            return _told(one, "nowhere")
        async with self._places[one.origin, one.is_urgent]:
            return _told(await _post(session, one), one.origin)


@dataclass(frozen=True)
class _Sealed:
    """Ready to be sent."""

    url: URL
    origin: str
    is_urgent: bool
    headers: dict[str, str]
    body: bytes


async def _post(session: aiohttp.ClientSession, one: _Sealed) -> Result:
    try:
        async with session.post(
            one.url, data=one.body, headers=one.headers, allow_redirects=False
        ) as answer:
            await answer.content.read(LARGEST_ANSWER)
            return answers.of_push(answer.status, answer.headers.get("Retry-After"))
    except Exception as error:
        return answers.of_error(error)


def _told(result: Result, origin: str) -> Result:
    """What an operator has to know is logged: never to whom, only to which push service."""
    if isinstance(result, TooLarge):
        log.error("push.too_large", to=origin)
    elif isinstance(result, Refused):
        log.warning("push.refused", to=origin, code=result.code)
    elif isinstance(result, Later):
        log.info("push.later", to=origin, code=result.code)
    return result


def _sealed(push: Push) -> bytes:
    keys = {"p256dh": push.p256dh, "auth": push.auth}
    body: bytes = WebPusher({"endpoint": push.endpoint, "keys": keys}).encode(push.payload)["body"]
    return body


def _headers(push: Push) -> dict[str, str]:
    headers = {
        "TTL": str(int(push.ttl.total_seconds())),
        "Urgency": push.urgency,
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
    }
    return headers | ({"Topic": push.topic} if push.topic else {})


def _origin(url: URL) -> str:
    """As a signature names it: without the port where that is the usual one."""
    port = "" if url.is_default_port() else f":{url.port}"
    return f"{url.scheme}://{url.host}{port}"
