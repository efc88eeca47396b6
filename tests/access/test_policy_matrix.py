"""Who sees what, as one table: the cast × what was decided × the category.

Each line is a sentence: *when Kim has …, then … sees …, because …, and may write in …*. Whoever is
not named in a line sees nothing, and writes nowhere. The same lines hold for objects and for lists;
``test_row_level_matrix`` asks PostgreSQL alone.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from server import clock
from server.access.policy import NOBODY, SHAREABLE, Actor
from server.access.session import CareSession
from server.care import keep, memberships, staff
from server.store.tables import (
    NOUNS,
    AboutMe,
    Agency,
    Appointment,
    CrisisEntry,
    Member,
    Person,
    Step,
)
from tests import people
from tests.make import Someone, let_in, new_id, share, write
from tests.systems import ASystem

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
KIND = {
    "plan": Step,
    "appointments": Appointment,
    "crisis_plan": CrisisEntry,
    "about_me": AboutMe,
    "network": Agency,
}
EVERYTHING = frozenset(SHAREABLE)
OTHERS = ("anna", "maja", "sara", "per", "nils")


@dataclass(frozen=True)
class Line:
    """One decision, who sees which categories after it and why, and where they take part."""

    says: str
    gives: list[dict[str, Any]] = field(default_factory=list)
    then: dict[str, Any] = field(default_factory=dict)
    person: dict[str, Any] = field(default_factory=dict)
    sees: dict[str, frozenset[str]] = field(default_factory=dict)
    why: str = ""
    writes: dict[str, frozenset[str]] = field(default_factory=dict)


def to(receiver, shared, **fields):
    return {"receiver": receiver, "shared": shared, **fields}


def only(*categories):
    return frozenset(categories)


LATER, EARLIER = NOON + timedelta(days=1), NOON - timedelta(days=1)

MATRIX = [
    Line("has decided nothing"),
    *(
        Line(
            f"shares {category} with Anna",
            gives=[to("anna", category)],
            sees={"anna": only(category)},
            why="shared_with_you",
        )
        for category in SHAREABLE
    ),
    *(
        Line(
            f"lets Anna take part in {category}",
            gives=[to("anna", category, right="take_part")],
            sees={"anna": only(category)},
            why="shared_with_you",
            writes={"anna": only(category)} if category in ("plan", "appointments") else {},
        )
        for category in SHAREABLE
    ),
    Line(
        "lets Anna see the plan and take part in the appointments",
        gives=[to("anna", "plan"), to("anna", "appointments", right="take_part")],
        sees={"anna": only("plan", "appointments")},
        why="shared_with_you",
        writes={"anna": only("appointments")},
    ),
    Line(
        "lets the clinic take part in the plan",
        gives=[to("clinic", "plan", right="take_part")],
        sees={"sara": only("plan")},
        why="shared_with_your_agency",
        writes={"sara": only("plan")},
    ),
    Line(
        "lets the clinic take part in the plan, and Sara has left her work",
        gives=[to("clinic", "plan", right="take_part"), to("sara", "appointments")],
        then={"left_work": "sara"},
    ),
    Line(
        "lets the hospital, which Nils administers, take part in the plan and see the rest",
        gives=[
            to("hospital", "plan", right="take_part"),
            *(to("hospital", category) for category in SHAREABLE if category != "plan"),
        ],
        sees={"system": EVERYTHING},
        why="shared_with_your_agency",
        writes={"system": only("plan")},
    ),
    Line(
        "let Anna take part until yesterday",
        gives=[to("anna", "plan", right="take_part", until=EARLIER)],
    ),
    Line(
        "let Anna take part, has paused it, and lets her see",
        gives=[to("anna", "plan", right="take_part", state="paused"), to("anna", "plan")],
        sees={"anna": only("plan")},
        why="shared_with_you",
    ),
    Line(
        "has removed Anna, who took part",
        gives=[to("anna", "plan", right="take_part")],
        then={"remove": "anna"},
    ),
    Line(
        "is a small child whose guardian was let take part in the appointments",
        person={"country": "dk", "birth_date": "2020-06-01"},
        gives=[to("per", "appointments", right="take_part")],
        sees={"per": EVERYTHING},
        why="guardian_by_age shared_with_you",
        writes={"per": only("appointments")},
    ),
    Line(
        "shares different things with two",
        gives=[to("anna", "plan"), to("maja", "crisis_plan"), to("maja", "about_me")],
        sees={"anna": only("plan"), "maja": only("crisis_plan", "about_me")},
        why="shared_with_you",
    ),
    Line(
        "shares with the clinic where Sara works",
        gives=[to("clinic", "appointments")],
        sees={"sara": only("appointments")},
        why="shared_with_your_agency",
    ),
    Line(
        "shares with another agency than Sara's",
        gives=[to("office", "appointments")],
    ),
    Line("has linked the hospital's system, and has shared nothing with it"),
    *(
        Line(
            f"shares {category} with the hospital, whose system is linked",
            gives=[to("hospital", category)],
            sees={"system": only(category)},
            why="shared_with_your_agency",
        )
        for category in SHAREABLE
    ),
    Line(
        "lets the hospital take part in the plan and in the crisis plan",
        gives=[
            to("hospital", "plan", right="take_part"),
            to("hospital", "crisis_plan", right="take_part"),
        ],
        sees={"system": only("plan", "crisis_plan")},
        why="shared_with_your_agency",
        writes={"system": only("plan")},
    ),
    Line(
        "shares with the hospital and has taken it back",
        gives=[to("hospital", "plan", state="withdrawn")],
    ),
    Line(
        "shares with the hospital and has removed its system",
        gives=[to("hospital", "plan", right="take_part")],
        then={"remove": "system"},
    ),
    Line(
        "shares with the hospital and has stopped all sharing",
        gives=[to("hospital", "plan", right="take_part")],
        person={"sharing_stopped": True},
    ),
    Line(
        "shares the plan until tomorrow",
        gives=[to("anna", "plan", until=LATER)],
        sees={"anna": only("plan")},
        why="shared_with_you",
    ),
    Line("shared the plan until yesterday", gives=[to("anna", "plan", until=EARLIER)]),
    Line("shares the plan from tomorrow on", gives=[to("anna", "plan", starts_at=LATER)]),
    Line("has paused it", gives=[to("anna", "plan", state="paused")]),
    Line("has taken it back", gives=[to("anna", "plan", state="withdrawn")]),
    Line("said no", gives=[to("anna", "plan", state="refused")]),
    Line(
        "took one of two yeses back",
        gives=[to("anna", "plan", state="withdrawn"), to("anna", "plan")],
        sees={"anna": only("plan")},
        why="shared_with_you",
    ),
    Line(
        "shares all with Anna and has removed her",
        gives=[to("anna", category) for category in SHAREABLE],
        then={"remove": "anna"},
    ),
    Line(
        "shares with the clinic and has removed Sara, whom no yes to the clinic brings back",
        gives=[to("clinic", "plan")],
        then={"remove": "sara"},
    ),
    Line(
        "shares with Anna, who has left",
        gives=[to("anna", "plan")],
        then={"leave": "anna"},
    ),
    Line(
        "shares with somebody who has not been let in",
        gives=[to("waiting", "plan")],
    ),
    Line(
        "has stopped all sharing",
        gives=[to("anna", "plan"), to("clinic", "appointments")],
        person={"sharing_stopped": True},
    ),
    *(
        Line(
            f"is {age} in {country} and has a guardian",
            person={"country": country, "birth_date": f"{2026 - age}-06-01"},
            sees={"per": EVERYTHING} if sees else {},
            why="guardian_by_age" if sees else "",
        )
        for country, age, sees in [
            ("se", 12, True), ("se", 13, False), ("se", 14, False), ("se", 16, False),
            ("no", 11, True), ("no", 12, False), ("no", 14, False),
            ("dk", 14, True), ("dk", 15, False), ("dk", 40, False),
        ]
    ),
    Line("is a child of unknown age", person={"country": "se", "birth_date": None}),
    Line(
        "is a child whose identity is protected",
        person={"country": "se", "birth_date": "2020-06-01", "protected": True},
    ),
    Line(
        "is a child who has stopped all sharing",
        person={"country": "se", "birth_date": "2020-06-01", "sharing_stopped": True},
    ),
    Line(
        "is 14 and shares the crisis plan with the guardian",
        person={"country": "se", "birth_date": "2012-06-01"},
        gives=[to("per", "crisis_plan")],
        sees={"per": only("crisis_plan")},
        why="shared_with_you",
    ),
]  # fmt: skip


@dataclass
class Around:
    """Kim's people, and their member rows."""

    kim: Any
    cast: dict[str, Any]
    members: dict[str, str]
    agencies: dict[str, str]
    works_at: dict[str, tuple[str, str]]
    """Who works at the hospital, as its administrator or not: the agency, and their line there."""


