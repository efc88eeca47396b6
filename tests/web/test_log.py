"""The log is one line a request, and no request fails for want of it."""

import io
import json

import pytest
import structlog

from server.web import log


@pytest.fixture(autouse=True)
def configured():
    log.configure()
    yield
    structlog.reset_defaults()


def test_a_request_is_one_line_without_an_id(app, capsys):
    person = "01a20769-055a-7e1f-8da4-5a9437098c72"
    app.test_client().get(f"/api/people/{person}/goals")
    line = capsys.readouterr().err.strip()
    assert json.loads(line)["route"] == "/api/people/<uuid:person_id>/goals"
    assert person not in line


def test_a_log_that_cannot_be_written_fails_no_request(app, monkeypatch):
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr("sys.stderr", closed)
    assert app.test_client().get("/api/health").status_code == 200
