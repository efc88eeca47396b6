"""What could not be taken in is kept in words, and what was typed stays where it was typed."""

import pytest
from playwright.sync_api import expect

from tests.make import write_step

STEP, MINE = "Ringa vårdcentralen", "Ringa vårdcentralen och fråga om intyget"


@pytest.fixture
def step(server, kim):
    return f"/plan/step/{write_step(server.house, kim, what=STEP)}"


def test_an_edit_to_a_removed_step_waits_with_its_words(server, kim, phones, step):
    phone, tablet = (phones(server).comes_in_by(server.link_for(kim)) for _ in range(2))
    phone.goes_to(step).stands_on_words(STEP).loses_network()
    phone.unfolds("plan-step-what")
    phone.writes("plan-step-what", MINE)
    tablet.goes_to(step).presses("plan-step-remove")
    tablet.stands_on("plan-title").has_sent_all()

    phone.finds_network()
    phone.follows("frame-waiting-for-you", count=1)
    phone.stands_on("waiting-title").is_told("waiting-why-gone")
    phone.sees(MINE)
    phone.presses("waiting-bring-back")
    phone.is_told("waiting-empty")
    for each in (phone, tablet):
        each.opens("/plan").stands_on("plan-title").sees(MINE)
        each.has_sent_all()


def test_an_appointment_without_a_day_keeps_what_was_typed(server, kim, phones):
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.goes_to("/appointments").presses("appointments-add")
    phone.field("appointments-what").fill("Läkare")
    phone.sheet.get_by_role("button", name=phone.says("appointments-add"), exact=True).click()
    phone.is_told("appointments-needs-day")
    expect(phone.field("appointments-what")).to_have_value("Läkare")


def test_a_wrong_recovery_code_keeps_what_was_typed(server, phones):
    phone = phones(server)
    phone.opens("/recover").field("account-recover-field").fill("ABCD-EFGH-JKLM")
    phone.presses("account-recover-do")
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.says("error-wrong-code"))
    expect(phone.field("account-recover-field")).to_have_value("ABCD-EFGH-JKLM")
