"""What the person has answered to a proposal, as extensions of the resource. Only ever read."""

from typing import Any

from server.fhir.elements import Resource, set_extension

ANSWER = "urn:traden:answer"
ANSWER_WORDS = "urn:traden:answer-words"
ANSWER_FIELDS = frozenset({"answer", "answer_words"})


def lay_answer(base: Resource, row: dict[str, Any], changed: set[str]) -> None:
    """``agree``, ``disagree`` or ``unsure``, and the person's words with it. Not what a system says
    that they are."""
    set_extension(base, ANSWER, "valueCode", row["answer"] or "")
    set_extension(base, ANSWER_WORDS, "valueString", row["answer_words"] or "")
