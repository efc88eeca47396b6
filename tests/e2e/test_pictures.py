"""The screens as they look: in each language nothing runs out of the picture.

With TRADEN_PICTURES=1 the pictures in docs/screens/ are taken anew. It is always the same Monday
morning in them, so that only what was changed changes. Else it is the last Monday there was: what
the demo people share runs out some day.
"""

import base64
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from server import clock
from server.demo.make import make_demo
from server.settings import HERE
from tests.e2e.browsers import PHONE
from tests.e2e.phone import Phone
from tests.e2e.screens import (
    AT_WORK,
    DEEPER,
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
    of_companions,
    sources_of,
    talked_about,
)
from tests.e2e.served import Server
from tests.e2e.taking_part import come_in

PICTURES = HERE / "docs" / "screens"
TAKES_PICTURES = os.environ.get("TRADEN_PICTURES") == "1"
IN_THE_PICTURES = datetime(2026, 11, 23, 8, 12, tzinfo=UTC)


def last_monday() -> datetime:
    """The same hour on the last Monday that is over, as far as that hour is."""
    now = clock.now()
    monday = now.replace(hour=8, minute=12) - timedelta(days=now.weekday())
    return monday if monday <= now else monday - timedelta(weeks=1)


MORNING = IN_THE_PICTURES if TAKES_PICTURES else last_monday()
HALF = {"width": 180, "height": 370}
"""What is left of a phone's screen when the browser magnifies to 200 per cent."""
WIDER_THAN_THE_SCREEN = """() => {
    const page = document.scrollingElement;
    return page.scrollWidth > page.clientWidth ? page.scrollWidth : 0;
}"""

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
def demo(tmp_path_factory):
    """A server with the demo families as they were that morning → server, links by role."""
    server = Server(tmp_path_factory.mktemp("demo"))
    try:
        server.start()
        clock.set_source(lambda: MORNING)
        make_demo(server.house, server.address)
        clock.set_source(None)
        # Their rows are there by now: this only makes links that are good today.
        links = make_demo(server.house, server.address)
        yield server, {link.role: link.url for link in links}
    finally:
        clock.set_source(None)
        server.stop()


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


def everything(phone: Phone) -> list[Screen]:
    family = family_of(phone.language)
    between = [*handed_over(phone, family), *talked_about(phone, family), *sources_of(family)]
    others = [*of_companions(phone, family), *between]
    return [*named(phone, ROOMS), *named(phone, DEEPER), *details(family), *others]


def looks(phone: Phone, screen: Screen, kind: str = "", *, picture: bool = True) -> list[str]:
    """Go there, take a picture, and say whether it is wider than the screen."""
    phone.goes_to(screen.path).stands_on_words(screen.heading)
    phone.sees_no(phone.says("account-fetching"))
    phone.page.mouse.move(0, 0)
    if TAKES_PICTURES and picture:
        keep(phone, PICTURES / phone.language / f"{screen.name}{kind}.png")
    width = phone.page.evaluate(WIDER_THAN_THE_SCREEN)
    return [f"{phone.language} {screen.name}{kind}: {width} px wide"] if width else []


def keep(phone: Phone, file: Path) -> None:
    """Take a picture, and keep it if it shows anything else than the one that is there."""
    taken = phone.page.screenshot(animations="disabled")
    if file.exists() and look_alike(phone, taken, file.read_bytes()):
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(taken)


def look_alike(phone: Phone, one: bytes, other: bytes) -> bool:
    return phone.page.evaluate(LOOK_ALIKE, [base64.b64encode(png).decode() for png in (one, other)])


def too_wide(phone: Phone, screens: list[Screen], kind: str = "", *, picture: bool = True):
    return [line for screen in screens for line in looks(phone, screen, kind, picture=picture)]


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_runs_out_of_the_picture(demo, phones, language):
    server, links = demo
    phone = phones(server, language=language)
    phone.page.clock.set_fixed_time(MORNING)
    phone.opens("/").has_the_shell()
    found = looks(phone, Screen("welcome", "/", phone.says("account-welcome-title")))
    phone.comes_in_by(links[LANGUAGES[language]])
    phone.has_sent_all()
    found += too_wide(phone, pictured(phone))
    if language == "sv":
        phone.page.emulate_media(color_scheme="dark")
        found += too_wide(phone, pictured(phone), "-dark")
        phone.page.emulate_media(color_scheme="light")
    found += too_wide(phone, everything(phone), picture=False)

    phone.goes_to("/me/reading").field("me-text-size-larger").check()
    found += too_wide(phone, pictured(phone), "-large", picture=language == "sv")
    found += too_wide(phone, everything(phone), "-large", picture=False)
    phone.goes_to("/me/reading").field("me-text-size-normal").check()
    phone.page.set_viewport_size(HALF)
    found += too_wide(phone, everything(phone), "-magnified", picture=False)
    phone.page.set_viewport_size(PHONE)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_runs_out_of_somebody_elses_plan(demo, phones, language):
    server, links = demo
    family = family_of(language)
    found = []
    for role, rooms in (("trust_person", THEIRS), ("professional", AT_WORK)):
        phone = phones(server, language=language_of(family, role))
        phone.page.clock.set_fixed_time(MORNING)
        come_in(phone, links[f"{LANGUAGES[language]}_{role}"])
        screens = list(in_their_plan(phone, family, rooms))
        found += too_wide(phone, screens[:3], picture=rooms is THEIRS)
        found += too_wide(phone, screens, picture=False)
        phone.goes_to("/me/reading").field("me-text-size-larger").check()
        found += too_wide(phone, screens, "-large", picture=False)
        phone.goes_to("/me/reading").field("me-text-size-normal").check()
        phone.page.set_viewport_size(HALF)
        found += too_wide(phone, screens, "-magnified", picture=False)
    assert not found, "\n".join(found)