@pytest.fixture
def around(house):
    clock.set_source(lambda: NOON)
    kim = people.kim(house)
    cast = {name: getattr(people, name)(house) for name in OTHERS}
    agencies = {
        name: write(house, kim, Agency, name=name, country="se") for name in ("clinic", "office")
    }
    members = {
        "anna": let_in(house, kim, cast["anna"], relation="relative"),
        "maja": let_in(house, kim, cast["maja"], relation="friend"),
        "sara": let_in(
            house, kim, cast["sara"], relation="professional", agency_id=agencies["clinic"]
        ),
        "per": let_in(house, kim, cast["per"], relation="guardian"),
        "waiting": write(house, kim, Member, name="Nils", relation="friend"),
    }
    system = ASystem(house, "The hospital")
    system.link(kim)
    actor, members["system"] = system.actor, system.member_id(kim)
    cast["system"] = Someone(actor.account_id, None, actor.device_id, system.name)
    agencies["hospital"] = system.agency_of(kim)
    for category, cls in KIND.items():
        _write_one(house, kim, category, cls)
    works_at = {
        "nils": (system.agency_id, _works(house, system, cast["nils"], staff.ADMIN)),
        "sara": (system.agency_id, _works(house, system, cast["sara"], staff.STAFF)),
    }
    return Around(kim, cast, members, agencies, works_at)


