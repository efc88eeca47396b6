"""The account: starting a plan, and what an account knows about itself."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care import (
    devices,
    look_ahead,
    memberships,
    notice_settings,
    passkeys,
    recovery,
    staff,
)
from server.care.ids import new_id
from server.errors import NotFound
from server.store.accounts import Account, Device
from server.store.crisis_plan import CrisisPlan
from server.store.people import Person, PersonKey
from server.store.plan import Plan

NOTICE_LIFE = timedelta(days=7)
NOTICES = {
    devices.RECOVERY: "recovery_used",
    devices.LINK: "device_added",
    devices.PASSKEY: "device_added",
    devices.E_ID: "device_added",
}
"""How a device came → what the other devices are told."""


def start_plan(
    session: CareSession, *, language: str, country: str, name: str = "", person_id: str = ""
) -> str:
    """A new account and the plan of the person who signs in with it → the person's id.

    The session's actor becomes the account, so both its ids must be new. Everything there is
    exactly one of is there from now on. ``person_id`` is made here unless it is given.
    """
    account_id = start_account(session, language)
    person_id = person_id or new_id()
    person = Person(
        person_id=person_id, id=person_id, account_id=account_id, country=country, language=language
    )
    person.name = name
    session.add(person)
    _add_key(session, person_id)
    session.add(Plan(person_id=person_id, id=person_id))
    session.add(CrisisPlan(person_id=person_id, id=person_id))
    session.flush()
    return person_id


def start_account(session: CareSession, language: str) -> str:
    """A new account, which the session's actor becomes → its id."""
    account_id = str(session.actor.account_id)
    owner = ("account", account_id)
    wrapped = session.master.new_wrapped_key(owner)
    session.keyring.adopt(owner, wrapped)
    session.add(
        Account(
            account_id=account_id,
            language=language,
            settings={},
            wrapped=wrapped,
            created_at=clock.now(),
        )
    )
    session.flush()
    return account_id


def me(session: CareSession) -> dict[str, Any]:
    """What an account is told about itself; ``schemas.accounts.Me`` has the form."""
    account = _own(session)
    device = devices.own(session)
    people = session.scalars(
        select(Person.person_id).where(Person.account_id == account.account_id)
    ).all()
    return {
        "account_id": account.account_id,
        "person_id": people[0] if people else None,
        "language": account.language,
        "settings": {**account.settings, "notices": notice_settings.whole(account.settings)},
        "device_id": device.id,
        "passkeys": len(passkeys.listed(session)),
        "recovery_codes_left": recovery.left(session),
        "checked_until": devices.checked_until(device),
        "people": [
            *({"person_id": person_id, "as": "person"} for person_id in people),
            *memberships.of_relatives(session),
        ],
        "works_at": staff.own(session),
        "notices": _notices(session),
    }


def change(session: CareSession, *, language: str | None, settings: dict[str, Any]) -> None:
    """Change the language or some settings; those not named stay, those of notices too."""
    account = _own(session)
    if language:
        account.language = language
    if "notices" in settings:
        before = account.settings.get("notices", {})
        settings = {**settings, "notices": notice_settings.laid_on(before, settings["notices"])}
        look_ahead.for_account(session)
    account.settings = {**account.settings, **settings}


def _add_key(session: CareSession, person_id: str) -> None:
    owner = ("person", person_id)
    wrapped = session.master.new_wrapped_key(owner)
    session.keyring.adopt(owner, wrapped)
    session.add(PersonKey(person_id=person_id, wrapped=wrapped))


def _own(session: CareSession) -> Account:
    account: Account | None = session.get(Account, session.actor.account_id)
    if account is None:
        raise NotFound
    return account


def _notices(session: CareSession) -> list[dict[str, Any]]:
    """What the person should know about: other devices that came lately, ended ones too."""
    lately = Device.created_at > clock.now() - NOTICE_LIFE
    others = select(Device).where(
        lately, Device.id != session.actor.device_id, Device.came_by.in_(list(NOTICES))
    )
    return [
        {"kind": NOTICES[device.came_by], "at": device.created_at, "device_name": device.name}
        for device in session.scalars(others.order_by(Device.created_at))
    ]
