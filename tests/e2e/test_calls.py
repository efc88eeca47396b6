"""Kim asks someone to get in touch; those who are asked answer; Kim's phone says how it goes."""

import itertools
import re

import pytest
from playwright.sync_api import expect

from server.access.session import CareSession
from server.care import channels, keep
from server.store.tables import CrisisEntry, Person
from tests import make, people
from tests.e2e.served import Server
from tests.e2e.taking_part import come_in
from tests.outside.local_server import local_server

NUMBERS = (f"+4670000{number:04}" for number in itertools.count(1))
SIGN, WORDS = "Jagsoverintealls", "Nukännerjagdetviprataderom"
OF_KIM = "SELECT count(*) FROM call WHERE person_id = ?"
WAS_ASKED = "SELECT count(*) FROM recipient WHERE person_id = ? AND asked_at IS NOT NULL"


@pytest.fixture(scope="module")
def gateway():
    """A gateway for SMS that takes everything."""
    with local_server() as gateway:
        yield gateway


@pytest.fixture(scope="module")
def server(tmp_path_factory, gateway):
    """A server that can send SMS."""
    server = Server(tmp_path_factory.mktemp("house"), TRADEN_SMS_URL=f"{gateway.origin}/sms")
    try:
        yield server.start()
    finally:
        server.stop()


@pytest.fixture
def number():
    """Maja's, in this test alone: what others are still being sent is not hers."""
    return next(NUMBERS)


@pytest.fixture
def maja(server, kim, number):
    """Maja, whom Kim trusts. She has said where an SMS reaches her."""
    maja = people.maja(server.house)
    member_id = make.let_in(server.house, kim, maja, name="Maja", phone=number)
    with CareSession(server.house, kim.actor, writes=True) as session:
        row = session.get(Person, (kim.person_id, kim.person_id))
        keep.change(session, row, base=row.number, changes={"trust_member_id": member_id})
        session.commit()
    with CareSession(server.house, maja.actor, writes=True) as session:
        code = channels.ask_for_code(session, "sms", number)
        session.flush()
        assert channels.confirm(session, "sms", code)
        session.commit()
    return maja


@pytest.fixture
def sign(server, kim, maja):
    """By agreement: Maja is told when Kim does not sleep."""
    with CareSession(server.house, kim.actor, writes=False) as session:
        trusted = session.get(Person, (kim.person_id, kim.person_id)).trust_member_id
    words = {"section": "warning_signs", "words": SIGN, "tell_words": WORDS}
    return make.write(server.house, kim, CrisisEntry, ask_first_member_id=trusted, **words)


@pytest.fixture
def phone(server, kim, maja, phones):
    """Kim's phone, on asking."""
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.has_sent_all()
    phone.goes_to("/support?ask").stands_on("support-title")
    return phone


def asks(phone):
    phone.presses("calls-ask-one", name="Maja")


def says(phone, text_id, **args):
    """In big letters."""
    words = phone.says(text_id, **args)
    expect(phone.page.get_by_role("heading", level=2, name=words, exact=True)).to_be_visible()


def comes_in(phones, server, someone):
    """The phone of somebody without a plan of their own."""
    return come_in(phones(server, language="nb"), server.link_for(someone))


def stops(phone, text_id):
    """Presses what stops it, as soon as that is no longer taken for the tap before."""
    counted = phone.page.get_by_text(re.compile(r"\([1-4]\)"))
    expect(counted).to_be_visible()
    phone.page.get_by_role("button", name=re.compile(re.escape(phone.says(text_id)))).click()


def sent_to(gateway, number):
    """The bodies of the messages to that number."""
    bodies = [message.body.decode() for message in gateway.received]
    return [body for body in bodies if number.removeprefix("+") in body]


def is_sent(gateway, number):
    """The first message to that number, as soon as it has come."""
    with gateway.arrived:
        assert gateway.arrived.wait_for(lambda: sent_to(gateway, number), timeout=30)
    return sent_to(gateway, number)[0]


def link_in(message):
    return re.search(r"http[^\s\"\\]+/ask#[\w-]+", message).group()


def test_maja_answers_in_the_app_and_kims_screen_says_so(
    server, kim, maja, phone, phones, gateway, number
):
    asks(phone)
    says(phone, "calls-soon", name="Maja")
    says(phone, "calls-trying", names="Maja")
    is_sent(gateway, number)

    other = comes_in(phones, server, maja)
    says(other, "asks-title", name=kim.name)
    other.presses("asks-calling")
    other.is_told("asks-you-said", words=other.says("asks-calling"))
    says(phone, "calls-answered-calling", name="Maja")

    phone.goes_to("/calls").stands_on("calls-history").is_told("calls-past-answered")
    phone.goes_to("/").is_told("calls-answered-calling", name="Maja")


