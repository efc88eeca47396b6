"""The narrow door, tried from inside: it opens for what it says, and shuts behind it."""

import re
from pathlib import Path

import pytest
from sqlalchemy import select

from server.access import front_door
from server.access.session import CareSession
from server.care import invitations, memberships
from server.care.tokens import token_hash
from server.errors import LockHeld, NotFound, NotYoursToChange
from server.store.tables import Goal, History, Invitation, Member, Person, PersonKey, Step
from tests import make, people
from tests.make import new_id

SERVER = Path(__file__).resolve().parents[2] / "server"


@pytest.fixture
def anna(house):
    return people.anna(house)


@pytest.fixture
def invited(house, kim):
    _, token = make.invite(house, kim, name="Min syster", phone="070-123 45 67")
    make.write(house, kim, Goal, own_words="Bara Kims")
    return front_door.find_invitation(house.database, token_hash(token))


@pytest.fixture
def as_anna(house, anna, invited):
    with CareSession(house, anna.actor, writes=True) as session:
        yield session


def test_what_was_met_inside_is_forgotten_at_once(as_anna, invited):
    invitations.accept(as_anna, invited)
    for cls in (Person, PersonKey, Member, Invitation, Goal, History):
        assert as_anna.scalars(select(cls)).all() == []
    assert as_anna.get(Member, (invited.person_id, invited.member_id)) is None
    with pytest.raises(LockHeld):
        as_anna.keyring.open(("person", invited.person_id), "member.envelope:x", b"x" * 40)


def test_looking_leaves_nothing_open_either(as_anna, invited):
    told = invitations.look(as_anna, invited)
    assert told.called == "Kim Lund"
    with pytest.raises(LockHeld):
        as_anna.keyring.seal(("person", invited.person_id), "member.envelope:x", b"x")
    assert as_anna.scalars(select(Person)).all() == []


def test_inside_the_ordinary_questions_are_locked_as_ever(as_anna, invited, kim):
    as_anna.step_inside(kim.person_id)
    assert as_anna.scalars(select(Goal)).all() == []
    assert as_anna.rows(select(Member.id), of_person=kim.person_id) == []


def test_outside_the_word_inside_opens_nothing(as_anna, kim):
    asked = select(Goal).where(Goal.person_id == kim.person_id).execution_options(inside=True)
    assert as_anna.scalars(asked).all() == []


@pytest.mark.parametrize("cls", [Step, Goal])
def test_inside_nothing_can_be_written_but_what_the_door_is_for(as_anna, kim, cls):
    as_anna.step_inside(kim.person_id)
    as_anna.add(cls(person_id=kim.person_id, id=new_id()))
    with pytest.raises((NotFound, NotYoursToChange)):
        as_anna.flush()


def test_a_door_to_one_plan_is_none_to_another(ola, as_anna, kim):
    as_anna.step_inside(kim.person_id)
    as_anna.add(Member(person_id=ola.person_id, id=new_id(), name="Fel plan"))
    with pytest.raises((NotFound, NotYoursToChange)):
        as_anna.flush()


def test_what_was_pending_does_not_slip_in_through_the_door(as_anna, invited, kim):
    as_anna.add(Member(person_id=kim.person_id, id=new_id(), name="Insmugglad"))
    with pytest.raises((NotFound, NotYoursToChange)):
        invitations.accept(as_anna, invited)


def test_the_card_and_words_of_one_member_reach_no_other_members_row(house, kim, anna):
    others = make.let_in(house, kim, people.maja(house))
    make.let_in(house, kim, anna)
    with CareSession(house, anna.actor, writes=True) as session:
        part = memberships.own(session, kim.person_id)
        part.member_id = others  # As if her own side had been tampered with.
        memberships.change_card(session, part, {"phone": "070-1"})
        session.commit()
    with CareSession(house, kim.actor, writes=False) as session:
        cards = {member.card_phone for member in session.scalars(select(Member))}
    assert cards == {""}


def test_confirming_writes_nothing_else_of_the_member_than_the_day(house, kim, anna, invited):
    with CareSession(house, anna.actor, writes=True) as session:
        invitations.accept(session, invited)
        session.commit()
    before = own_side(house, anna, kim)
    make.confirm(house, kim, invited.member_id)
    after = own_side(house, anna, kim)
    assert before.pop("confirmed_at") is None
    assert after.pop("confirmed_at") is not None
    assert before == after


def own_side(house, someone, person):
    with CareSession(house, someone.actor, writes=False) as session:
        part = memberships._find(session, person.person_id)
        return {column.key: getattr(part, column.key) for column in part.__table__.columns}


def test_only_the_narrow_door_steps_inside():
    inside = re.compile(r"step_inside\(|inside=True")
    users = {
        file.relative_to(SERVER).as_posix()
        for file in SERVER.rglob("*.py")
        if inside.search(file.read_text(encoding="utf-8"))
    }
    assert users == {"access/session.py", "access/inside.py"}
