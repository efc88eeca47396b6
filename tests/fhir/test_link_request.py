"""A system asks to be linked and shows a code; the person sees who asks, and answers, once."""

from datetime import UTC, datetime, timedelta

import pytest

from server import clock
from server.access.session import CareSession
from server.care import keep
from server.outside import texts
from server.store.tables import Agency, LinkRequest, Member, Request
from tests.systems import ASystem

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
ASK = "Patient/$link-request"
LONG = "x" * 501
PURPOSE = "Vi vill skicka dina tider till din telefon"


@pytest.fixture
def noon():
    """It is noon, and stays so until the test says otherwise."""
    clock.set_source(lambda: NOON)


@pytest.fixture
def later():
    """``later(minutes=6)`` moves the clock on from noon."""
    return lambda **after: clock.set_source(lambda: NOON + timedelta(**after))


@pytest.fixture
def clinic(noon, house):
    """The clinic's system, which nobody has let in."""
    return ASystem(house)


@pytest.fixture
def office(noon, house):
    """The social services' system."""
    return ASystem(house, "Socialtjänsten", kind="social_services")


@pytest.fixture
def call(app):
    """A system at the door."""

    def at(system, method, path, *, status=200, headers=None, **sent):
        reply = app.test_client().open(
            f"/fhir/{path}", method=method, headers=headers or system.headers,
            base_url="https://localhost", **sent,
        )  # fmt: skip
        assert reply.status_code == status, reply.get_data(as_text=True)
        return reply.get_json()

    return at


@pytest.fixture
def asks(call):
    """The system asks → what it is told, by name."""

    def ask(system, *shares, purpose=PURPOSE, right="see"):
        parameters = [
            {"name": "purpose", "valueString": purpose},
            *({"name": "share", "valueCode": one} for one in shares),
            {"name": "right", "valueCode": right},
        ]
        sent = {"resourceType": "Parameters", "parameter": parameters}
        return values(call(system, "POST", ASK, json=sent, status=201))

    return ask


@pytest.fixture
def state(call):
    """What the system is told of its request."""
    return lambda system, asked: values(call(system, "GET", f"{ASK}?id={asked['id']}"))


@pytest.fixture
def opens(phone):
    """Kim opens a code."""

    def look(code, *, status=200):
        path = phone.path("link-requests/look")
        return phone.call("POST", path, json={"code": code}, status=status)

    return look


@pytest.fixture
def says(phone):
    """Kim says yes or no to it."""

    def answer(code, yes, *, status=200):
        path = phone.path("link-requests/answer")
        return phone.call("POST", path, json={"code": code, "yes": yes}, status=status)

    return answer


def values(parameters):
    assert parameters["resourceType"] == "Parameters"
    return {
        one["name"]: next(value for key, value in one.items() if key.startswith("value"))
        for one in parameters["parameter"]
    }


def own(house, person, cls):
    with CareSession(house, person.actor, writes=False) as session:
        found = session.query(cls).all()
        for row in found:
            getattr(row, "purpose", None)
        session.expunge_all()
        return found


def test_the_person_sees_who_asks_and_what_for(clinic, asks, opens):
    told = opens(asks(clinic, "appointments", right="take_part")["code"]).get_json()
    assert told == {
        "agency": clinic.name,
        "kind": "psychiatry",
        "country": "se",
        "verified_on": None,
        "system": clinic.name,
        "purpose": PURPOSE,
        "shares": ["appointments"],
        "right": "take_part",
    }


def test_a_yes_links_and_shows_nothing_yet(house, kim, call, clinic, asks, state, opens, says):
    asked = asks(clinic, "appointments")
    assert state(clinic, asked) == {"status": "waiting"}
    says(asked["code"], True)
    told = state(clinic, asked)
    assert told["status"] == "yes"
    reference = told["patient"]["reference"]
    assert call(clinic, "GET", reference)["active"] is True
    call(clinic, "GET", f"Appointment?patient={reference.removeprefix('Patient/')}", status=403)
    (member,), (agency,) = own(house, kim, Member), own(house, kim, Agency)
    assert (member.relation, member.state, member.agency_id) == ("system", "active", agency.id)


