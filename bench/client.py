"""A phone that speaks HTTP to a server: one kept connection, one request after another."""

import http.client
import itertools
import uuid
from typing import Any

import brotli
import orjson

MOVES_AFTER = 1000
"""Requests from one address; a phone then comes from another one, on the loopback network. So
the rate limit (1200 a minute) is on and counts, and never bites."""
_addresses = (f"127.7.{n // 250}.{n % 250 + 1}" for n in itertools.count())


class Phone:
    """A signed-in device."""

    def __init__(self, port: int, token: str, *, accept: str = "identity"):
        self._port = port
        self._sent = 0
        self._headers = {
            "Cookie": f"__Host-traden={token}",
            "Accept-Encoding": accept,
            "Accept-Language": "sv",
            "Sec-Fetch-Site": "same-origin",
            "Host": f"localhost:{port}",
        }

    def call(
        self, method: str, path: str, body: Any = None, *, expect: int, **headers: str
    ) -> tuple[bytes, int]:
        """Body as it came, and how many bytes the whole reply took; refuses another status."""
        sent = {**self._headers, **{name.replace("_", "-"): v for name, v in headers.items()}}
        payload = None
        if body is not None:
            payload, sent["Content-Type"] = orjson.dumps(body), "application/json"
        reply = self._ask(method, path, payload, sent)
        got = reply.read()
        if reply.status != expect:
            raise RuntimeError(f"{method} {path}: {reply.status} {got[:300]!r}")
        head = sum(len(f"{name}: {value}\r\n") for name, value in reply.getheaders())
        return got, len(got) + head + len(f"HTTP/1.1 {reply.status} {reply.reason}\r\n\r\n")

    def write(self, method: str, path: str, body: Any, *, expect: int, **headers: str) -> None:
        """One write with a key of its own."""
        self.call(method, path, body, expect=expect, Idempotency_Key=str(uuid.uuid4()), **headers)

    def bookmark(self) -> str:
        """Everything read once, to the last page; the bookmark to go on from."""
        path = "/api/changes"
        while True:
            body, _ = self.call("GET", path, expect=200, Accept_Encoding="br")
            page = orjson.loads(brotli.decompress(body))
            path = f"/api/changes?since={page['bookmark']}"
            if not page["more"]:
                return page["bookmark"]

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def _ask(
        self, method: str, path: str, payload: bytes | None, sent: dict[str, str]
    ) -> http.client.HTTPResponse:
        if self._sent % MOVES_AFTER == 0:
            self._move()
        self._sent += 1
        try:
            self._connection.request(method, path, payload, sent)
            return self._connection.getresponse()
        except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
            # Servers hang up on a phone that was silent for long, and phones call again.
            self._connection.close()
            self._connection.request(method, path, payload, sent)
            return self._connection.getresponse()

    def _move(self) -> None:
        if self._sent:
            self._connection.close()
        self._connection = http.client.HTTPConnection(
            "127.0.0.1", self._port, timeout=30, source_address=(next(_addresses), 0)
        )
