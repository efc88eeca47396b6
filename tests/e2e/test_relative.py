"""Kim lets Anna into the plan, chooses what she sees, and takes it back: in two real browsers."""

import pytest
from playwright.sync_api import expect

from tests.e2e.storage import Dump
from tests.e2e.taking_part import (
    add_someone,
    has_forgotten,
    in_sight,
    invite,
    keeps,
    let_in,
    notices,
    remove,
    say_yes,
    share,
    shown,
    start_as,
    take_back,
    two_words,
)
from tests.e2e.writing import add_a_goal, add_a_step, add_an_appointment, add_to_the_crisis_plan

GOAL, STEP = "Sovagottigen", "Ringavårdcentralen"
TIME, SIGN = "Provtagningen", "Slutarsvaraitelefon"
WORDS = (GOAL, STEP, TIME, SIGN)


@pytest.fixture
def kims(server, phones):
    """Kim's phone, with a step, an appointment, and something in the crisis plan."""
    phone = phones(server)
    start_as(phone, "Kim")
    add_a_goal(phone, GOAL)
    add_a_step(phone, STEP)
    add_an_appointment(phone, TIME)
    add_to_the_crisis_plan(phone, "warning-signs", SIGN)
    phone.has_sent_all()
    return phone


@pytest.fixture
def annas(server, phones):
    """Anna's phone, without the app's ever having been opened on it."""
    return phones(server)


def test_anna_is_let_in_takes_part_and_is_removed_without_a_word(kims, annas):
    member = add_someone(kims, "Anna")
    link, said_by_kim = invite(kims, member, "Anna")

    # What accepting means is said before; the token is in no address any more.
    annas.opens(link).is_told("invitation-means-nothing", name="Kim")
    assert annas.page.url == f"{annas.address}/invitation"
    say_yes(annas, link, "Kim")
    assert two_words(annas) == said_by_kim
    plan = annas.page.url.removeprefix(annas.address)
    kim = plan.rsplit("/", 1)[-1]

    # Let in, and nothing shared yet.
    assert let_in(kims, member, "Anna") == said_by_kim
    annas.opens(plan).is_told("with-nothing", name="Kim")
    before = shown(annas)
    keeps(annas, kim, set())

    # Anna sees what was chosen, and nothing else.
    share(kims, member, "plan", take_part=True, name="Anna")
    share(kims, member, "appointments", take_part=True, name="Anna")
    annas.opens(plan).sees(TIME)
    annas.goes_to(f"{plan}/plan").sees(STEP)
    annas.goes_to(f"{plan}/crisis-plan").is_told("with-nothing", name="Kim")
    keeps(annas, kim, {"plan", "goal", "step", "appointment"})
    assert not [words for words in WORDS if words in Dump(annas.page).all]

    # She comes along and takes a step; Kim sees it.
    annas.goes_to(f"{plan}/appointments").page.get_by_role(
        "button", name=annas.says("with-come-along")
    ).click()
    annas.is_told("with-comes")
    annas.goes_to(f"{plan}/plan").page.get_by_role(
        "button", name=annas.says("with-step-take")
    ).click()
    annas.is_told("with-your-steps")
    annas.has_sent_all()
    expect(kims.opens("/plan").page.get_by_role("article")).to_contain_text([f"{STEP}Anna"])
    kims.goes_to("/appointments").page.get_by_role("link", name=TIME).click()
    expect(kims.page.get_by_role("definition").filter(has_text="Anna")).to_be_visible()

    # Narrowed: at the next contact it is gone from the screen and from the phone.
    take_back(kims, member, "plan")
    annas.opens(f"{plan}/plan").is_told("with-nothing", name="Kim")
    keeps(annas, kim, {"appointment"})
    annas.goes_to(plan).sees(TIME)
    assert in_sight(annas, WORDS) == [TIME]

    # Removed while Anna has no network: what she has goes when she finds it, and nobody says so.
    # (Opened anew without it: an answer that was still on its way has nobody to come to.)
    annas.loses_network()
    annas.opens(plan).sees(TIME)
    remove(kims, member)
    annas.opens(plan).sees(TIME)
    annas.finds_network()
    annas.is_told("with-nothing", name="Kim")
    assert shown(annas) == before
    has_forgotten(annas, kim)
    annas.opens(plan).is_told("with-nothing", name="Kim")
    assert shown(annas) == before
    assert in_sight(annas, WORDS) == []
    assert notices(annas) == 0
