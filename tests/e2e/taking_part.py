"""What people do with each other's plans, in the words of those who hold the phones."""

import re

from playwright.sync_api import expect

from tests.e2e.phone import Phone
from tests.e2e.storage import KEEPS, NEVER_HEARD_OF

OUTSIDE = "(words) => words.filter((word) => document.body.innerText.includes(word))"
NOTICES = """async () => {
    const shell = await navigator.serviceWorker.ready;
    const { notices } = await (await fetch('/api/me')).json();
    return [...(await shell.getNotifications()), ...notices].length;
}"""


def start_as(phone: Phone, name: str) -> None:
    """A plan of one's own, with a passkey and a name."""
    phone.opens("/").follows("account-welcome-start")
    phone.page.get_by_role("textbox").fill(name)
    phone.presses("account-start-do")
    phone.stands_on("account-made-title").has_the_shell()


def come_in(phone: Phone, link: str) -> Phone:
    """Sign in with a one-time link, without a plan of one's own."""
    phone.opens(link).presses("account-link-do")
    return phone.stands_on("with-title").has_the_shell()


def add_someone(phone: Phone, name: str) -> str:
    """Write somebody into one's network → the address of their page."""
    phone.goes_to("/people").presses("people-add")
    phone.writes("people-name", name)
    phone.follows("people-more")
    phone.stands_on_words(name).has_sent_all()
    return phone.page.url.removeprefix(phone.address)


def invite(phone: Phone, member: str, name: str) -> tuple[str, list[str]]:
    """Invite the one at that address → the link to send, and the two words to say."""
    phone.goes_to(member).follows("invite-do", name=name)
    phone.presses("invite-make")
    link = phone.page.get_by_text("/invitation#").text_content() or ""
    return link.strip(), two_words(phone)


def two_words(phone: Phone) -> list[str]:
    """The two words as they stand on the screen."""
    words = phone.page.locator(".two-words span")
    expect(words).to_have_count(2)
    return words.all_text_contents()


def say_yes(phone: Phone, link: str, whose: str) -> None:
    """Accept an invitation as somebody new, with a passkey."""
    phone.opens(link).stands_on_words(phone.says("invitation-title", name=whose))
    phone.presses("invitation-yes-passkey")
    phone.is_told("with-waits", name=whose)


def let_in(phone: Phone, member: str, name: str) -> list[str]:
    """Compare the words and let somebody in → the words that were compared."""
    phone.opens(member).follows("invite-to-confirm", name=name)
    words = two_words(phone)
    phone.presses("confirm-do", name=name)
    phone.stands_on_words(name)
    return words


def share(phone: Phone, member: str, shared: str, *, take_part: bool, name: str) -> None:
    """Give somebody one category."""
    phone.goes_to(member).page.get_by_role("button", name=category(phone, shared)).click()
    if take_part:
        choice = phone.says(f"sharing-may-{shared.replace('_', '-')}-take-part")
        phone.sheet.get_by_role("radio", name=choice).check()
    phone.sheet.get_by_role("button", name=phone.says("sharing-give-do", name=name)).click()
    phone.has_sent_all()


def take_back(phone: Phone, member: str, shared: str) -> None:
    """Two taps."""
    phone.goes_to(member).page.get_by_role("button", name=category(phone, shared)).click()
    phone.sheet.get_by_role("button", name=phone.says("sharing-take-back")).click()
    phone.has_sent_all()


def remove(phone: Phone, member: str) -> None:
    """Out of the network, and out of the plan."""
    phone.goes_to(member).presses("people-remove")
    phone.stands_on("people-title").has_sent_all()


def category(phone: Phone, shared: str) -> re.Pattern[str]:
    """The row of a category on somebody's page begins with its name."""
    return re.compile("^" + re.escape(phone.says(f"sharing-category-{shared.replace('_', '-')}")))


def shown(phone: Phone) -> str:
    """All words of the screen in sight, as soon as they are no longer being fetched."""
    phone.sees_no(phone.says("account-fetching"))
    return phone.page.locator("main .screen").inner_text()


def in_sight(phone: Phone, words: tuple[str, ...]) -> list[str]:
    """Which of those words stand anywhere on the screen."""
    return list(phone.page.evaluate(OUTSIDE, list(words)))


def keeps(phone: Phone, person_id: str, nouns: set[str]) -> None:
    """Wait until exactly these nouns of that person lie on the phone: ids lie open, all else is
    sealed. The screen may be quicker than the disk."""
    phone.page.wait_for_function(KEEPS, arg=[person_id, sorted(nouns)])


def has_forgotten(phone: Phone, person_id: str) -> None:
    """Wait until nothing on the phone names that person any more."""
    phone.page.wait_for_function(NEVER_HEARD_OF, arg=person_id)


def notices(phone: Phone) -> int:
    """How many notices the phone or the account has."""
    return int(phone.page.evaluate(NOTICES))
