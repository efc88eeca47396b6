"""What a push, a mail and an SMS say: fixed words and ids, equally long, nothing of anybody's."""

import json
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import select

from server.access.keys import MasterKey
from server.access.policy import Actor
from server.access.session import CareSession
from server.access.system import system_connection
from server.care import devices, letters, payload, pushing, receipt_tokens, subscriptions
from server.care.payload import CALL, KINDS, NOTICE, OVER, SIZE, TEST, Told, Where, push
from server.care.receipt_tokens import Receipt
from server.demo import families
from server.demo.make import make_demo
from server.outside.texts import LANGUAGES, text
from server.store.accounts import Account
from server.store.people import Person
from tests.make import new_id
from tests.ways import browser_keys

ORIGIN = "https://traden.example"
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MASTER = MasterKey(b"m" * 32)
WHERE = Where("https://push.example/kim", "p", "auth", "key")
ids = some.uuids().map(str)


def told(kind=CALL, language="sv", *, ids=(), **changes):
    """As the worker tells a device; ``ids`` of account, device, person, delivery and recipient."""
    account, device, person, row, ask = ids or [new_id() for _ in range(5)]
    receipt = Receipt(kind, account, device, person, row)
    return Told(
        **{
            "kind": kind,
            "language": language,
            "token": receipt_tokens.seal(MASTER, receipt),
            "expires_at": NOON,
            "ask_id": ask if kind in (CALL, OVER) else None,
            "person_id": person,
            **changes,
        }
    )


def said(one, origin=ORIGIN):
    return json.loads(payload.payload(one, origin))


# --- its form -----------------------------------------------------------------------------


def test_it_is_a_declarative_push_message():
    one = told(CALL, "nb")
    assert said(one) == {
        "web_push": 8030,
        "mutable": True,
        "notification": {
            "title": "Tråden",
            "body": "Noen ber deg ta kontakt. Åpne for å svare.",
            "lang": "nb",
            "dir": "ltr",
            "tag": one.ask_id,
            "navigate": f"{ORIGIN}/asks/{one.ask_id}",
            "silent": False,
            "data": {
                "kind": "call",
                "token": one.token,
                "ask_id": one.ask_id,
                "person_id": one.person_id,
                "expires_at": "2026-11-23T12:00:00Z",
            },
        },
    }


def test_the_end_of_a_call_takes_its_place_on_the_phone_and_on_the_way():
    call = told(CALL)
    over = told(OVER, ask_id=call.ask_id)
    assert said(call)["notification"]["tag"] == said(over)["notification"]["tag"]
    one, other = (push(WHERE, each, ORIGIN, NOON).topic for each in (call, over))
    assert one == other
    assert push(WHERE, told(CALL), ORIGIN, NOON).topic != one


def test_a_tap_opens_the_screen_it_is_about_also_without_our_service_worker():
    test = told(TEST)
    assert said(test)["notification"]["navigate"] == f"{ORIGIN}/thanks#{test.token}"
    assert said(told(NOTICE))["notification"]["navigate"] == f"{ORIGIN}/"


@pytest.mark.parametrize("kind", KINDS)
def test_the_topic_is_what_push_services_take_and_tells_them_nothing(kind):
    one = told(kind)
    topic = push(WHERE, one, ORIGIN, NOON).topic
    assert re.fullmatch(r"[\w-]{32}", topic)
    assert kind not in topic and (one.ask_id or "-" * 9)[:8] not in topic


@pytest.mark.parametrize(
    ("kind", "ttl", "urgency"),
    [
        (CALL, 240, "high"),
        (OVER, 3600, "high"),
        (NOTICE, 86400, "normal"),
        (TEST, 259200, "normal"),
    ],
)
def test_a_call_is_kept_for_as_long_as_it_lasts(kind, ttl, urgency):
    one = push(WHERE, told(kind, expires_at=NOON + timedelta(minutes=4)), ORIGIN, NOON)
    assert (one.ttl.total_seconds(), one.urgency) == (ttl, urgency)


def test_a_call_that_is_past_is_not_kept():
    assert push(WHERE, told(CALL), ORIGIN, NOON + timedelta(hours=1)).ttl == timedelta(seconds=1)


# --- its length ---------------------------------------------------------------------------


@given(
    kind=some.sampled_from(KINDS),
    language=some.sampled_from(LANGUAGES),
    ids=some.lists(ids, min_size=5, max_size=5),
    expires_at=some.datetimes(timezones=some.just(UTC)),
)
def test_it_is_equally_long_whatever_it_says(kind, language, ids, expires_at):
    one = told(kind, language, ids=ids, expires_at=expires_at)
    assert len(payload.payload(one, ORIGIN)) == SIZE


def test_it_fits_with_the_longest_host_name_there_can_be():
    longest = "https://" + ".".join(["x" * 63] * 3 + ["y" * 61]) + ":65535"
    for kind in KINDS:
        assert len(payload.payload(told(kind), longest)) == SIZE


def test_rather_than_a_longer_one_there_is_none():
    with pytest.raises(ValueError):
        payload.payload(told(), "https://" + "x" * SIZE)


# --- nothing of anybody's -----------------------------------------------------------------


