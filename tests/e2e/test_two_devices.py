"""Two devices write in the same step without network: no word is lost, and the person decides."""

import pytest
from playwright.sync_api import expect

from tests.make import write_step

pytestmark = pytest.mark.whole_browser

STEP = "Ringa vårdcentralen"
HERS, HIS = "Ringa vårdcentralen före tio", "Ringa vårdcentralen efter lunch"
FALLBACK = "Ring jouren"


@pytest.fixture
def step(server, kim):
    """A step of Kim's plan → the address of its screen."""
    return f"/plan/step/{write_step(server.house, kim, what=STEP)}"


@pytest.fixture
def one(server, kim, phones, step):
    return phones(server).comes_in_by(server.link_for(kim)).goes_to(step).stands_on_words(STEP)


@pytest.fixture
def other(server, kim, phones, step):
    return phones(server).comes_in_by(server.link_for(kim)).goes_to(step).stands_on_words(STEP)


def write(phone, question, words):
    phone.unfolds(question)
    phone.writes(question, words)


def test_different_fields_meet(one, other, step):
    one.loses_network()
    other.loses_network()
    write(one, "plan-step-what", HERS)
    write(other, "plan-step-fallback", FALLBACK)
    one.finds_network()
    one.has_sent_all()
    other.finds_network()
    other.has_sent_all()
    for phone in (one.opens(step), other.opens(step)):
        phone.stands_on_words(HERS)
        phone.unfolds("plan-step-fallback")
        expect(phone.field("plan-step-fallback")).to_have_value(FALLBACK)


def test_different_words_are_both_kept_until_the_person_chooses(one, other, step):
    one.loses_network()
    other.loses_network()
    write(one, "plan-step-what", HERS)
    write(other, "plan-step-what", HIS)
    one.finds_network()
    one.has_sent_all()
    other.finds_network()
    other.has_sent_all()
    for phone in (other, one):
        choice = two_versions(phone.opens(step))
        expect(choice.get_by_text(HERS, exact=True)).to_be_visible()
        expect(choice.get_by_text(HIS, exact=True)).to_be_visible()

    expect(two_versions(one).get_by_role("button")).to_have_count(3)
    choose(one, HERS)
    expect(two_versions(one)).to_have_count(0)
    one.has_sent_all()
    other.opens(step).stands_on_words(HERS)
    expect(two_versions(other)).to_have_count(0)
    one.opens(step).stands_on_words(HERS)


def two_versions(phone):
    """The part of the screen that asks which of two texts shall stand."""
    title = phone.says("kept-both-title", label=phone.says("plan-step-what"))
    return phone.page.get_by_role("region", name=title)


def choose(phone, words):
    """Press the button that stands with those words."""
    versions = two_versions(phone).get_by_role("button", name=phone.says("kept-both-use-this"))
    current_first = phone.field("plan-step-what").input_value() == words
    versions.nth(0 if current_first else 1).click()
