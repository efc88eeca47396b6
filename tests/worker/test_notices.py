"""A notice goes to one device: many at once, refusals noted, what was taken back not sent."""

import json
from datetime import timedelta

import pytest

from server import clock
from server.access.session import CareSession
from server.care import channels, notices, receipt_tokens, subscriptions
from server.care.payload import Where
from server.outside.ways import Gone, Outside, Sent
from server.settings import from_environment
from server.store.network import Member
from server.store.reaching import Channel
from server.worker import notices as sending
from server.worker.loop import Worker
from tests import make
from tests.ways import browser_keys, fakes
from tests.worker.events import START, at, stored, told

PHONE, TABLET = "https://push.example/phone", "https://push.example/tablet"


@pytest.fixture(autouse=True)
def _a_fixed_start():
    at()


@pytest.fixture
def ways():
    return fakes()


@pytest.fixture
def run(house, ways):
    """Do what is due; notices may be sent unless the test says otherwise."""

    def run(may_send=lambda work, one: clock.now()):
        jobs = {kind: sending.job(may_send) for kind in sending.KINDS}
        settings = from_environment({"TRADEN_ORIGIN": "https://traden.example"})
        here = Worker(house, ways, settings, jobs=jobs, chance=lambda low, high: high)
        return here.run_due()

    return run


def subscribed(house, someone, endpoint=PHONE, key_id="fake"):
    """Their device can be reached there → its id."""
    with CareSession(house, someone.actor, writes=True) as session:
        subscriptions.keep(session, Where(endpoint, **browser_keys(), key_id=key_id))
        session.commit()
    return someone.device_id


def confirmed(house, someone, kind, address):
    """They can be reached that way too."""
    with CareSession(house, someone.actor, writes=True) as session:
        found = Channel(account_id=someone.account_id, kind=kind, verified_at=clock.now())
        session.add(found)
        found.address = address
        session.commit()


def notice(house, someone, *, kind=notices.NOTICE, row_id=None, of=None):
    """They are to get a notice about somebody's plan, their own unless it is said."""
    of = of or someone
    return told(house, of, kind, row_id=row_id, account_id=someone.account_id)


def left(house, someone):
    """Where they can be reached, and what was noted of it."""
    with CareSession(house, someone.actor, writes=False) as session:
        return [(found.endpoint, found.failed) for found in subscriptions.listed(session)]


def said(push):
    return json.loads(push.payload)["notification"]


def test_a_notice_goes_to_its_device_in_the_language_of_its_owner(house, kim, ways, run):
    device = subscribed(house, kim)
    notice(house, kim, row_id=device)
    run()
    (push,) = ways.push.given
    assert (push.endpoint, push.urgency) == (PHONE, "normal")
    assert said(push)["body"] == "Det finns något att titta på."
    assert said(push)["navigate"] == "https://traden.example/"
    assert stored(house) == []


def test_its_token_is_the_receipt_of_that_device(house, kim, ways, run):
    device = subscribed(house, kim)
    notice(house, kim, kind=notices.TEST, row_id=device)
    run()
    receipt = receipt_tokens.open_token(house.master, said(ways.push.given[0])["data"]["token"])
    assert receipt == receipt_tokens.Receipt("test", kim.account_id, device, kim.person_id)


def test_many_go_out_at_once(house, kim, ola, ways, run):
    for someone, endpoint in ((kim, PHONE), (ola, TABLET)):
        notice(house, someone, row_id=subscribed(house, someone, endpoint))
    at_once = []

    def together(pushes):
        at_once.append({push.endpoint for push in pushes})
        return [Sent() for _ in pushes]

    ways.push.send_all = together
    run()
    assert at_once == [{PHONE, TABLET}]


@pytest.mark.parametrize("gone", ["404", "410"])
def test_a_device_that_is_gone_is_forgotten(house, kim, ways, run, gone):
    notice(house, kim, row_id=subscribed(house, kim))
    ways.push.says = {PHONE: gone}
    run()
    assert left(house, kim) == []
    assert stored(house) == []


def test_one_that_is_gone_takes_nothing_from_another(house, kim, ola, ways, run):
    notice(house, kim, row_id=subscribed(house, kim))
    notice(house, ola, row_id=subscribed(house, ola, TABLET))
    ways.push.says = {PHONE: "410"}
    run()
    assert (left(house, kim), left(house, ola)) == ([], [(TABLET, None)])
    assert stored(house) == []


@pytest.mark.parametrize(
    ("said", "code"), [("429 90", "http_429"), ("500", "http_500"), ("timeout", "timeout")]
)
def test_what_is_not_taken_now_is_tried_again(house, kim, ways, run, said, code):
    event = notice(house, kim, row_id=subscribed(house, kim))
    ways.push.says = {PHONE: [said, "201"]}
    run()
    waiting = stored(house, event)
    assert (waiting.state, waiting.failed, waiting.tries) == ("waiting", code, 1)
    at(hours=1)
    run()
    assert stored(house) == [] and left(house, kim) == [(PHONE, None)]


