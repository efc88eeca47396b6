"""The API's own description, as OpenAPI 3.1 and as a page to read. No script, no other origin."""

from html import escape
from typing import Any

import flask_smorest
import orjson
from flask import Flask, Response

from server.errors import TABLE
from server.outside import texts

METHODS = ("get", "put", "post", "patch", "delete")


class Api(flask_smorest.Api):
    """flask-smorest's, without its default error: our routes name theirs one by one."""

    DEFAULT_ERROR_RESPONSE_NAME = None


def config(version: str) -> dict[str, str]:
    """flask-smorest's settings."""
    return {
        "API_TITLE": "Tråden",
        "API_VERSION": version,
        "OPENAPI_VERSION": "3.1.0",
    }


def init_app(app: Flask, api: Api) -> None:
    """Serve ``/api/openapi.json`` and ``/api/docs``. Public: they describe, they hold nothing."""
    spec = api.spec.to_dict()
    document, page = orjson.dumps(spec), _page(spec)
    app.add_url_rule(
        "/api/openapi.json", "openapi", lambda: Response(document, mimetype="application/json")
    )
    app.add_url_rule("/api/docs", "docs", lambda: Response(page, mimetype="text/html"))


def _page(spec: dict[str, Any]) -> str:
    rows = "".join(
        _operation(method, path, operations[method])
        for path, operations in sorted(spec["paths"].items())
        for method in METHODS
        if method in operations
    )
    problems = "".join(_problem(code) for code in sorted(TABLE))
    return (
        "<!doctype html><html lang=en><meta charset=utf-8>"
        "<meta name=viewport content='width=device-width'><title>Tråden API</title>"
        "<h1>Tråden API</h1><p>The same as <a href='/api/openapi.json'>openapi.json</a>.</p>"
        f"<h2>Operations</h2><dl>{rows}</dl><h2>Problems</h2><dl>{problems}</dl></html>"
    )


def _operation(method: str, path: str, operation: dict[str, Any]) -> str:
    answers = ", ".join(sorted(str(status) for status in operation["responses"]))
    return (
        f"<dt><code>{method.upper()} {escape(path)}</code></dt>"
        f"<dd>{escape(operation.get('summary', ''))}<br>Answers: {escape(answers)}</dd>"
    )


def _problem(code: str) -> str:
    title = texts.text("en", f"error-{code.replace('_', '-')}")
    status = TABLE[code].status
    return f"<dt id='problem-{code}'><code>{status} {code}</code></dt><dd>{escape(title)}</dd>"