def test_a_yes_is_two_words_on_the_phone_and_the_system_is_told_the_same(clinic, asks, state, says):
    asked = asks(clinic)
    words = says(asked["code"], True).get_json()["two_words"]
    assert len(set(words)) == 2
    assert set(words) <= set(texts.text("sv", "two-words-list").split())
    assert state(clinic, asked)["words"] == " ".join(words)


def test_somebody_beside_the_person_who_is_quicker_sees_other_words_than_they_do(
    clinic, asks, state, says, devices, ola
):
    """Ola opens the code that was shown to Kim. Kim has no words to say."""
    asked = asks(clinic)
    path = f"/api/people/{ola.person_id}/link-requests/answer"
    olas = devices.of(ola).call("POST", path, json={"code": asked["code"], "yes": True}, status=200)
    kims = says(asked["code"], True, status=401)
    assert "two_words" not in kims.get_json()
    anew = asks(clinic)
    says(anew["code"], True)
    told = [state(clinic, one) for one in (asked, anew)]
    assert told[0]["words"] == " ".join(olas.get_json()["two_words"])
    assert told[0]["patient"] != told[1]["patient"]


def test_a_system_ends_a_link_with_somebody_whom_it_did_not_mean(
    house, kim, call, clinic, asks, state, says
):
    asked = asks(clinic, "appointments")
    says(asked["code"], True)
    reference = state(clinic, asked)["patient"]["reference"]
    clinic.share(kim, "appointments")
    search = f"Appointment?patient={reference.removeprefix('Patient/')}"
    call(clinic, "GET", search)
    call(clinic, "DELETE", reference, status=204)
    call(clinic, "GET", search, status=403)
    call(clinic, "DELETE", reference, status=204)
    assert {one.state for one in own(house, kim, Member)} == {"left"}


def test_only_the_system_that_is_linked_ends_it(call, clinic, office, asks, state, says):
    asked = asks(clinic)
    says(asked["code"], True)
    reference = state(clinic, asked)["patient"]["reference"]
    call(office, "DELETE", reference, status=404)
    call(clinic, "DELETE", reference, status=403, headers=clinic.headers_for("system/Patient.crus"))


def test_what_it_would_like_to_see_comes_as_a_request(house, kim, clinic, asks, says):
    says(asks(clinic, "appointments", "plan", right="take_part")["code"], True)
    (request,) = own(house, kim, Request)
    (member,) = own(house, kim, Member)
    assert (request.by_member_id, request.state, request.right) == (member.id, "asked", "take_part")
    assert set(request.shares) == {"appointments", "plan"}
    assert request.purpose == PURPOSE


def test_one_that_asks_for_nothing_only_links(house, kim, clinic, asks, says):
    says(asks(clinic)["code"], True)
    assert own(house, kim, Request) == []


def test_a_no_is_told_and_links_nothing(house, kim, clinic, asks, state, says):
    asked = asks(clinic, "appointments")
    assert says(asked["code"], False).get_json() == {"two_words": []}
    assert state(clinic, asked) == {"status": "no"}
    assert own(house, kim, Member) == own(house, kim, Agency) == []


def test_an_answer_is_given_once(clinic, asks, state, opens, says, devices, ola):
    asked = asks(clinic)
    says(asked["code"], True)
    opens(asked["code"], status=401)
    says(asked["code"], False, status=401)
    path = f"/api/people/{ola.person_id}/link-requests/answer"
    sent = {"code": asked["code"], "yes": True}
    devices.of(ola).call("POST", path, json=sent, status=401)
    assert state(clinic, asked)["status"] == "yes"


def test_it_lives_for_ten_minutes_and_its_answer_for_a_day(
    call, clinic, asks, state, opens, says, later
):
    asked = asks(clinic)
    later(minutes=10)
    opens(asked["code"], status=401)
    says(asked["code"], True, status=401)
    assert state(clinic, asked) == {"status": "expired"}
    later(days=1, minutes=10)
    call(clinic, "GET", f"{ASK}?id={asked['id']}", status=404)