def test_it_waits_as_long_as_it_was_told_to(house, kim, ways, run):
    event = notice(house, kim, row_id=subscribed(house, kim))
    ways.push.says = {PHONE: "429 90"}
    run()
    assert stored(house, event).due_at >= START + timedelta(seconds=90)
    at(seconds=89)
    run()
    assert len(ways.push.given) == 1


def test_too_large_is_a_defect_and_given_up_where_it_is_seen(house, kim, ways, run):
    event = notice(house, kim, row_id=subscribed(house, kim))
    ways.push.says = {PHONE: "413"}
    run()
    assert (stored(house, event).state, stored(house, event).failed) == ("given_up", "too_large")
    assert left(house, kim) == [(PHONE, None)]


def test_a_refusal_is_noted_and_seen_and_the_next_is_sent_all_the_same(house, kim, ways, run):
    device = subscribed(house, kim)
    event = notice(house, kim, row_id=device)
    ways.push.says = {PHONE: ["403", "201"]}
    run()
    assert (stored(house, event).state, left(house, kim)) == ("given_up", [(PHONE, "http_403")])
    notice(house, kim, row_id=device)
    run()
    assert (stored(house), left(house, kim)) == ([], [(PHONE, None)])


def test_a_device_without_an_address_is_told_nothing_and_nothing_is_kept(house, kim, ways, run):
    notice(house, kim, row_id=kim.device_id)
    run()
    assert (ways.push.given, stored(house)) == ([], [])


def test_one_that_changed_its_address_meanwhile_is_not_forgotten(house, kim, ways, run):
    device = subscribed(house, kim)
    notice(house, kim, row_id=device)

    def meanwhile(pushes):
        subscribed(house, kim, TABLET)
        return [Gone() for _ in pushes]

    ways.push.send_all = meanwhile
    run()
    assert left(house, kim) == [(TABLET, None)]


def test_who_has_no_device_gets_a_mail_or_else_an_sms(house, kim, ola, ways, run):
    confirmed(house, kim, channels.MAIL, "kim@post.example")
    confirmed(house, kim, channels.SMS, "+46701234567")
    confirmed(house, ola, channels.SMS, "+4741234567")
    for someone in (kim, ola):
        notice(house, someone)
    run()
    assert [letter.to for letter in ways.mail.given] == ["kim@post.example"]
    assert [message.to for message in ways.sms.given] == ["+4741234567"]
    assert "https://traden.example" in ways.mail.given[0].text


def test_without_mail_here_nobody_is_sent_any(house, kim, ways, run):
    confirmed(house, kim, channels.MAIL, "kim@post.example")
    notice(house, kim)
    here = Outside(ways.push)
    Worker(
        house, here, from_environment({}), jobs={"notice": sending.job(lambda w, o: clock.now())}
    ).run_due()
    assert stored(house) == []


def test_in_quiet_hours_it_waits(house, kim, ways, run):
    morning = START + timedelta(hours=19)
    event = notice(house, kim, row_id=subscribed(house, kim))
    run(lambda work, one: morning)
    assert (ways.push.given, stored(house, event).due_at) == ([], morning)


def test_what_holds_no_longer_is_not_sent(house, kim, ways, run):
    notice(house, kim, row_id=subscribed(house, kim))
    run(lambda work, one: None)
    assert (ways.push.given, stored(house)) == ([], [])


def test_a_member_who_was_removed_gets_nothing_that_was_waiting(house, kim, maja, ways, run):
    """With the gate that is really there."""
    device = subscribed(house, maja)
    member_id = make.let_in(house, kim, maja, relation="trust_person")
    make.share(house, kim, member_id, "appointments")
    event = notice(house, maja, row_id=device, of=kim)
    with CareSession(house, kim.actor, writes=True) as session:
        session.get(Member, (kim.person_id, member_id)).removed_at = clock.now()
        session.commit()
    run(sending.when_to_send)
    assert (ways.push.given, stored(house, event)) == ([], None)


def test_what_goes_wrong_with_one_takes_nothing_from_the_others(house, kim, ola, ways, run):
    broken = notice(house, kim, row_id=subscribed(house, kim))
    notice(house, ola, row_id=subscribed(house, ola, TABLET))

    def may_send(work, one):
        if one.account_id == kim.account_id:
            raise RuntimeError("a defect")
        return clock.now()

    run(may_send)
    assert [push.endpoint for push in ways.push.given] == [TABLET]
    assert [event.id for event in stored(house)] == [broken]
