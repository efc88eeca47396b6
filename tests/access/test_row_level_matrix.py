"""The policy matrix once more, asked of PostgreSQL alone: no session, no lock, no key."""

import pytest
from psycopg import sql

from server.access.functions import SCHEMA
from server.access.policy import BY_LAW, GRANTED, SHAREABLE
from server.store.tables import NOUNS, CrisisEntry, Step
from tests.access.raw import acting, rows_seen
from tests.access.test_policy_matrix import EVERYTHING, KIND, MATRIX, around, decide
from tests.make import share, write

__all__ = ["around"]  # A fixture.
pytestmark = pytest.mark.postgresql_only


def seen_by(raw, someone, kim):
    """The categories of which the database shows this account a row of Kim's."""
    return frozenset(
        category
        for category, cls in KIND.items()
        if any(
            str(row["person_id"]) == kim.person_id
            for row in rows_seen(raw, someone, cls.__tablename__)
        )
    )


def reasons_of(raw, someone, kim):
    """The rules by which it does: they are functions of its own, called by the reasons' codes."""
    asking = sql.SQL("SELECT c0::text FROM {}.{}()")
    with acting(raw, someone):
        return {
            reason
            for reason in (*GRANTED, *BY_LAW)
            if (kim.person_id,)
            in raw.execute(asking.format(*map(sql.Identifier, (SCHEMA, reason)))).fetchall()
        }


def written_by(raw, someone):
    """The categories of which it lets this account change a row. Nobody asks for the row first:
    then only what may be written decides."""
    return frozenset(
        category for category, cls in KIND.items() if _changes(raw, someone, cls.__tablename__)
    )


def _changes(raw, someone, table):
    writing = sql.SQL("UPDATE {} SET marks = '{{}}'").format(sql.Identifier(table))
    with acting(raw, someone):
        return raw.execute(writing).rowcount


@pytest.mark.parametrize("line", MATRIX, ids=lambda line: line.says.replace(" ", "_"))
def test_the_database_says_the_same_when_kim(raw, house, around, line):
    decide(house, around, line)
    for name, someone in around.cast.items():
        expected = line.sees.get(name, frozenset())
        assert seen_by(raw, someone, around.kim) == expected, f"{name} sees"
        assert reasons_of(raw, someone, around.kim) == (
            set(line.why.split()) if expected else set()
        )
        assert written_by(raw, someone) == line.writes.get(name, frozenset()), f"{name} writes in"
    assert seen_by(raw, around.kim, around.kim) == EVERYTHING
    assert written_by(raw, around.kim) == EVERYTHING
    assert seen_by(raw, None, around.kim) == written_by(raw, None) == frozenset()


@pytest.mark.parametrize(
    "cls", [cls for cls in NOUNS.values() if cls.category not in SHAREABLE], ids=lambda c: c.noun
)
def test_what_is_not_for_sharing_is_nobody_elses(raw, house, around, cls):
    for category in SHAREABLE:
        share(house, around.kim, around.members["anna"], category)
    assert rows_seen(raw, around.cast["anna"], cls.__tablename__) == []


def test_whoever_sees_the_network_sees_everybody_in_it(raw, house, around):
    share(house, around.kim, around.members["anna"], "network")
    seen = {str(row["id"]) for row in rows_seen(raw, around.cast["anna"], "member")}
    assert seen == set(around.members.values())


def test_what_is_only_kims_and_sections_not_chosen_stay_kims(raw, house, around):
    hidden = write(house, around.kim, Step, what="Bara jag", only_me=True)
    wanted = write(house, around.kim, CrisisEntry, section="what_i_can_do", words="Andas")
    for category, sections in (("plan", []), ("crisis_plan", ["what_i_can_do"])):
        share(house, around.kim, around.members["anna"], category, sections=sections)
    anna = around.cast["anna"]
    assert hidden not in {str(row["id"]) for row in rows_seen(raw, anna, "step")}
    assert [str(row["id"]) for row in rows_seen(raw, anna, "crisis_entry")] == [wanted]
