"""The ways around a lock, kept as tests: each is red if the lock it names is taken away.

``kim`` and ``ola`` are strangers. Whatever Ola's session is asked, nothing of Kim's comes out,
and nothing of Kim's changes.
"""

import pytest
from sqlalchemy import (
    ForeignKey,
    String,
    cast,
    column,
    func,
    insert,
    literal_column,
    select,
    table,
    text,
    true,
    update,
)
from sqlalchemy import delete as sql_delete
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, aliased, join, make_transient_to_detached, mapped_column
from sqlalchemy.orm.exc import ObjectDeletedError

from server.access.policy import NOBODY
from server.access.session import CareSession
from server.errors import LockHeld, NotFound
from server.store.base import AboutNobody, AboutPerson, Base, Id
from server.store.tables import Account, Device, Head, History, Person, PersonKey, Step
from server.web.room import Room
from tests.make import new_id, write_goal, write_step

SECRET = "Words that only Kim may read"


@pytest.fixture
def kims_step(house, kim):
    return write_step(house, kim, what=SECRET)


@pytest.fixture
def as_ola(house, ola, kims_step):
    with CareSession(house, ola.actor, writes=True) as session:
        yield session


@pytest.fixture
def as_kim(house, kim, kims_step):
    with CareSession(house, kim.actor, writes=True) as session:
        yield session


# --- The read lock ------------------------------------------------------------------------


def test_kim_reads_what_kim_wrote(as_kim):
    assert [step.what for step in as_kim.scalars(select(Step))] == [SECRET]


@pytest.mark.parametrize(
    "question",
    [
        select(Step),
        select(Step.id),
        select(Step).where(Step.id.is_not(None) | True),
        select(func.max(cast(Step.id, String))),
        select(Step).order_by(Step.number).limit(1),
        select(aliased(Step)),
        select(Person.person_id, Step.id).join(Step, Step.number > Person.number),
        select(Person.person_id).where(Person.person_id.in_(select(Step.person_id))),
        select(Step.id).union_all(select(Step.id)),
        select(select(Step.envelope).limit(1).scalar_subquery()).select_from(Person),
        select(select(Step.id).subquery().c.id),
        select(select(Step.id).cte().c.id),
        select(History.envelope),
        select(Head.person_id),
        select(PersonKey.wrapped),
        select(Device.token_hash),
    ],
    ids=lambda question: str(question).replace("\n", " ")[:70],
)
def test_an_orm_select_shows_a_stranger_nothing(as_ola, kims_values, question):
    found = {value for row in as_ola.execute(question) for value in _values(row)}
    assert found & kims_values == set()


@pytest.fixture
def kims_values(house, kim, kims_step):
    """Every id, hash and envelope that is stored of Kim."""
    with house.database.system.connect() as raw:
        stored = {
            value
            for table in Base.metadata.sorted_tables
            for row in raw.execute(select(table)).mappings()
            if {kim.person_id, kim.account_id} & {row.get("person_id"), row.get("account_id")}
            for value in row.values()
            if isinstance(value, bytes) or (isinstance(value, str) and len(value) == 36)
        }
    assert kims_step in stored
    return stored


def _values(row):
    for thing in row:
        if isinstance(thing, Base):
            yield from (getattr(thing, c.key) for c in type(thing).__mapper__.column_attrs)
        else:
            yield thing


@pytest.mark.parametrize(
    "question",
    [
        select(Step.__table__),
        select(Step.__table__.c.envelope),
        text("SELECT envelope FROM step"),
        select(Step).from_statement(text("SELECT * FROM step")),
        select(Person.person_id, Step.__table__.c.envelope),
        select(Person.person_id).where(text("1 = 1) OR (1 = 1")),
        select(literal_column("(SELECT envelope FROM step)")).select_from(Person),
        select(func.count()).select_from(Step.__table__),
        select(Person.person_id, Step.__table__.alias().c.envelope),
        select(Person.person_id, table("step", column("envelope")).alias().c.envelope),
        select(Person.person_id).where(Step.__table__.alias().c.state == "done"),
        select(func.count(Person.person_id)).select_from(join(Person, Step.__table__, true())),
        select(func.count(Person.person_id)).select_from(Person).join(Step.__table__, true()),
        select(Person.person_id).union(select(Step.__table__.alias().c.id)),
        select(Person.person_id).prefix_with("(SELECT envelope FROM step),"),
        select(Person.person_id).suffix_with("UNION ALL SELECT id FROM step"),
        select(Person.person_id).with_statement_hint("UNION ALL SELECT id FROM step"),
        select(Person.person_id.op("|| (SELECT group_concat(id) FROM step) ||")("")),
        insert(Step).values(person_id=new_id(), id=new_id()),
        update(Step).values(state="done"),
        sql_delete(Step),
        update(Step.__table__).values(state="done"),
    ],
    ids=lambda question: str(question).replace("\n", " ")[:70],
)
def test_a_statement_the_policy_cannot_be_added_to_is_refused(as_ola, question):
    with pytest.raises(LockHeld):
        as_ola.execute(question)


