"""The lock, with a passkey that seals what is stored. No network needed."""

from tests.e2e.storage import Dump
from tests.e2e.writing import add_a_goal, start_a_plan

GOAL = "Sovagottigen"


def test_the_passkey_locks_and_opens_without_network(server, phones):
    phone = phones(server)
    start_a_plan(phone)
    add_a_goal(phone, GOAL)
    phone.has_sent_all()
    phone.loses_network()
    phone.goes_to("/me/lock").page.get_by_role("radio", name=phone.says("me-lock-always")).check()
    phone.is_told("me-lock-sealed")
    phone.presses("me-lock-now")
    phone.stands_on("account-lock-title")

    phone.opens("/plan").stands_on("account-lock-title")
    phone.sees_no(GOAL)
    assert GOAL not in Dump(phone.page).all
    phone.presses("account-lock-open")
    phone.stands_on("plan-title").sees(GOAL)
