"""Everything we hold about a person, to take along (GDPR art. 15 and 20)."""

from typing import Any

from sqlalchemy import select

from server import __version__, clock
from server.access.session import CareSession
from server.care import (
    asks,
    calendar_feed,
    call_views,
    e_id,
    filed,
    history,
    looked,
    memberships,
    reminding,
    rows,
    sent,
    staff,
)
from server.store.accounts import Account, Device, Passkey
from server.store.linking import EId
from server.store.people import Person
from server.store.tables import NOUNS

ALL = 2**31 - 1


def everything(session: CareSession, person_id: str) -> dict[str, Any]:
    """All rows (what was removed lately too), their history, and the account; never a key."""
    changes, _ = history.page(session, person_id, limit=ALL)
    return {
        **own(session),
        "person_id": person_id,
        "rows": {
            noun: rows.changed_since(session, cls, person_id, 0, ALL) for noun, cls in NOUNS.items()
        },
        "looked": looked.everything(session, person_id),
        "calls": call_views.everything(session, person_id),
        "calendar_feeds": [
            calendar_feed.shown(feed) for feed in calendar_feed.listed(session, person_id)
        ],
        "from_systems": filed.everything(session, person_id),
        "history": changes,
    }


def language_of(session: CareSession, person_id: str) -> str:
    """The language the person reads."""
    found = session.scalar(select(Person.language).where(Person.person_id == person_id))
    return found or "en"


def own(session: CareSession) -> dict[str, Any]:
    """What is the account's own; of somebody who has no plan that is all."""
    return {
        "program": "traden",
        "version": __version__,
        "made_at": clock.now(),
        "account": _account(session),
    }


def _account(session: CareSession) -> dict[str, Any]:
    own = session.scalars(select(Account)).one()
    return {
        "account_id": own.account_id,
        "language": own.language,
        "settings": own.settings,
        "created_at": own.created_at,
        "devices": [_device(device) for device in session.scalars(select(Device))],
        "passkeys": [_passkey(passkey) for passkey in session.scalars(select(Passkey))],
        "e_ids": [_e_id(bound) for bound in e_id.listed(session)],
        "takes_part": memberships.everything(session),
        "works_at": staff.own(session),
        "sent": sent.everything(session),
        "asked": asks.everything(session),
        "reminded": reminding.everything(session),
    }


def _device(device: Device) -> dict[str, Any]:
    wanted = ("id", "name", "came_by", "created_at", "last_used_at", "checked_at", "ended_at")
    return {name: getattr(device, name) for name in wanted}


def _e_id(bound: EId) -> dict[str, Any]:
    shown = {name: getattr(bound, name) for name in ("acr", "bound_at", "last_used_at")}
    return {"country": bound.provider, **shown}


def _passkey(passkey: Passkey) -> dict[str, Any]:
    return {name: getattr(passkey, name) for name in ("id", "name", "created_at", "last_used_at")}
