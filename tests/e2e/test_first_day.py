"""The first day: a plan is written, everything dies, and nothing is lost."""

import pytest

from tests.e2e.phone import Phone

GOAL = "Sova om nätterna"
FIRST, SECOND, THIRD = "Ringa vårdcentralen", "Köpa en väckarklocka", "Gå ut en stund varje dag"
CHANGED = "Ringa vårdcentralen före tio"
MEETING = "Läkarsamtal"
SIGN, HELP = "Jag slutar svara i telefon", "Lägga handen på magen och andas"


@pytest.fixture
def phone(phones, own_server):
    return phones(own_server)


def start_a_plan(phone: Phone) -> None:
    phone.opens("/").follows("account-welcome-start")
    phone.presses("account-start-do")
    phone.stands_on("account-made-title").has_the_shell()


def add_a_goal(phone: Phone, words: str) -> None:
    phone.goes_to("/plan").presses("plan-add-goal")
    phone.writes("plan-new-goal", words)
    phone.presses("common-done")
    phone.sees(words)


def add_a_step(phone: Phone, words: str) -> None:
    phone.goes_to("/plan").button("plan-add-step").first.click()
    phone.writes("plan-new-step", words)
    phone.presses("common-done")
    phone.sees(words)


def change_a_step(phone: Phone, words: str, new_words: str) -> None:
    phone.goes_to("/plan").page.get_by_role("link", name=words, exact=True).first.click()
    phone.stands_on_words(words).unfolds("plan-step-what")
    phone.writes("plan-step-what", new_words)
    phone.stands_on_words(new_words)


def add_an_appointment(phone: Phone, title: str) -> None:
    phone.goes_to("/appointments").presses("appointments-add")
    phone.writes("appointments-what", title)
    phone.writes("appointments-day", "2030-05-14")
    phone.writes("appointments-time", "13:30")
    phone.sheet.get_by_role("button", name=phone.says("appointments-add"), exact=True).click()
    phone.stands_on_words(title)


def add_to_the_crisis_plan(phone: Phone, section: str, words: str) -> None:
    phone.goes_to(f"/crisis-plan/{section}").writes("crisis-words-first", words)
    phone.goes_to("/crisis-plan").sees(words)


def has_it_all(phone: Phone, steps: tuple[str, ...]) -> None:
    phone.goes_to("/plan").stands_on("plan-title")
    for words in (GOAL, *steps):
        phone.sees(words)
    phone.goes_to("/appointments").sees(MEETING)
    phone.goes_to("/crisis-plan").stands_on("crisis-title")
    for words in (SIGN, HELP):
        phone.sees(words)


def test_everything_written_survives_and_arrives_once(phone, phones, own_server):
    start_a_plan(phone)
    passkeys = phone.authenticator.passkeys()
    phone.switch_off()  # A browser writes its cookies when it closes: the first evening is over.

    phone.switch_on().opens("/")
    add_a_goal(phone, GOAL)
    add_a_step(phone, FIRST)
    add_a_step(phone, SECOND)
    add_an_appointment(phone, MEETING)
    add_to_the_crisis_plan(phone, "warning-signs", SIGN)
    own_server.kill()
    add_to_the_crisis_plan(phone, "what-i-can-do", HELP)
    phone.loses_power()

    phone.switch_on().opens("/")
    has_it_all(phone, (FIRST, SECOND))
    change_a_step(phone, FIRST, CHANGED)
    add_a_step(phone, THIRD)

    own_server.start()
    phone.opens("/").has_sent_all()
    arrived_once(own_server, "step", 3)
    arrived_once(own_server, "crisis_entry", 2)
    arrived_once(own_server, "appointment", 1)

    second = phones(own_server)
    second.authenticator.receive(passkeys)
    second.opens("/sign-in").presses("account-sign-in-passkey")
    second.stands_on("today-title")
    has_it_all(second, (CHANGED, SECOND, THIRD))


def arrived_once(server, noun: str, count: int) -> None:
    """As many rows as were written, each created by one change."""
    assert server.count(f"SELECT count(*) FROM {noun}") == count  # noqa: S608
