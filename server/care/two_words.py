"""Two words that both see at an invitation, and say to each other: is it the right person?

They prove nothing by themselves; the link does that. They let two people notice, by ear, that the
link went to somebody else.
"""

import secrets

from server.outside import texts


def two_words(language: str) -> tuple[str, str]:
    """Two different words of that language, at random."""
    words = texts.text(language, "two-words-list").split()
    first = secrets.choice(words)
    return first, secrets.choice([word for word in words if word != first])
