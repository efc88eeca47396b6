"""The phone's list of nouns says what the server's forms say: paths, fields, first values."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from marshmallow import missing

from server.schemas.nouns import SHAPES
from server.store.tables import NOUNS
from server.web import nouns

ROOT = Path(__file__).resolve().parents[2]
NODE = ROOT / ".venv" / "bin" / "node"
SAY_THEM = "import { NOUNS } from './pwa/src/local/nouns.js'; console.log(JSON.stringify(NOUNS));"


@pytest.fixture(scope="module")
def on_the_phone():
    """Noun → how ``pwa/src/local/nouns.js`` describes it."""
    said = subprocess.run(
        [NODE, "--input-type=module", "--eval", SAY_THEM],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(said.stdout)


def _first_values(noun: str) -> dict[str, Any]:
    """What can be written, with what it is when nobody writes it; required ones are left out."""
    told = {name: field.load_default for name, field in SHAPES[noun].put._declared_fields.items()}
    return {
        name: value() if callable(value) else value
        for name, value in told.items()
        if value is not missing
    }


def test_the_phone_knows_every_noun_and_no_other(on_the_phone):
    assert set(on_the_phone) == set(NOUNS)


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_is_at_the_same_address(on_the_phone, noun):
    phone = on_the_phone[noun]
    assert f"/{phone['path']}".rstrip("/") == nouns.PATHS[noun]
    assert phone["single"] == NOUNS[noun].single
    assert phone["byOthers"] == (noun in nouns.SENT_BY_OTHERS)


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_is_written_with_the_same_fields(on_the_phone, noun):
    phone = on_the_phone[noun]
    assert set(phone["defaults"]) == set(SHAPES[noun].put._declared_fields)
    first = _first_values(noun)
    assert {name: phone["defaults"][name] for name in first} == first


@pytest.mark.parametrize("noun", NOUNS)
def test_what_only_the_server_sets_is_read_and_never_sent(on_the_phone, noun):
    every_row = set.intersection(*(set(forms.row._declared_fields) for forms in SHAPES.values()))
    only_read = set(SHAPES[noun].row._declared_fields) - every_row
    assert set(on_the_phone[noun]["reads"]) == only_read - set(SHAPES[noun].put._declared_fields)


@pytest.mark.parametrize("noun", NOUNS)
def test_two_versions_are_kept_of_the_same_texts(on_the_phone, noun):
    free = NOUNS[noun].free_texts() & set(SHAPES[noun].put._declared_fields)
    assert set(on_the_phone[noun]["free"]) == free
