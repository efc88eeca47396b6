"""A server on this machine that answers as it is told, and keeps what it was sent."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Received:
    """One request."""

    path: str
    headers: dict[str, str]
    body: bytes


class Local(ThreadingHTTPServer):
    """``says``: one word after the other, the last stays.

    ``201`` and other statuses; ``429 30`` with Retry-After; ``307 /there``; ``closed`` without an
    answer; ``silent`` until the test is over; ``held`` until ``release`` is set; ``endless``: more
    than anybody would read. ``answer`` is the body.
    """

    daemon_threads = True
    request_queue_size = 100

    def __init__(self, *says: str):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.says, self.answer = list(says) or ["201"], b""
        self.received: list[Received] = []
        self.release, self.over = threading.Event(), threading.Event()
        self.inside, self.most_inside = 0, 0
        self.arrived = threading.Condition()

    @property
    def origin(self) -> str:
        return f"http://localhost:{self.server_port}"

    def wait_for(self, count: int) -> None:
        """Until so many requests have come."""
        with self.arrived:
            assert self.arrived.wait_for(lambda: len(self.received) >= count, timeout=30)

    def next_word(self) -> str:
        return self.says.pop(0) if len(self.says) > 1 else self.says[0]

    def handle_error(self, request, client_address):
        """Clients here hang up on purpose."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        server: Local = self.server
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with server.arrived:
            word = server.next_word()
            server.received.append(Received(self.path, dict(self.headers), body))
            server.inside += 1
            server.most_inside = max(server.most_inside, server.inside)
            server.arrived.notify_all()
        try:
            self._answer(server, word)
        finally:
            with server.arrived:
                server.inside -= 1

    do_GET = do_POST

    def _answer(self, server, word):
        if word in ("closed", "silent", "held"):
            waits_for = {"silent": server.over, "held": server.release}.get(word)
            if waits_for:
                waits_for.wait(60)
            if word != "held":
                self.close_connection = True
                return
            word = "201"
        status, _, more = ("201" if word == "endless" else word).partition(" ")
        self.send_response(int(status))
        if more:
            self.send_header("Location" if more.startswith("/") else "Retry-After", more)
        length = 10**12 if word == "endless" else len(server.answer)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(b"x" * 100_000 if word == "endless" else server.answer)

    def log_message(self, *args):
        """Say nothing."""


@contextmanager
def local_server(*says: str) -> Iterator[Local]:
    """One for a test."""
    server = Local(*says)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.release.set()
        server.shutdown()
        thread.join(timeout=30)
        server.server_close()
