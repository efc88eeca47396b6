"""Two agencies' systems and one person: their plans become one, with nobody dropping the thread.

The systems speak FHIR over HTTP with tokens of their own; the people hold real browsers. Only time
is helped along: what would happen in days is made due now, in the database.
"""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from server import clock
from server.store.tables import Plan
from tests import make, people
from tests.care.together import in_house, patch
from tests.e2e.agencies import TASK, AnAgency
from tests.e2e.taking_part import come_in

CLINIC, OFFICE = "Psykiatrin Almby", "Beroendemottagningen Bryggan"
CARE_PLAN, TREATMENT_PLAN = "Vårdplan hösten", "Behandlingsplan Bryggan"
SLEEP, SOBER = "Sova hela natten", "Klara mig utan alkohol"
THERAPY, DETOX = "Traumabehandling med Sara", "Avgiftning hemma"
SHARED_PLACE = "Storgatan 1, Lund"
AREA = "substance_use"
RAISED = "SELECT count(*) FROM talk WHERE kind = 'clash'"
CLIMBED = "SELECT count(*) FROM handover WHERE state = ? AND climbed = ?"
FIRST_THERAPY, BOTH = "Terapin kan börja nu", "ViringerSaraimorgon"
OUTCOME = "Avgiftningen först, sedan terapin"
WHY, THIRD_FLOOR = "Bryggan tar över medicinen", "Bryggan, tredje våningen"


@pytest.fixture
def server(own_server):
    """One for each journey: what waits is made due for everybody there."""
    return own_server


@pytest.fixture
def phone(server, kim, phones):
    """Kim's phone."""
    return phones(server).comes_in_by(server.link_for(kim))


@pytest.fixture
def clinic(server):
    return AnAgency(server, CLINIC, "psychiatry")


@pytest.fixture
def office(server):
    return AnAgency(server, OFFICE, "addiction_care")


@pytest.fixture
def linked(kim, phone, clinic, office):
    """Kim shows each of them a code, and lets both take part."""
    for agency in (clinic, office):
        agency.links(shows_a_code(phone))
        takes_part(agency, kim)


@pytest.fixture
def plans(linked, clinic, office):
    send_their_plans(clinic, office)


def send_their_plans(clinic, office):
    """The clinic's step waits for what the office begins with."""
    sober_first = [{"url": "urn:traden:only-after", "valueCode": AREA}]
    clinic.sends_plan(CARE_PLAN, goal=SLEEP, area="health", step=THERAPY, extension=sober_first)
    office.sends_plan(TREATMENT_PLAN, goal=SOBER, area=AREA, step=DETOX)


def takes_part(agency, kim):
    """Kim lets it take part in the plan and the appointments."""
    for shared in ("plan", "appointments"):
        agency.system.share(kim, shared)


def shows_a_code(phone):
    """A new one, as it is read out."""
    phone.opens("/me/agencies").presses("linking-make")
    parts = phone.page.locator(".link-code span")
    expect(parts).to_have_count(3)
    return "-".join(parts.all_text_contents())


def at(days, hour=9):
    """That hour of a day ahead, as systems write it."""
    day = clock.now() + timedelta(days=days)
    return day.replace(hour=hour, minute=0, second=0, microsecond=0).isoformat()


def works_at(server, kim, agency, someone):
    """Somebody who works there takes part in Kim's plan."""
    there = agency.system.agency_of(kim)
    member = make.let_in(server.house, kim, someone, relation="professional", agency_id=there)
    for shared in ("plan", "appointments"):
        make.share(server.house, kim, member, shared, right="take_part")
    return member


def at_work(phones, server, kim, someone):
    """Their phone, at Kim's plan."""
    other = come_in(phones(server), server.link_for(someone))
    return other.goes_to(f"/with/{kim.person_id}/plan")


def is_due(server, kind):
    """What waits for its time is due now."""
    now = clock.now().replace(tzinfo=None)
    server.change("UPDATE event SET due_at = ? WHERE kind = ?", now.isoformat(" "), kind)


def last_day_was(server, days):
    """So many days from now was the last one for an answer, and the worker looks."""
    day = clock.now().date() + timedelta(days=days)
    server.change("UPDATE handover SET answer_by = ?", day.isoformat())
    is_due(server, "handover")


def clash_is_raised(server):
    """The worker has looked at the plans beside each other."""
    is_due(server, "repeats")
    server.until(RAISED)


def test_two_plans_are_one_with_two_sources_and_the_person_answers(phone, plans, clinic):
    phone.opens("/plan").stands_on("plan-title")
    for words in (CARE_PLAN, TREATMENT_PLAN, SLEEP, SOBER, THERAPY, DETOX):
        phone.sees(words)
    phone.is_told("plan-first", area=AREA)

    phone.page.get_by_role("link", name=SLEEP).click()
    phone.unfolds("plan-step-answer")
    phone.page.get_by_role("radio", name=phone.says("plan-step-answer-agree"), exact=True).check()
    phone.has_sent_all()
    answers = {
        goal["description"]["text"]: goal["lifecycleStatus"] for goal in clinic.reads("Goal")
    }
    assert answers == {SLEEP: "accepted", SOBER: "proposed"}


