"""The built web app, served as it was built: compressed beforehand, hashed names for ever.

Every path that is not a file and not the API is a screen of the app, and gets its page.
"""

from pathlib import Path

from flask import Flask, Response, request, send_from_directory
from whitenoise import WhiteNoise

from server.errors import NotFound
from server.web.headers import HEADERS

HASHED = r"^/(assets|texts)/.+-[A-Za-z0-9_-]{8,}\."
"""Files whose name changes with their content."""


def init_app(app: Flask, folder: Path) -> None:
    """Serve the folder at the root."""
    if folder.is_dir():
        app.wsgi_app = WhiteNoise(  # type: ignore[method-assign]
            app.wsgi_app,
            root=folder,
            prefix="/",
            index_file=True,
            max_age=0,
            immutable_file_test=HASHED,
            add_headers_function=_add_headers,
        )
    app.add_url_rule("/<path:path>", "shell", lambda path: _page(folder, path))


def _page(folder: Path, path: str) -> Response:
    if path.startswith("api/") or request.method not in ("GET", "HEAD") or "." in path:
        raise NotFound
    return send_from_directory(folder, "index.html", max_age=0)


def _add_headers(headers: dict[str, str], path: str, url: str) -> None:
    for name, value in HEADERS.items():
        headers[name] = value
    if url.endswith("service-worker.js"):
        headers["Service-Worker-Allowed"] = "/"