@pytest.mark.parametrize("question", [select(Step.id), select(PersonKey.wrapped)])
def test_a_select_that_is_compiled_once_is_locked_too(as_ola, kims_values, question):
    found = {value for row in as_ola.rows(question) for value in row}
    assert found & kims_values == set()


@pytest.mark.parametrize("question", [select(Step.__table__), text("SELECT 1"), update(Step)])
def test_a_statement_compiled_once_is_refused_like_any_other(as_ola, question):
    with pytest.raises(LockHeld):
        as_ola.rows(question)


@pytest.mark.parametrize("cls", [Step, Person, PersonKey, Account, Device, History, Head])
def test_the_lock_holds_on_the_quick_way(as_ola, kim, kims_values, cls):
    columns = [getattr(cls, column.key) for column in cls.__mapper__.column_attrs]
    found = as_ola.rows(select(*columns), actor=kim.account_id)
    assert {str(value) for row in found for value in row} & {str(v) for v in kims_values} == set()
    with pytest.raises(LockHeld):
        as_ola.rows(select(cls.__table__))


def test_the_lock_holds_for_a_query_of_the_old_kind(as_ola):
    assert as_ola.query(Step).all() == []


def test_a_key_by_which_to_get_a_row_is_no_key_to_the_lock(as_ola, kim, kims_step):
    assert as_ola.get(Step, (kim.person_id, kims_step)) is None


def made_up(session, cls, **key):
    """An object made to look like a stored row that this session has never been shown."""
    row = cls()
    for name, value in key.items():
        setattr(row, name, value)
    make_transient_to_detached(row)
    session.add(row)
    return row


def test_a_row_that_is_made_up_does_not_fill_itself(as_ola, kim, kims_step):
    step = made_up(as_ola, Step, person_id=kim.person_id, id=kims_step)
    with pytest.raises(ObjectDeletedError):
        _ = step.envelope
    with pytest.raises(ObjectDeletedError):
        _ = made_up(as_ola, PersonKey, person_id=kim.person_id).wrapped
    with pytest.raises(ObjectDeletedError):
        _ = made_up(as_ola, Account, account_id=kim.account_id).wrapped


def test_a_row_of_ones_own_reads_on(as_kim, kim, kims_step):
    step = as_kim.get(Step, (kim.person_id, kims_step))
    as_kim.refresh(step)
    as_kim.expire(step, ["envelope"])
    assert step.what == SECRET


def test_nobody_sees_nothing_not_even_rows_without_an_owner(house, kim):
    with CareSession(house, NOBODY, writes=False) as session:
        for cls in (Person, Step, PersonKey, Head, Device):
            assert session.scalars(select(cls)).all() == []


# --- No raw door --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "door",
    [
        "connection", "bulk_save_objects", "bulk_insert_mappings", "bulk_update_mappings",
        "begin", "begin_nested", "get_transaction", "get_nested_transaction",
    ],
)  # fmt: skip
def test_there_is_no_raw_door(as_ola, door):
    with pytest.raises(LockHeld):
        getattr(as_ola, door)(Step, [])


def test_a_session_keeps_its_actor_for_life(as_ola, kim):
    """One identity map for two actors would show the second what the first had loaded."""
    with pytest.raises(AttributeError):
        as_ola.actor = kim.actor


def test_two_sessions_share_no_identity_map(house, kim, ola, kims_step):
    with CareSession(house, kim.actor, writes=False) as kims:
        assert kims.get(Step, (kim.person_id, kims_step)) is not None
        with CareSession(house, ola.actor, writes=False) as olas:
            assert olas.get(Step, (kim.person_id, kims_step)) is None


# --- The write lock -----------------------------------------------------------------------


def test_a_stranger_cannot_write_a_row_into_someones_plan(as_ola, kim):
    as_ola.add(Step(person_id=kim.person_id, id=new_id(), what="Not Kim's words"))
    with pytest.raises(NotFound):
        as_ola.flush()


def test_a_row_cannot_be_moved_to_another_person(as_ola, house, kim, ola):
    own = write_step(house, ola, what="Ola's own", session=as_ola)
    own.person_id = kim.person_id
    with pytest.raises(NotFound):
        as_ola.flush()


def test_a_row_cannot_be_taken_from_another_person(as_ola, kim, ola, kims_step):
    """An object made up to look like Kim's stored row is asked for under both owners."""
    made_up = Step(person_id=kim.person_id, id=kims_step)
    make_transient_to_detached(made_up)
    as_ola.add(made_up)
    made_up.person_id = ola.person_id
    with pytest.raises(NotFound):
        as_ola.flush()


def test_a_row_of_someone_else_cannot_be_deleted(as_ola, kim, kims_step):
    made_up = Step(person_id=kim.person_id, id=kims_step)
    make_transient_to_detached(made_up)
    as_ola.add(made_up)
    as_ola.delete(made_up)
    with pytest.raises(NotFound):
        as_ola.flush()


