"""What changed since a device last asked.

The bookmark is opaque to devices. It carries, per person one may see, the change number read so
far and a fingerprint of what one may see of them. Where the fingerprint differs the device is
told to start again with that person, and drops what it may no longer hold.
"""

import base64
import hashlib
import json
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import select

from server.access.session import CareSession
from server.care import rows
from server.store.people import Head
from server.store.tables import NOUNS

PAGE = 200
Bookmark = dict[str, tuple[int, str]]
"""Person → (number read so far, fingerprint)."""

_heads = select(Head.person_id, Head.number, Head.nouns)


class Known(NamedTuple):
    """A head row."""

    person_id: str
    number: int
    nouns: dict[str, int]


@dataclass
class Changes:
    """One page of news. ``more`` asks the device to come back with the new bookmark."""

    start_again: list[str] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)
    bookmark: str = ""
    more: bool = False


def since(session: CareSession, bookmark: str | None, limit: int = PAGE) -> Changes | None:
    """News since the bookmark; ``None`` when there is none (one indexed read)."""
    heads = [Known(*row) for row in session.rows(_heads)]
    known = _read(bookmark)
    current = {head.person_id: (head.number, _fingerprint(head.person_id)) for head in heads}
    if bookmark and known == current:
        return None
    page = Changes(start_again=[person for person in known if person not in current])
    reached: Bookmark = {}
    for head in heads:
        fingerprint = current[head.person_id][1]
        number, seen_as = known.get(head.person_id, (0, ""))
        if seen_as != fingerprint:
            page.start_again.append(head.person_id)
            number = 0
        reached[head.person_id] = (_read_on(session, page, head, number, limit), fingerprint)
    page.bookmark = _write(reached)
    return page


def _read_on(session: CareSession, page: Changes, head: Any, number: int, limit: int) -> int:
    """Add the person's news to the page; returns the number read so far."""
    room = limit - len(page.rows)
    if head.number <= number:
        return int(head.number)
    if room <= 0:
        page.more = True
        return number
    found = []
    for noun, last in head.nouns.items():
        if last > number:
            found += rows.changed_since(session, NOUNS[noun], head.person_id, number, room + 1)
    found.sort(key=rows.number_of)
    page.rows += found[:room]
    if len(found) <= room:
        return int(head.number)
    page.more = True
    return rows.number_of(found[room - 1])


def _fingerprint(person_id: str) -> str:
    """What this account may see of this person. So far: everything, being that person."""
    return hashlib.sha256(f"your_own:{person_id}".encode()).hexdigest()[:12]


def _write(bookmark: Bookmark) -> str:
    text = json.dumps(bookmark, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(text).decode().rstrip("=")


def _read(bookmark: str | None) -> Bookmark:
    """An unreadable bookmark is like none: the device starts again and loses nothing."""
    try:
        text = base64.urlsafe_b64decode((bookmark or "") + "===")
        pairs = json.loads(text or b"{}").items()
        return {str(person): (max(0, int(number)), str(seen)) for person, (number, seen) in pairs}
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return {}
