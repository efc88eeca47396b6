"""Nobody has this: the same examples as on the phone."""

import json
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from server.care.nobody_has import FINISHED, why_nobody_has
from server.schemas.nouns import STEP_STATES

TOLD = json.loads(
    (Path(__file__).parent.parent / "examples" / "nobody-has-this.json").read_text(encoding="utf-8")
)
DAYS = ("owner_accepted_on", "due", "last_word_on")


def step_of(example):
    days = {name: example.get(name) and date.fromisoformat(example[name]) for name in DAYS}
    return SimpleNamespace(**{"state": "proposed", "owner": None, **example, **days})


@pytest.mark.parametrize("case", TOLD["cases"], ids=lambda case: case["why"])
def test_the_rule_says_what_the_example_says(case):
    today = date.fromisoformat(TOLD["today"])
    assert why_nobody_has(step_of(case["step"]), today) == case["answer"]


def test_every_finished_state_is_one_there_is():
    assert set(FINISHED) < set(STEP_STATES)
