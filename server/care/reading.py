"""How a row looks to whoever reads it. To the person: as it is. To others: without what is the
person's own, and without anything that tells of changes out of sight."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from server.access.names import names_of
from server.access.session import CareSession
from server.store.sealed import words_of
from server.store.tables import NOUNS

_TOMBSTONE = ("noun", "id", "person_id", "version", "removed", "changed_at", "changed_by")
_NAMED = ("member", "agency")


def as_read(session: CareSession, row: dict[str, Any]) -> dict[str, Any]:
    """A row in wire form (``care.rows``), as the session's actor is to have it."""
    veil = session.veil(row["person_id"])
    if veil is None:
        return row
    row["version"] = str(veil.put_on(int(row["version"])))
    if row["changed_by"] != session.actor.account_id:
        row["changed_by"] = None  # An account's id would tell the same somebody in every plan.
    if row["removed"]:
        return {name: row[name] for name in _TOMBSTONE}
    own, addresses = _kept_back(row["noun"])
    for name in own:
        row[name] = ""
    if addresses and _is_protected(session, row["person_id"]):
        for name in addresses:
            row[name] = ""
    row.pop("kept_both", None)
    names = names_of(session, row["person_id"])
    row["names"] = {found: names[found] for found in _pointed_at(row) if found in names}
    return row


def number_meant(session: CareSession, person_id: str, seen: int) -> int:
    """The change number behind a version as the actor was shown it; 0 stays 0."""
    veil = session.veil(person_id) if seen else None
    return veil.take_off(seen) if veil else seen


def _is_protected(session: CareSession, person_id: str) -> bool:
    return any(share.protected for share in session.shares().get(person_id, ()))


@cache
def _kept_back(noun: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Its texts that are the person's own, and those that say where they are."""
    words = words_of(NOUNS[noun])
    own = tuple(name for name, word in words.items() if word.own)
    return own, tuple(name for name, word in words.items() if word.address)


def _pointed_at(row: dict[str, Any]) -> Iterator[str]:
    for name in _pointing(row["noun"]):
        value = row[name]
        if value:
            yield from value if isinstance(value, list) else [value]


@cache
def _pointing(noun: str) -> tuple[str, ...]:
    """Its fields that hold ids of what has a name."""
    return tuple(
        name
        for name in NOUNS[noun].plain_fields()
        if name.removesuffix("_ids").removesuffix("_id").rpartition("_")[2] in _NAMED
        if name not in _NAMED
    )
