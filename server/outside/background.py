"""A thread that waits for the network, so that those who send need not know of ``await``.

One loop for everything a way does: its connections are kept and shared, whoever sends.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import aiohttp

T = TypeVar("T")


class Background:
    """An event loop in a thread of its own, and one HTTP client on it; both begin at first use.

    ``make_client`` is called in the loop.
    """

    def __init__(self, make_client: Callable[[], aiohttp.ClientSession]) -> None:
        self._make_client = make_client
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._client: aiohttp.ClientSession | None = None

    def run(self, work: Callable[[aiohttp.ClientSession], Coroutine[Any, Any, T]]) -> T:
        """Do it there, and wait for what it gives."""
        return asyncio.run_coroutine_threadsafe(self._with_client(work), self._running()).result()

    def close(self) -> None:
        """Close the connections and end the thread."""
        with self._lock:
            loop, self._loop = self._loop, None
        if loop is not None:
            asyncio.run_coroutine_threadsafe(self._end(), loop).result()
            loop.call_soon_threadsafe(loop.stop)

    async def _with_client(
        self, work: Callable[[aiohttp.ClientSession], Coroutine[Any, Any, T]]
    ) -> T:
        if self._client is None:
            self._client = self._make_client()
        return await work(self._client)

    async def _end(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(
                    target=_run_until_stopped, args=(self._loop,), name="outside", daemon=True
                ).start()
            return self._loop


def _run_until_stopped(loop: asyncio.AbstractEventLoop) -> None:
    try:
        loop.run_forever()
    finally:
        loop.close()


def client(**options: Any) -> aiohttp.ClientSession:
    """One that keeps no cookies, unpacks nothing and says nothing of itself."""
    return aiohttp.ClientSession(
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
        skip_auto_headers=("User-Agent", "Accept-Encoding"),
        **options,
    )
