"""The log is one line a request, and no request fails for want of it."""

import io
import json

import pytest

from server.web import log
from tests.make import new_id


@pytest.fixture(autouse=True)
def configured():
    log.configure()


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


def test_a_defect_says_where_and_never_what_anybody_wrote(phone, capsys, monkeypatch):
    words = "Det ingen annan får läsa"

    def breaks(session, cls, person_id, row_id, fields):
        raise RuntimeError(f"could not keep {fields}")

    monkeypatch.setattr("server.care.keep.create", breaks)
    phone.put(f"goals/{new_id()}", {"own_words": words}, status=500)
    told = capsys.readouterr().err
    (defect,) = [line for line in map(json.loads, told.splitlines()) if line["event"] == "defect"]
    assert defect["kind"] == "RuntimeError"
    assert "test_log.py" in defect["where"][-1]
    assert words not in told
    assert phone.someone.person_id not in told
