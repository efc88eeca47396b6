"""What changed since a device last asked.

The bookmark is opaque, and sealed. It carries, per person one may see, the change number read so
far and a fingerprint of what one may see of them. Where the fingerprint differs the device is
told to start again with that person, and drops what it may no longer hold. Of others' plans the
number is that of the nouns one may see: nothing tells of what moves out of sight.
"""

import hashlib
import json
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import select

from server.access import record
from server.access.session import CareSession
from server.access.shares import Share
from server.care import reading, rows
from server.store.people import Head
from server.store.tables import NOUNS

PAGE = 200
Bookmark = dict[str, tuple[int, str]]
"""Person → (number read so far, fingerprint)."""

LEASE = 24 * 60 * 60
"""Seconds for which a relative's phone may keep what is shared without asking again."""
PROFESSIONAL = "professional"
"""Their phones keep nothing: they visit one person at a time."""

_heads = select(Head.person_id, Head.number, Head.nouns, Head.gone)


class View(NamedTuple):
    """What the actor may read of one person. ``nouns``: the last number within each."""

    person_id: str
    number: int
    fingerprint: str
    nouns: dict[str, int]
    lease: int | None


@dataclass
class Changes:
    """One page of news. ``more`` asks the device to come back with the new bookmark. ``leases``:
    person → seconds, for what is somebody else's."""

    start_again: list[str] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)
    leases: dict[str, int] = field(default_factory=dict)
    bookmark: str = ""
    more: bool = False


def since(
    session: CareSession, bookmark: str | None, limit: int = PAGE, *,
    person: str | None = None, again: Collection[str] = (),
) -> Changes | None:  # fmt: skip
    """News since the bookmark; ``None`` when there is none (one indexed read).

    Of all one keeps on a phone, or of one ``person``, who is only visited. Of the persons in
    ``again`` everything comes anew.
    """
    views = [view for view in _views(session) if _wanted(view, person)]
    known = {of: read for of, read in _read(session, bookmark).items() if of not in again}
    current = {view.person_id: (view.number, view.fingerprint) for view in views}
    if bookmark and known == current:
        return None
    page = Changes(start_again=[of for of in known if of not in current])
    reached: Bookmark = {}
    for view in views:
        number, seen_as = known.get(view.person_id, (0, ""))
        if seen_as != view.fingerprint:
            page.start_again.append(view.person_id)
            number = 0
        reached[view.person_id] = (_read_on(session, page, view, number, limit), view.fingerprint)
        if view.lease is not None:
            page.leases[view.person_id] = view.lease
    page.bookmark = _write(session, reached)
    return page if _tells_anything(page, known, views) else None


def _tells_anything(page: Changes, known: Bookmark, views: list[View]) -> bool:
    """A plan of others in which only what is out of sight has moved has no news."""
    own = {view.person_id: view.number for view in views if view.lease is None}
    moved = any(known.get(of, (0, ""))[0] != number for of, number in own.items())
    return bool(page.rows or page.start_again or page.more or moved or not known)


def _views(session: CareSession) -> list[View]:
    shares = session.shares()
    return [_view(shares.get(head[0]), *head) for head in session.rows(_heads)]


def _view(
    shares: list[Share] | None,
    person_id: str,
    number: int,
    nouns: dict[str, int],
    gone: dict[str, int],
) -> View:
    if shares is None:
        return View(person_id, number, _fingerprint("your_own", person_id), nouns, None)
    seen = {share.shared for share in shares}
    visible = {noun: last for noun, last in nouns.items() if NOUNS[noun].category in seen}
    scope = sorted((share.shared, share.sections, share.protected) for share in shares)
    lease = 0 if shares[0].relation == PROFESSIONAL else LEASE
    number = max(visible.values(), default=0)
    lost = sorted((what, at) for what, at in gone.items() if _could_have(shares, what))
    return View(person_id, number, _fingerprint(person_id, lost, scope), visible, lease)


def _could_have(shares: list[Share], what: str) -> bool:
    """Whether whoever has these shares may hold a copy of something called so in ``Head.gone``."""
    noun, _, section = what.partition(":")
    return noun == record.NAMES or any(
        share.shared == NOUNS[noun].category
        and (not section or not share.sections or section in share.sections)
        for share in shares
    )


def _wanted(view: View, person: str | None) -> bool:
    return view.person_id == person if person else view.lease != 0


def _fingerprint(*scope: Any) -> str:
    return hashlib.sha256(repr(scope).encode()).hexdigest()[:12]


def _read_on(session: CareSession, page: Changes, view: View, number: int, limit: int) -> int:
    """Add the person's news to the page; returns the number read so far."""
    room = limit - len(page.rows)
    if view.number <= number:
        return view.number
    if room <= 0:
        page.more = True
        return number
    # Who begins to read somebody else's plan is not told what was there before.
    living = number == 0 and view.lease is not None
    found = []
    for noun, last in view.nouns.items():
        if last > number:
            found += rows.changed_since(
                session, NOUNS[noun], view.person_id, number, room + 1, living=living
            )
    found.sort(key=rows.number_of)
    last_read = view.number if len(found) <= room else rows.number_of(found[room - 1])
    page.more = page.more or len(found) > room
    page.rows += [reading.as_read(session, row) for row in found[:room]]
    return last_read


def _write(session: CareSession, bookmark: Bookmark) -> str:
    # As long for any number: the length would tell how much there is out of sight.
    padded = {of: (f"{number:019}", seen_as) for of, (number, seen_as) in bookmark.items()}
    return session.seal_bookmark(json.dumps(padded, separators=(",", ":")).encode())


def _read(session: CareSession, bookmark: str | None) -> Bookmark:
    """An unreadable bookmark is like none: the device starts again and loses nothing."""
    text = session.open_bookmark(bookmark) if bookmark else None
    return {of: (int(number), seen) for of, (number, seen) in json.loads(text or b"{}").items()}
