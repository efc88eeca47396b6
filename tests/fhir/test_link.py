"""A person shows a code; the system that has it is linked, under an id of its own."""

from datetime import UTC, datetime, timedelta

import pytest

from server import clock
from server.access.session import CareSession
from server.care import erase, keep, linking
from server.outside.national_ids import SWEDEN
from server.store.tables import Agency, LinkCode, Member, NationalId
from tests.make import write
from tests.systems import ASystem

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
NUMBER = "19121212-1212"
OTHERS = "19701063-2391"


@pytest.fixture
def noon():
    """It is noon, and stays so until the test says otherwise."""
    clock.set_source(lambda: NOON)


@pytest.fixture
def clinic(noon, house):
    """The clinic's system, which nobody has let in."""
    return ASystem(house)


@pytest.fixture
def office(clinic, house):
    """The social services' system, with another agency."""
    return ASystem(house, "Socialtjänsten", kind="social_services")


@pytest.fixture
def show(phone):
    """Kim makes a code to show."""
    return lambda: phone.call("POST", phone.path("link-codes"), status=201).get_json()


@pytest.fixture
def redeem(app):
    """The system sends a code, a number, or both → status and answer."""

    def call(system, code=None, number=None, headers=None):
        parameters = []
        if code is not None:
            parameters.append({"name": "code", "valueString": code})
        if number is not None:
            identifier = {"system": SWEDEN, "value": number}
            parameters.append({"name": "identifier", "valueIdentifier": identifier})
        sent = {"resourceType": "Parameters", "parameter": parameters}
        reply = app.test_client().post(
            "/fhir/Patient/$link", json=sent, headers=headers or system.headers
        )
        return reply.status_code, reply.get_json()

    return call


@pytest.fixture
def wish(phone):
    """Kim wants to be found by a number."""
    sent = {"country": "se", "number": NUMBER}
    return lambda number=NUMBER: phone.put("national-id", {**sent, "number": number}, status=200)


def own(house, person, cls):
    with CareSession(house, person.actor, writes=False) as session:
        found = session.query(cls).all()
        session.expunge_all()
        return found


def later(**after):
    clock.set_source(lambda: NOON + timedelta(**after))


def test_a_code_that_is_shown_links(house, kim, clinic, show, redeem):
    status, patient = redeem(clinic, show()["code"])
    assert (status, patient["resourceType"]) == (200, "Patient")
    assert set(patient) == {"resourceType", "id"}
    (member,) = own(house, kim, Member)
    assert (member.relation, member.state) == ("system", "active")


def test_a_code_may_be_typed_in_small_letters_and_without_dashes(clinic, show, redeem):
    assert redeem(clinic, show()["code"].lower().replace("-", " "))[0] == 200


def test_a_code_is_used_once(clinic, office, show, redeem):
    code = show()["code"]
    assert redeem(clinic, code)[0] == 200
    assert redeem(clinic, code)[0] == redeem(office, code)[0] == 404


def test_a_code_lives_for_ten_minutes(clinic, show, redeem):
    code = show()["code"]
    later(minutes=10)
    assert redeem(clinic, code)[0] == 404


def test_a_new_code_makes_the_one_before_void(clinic, show, redeem):
    first, second = show()["code"], show()["code"]
    assert redeem(clinic, first)[0] == 404
    assert redeem(clinic, second)[0] == 200


def test_a_code_can_be_taken_back(clinic, phone, show, redeem):
    made = show()
    phone.call("DELETE", phone.path(f"link-codes/{made['id']}"), status=204)
    assert redeem(clinic, made["code"])[0] == 404


def test_what_did_not_fit_is_one_answer(clinic, office, show, redeem):
    used = show()["code"]
    redeem(clinic, used)
    over = show()["code"]
    later(minutes=11)
    answers = [redeem(office, code) for code in (used, over, "0000-0000-0000", "å", "x" * 40)]
    answers.append(redeem(office, number=NUMBER))
    assert all(answer == answers[0] for answer in answers)


def test_the_code_itself_is_stored_nowhere(house, kim, show):
    code = show()["code"]
    (row,) = own(house, kim, LinkCode)
    assert code.encode() not in bytes(row.code_hash)
    assert code not in str(vars(row))


def test_only_the_person_makes_a_code(devices, kim, ola):
    path = f"/api/people/{kim.person_id}/link-codes"
    devices.of(ola).call("POST", path, status=404)


def test_two_agencies_cannot_find_out_that_they_know_the_same(clinic, office, show, redeem):
    theirs, others = (redeem(system, show()["code"])[1]["id"] for system in (clinic, office))
    assert theirs != others
    # Nothing in common to lay side by side: not the beginning either, which tells the time.
    assert theirs[:8] != others[:8]
    assert theirs[14] == others[14] == "4"


def test_linking_again_gives_the_same_id(clinic, show, redeem):
    assert redeem(clinic, show()["code"]) == redeem(clinic, show()["code"])


