"""Asking a server that somebody else runs, at an address that an operator wrote down or that such a
server named: with TLS, at a public address, no redirects, no more than a page, a few seconds.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

import aiohttp
import structlog
from yarl import URL

from server.outside.addresses import PublicResolver, PushHosts, hosts_for
from server.outside.background import Background, client

TIMEOUT = timedelta(seconds=5)
LARGEST = 64 * 1024
log = structlog.get_logger()


class NotAnswered(Exception):
    """No answer that could be read. ``status`` is set where the other side said no itself."""

    def __init__(self, status: int | None = None) -> None:
        super().__init__()
        self.status = status


class Asking:
    """Asks, from any thread. ``named``: origins that may be private ones, and without TLS."""

    def __init__(self, named: Iterable[str] = ()) -> None:
        self._named = tuple(named)

    def may_go_to(self, address: str) -> bool:
        """Whether that is an address that we ask at all."""
        return hosts_for(address, self._named).url(address) is not None

    def json(
        self,
        address: str,
        form: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """What is there; with a form, what is answered to it. Raises ``NotAnswered``."""
        hosts = hosts_for(address, self._named)
        url = hosts.url(address)
        if url is None:
            raise NotAnswered
        background = Background(lambda: _client(hosts))
        try:
            return json.loads(background.run(lambda session: _ask(session, url, form, headers)))
        except (aiohttp.ClientError, OSError, ValueError, RecursionError) as error:
            log.warning("other.not_answered", host=url.host, kind=type(error).__name__)
            raise NotAnswered from None
        finally:
            background.close()


def _client(hosts: PushHosts) -> aiohttp.ClientSession:
    connector = aiohttp.TCPConnector(resolver=PublicResolver(hosts))
    timeout = aiohttp.ClientTimeout(total=TIMEOUT.total_seconds())
    return client(connector=connector, timeout=timeout)


async def _ask(
    session: aiohttp.ClientSession,
    url: URL,
    form: Mapping[str, str] | None,
    headers: Mapping[str, str] | None,
) -> bytes:
    asked = session.request(
        "GET" if form is None else "POST",
        url,
        data=form,
        headers={"Accept": "application/json", **(headers or {})},
        allow_redirects=False,
    )
    async with asked as answer:
        if answer.status != 200:
            raise NotAnswered(answer.status)
        body = await answer.content.read(LARGEST + 1)
        while len(body) <= LARGEST and (more := await answer.content.read(LARGEST)):
            body += more
    if len(body) > LARGEST:
        raise ValueError("too large")
    return body
