"""What may be wrong with the screen in sight, in all its looks: by axe, or that it is too wide."""

from playwright.sync_api import Page

from tests.e2e import axe
from tests.e2e.phone import Phone

TALL_PHONE = {"width": 360, "height": 3000}
TALL_DESK = {"width": 1280, "height": 2000}
"""All in view: a target that a bar covers until one scrolls on is not too small."""
MAGNIFIED = {"width": 180, "height": 370}
"""What is left of a phone's screen when the browser magnifies to 200 per cent."""
LOOKS = (
    (TALL_DESK, (("light", axe.LAYOUT),)),
    (TALL_PHONE, (("dark", axe.COLOURS), ("light", axe.EVERYTHING))),
)
"""Size, then theme and what axe is asked. Another theme is other colours, another width is another
layout, and nothing else."""

UNFOLD = "for (const one of document.querySelectorAll('details')) one.open = true"
HEIGHT = "document.scrollingElement.scrollHeight"
WIDTH_IF_TOO_WIDE = """(text) => {
    const { dataset } = document.documentElement;
    const { textSize } = dataset;
    dataset.textSize = text;
    const { scrollWidth, clientWidth } = document.scrollingElement;
    dataset.textSize = textSize;
    return scrollWidth > clientWidth ? scrollWidth : 0;
}"""


def findings(phone: Phone) -> list[str]:
    """What is wrong, a line each. Leaves the phone in the light, with all of the screen in view."""
    page = phone.page
    page.evaluate(UNFOLD)
    page.set_viewport_size(MAGNIFIED)
    found = too_wide(page, "normal")
    for size, themes in LOOKS:
        see_all_of(page, size)
        for theme, rules in themes:
            page.emulate_media(color_scheme=theme)
            look = f"{theme} {size['width']}"
            found += [f"{look} {line}" for line in axe.findings(page, rules)]
    found += too_wide(page, "normal") + too_wide(page, "larger")
    return [f"({phone.language}) {line}" for line in found]


def see_all_of(page: Page, size: dict[str, int]) -> None:
    """As wide as that, and at least as high."""
    page.set_viewport_size(size)
    if (height := page.evaluate(HEIGHT)) > size["height"]:
        page.set_viewport_size({**size, "height": height})


def too_wide(page: Page, text: str) -> list[str]:
    """Whether something runs out of the screen with text of that size."""
    width = page.evaluate(WIDTH_IF_TOO_WIDE, text)
    return [f"{page.viewport_size} {text} text: {width} px wide"] if width else []