def _works(house, agency, someone, role):
    with CareSession(house, NOBODY, writes=True) as session:
        made = staff.invite(session, agency.agency_id, someone.name, role)
        session.commit()
    with CareSession(house, someone.actor, writes=True) as session:
        staff.accept(session, made.token)
        session.commit()
    return made.id


def _write_one(house, kim, category, cls):
    fields = {
        "appointments": {"starts_at": NOON, "zone": "Europe/Stockholm"},
        "crisis_plan": {"section": "reasons"},
        "about_me": {"section": "what_helps"},
        "network": {"country": "se"},
    }.get(category, {})
    write(house, kim, cls, **fields)


def decide(house, around, line):
    """What the line says, through the ordinary verbs."""
    _change(house, around.kim, Person, around.kim.person_id, line.person)
    for given in line.gives:
        _give(house, around, dict(given))
    if "remove" in line.then:
        member_id = around.members[line.then["remove"]]
        _change(house, around.kim, Member, member_id, {"removed": True})
    if "left_work" in line.then:
        agency_id, line_there = around.works_at[line.then["left_work"]]
        nils = around.cast["nils"].account_id
        staff.end(house, agency_id, line_there, by=nils)
    if "leave" in line.then:
        someone = around.cast[line.then["leave"]]
        with CareSession(house, someone.actor, writes=True) as session:
            memberships.leave(session, around.kim.person_id)
            session.commit()


def _give(house, around, given):
    receiver, shared = given.pop("receiver"), given.pop("shared")
    if receiver in around.agencies:
        share(
            house, around.kim, None, shared, receiver_agency_id=around.agencies[receiver], **given
        )
    else:
        share(house, around.kim, around.members[receiver], shared, **given)


