"""How often someone may knock; and that knocking never locks the person out."""

import dataclasses

import pytest

from tests.browser import Browser


@pytest.fixture
def settings(settings):
    """Rate limits are what is tested here."""
    return dataclasses.replace(settings, rate_limits=True)


def knock(app, path, body, *, address="192.0.2.1", times=1):
    client = app.test_client()
    replies = [
        client.post(
            path, json=body, base_url="https://localhost",
            environ_overrides={"REMOTE_ADDR": address},
        )
        for _ in range(times)
    ]  # fmt: skip
    return [reply.status_code for reply in replies], replies[-1]


def test_who_guesses_codes_is_made_to_wait(app):
    statuses, last = knock(app, "/api/recovery", {"code": "0" * 20}, times=11)
    assert statuses == [401] * 10 + [429]
    assert last.get_json()["code"] == "too_many_requests"
    assert last.headers["Content-Type"] == "application/problem+json"
    assert 1 <= int(last.headers["Retry-After"]) <= 61


def test_guesses_that_begin_alike_are_counted_wherever_they_come_from(app):
    for place in range(10):
        knock(app, "/api/recovery", {"code": f"ABCD{place}"}, address=f"192.0.2.{place}")
    statuses, _ = knock(app, "/api/recovery", {"code": "ABCD-EFGH"}, address="198.51.100.1")
    assert statuses == [429]
    statuses, _ = knock(app, "/api/recovery", {"code": "WXYZ-EFGH"}, address="198.51.100.1")
    assert statuses == [401]


def test_someone_elses_guesses_lock_nobody_out(app):
    home = Browser(app)
    home.starts()
    code = home.post("/api/me/recovery-codes")["codes"][0]
    for start in range(30):
        knock(app, "/api/recovery", {"code": f"{start:04}"}, address="192.0.2.66")
    Browser(app).recovers(code)


def test_links_are_guarded_alike(app):
    statuses, _ = knock(app, "/api/device-links/use", {"token": "x" * 43}, times=11)
    assert statuses[-1] == 429


def test_invitations_are_guarded_alike_at_every_door(app):
    for door, address in (("look", 1), ("start/options", 2), ("accept", 3)):
        token = f"{door:z<43}"
        statuses, _ = knock(
            app,
            f"/api/invitations/{door}",
            {"token": token},
            address=f"192.0.2.{address}",
            times=11,
        )
        assert statuses == [401] * 10 + [429]


def test_guessing_invitations_is_counted_by_address(app):
    statuses = [
        knock(app, "/api/invitations/look", {"token": f"{n:04}" + "x" * 39})[0][0]
        for n in range(31)
    ]
    assert statuses == [401] * 30 + [429]


@pytest.mark.parametrize(
    ("path", "most"), [("/api/start/options", 30), ("/api/sign-in/options", 60)]
)
def test_ceremonies_are_counted_by_address(app, path, most):
    statuses, _ = knock(app, path, {}, times=most + 1)
    assert statuses == [200] * most + [429]
    assert knock(app, path, {}, address="192.0.2.2")[0] == [200]


def test_a_body_that_is_nothing_is_counted_too(app):
    statuses, _ = knock(app, "/api/recovery", [], times=11)
    assert statuses[0] == 422
    assert statuses[-1] == 429
