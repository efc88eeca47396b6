"""An e-ID provider on this machine: npm's ``oidc-provider``. It signs in whoever comes, as whom and
how surely the test says; what we send it and what it answers are read with other code than ours."""

import json
import os
import signal
import socket
import subprocess
import urllib.error
import urllib.request
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Self
from urllib.parse import urljoin

ROOT = Path(__file__).resolve().parents[1]
NODE = ROOT / ".venv" / "bin" / "node"
SERVER = ROOT / "tests" / "e_id_provider.mjs"
HIGH, LOW = "https://e-id.example/loa/high", "https://e-id.example/loa/low"
CLIENT, SECRET = "traden", "a secret that only tests know, of forty letters"


class EIdProvider:
    """Use as a context manager. ``keys``: our public keys, where we sign instead of saying a
    secret; ``issuer``: its origin, where somebody expects it already."""

    def __init__(self, redirect_uri: str, keys: dict | None = None, issuer: str = ""):
        self.issuer = issuer or f"http://localhost:{_free_port()}"
        self._client = {
            "client_id": CLIENT,
            "redirect_uris": [redirect_uri],
            **(
                {"token_endpoint_auth_method": "private_key_jwt", "jwks": keys}
                if keys
                else {"client_secret": SECRET}
            ),
        }

    def __enter__(self) -> Self:
        told = {"issuer": self.issuer, "client": self._client, "acrs": [HIGH, LOW]}
        self._process = subprocess.Popen(
            [NODE, SERVER, json.dumps(told)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            # ``.venv/bin/node`` starts node itself: both are to end.
            start_new_session=True,
        )
        said = []
        while "running" not in (line := self._process.stdout.readline()):
            said.append(line)
            if not line:
                self.__exit__()
                raise RuntimeError(f"the e-ID provider did not start: {''.join(said)}")
        return self

    def __exit__(self, *exc: object) -> None:
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(timeout=30)
        self._process.stdout.close()

    def next_is(self, sub: str, acr: str = HIGH) -> None:
        """Who comes next, and how surely they show who they are."""
        self._say({"sub": sub, "acr": acr})

    def next_cancels(self) -> None:
        """Whoever comes next changes their mind."""
        self._say({"error": "access_denied"})

    def visit(self, address: str) -> str:
        """Go there as a browser does, until it is sent back to us → where to."""
        cookies: SimpleCookie = SimpleCookie()
        while address.startswith(self.issuer):
            address = urljoin(address, self._step(address, cookies))
        return address

    def _say(self, what: dict) -> None:
        request = urllib.request.Request(f"{self.issuer}/next", json.dumps(what).encode())
        urllib.request.urlopen(request, timeout=30).close()

    @staticmethod
    def _step(address: str, cookies: SimpleCookie) -> str:
        sent = "; ".join(f"{name}={morsel.value}" for name, morsel in cookies.items())
        request = urllib.request.Request(address, headers={"Cookie": sent} if sent else {})
        try:
            _not_followed.open(request, timeout=30)
        except urllib.error.HTTPError as answer:
            with answer:
                for one in answer.headers.get_all("Set-Cookie", []):
                    cookies.load(one)
                if answer.code in (302, 303):
                    return answer.headers["Location"]
                raise RuntimeError(f"{answer.code}: {answer.read()[:1000]!r}") from None
        raise RuntimeError(f"{address} led nowhere")


class _NotFollowed(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        """Every step is a look at the cookies."""
        return None


_not_followed = urllib.request.build_opener(_NotFollowed)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]
