"""Two words that both see, and say to each other."""


def two_words(language: str) -> tuple[str, str]:
    """Two everyday words."""
    return ("sol", "sten")