def test_a_code_needs_the_scope(clinic, show, redeem):
    headers = clinic.headers_for("system/Patient.rs", "system/Appointment.cruds")
    code = show()["code"]
    assert redeem(clinic, code, headers=headers)[0] == 403
    assert redeem(clinic, code)[0] == 200


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"resourceType": "Patient"},
        {"resourceType": "Parameters"},
        {"resourceType": "Parameters", "parameter": []},
        {"resourceType": "Parameters", "parameter": [7]},
        {"resourceType": "Parameters", "parameter": [{"name": "code", "valueString": 7}]},
        {"resourceType": "Parameters", "parameter": [{"name": "code", "valueString": "x" * 41}]},
        {"resourceType": "Parameters", "parameter": [{"name": "identifier"}]},
        {"resourceType": "Parameters", "parameter": [
            {"name": "identifier", "valueIdentifier": {"system": SWEDEN, "value": "1"}}]},
    ],
    ids=range(9),
)  # fmt: skip
def test_what_cannot_be_read_is_said_so(app, clinic, sent):
    reply = app.test_client().post("/fhir/Patient/$link", json=sent, headers=clinic.headers)
    assert reply.status_code in (400, 422)
    assert reply.get_json()["resourceType"] == "OperationOutcome"


def test_a_number_says_nothing_before_an_agency_has_said_the_same(clinic, wish, redeem):
    wish()
    assert redeem(clinic, number=NUMBER)[0] == 404


def test_a_number_that_an_agency_has_proven_links(clinic, office, show, wish, redeem):
    wish()
    redeem(clinic, show()["code"], NUMBER)
    assert redeem(office, number=NUMBER)[0] == 200


def test_somebody_elses_number_stays_unproven(clinic, office, show, wish, redeem):
    wish(OTHERS)
    redeem(clinic, show()["code"], NUMBER)
    assert redeem(office, number=OTHERS)[0] == redeem(office, number=NUMBER)[0] == 404


def test_another_number_has_to_be_proven_anew(clinic, office, show, wish, redeem):
    wish()
    redeem(clinic, show()["code"], NUMBER)
    wish(OTHERS)
    assert redeem(office, number=OTHERS)[0] == 404


def test_a_number_that_is_taken_back_finds_nobody(clinic, office, phone, show, wish, redeem):
    wish()
    redeem(clinic, show()["code"], NUMBER)
    phone.call("DELETE", phone.path("national-id"), status=204)
    assert redeem(office, number=NUMBER)[0] == 404


def test_an_agency_does_not_keep_a_number_that_the_person_has_not_written(
    house, kim, clinic, show, redeem
):
    redeem(clinic, show()["code"], NUMBER)
    assert own(house, kim, NationalId) == []


def test_a_system_that_was_removed_needs_a_code(house, kim, clinic, show, wish, redeem):
    wish()
    redeem(clinic, show()["code"], NUMBER)
    with CareSession(house, kim.actor, writes=True) as session:
        row = keep.find(session, Member, kim.person_id, clinic.member_id(kim))
        keep.change(session, row, base=row.number, changes={"removed": True})
        session.commit()
    assert redeem(clinic, number=NUMBER)[0] == 404
    assert redeem(clinic, show()["code"])[0] == 200


def test_an_agency_that_was_removed_needs_a_code_too(house, kim, phone, clinic, show, wish, redeem):
    wish()
    redeem(clinic, show()["code"], NUMBER)
    (row,) = own(house, kim, Agency)
    phone.delete(f"agencies/{row.id}", base=row.number)
    another = ASystem(house, clinic.name, agency_id=clinic.agency_id)
    assert redeem(clinic, number=NUMBER)[0] == redeem(another, number=NUMBER)[0] == 404
    assert [one.id for one in own(house, kim, Agency)] == [row.id]
    assert redeem(clinic, show()["code"])[0] == 200


def test_an_agency_that_the_system_was_put_with_and_that_was_removed_is_removed(
    house, kim, phone, clinic, show, wish, redeem
):
    wish()
    redeem(clinic, show()["code"], NUMBER)
    (member,) = own(house, kim, Member)
    by_hand = write(house, kim, Agency, name="Psykiatrin", country="se")
    phone.patch(f"members/{member.id}", {"agency_id": by_hand}, base=member.number)
    phone.delete(f"agencies/{by_hand}", base=10**6)
    assert redeem(clinic, number=NUMBER)[0] == 404


def test_the_number_is_never_told(house, kim, phone, wish):
    wish()
    shown = phone.get(phone.path("national-id")).get_json()
    assert (shown["kept"], shown["proven"]) == (True, False)
    (row,) = own(house, kim, NationalId)
    assert b"1912" not in bytes(row.identifier_hash)
    assert "1912" not in phone.get(phone.path("national-id")).get_data(as_text=True)


def test_what_is_no_number_is_not_kept(phone):
    phone.put("national-id", {"country": "se", "number": "19121212-1213"}, status=422)
    assert phone.get(phone.path("national-id")).get_json()["kept"] is False


def test_the_agency_is_in_the_persons_own_list_with_its_phone(house, kim, clinic, show, redeem):
    redeem(clinic, show()["code"])
    with CareSession(house, kim.actor, writes=False) as session:
        (agency,) = session.query(Agency).all()
        assert (agency.name, agency.phone) == (clinic.name, "010-123 45 67")


def test_whoever_is_erased_is_nobody_to_the_system_any_more(house, kim, clinic, show, redeem):
    patient_id = redeem(clinic, show()["code"])[1]["id"]
    with CareSession(house, kim.actor, writes=True) as session:
        erase.erase(session)
        session.commit()
    with clinic.session(writes=False) as session:
        assert linking.linked(session, patient_id) is None
