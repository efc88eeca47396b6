"""Making the demo families, and one-time links to sign in as each of them."""

from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server.access.policy import Actor
from server.access.session import CareSession, House
from server.access.system import system_connection
from server.care import keep
from server.care.accounts import start_plan
from server.care.device_links import make_device_link
from server.demo.families import SINGLE, Family, families
from server.store.people import Person
from server.store.tables import NOUNS

LINK_LIFE = timedelta(hours=24)
_person: Any = Person.__table__


@dataclass(frozen=True)
class Link:
    """A way in as one of the demo persons; works once."""

    role: str
    name: str
    language: str
    url: str

    def as_dict(self) -> dict[str, str]:
        """For JSON."""
        return asdict(self)


def make_demo(house: House, origin: str) -> list[Link]:
    """Make the families that are not there yet → a fresh link for each of them."""
    there = _there(house)
    links = []
    for family in families():
        if family.id("person") not in there:
            _make(house, family)
        links.append(_link(house, family, origin))
    return links


def _there(house: House) -> set[str]:
    with system_connection(house.database, purpose="look for the demo families") as connection:
        return set(connection.execute(select(_person.c.person_id)).scalars())


def _make(house: House, family: Family) -> None:
    """All of a family in one transaction: there is never half of one."""
    person_id = family.id("person")
    with CareSession(house, _actor(family), writes=True) as session:
        start_plan(
            session, language=family.language, country=family.country, name=family.name,
            person_id=person_id,
        )  # fmt: skip
        for noun in (noun for noun in NOUNS if noun not in SINGLE):
            for row_id, fields in family.rows(noun):
                keep.create(session, NOUNS[noun], person_id, row_id, fields)
        for noun in SINGLE:
            row = keep.find(session, NOUNS[noun], person_id, person_id)
            keep.change(session, row, base=row.number, changes=family.single(noun))
        session.commit()


def _link(house: House, family: Family, origin: str) -> Link:
    with CareSession(house, _actor(family), writes=True) as session:
        made = make_device_link(session, life=LINK_LIFE)
        session.commit()
    return Link(family.role, family.name, family.language, f"{origin}{made.path}")


def _actor(family: Family) -> Actor:
    """The device does not exist: it made the plan and was never anyone's phone."""
    return Actor(family.id("account"), family.id("device"))