def test_a_plan_cannot_be_started_in_someone_elses_name(as_ola, kim):
    stranger = new_id()
    as_ola.add(
        Person(
            person_id=stranger, id=stranger, account_id=kim.account_id, country="se", language="sv"
        )
    )
    with pytest.raises(NotFound):
        as_ola.flush()


def test_a_plan_that_is_there_cannot_be_started_again(as_ola, kim, ola):
    """Deleted and added in one flush it would become an update: Kim's plan under Ola's account."""
    row = made_up(as_ola, Person, person_id=kim.person_id, id=kim.person_id)
    as_ola.delete(row)
    as_ola.add(_person_of(ola, kim.person_id))
    with pytest.raises(NotFound):
        as_ola.flush()


def test_a_start_that_was_refused_opens_nothing_afterwards(as_ola, kim, ola):
    as_ola.add(_person_of(ola, kim.person_id))
    with pytest.raises(NotFound):
        as_ola.flush()
    as_ola.rollback()
    as_ola.add(Step(person_id=kim.person_id, id=new_id()))
    with pytest.raises(NotFound):
        as_ola.flush()


def _person_of(someone, person_id):
    return Person(
        person_id=person_id, id=person_id, account_id=someone.account_id, country="se",
        language="sv",
    )  # fmt: skip


def test_a_device_cannot_be_taken_from_another_account(as_ola, kim, ola):
    device = made_up(as_ola, Device, id=kim.device_id)
    with pytest.raises(ObjectDeletedError):
        device.account_id = ola.account_id


def test_a_child_cannot_hang_in_another_persons_plan(house, kim, ola, kims_step):
    """The foreign key is composite: Ola's step cannot point at Kim's goal."""
    goal_id = write_goal(house, kim, own_words="Kim's goal")
    with CareSession(house, ola.actor, writes=True) as session:
        session.add(Step(person_id=ola.person_id, id=new_id(), goal_id=goal_id))
        with pytest.raises(IntegrityError):
            session.commit()


def test_a_session_opened_for_reading_does_not_write(house, kim):
    with CareSession(house, kim.actor, writes=False) as session:
        session.add(Step(person_id=kim.person_id, id=new_id()))
        with pytest.raises(LockHeld):
            session.flush()


# --- Sealed text --------------------------------------------------------------------------


def test_a_row_that_slipped_past_the_filter_stays_shut(house, as_ola, kim, kims_step):
    """As if a filter had been forgotten: the row is there, and its words are not."""
    of_kim = select(Step.__table__).where(Step.__table__.c.id == kims_step)
    with house.database.system.connect() as raw:
        leaked = raw.execute(of_kim).one()
    assert SECRET.encode() not in leaked.envelope
    with pytest.raises(LockHeld):
        as_ola.keyring.open(
            ("person", kim.person_id), f"step.envelope:{kims_step}", leaked.envelope
        )


@pytest.mark.parametrize("place", ["goal.envelope:{id}", "step.other:{id}", "step.envelope:other"])
def test_an_envelope_opens_only_where_it_was_sealed(as_kim, kim, kims_step, place):
    sealed = as_kim.get(Step, (kim.person_id, kims_step)).envelope
    with pytest.raises(LockHeld):
        as_kim.keyring.open(("person", kim.person_id), place.format(id=kims_step), sealed)


def test_a_row_moved_to_another_person_in_the_database_does_not_open(house, kim, ola, kims_step):
    with house.database.system_for(writes=True).begin() as raw:
        raw.execute(
            update(Step.__table__)
            .where(Step.__table__.c.id == kims_step)
            .values(person_id=ola.person_id)
        )
    with CareSession(house, ola.actor, writes=False) as session:
        moved = session.get(Step, (ola.person_id, kims_step))
        with pytest.raises(LockHeld):
            _ = moved.what


# --- What must be declared ----------------------------------------------------------------


def test_a_table_that_does_not_say_whom_it_is_about_fails_at_import():
    with pytest.raises(TypeError, match="must be AboutPerson"):

        class Undeclared(Base):
            __tablename__ = "undeclared"
            id: Mapped[str] = mapped_column(Id, primary_key=True)


def test_a_table_about_two_things_fails_at_import():
    with pytest.raises(TypeError, match="only one"):

        class Both(AboutPerson, AboutNobody, Base):
            __tablename__ = "both"
            category = "plan"
            person_id: Mapped[str] = mapped_column(
                Id, ForeignKey("person.person_id"), primary_key=True
            )


def test_a_table_about_a_person_without_a_category_fails_at_import():
    with pytest.raises(TypeError, match="category"):

        class NoCategory(AboutPerson, Base):
            __tablename__ = "no_category"
            person_id: Mapped[str] = mapped_column(Id, primary_key=True)


def test_a_route_that_does_not_say_who_may_come_in_fails_at_import():
    room = Room("undeclared", __name__)
    with pytest.raises(TypeError):
        room.route("/api/undeclared")
    with pytest.raises(TypeError, match="who may come in"):
        room.route("/api/undeclared", access=None)
