"""A system asks to be told: over a real HTTP call to a real site of its own, signed, ids only; and
never of what it may not read."""

import base64
import hmac
import json
import random
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fhir.resources.R4B.parameters import Parameters
from fhir.resources.R4B.subscription import Subscription

from server import clock
from server.access import queue
from server.access.telling import SYSTEMS
from server.fhir.subscriptions import SECRET
from server.outside.ways import Outside
from server.outside.webhooks import Webhooks, new_secret, signature
from server.settings import from_environment
from server.worker.jobs import Work
from server.worker.loop import Worker
from server.worker.webhooks import TELL
from tests.fhir.conftest import Client
from tests.fhir.test_handovers import handover, handovers_of, moves
from tests.make import new_id
from tests.outside.local_server import local_server
from tests.systems import ASystem
from tests.ways import fakes

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PAGE = Path(__file__).resolve().parents[2] / "docs" / "fhir" / "subscription.md"


@pytest.fixture
def noon():
    """It is noon, and stays so until the test says otherwise."""
    clock.set_source(lambda: NOON)


@pytest.fixture
def site():
    """The clinic's own site, on this machine."""
    with local_server("204") as server:
        yield server


@pytest.fixture
def hooks(noon, app, site):
    """The way there."""
    way = Webhooks([site.origin], timeout=timedelta(seconds=2))
    was = app.extensions["traden_outside"]
    app.extensions["traden_outside"] = Outside(was.push, hooks=way)
    yield way
    app.extensions["traden_outside"] = was
    way.close()


@pytest.fixture
def work(house, hooks):
    """Let the worker do what is due."""
    outside = Outside(fakes().push, hooks=hooks)
    chance = random.Random(4).uniform
    return Worker(house, outside, from_environment({}), chance=chance).run_due


@pytest.fixture
def clinic(clinic, hooks, work):
    """The clinic, linked; what led to that is past."""
    work()
    return clinic


def asked(site, criteria="Appointment", **more):
    """A subscription as a clinic would send it, with what we do not understand in it."""
    channel = {
        "type": "rest-hook",
        "endpoint": f"{site.origin}/told",
        "payload": "application/fhir+json",
        "extension": [{"url": "urn:clinic:queue", "valueCode": "q1"}],
    }
    return {
        "resourceType": "Subscription",
        "status": "requested",
        "reason": "To know when to read",
        "criteria": criteria,
        "channel": {**channel, **more.pop("channel", {})},
        "extension": [{"url": "urn:clinic:desk", "valueString": "B3"}],
        **more,
    }


def told(site):
    """What the site was told, since it was asked last: patient and kind."""
    found = []
    for one in site.received:
        said = {part["name"]: part for part in json.loads(one.body)["parameter"]}
        found.append((said["patient"]["valueReference"]["reference"], said["changed"]["valueCode"]))
    site.received.clear()
    return found


def types_a_time(phone):
    fields = {"title": "Mine", "starts_at": "2026-12-05T08:00:00Z", "zone": "Europe/Stockholm"}
    row_id = new_id()
    phone.put(f"appointments/{row_id}", fields)
    return row_id


def later(**span):
    now = clock.now() + timedelta(**span)
    clock.set_source(lambda: now)


def test_it_passes_the_model_and_keeps_what_we_do_not_understand(clinic, site):
    made = clinic.post("Subscription", asked(site)).json
    read = clinic.get(f"Subscription/{made['id']}").json
    Subscription.model_validate(made)
    Subscription.model_validate(read)
    assert read["status"] == "active"
    assert read["channel"]["extension"] == asked(site)["channel"]["extension"]
    assert read["extension"] == asked(site)["extension"]


def secret_of(made):
    (said,) = (one["valueString"] for one in made["extension"] if one["url"] == SECRET)
    return said


def test_told_by_a_signed_call_that_holds_ids_and_no_word(clinic, site, phone, work):
    made = clinic.post("Subscription", asked(site)).json
    types_a_time(phone)
    work()
    (one,) = site.received
    Parameters.model_validate(json.loads(one.body))
    assert b"Mine" not in one.body
    headers = {name.lower(): value for name, value in one.headers.items()}
    its_id, timestamp = headers["webhook-id"], int(headers["webhook-timestamp"])
    signed = signature(secret_of(made), its_id, timestamp, one.body)
    assert headers["webhook-signature"] == signed
    assert told(site) == [(clinic.patient, "Appointment")]