def test_the_link_of_a_message_answers_without_signing_in(
    server, kim, phone, phones, gateway, number
):
    asks(phone)
    link = link_in(is_sent(gateway, number))
    token = link.rpartition("#")[2]

    other = phones(server, language="nb").opens(f"/ask#{token}").stands_on("asks-link-title")
    assert token not in other.page.url
    other.presses("asks-link-look")
    other.stands_on_words(other.says("asks-title", name=kim.name))
    other.presses("asks-coming")
    other.is_told("asks-you-said", words=other.says("asks-coming"))
    says(phone, "calls-answered-coming", name="Maja")

    other.opens("/support").opens(f"/ask#{'x' * 43}").presses("asks-link-look")
    other.stands_on("asks-link-void-title")


def test_undone_in_time_nobody_has_been_asked(server, kim, phone, gateway, number):
    asks(phone)
    stops(phone, "calls-undo")
    phone.is_told("calls-undone-more")
    assert (server.count(WAS_ASKED, kim.person_id), sent_to(gateway, number)) == (0, [])


def test_without_network_it_says_not_sent_and_sends_nothing_later(server, kim, phone, number):
    phone.loses_network()
    asks(phone)
    says(phone, "calls-not-sent")
    main = phone.page.get_by_role("main")
    expect(main.locator(f'a[href="tel:{number}"]').first).to_be_visible()
    expect(main.locator(f'a[href^="sms:{number}"]').first).to_be_visible()

    with phone.page.expect_response("**/api/**"):
        phone.finds_network()
    says(phone, "calls-not-sent")
    assert server.count(OF_KIM, kim.person_id) == 0
    phone.presses("calls-again")
    says(phone, "calls-soon", name="Maja")


def test_a_cold_start_finds_it_and_ends_it_and_maja_is_told(server, kim, maja, phone, phones):
    asks(phone)
    says(phone, "calls-trying", names="Maja")
    other = comes_in(phones, server, maja)
    says(other, "asks-title", name=kim.name)

    phone.switch_off()
    phone.switch_on().opens("/").stands_on("today-title")
    phone.page.get_by_role("link", name=phone.says("calls-trying", names="Maja")).click()
    phone.presses("calls-okay")
    says(phone, "calls-ended")
    other.follows("asks-title", name=kim.name)
    other.is_told("asks-over")
    expect(other.button("asks-calling")).to_have_count(0)


def test_an_answer_that_did_not_get_through_stays_until_it_is_sent(
    server, kim, maja, phone, phones
):
    asks(phone)
    says(phone, "calls-trying", names="Maja")
    other = comes_in(phones, server, maja)
    other.follows("asks-title", name=kim.name)
    other.stands_on_words(other.says("asks-title", name=kim.name))

    other.loses_network()
    other.presses("asks-calling")
    not_sent = other.says("asks-not-sent", words=other.says("asks-calling"))
    expect(other.page.get_by_text(not_sent)).to_be_visible()
    path = other.page.url.removeprefix(server.address)
    other.switch_off()
    other.switch_on().opens(path).stands_on_words(other.says("asks-title", name=kim.name))
    expect(other.page.get_by_text(not_sent)).to_be_visible()
    says(phone, "calls-trying", names="Maja")
    other.presses("asks-send-again")
    other.is_told("asks-you-said", words=other.says("asks-calling"))
    says(phone, "calls-answered-calling", name="Maja")


def test_an_early_sign_tells_exactly_the_words_that_stand_there(
    server, kim, maja, sign, phone, phones
):
    phone.goes_to("/crisis-plan").presses("tell-do", name="Maja")
    expect(phone.sheet.get_by_text(WORDS, exact=True)).to_be_visible()
    assert server.count(OF_KIM, kim.person_id) == 0
    phone.sheet.get_by_role("button", name=phone.says("tell-send")).click()
    says(phone, "calls-trying", names="Maja")

    other = comes_in(phones, server, maja)
    other.sees(WORDS)
    other.sees_no(SIGN)


def test_locked_nobody_can_be_asked_and_nothing_of_it_is_shown(phone):
    asks(phone)
    says(phone, "calls-trying", names="Maja")
    phone.goes_to("/me/devices").presses("account-passkey-add")
    phone.is_told("me-passkey-added")
    phone.goes_to("/me/lock").page.get_by_role("radio", name=phone.says("me-lock-always")).check()
    phone.presses("me-lock-now")
    phone.goes_to("/support?ask").stands_on("support-title").is_told("support-locked")
    phone.sees_no("Maja")
    phone.sees_no(phone.says("calls-strip"))
