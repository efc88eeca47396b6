"""Asking what changed: each once, as it stands now, and what is gone."""

from datetime import UTC, datetime, timedelta

import pytest
from fhir.resources.R4B.bundle import Bundle

from server import clock
from server.fhir import changes
from tests.fhir.test_care_plans import goal, task
from tests.fhir.test_handovers import handover
from tests.make import new_id

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LATER = "2026-11-24T12:30:00Z"


@pytest.fixture
def noon():
    """It is noon, and stays so until the test says otherwise."""
    clock.set_source(lambda: NOON)


def an_hour_later():
    clock.set_source(lambda: NOON + timedelta(hours=1))


def asked(clinic, kind="Appointment", since=LATER, **more):
    """What changed since then: how, and what it is now."""
    given = {"patient": clinic.patient_id, "_since": since, **more}
    bundle = clinic.get(f"{kind}/_history", query_string=given).json
    Bundle.model_validate(bundle)
    return bundle


def said(bundle):
    """The verb of each, and its id."""
    for one in bundle.get("entry", ()):
        verb, url = one["request"]["method"], one["request"]["url"]
        assert ("resource" in one) == (verb == "PUT")
        yield verb, url.partition("/")[2]


def typed(phone, **fields):
    row_id = new_id()
    told = {"title": "Mine", "starts_at": "2026-12-05T08:00:00Z", "zone": "Europe/Stockholm"}
    phone.put(f"appointments/{row_id}", {**told, **fields})
    return row_id


def test_only_what_changed_since_then(noon, clinic, phone):
    old = clinic.post("Appointment", clinic.appointment()).json
    typed(phone)
    assert list(said(asked(clinic))) == []
    an_hour_later()
    typed(phone, title="New")
    ((verb, its_id),) = said(asked(clinic))
    assert verb == "PUT"
    assert clinic.get(f"Appointment/{its_id}").json["description"] == "New"
    ids = {its_id for _, its_id in said(asked(clinic, since="2026-11-24"))}
    assert len(ids) == 3
    assert old["id"] in ids


def test_what_the_person_removed_is_said_to_be_gone(noon, clinic, phone):
    row_id = typed(phone)
    ((_, its_id),) = said(asked(clinic, since="2026"))
    an_hour_later()
    phone.delete(f"appointments/{row_id}")
    assert list(said(asked(clinic))) == [("DELETE", its_id)]
    assert clinic.found(f"Appointment?patient={clinic.patient_id}") == []


def test_what_the_system_took_back_is_gone_for_it(noon, clinic):
    made = clinic.post("Appointment", clinic.appointment()).json
    an_hour_later()
    clinic.delete(f"Appointment/{made['id']}")
    assert list(said(asked(clinic))) == [("DELETE", made["id"])]


def test_what_is_for_the_person_alone_is_not_said(noon, clinic, kim, phone):
    clinic.system.share(kim, "plan")
    step = new_id()
    phone.put(f"steps/{step}", {"what": "Mine", "only_me": True})
    phone.delete(f"steps/{step}")
    assert list(said(asked(clinic, "Task", "2026"))) == []


def test_steps_and_hand_overs_are_both_tasks(noon, clinic, welfare, kim):
    clinic.system.share(kim, "plan")
    clinic.post("Task", task(clinic))
    clinic.post("Task", handover(clinic))
    clinic.post("Goal", goal(clinic))
    assert len(list(said(asked(clinic, "Task", "2026")))) == 2
    assert len(list(said(asked(clinic, "Goal", "2026")))) == 1


def test_it_comes_page_by_page(noon, clinic, phone, monkeypatch):
    monkeypatch.setattr(changes, "MOST", 2)
    for _ in range(5):
        typed(phone)
    bundle = asked(clinic, since="2026")
    found, pages = list(said(bundle)), 1
    while len(bundle["link"]) > 1:
        where = bundle["link"][1]["url"].removeprefix("https://localhost")
        bundle, pages = clinic.get(where).json, pages + 1
        found += said(bundle)
    assert pages == 3
    assert len({its_id for _, its_id in found}) == len(found) == 5


def test_without_a_yes_nothing_is_said(clinic, welfare, phone):
    typed(phone)
    where = f"Appointment/_history?patient={welfare.patient_id}"
    welfare.get(where, status=403)
    phone.patch(f"grants/{clinic.grant}", {"state": "withdrawn"}, base="0")
    clinic.get(f"Appointment/_history?patient={clinic.patient_id}", status=403)
    clinic.get(f"Appointment/_history?patient={new_id()}", status=404)


def test_that_it_was_asked_is_written_down(clinic, phone):
    typed(phone)
    asked(clinic, since="2026")
    (line,) = phone.get(phone.path("looked")).json["looked"]
    assert line["shared"] == "appointments"


@pytest.mark.parametrize(
    "wrong",
    [{"_since": "soon"}, {"_since": ""}, {"_after": "x"}, {"_count": "5"}, {"patient": "x y"}],
)
def test_what_cannot_be_asked_is_refused(clinic, wrong):
    given = {"patient": clinic.patient_id, **wrong}
    reply = clinic.get("Appointment/_history", query_string=given, status=None)
    assert reply.status_code in (400, 404)
    assert reply.json["resourceType"] == "OperationOutcome"
    clinic.get("Appointment/_history", status=400)
