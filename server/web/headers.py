"""What every reply says to the browser about what it may do."""

from collections.abc import Iterable
from typing import Any

from flask import Flask

CSP = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types app-sw",
    )
)
ALWAYS = [
    ("Content-Security-Policy", CSP),
    ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("X-Frame-Options", "DENY"),
]
API = [*ALWAYS, ("Cache-Control", "no-store")]


def init_app(app: Flask) -> None:
    """Add the headers to every reply, the shell's files included. Call it last."""
    app.wsgi_app = Headers(app.wsgi_app)  # type: ignore[method-assign]


class Headers:
    """A WSGI app around another. Outermost, so that no reply can get out without them."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer one request."""
        extra = API if environ.get("PATH_INFO", "").startswith(("/api/", "/fhir/")) else ALWAYS

        def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            # An export says more strictly what its own page may do; what a view says stands.
            said = {name.lower() for name, _ in headers}
            more = [pair for pair in extra if pair[0].lower() not in said]
            return start_response(status, headers + more, *rest)

        answer: Iterable[bytes] = self._inner(environ, start)
        return answer
