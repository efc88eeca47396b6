"""Taking everything along: a file for programs, a page to read."""

import json
import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest

from server.outside import texts
from server.schemas.nouns import SHAPES
from server.store.about_me import AboutMe
from server.store.consent import Grant, Request
from server.store.tables import Agency, Member, Step
from server.store.taking_part import Note
from server.web.export_words import CHOICES, UNSAID, UNSAID_CHOICES, Words, names_of
from server.web.nouns import PATHS
from tests import people
from tests.make import new_id, write
from tests.web.test_nouns import REQUIRED, TEXT

LANGUAGES = ("sv", "nb", "da", "en")
POINTS_AT = {
    "question": ("appointment_id", "appointment"),
    "grant": ("receiver_member_id", "member"),
    "talk_answer": ("talk_id", "talk"),
}
"""Noun → the field that must point at a row, and at a row of what."""


@pytest.fixture
def full(phone):
    """Kim's phone, with a row of every noun whose words name the noun."""
    made = {}
    for noun, field in TEXT.items():
        body = {**REQUIRED.get(noun, {}), field: f"Ord i {noun}"}
        if noun in POINTS_AT:
            name, parent = POINTS_AT[noun]
            body[name] = made[parent]
        row_id = made[noun] = new_id()
        phone.put(f"{PATHS[noun].strip('/')}/{row_id}", body)
    return phone


def read_page(phone) -> str:
    return phone.get(phone.path("export.html")).get_data(as_text=True)


