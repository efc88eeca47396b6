"""The narrow door of a call for contact, tried from inside: it opens for the one who is asked, for
what it says, and shuts behind them."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from server import clock
from server.access import answering
from server.access.session import CareSession
from server.errors import NotFound, NotYoursToChange
from server.store.tables import Call, Delivery, Event, Goal, Member, Person, PersonKey, Recipient
from tests import make, people
from tests.make import new_id

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def two(house, kim):
    """Anna and Maja are both asked by Kim → each with their row, and the call."""
    clock.set_source(lambda: NOON)
    make.write(house, kim, Goal, own_words="Bara Kims")
    cast = {"anna": people.anna(house), "maja": people.maja(house)}
    call = new_id()
    with CareSession(house, kim.actor, writes=True) as session:
        times = {"asked_at": NOON, "starts_at": NOON, "ends_at": NOON + timedelta(minutes=5)}
        session.add(Call(person_id=kim.person_id, id=call, state="asking", **times))
        session.commit()
    return cast, {name: asked(house, kim, call, cast[name]) for name in cast}, call


def asked(house, kim, call, someone):
    """One who is asked → their row, and the delivery that is on its way to them."""
    member_id = make.let_in(house, kim, someone)
    recipient, delivery = new_id(), new_id()
    with CareSession(house, kim.actor, writes=True) as session:
        row = Recipient(
            person_id=kim.person_id, id=recipient, call_id=call, member_id=member_id,
            account_id=someone.account_id, turn=0, asked_at=NOON,
        )  # fmt: skip
        row.words = "Nu är det så"
        session.add(row)
        session.add(
            Delivery(
                person_id=kim.person_id, id=delivery, recipient_id=recipient, channel="sms",
                state="queued", queued_at=NOON, changed_at=NOON,
            )
        )  # fmt: skip
        session.commit()
    return recipient, delivery


@pytest.fixture
def as_anna(house, two):
    with CareSession(house, two[0]["anna"].actor, writes=True) as session:
        yield session


def stored(house, cls):
    with house.database.system.connect() as connection:
        return connection.execute(select(cls.__table__)).all()


def test_what_was_met_inside_is_forgotten_at_once(as_anna, two, kim):
    recipient, _ = two[1]["anna"]
    answering.answer(as_anna, answering.mine(as_anna, recipient), "coming", by_link=False)
    for cls in (Person, Member, Goal, Call, Delivery, Event):
        assert as_anna.scalars(select(cls)).all() == []
    assert [one.id for one in as_anna.scalars(select(Recipient))] == [recipient]
    assert as_anna.inside is None


def test_being_asked_opens_the_words_meant_for_one_and_no_others(as_anna, two, kim):
    (mine,) = as_anna.scalars(select(Recipient)).all()
    assert mine.words == "Nu är det så"
    assert len(as_anna.scalars(select(PersonKey)).all()) == 1
    others, _ = two[1]["maja"]
    assert as_anna.get(Recipient, (kim.person_id, others)) is None


def test_nobody_answers_for_somebody_else(as_anna, two):
    others, _ = two[1]["maja"]
    assert answering.mine(as_anna, others) is None
    recipient, _ = two[1]["anna"]
    tampered = answering.mine(as_anna, recipient)
    as_anna.expunge(tampered)
    tampered.id = others
    with pytest.raises(NotFound):
        answering.answer(as_anna, tampered, "coming", by_link=False)


def test_a_door_to_one_plan_is_none_to_another(house, ola, as_anna, two):
    recipient, _ = two[1]["anna"]
    elsewhere = answering.mine(as_anna, recipient)
    as_anna.expunge(elsewhere)
    elsewhere.person_id = ola.person_id
    with pytest.raises(NotFound):
        answering.answer(as_anna, elsewhere, "coming", by_link=False)
    as_anna.rollback()
    assert {one.answer for one in stored(house, Recipient)} == {None}


def test_what_goes_to_another_is_neither_packed_nor_noted(house, as_anna, two, kim):
    _, others = two[1]["maja"]
    assert answering.outgoing(as_anna, kim.person_id, others) is None
    answering.went_out(as_anna, kim.person_id, others)
    answering.failed(as_anna, kim.person_id, others, "gone")
    answering.arrive(as_anna, kim.person_id, others, seen=True)
    as_anna.commit()
    assert {one.state for one in stored(house, Delivery)} == {"queued"}
    assert {one.sent_at for one in stored(house, Recipient)} == {None}
    assert {one.seen_at for one in stored(house, Recipient)} == {None}


def test_what_never_was_is_met_with_nothing(as_anna, two, kim):
    for person_id in (kim.person_id, new_id()):
        assert answering.outgoing(as_anna, person_id, new_id()) is None
        answering.arrive(as_anna, person_id, new_id(), seen=True)
        answering.went_out(as_anna, person_id, new_id())
        answering.failed(as_anna, person_id, new_id(), "gone")
        answering.reached(as_anna, new_id())


def test_without_the_door_whoever_is_asked_changes_nothing_of_it(as_anna, two, kim):
    (mine,) = as_anna.scalars(select(Recipient)).all()
    mine.answer = "coming"
    with pytest.raises((NotFound, NotYoursToChange)):
        as_anna.flush()


def test_nobody_asks_others_in_the_name_of_the_person(as_anna, two, kim):
    times = {"asked_at": NOON, "starts_at": NOON, "ends_at": NOON}
    as_anna.add(Call(person_id=kim.person_id, id=new_id(), state="asking", **times))
    with pytest.raises((NotFound, NotYoursToChange)):
        as_anna.flush()


def test_whoever_is_not_let_in_is_not_reached_either(house, two, kim):
    nils = people.nils(house)
    with CareSession(house, nils.actor, writes=True) as session:
        answering.reached(session, kim.person_id)
        session.commit()
    assert {one.reached_at for one in stored(house, Member)} == {None}


def test_an_answer_writes_what_it_says_and_tells_the_worker_in_the_persons_name(
    house, as_anna, two, kim
):
    recipient, _ = two[1]["anna"]
    answering.answer(as_anna, answering.mine(as_anna, recipient), "coming", by_link=False)
    as_anna.commit()
    rows = {one.id: one for one in stored(house, Recipient)}
    assert rows[recipient].answer == "coming" and rows[recipient].over_at is None
    assert rows[two[1]["maja"][0]].over_at == NOON
    (event,) = [one for one in stored(house, Event) if one.kind == "call"]
    assert (event.account_id, event.row_id, event.lane) == (kim.account_id, two[2], "urgent")
    assert [one.state for one in stored(house, Call)] == ["answered"]
