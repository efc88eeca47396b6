"""An agency's system that has been linked with a demo person, and has sent its plan.

Its agency is in the directory; it is linked, let in, and sends as any system does. It is
registered without a key: nobody can sign in as it.
"""

from typing import Any

from server.access.policy import NOBODY, Actor
from server.access.session import CareSession, House
from server.care import directory, keep, linking, systems
from server.care.ids import new_id
from server.demo.families import Family, LinkedSystem
from server.store.consent import Grant
from server.store.directory import System
from server.store.tables import NOUNS

SENDS = ("plan_source", "goal", "step", "appointment")
"""In this order: what comes later points at what came before."""


def link(house: House, family: Family) -> None:
    """The systems of a family that was just made."""
    for linked in family.systems:
        actor = systems.actor_of(_registered(house, linked))
        with CareSession(house, actor, writes=True) as session:
            linking.link(session, family.id("person"))
            session.commit()
        with CareSession(house, actor, writes=False) as session:
            agency_id = session.memberships()[family.id("person")].agency_id
        _let_take_part(house, linked, agency_id)
        _send(house, actor, linked, agency_id)


def _registered(house: House, linked: LinkedSystem) -> System:
    """As an operator does it; once, also when the family is made again."""
    with CareSession(house, NOBODY, writes=True) as session:
        known = {one.name: one for one in directory.listed(session)}
        agency = known.get(linked.agency["name"]) or directory.add(session, **linked.agency)
        session.commit()
        there = [one for one in systems.listed(session) if one.agency_id == agency.id]
        session.expunge_all()
    found = next((one for one in there if one.ended_at is None), None)
    return found or systems.register(
        house, agency, name=linked.agency["name"], scopes=(), keys={"keys": []}
    )


def _let_take_part(house: House, linked: LinkedSystem, agency_id: str | None) -> None:
    person = Actor(linked.family.id("account"), linked.family.id("device"))
    with CareSession(house, person, writes=True) as session:
        for shared in ("plan", "appointments"):
            fields = {"receiver_agency_id": agency_id, "shared": shared, "right": "take_part"}
            keep.create(session, Grant, linked.family.id("person"), new_id(), fields)
        session.commit()


def _send(house: House, actor: Actor, linked: LinkedSystem, agency_id: str | None) -> None:
    person_id = linked.family.id("person")
    with CareSession(house, actor, writes=True) as session:
        for noun in SENDS:
            for row_id, loaded in linked.sends.rows(noun):
                fields = loaded | ({"agency_id": agency_id} if "agency_id" in loaded else {})
                keep.create(session, NOUNS[noun], person_id, row_id, _said(fields))
        session.commit()


def _said(fields: dict[str, Any]) -> dict[str, Any]:
    """What a system leaves out it has not said."""
    return {name: value for name, value in fields.items() if value not in (None, "", [])}
