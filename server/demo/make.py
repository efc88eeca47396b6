"""Making the demo families, and one-time links to sign in as each of those who have an account."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Column, select

from server.access.policy import Actor
from server.access.session import CareSession, House
from server.access.system import system_connection
from server.care import keep
from server.care.accounts import start_plan
from server.care.device_links import make_device_link
from server.demo import systems
from server.demo.companions import COME, actor_of, bring
from server.demo.families import SINGLE, Family, families
from server.store.accounts import Account
from server.store.people import Person
from server.store.tables import NOUNS

LINK_LIFE = timedelta(hours=24)
LATER = ("grant",)
"""What the person makes when the others have come (``demo.companions``)."""
_person: Any = Person.__table__
_account: Any = Account.__table__


@dataclass(frozen=True)
class Link:
    """A way in as one of those in the demo; works once."""

    role: str
    name: str
    language: str
    who: str
    url: str

    def as_dict(self) -> dict[str, str]:
        """For JSON."""
        return asdict(self)


@dataclass(frozen=True)
class Somebody:
    """Someone with an account: a person, or a member of somebody's network."""

    role: str
    name: str
    language: str
    who: str
    actor: Actor


def make_demo(house: House, origin: str) -> list[Link]:
    """Make the families that are not there yet → a fresh link for everyone who has an account.

    A family that is there is left as it is, also one that an older version made without accounts
    for those around the person.
    """
    there = _ids(house, _person.c.person_id)
    new = [family for family in families() if family.id("person") not in there]
    for family in new:
        _make(house, family)
    # Only now: somebody may be a person in one family and a relative in another.
    for family in new:
        bring(house, family, _ids(house, _account.c.account_id))
        systems.link(house, family)
    accounts = _ids(house, _account.c.account_id)
    return [
        _link(house, somebody, origin)
        for somebody in everybody()
        if somebody.actor.account_id in accounts
    ]


def everybody() -> Iterator[Somebody]:
    """Each person, and after them those who take part in their plan."""
    for family in families():
        yield Somebody(family.role, family.name, family.language, family.who, _actor(family))
        for companion in family.companions:
            if companion.comes in COME and not companion.is_person_too:
                yield Somebody(
                    role=f"{family.role}_{companion.data['as']}",
                    name=companion.name,
                    language=companion.data["language"],
                    who=companion.data["who"],
                    actor=actor_of(companion),
                )


def _ids(house: House, column: "Column[str]") -> set[str]:
    with system_connection(house.database, purpose="look for the demo families") as connection:
        return set(connection.execute(select(column)).scalars())


def _make(house: House, family: Family) -> None:
    """The plan and all in it in one transaction: there is never half of one."""
    person_id = family.id("person")
    with CareSession(house, _actor(family), writes=True) as session:
        start_plan(
            session, language=family.language, country=family.country, name=family.name,
            person_id=person_id,
        )  # fmt: skip
        for noun in (noun for noun in NOUNS if noun not in (*SINGLE, *LATER)):
            for row_id, fields in family.rows(noun):
                keep.create(session, NOUNS[noun], person_id, row_id, fields)
        for noun in SINGLE:
            row = keep.find(session, NOUNS[noun], person_id, person_id)
            keep.change(session, row, base=row.number, changes=family.single(noun))
        session.commit()


def _link(house: House, somebody: Somebody, origin: str) -> Link:
    with CareSession(house, somebody.actor, writes=True) as session:
        made = make_device_link(session, life=LINK_LIFE)
        session.commit()
    return Link(
        somebody.role, somebody.name, somebody.language, somebody.who, f"{origin}{made.path}"
    )


def _actor(family: Family) -> Actor:
    """The device does not exist: it made the plan and was never anyone's phone."""
    return Actor(family.id("account"), family.id("device"))
