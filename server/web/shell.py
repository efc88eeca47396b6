"""The built web app, served as it was built: compressed beforehand, hashed names for ever.

Every address that is neither a file nor the API is a screen of the app, and gets its page.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from flask import Flask
from whitenoise import WhiteNoise

HASHED = r"^/(assets|texts)/.+-[A-Za-z0-9_-]{8,}\."
"""Files whose name changes with their content."""


def init_app(app: Flask, folder: Path) -> None:
    """Serve the folder at the root, before Flask is asked."""
    if folder.is_dir():
        app.wsgi_app = Shell(app.wsgi_app, folder)  # type: ignore[method-assign]


class Shell:
    """A WSGI app around another: files and screens are answered here, the API by the other."""

    def __init__(self, inner: Any, folder: Path) -> None:
        self._files = WhiteNoise(
            inner,
            root=folder,
            index_file=True,
            allow_all_origins=False,
            max_age=0,
            immutable_file_test=HASHED,
        )

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer one request."""
        if _is_screen(environ):
            environ["PATH_INFO"] = "/"
        answer: Iterable[bytes] = self._files(environ, start_response)
        return answer


_NO_SCREENS = ("/api/", "/fhir/", "/.well-known/")


def _is_screen(environ: dict[str, Any]) -> bool:
    path = environ.get("PATH_INFO", "/")
    reads = environ["REQUEST_METHOD"] in ("GET", "HEAD")
    return reads and not path.startswith(_NO_SCREENS) and "." not in path.rpartition("/")[2]
