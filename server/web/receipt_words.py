"""A receipt in plain words: what the person said, in the first person and in their language."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from server import clock
from server.care.decisions import STANDS
from server.web.export_words import Words

Receipt = dict[str, Any]


def words_of(receipt: Receipt, language: str) -> dict[str, Any]:
    """Title and sentences, as the app and the page show them."""
    words = Words(language, receipt["jurisdiction"], {})
    title = words("receipts-heading", event=receipt["event"]["type"])
    return {"title": title, "lines": list(_lines(words, receipt))}


def who(words: Words, receipt: Receipt) -> str:
    """The receiver, with the agency they work at."""
    recipient = receipt["recipient"]
    name = str(recipient["name"]) or words("receipts-somebody")
    return f"{name} ({recipient['agency']})" if recipient["agency"] else name


def parts(words: Words, receipt: Receipt) -> str:
    """The parts, where it is not all of it."""
    return words.value("grant", "sections", receipt["data"]["sections"])


def day(words: Words, moment: datetime, country: str) -> str:
    """The day it is there where the person lives."""
    return words.day(moment.astimezone(clock.ZONES[country]).date())


def _lines(words: Words, receipt: Receipt) -> Iterator[str]:
    yield words(
        "receipts-said",
        event=receipt["event"]["type"],
        who=who(words, receipt),
        shared=receipt["data"]["category"],
        right=receipt["right"],
    )
    if receipt["data"]["sections"]:
        yield words("receipts-parts", parts=parts(words, receipt))
    if receipt["purpose"]:
        yield words("receipts-purpose", words=receipt["purpose"])
    if receipt["event"]["state"] in STANDS:
        yield from _how_long(words, receipt)
    if receipt["now"]["since"] > receipt["event"]["at"]:
        since = words.moment(receipt["now"]["since"])
        yield words("receipts-since", state=receipt["now"]["state"], when=since)
    if receipt["event"]["state"] == receipt["now"]["state"] == "given":
        yield words("receipts-take-back")
        yield words("receipts-secrecy", law=receipt["lawful_basis"]["secrecy"])


def _how_long(words: Words, receipt: Receipt) -> Iterator[str]:
    validity, country = receipt["validity"], receipt["jurisdiction"]
    if validity["from"] > receipt["event"]["at"]:
        yield words("receipts-starts", day=day(words, validity["from"], country))
    until = validity["until"]
    yield words("receipts-lasts", until=day(words, until, country) if until else "none")
    if validity["cap_reason"]:
        yield words("receipts-limit", reason=validity["cap_reason"])
