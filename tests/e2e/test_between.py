"""What goes from one to another, and what they are asked to talk about, on the phones of all."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from server import clock
from server.store.tables import Agency, Appointment, Handover, Talk
from tests import make, people
from tests.e2e.taking_part import come_in

WHY, QUESTION = "Sömnmedicinen", "Vadkommerförst"
OUTCOME, ANSWER = "Behandlingenförst", "Viringerdemimorgon"
MEETING, NEXT, GOODBYE = "Samtal", "Omar", "Tackförallavåramöten"


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
    other.has_sent_all()

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


def test_the_person_writes_down_that_somebody_else_is_to_take_over(server, kim, agencies, phones):
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.goes_to(f"/agencies/{agencies[0]}").presses("handovers-new")
    phone.loses_network()
    phone.field("handovers-new-to").select_option("B")
    phone.sheet.get_by_role("button", name=phone.says("handovers-new-do")).click()
    phone.stands_on_words(phone.says("handovers-from-to", **{"from": "A", "to": "B"}))
    phone.is_told("handovers-still-has", name="A")

    # Each move goes as it was made, all the way to the end, when the network is back.
    says_yes(phone)
    phone.presses("handovers-meeting-add")
    phone.sheet.get_by_label(phone.says("appointments-what")).fill(MEETING)
    phone.sheet.get_by_label(phone.says("appointments-day")).fill(f"{in_a_week()}")
    phone.sheet.get_by_role("button", name=phone.says("appointments-add")).click()
    phone.link("handovers-meeting").wait_for()
    phone.presses("handovers-we-met")
    phone.is_told("handovers-have-met", name="B")
    phone.presses("handovers-close")
    expect(phone.button("handovers-close")).to_have_count(0)
    phone.finds_network()
    phone.has_sent_all()
    assert server.count("SELECT count(*) FROM handover WHERE state = 'closed'") == 1


def test_goodbye_and_hello_where_a_worker_leaves(server, kim, office, agencies, phones):
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.goes_to("/people").page.get_by_role("link", name=office.name, exact=True).click()
    phone.presses("handovers-new")
    phone.field("handovers-new-name").fill(NEXT)
    phone.sheet.get_by_role("button", name=phone.says("handovers-new-do")).click()
    phone.is_told("handovers-comes-after", **{"from": office.name, "to": NEXT})
    phone.has_sent_all()

    leaving = at_work(phones, server, kim, office)
    leaving.unfolds("handovers-your-goodbye")
    leaving.writes("handovers-your-goodbye", GOODBYE)
    leaving.has_sent_all()
    phone.opens(phone.page.url)
    phone.sees(GOODBYE)


def test_a_plan_on_paper_is_written_in_and_a_step_hung_on_it(server, kim, agencies, phones):
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.goes_to("/plan").presses("sources-add")
    phone.field("sources-agency").select_option("A")
    phone.field("sources-kind").select_option("vardplan")
    phone.sheet.get_by_role("button", name=phone.says("sources-add-do")).click()
    phone.stands_on("plan-kind-vardplan").presses("plan-add-step")
    phone.sheet.get_by_role("textbox").fill(MEETING)
    phone.sheet.get_by_role("button", name=phone.says("common-done")).click()
    phone.sees(MEETING)
    phone.goes_to("/plan")
    phone.sees(phone.says("sources-from-at", kind="vardplan", agency="A"))
    phone.has_sent_all()


def test_who_takes_part_asks_others_to_talk_and_writes_what_came_of_it(
    server, kim, office, handover, phones
):
    other = at_work(phones, server, kim, office)
    other.presses("talks-ask")
    other.sheet.get_by_role("checkbox", name="A", exact=True).check()
    other.sheet.get_by_role("textbox", name=other.says("talks-question")).fill(QUESTION)
    other.sheet.get_by_role("button", name=other.says("talks-ask-do")).click()
    other.is_told("talks-asked")
    other.unfolds("talks-we-agreed")
    other.field("talks-outcome-yours").fill(OUTCOME)
    other.presses("talks-settle")
    other.is_told("talks-now-settled")
    other.has_sent_all()

    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.goes_to("/plan").page.get_by_text(phone.says("talks-past", count=1)).click()
    phone.sees(OUTCOME)


def test_a_professional_hands_over_and_kim_sees_who_has_it(
    server, kim, office, agencies, handover, phones
):
    other = come_in(phones(server), server.link_for(office))
    other.goes_to(f"/with/{kim.person_id}/hand-over")
    other.field("handovers-new-to").select_option("A")
    other.page.get_by_label(other.says("handovers-why")).fill(MEETING)
    other.presses("with-propose-do")
    other.sees(MEETING)
    other.is_told("handovers-still-has", name="B")
    other.has_sent_all()
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.is_told("handovers-still-has", name="B")


def test_whoever_takes_over_says_which_appointment_is_the_first_meeting(
    server, kim, office, agencies, handover, phones
):
    make.share(server.house, kim, None, "appointments", receiver_agency_id=agencies[1])
    starts_at = clock.now() + timedelta(days=3)
    fields = {"title": MEETING, "starts_at": starts_at, "zone": "Europe/Stockholm"}
    meeting = make.write(server.house, kim, Appointment, **fields)
    other = at_work(phones, server, kim, office)
    other.presses("handovers-we-can")
    other.sheet.get_by_role("button", name=other.says("handovers-we-can")).click()
    other.is_told("handovers-has-it", name="B")
    other.unfolds("handovers-meeting")
    other.field("handovers-which-meeting").select_option(meeting)
    other.has_sent_all()
    phone = phones(server).comes_in_by(server.link_for(kim))
    phone.goes_to(f"/plan/handover/{handover}").link("handovers-meeting").click()
    phone.stands_on_words(MEETING)


def says_yes(phone):
    """The person writes down that the next one has told them yes."""
    phone.presses("handovers-yes")
    phone.sheet.get_by_role("button", name=phone.says("handovers-yes")).click()


def in_a_week():
    return clock.now().date() + timedelta(days=7)
