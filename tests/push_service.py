"""A push service on this machine: npm's ``web-push-testing``. It makes subscriptions, checks what
we sign, and opens what we seal, with other code than ours."""

import json
import os
import signal
import socket
import subprocess
import urllib.request
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parents[1]
NODE = ROOT / ".venv" / "bin" / "node"
SERVER = ROOT / "pwa" / "node_modules" / "web-push-testing" / "src" / "bin" / "server.js"


class PushService:
    """Use as a context manager. ``origin`` is what ``TRADEN_PUSH_HOSTS`` has to name."""

    def __enter__(self) -> Self:
        self.origin = f"http://localhost:{_free_port()}"
        port = self.origin.rpartition(":")[2]
        self._process = subprocess.Popen(
            [NODE, SERVER, port],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            # ``.venv/bin/node`` starts node itself: both are to end.
            start_new_session=True,
        )
        said = self._process.stdout.readline()
        if "running" not in said:
            self.__exit__()
            raise RuntimeError(f"the push service did not start: {said}")
        return self

    def __exit__(self, *exc: object) -> None:
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(timeout=30)
        self._process.stdout.close()

    def subscribe(self, key: str) -> dict:
        """What ``pushManager.subscribe`` gives a browser: endpoint and keys."""
        options = {"userVisibleOnly": "true", "applicationServerKey": key}
        return self._post("/subscribe", options)["data"]

    def messages(self, subscription: dict) -> list[str]:
        """What has come to it, opened."""
        asked = {"clientHash": subscription["clientHash"]}
        return self._post("/get-notifications", asked)["data"]["messages"]

    def expire(self, subscription: dict) -> None:
        """The browser has unsubscribed."""
        self._post(f"/expire-subscription/{subscription['clientHash']}", {})

    def _post(self, path: str, body: dict) -> dict:
        request = urllib.request.Request(
            self.origin + path, json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=30) as reply:
            said = reply.read()
        return json.loads(said) if said[:1] == b"{" else {}


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]