def test_the_page_says_how_to_know_that_it_is_us(clinic, site, phone, work):
    code = re.search(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.S)[1]
    said = {"base64": base64, "hmac": hmac}
    exec(code, said)
    secret, now = secret_of(clinic.post("Subscription", asked(site)).json), NOON.timestamp()
    types_a_time(phone)
    work()
    (one,) = site.received
    headers = {name.lower(): value for name, value in one.headers.items()}
    is_from_traden = said["is_from_traden"]
    assert is_from_traden(secret, headers, one.body, now)
    assert not is_from_traden(new_secret(), headers, one.body, now)
    assert not is_from_traden(secret, headers, one.body + b" ", now)
    assert not is_from_traden(secret, headers, one.body, now + 301)


def test_the_secret_is_said_once(clinic, site):
    made = clinic.post("Subscription", asked(site)).json
    where = f"Subscription/{made['id']}"
    assert "webhook-secret" not in clinic.get(where).text
    made["reason"] = "Anew"
    assert "webhook-secret" not in clinic.put(where, made).text
    assert "webhook-secret" not in clinic.get("Subscription").text


def test_without_a_payload_the_body_is_empty(clinic, site, phone, work):
    sent = asked(site)
    del sent["channel"]["payload"]
    clinic.post("Subscription", sent)
    types_a_time(phone)
    work()
    assert [one.body for one in site.received] == [b""]


def test_many_changes_at_once_are_one_call(clinic, site, phone, work):
    clinic.post("Subscription", asked(site))
    for _ in range(5):
        types_a_time(phone)
    work()
    assert len(told(site)) == 1
    work()
    assert told(site) == []


def test_it_is_not_told_of_what_it_wrote_itself(clinic, site, work):
    clinic.post("Subscription", asked(site))
    clinic.post("Appointment", clinic.appointment())
    work()
    assert told(site) == []


def test_it_is_told_of_what_another_agency_wrote(clinic, welfare, site, kim, work):
    clinic.post("Subscription", asked(site))
    welfare.system.share(kim, "appointments")
    welfare.post("Appointment", welfare.appointment())
    work()
    assert told(site) == [(clinic.patient, "Appointment")]


@pytest.mark.parametrize(
    ("kind", "noun", "fields"),
    [
        ("Goal", "goals", {"own_words": "Sleep"}),
        ("Task", "steps", {"what": "Call"}),
        ("Task", "handovers", {"from_name": "Clinic", "to_name": "Welfare"}),
        ("CarePlan", "plan-sources", {"title": "Vårdplan"}),
    ],
)
def test_of_each_part_of_the_plan(clinic, site, phone, kim, work, kind, noun, fields):
    clinic.system.share(kim, "plan")
    clinic.post("Subscription", asked(site, kind))
    phone.put(f"{noun}/{new_id()}", fields)
    work()
    assert told(site) == [(clinic.patient, kind)]


def test_either_side_of_a_hand_over_is_told_when_the_other_moves(clinic, welfare, site, kim, work):
    for client in (clinic, welfare):
        client.system.share(kim, "plan")
        client.post("Subscription", asked(site, "Task"))
    made = clinic.post("Task", handover(clinic, welfare)).json
    work()
    assert told(site) == [(welfare.patient, "Task")]
    (seen,) = handovers_of(welfare)
    moves(welfare, seen, to="accepted")
    work()
    assert told(site) == [(clinic.patient, "Task")]
    assert clinic.get(f"Task/{made['id']}").json["status"] == "accepted"


def test_what_is_for_the_person_alone_is_no_change_to_anybody(clinic, site, phone, kim, work):
    clinic.system.share(kim, "plan")
    clinic.post("Subscription", asked(site, "Task"))
    step = new_id()
    phone.put(f"steps/{step}", {"what": "Mine alone", "only_me": True})
    phone.patch(f"steps/{step}", {"what": "Still mine alone"})
    work()
    assert told(site) == []
    phone.patch(f"steps/{step}", {"only_me": False})
    work()
    assert told(site) == [(clinic.patient, "Task")]
    phone.patch(f"steps/{step}", {"only_me": True})
    work()
    assert told(site) == [(clinic.patient, "Task")]


def test_nothing_is_told_of_a_category_that_is_not_shared(clinic, site, phone, work):
    clinic.post("Subscription", asked(site, "Goal"))
    phone.put(f"goals/{new_id()}", {"own_words": "Sleep"})
    work()
    assert told(site) == []


def test_what_was_taken_back_before_it_was_told_is_not_told(clinic, site, phone, work):
    clinic.post("Subscription", asked(site))
    types_a_time(phone)
    phone.patch(f"grants/{clinic.grant}", {"state": "withdrawn"}, base="0")
    work()
    assert told(site) == []