def _change(house, kim, cls, row_id, changes):
    with CareSession(house, kim.actor, writes=True) as session:
        row = keep.find(session, cls, kim.person_id, row_id)
        keep.change(session, row, base=row.number, changes=dict(changes))
        session.commit()


def seen_by(house, someone, kim):
    """The categories of which this account reads a row of Kim's."""
    with CareSession(house, someone.actor, writes=True) as session:
        return frozenset(
            category
            for category, cls in KIND.items()
            if session.scalars(select(cls).where(cls.person_id == kim.person_id)).all()
        )


def written_by(house, someone, kim):
    """The categories in which this account may write, as the write lock is told."""
    with CareSession(house, someone.actor, writes=True) as session:
        return frozenset(
            category for category in KIND if session.may_change(kim.person_id, category)
        )


@pytest.mark.parametrize("line", MATRIX, ids=lambda line: line.says.replace(" ", "_"))
def test_when_kim(house, around, line):
    decide(house, around, line)
    for name, someone in around.cast.items():
        expected = line.sees.get(name, frozenset())
        assert seen_by(house, someone, around.kim) == expected, f"{name} sees"
        reasons = {share.reason for share in _shares(house, someone, around.kim)}
        assert reasons == (set(line.why.split()) if expected else set())
        writes = line.writes.get(name, frozenset())
        assert written_by(house, someone, around.kim) == writes, f"{name} writes in"
    assert seen_by(house, around.kim, around.kim) == EVERYTHING
    assert written_by(house, around.kim, around.kim) == EVERYTHING


def _shares(house, someone, kim):
    with CareSession(house, someone.actor, writes=False) as session:
        return session.shares().get(kim.person_id, [])


@pytest.mark.parametrize("noun", NOUNS)
def test_a_category_that_is_not_for_sharing_is_nobody_elses(house, around, noun):
    cls = NOUNS[noun]
    if cls.category in SHAREABLE:
        return
    for category in SHAREABLE:
        share(house, around.kim, around.members["anna"], category)
    with CareSession(house, around.cast["anna"].actor, writes=True) as session:
        assert session.scalars(select(cls)).all() == []


def test_what_is_only_kims_is_seen_by_kim_only(house, around):
    hidden = write(house, around.kim, Step, what="Bara jag", only_me=True)
    share(house, around.kim, around.members["anna"], "plan")
    with CareSession(house, around.cast["anna"].actor, writes=True) as session:
        assert hidden not in {step.id for step in session.scalars(select(Step))}
        assert session.get(Step, (around.kim.person_id, hidden)) is None


def test_of_the_crisis_plan_only_the_chosen_sections_are_seen(house, around):
    wanted = write(house, around.kim, CrisisEntry, section="what_i_can_do", words="Andas")
    share(house, around.kim, around.members["maja"], "crisis_plan", sections=["what_i_can_do"])
    with CareSession(house, around.cast["maja"].actor, writes=True) as session:
        assert [entry.id for entry in session.scalars(select(CrisisEntry))] == [wanted]


def test_an_account_without_any_id_sees_nothing(house, around):
    with CareSession(house, Actor(None), writes=False) as session:
        assert session.shares() == {}
        assert session.scalars(select(Step)).all() == []


def test_the_age_that_lets_guardians_in_is_stored_as_a_day_and_only_for_children(house, around):
    _change(house, around.kim, Person, around.kim.person_id, {"birth_date": "2015-02-28"})
    with CareSession(house, around.kim.actor, writes=False) as session:
        assert session.scalars(select(Person)).one().guardians_see_until == date(2028, 2, 28)
    _change(house, around.kim, Person, around.kim.person_id, {"birth_date": "1985-02-28"})
    with CareSession(house, around.kim.actor, writes=False) as session:
        assert session.scalars(select(Person)).one().guardians_see_until is None


def test_ids_of_others_do_not_open_what_is_kims(house, around):
    with CareSession(house, around.cast["nils"].actor, writes=False) as session:
        assert session.get(Step, (around.kim.person_id, new_id())) is None
        assert session.memberships() == {}
