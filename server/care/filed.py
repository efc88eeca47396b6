"""What a system has sent, kept whole: every version of every resource, what we do not understand
too. The row of ours that was made of it is what holds; this is what it is laid on when it is read
again, and how the sender finds it by an identifier of its own.

A version whose resource is ``None`` says that the sender took it back. When the words of a
removed row are forgotten, so is what was sent of it; its identifiers stay, so that what the person
removed does not come back when it is sent again.
"""

import hmac
from collections.abc import Iterable
from copy import deepcopy
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import String, bindparam, select, type_coerce

from server import clock
from server.access.session import CareSession
from server.store.linking import Filed
from server.store.noun import Noun
from server.store.sealed import parse_words

Identifier = tuple[str, str]
"""System and value."""
Shut = tuple[Any, ...]
"""Row, version, when, and the envelope that nobody has opened."""
MOST_IDENTIFIERS = 20
_FORGOTTEN: dict[str, Any] = {"number": 0, "sent": {}, "fields": {}}
_HASH = 32
"""Hexadecimal digits: 128 bits."""

_versions = (
    select(Filed)
    .where(Filed.person_id == bindparam("of_person"), Filed.id == bindparam("of_row"))
    .order_by(Filed.version.desc())
)
_last = _versions.limit(1)
_mine = (
    Filed.person_id == bindparam("of_person"),
    Filed.account_id == bindparam("of_account"),
    Filed.kind == bindparam("of_kind"),
    Filed.is_latest.is_(True),
)
_listed = type_coerce(Filed.identifiers, String)
_by_identifier = select(Filed).where(*_mine, _listed.contains(bindparam("of_identifier")))
_latest = select(Filed.id, Filed.version, Filed.at, Filed.envelope).where(*_mine)


class Version(NamedTuple):
    """A resource as it was sent; ``number`` is the change number that the row had then, ``fields``
    what we read of it."""

    row_id: str
    version: int
    number: int
    sent: dict[str, Any] | None
    fields: dict[str, Any]
    at: datetime


def versions(session: CareSession, person_id: str, row_id: str) -> list[Version]:
    """What this system sent of that row, newest first; nothing of what is forgotten."""
    found = session.scalars(_versions, {"of_person": person_id, "of_row": row_id})
    return [_version(one) for one in found if one.envelope is not None]


def latest(session: CareSession, person_id: str, row_id: str) -> Version | None:
    """What this system sent last of that row."""
    found = session.scalars(_last, {"of_person": person_id, "of_row": row_id})
    one = found.first()
    return _version(one) if one is not None else None


def all_latest(session: CareSession, person_id: str, kind: str) -> dict[str, Shut]:
    """Row id → what this system sent last, of one kind. Not opened yet: few are needed."""
    asked = {"of_person": person_id, "of_account": session.actor.account_id, "of_kind": kind}
    found = session.rows(_latest, **asked)
    return {row_id: (row_id, *more) for row_id, *more in found}


def open_latest(session: CareSession, person_id: str, shut: Shut | None) -> Version | None:
    """One of them, opened."""
    if shut is None:
        return None
    row_id, version, at, envelope = shut
    place = f"filed.envelope:{row_id}:{version}"
    words = parse_words(session.keyring.open(("person", person_id), place, envelope))
    return _opened(row_id, version, words["resource"], at)


def by_identifier(
    session: CareSession, person_id: str, kind: str, identifier: Identifier
) -> list[Version]:
    """What this system has sent under that identifier, and not taken back."""
    asked = {
        "of_person": person_id,
        "of_account": session.actor.account_id,
        "of_kind": kind,
        "of_identifier": f",{_hashed(session, identifier)},",
    }
    found = (_version(one) for one in session.scalars(_by_identifier, asked))
    return [one for one in found if one.sent is not None]


def everything(session: CareSession, person_id: str) -> list[dict[str, Any]]:
    """Every version of everything that systems have sent about the person, for them to take
    along."""
    of_person = select(Filed).where(Filed.person_id == person_id, Filed.envelope.is_not(None))
    found = session.scalars(of_person.order_by(Filed.at, Filed.id, Filed.version))
    return [
        {
            "noun": one.noun,
            "row_id": one.id,
            "version": one.version,
            "at": one.at,
            "resource": one.opened()["resource"]["sent"],
        }
        for one in found
    ]


def keep(
    session: CareSession,
    row: Noun,
    kind: str,
    sent: dict[str, Any] | None,
    fields: dict[str, Any] | None = None,
    identifiers: Iterable[Identifier] = (),
) -> Version:
    """One more version of what was sent of that row; the row itself has been changed before."""
    session.flush()  # Then the row has its number.
    asked = {"of_person": row.person_id, "of_row": row.id}
    before = session.scalars(_last, asked).first()
    if before is not None:
        before.is_latest = False
    one = Filed(
        person_id=row.person_id,
        id=row.id,
        version=before.version + 1 if before is not None else 1,
        account_id=str(session.actor.account_id),
        kind=kind,
        noun=row.noun,
        shared=row.category,
        identifiers=sorted({_hashed(session, each) for each in identifiers}),
        is_latest=True,
        at=clock.now(),
    )
    one.write_word("resource", {"number": row.number, "sent": sent, "fields": fields or {}})
    session.add(one)
    session.flush()
    return _version(one)


def _version(one: Filed) -> Version:
    # A copy: what is laid on a resource that is read must not reach what is kept of it.
    kept = deepcopy(one.opened().get("resource", _FORGOTTEN))
    return _opened(one.id, one.version, kept, one.at)


def _opened(row_id: str, version: int, kept: dict[str, Any], at: datetime) -> Version:
    return Version(row_id, version, kept["number"], kept["sent"], kept["fields"], at)


def _hashed(session: CareSession, identifier: Identifier) -> str:
    """A keyed hash, for this sender alone: an identifier may be a personal number."""
    text = "|".join((str(session.actor.account_id), *identifier))
    return hmac.digest(session.master.code_key, text.encode(), "sha256").hex()[:_HASH]