def test_a_code_may_be_typed_in_small_letters_and_without_dashes(clinic, asks, opens):
    opens(asks(clinic)["code"].lower().replace("-", " "))


def test_used_run_out_ended_and_never_made_are_one_answer(clinic, office, asks, opens, says, later):
    used, over, ended = asks(clinic)["code"], asks(clinic)["code"], asks(office)["code"]
    says(used, False)
    office.end()
    later(minutes=11)
    answers = [opens(code, status=401).data for code in (used, over, ended, "0000-0000-0000", "å")]
    assert len(set(answers)) == 1


def test_what_another_system_asked_is_not_there(call, clinic, office, asks):
    asked = asks(clinic)
    theirs = call(office, "GET", f"{ASK}?id={asked['id']}", status=404)
    none = call(office, "GET", f"{ASK}?id=00000000-0000-4000-8000-000000000000", status=404)
    assert theirs == none == call(office, "GET", f"{ASK}?id=x", status=404)


def test_only_for_ones_own_plan(clinic, asks, kim, ola, devices):
    code = asks(clinic)["code"]
    for act, sent in (("look", {"code": code}), ("answer", {"code": code, "yes": True})):
        path = f"/api/people/{kim.person_id}/link-requests/{act}"
        devices.of(ola).call("POST", path, json=sent, status=404)


def test_the_id_is_the_systems_own(clinic, office, asks, state, says):
    known = []
    for system in (clinic, office):
        asked = asks(system)
        says(asked["code"], True)
        known.append(state(system, asked)["patient"]["reference"])
    assert known[0] != known[1]


def test_a_system_that_was_removed_may_ask_again(house, kim, clinic, asks, state, says):
    first = asks(clinic)
    says(first["code"], True)
    with CareSession(house, kim.actor, writes=True) as session:
        row = keep.find(session, Member, kim.person_id, clinic.member_id(kim))
        keep.change(session, row, base=row.number, changes={"removed": True})
        session.commit()
    again = asks(clinic)
    says(again["code"], True)
    assert state(clinic, again)["patient"] == state(clinic, first)["patient"]


def test_neither_code_nor_purpose_nor_words_are_in_the_database(clinic, asks, says, house):
    asked = asks(clinic)
    words = says(asked["code"], True).get_json()["two_words"]
    with house.database.system.connect() as connection:
        stored = connection.execute(LinkRequest.__table__.select()).all()
    text = str(stored)
    assert asked["code"] not in text
    assert PURPOSE[:10] not in text
    assert " ".join(words) not in text


def test_a_request_needs_the_scope(call, clinic):
    headers = clinic.headers_for("system/Patient.rs")
    call(clinic, "POST", ASK, json={}, status=403, headers=headers)


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"resourceType": "Parameters"},
        {"resourceType": "Parameters", "parameter": []},
        {"resourceType": "Parameters", "parameter": [7, {"name": "purpose"}]},
        {"resourceType": "Parameters", "parameter": [{"name": "purpose", "valueString": " "}]},
        {"resourceType": "Parameters", "parameter": [{"name": "purpose", "valueString": LONG}]},
        {"resourceType": "Parameters", "parameter": [
            {"name": "purpose", "valueString": "x"}, {"name": "share", "valueCode": "everything"}]},
        {"resourceType": "Parameters", "parameter": [
            {"name": "purpose", "valueString": "x"}, {"name": "right", "valueCode": ["see"]}]},
    ],
    ids=range(8),
)  # fmt: skip
def test_what_cannot_be_read_is_said_so(app, clinic, sent):
    reply = app.test_client().post(f"/fhir/{ASK}", json=sent, headers=clinic.headers)
    assert reply.status_code in (400, 422)
    assert reply.get_json()["resourceType"] == "OperationOutcome"
