"""A plan of one's own beside somebody else's; notes, leaving, and what a professional may keep."""

import pytest
from playwright.sync_api import expect

from tests import make, people
from tests.e2e.storage import Dump
from tests.e2e.taking_part import come_in, keeps, shown, two_words
from tests.e2e.writing import add_a_goal

STEP, NOTE = "Ringavårdcentralen", "Jagtänkerpådig"


@pytest.fixture
def anna(server):
    """Anna, who has an account and no plan."""
    return people.anna(server.house)


@pytest.fixture
def step(server, kim):
    """A step of Kim's that nobody has."""
    make.write_step(server.house, kim, what=STEP)


def comes_in(phones, server, someone):
    """The phone of somebody without a plan of their own."""
    return come_in(phones(server), server.link_for(someone))


def plan_of(kim):
    return f"/with/{kim.person_id}"


def test_an_invitation_leaves_the_plan_that_is_open_as_it_is(server, kim, phones):
    ola = people.ola(server.house)
    phone = phones(server, language="nb").comes_in_by(server.link_for(ola))
    add_a_goal(phone, "Sovegodt")
    _, token = make.invite(server.house, kim, name="Ola", relation="friend")

    phone.opens(f"/invitation#{token}").is_told("invitation-here-own", name=kim.name)
    phone.presses("invitation-yes")
    phone.is_told("with-waits", name=kim.name)
    assert len(two_words(phone)) == 2

    # A band says whose plan it is, and leads back to one's own.
    phone.is_told("with-plan-of", name=kim.name)
    phone.follows("with-back-mine")
    phone.stands_on("today-title").goes_to("/plan").sees("Sovegodt")
    phone.goes_to("/people").follows("with-title")
    phone.is_told("with-waits", name=kim.name)
    phone.goes_to("/support").sees_no(kim.name)


def test_a_link_that_was_used_says_so_calmly_and_nothing_else(server, kim, anna, phones):
    _, token = make.invite(server.house, kim, name="Anna")
    make.accept(server.house, anna, token)
    phone = phones(server).opens(f"/invitation#{token}").stands_on("invitation-void-title")
    used = shown(phone)
    phone.opens("/").opens(f"/invitation#{'x' * 43}").stands_on("invitation-void-title")
    assert shown(phone) == used
    phone.sees_no(kim.name)


def test_a_note_waits_for_network_and_reaches_a_plan_that_shows_nothing(server, kim, anna, phones):
    make.let_in(server.house, kim, anna)
    phone = comes_in(phones, server, anna).goes_to(plan_of(kim))
    phone.is_told("with-nothing", name=kim.name)
    phone.goes_to(f"{plan_of(kim)}/note").stands_on_words(
        phone.says("with-note-title", name=kim.name)
    )
    phone.loses_network()
    phone.field("with-note-field").fill(NOTE)
    phone.presses("with-note-send")
    phone.is_told("with-note-not-sent")
    assert NOTE not in Dump(phone.page).all
    phone.finds_network()
    phone.has_sent_all()
    phones(server).comes_in_by(server.link_for(kim)).sees(NOTE)


def test_leaving_takes_two_taps_and_leaves_nothing_on_the_phone(server, kim, anna, step, phones):
    member = make.let_in(server.house, kim, anna)
    make.share(server.house, kim, member, "plan")
    phone = comes_in(phones, server, anna).goes_to(f"{plan_of(kim)}/plan")
    phone.sees(STEP)
    phone.goes_to(plan_of(kim)).presses("with-leave")
    phone.sheet.get_by_role("button", name=phone.says("with-leave-do")).click()
    phone.stands_on("with-title").is_told("with-empty")
    expect(phone.page.get_by_text(kim.name)).to_have_count(0)
    keeps(phone, kim.person_id, set())
    kims = phones(server).comes_in_by(server.link_for(kim)).goes_to(f"/people/{member}")
    kims.is_told("people-taking-left", name=anna.name)


def test_nothing_of_what_a_professional_reads_is_kept(server, kim, step, phones):
    sara = people.sara(server.house)
    member = make.let_in(server.house, kim, sara, relation="professional")
    make.share(server.house, kim, member, "plan", right="take_part")
    phone = comes_in(phones, server, sara)
    phone.page.get_by_role("link", name=kim.name).click()
    phone.stands_on_words(kim.name).goes_to(f"{plan_of(kim)}/plan").sees(STEP)
    assert kim.person_id not in Dump(phone.page).databases
    phone.loses_network()
    phone.goes_to("/with").goes_to(plan_of(kim)).is_told("with-visit-offline", name=kim.name)
    phone.sees_no(STEP)


def test_a_professional_proposes_and_asks_and_the_person_answers(server, kim, phones):
    sara = people.sara(server.house)
    member = make.let_in(server.house, kim, sara, relation="professional")
    make.share(server.house, kim, member, "plan", right="take_part")
    phone = comes_in(phones, server, sara).goes_to(f"{plan_of(kim)}/propose-step")
    phone.field("plan-new-step").fill(STEP)
    phone.presses("with-propose-do")
    phone.sees(STEP)
    phone.has_sent_all()
    phone.goes_to(f"{plan_of(kim)}/ask").page.get_by_label(
        phone.says("sharing-category-crisis-plan")
    ).check()
    phone.field("with-ask-purpose").fill("Inför mötet")
    phone.presses("with-ask-do")
    phone.is_told("with-asked-before")

    kims = phones(server).comes_in_by(server.link_for(kim))
    kims.sees(STEP)
    kims.sees("Inför mötet")
