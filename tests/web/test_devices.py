"""Where one is signed in: the list, ending one, and the one-time link that brings one more."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from server.access.policy import Actor
from server.access.session import CareSession
from server.care import device_links
from tests.browser import Browser


@pytest.fixture
def tablet(app, home):
    """Kim's other device, signed in with the same passkey."""
    browser = Browser(app, home.keychain)
    browser.signs_in(device_name="Tablet")
    return browser


def make_link(browser):
    return browser.post("/api/me/device-links")


def test_the_list_says_which_device_this_is_and_how_each_came(home, tablet):
    listed = {d["name"]: d for d in tablet.get("/api/me/devices")["devices"]}
    assert {name: (d["came_by"], d["this"]) for name, d in listed.items()} == {
        "Phone": ("start", False),
        "Tablet": ("passkey", True),
    }
    assert listed["Phone"]["created_at"].endswith("Z")


def test_last_use_is_noted_to_the_hour(home, tablet, later):
    moment = later(hours=2)
    home.get("/api/me")
    phone = next(d for d in home.get("/api/me/devices")["devices"] if d["this"])
    assert phone["last_used_at"] == moment.isoformat().replace("+00:00", "Z")


def test_an_ended_device_is_told_so_and_gets_nothing_more(home, tablet):
    home.call("DELETE", f"/api/me/devices/{tablet.me['device_id']}", status=204)
    for path in ("/api/me", "/api/changes", f"/api/people/{home.me['person_id']}"):
        assert tablet.get(path, status=401)["code"] == "device_ended"
    assert [d["name"] for d in home.get("/api/me/devices")["devices"]] == ["Phone"]


def test_an_ended_device_comes_back_as_a_new_one(home, tablet):
    ended = tablet.me["device_id"]
    home.call("DELETE", f"/api/me/devices/{ended}", status=204)
    assert tablet.signs_in()["device_id"] != ended


def test_ending_a_device_needs_a_fresh_check(home, tablet, later):
    later(minutes=5)
    path = f"/api/me/devices/{tablet.me['device_id']}"
    refused = home.call("DELETE", path, status=403).get_json()
    assert refused["code"] == "step_up_needed"
    home.checks()
    home.call("DELETE", path, status=204)


def test_someone_elses_device_is_not_there(home, app):
    stranger = Browser(app)
    stranger.starts(name="Ola")
    missing = "/api/me/devices/019a0000-0000-7000-8000-000000000000"
    theirs = f"/api/me/devices/{home.me['device_id']}"
    replies = [stranger.call("DELETE", path, status=404) for path in (missing, theirs)]
    assert replies[0].data == replies[1].data
    home.get("/api/me")


def test_a_device_unused_for_ninety_days_has_to_sign_in_again(home, tablet, later):
    later(days=89)
    home.get("/api/me")
    later(days=2)
    assert tablet.get("/api/me", status=401)["code"] == "session_expired"
    assert [d["name"] for d in home.get("/api/me/devices")["devices"]] == ["Phone"]


def test_a_link_signs_in_one_more_device(home, browser):
    made = make_link(home)
    assert made["link"].startswith("/link#")
    me = browser.uses_link(made["link"])
    assert me["account_id"] == home.me["account_id"]
    assert me["checked_until"] is None
    listed = {d["name"]: d["came_by"] for d in browser.get("/api/me/devices")["devices"]}
    assert listed == {"Phone": "start", "Tablet": "link"}


def test_a_link_works_once(home, app):
    link = make_link(home)["link"]
    Browser(app).uses_link(link)
    assert Browser(app).uses_link(link, status=401)["code"] == "wrong_code"


def test_a_link_is_good_for_ten_minutes(home, browser, noon, later):
    # The plan was started by the real clock, whenever this runs.
    home.checks()
    made = make_link(home)
    assert made["expires_at"] == "2026-11-23T12:10:00Z"
    later(minutes=10)
    browser.uses_link(made["link"], status=401)


def test_every_wrong_link_gets_the_same_answer(home, app, later):
    used, old = make_link(home)["link"], make_link(home)["link"]
    Browser(app).uses_link(used)
    later(minutes=11)

    def answer(link):
        body = {"token": link.partition("#")[2]}
        reply = Browser(app).call("POST", "/api/device-links/use", body, status=401)
        return reply.headers["Content-Type"], reply.data

    assert len({answer(link) for link in (used, old, "/link#nothing")}) == 1


def test_of_two_who_use_a_link_at_once_one_wins(home, app):
    link, both = make_link(home)["link"], Barrier(2)

    def attempt(_):
        browser = Browser(app)
        both.wait()
        body = {"token": link.partition("#")[2], "device_name": "Tablet"}
        return browser.client.post(
            "/api/device-links/use", json=body, base_url="https://localhost"
        ).status_code

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(attempt, range(2))) == [200, 401]
    assert len(home.get("/api/me/devices")["devices"]) == 2


def test_making_a_link_needs_a_fresh_check(home, later):
    later(minutes=6)
    assert home.post("/api/me/device-links", status=403)["code"] == "step_up_needed"


def test_a_device_that_came_by_link_cannot_bring_more(home, browser):
    browser.uses_link(make_link(home)["link"])
    assert browser.post("/api/me/device-links", status=403)["code"] == "step_up_needed"


def test_links_that_are_over_are_swept_away(home, app, house, later):
    make_link(home)
    later(minutes=11)
    home.checks()
    make_link(home)
    actor = Actor(home.me["account_id"])
    with CareSession(house, actor, writes=False) as session:
        links = session.scalars(device_links.select(device_links.DeviceLink)).all()
    assert len(links) == 1


def test_the_token_is_not_in_the_database(home, house, tmp_path):
    token = make_link(home)["link"].partition("#")[2]
    house.database.close()
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("traden.db*"))
    assert token.encode() not in stored
    assert b"Phone" not in stored


def test_device_links_need_no_more_than_a_session_of_the_account(home, house, browser):
    """As the demo makes its sign-in links."""
    with CareSession(house, Actor(home.me["account_id"]), writes=True) as session:
        made = device_links.make_device_link(session)
        session.commit()
    assert browser.uses_link(made.path)["account_id"] == home.me["account_id"]
