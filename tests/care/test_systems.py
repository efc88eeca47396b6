"""An agency's system in somebody's plan: linked, let in by a grant, shut out at once."""

from datetime import UTC, datetime

import pytest

from server.access.session import CareSession
from server.access.systems import find_token
from server.care import linking, looked
from server.care.tokens import token_hash
from server.store.tables import Agency, Appointment, Grant, Member
from tests.make import write
from tests.systems import ASystem

WHEN = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def clinic(house):
    """The clinic's system, which nobody has let in."""
    return ASystem(house)


def book(house, person):
    return write(
        house, person, Appointment, title="Blodprov", starts_at=WHEN, zone="Europe/Stockholm"
    )


def seen_by(system, cls):
    with system.session(writes=True) as session:
        found = [row.id for row in session.query(cls).all()]
        session.commit()
        return found


def own(house, person, cls):
    with CareSession(house, person.actor, writes=False) as session:
        found = session.query(cls).all()
        session.expunge_all()
        return found


def test_a_linked_system_stands_in_the_persons_own_list_and_sees_nothing(house, kim, clinic):
    book(house, kim)
    clinic.link(kim)
    (agency,) = own(house, kim, Agency)
    (member,) = own(house, kim, Member)
    assert agency.directory_id == clinic.agency_id
    assert (member.relation, member.state, member.agency_id) == ("system", "active", agency.id)
    assert seen_by(clinic, Appointment) == []


def test_what_is_shared_with_the_agency_is_seen_by_its_system(house, kim, clinic):
    appointment = book(house, kim)
    clinic.link(kim)
    clinic.share(kim, "appointments", right="see")
    assert seen_by(clinic, Appointment) == [appointment]


def test_a_withdrawn_grant_shuts_the_system_out_at_once(house, kim, clinic):
    book(house, kim)
    clinic.link(kim)
    grant_id = clinic.share(kim, "appointments")
    with CareSession(house, kim.actor, writes=True) as session:
        session.get(Grant, (kim.person_id, grant_id)).state = "withdrawn"
        session.commit()
    assert seen_by(clinic, Appointment) == []


def test_linking_again_gives_the_same_id_and_no_second_row(house, kim, clinic):
    assert clinic.link(kim) == clinic.link(kim)
    assert len(own(house, kim, Agency)) == len(own(house, kim, Member)) == 1


def test_linked_anew_after_its_agency_was_removed_it_stands_there_once(house, kim, phone, clinic):
    patient = clinic.link(kim)
    before = clinic.member_id(kim)
    phone.delete(f"agencies/{clinic.agency_of(kim)}")
    with clinic.session() as session:
        assert linking.link_by_yes(session, kim.person_id).patient_id == patient
        session.commit()
    states = {one.id: one.state for one in own(house, kim, Member)}
    assert states == {before: "left", clinic.member_id(kim): "active"}
    clinic.share(kim, "appointments")
    when = book(house, kim)
    assert seen_by(clinic, Appointment) == [when]


def test_nobody_is_invited_in_the_place_of_a_system(house, kim, phone, clinic):
    clinic.link(kim)
    path = phone.path(f"members/{clinic.member_id(kim)}/invitation")
    phone.call("POST", path, json={"days": 7}, status=409)
    assert [one.state for one in own(house, kim, Member)] == ["active"]


def test_two_systems_of_one_agency_share_its_row_and_not_their_ids(house, kim, clinic):
    other = ASystem(house, agency_id=clinic.agency_id)
    assert clinic.link(kim) != other.link(kim)
    assert len(own(house, kim, Agency)) == 1
    assert len(own(house, kim, Member)) == 2


def test_what_one_agency_knows_somebody_by_says_nothing_to_another(house, kim, clinic):
    others = ASystem(house, "Enheten för bistånd", kind="municipality")
    patient_id, other_id = clinic.link(kim), others.link(kim)
    with others.session(writes=False) as session:
        assert linking.linked(session, patient_id) is None
        assert linking.linked(session, other_id).person_id == kim.person_id


def test_who_has_looked_names_the_agency(house, kim, clinic):
    book(house, kim)
    clinic.link(kim)
    clinic.share(kim, "appointments")
    seen_by(clinic, Appointment)
    with CareSession(house, kim.actor, writes=False) as session:
        (line,) = looked.page(session, kim.person_id, None)[0]
    assert line["agency_id"] == clinic.agency_of(kim)


def test_an_ended_system_has_no_token_and_is_a_member_of_nothing(house, kim, clinic):
    clinic.link(kim)
    token = clinic.headers["Authorization"].removeprefix("Bearer ")
    assert find_token(house.database, token_hash(token)).client_id == clinic.client_id
    clinic.end()
    assert find_token(house.database, token_hash(token)) is None
    (member,) = own(house, kim, Member)
    assert member.state == "left"


def test_ending_twice_changes_nothing(clinic):
    clinic.end()
    clinic.end()
