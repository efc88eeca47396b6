"""Every screen in every language: axe finds nothing, in the dark and at a desk too, and nothing is
wider than the phone."""

import pytest

from server.access.policy import Actor
from server.access.session import CareSession
from server.care import keep
from server.demo.make import make_demo
from server.store.tables import Step
from tests import make, people
from tests.e2e.looks import MAGNIFIED, TALL_PHONE, findings
from tests.e2e.phone import Phone
from tests.e2e.screens import (
    AT_WORK,
    DEEPER,
    DOOR,
    LANGUAGES,
    ROOMS,
    THEIRS,
    Screen,
    details,
    family_of,
    handed_over,
    in_sight,
    in_their_plan,
    language_of,
    named,
    of_companions,
    sources_of,
    talked_about,
)
from tests.e2e.served import Server
from tests.e2e.taking_part import come_in
from tests.e2e.writing import start_a_plan
from tests.make import new_id

pytestmark = pytest.mark.whole_browser

SHEETS = (
    ("/plan", "plan-add-goal"),
    ("/plan", "handovers-new"),
    ("/plan", "talks-ask"),
    ("/plan", "sources-add"),
    ("/appointments", "appointments-add"),
    ("/sharing", "sharing-stop"),
    ("/me", "me-sign-out"),
)
SEALED = {
    "lock": ("/plan", "account-lock-title"),
    "crisis-plan": ("/crisis-plan", "crisis-title"),
    "support-now": ("/support", "support-title"),
}
PALE_AND_WIDE = """() => {
    const words = document.querySelector('main').appendChild(document.createElement('p'));
    words.textContent = 'Words';
    const pale = { color: '#777', background: '#888' };
    Object.assign(words.style, { ...pale, position: 'absolute', left: 0, minWidth: '2000px' });
}"""


@pytest.fixture
def demo(server):
    """The demo families, and a link for each role that nobody has used yet."""
    links = make_demo(server.house, server.address)
    return server, {link.role: link.url for link in links}


def wrong_with(phone: Phone, screens) -> list[str]:
    """What is wrong with those screens."""
    found = []
    for screen in screens:
        phone.goes_to(screen.path).stands_on_words(screen.heading)
        phone.sees_no(phone.says("account-fetching"))
        found += [f"{screen.name} {line}" for line in findings(phone)]
    return found


