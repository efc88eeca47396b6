"""API replies as brotli or gzip. The shell's files are compressed when they are built."""

import gzip

import brotli
from flask import Flask, Response, request

SMALLEST = 400
"""Below this a compressed reply is hardly smaller."""


def init_app(app: Flask) -> None:
    """Compress the replies that gain by it."""
    app.after_request(_compress)


def _compress(response: Response) -> Response:
    if response.direct_passthrough or "Content-Encoding" in response.headers:
        return response
    if (response.content_length or 0) < SMALLEST:
        return response
    accepted = request.accept_encodings
    if accepted["br"]:
        _replace(response, brotli.compress(response.get_data(), quality=4), "br")
    elif accepted["gzip"]:
        _replace(response, gzip.compress(response.get_data(), 5, mtime=0), "gzip")
    return response


def _replace(response: Response, body: bytes, encoding: str) -> None:
    response.set_data(body)
    response.headers["Content-Encoding"] = encoding
    response.headers.add("Vary", "Accept-Encoding")
