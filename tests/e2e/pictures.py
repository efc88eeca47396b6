"""Takes the pictures in docs/screens anew: ``make pictures``.

It is always the same Monday morning in them, so that only what was changed changes. What the demo
people share runs out some day: then another Monday is due.
"""

import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import expect

from server import clock
from server.demo.make import make_demo
from server.settings import HERE
from tests.e2e.phone import Phone
from tests.e2e.screens import (
    LANGUAGES,
    ROOMS,
    THEIRS,
    Screen,
    details,
    family_of,
    handed_over,
    in_their_plan,
    language_of,
    named,
    talked_about,
)
from tests.e2e.served import Server
from tests.e2e.taking_part import come_in

pytestmark = pytest.mark.whole_browser

PICTURES = HERE / "docs" / "screens"
MORNING = datetime(2026, 11, 23, 8, 12, tzinfo=UTC)
PAPER = {"width": 794, "height": 1123}
"""An A4, at 96 points to the inch."""

LOOK_ALIKE = """async (pictures) => {
    const [one, other] = await Promise.all(pictures.map(async (picture) => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, image.width, image.height).data;
    }));
    const alike = (value, at) => Math.abs(value - other[at]) < 12;
    return one.length === other.length && one.every(alike);
}"""
"""The edge of an icon may be drawn a shade lighter the next time, which is nothing to see."""


@pytest.fixture(scope="module")
def demo_server(tmp_path_factory):
    """A server with the demo families as they were that morning."""
    server = Server(tmp_path_factory.mktemp("demo"))
    try:
        server.start()
        clock.set_source(lambda: MORNING)
        make_demo(server.house, server.address)
        clock.set_source(None)
        yield server
    finally:
        clock.set_source(None)
        server.stop()


@pytest.fixture
def demo(demo_server):
    """The server, and a link for each role that is good today. Their rows are there by now."""
    links = make_demo(demo_server.house, demo_server.address)
    return demo_server, {link.role: link.url for link in links}


def pictured(phone: Phone) -> list[Screen]:
    """The screens that have a picture."""
    family = family_of(phone.language)
    first_of = {screen.name: screen for screen in details(family)}
    firsts = {
        "appointment": first_of["appointment-1"],
        "hand-over": next(iter(handed_over(phone, family))),
        "talk": next(iter(talked_about(phone, family))),
    }
    return [*named(phone, ROOMS), *(one._replace(name=name) for name, one in firsts.items())]


def take(phone: Phone, screens, kind: str = "") -> None:
    """Go to each of them and take its picture."""
    for screen in screens:
        phone.goes_to(screen.path).stands_on_words(screen.heading)
        phone.sees_no(phone.says("account-fetching"))
        phone.page.mouse.move(0, 0)
        taken = phone.page.screenshot(animations="disabled")
        keep(phone, taken, PICTURES / phone.language / f"{screen.name}{kind}.png")


def keep(phone: Phone, taken: bytes, file: Path) -> None:
    """Keep the picture if it shows anything else than the one that is there."""
    if file.exists() and look_alike(phone, taken, file.read_bytes()):
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(taken)


def look_alike(phone: Phone, one: bytes, other: bytes) -> bool:
    return phone.page.evaluate(LOOK_ALIKE, [base64.b64encode(png).decode() for png in (one, other)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rooms_of_a_plan(demo, phones, language):
    server, links = demo
    phone = phones(server, language=language)
    phone.page.clock.set_fixed_time(MORNING)
    phone.opens("/").has_the_shell()
    take(phone, [Screen("welcome", "/", phone.says("account-welcome-title"))])
    phone.comes_in_by(links[LANGUAGES[language]]).has_sent_all()
    take(phone, pictured(phone))
    if language == "sv":
        phone.page.emulate_media(color_scheme="dark")
        take(phone, pictured(phone), "-dark")
        phone.page.emulate_media(color_scheme="light")
        phone.goes_to("/me/reading").field("me-text-size-larger").check()
        take(phone, pictured(phone), "-large")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rooms_of_somebody_elses_plan(demo, phones, language):
    server, links = demo
    family = family_of(language)
    phone = phones(server, language=language_of(family, "trust_person"))
    phone.page.clock.set_fixed_time(MORNING)
    come_in(phone, links[f"{LANGUAGES[language]}_trust_person"])
    take(phone, list(in_their_plan(phone, family, THEIRS))[:3])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_on_paper(demo, phones, language):
    server, links = demo
    phone = phones(server, language=language).comes_in_by(links[LANGUAGES[language]])
    phone.goes_to("/plan")
    with phone.context.expect_page() as opened:
        phone.page.locator("a[href*='/plan/print']").click()
    page = opened.value
    page.set_viewport_size(PAPER)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    # Without the last line, which says what day it was printed.
    taken = page.locator("main").screenshot()
    keep(phone, taken, PICTURES / language / "plan-on-paper.png")
