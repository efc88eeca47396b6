"""Mail and SMS: an address is used once the code that was sent there has been typed."""

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from server.access.policy import Actor
from server.access.session import CareSession
from server.app import create_app
from server.care import channels
from server.care.channels import MOST_TRIES
from server.outside.ways import Outside
from server.settings import from_environment
from tests.browser import Browser
from tests.ways import fakes

MAIL, SMS = "kim@post.example", "+46701234567"
ADDRESSES = [("mail", MAIL), ("sms", SMS)]


@pytest.fixture(autouse=True)
def _fakes(outside):
    pass


@pytest.fixture
def ola(app):
    """Ola's browser: another account."""
    browser = Browser(app)
    browser.starts(name="Ola")
    return browser


def asks(browser, kind, address, *, status=200):
    return browser.call("PUT", f"/api/channels/{kind}", {"address": address}, status=status)


def confirms(browser, kind, code, *, status=200):
    return browser.call("POST", f"/api/channels/{kind}/confirm", {"code": code}, status=status)


def code_in(ways, kind):
    """The latest code that went out."""
    return re.search(r"\b\d{6}\b", getattr(ways, kind).given[-1].text)[0]


def wrong(code):
    return f"{(int(code) + 1) % 1_000_000:06}"


def has(browser, kind, address, ways):
    """The browser's account has confirmed that address."""
    asks(browser, kind, address)
    confirms(browser, kind, code_in(ways, kind))


def used(house, browser, kind):
    """Where the account is really reached."""
    with CareSession(house, Actor(browser.me["account_id"]), writes=False) as session:
        return channels.address_of(session, kind)


def test_at_first_there_is_no_other_way(home):
    assert home.get("/api/channels") == {
        "push": {"devices": 0, "this": False},
        "mail": None,
        "sms": None,
        "possible": ["push", "mail", "sms"],
    }


def test_what_is_not_set_up_is_not_possible(app, home):
    app.extensions["traden_outside"] = Outside(fakes().push)
    assert home.get("/api/channels")["possible"] == ["push"]
    for kind, address in ADDRESSES:
        assert asks(home, kind, address, status=409).get_json()["code"] == "not_set_up"


@pytest.mark.parametrize(
    ("kind", "address", "masked"),
    [("mail", MAIL, "k…@post.example"), ("sms", SMS, "+46…67")],
)
def test_an_address_is_used_once_its_code_is_confirmed(home, house, outside, kind, address, masked):
    asked = asks(home, kind, address).get_json()
    assert (asked["address"], asked["verified"]) == (masked, False)
    assert used(house, home, kind) is None
    confirmed = confirms(home, kind, code_in(outside, kind)).get_json()
    assert confirmed == {"address": masked, "verified": True, "works": True, "waiting": None}
    assert home.get("/api/channels")[kind] == confirmed
    assert used(house, home, kind) == address


@pytest.mark.parametrize(("kind", "address"), ADDRESSES)
def test_the_code_goes_there_and_to_nobody_else(home, outside, kind, address):
    asks(home, kind, address)
    assert [sent.to for sent in getattr(outside, kind).given] == [address]
    assert len(outside.mail.given) + len(outside.sms.given) == 1


def test_a_number_may_be_written_as_people_write_it(home, outside):
    for written in ("+46 70-123 45 67", "0046701234567", "+46 (0)70 123 45 67"):
        assert channels.normal("sms", written) == SMS


@pytest.mark.parametrize(
    ("kind", "address", "code"),
    [
        ("mail", "kim", "mail_address"),
        ("mail", "kim@localhost", "mail_address"),
        ("mail", "kim@post.example\nBcc: all@post.example", "mail_address"),
        ("mail", "kim@post.example, ola@post.example", "mail_address"),
        ("mail", "k" * 65 + "@post.example", "mail_address"),
        ("sms", "070-123 45 67", "phone_number"),
        ("sms", "+٤٦٧٠١٢٣٤٥٦٧", "phone_number"),
        ("sms", "112", "phone_number"),
        ("sms", "+1 900 123 4567", "other_country"),
    ],
)
def test_what_is_no_address_is_refused_and_nothing_is_sent(home, outside, kind, address, code):
    refused = asks(home, kind, address, status=422).get_json()
    assert [(e["field"], e["code"]) for e in refused["errors"]] == [("address", code)]
    assert not outside.mail.given and not outside.sms.given


def test_there_are_no_other_kinds(home):
    assert asks(home, "fax", SMS, status=404).get_json()["code"] == "not_found"


def test_changing_an_address_needs_a_fresh_check(home, later):
    later(minutes=6)
    assert asks(home, "mail", MAIL, status=403).get_json()["code"] == "step_up_needed"
    assert home.call("DELETE", "/api/channels/mail", status=403).get_json()["code"]


def test_the_old_address_stays_in_use_until_the_new_one_is_confirmed(
    home, house, outside, noon, later
):
    home.checks()
    has(home, "mail", MAIL, outside)
    later(minutes=2)
    state = asks(home, "mail", "new@post.example").get_json()
    assert (state["address"], state["verified"]) == ("k…@post.example", True)
    assert state["waiting"] == {"address": "n…@post.example", "until": "2026-11-23T12:12:00Z"}
    assert used(house, home, "mail") == MAIL
    confirms(home, "mail", code_in(outside, "mail"))
    assert used(house, home, "mail") == "new@post.example"


