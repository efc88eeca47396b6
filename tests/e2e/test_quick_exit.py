"""Leave: gone at once, and nothing to go back to."""

import pytest
from playwright.sync_api import expect

from tests.make import write_step

pytestmark = pytest.mark.whole_browser

STEP = "Ringa vårdcentralen"
NEUTRAL, WEATHER = "https://www.smhi.se/", "Weather"
PRESS = """button => {
    const before = performance.now();
    button.click();
    return [document.body.childElementCount, document.title.trim(), performance.now() - before];
}"""


@pytest.fixture
def phone(server, kim, phones):
    """A phone that stands on a step, some screens into the app."""
    write_step(server.house, kim, what=STEP)
    phone = phones(server)
    phone.context.route(
        f"{NEUTRAL}**",
        lambda route: route.fulfill(content_type="text/html", body=f"<h1>{WEATHER}</h1>"),
    )
    phone.comes_in_by(server.link_for(kim))
    phone.follows("frame-plan")
    phone.page.get_by_role("link", name=STEP, exact=True).first.click()
    return phone.stands_on_words(STEP)


def shows_only_the_weather(phone):
    expect(phone.page.get_by_role("heading", name=WEATHER)).to_be_visible()
    phone.sees_no(STEP)


def test_the_screen_is_empty_before_anything_is_loaded(phone):
    left, title, milliseconds = phone.button("frame-leave").evaluate(PRESS)
    assert (left, title) == (0, "\u200b")
    assert milliseconds < 100
    shows_only_the_weather(phone)


def test_back_leads_nowhere(phone):
    phone.presses("frame-leave")
    shows_only_the_weather(phone)
    for _ in ("the plan", "today"):
        with phone.page.expect_request(f"{NEUTRAL}**"):
            phone.page.evaluate("setTimeout(() => history.back())")
        shows_only_the_weather(phone)


def test_three_presses_of_escape_leave(phone):
    for _ in range(3):
        phone.page.keyboard.press("Escape")
    shows_only_the_weather(phone)


def test_without_network_it_leaves_to_an_empty_page(phone):
    phone.loses_network()
    phone.presses("frame-leave")
    phone.page.wait_for_url("**/away.html")
    assert phone.page.inner_text("body").strip() == ""


def test_nobody_is_signed_out(phone):
    phone.presses("frame-leave")
    shows_only_the_weather(phone)
    phone.opens("/plan").stands_on("plan-title").sees(STEP)
