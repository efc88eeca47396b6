"""Texts from ``i18n/*/*.ftl``, the same files the app reads."""

from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

LANGUAGES = ("sv", "nb", "da", "en")
FALLBACK = "en"
_FOLDER = Path(__file__).resolve().parent.parent.parent / "i18n"
_LONGEST_ARG = 2000
"""Letters. Fluent says {???} instead of what is much longer; that is put in afterwards."""
_ALSO = {"no": "nb", "nn": "nb"}


def text(language: str, text_id: str, **args: Any) -> str:
    """The text with that id, in that language. Raises ``KeyError`` if nobody wrote it."""
    bundle = _bundle(language if language in LANGUAGES else FALLBACK)
    message = bundle.get_message(text_id)
    if message.value is None:
        raise KeyError(text_id)
    late = {name: value for name, value in args.items() if len(str(value)) > _LONGEST_ARG}
    formatted, _ = bundle.format_pattern(message.value, {**args, **{n: _mark(n) for n in late}})
    found = str(formatted)
    for name, value in late.items():
        found = found.replace(_mark(name), str(value))
    return found


def _mark(name: str) -> str:
    return f"\ue000{name}\ue000"


def has(text_id: str) -> bool:
    """Whether somebody wrote that text."""
    return _bundle(FALLBACK).has_message(text_id)


@lru_cache(maxsize=500)
def best_language(accept: str) -> str:
    """The best of our languages for an ``Accept-Language`` header."""
    wanted = parse_accept_header(accept[:200], LanguageAccept)
    for tag, _ in wanted:
        short = tag.split("-")[0].lower()
        short = _ALSO.get(short, short)
        if short in LANGUAGES:
            return short
    return FALLBACK


@cache
def _bundle(language: str) -> FluentBundle:
    # Isolation marks are off on both sides: server and app must give the very same text.
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((_FOLDER / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle
