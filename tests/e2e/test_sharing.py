"""The person decides: letting somebody in, saying yes and no, and taking back in two taps."""

import re

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from server.access.session import CareSession
from server.care import memberships, sent
from server.store.tables import AboutMe, Grant
from tests import people
from tests.e2e.writing import start_a_plan
from tests.make import Someone, accept, invite, let_in, new_id, share, write

NAME = "Anna"
PURPOSE = "Så att du slipper berätta allt igen på torsdag."


@pytest.fixture
def anna(server):
    return people.anna(server.house)


@pytest.fixture
def phone(phones, server, kim):
    """Kim's phone."""
    return phones(server).comes_in_by(server.link_for(kim))


def category(phone, text_id):
    """The row of a category on the page of someone."""
    name = re.compile(f"^{re.escape(phone.says(text_id))}")
    return phone.page.get_by_role("button", name=name)


def states(server, someone):
    """How each grant stands at the server."""
    with CareSession(server.house, someone.actor, writes=False) as session:
        return sorted((one.shared, one.state) for one in session.scalars(select(Grant)))


def asks(server, professional, someone, *shares):
    """A professional who has been let in asks to see something."""
    content = {"shares": list(shares), "right": "see", "purpose": PURPOSE, "until": None}
    with CareSession(server.house, professional.actor, writes=True) as session:
        part = memberships.own(session, someone.person_id)
        sent.send(session, part, new_id(), "request", content)
        session.commit()


def test_an_invitation_is_two_words_and_a_question_asked_of_the_person_alone(phones, server, anna):
    phone = phones(server)
    start_a_plan(phone)
    phone.goes_to("/people").presses("people-add")
    phone.writes("people-name", NAME)
    phone.presses("common-done")
    phone.page.get_by_role("link", name=NAME, exact=True).click()
    phone.stands_on_words(NAME).has_sent_all()
    phone.follows("invite-do", name=NAME)
    phone.presses("invite-make")
    phone.is_told("invite-words")
    phone.unfolds("invite-square")
    token = phone.page.get_by_text("/invitation#").inner_text().split("#")[1]
    words = phone.page.locator(".two-words span").all_inner_texts()
    assert len(words) == 2

    accept(server.house, anna, token)
    phone.opens("/").is_told("today-accepted", name=NAME)
    phone.page.get_by_role("link", name=phone.says("today-accepted", name=NAME)).click()
    phone.stands_on_words(phone.says("confirm-title", name=NAME))
    assert phone.page.locator(".two-words span").all_inner_texts() == words
    phone.is_told("confirm-nothing-yet")
    phone.presses("confirm-do", name=NAME)
    phone.stands_on_words(NAME).is_told("people-taking-active", name=NAME)


def test_whoever_says_the_wrong_words_is_out_before_seeing_anything(phone, server, kim, anna):
    member, token = invite(server.house, kim, name=NAME)
    accept(server.house, anna, token)
    phone.opens(f"/people/{member}").follows("invite-to-confirm")
    phone.presses("confirm-wrong")
    phone.stands_on_words(NAME).is_told("people-taking-named", name=NAME)
    assert server.count("SELECT count(*) FROM member WHERE account_id = ?", anna.account_id) == 0
    unused = "SELECT count(*) FROM invitation WHERE used_at IS NULL AND member_id = ?"
    assert server.count(unused, member) == 0


def test_a_yes_says_what_and_how_long_and_can_be_undone(phone, server, kim, anna):
    member = let_in(server.house, kim, anna)
    phone.opens(f"/people/{member}").stands_on_words(anna.name)
    category(phone, "sharing-category-crisis-plan").click()
    phone.field("crisis-reasons").uncheck()
    phone.field("sharing-how-long").select_option("month")
    phone.presses("sharing-give-do", name=anna.name)
    row = category(phone, "sharing-category-crisis-plan")
    expect(row).to_contain_text(phone.says("sharing-may-crisis-plan-see"))
    expect(row).to_contain_text(phone.says("crisis-warning-signs"))
    expect(row).not_to_contain_text(phone.says("crisis-reasons"))
    phone.presses("common-undo")
    expect(row).to_contain_text(phone.says("sharing-nothing"))
    phone.has_sent_all()
    assert states(server, kim) == [("crisis_plan", "withdrawn")]


def test_taking_back_is_two_taps_also_without_network(phone, server, kim, anna):
    member = let_in(server.house, kim, anna)
    share(server.house, kim, member, "plan")
    phone.opens(f"/people/{member}").stands_on_words(anna.name)
    row = category(phone, "sharing-category-plan")
    expect(row).to_contain_text(phone.says("sharing-may-plan-see"))
    phone.loses_network()
    row.click()
    phone.presses("sharing-take-back")
    expect(row).to_contain_text(phone.says("sharing-nothing"))
    phone.is_told("sharing-not-back-yet")
    assert states(server, kim) == [("plan", "given")]
    phone.finds_network()
    phone.has_sent_all()
    phone.sees_no(phone.says("sharing-not-back-yet"))
    assert states(server, kim) == [("plan", "withdrawn")]


