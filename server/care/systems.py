"""Agencies' systems: an account without passkeys, with one device, that speaks FHIR.

Whatever a system does, it does as that account: the policy, the record and who has looked know
of nothing else. What its tokens say only narrows that.
"""

import secrets
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server import clock
from server.access.policy import Actor
from server.access.session import CareSession, House
from server.care import accounts, devices, memberships
from server.care.ids import new_id
from server.care.tokens import new_token
from server.errors import NotFound
from server.store.directory import DirectoryAgency, System, SystemToken
from server.store.linking import Linked, LinkRequest, Webhook

TOKEN_LIFE = timedelta(minutes=5)
SYSTEM = "system"
"""How the device came, and the relation in which a system is a member."""
_LANGUAGES = {"se": "sv", "no": "nb", "dk": "da"}


def register(
    house: House,
    agency: DirectoryAgency,
    *,
    name: str,
    scopes: Iterable[str],
    keys: dict[str, Any] | None = None,
    keys_url: str | None = None,
) -> System:
    """A new system of that agency; it has an account and a device of its own from now on."""
    actor = Actor(new_id(), new_id())
    with CareSession(house, actor, writes=True) as session:
        accounts.start_account(session, _LANGUAGES.get(agency.country, "en"))
        _, nobody_has_it = new_token()
        device = devices.arrive(session, nobody_has_it, SYSTEM, name)
        system = System(
            client_id=secrets.token_hex(12),
            agency_id=agency.id,
            account_id=str(actor.account_id),
            device_id=device.id,
            name=name,
            scopes=list(scopes),
            keys=keys,
            keys_url=keys_url,
            created_at=clock.now(),
        )
        session.add(system)
        session.flush()
        session.expunge(system)
        session.commit()
    return system


def end(house: House, client_id: str) -> None:
    """From now on its tokens are no tokens, and it is a member of no plan. What it sent stays with
    the persons. Ending twice changes nothing. Raises ``NotFound``."""
    with CareSession(house, actor_of(_find(house, client_id)), writes=True) as session:
        system = find(session, client_id)
        system.ended_at = system.ended_at or clock.now()
        devices.end(session, system.device_id)
        for token in session.scalars(select(SystemToken).where(SystemToken.client_id == client_id)):
            session.delete(token)
        for cls in (Linked, LinkRequest, Webhook):
            for own in session.scalars(select(cls)):
                session.delete(own)
        memberships.leave_all(session)
        session.commit()


def change_keys(
    session: CareSession, client_id: str, *, keys: dict[str, Any] | None, keys_url: str | None
) -> None:
    """From now on these sign for it, and those from before do not. Raises ``NotFound``."""
    system = find(session, client_id)
    system.keys, system.keys_url = keys, keys_url


def actor_of(system: System) -> Actor:
    """As whom it acts."""
    return Actor(system.account_id, system.device_id)


def find(session: CareSession, client_id: str) -> System:
    """The system, ended or not. Raises ``NotFound``."""
    found: System | None = session.get(System, client_id)
    if found is None:
        raise NotFound
    return found


def own(session: CareSession) -> System:
    """The system that the session acts for. Raises ``NotFound``."""
    mine = select(System).where(System.account_id == session.actor.account_id)
    found: System | None = session.scalar(mine)
    if found is None:
        raise NotFound
    return found


def listed(session: CareSession) -> list[System]:
    """All of them, the ended ones too, by when they came."""
    return list(session.scalars(select(System).order_by(System.created_at, System.client_id)))


def give_token(session: CareSession, system: System, scopes: Iterable[str]) -> str:
    """A new access token; it is nowhere else. Those that have run out go."""
    now = clock.now()
    for old in session.scalars(
        select(SystemToken).where(
            SystemToken.client_id == system.client_id, SystemToken.expires_at <= now
        )
    ):
        session.delete(old)
    token, hashed = new_token()
    session.add(
        SystemToken(
            token_hash=hashed,
            client_id=system.client_id,
            scopes=list(scopes),
            expires_at=now + TOKEN_LIFE,
        )
    )
    return token


def _find(house: House, client_id: str) -> System:
    with CareSession(house, Actor(None), writes=False) as session:
        system = find(session, client_id)
        session.expunge(system)
        return system