@pytest.mark.parametrize("change", [{"state": "paused"}, {"state": "withdrawn"}, {"right": "see"}])
def test_it_is_told_that_its_consent_changed_and_reads_what_it_is_now(
    clinic, site, phone, work, change
):
    clinic.post("Subscription", asked(site, "Consent"))
    phone.patch(f"grants/{clinic.grant}", change, base="0")
    work()
    assert told(site) == [(clinic.patient, "Consent")]


def test_a_new_yes_is_told_to_whom_it_is_given(clinic, welfare, site, phone, kim, work):
    clinic.post("Subscription", asked(site, "Consent"))
    welfare.system.share(kim, "plan")
    work()
    assert told(site) == []
    clinic.system.share(kim, "plan")
    work()
    assert told(site) == [(clinic.patient, "Consent")]


def test_when_all_sharing_stops_it_is_told_so_and_nothing_after(clinic, site, phone, work):
    for kind in ("Consent", "Appointment"):
        clinic.post("Subscription", asked(site, kind))
    phone.patch("", {"sharing_stopped": True})
    work()
    assert told(site) == [(clinic.patient, "Consent")]
    types_a_time(phone)
    work()
    assert told(site) == []


def test_who_is_removed_is_told_the_end_of_the_consent_and_nothing_more(
    clinic, site, phone, kim, work
):
    for kind in ("Consent", "Appointment"):
        clinic.post("Subscription", asked(site, kind))
    phone.patch(f"members/{clinic.system.member_id(kim)}", {"removed": True})
    work()
    assert told(site) == [(clinic.patient, "Consent")]
    types_a_time(phone)
    phone.patch(f"grants/{clinic.grant}", {"state": "withdrawn"}, base="0")
    work()
    assert told(site) == []


def test_of_one_patient_if_it_asked_for_one(app, clinic, site, phone, ola, devices, work):
    of_ola = Client(app, clinic.system, clinic.system.link(ola))
    clinic.system.share(ola, "appointments")
    clinic.post("Subscription", asked(site, f"Appointment?patient={of_ola.patient}"))
    types_a_time(phone)
    types_a_time(devices.of(ola))
    work()
    assert told(site) == [(of_ola.patient, "Appointment")]


def test_who_does_not_answer_is_told_later(clinic, site, phone, work):
    clinic.post("Subscription", asked(site))
    site.says = ["503 60", "204"]
    types_a_time(phone)
    work()
    first = site.received[0].headers["webhook-id"]
    assert clinic.get("Subscription").json["entry"][0]["resource"]["error"] == "http_503"
    later(seconds=59)
    work()
    assert len(site.received) == 1
    later(minutes=2)
    work()
    assert [one.headers["webhook-id"] for one in site.received] == [first, first]
    assert "error" not in clinic.get("Subscription").json["entry"][0]["resource"]


def test_whoever_died_right_after_the_call_makes_it_once_more(
    house, hooks, clinic, site, phone, work
):
    clinic.post("Subscription", asked(site))
    types_a_time(phone)
    lease = timedelta(seconds=20)
    claimed = queue.claim(house.database, SYSTEMS, lease=lease, limit=50)
    settings = from_environment({})
    due = [one for one in claimed if one.kind == "webhook"]
    assert len(list(TELL.run(Work(house, Outside(fakes().push, hooks=hooks), settings, due)))) == 1
    later(minutes=1)
    work()
    first, again = (one.headers["webhook-id"] for one in site.received)
    assert first == again


def test_who_does_not_answer_for_days_is_not_told_any_more(clinic, site, phone, work):
    made = clinic.post("Subscription", asked(site)).json
    site.says = ["500"]
    types_a_time(phone)
    for _ in range(74):
        work()
        later(hours=1)
    assert clinic.get(f"Subscription/{made['id']}").json["status"] == "error"
    site.received.clear()
    types_a_time(phone)
    later(days=1)
    work()
    assert site.received == []


def test_after_an_error_it_can_begin_anew(clinic, site, phone, work):
    made = clinic.post("Subscription", asked(site)).json
    site.says = ["410"]
    types_a_time(phone)
    work()
    where = f"Subscription/{made['id']}"
    failed = clinic.get(where).json
    assert (failed["status"], failed["error"]) == ("error", "gone")
    site.says, site.received[:] = ["204"], []
    clinic.put(where, {**failed, "status": "requested"})
    types_a_time(phone)
    work()
    assert told(site) == [(clinic.patient, "Appointment")]


