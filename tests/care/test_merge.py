"""Two devices, one row: every clause of the merge rule, from the examples both languages read."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.care.merge import Edit, Outcome, Row, merge
from server.store.tables import NOUNS

EXAMPLES = json.loads(
    (Path(__file__).parent.parent / "examples" / "merge.json").read_text(encoding="utf-8")
)


def as_row(example):
    stored = example["row"]
    return Row(
        fields={**stored["fields"], "removed": stored["removed"]},
        marks={k: (m["number"], m["device"]) for k, m in stored["marks"].items()},
        number=stored["number"],
        kept={k: [(t["number"], t["text"]) for t in v] for k, v in example["kept"].items()},
    )


def as_edit(request):
    removed = {"removed": request["removed"]} if "removed" in request else {}
    return Edit(
        base=request["base"],
        device=request["device"],
        changes={**request["changes"], **removed},
        settled=tuple(request["settled"]),
    )


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e["name"])
def test_the_merge_does_what_the_example_says(example):
    row, expected = as_row(example), example["expect"]
    merged = merge(row, as_edit(example["request"]), NOUNS[example["noun"]].free_texts())

    assert merged.outcome == expected["outcome"]
    assert sorted(merged.changes) == expected["changed"]
    now = {**row.fields, **merged.changes}
    assert now == {**expected["fields"], "removed": expected["removed"]}
    kept = {name: [text for _, text in texts] for name, texts in merged.kept.items()}
    assert kept == expected["kept"]


texts = st.text(alphabet="abc", max_size=3)
edits = st.lists(
    st.tuples(st.sampled_from(["phone", "tablet"]), texts, st.booleans()), min_size=1, max_size=8
)


@given(edits)
def test_no_text_is_lost_unless_someone_who_had_seen_it_wrote_on(edits):
    """Each device's last own text stays current or kept until one that saw it changes it."""
    row = Row(fields={"what": "", "removed": False}, marks={}, number=0)
    seen = {"phone": 0, "tablet": 0}
    last: dict[str, str] = {}
    for device, text, looked_first in edits:
        if looked_first:
            seen[device] = row.number
            last = {}
        merged = merge(row, Edit(seen[device], device, {"what": text}), frozenset({"what"}))
        if merged.outcome is Outcome.ALREADY_HAD:
            continue  # The words of the other device, which may go on with them.
        marks = {"what": (row.number + 1, device)}
        row = Row({**row.fields, **merged.changes}, marks, row.number + 1, merged.kept)
        # The same words from two devices are one text, and the later writer's to go on with.
        last = {d: words for d, words in last.items() if words != text} | {device: text}
        there = {row.fields["what"], *(t for _, t in row.kept.get("what", [])), ""}
        assert set(last.values()) <= there
