"""One structured line a request: verb, route, status, time. Never a body, a query or a name.

The route is the pattern with its placeholders, so that no id of a person is in the log either.
"""

import logging
import sys
import time
from contextlib import suppress

import structlog
from flask import Flask, Response, g, request

log = structlog.get_logger("traden.web")


def init_app(app: Flask) -> None:
    """Write a line for every request to the API."""
    app.before_request(_start)
    app.after_request(_write)


def configure(*, quiet: bool = False) -> None:
    """Lines of JSON on standard error, from ``info`` up, or from ``warning`` when quiet."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(
            logging.WARNING if quiet else logging.INFO
        ),
        logger_factory=lambda *args: _StandardError(),
    )


class _StandardError:
    """Standard error as it is at that moment. A line that cannot be written (the disk is full, the
    other end is gone) is lost: no request fails for want of its line."""

    def msg(self, line: str) -> None:
        """Write one line."""
        with suppress(OSError, ValueError):
            print(line, file=sys.stderr, flush=True)

    debug = info = warning = error = critical = exception = msg


def _start() -> None:
    g.started = time.perf_counter()


def _write(response: Response) -> Response:
    if request.path.startswith("/api/"):
        log.info(
            "request",
            method=request.method,
            route=request.url_rule.rule if request.url_rule else None,
            status=response.status_code,
            ms=round((time.perf_counter() - g.started) * 1000, 2),
        )
    return response
