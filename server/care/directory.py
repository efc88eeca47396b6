"""The directory: agencies as they describe themselves, to everybody. Nothing in it is about anyone.

What an agency says of itself comes as it was sent (``described``); what we understand of it stands
in columns of its own. Only its own systems, and the operator, change it.
"""

from datetime import date
from typing import Any

from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care.ids import new_id
from server.errors import NotFound
from server.store.directory import DirectoryAgency

CONTACT = ("phone", "hours", "on_call_phone", "on_call_hours", "address", "website", "email")
"""What a contact may say: the same words as of an agency in a person's own list."""


def add(
    session: CareSession,
    *,
    name: str,
    country: str,
    kind: str = "other",
    contact: dict[str, str] | None = None,
    verified_on: date | None = None,
) -> DirectoryAgency:
    """One more agency."""
    agency = DirectoryAgency(
        id=new_id(),
        kind=kind,
        country=country,
        name=name,
        contact=contact or {},
        described={},
        verified_on=verified_on,
        changed_at=clock.now(),
    )
    session.add(agency)
    session.flush()
    return agency


def find(session: CareSession, agency_id: str) -> DirectoryAgency:
    """The agency, ended or not. Raises ``NotFound``."""
    found: DirectoryAgency | None = session.get(DirectoryAgency, agency_id)
    if found is None:
        raise NotFound
    return found


def listed(session: CareSession) -> list[DirectoryAgency]:
    """All that have not ended, by country and name."""
    order = (DirectoryAgency.country, DirectoryAgency.name, DirectoryAgency.id)
    going = select(DirectoryAgency).where(DirectoryAgency.ended_at.is_(None))
    return list(session.scalars(going.order_by(*order)))


def describe(
    session: CareSession,
    agency_id: str,
    *,
    name: str,
    contact: dict[str, str],
    described: dict[str, Any],
) -> DirectoryAgency:
    """The agency says anew what it is. Another name or contact has not been checked by anybody.
    Raises ``NotFound``."""
    agency = _held(session, agency_id)
    if (agency.name, agency.contact) != (name, contact):
        agency.verified_on = None
    agency.name, agency.contact, agency.described = name, contact, described
    agency.version += 1
    agency.changed_at = clock.now()
    session.flush()
    return agency


def verify(session: CareSession, agency_id: str, on: date) -> DirectoryAgency:
    """Somebody made sure that the agency is what it says it is now. Raises ``NotFound``."""
    agency = _held(session, agency_id)
    agency.verified_on = on
    session.flush()
    return agency


def _held(session: CareSession, agency_id: str) -> DirectoryAgency:
    found: DirectoryAgency | None = session.get(DirectoryAgency, agency_id, with_for_update=True)
    if found is None:
        raise NotFound
    return found