def test_two_systems_that_tell_of_one_event_are_one_card(phone, linked, clinic, office):
    clinic.sends_appointment("Läkarbesök", at(3), "Almby 2")
    clinic.sends_appointment("Gemensamt möte", at(5), SHARED_PLACE)
    office.sends_appointment("Provtagning", at(4), "Bryggan, disken")
    meeting = office.sends_appointment("Nätverksmöte", at(5), SHARED_PLACE)

    phone.opens("/appointments").stands_on("appointments-title")
    cards = phone.page.locator(".appointment-time")
    expect(cards).to_have_count(3)
    phone.is_told("appointments-same-event", names=f"{CLINIC} · {OFFICE}")
    phone.sees_no("Nätverksmöte")

    office.changes(meeting, status="cancelled")
    phone.opens("/appointments")
    expect(cards).to_have_count(3)
    phone.is_told("appointments-same-event-differs", cancelled=OFFICE, stands=CLINIC)
    phone.page.get_by_role("link", name="Gemensamt möte").click()
    phone.is_told("appointments-same-event-title")
    phone.sees("Nätverksmöte")
    assert [one["status"] for one in clinic.reads("Appointment")].count("cancelled") == 1


def test_a_clash_is_raised_each_answers_and_the_outcome_stays(
    server, kim, phone, phones, plans, clinic, office
):
    sara, anna = people.sara(server.house), people.anna(server.house)
    works_at(server, kim, clinic, sara)
    works_at(server, kim, office, anna)
    clash_is_raised(server)

    phone.opens("/")
    phone.is_told("talks-kind-clash")
    phone.sees(THERAPY)
    phone.sees(DETOX)
    for someone, words in ((sara, FIRST_THERAPY), (anna, BOTH)):
        other = at_work(phones, server, kim, someone)
        other.is_told("talks-theirs-clash", name=kim.name)
        other.writes("talks-your-answer", words)
        other.has_sent_all()

    phone.opens("/")
    phone.sees(FIRST_THERAPY)
    phone.sees(BOTH)
    phone.follows("talks-write-outcome")
    # The link leads to its question: whoever writes before it has got there writes nowhere.
    expect(phone.page.locator("summary:focus")).to_be_visible()
    phone.writes("talks-outcome", OUTCOME)
    phone.has_sent_all()
    phone.loses_network()
    phone.presses("talks-settle")
    phone.is_told("talks-open-again")
    phone.opens("/plan").page.get_by_text(phone.says("talks-past", count=1)).click()
    phone.sees(OUTCOME)
    phone.finds_network()
    phone.has_sent_all()
    assert server.count("SELECT count(*) FROM talk WHERE state = 'settled'") == 1


def test_nobody_drops_the_thread_between_two_agencies(server, kim, phone, plans, clinic, office):
    mine = in_house(kim, server.house)
    coordinator = works_at(server, kim, clinic, people.sara(server.house))
    patch(mine, mine, Plan, kim.person_id, responsible_member_id=coordinator)
    clinic.hands_over(office, WHY)
    phone.opens("/")
    phone.is_told("handovers-still-has", name=CLINIC)

    for days, state, told in (
        (1, "proposed", "receiver"),
        (-1, "expired", "coordinator"),
        (-4, "expired", "person"),
    ):
        last_day_was(server, days)
        server.until(CLIMBED, state, told)
        the_handover(phone).is_told(f"handovers-climbed-{told}")
    phone.opens("/")
    phone.is_told("handovers-unanswered", name=CLINIC)
    assert office.handover()["status"] == "failed"

    clinic.changes(clinic.handover(), status="requested")
    office.changes(office.handover(), status="accepted")
    phone.opens("/")
    phone.is_told("handovers-has-it", name=OFFICE)
    phone.is_told("handovers-meeting-none")

    first = office.sends_appointment("Första mötet", at(6), THIRD_FLOOR)
    office.changes(office.handover(), status="ready", output=[first_meeting(first)])
    phone.opens("/")
    phone.sees(THIRD_FLOOR)
    phone.sees_no(phone.says("handovers-meeting-none"))

    phone.loses_network()
    the_handover(phone).sees(THIRD_FLOOR)
    phone.presses("handovers-we-met")
    phone.is_told("handovers-have-met", name=OFFICE)
    phone.opens("/")
    phone.is_told("handovers-have-met", name=OFFICE)
    phone.finds_network()
    phone.has_sent_all()
    assert office.handover()["status"] == clinic.handover()["status"] == "in-progress"


def the_handover(phone):
    """Its own screen, from Today."""
    phone.opens("/").follows("handovers-from-to", **{"from": CLINIC, "to": OFFICE})
    return phone


def first_meeting(appointment):
    """What is linked to a hand-over."""
    meaning = {"coding": [{"system": TASK, "code": "first-meeting"}]}
    return {"type": meaning, "valueReference": {"reference": f"Appointment/{appointment['id']}"}}


def test_in_firefox_the_story_is_there_without_the_server(server, kim, phones, clinic, office):
    for agency in (clinic, office):
        agency.patient = agency.system.link(kim)
        takes_part(agency, kim)
    send_their_plans(clinic, office)
    clinic.hands_over(office, WHY)
    clash_is_raised(server)
    phone = phones(server, firefox=True).comes_in_by(server.link_for(kim))
    phone.is_told("handovers-still-has", name=CLINIC)

    server.kill()
    phone.switch_off()
    phone.switch_on().opens("/")
    phone.is_told("handovers-still-has", name=CLINIC)
    phone.is_told("talks-kind-clash")
    phone.goes_to("/plan").sees(CARE_PLAN)
    phone.sees(TREATMENT_PLAN)