def test_a_pause_keeps_the_yes(phone, server, kim, anna):
    member = let_in(server.house, kim, anna)
    share(server.house, kim, member, "plan")
    phone.opens(f"/people/{member}").stands_on_words(anna.name)
    for press, shows in (
        ("sharing-pause", "sharing-paused"),
        ("sharing-resume", "sharing-may-plan-see"),
    ):
        category(phone, "sharing-category-plan").click()
        phone.presses(press)
        expect(category(phone, "sharing-category-plan")).to_contain_text(phone.says(shows))
    phone.has_sent_all()
    assert states(server, kim) == [("plan", "given")]


def test_what_the_trust_person_sees_is_proposed_and_not_imposed(phone, server, kim, anna):
    member = let_in(server.house, kim, anna)
    phone.opens("/people").presses("people-trust-choose")
    phone.sheet.get_by_role("button", name=anna.name, exact=True).click()
    expect(phone.sheet).to_contain_text(phone.says("sharing-trust-why"))
    phone.field("sharing-may-crisis-plan-see").uncheck()
    assert states(server, kim) == []
    phone.presses("sharing-trust-yes")
    phone.has_sent_all()
    assert states(server, kim) == [("appointments", "given"), ("plan", "given")]
    phone.goes_to(f"/people/{member}").is_told("people-is-trusted")


def test_a_question_is_answered_in_part_and_both_answers_are_kept(phone, server, kim):
    sara = people.sara(server.house)
    let_in(server.house, kim, sara, relation="professional")
    asks(server, sara, kim, "plan", "crisis_plan")
    phone.opens("/").sees(PURPOSE)
    title = phone.says("request-asks", who=sara.name)
    phone.page.get_by_role("link", name=title, exact=True).click()
    phone.stands_on("request-title").presses("request-part")
    phone.field("sharing-category-plan").check()
    phone.presses("request-part-yes")
    phone.stands_on("sharing-title").has_sent_all()
    assert states(server, kim) == [("crisis_plan", "refused"), ("plan", "given")]
    phone.goes_to("/sharing/receipts").is_told("sharing-event-refused", name=sara.name)
    phone.is_told("sharing-event-given", name=sara.name)


def test_everything_stops_in_two_taps_also_without_network(phone, server, kim, anna):
    member = let_in(server.house, kim, anna)
    share(server.house, kim, member, "plan")
    share(server.house, kim, member, "network")
    phone.opens("/sharing").sees(anna.name)
    phone.loses_network()
    phone.presses("sharing-stop")
    phone.presses("sharing-stop-do")
    phone.is_told("sharing-stopped-not-yet")
    phone.finds_network()
    phone.is_told("sharing-stopped-what")
    assert states(server, kim) == [("network", "withdrawn"), ("plan", "withdrawn")]
    phone.presses("sharing-again")
    phone.is_told("sharing-empty")
    phone.has_sent_all()
    assert states(server, kim) == [("network", "withdrawn"), ("plan", "withdrawn")]


def test_about_me_says_who_has_read_it(phone, phones, server, kim, anna):
    words = "Säg vad du heter, och hur lång tid vi har."
    member = let_in(server.house, kim, anna)
    share(server.house, kim, member, "about_me")
    phone.goes_to("/about-me/how-to-meet-me").writes("crisis-words-first", words)
    phone.has_sent_all()
    reads(phones, server, anna)
    phone.opens("/about-me").sees(words)
    read = phone.says("about-me-read-by", who=anna.name, when="").rstrip(" .")
    expect(phone.page.get_by_text(re.compile(re.escape(read)))).to_be_visible()
    phone.goes_to("/sharing/looked").sees(anna.name)
    phone.goes_to(f"/people/{member}/preview").sees(words)


def reads(phones, server, someone: Someone):
    """Their phone fetches what is shared with them."""
    other = phones(server).opens(server.link_for(someone))
    other.presses("account-link-do")
    other.has_the_shell()
    expect(other.page.locator(".state-line")).not_to_be_empty()
    other.page.evaluate("() => fetch('/api/changes')")


def test_what_only_i_see_of_about_me_is_out_of_sight(phone, server, kim):
    write(server.house, kim, AboutMe, section="what_helps", words="En katt i knät")
    write(server.house, kim, AboutMe, section="what_helps", words="Att gråta", only_me=True)
    phone.opens("/about-me").sees("En katt i knät")
    phone.sees_no("Att gråta")
    phone.presses("account-own-show")
    phone.sees("Att gråta")


def test_whoever_is_removed_is_in_no_list_of_what_i_share(phone, server, kim, anna):
    member = let_in(server.house, kim, anna)
    share(server.house, kim, member, "plan")
    phone.opens("/sharing").sees(anna.name)
    phone.goes_to(f"/people/{member}").is_told("people-remove-silent", name=anna.name)
    phone.presses("people-remove")
    phone.stands_on("people-title").has_sent_all()
    phone.goes_to("/sharing").is_told("sharing-empty")
    assert server.count(
        "SELECT count(*) FROM member WHERE removed_at IS NOT NULL AND id = ?", member
    )
