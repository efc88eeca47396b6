"""The threat table: every row says what proves it, and the proof is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
HERE = "## Threats, what is built, and what proves it"
TEST = re.compile(r"`(tests/[\w./-]+\.py)::(\w+)`")
OF_THE_APP = re.compile(r'\[`[\w.]+`\]\(\.\./(tests/pwa/[\w.]+)\)((?:,? "[^"]+")+)')


def _rows():
    table = PAGE.partition(HERE)[2].partition("\n## ")[0]
    lines = [line for line in table.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]
    return [(threat, proof) for threat, _, proof in cells if threat != "threat"]


ROWS = _rows()


def test_there_is_a_table():
    assert len(ROWS) >= 30


@pytest.mark.parametrize(("threat", "proof"), ROWS, ids=[threat for threat, _ in ROWS])
def test_every_threat_names_what_proves_that_it_is_met(threat, proof):
    assert TEST.findall(proof) or OF_THE_APP.findall(proof)


@pytest.mark.parametrize(("threat", "proof"), ROWS, ids=[threat for threat, _ in ROWS])
def test_the_proof_is_there(threat, proof):
    for file, name in TEST.findall(proof):
        assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), name
    for file, names in OF_THE_APP.findall(proof):
        text = (ROOT / file).read_text(encoding="utf-8")
        for name in re.findall(r'"([^"]+)"', names):
            assert f"('{name}" in text, name
