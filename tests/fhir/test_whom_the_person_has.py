"""Which agencies stand in the person's list is theirs to tell: no system finds it out by naming one
in a hand-over, neither when it sends one nor when it changes one."""

import pytest

from tests.fhir.conftest import Client
from tests.fhir.test_care_plans import of_kim
from tests.fhir.test_handovers import handover
from tests.systems import ASystem


@pytest.fixture
def clinic(clinic, kim):
    """It takes part in Kim's plan; the list is not shared with it."""
    clinic.system.share(kim, "plan")
    return clinic


@pytest.fixture
def shelter(app, house, kim):
    """In Kim's list; nothing is shared with it."""
    system = ASystem(house, "Kvinnojouren", kind="other")
    return Client(app, system, system.link(kim))


@pytest.fixture
def stranger(app, house):
    """Not in Kim's list."""
    return Client(app, ASystem(house, "Kvinnojouren", kind="other"))


@pytest.fixture
def both(shelter, stranger):
    return shelter, stranger


def to(other, **more):
    return {"owner": {"reference": f"Organization/{other.system.agency_id}", **more}}


def named(clinic, other, value, **more):
    """One with a number of its own."""
    return {**handover(clinic), "identifier": [{"value": value}], **to(other), **more}


def told(reply, *others):
    """What a reply tells, without the ids that differ anyway."""
    text = reply.get_data(as_text=True)
    for other in others:
        text = text.replace(other.system.agency_id, "THEIRS")
    return reply.status_code, text


def the_same(replies, both):
    first, second = (told(reply, *both) for reply in replies)
    assert first == second
    return first[0]


@pytest.mark.parametrize("owner", [{"display": "Lo"}, {}])
def test_it_is_not_told_by_changing_to_whom(clinic, both, owner):
    sent = {**handover(clinic), "owner": owner}
    made = clinic.post("Task", sent)
    etag, where = {"If-Match": made.headers["ETag"]}, f"Task/{made.json['id']}"
    for more in ({}, {"display": "Lo"}, {"display": "Lo!"}):
        changed = [{**made.json, **to(other, **more)} for other in both]
        replies = [clinic.put(where, one, headers=etag, status=None) for one in changed]
        assert the_same(replies, both) == 403
        again = [clinic.post("Task", {**sent, **to(other, **more)}, status=None) for other in both]
        assert the_same(again, both) == 403


def test_nor_in_a_transaction_that_comes_to_nothing(clinic, both):
    made = clinic.post("Task", {**handover(clinic), "owner": {"display": "Lo"}})
    put = {"method": "PUT", "url": f"Task/{made.json['id']}", "ifMatch": made.headers["ETag"]}
    replies = []
    for other in both:
        entries = [
            {"resource": {**made.json, **to(other)}, "request": put},
            {"request": {"method": "GET", "url": "Goal/AAAA"}},
        ]
        whole = {"resourceType": "Bundle", "type": "transaction", "entry": entries}
        replies.append(clinic.post("/fhir", whole, status=None))
    assert the_same(replies, both) == 403


def test_nor_by_taking_out_to_whom(clinic, both):
    replies = []
    for value, other in zip("12", both, strict=True):
        sent = named(clinic, other, value)
        made = clinic.post("Task", sent)
        etag, where = {"If-Match": made.headers["ETag"]}, f"Task/{made.json['id']}"
        gone = {**made.json, "owner": {"display": "Lo"}}
        replies.append(clinic.put(where, gone, headers=etag, status=None))
    assert the_same(replies, both) == 403


def test_nor_by_handing_over_for_another_to_itself(clinic, both):
    replies = []
    for other in both:
        theirs = to(other)["owner"]
        sent = {**handover(clinic), "requester": theirs, "owner": theirs}
        replies.append(clinic.post("Task", sent, status=None))
    assert the_same(replies, both) == 403


def test_a_new_one_looks_the_same_to_whoever_sent_it_and_to_their_other_system(
    app, house, clinic, kim, both, phone
):
    system = ASystem(house, agency_id=clinic.system.agency_id)
    second = Client(app, system, system.link(kim))
    for value, other in zip("12", both, strict=True):
        made = clinic.post("Task", named(clinic, other, value)).json
        assert made["owner"] == to(other)["owner"]
    for row in of_kim(phone, "handovers"):
        phone.patch(f"handovers/{row['id']}", {"to_name": "Lo Berg"})
    owners = [one["owner"] for one in second.found(f"Task?patient={second.patient_id}")]
    assert owners == [{"display": "Lo Berg"}] * 2
    owners = [one["owner"] for one in clinic.found(f"Task?patient={clinic.patient_id}")]
    assert owners == [to(other, display="Lo Berg")["owner"] for other in both]


def test_sent_once_more_after_the_person_has_written_them_in_it_is_as_before(
    clinic, stranger, kim, phone
):
    sent = named(clinic, stranger, "1")
    made = clinic.post("Task", sent).json
    before = of_kim(phone, "handovers")
    stranger.system.link(kim)
    again = clinic.post("Task", sent, status=200).json
    assert again == made
    assert of_kim(phone, "handovers") == before
