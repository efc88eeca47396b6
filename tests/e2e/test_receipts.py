"""A receipt opens beside the app, and on paper it is one page."""

import re
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from server.schemas.nouns import SECTIONS
from server.store.tables import Agency
from tests import people
from tests.make import let_in, share, start, write

MARCH = datetime(2027, 3, 1, tzinfo=UTC)
LANGUAGES = ("sv", "nb", "da", "en")
SENTENCE = "Så att den som möter mig en dålig dag vet vad vi har kommit överens om. "
SENSIBLE = 1000
"""Letters of a purpose with which a receipt is still one page, whatever else is on it."""
LONGEST = 4000
PARTS = list(SECTIONS[:-1])
COUNT = re.compile(rb"/Count (\d+)")


def pages(page):
    """How many sheets of paper the browser makes of it: the root of a PDF's pages counts most."""
    return max(int(count) for count in COUNT.findall(page.pdf(prefer_css_page_size=True)))


def long(letters):
    """A purpose of so many letters."""
    return (SENTENCE * (letters // len(SENTENCE) + 1))[:letters].strip()


@pytest.fixture
def opened(phones, server):
    """Somebody's phone opens the receipt of their last yes → its page, beside the app."""

    def open_of(person, language, to):
        phone = phones(server, language=language).comes_in_by(server.link_for(person))
        phone.goes_to("/sharing/receipts").is_told("sharing-event-given", name=to)
        phone.page.locator("summary").click()
        with phone.context.expect_page() as beside:
            phone.follows("sharing-receipt-open")
        expect(beside.value.get_by_role("heading", level=1)).to_have_text(
            phone.says("receipts-heading", event="given")
        )
        return phone, beside.value

    return open_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_receipt_is_one_page_on_paper(server, opened, language):
    kim = start(server.house, name="Kim Lund", country="se", language=language)
    anna = people.anna(server.house)
    share(
        server.house, kim, let_in(server.house, kim, anna), "crisis_plan",
        sections=PARTS, right="see", purpose=long(SENSIBLE), until=MARCH,
    )  # fmt: skip
    phone, page = opened(kim, language, anna.name)
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.get_by_text(phone.says("receipts-take-back"))).to_be_visible()
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    assert pages(page) == 1


@pytest.mark.parametrize(("letters", "at_most"), [(SENSIBLE, 1), (LONGEST, 2)])
def test_in_denmark_the_law_is_on_it_too_and_only_a_very_long_purpose_needs_a_second(
    server, opened, letters, at_most
):
    freja = people.freja(server.house)
    clinic = write(
        server.house, freja, Agency, country="dk", name="Psykiatrisk ambulatorium i Nordsjælland"
    )
    share(
        server.house, freja, None, "crisis_plan",
        receiver_agency_id=clinic, sections=PARTS, purpose=long(letters),
    )  # fmt: skip
    phone, page = opened(freja, "da", "Psykiatrisk ambulatorium i Nordsjælland")
    expect(page.get_by_text(phone.says("receipts-limit", reason="dk_one_year"))).to_be_visible()
    assert long(letters) in page.inner_text("main")
    assert pages(page) <= at_most