class _Balanced(HTMLParser):
    """Every tag that opens is closed."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in ("meta",):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_file_holds_every_row_its_history_and_the_account(full):
    data = full.get(full.path("export.json")).json
    for noun, field in TEXT.items():
        assert data["rows"][noun][0][field] == f"Ord i {noun}"
    assert len(data["history"]) >= len(TEXT)
    assert data["account"]["account_id"] == full.someone.account_id
    assert "wrapped" not in json.dumps(data)


def test_what_was_removed_lately_is_in_the_file_too(full):
    path = f"goals/{new_id()}"
    version = full.put(path, {"own_words": "Borttagna ord"}).json["row"]["version"]
    full.delete(path, base=version)
    assert "Borttagna ord" in full.get(full.path("export.json")).get_data(as_text=True)


def test_the_page_shows_every_text_and_is_whole_and_still(full):
    page = read_page(full)
    for noun in TEXT:
        assert f"Ord i {noun}" in page
    parser = _Balanced()
    parser.feed(page)
    assert parser.open == []
    assert not re.search(r"<script|<link|<img|src=|url\(|http(?!-equiv)", page)


def test_the_page_speaks_the_persons_language(full, devices, house):
    assert 'lang="sv"' in read_page(full)
    freja = people.freja(house)
    assert "Alt, hvad der står om dig i Tråden" in read_page(devices.of(freja))


def test_what_was_written_as_code_is_shown_as_written(full):
    full.put(f"goals/{new_id()}", {"own_words": "<script>alert(1)</script> & <b>"})
    page = read_page(full)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;" in page


def test_both_versions_of_a_text_are_on_the_page(full, devices, kim):
    path = f"goals/{new_id()}"
    version = full.put(path, {"own_words": "Sova"}).json["row"]["version"]
    full.patch(path, {"own_words": "Sova gott"}, base=version)
    devices.of(kim).patch(path, {"own_words": "Sova länge"}, base=version)
    page = read_page(full)
    assert page.count("Sova gott") >= 2  # Beside the goal, and in the history.


def test_rows_are_named_where_others_point_at_them(house, devices, kim):
    agency_id = write(house, kim, Agency, name="Öppenvården", country="se")
    write(house, kim, Step, what="Ringa", owner="agency", owner_agency_id=agency_id)
    page = read_page(devices.of(kim))
    assert "<dt>Verksamhet</dt><dd>Öppenvården</dd>" in page
    assert agency_id not in page


def test_what_is_shared_is_told_in_words_with_whom_and_until_when(house, devices, kim):
    member_id = write(house, kim, Member, name="Mamma", state="active")
    until = datetime(2027, 3, 1, 11, tzinfo=UTC)
    shared = {"shared": "crisis_plan", "right": "take_part", "until": until, "purpose": "Om natten"}
    sections = {"sections": ["reasons", "how_to_meet_me"]}
    write(house, kim, Grant, receiver_member_id=member_id, **shared, **sections)
    page = read_page(devices.of(kim))
    for label, words in (
        ("Vem det gäller", "Mamma"), ("Vad de får göra", "Se och vara med"),
        ("Vilka delar", "Skäl att leva, Så vill jag bli bemött"), ("Varför", "Om natten"),
        ("Gäller till", "1 mars 2027 kl. 12:00"), ("Vad du bestämde", "Du sa ja"),
        ("Läge", "Är med"),
    ):  # fmt: skip
        assert f"<dt>{label}</dt><dd>{words}</dd>" in page
    assert "<h3>Krisplanen</h3>" in page


def test_what_others_wrote_and_asked_for_is_told_with_who_it_came_from(house, devices, kim):
    member_id = write(house, kim, Member, name="Peter")
    write(house, kim, Note, by_member_id=member_id, words="Jag tänker på dig")
    write(house, kim, Request, by_member_id=member_id, shares=["plan"], purpose="Mötet i maj")
    page = read_page(devices.of(kim))
    for said in ("Jag tänker på dig", "Mötet i maj", "Planen", "Inget svar än"):
        assert said in page
    assert page.count("<dt>Från</dt><dd>Peter</dd>") >= 2


def test_about_me_stands_section_by_section(house, devices, kim):
    write(house, kim, AboutMe, section="what_helps", words="Tystnad")
    write(house, kim, AboutMe, section="what_happened", words="Jag blev sjuk")
    page = read_page(devices.of(kim))
    titles = ["<h2>Om mig</h2>", "<h3>Det som har hänt</h3>", "<h3>Det som hjälper</h3>"]
    assert sorted(titles, key=page.index) == titles


@pytest.mark.parametrize("form", ["export.json", "export.html"])
def test_it_needs_a_fresh_passkey_check(phone, form, later):
    later(minutes=6)
    assert phone.get(phone.path(form), status=403).json["code"] == "step_up_needed"


@pytest.mark.parametrize("form", ["export.json", "export.html"])
def test_it_is_a_file_to_save_and_never_kept_on_the_way(phone, form):
    headers = phone.get(phone.path(form)).headers
    assert headers["Content-Disposition"].startswith("attachment")
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("form", ["export.json", "export.html"])
def test_a_stranger_meets_404(phone, devices, ola, form):
    devices.of(ola).get(phone.path(form), status=404)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("noun", SHAPES)
def test_every_field_and_every_choice_has_words_in_every_language(language, noun):
    words = Words(language, "se", {})
    unknown = texts.text(language, "history-field", field="no such field")
    something = texts.text(language, "history-a-noun", noun="no such noun")
    assert texts.text(language, "history-a-noun", noun=noun) != something
    for name in names_of(noun):
        assert name in UNSAID or words.label(noun, name) != unknown, name
        for choice in _choices(SHAPES[noun].row._declared_fields[name]):
            key = f"{name}:{noun}" if f"{name}:{noun}" in CHOICES else name
            if key in CHOICES and (key, choice) not in UNSAID_CHOICES:
                assert words.value(noun, name, choice)
            assert key in CHOICES or name in UNSAID, key


def _choices(field):
    inner = getattr(field, "inner", field)
    for validator in inner.validators:
        yield from getattr(validator, "choices", ())


def test_months_are_words():
    said = [Words(language, "se", {}).day(date(2026, 5, 1)) for language in LANGUAGES]
    assert said == ["1 maj 2026", "1. mai 2026", "1. maj 2026", "1 May 2026"]
