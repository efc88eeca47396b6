"""Calls for contact on the page one takes along: who was asked, and what came of it, in words."""

from collections.abc import Iterable, Iterator
from typing import Any

from server.web.export_words import Words

Pairs = list[tuple[str, str]]


def told(words: Words, calls: Iterable[dict[str, Any]]) -> Iterator[tuple[str, Pairs]]:
    """Each call as its title, and pairs of what and how."""
    for call in calls:
        state = words(f"calls-past-{call['state'].replace('_', '-')}")
        said = [("", call["words"])] if call["words"] else []
        asked = [(words.name(one["member_id"]), _known(words, one)) for one in call["recipients"]]
        yield f"{words.moment(call['asked_at'])}. {state}", [*said, *asked]


def _known(words: Words, one: dict[str, Any]) -> str:
    """The last that is known of one who was asked, and no more."""
    state, name = one["state"], words.name(one["member_id"])
    if state == "answered":
        return words(f"calls-said-{one['answer']}", when=words.moment(one["answered_at"]))
    if state == "seen":
        return words("calls-seen", when=words.moment(one["seen_at"]))
    if state == "on_the_phone":
        return words("calls-on-the-phone", when=words.moment(one["on_the_phone_at"]), name=name)
    if state == "sent":
        how = ", ".join(dict.fromkeys(_ways(words, one["channels"])))
        return words("calls-sent", when=words.moment(one["sent_at"]), how=how)
    if state == "waiting":
        return words("calls-was-not-asked")
    return words("calls-failed", name=name) if one["channels"] else words("calls-no-way", name=name)


def _ways(words: Words, channels: Iterable[dict[str, Any]]) -> Iterator[str]:
    taken = ("sent", "on_the_phone")
    yield from (words(f"calls-by-{one['kind']}") for one in channels if one["state"] in taken)
