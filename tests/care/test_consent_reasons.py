"""Why somebody sees something: said in words to both sides, in every language."""

import re
from itertools import product

import pytest

from server.outside import texts

SHARED = ("plan", "appointments", "crisis_plan", "about_me", "network")
REASONS = ("your-own", "shared-with-you", "shared-with-your-agency", "guardian-by-age")
NOES = ("not-shared", "expired", "paused", "waiting", "stopped", "only-me")
REFUSALS = ("consent-needs-guardian", "unknown-age", "unknown-country", "dk-one-year")
SIDES = ("person", "member")


def said(language, reason, *, side="person", shared="plan", until="none"):
    return texts.text(
        language, f"consent-reason-{reason}", side=side, name="Moa", agency="Bryggan",
        shared=shared, until=until,
    )  # fmt: skip


@pytest.mark.parametrize("language", texts.LANGUAGES)
@pytest.mark.parametrize("reason", REASONS + NOES + REFUSALS)
def test_every_reason_is_whole_sentences(language, reason):
    for side, shared, until in product(SIDES, SHARED, ("none", "1 mars 2027")):
        text = said(language, reason, side=side, shared=shared, until=until)
        assert text[0].isupper()
        assert text.endswith(".")
        assert not re.search(r"[{$]|  | [,.]|,\.|\bnone\b", text)


@pytest.mark.parametrize("language", texts.LANGUAGES)
@pytest.mark.parametrize("reason", REASONS[1:])
def test_the_end_is_said_where_there_is_one(language, reason):
    for side in SIDES:
        assert "1 mars 2027" in said(language, reason, side=side, until="1 mars 2027")


@pytest.mark.parametrize("language", texts.LANGUAGES)
@pytest.mark.parametrize("reason", ["shared-with-you", "shared-with-your-agency"])
def test_each_category_and_each_side_has_words_of_its_own(language, reason):
    texts_said = {
        said(language, reason, side=side, shared=shared) for side, shared in product(SIDES, SHARED)
    }
    assert len(texts_said) == len(SIDES) * len(SHARED)


@pytest.mark.parametrize(
    ("language", "person", "member"),
    [
        ("sv", "För att du har valt att dela din plan med Moa till 1 mars.",
         "För att Moa delar sin plan med dig till 1 mars."),
        ("nb", "Fordi du har valgt å dele planen din med Moa til 1 mars.",
         "Fordi Moa deler planen sin med deg til 1 mars."),
        ("da", "Fordi du har valgt at dele din plan med Moa indtil 1 mars.",
         "Fordi Moa deler sin plan med dig indtil 1 mars."),
        ("en", "Because you chose to share your plan with Moa until 1 mars.",
         "Because Moa shares their plan with you until 1 mars."),
    ],
)  # fmt: skip
def test_the_person_and_the_member_read_their_own_side_of_it(language, person, member):
    assert said(language, "shared-with-you", side="person", until="1 mars") == person
    assert said(language, "shared-with-you", side="member", until="1 mars") == member


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_a_member_never_reads_why_nothing_is_shared(language):
    text = said(language, "not-shared", side="member")
    assert "Moa" not in text
    assert (
        len({said(language, "not-shared", side="member", shared=shared) for shared in SHARED}) == 1
    )