def test_a_code_is_good_for_ten_minutes(home, outside, noon, later):
    home.checks()
    asks(home, "mail", MAIL)
    later(minutes=10)
    confirms(home, "mail", code_in(outside, "mail"), status=401)
    assert home.get("/api/channels")["mail"] is None


def test_after_five_wrong_codes_the_right_one_is_no_good_either(home, outside):
    asks(home, "mail", MAIL)
    code = code_in(outside, "mail")
    for _ in range(MOST_TRIES):
        confirms(home, "mail", wrong(code), status=401)
    confirms(home, "mail", code, status=401)


def test_of_many_who_guess_at_once_no_more_than_five_are_heard(home, app, outside):
    asks(home, "sms", SMS)
    code, together = code_in(outside, "sms"), Barrier(8)
    cookie = home.client.get_cookie("__Host-traden", domain="localhost").value

    def guess(_):
        client = app.test_client()
        client.set_cookie("__Host-traden", cookie, domain="localhost", secure=True)
        together.wait()
        return client.post(
            "/api/channels/sms/confirm", json={"code": wrong(code)}, base_url="https://localhost"
        ).status_code

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(guess, range(8))) == {401}
    confirms(home, "sms", code, status=401)


def test_every_wrong_code_gets_the_same_answer(home, ola, outside, later):
    has(ola, "mail", MAIL, outside)
    answers = [confirms(home, "mail", "123456", status=401)]  # Nothing was asked for.
    asks(home, "mail", MAIL)
    code = code_in(outside, "mail")
    answers += [confirms(home, "mail", text, status=401) for text in (wrong(code), "what?")]
    later(minutes=11)
    answers += [confirms(home, "mail", code, status=401)]
    assert len({(answer.data, answer.headers["Content-Type"]) for answer in answers}) == 1


@pytest.mark.parametrize(("kind", "address"), ADDRESSES)
def test_nothing_tells_that_an_address_is_known_elsewhere(home, ola, outside, kind, address):
    """Anna and Kim may share a phone; neither is told of the other."""

    def all_of_it(browser):
        asked = asks(browser, kind, address)
        answered = confirms(browser, kind, code_in(outside, kind))
        return [(a.status_code, a.get_json() | {"waiting": None}) for a in (asked, answered)]

    assert all_of_it(ola) == all_of_it(home)
    to_ola, to_kim = (sent.text[6:] for sent in getattr(outside, kind).given)
    assert to_ola == to_kim


def test_a_code_is_good_for_its_own_account_and_address_alone(home, ola, outside, later):
    asks(ola, "mail", MAIL)
    olas = code_in(outside, "mail")
    asks(home, "mail", MAIL)
    confirms(home, "mail", olas, status=401)
    confirms(ola, "mail", olas)


def test_the_next_code_can_be_had_after_a_minute(home, outside, noon, later):
    home.checks()
    asks(home, "mail", MAIL)
    later(seconds=20)
    refused = asks(home, "mail", MAIL, status=429)
    assert refused.headers["Retry-After"] == "40"
    later(seconds=40)
    first = code_in(outside, "mail")
    asks(home, "mail", MAIL)
    if first != code_in(outside, "mail"):
        confirms(home, "mail", first, status=401)
    confirms(home, "mail", code_in(outside, "mail"))


@pytest.mark.parametrize("said", ["550", "451", "closed", "timeout"])
def test_a_code_that_could_not_be_sent_is_void_and_another_can_be_had(home, outside, said):
    outside.mail.says = {MAIL: [said, "250"]}
    assert asks(home, "mail", MAIL, status=503).get_json()["code"] == "not_sent"
    assert home.get("/api/channels")["mail"] is None
    confirms(home, "mail", code_in(outside, "mail"), status=401)
    has(home, "mail", MAIL, outside)


def test_a_way_can_be_taken_away(home, house, outside):
    has(home, "sms", SMS, outside)
    for _ in range(2):
        home.call("DELETE", "/api/channels/sms", status=204)
    assert home.get("/api/channels")["sms"] is None
    assert used(house, home, "sms") is None


@pytest.mark.sqlite_only
def test_neither_code_nor_address_can_be_read_in_the_database(home, house, outside, tmp_path):
    asks(home, "sms", SMS)
    house.database.close()
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("traden.db*"))
    for secret in (SMS, SMS[1:], code_in(outside, "sms")):
        assert secret.encode() not in stored


@pytest.fixture
def counted(databases, tmp_path):
    """An app that counts how often somebody knocks."""
    env = {"TRADEN_DATA": str(tmp_path), "TRADEN_DATABASE_URL": databases.migrated(tmp_path)}
    app = create_app(from_environment(env))
    app.extensions["traden_outside"] = fakes()
    yield app
    app.extensions["traden"].database.close()


def test_an_account_gets_five_codes_an_hour(counted, later):
    browser = Browser(counted)
    browser.starts()
    for n in range(5):
        asks(browser, "mail", f"kim{n}@post.example")
        later(minutes=1)
        browser.checks()
    assert int(asks(browser, "mail", MAIL, status=429).headers["Retry-After"]) > 60


def test_nobody_can_be_pestered_by_many_accounts_and_nobody_is_told(counted):
    sms = counted.extensions["traden_outside"].sms
    answers = []
    for n in range(12):
        browser = Browser(counted)
        browser.client.environ_base["REMOTE_ADDR"] = f"192.0.2.{n}"
        browser.starts(name=f"Ola {n}")
        answers.append(asks(browser, "sms", SMS).get_json() | {"waiting": None})
    assert len(sms.given) == 10
    assert all(answer == answers[0] for answer in answers)
