"""What goes from one to another, and what they are asked to talk about, on the phones of all."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from server import clock
from server.store.tables import Agency, Handover, Talk
from tests import make, people
from tests.e2e.taking_part import come_in

WHY, QUESTION = "Sömnmedicinen", "Vadkommerförst"
OUTCOME, ANSWER = "Behandlingenförst", "Viringerdemimorgon"


@pytest.fixture
def agencies(server, kim):
    """The clinic and the office in Kim's plan → their ids."""
    return [make.write(server.house, kim, Agency, name=name, country="se") for name in ("A", "B")]


@pytest.fixture
def office(server, kim, agencies):
    """Somebody at the office, who takes part in Kim's plan."""
    anna = people.anna(server.house)
    member = make.let_in(server.house, kim, anna, relation="professional", agency_id=agencies[1])
    make.share(server.house, kim, member, "plan", right="take_part")
    return anna


@pytest.fixture
def handover(server, kim, agencies):
    """The clinic is to hand over to the office."""
    sides = {"from_agency_id": agencies[0], "to_agency_id": agencies[1], "why": WHY}
    until = clock.now().date() + timedelta(days=5)
    return make.write(server.house, kim, Handover, **sides, answer_by=until)


@pytest.fixture
def talk(server, kim, agencies):
    """The two are asked to talk."""
    return make.write(server.house, kim, Talk, between_agency_ids=agencies, words=QUESTION)


def at_work(phones, server, kim, someone):
    """The phone of a professional, at Kim's plan."""
    phone = come_in(phones(server), server.link_for(someone))
    return phone.goes_to(f"/with/{kim.person_id}/plan")


def test_who_hands_over_has_it_until_there_is_a_yes(server, kim, office, handover, phones):
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.is_told("handovers-still-has", name="A")

    other = at_work(phones, server, kim, office)
    other.sees(WHY)
    other.is_told("handovers-still-has", name="A")
    other.presses("handovers-we-can")
    expect(other.sheet).to_contain_text(other.says("handovers-then-you"))
    other.sheet.get_by_role("button", name=other.says("handovers-we-can")).click()
    other.is_told("handovers-has-it", name="B")

    phone.opens("/")
    phone.is_told("handovers-has-it", name="B")


def test_a_yes_one_was_told_is_written_down_without_network(server, kim, handover, phones):
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.goes_to(f"/plan/handover/{handover}").sees(WHY)
    phone.loses_network()
    phone.presses("handovers-yes")
    phone.sheet.get_by_role("button", name=phone.says("handovers-yes")).click()
    phone.is_told("handovers-has-it", name="B")
    phone.finds_network()
    phone.has_sent_all()


def test_they_answer_each_other_and_what_they_agreed_on_stays(server, kim, office, talk, phones):
    other = at_work(phones, server, kim, office)
    other.sees(QUESTION)
    other.writes("talks-your-answer", ANSWER)
    other.has_sent_all()

    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.goes_to(f"/plan/talk/{talk}").sees(ANSWER)
    phone.unfolds("talks-outcome")
    phone.writes("talks-outcome", OUTCOME)
    phone.presses("talks-settle")
    phone.is_told("talks-now-settled")
    phone.has_sent_all()


def test_two_are_asked_to_talk_in_the_persons_own_words(server, kim, agencies, phones):
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.goes_to("/plan").presses("plan-add-goal")
    phone.sheet.get_by_role("textbox").fill(WHY)
    phone.sheet.get_by_role("button", name=phone.says("common-done")).click()
    phone.presses("talks-ask")
    for name in ("A", "B"):
        phone.sheet.get_by_role("checkbox", name=name, exact=True).check()
    phone.sheet.get_by_role("textbox", name=phone.says("talks-question")).fill(QUESTION)
    phone.sheet.get_by_role("button", name=phone.says("talks-ask-do")).click()
    phone.stands_on("talks-asked-by-me").sees(QUESTION)
    phone.has_sent_all()
