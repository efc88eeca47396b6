"""The public keys of a system that publishes them itself (``jwks_uri``), so that it can change them
without asking anybody.

The operator wrote the address down. Still it is fetched as what it is, somebody else's: with TLS,
from a public address, no redirects, no more than a page (``outside.addresses``).
"""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import structlog
from yarl import URL

from server import clock
from server.outside.addresses import PublicResolver, PushHosts
from server.outside.background import Background, client
from server.outside.smart import BadKeys, public_keys

TIMEOUT = timedelta(seconds=5)
LARGEST = 64 * 1024
KEPT = timedelta(minutes=5)
"""For how long keys hold that were fetched: one that was withdrawn is none after that."""
AT_MOST_EVERY = timedelta(seconds=10)
"""Nobody can make us knock more often, whatever key they name."""
Keys = dict[str, Any]
NONE: Keys = {"keys": []}
log = structlog.get_logger()


class KeySets:
    """Fetches, from any thread, and remembers. ``named``: origins that may be private ones."""

    def __init__(self, named: Iterable[str] = ()) -> None:
        self._named = tuple(named)
        self._kept: dict[str, tuple[datetime, Keys]] = {}

    def find(self, address: str, key_id: str) -> Keys:
        """The keys at that address; fetched anew where none of those we have is called so."""
        fetched_at, keys = self._kept.get(address, (None, NONE))
        age = clock.now() - fetched_at if fetched_at else None
        is_there = any(key["kid"] == key_id for key in keys["keys"])
        if age is not None and age < (KEPT if is_there else AT_MOST_EVERY):
            return keys
        self._kept[address] = (clock.now(), keys)  # Whoever comes meanwhile does not knock too.
        keys = self._fetch(address)
        self._kept[address] = (clock.now(), keys)
        return keys

    def may_go_to(self, address: str) -> bool:
        """Whether that is an address that we fetch from at all."""
        return self._hosts(address).url(address) is not None

    def _fetch(self, address: str) -> Keys:
        hosts = self._hosts(address)
        url = hosts.url(address)
        if url is None:
            return NONE
        background = Background(lambda: _client(hosts))
        try:
            return public_keys(json.loads(background.run(lambda session: _get(session, url))))
        except (aiohttp.ClientError, OSError, ValueError, RecursionError, BadKeys) as error:
            log.warning("keys.not_fetched", host=url.host, kind=type(error).__name__)
            return NONE
        finally:
            background.close()

    def _hosts(self, address: str) -> PushHosts:
        try:
            host = URL(address).host
        except ValueError:
            host = None
        return PushHosts([*([host] if host else []), *self._named])


def _client(hosts: PushHosts) -> aiohttp.ClientSession:
    connector = aiohttp.TCPConnector(resolver=PublicResolver(hosts))
    timeout = aiohttp.ClientTimeout(total=TIMEOUT.total_seconds())
    return client(connector=connector, timeout=timeout)


async def _get(session: aiohttp.ClientSession, url: URL) -> bytes:
    headers = {"Accept": "application/json"}
    async with session.get(url, headers=headers, allow_redirects=False) as answer:
        if answer.status != 200:
            raise ValueError("not there")
        body = await answer.content.read(LARGEST + 1)
        while len(body) <= LARGEST and (more := await answer.content.read(LARGEST)):
            body += more
    if len(body) > LARGEST:
        raise ValueError("too large")
    return body
