"""Recovery codes: for the day the phone and its passkeys are gone."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from server.care.codes import LETTERS
from tests.browser import Browser


@pytest.fixture
def codes(home):
    """The eight codes on Kim's paper."""
    return home.post("/api/me/recovery-codes")["codes"]


def test_there_are_eight_codes_of_a_hundred_bits(codes):
    assert len(set(codes)) == 8
    for code in codes:
        assert len(code.replace("-", "")) * 5 >= 100
        assert set(code) <= set(LETTERS + "-")


def test_a_code_signs_in_without_a_passkey(home, codes, browser):
    me = browser.recovers(codes[0])
    assert me["person_id"] == home.me["person_id"]
    assert me["checked_until"] is None
    assert me["recovery_codes_left"] == 7
    (this,) = [d for d in browser.get("/api/me/devices")["devices"] if d["this"]]
    assert (this["came_by"], this["name"]) == ("recovery", "New phone")


def test_it_does_not_matter_how_a_code_is_typed(codes, browser):
    tired = f"  {codes[0].lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')} "
    browser.recovers(tired)


def test_a_code_works_once(codes, app):
    Browser(app).recovers(codes[0])
    assert Browser(app).recovers(codes[0], status=401)["code"] == "wrong_code"
    Browser(app).recovers(codes[1])


def test_new_codes_void_the_old(home, codes, app):
    fresh = home.post("/api/me/recovery-codes")["codes"]
    Browser(app).recovers(codes[0], status=401)
    Browser(app).recovers(fresh[0])


def test_every_wrong_code_gets_the_same_answer(home, codes, app):
    Browser(app).recovers(codes[0])
    home.post("/api/me/recovery-codes")

    def answer(code):
        reply = Browser(app).call("POST", "/api/recovery", {"code": code}, status=401)
        return reply.headers["Content-Type"], reply.data

    wrong = {"used": codes[0], "voided": codes[1], "never made": "0" * 20, "silly": "?"}
    assert len({answer(code) for code in wrong.values()}) == 1


def test_a_wrong_code_takes_the_same_way_as_a_used_one(codes, app, house, monkeypatch):
    """The same questions to the database, in the same order: nothing for a stop-watch."""
    from sqlalchemy import event

    Browser(app).recovers(codes[0])

    def questions(code):
        asked = []

        def note(connection, cursor, statement, *rest):
            asked.append(statement)

        event.listen(house.database.engine, "before_cursor_execute", note)
        Browser(app).recovers(code, status=401)
        event.remove(house.database.engine, "before_cursor_execute", note)
        return asked

    assert questions(codes[0]) == questions("0" * 20)


def test_of_two_who_use_a_code_at_once_one_wins(codes, app):
    both = Barrier(2)

    def attempt(_):
        browser = Browser(app)
        both.wait()
        return browser.client.post(
            "/api/recovery", json={"code": codes[0]}, base_url="https://localhost"
        ).status_code

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(attempt, range(2))) == [200, 401]


def test_codes_are_made_only_after_a_fresh_check(home, later):
    later(minutes=6)
    assert home.post("/api/me/recovery-codes", status=403)["code"] == "step_up_needed"


def test_who_came_by_a_code_cannot_make_codes_before_adding_a_passkey(codes, browser):
    browser.recovers(codes[0])
    assert browser.post("/api/me/recovery-codes", status=403)["code"] == "step_up_needed"
    browser.adds_passkey("New phone")
    browser.post("/api/me/recovery-codes")


def test_the_other_devices_are_told_for_seven_days(home, codes, browser, later):
    browser.recovers(codes[0])
    (notice,) = home.get("/api/me")["notices"]
    assert (notice["kind"], notice["device_name"]) == ("recovery_used", "New phone")
    assert browser.get("/api/me")["notices"] == []
    later(days=7)
    assert home.get("/api/me")["notices"] == []


def test_whoever_recovers_cannot_hide_it_by_signing_out(home, codes, browser):
    browser.recovers(codes[0])
    browser.call("POST", "/api/sign-out", status=204)
    assert [n["kind"] for n in home.get("/api/me")["notices"]] == ["recovery_used"]


def test_codes_are_not_in_the_database(codes, house, tmp_path):
    house.database.close()
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("traden.db*"))
    for code in codes:
        assert code.encode() not in stored
        assert code.replace("-", "").encode() not in stored


@pytest.mark.parametrize("body", [{}, {"code": ""}, {"code": "x" * 101}, {"code": 7}])
def test_a_body_of_another_shape_is_refused(browser, body):
    assert browser.post("/api/recovery", body, status=422)["code"] == "invalid"