EVERYDAY = {
    "sv": {"bara", "behöver", "finns", "fram", "höra", "inte", "något", "någon", "svara", "test",
           "öppna"},
    "nb": {"bare", "fram", "ikke", "noen", "trenger", "åpne"},
    "da": {"bare", "behøver", "ikke", "tage"},
    "en": {"answer", "asks", "more", "need", "only", "someone", "test", "that", "there", "touch"},
}  # fmt: skip
"""Words of ours that the demo's people use too. Each says nothing of anybody."""
DEMO = Path(families.__file__).parent / "families"


def words_in(text):
    """Every word of four letters or more."""
    return {word.lower() for word in re.findall(r"[^\W\d_]{4,}", text)}


def texts_in(value):
    """Every text anywhere in what was read from JSON."""
    if isinstance(value, str):
        yield value
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from texts_in(part)


@cache
def words_of_the_demo():
    """Names, agencies and texts of all families."""
    files = [json.loads(file.read_text()) for file in DEMO.glob("*.json")]
    return set().union(*(words_in(text) for text in texts_in(files)))


def test_the_search_would_find_names_and_agencies():
    assert {"linnea", "haddad", "rosenhill", "varmestua", "fjordvik"} <= words_of_the_demo()
    assert len(words_of_the_demo()) > 500


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_can_be_read_is_the_same_for_everybody(kind, language):
    for _ in range(3):
        notification = said(told(kind, language))["notification"]
        assert notification["title"] == text(language, "push-title") == "Tråden"
        assert notification["body"] == text(language, f"push-{kind}-body")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fixed_words_are_everyday_words(language):
    fixed = " ".join(text(language, f"push-{kind}-body") for kind in KINDS)
    assert words_in(fixed) & words_of_the_demo() == EVERYDAY[language]


def test_nothing_that_is_sent_to_anybody_in_the_demo_has_a_word_of_the_demo(house):
    """Every account of every family, every kind of push, all of it but the fixed words."""
    make_demo(house, ORIGIN)
    with system_connection(house.database, purpose="test") as connection:
        accounts = connection.scalars(select(Account.account_id)).all()
        persons = connection.scalars(select(Person.person_id)).all()
    assert len(accounts) > 5
    for account_id in accounts:
        device_id = new_id()
        with CareSession(house, Actor(account_id, device_id), writes=True) as session:
            devices.arrive(session, device_id.encode(), devices.LINK, "Phone")
            where = Where(f"https://push.example/{device_id}", **browser_keys(), key_id="key")
            subscriptions.keep(session, where)
            session.flush()
            found = subscriptions.find(session, device_id)
            for kind, person_id in product(KINDS, persons):
                sent = pushing.push_to(
                    session, found, kind, ORIGIN,
                    person_id=person_id, row_id=new_id(), expires_at=NOON,
                    ask_id=new_id() if kind in (CALL, OVER) else None,
                )  # fmt: skip
                assert (
                    words_beside_the_fixed_ones(house, sent.payload) & words_of_the_demo() == set()
                )


def words_beside_the_fixed_ones(house, payload):
    """Of all values but the two texts and the name of the kind; the token is one of ours, and
    otherwise chance; the address of the screen is ours."""
    notification = json.loads(payload)["notification"]
    token = notification["data"]["token"]
    assert receipt_tokens.open_token(house.master, token)
    ours = {notification["title"], notification["body"], notification["data"]["kind"], token}
    values = " ".join(value for value in texts_in(notification) if value not in ours)
    for screen in ("/asks/", f"/thanks#{token}", "/"):
        values = values.replace(ORIGIN + screen, "")
    return words_in(values)


# --- mail and SMS -------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", letters.KINDS)
def test_a_letter_has_fixed_words_and_one_link_or_one_code(kind, language):
    link, code = f"{ORIGIN}/ask#token", "123456"
    letter = letters.letter(kind, language, "kim@post.example", link=link, code=code)
    message = letters.message(kind, language, "+46701234567", link=link, code=code)
    for written in (letter.text, message.text):
        assert written.count(link) == (kind in (letters.CALL, letters.NOTICE))
        assert written.count(code) == (kind == letters.CODE)
        assert "{" not in written
    assert link not in letter.subject and code not in letter.subject


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_of_a_call_says_where_help_is_at_once(language):
    assert "112" in letters.letter(letters.CALL, language, "kim@post.example").text


# --- the token of a receipt ---------------------------------------------------------------


@given(kind=some.sampled_from(KINDS), ids=some.lists(ids, min_size=4, max_size=4))
def test_a_token_opens_to_what_it_was_made_of(kind, ids):
    receipt = Receipt(kind, *ids)
    token = receipt_tokens.seal(MASTER, receipt)
    assert receipt_tokens.open_token(MASTER, token) == receipt
    assert len(token) == len(receipt_tokens.seal(MASTER, Receipt(TEST, *ids[:2])))


@given(token=some.text(max_size=200))
def test_anything_else_opens_to_nothing(token):
    assert receipt_tokens.open_token(MASTER, token) is None


def test_another_note_of_ours_is_no_receipt():
    bookmark = MASTER.seal_note(b"x" * 65, "bookmark:somebody")
    short = MASTER.seal_note(b"x", "receipt")
    assert receipt_tokens.open_token(MASTER, bookmark) is None
    assert receipt_tokens.open_token(MASTER, short) is None
