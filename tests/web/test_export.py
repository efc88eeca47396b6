"""Taking everything along: a file for programs, a page to read."""

import json
import re
from datetime import date
from html.parser import HTMLParser

import pytest

from server.outside import texts
from server.schemas.nouns import SHAPES
from server.store.tables import Agency, Step
from server.web.export_words import CHOICES, UNSAID, Words
from tests import people
from tests.make import new_id, write
from tests.web.test_nouns import REQUIRED, TEXT

LANGUAGES = ("sv", "nb", "da", "en")


@pytest.fixture
def full(phone):
    """Kim's phone, with a row of every noun whose words name the noun."""
    appointment = None
    for noun, field in TEXT.items():
        body = {**REQUIRED.get(noun, {}), field: f"Ord i {noun}"}
        if noun == "question":
            body["appointment_id"] = appointment
        row_id = new_id()
        appointment = row_id if noun == "appointment" else appointment
        path = {"agency": "agencies", "crisis_entry": "crisis-entries"}.get(noun, f"{noun}s")
        phone.put(f"{path}/{row_id}", body)
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
    for name, field in SHAPES[noun].put._declared_fields.items():
        assert name in UNSAID or words.label(noun, name) != unknown, name
        for choice in _choices(field):
            key = f"{name}:{noun}" if f"{name}:{noun}" in CHOICES else name
            if key in CHOICES and choice != "typed":
                assert words.value(noun, name, choice)
            assert key in CHOICES or name in UNSAID, key


def _choices(field):
    inner = getattr(field, "inner", field)
    for validator in inner.validators:
        yield from getattr(validator, "choices", ())


def test_months_are_words():
    said = [Words(language, "se", {}).day(date(2026, 5, 1)) for language in LANGUAGES]
    assert said == ["1 maj 2026", "1. mai 2026", "1. maj 2026", "1 May 2026"]