def test_nobody_knocks_fifty_times_at_a_door_that_stays_shut(
    app, clinic, site, phone, ola, devices, work
):
    clinic.system.link(ola)
    clinic.system.share(ola, "appointments")
    clinic.post("Subscription", asked(site))
    site.says = ["500"]
    types_a_time(phone)
    types_a_time(devices.of(ola))
    work()
    assert len(site.received) == 1


def test_what_was_not_even_tried_has_not_failed(clinic, site, phone, work):
    clinic.post("Subscription", asked(site))
    site.says = ["500", "204"]
    types_a_time(phone)
    work()
    second = clinic.post("Subscription", asked(site, "Consent")).json
    phone.patch(f"grants/{clinic.grant}", {"state": "paused"}, base="0")
    work()
    assert len(site.received) == 1
    assert "error" not in clinic.get(f"Subscription/{second['id']}").json
    later(seconds=40)
    work()
    assert (clinic.patient, "Consent") in told(site)


@pytest.mark.parametrize("end", ["off", "deleted", "over", "system"])
def test_what_has_ended_tells_nothing(clinic, site, phone, work, end):
    over = {"end": "2026-11-24T12:30:00Z"} if end == "over" else {}
    made = clinic.post("Subscription", asked(site, **over)).json
    where = f"Subscription/{made['id']}"
    if end == "off":
        clinic.put(where, {**made, "status": "off"})
    elif end == "deleted":
        clinic.delete(where)
        clinic.get(where, status=404)
    elif end == "over":
        later(hours=1)
        assert clinic.get(where).json["status"] == "off"
    else:
        clinic.system.end()
    types_a_time(phone)
    work()
    assert site.received == []


def test_a_token_is_told_of_nothing_that_it_may_not_read(clinic, site):
    scopes = ("system/Subscription.cruds", "system/Goal.rs")
    clinic.post("Subscription", asked(site, "Appointment"), status=403, scopes=scopes)
    clinic.post("Subscription", asked(site, "Goal"), scopes=scopes)


def test_another_system_does_not_find_it(clinic, welfare, site):
    made = clinic.post("Subscription", asked(site)).json
    where = f"Subscription/{made['id']}"
    for call in (welfare.get, welfare.delete):
        call(where, status=404)
    welfare.put(where, made, status=404)
    assert welfare.found("Subscription") == []


@pytest.mark.parametrize(
    ("element", "wrong"),
    [
        ("criteria", {"criteria": "Observation"}),
        ("criteria", {"criteria": "Appointment?status=booked"}),
        ("criteria", {"criteria": "Appointment?patient=Patient/nobody"}),
        ("channel.type", {"channel": {"type": "email"}}),
        ("channel.header", {"channel": {"header": ["Authorization: x"]}}),
        ("channel.payload", {"channel": {"payload": "text/plain"}}),
        ("channel.endpoint", {"channel": {"endpoint": "http://agency.example/told"}}),
        ("channel.endpoint", {"channel": {"endpoint": "https://10.0.0.1/told"}}),
        ("channel.endpoint", {"channel": {"endpoint": "https://agency.example:22/"}}),
    ],
)
def test_what_cannot_be_asked_for_is_refused_and_it_says_where(clinic, site, element, wrong):
    reply = clinic.post("Subscription", asked(site, **wrong), status=None)
    assert reply.status_code in (404, 422)
    assert reply.json["issue"][0]["expression"] == [f"Subscription.{element}"]


def test_there_is_an_end_to_how_many_one_system_may_have(clinic, site):
    for _ in range(20):
        clinic.post("Subscription", asked(site))
    reply = clinic.post("Subscription", asked(site), status=422)
    assert reply.json["issue"][0]["code"] == "too-costly"


def test_a_version_that_has_moved_on_is_not_written_over(clinic, site):
    made = clinic.post("Subscription", asked(site))
    where = f"Subscription/{made.json['id']}"
    old = {"If-Match": made.headers["ETag"]}
    clinic.put(where, {**made.json, "reason": "Anew"}, headers=old)
    clinic.put(where, made.json, headers=old, status=412)


def test_who_is_linked_with_nobody_is_told_of_nobody(house, app, hooks, site, phone, work):
    stranger = Client(app, ASystem(house, "Other"))
    for kind in ("Consent", "Appointment"):
        stranger.post("Subscription", asked(site, kind))
    types_a_time(phone)
    phone.patch("", {"sharing_stopped": True})
    work()
    assert site.received == []
