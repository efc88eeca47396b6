"""The first day: a plan is written, everything dies, and nothing is lost."""

import pytest

from tests.e2e.phone import Phone
from tests.e2e.writing import (
    add_a_goal,
    add_a_step,
    add_an_appointment,
    add_to_the_crisis_plan,
    change_a_step,
    start_a_plan,
)

pytestmark = pytest.mark.whole_browser

GOAL = "Sova om nätterna"
FIRST, SECOND, THIRD = "Ringa vårdcentralen", "Köpa en väckarklocka", "Gå ut en stund varje dag"
CHANGED = "Ringa vårdcentralen före tio"
MEETING = "Läkarsamtal"
SIGN, HELP = "Jag slutar svara i telefon", "Lägga handen på magen och andas"


@pytest.fixture
def phone(phones, own_server):
    return phones(own_server)


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
    second.authenticator.is_asked_only_by_a_button()
    second.opens("/sign-in").presses("account-sign-in-passkey")
    second.stands_on("today-title")
    has_it_all(second, (CHANGED, SECOND, THIRD))


def arrived_once(server, noun: str, count: int) -> None:
    """As many rows as were written, each created by one change."""
    assert server.count(f"SELECT count(*) FROM {noun}") == count
