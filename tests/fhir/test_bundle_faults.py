"""Wherever a transaction breaks off, nothing of it is there; sent again, all of it is."""

from contextlib import contextmanager

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import OperationalError

from server.store.base import Base
from tests.fhir.conftest import FHIR
from tests.fhir.test_bundles import GOAL, entry, whole_plan
from tests.fhir.test_care_plans import goal
from tests.fhir.test_inline import activity, with_goal


@pytest.fixture
def clinic(clinic, kim):
    """The clinic may take part in the plan too."""
    clinic.system.share(kim, "plan")
    clinic.headers = {**clinic.system.headers, "Content-Type": FHIR}
    return clinic


class Broken(Exception):
    """The database is gone in the middle."""


@contextmanager
def breaking(house, what, at):
    """The database breaks off at that call; ``calls`` counts them."""
    calls = []

    def count(connection, *args):
        calls.append(what)
        if len(calls) == at and house.database.is_sqlite:
            raise OperationalError("", {}, Broken())
        if len(calls) == at:
            connection.connection.dbapi_connection.close()

    event.listen(house.database.engine, what, count)
    try:
        yield calls
    finally:
        event.remove(house.database.engine, what, count)


def everything(house):
    """How much there is of everything."""
    with house.database.system.connect() as connection:
        return {
            table.name: connection.scalar(select(func.count()).select_from(table))
            for table in Base.metadata.sorted_tables
        }


def bundle(clinic):
    """A plan with what it names and what stands in it, and an appointment."""
    named = [{"system": "urn:clinic:plans", "value": "P-2"}]
    inside = with_goal(clinic, activity()) | {"identifier": named}
    entries = (
        *whole_plan(clinic),
        entry("POST", "CarePlan", inside),
        entry("POST", "Appointment", clinic.appointment()),
    )
    for n, one in enumerate(entries):
        one["resource"].setdefault("identifier", [{"system": "urn:clinic:sent", "value": str(n)}])
    return {"resourceType": "Bundle", "type": "transaction", "entry": list(entries)}


def send(clinic, sent):
    return clinic._client.post("/fhir", json=sent, headers=clinic.headers)


def test_at_whichever_statement_it_breaks_off_nothing_is_there(clinic, house):
    sent, before, at, reply = bundle(clinic), everything(house), 0, None
    while reply is None or reply.status_code != 200:
        at += 1
        with breaking(house, "before_cursor_execute", at) as calls:
            reply = send(clinic, sent)
        if len(calls) >= at:
            assert reply.status_code == 503
            assert reply.json["resourceType"] == "OperationOutcome"
            assert everything(house) == before
    assert at > len(sent["entry"])
    there = everything(house)
    assert (there["goal"], there["step"], there["plan_source"]) == (2, 2, 2)
    assert send(clinic, sent).status_code == 200
    again = everything(house)
    assert (again["goal"], again["step"], again["filed"]) == (2, 2, there["filed"])


def test_broken_off_at_the_commit_nothing_is_there(clinic, house):
    sent, before = bundle(clinic), everything(house)
    with breaking(house, "commit", 1) as calls:
        assert send(clinic, sent).status_code == 503
    assert calls
    assert everything(house) == before
    assert send(clinic, sent).status_code == 200


@pytest.mark.parametrize("place", [0, 2, 4])
def test_one_wrong_entry_anywhere_leaves_nothing(clinic, house, place):
    sent, before = bundle(clinic), everything(house)
    wrong = entry("POST", "Goal", goal(clinic, subject={"reference": "Patient/x"}))
    sent["entry"].insert(place, wrong)
    reply = send(clinic, sent)
    assert reply.status_code == 404
    assert f"Bundle.entry[{place}]" in reply.json["issue"][0]["expression"][0]
    assert everything(house) == before


def test_what_refers_to_what_failed_is_not_there_either(clinic, house):
    before = everything(house)
    sent = bundle(clinic)
    sent["entry"] = [one for one in sent["entry"] if one.get("fullUrl") != GOAL]
    assert send(clinic, sent).status_code == 422
    assert everything(house) == before


def test_in_a_batch_what_breaks_off_takes_nothing_else_with_it(clinic, house):
    names = ([{"value": str(n)}] for n in range(3))
    entries = [entry("POST", "Goal", goal(clinic, identifier=name)) for name in names]
    sent = {"resourceType": "Bundle", "type": "batch", "entry": entries}
    with breaking(house, "commit", 2):
        reply = send(clinic, sent)
    statuses = [one["response"]["status"] for one in reply.json["entry"]]
    assert statuses == ["201", "503", "201"]
    assert everything(house)["goal"] == 2
