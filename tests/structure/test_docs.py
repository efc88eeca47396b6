"""The docs say what the code says: links lead somewhere, and nothing that counts is left out."""

import re
from pathlib import Path

import pytest

from server.errors import TABLE
from server.store.tables import NOUNS

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "i18n" / "README.md", *sorted(DOCS.rglob("*.md"))]
DECISIONS = sorted((DOCS / "decisions").glob("*.md"))
LINK = re.compile(r"\]\(([^)\s]+)\)")
ELSEWHERE = re.compile(r"[a-z]+:|#")
CODE_PATH = re.compile(r"`((?:server|pwa|tests|i18n|bench|docs)/[\w./-]+?)(?:::(\w+))?`")
HEADINGS = ["Context", "Decision", "Consequences", "The flaw we accepted"]
NOT_YET = "medication"
"""What the recipe adds for the sake of example."""


def _name(doc):
    return doc.relative_to(ROOT).as_posix()


def _read(name):
    return (DOCS / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("doc", PAGES, ids=_name)
def test_every_link_leads_somewhere(doc):
    targets = LINK.findall(doc.read_text(encoding="utf-8"))
    inside = [target.split("#")[0] for target in targets if not ELSEWHERE.match(target)]
    assert [target for target in inside if not (doc.parent / target).exists()] == []


@pytest.mark.parametrize("doc", PAGES, ids=_name)
def test_every_file_and_test_that_is_named_is_there(doc):
    named = CODE_PATH.findall(doc.read_text(encoding="utf-8"))
    assert [path for path, test in named if NOT_YET not in path and not _is_there(path, test)] == []


def _is_there(path, test):
    file = ROOT / path
    if not test:
        return file.exists()
    return file.exists() and f"def {test}(" in file.read_text(encoding="utf-8")


def test_every_setting_is_explained():
    settings = (ROOT / "server" / "settings.py").read_text(encoding="utf-8")
    known = set(re.findall(r'"(TRADEN_\w+)"', settings))
    assert known
    assert known - set(re.findall(r"^\| `(TRADEN_\w+)`", _read("operations.md"), re.M)) == set()


def test_every_error_is_explained_with_its_status_and_no_other_is():
    told = re.findall(r"^\| `(\w+)` \| (\d{3}) \|", _read("errors.md"), re.M)
    assert {code: int(status) for code, status in told} == {
        code: refused.status for code, refused in TABLE.items()
    }


def test_every_noun_is_in_the_glossary():
    told = re.findall(r"^\| `(\w+)` \|", _read("glossary.md"), re.M)
    assert set(told) == set(NOUNS)


@pytest.mark.parametrize("doc", DECISIONS, ids=_name)
def test_a_decision_has_its_four_parts_and_fits_a_page(doc):
    text = doc.read_text(encoding="utf-8")
    assert re.findall(r"^## (.+)$", text, re.M) == HEADINGS
    assert text.startswith(f"# {doc.name[:4]}: ")
    assert len(text.splitlines()) <= 40


def test_decisions_are_numbered_without_gaps():
    numbers = [int(doc.name[:4]) for doc in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))