def test_what_is_wrong_would_be_found_in_every_look(server, phones):
    phone = phones(server)
    phone.opens("/").stands_on("account-welcome-title")
    phone.page.evaluate(PALE_AND_WIDE)
    found = "\n".join(findings(phone))
    for look in ("light 1280", "dark 360", "light 360"):
        assert f"{look} color-contrast" in found
    for look in (f"{MAGNIFIED} normal text", f"{TALL_PHONE} normal text", "larger text"):
        assert f"{look}: 2000 px wide" in found


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_signed_in(demo, phones, language):
    server, links = demo
    phone = phones(server, language=language)
    phone.comes_in_by(links[LANGUAGES[language]])
    two_versions = something_waits(server, phone, language)
    family = family_of(language)
    screens = [*named(phone, ROOMS), *named(phone, DEEPER), *details(family)]
    screens += [*of_companions(phone, family), *handed_over(phone, family)]
    screens += [*talked_about(phone, family), *sources_of(family), two_versions]
    found = wrong_with(phone, screens)
    found += shown_once(phone) + sheets(phone) + shares(phone, family) + sealed(phone)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_the_door(server, phones, language):
    phone = phones(server, language=language)
    phone.opens("/").has_the_shell()
    found = wrong_with(phone, named(phone, DOOR))
    start_a_plan(phone)
    found += [f"made {line}" for line in findings(phone)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_somebody_elses_plan(demo, phones, language):
    server, links = demo
    family, role = family_of(language), LANGUAGES[language]
    found = []
    for companion, rooms in (("trust_person", THEIRS), ("professional", {**THEIRS, **AT_WORK})):
        phone = phones(server, language=language_of(family, companion))
        come_in(phone, links[f"{role}_{companion}"])
        found += wrong_with(phone, in_their_plan(phone, family, rooms))
        phone.goes_to(f"/with/{family.id('person')}").presses("with-leave")
        found += [f"leaving {line}" for line in findings(phone)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invitation(demo, phones, language):
    server, _ = demo
    phone = phones(server, language=language)
    found = []
    for relation in ("relative", "professional"):
        kim = people.kim(server.house)
        _, token = make.invite(server.house, kim, name="Anna", relation=relation)
        phone.opens("/").opens(f"/invitation#{token}")
        phone.stands_on_words(phone.says("invitation-title", name=kim.name))
        found += [f"invitation {line}" for line in findings(phone)]
    phone.presses("invitation-yes-passkey")
    phone.is_told("with-waits", name=kim.name)
    found += [f"waiting {line}" for line in findings(phone)]
    phone.opens("/support").opens(f"/invitation#{token}").stands_on("invitation-void-title")
    found += [f"used {line}" for line in findings(phone)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_call_for_contact(demo, phones, language):
    server, links = demo
    family, role = family_of(language), LANGUAGES[language]
    phone = phones(server, language=language)
    phone.comes_in_by(links[role])
    found = telling(phone)
    phone.is_told("calls-nobody-reached")
    found += [f"nobody {line}" for line in findings(phone)]
    found += wrong_with(phone, named(phone, {"today": ("/", "today-title")}))

    other = phones(server, language=language_of(family, "trust_person"))
    come_in(other, links[f"{role}_trust_person"])
    asked = other.says("asks-title", name=family.name)
    other.page.get_by_role("link", name=asked).first.click()
    other.stands_on_words(asked)
    found += [f"asked {line}" for line in findings(other)]
    other.loses_network()
    other.presses("asks-calling")
    other.page.get_by_role("button", name=other.says("asks-send-again")).wait_for()
    found += [f"not sent {line}" for line in findings(other)]
    other.finds_network()
    other.presses("asks-send-again")
    other.is_told("asks-then-calling")
    found += [f"answered {line}" for line in findings(other)]
    found += wrong_with(phone, named(phone, {"answered": ("/support?ask", "support-title")}))
    assert not found, "\n".join(found)


def telling(phone: Phone) -> list[str]:
    """An early sign is told; and without network it is not."""
    phone.goes_to("/crisis-plan").page.locator(".card").get_by_role("button").first.click()
    send = phone.sheet.get_by_role("button", name=phone.says("tell-send"))
    send.wait_for()
    found = [f"telling {line}" for line in findings(phone)]
    phone.loses_network()
    send.click()
    phone.is_told("calls-not-sent")
    found += [f"not sent {line}" for line in findings(phone)]
    phone.finds_network()
    phone.presses("calls-again")
    phone.is_told("calls-soon-more")
    return found


def shown_once(phone: Phone) -> list[str]:
    """A link for another device, a passkey, recovery codes."""
    phone.goes_to("/me/devices").presses("account-passkey-add")
    phone.is_told("me-passkey-added")
    phone.presses("me-add-device-do")
    phone.sees(phone.says("me-copy-link"))
    found = findings(phone)
    phone.goes_to("/me/recovery").presses("me-codes-make")
    phone.is_told("me-codes-once")
    return [f"shown once {line}" for line in found + findings(phone)]


def sheets(phone: Phone) -> list[str]:
    found = []
    for path, opener in SHEETS:
        phone.goes_to(path).presses(opener)
        found += [f"sheet {opener} {line}" for line in findings(phone)]
        phone.sheet.get_by_role("button", name=phone.says("common-close")).click()
    return found


def shares(phone: Phone, family) -> list[str]:
    """What somebody may see of the plan, and what they may not see yet."""
    found = []
    for somebody in family.companions[:2]:
        phone.goes_to(f"/people/{somebody.member_id}").stands_on_words(somebody.name)
        for row in phone.page.locator(".share-row").all():
            row.click()
            found += [f"share {somebody.name} {line}" for line in findings(phone)]
            phone.sheet.get_by_role("button", name=phone.says("common-close")).click()
    return found


def sealed(phone: Phone) -> list[str]:
    """The screens of a locked phone, and of one that has to sign in again."""
    phone.goes_to("/me/lock").page.get_by_role("radio", name=phone.says("me-lock-always")).check()
    phone.presses("me-lock-now")
    phone.stands_on("account-lock-title")
    locked = wrong_with(phone, named(phone, SEALED))
    phone.authenticator.is_taken_away()
    phone.page.evaluate("localStorage.setItem('traden-expired', '1')")
    phone.opens("/plan").stands_on("account-expired-title")
    return locked + [f"expired {line}" for line in findings(phone)]


def something_waits(server: Server, phone: Phone, language: str) -> Screen:
    """One step was removed and another changed elsewhere, while words were written here.

    Gives the screen of the one that now has two versions.
    """
    family = family_of(language)
    (removed, gone), (changed, two_ways) = in_sight(family, "step")[-2:]
    phone.loses_network()
    for step_id, fields in ((removed, gone), (changed, two_ways)):
        phone.goes_to(f"/plan/step/{step_id}").stands_on_words(fields["what"])
        phone.unfolds("plan-step-fallback")
        phone.writes("plan-step-fallback", "A")
    elsewhere(server, family, removed, {"removed": True})
    elsewhere(server, family, changed, {"fallback": "B"})
    phone.finds_network()
    phone.is_told("frame-waiting-for-you", count=1)
    return Screen("two-versions", f"/plan/step/{changed}", two_ways["what"])


def elsewhere(server: Server, family, step_id: str, changes: dict) -> None:
    """Another device of theirs changes a step."""
    actor = Actor(family.id("account"), new_id())
    with CareSession(server.house, actor, writes=True) as session:
        row = keep.find(session, Step, family.id("person"), step_id)
        keep.change(session, row, base=row.number, changes=changes)
        session.commit()
