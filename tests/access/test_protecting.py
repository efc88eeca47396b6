"""The door by which a system says that an identity is protected: it opens for nothing else."""

import pytest
from sqlalchemy import select

from server.access.inside import unlocked, writing_inside
from server.access.protecting import protect
from server.access.session import CareSession
from server.care import keep
from server.errors import NotFound
from server.store.tables import Member, Person
from tests.systems import ASystem


@pytest.fixture
def clinic(house, kim):
    """Linked with Kim, who shares nothing with it."""
    system = ASystem(house)
    system.link(kim)
    return system


def change(house, someone, cls, row_id, **changes):
    """The person changes a row of theirs."""
    with CareSession(house, someone.actor, writes=True) as session:
        row = keep.find(session, cls, someone.person_id, row_id)
        keep.change(session, row, base=row.number, changes=changes)
        session.commit()


def is_protected(house, someone):
    with CareSession(house, someone.actor, writes=False) as session:
        return keep.find(session, Person, someone.person_id, someone.person_id).protected


def person_of(session, kim):
    """Kim's row, as it is met inside."""
    return session.scalar(unlocked(select(Person).where(Person.person_id == kim.person_id)))


def test_a_member_can_protect_without_seeing_anything(house, clinic, kim):
    with clinic.session() as session:
        protect(session, kim.person_id)
        session.commit()
    assert is_protected(house, kim)


def test_who_is_no_member_protects_nobody(house, clinic, kim, ola):
    with clinic.session() as session:
        protect(session, ola.person_id)
        session.commit()
    assert not is_protected(house, ola)


def test_who_was_removed_protects_nobody(house, clinic, kim):
    change(house, kim, Member, clinic.member_id(kim), removed=True)
    with clinic.session() as session:
        protect(session, kim.person_id)
        session.commit()
    assert not is_protected(house, kim)


@pytest.mark.parametrize(
    "written",
    [{"name": "Somebody else"}, {"sharing_stopped": True}, {"protected": True, "country": "no"}],
)
def test_nothing_else_of_the_person_goes_through_it(clinic, kim, written):
    inside = writing_inside(session := clinic.session(), kim.person_id)
    with session, pytest.raises(NotFound), inside:
        person = person_of(session, kim)
        for name, value in written.items():
            setattr(person, name, value)


def test_nobody_is_unprotected_through_it(house, clinic, kim):
    change(house, kim, Person, kim.person_id, protected=True)
    inside = writing_inside(session := clinic.session(), kim.person_id)
    with session, pytest.raises(NotFound), inside:
        person_of(session, kim).protected = False
