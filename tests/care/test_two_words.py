"""The two words of an invitation: easy to say, hard to mishear."""

import re
from itertools import combinations

import pytest

from server.care.two_words import two_words
from server.outside import texts

LETTERS = {"sv": "a-zåäöé", "nb": "a-zæøå", "da": "a-zæøåé", "en": "a-z"}


def words(language):
    return texts.text(language, "two-words-list").split()


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_there_are_256_and_all_are_different(language):
    assert len(words(language)) == len(set(words(language))) == 256


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_each_is_short_and_written_with_the_letters_of_its_language(language):
    odd = [
        word for word in words(language) if not re.fullmatch(f"[{LETTERS[language]}]{{3,9}}", word)
    ]
    assert odd == []


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_no_two_are_a_letter_apart(language):
    assert [pair for pair in combinations(words(language), 2) if _a_letter_apart(*pair)] == []


def _a_letter_apart(one, other):
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    short, long = sorted((one, other), key=len)
    shorter = (long[:at] + long[at + 1 :] for at in range(len(long)))
    return len(long) - len(short) == 1 and short in shorter


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_two_are_never_the_same_and_come_from_the_list(language):
    drawn = [two_words(language) for _ in range(300)]
    assert all(first != second for first, second in drawn)
    assert {word for pair in drawn for word in pair} <= set(words(language))
    assert len(set(drawn)) > 250
