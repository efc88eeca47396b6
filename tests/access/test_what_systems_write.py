"""What an agency's system may write in a plan of which it is a member. Pure: rows in, yes or no."""

from server.access.shares import Membership
from server.access.taking_part import may_file, may_write
from server.store.linking import Filed
from server.store.tables import Appointment

CLINIC = Membership("kim", "clinics-system", "system", agency_id="clinic")
NURSE = Membership("kim", "nurse", "professional", agency_id="clinic")


def time(**fields):
    sent = {
        "source": "agency_system", "source_member_id": "clinics-system", "agency_id": "clinic",
        "status": "booked",
    }  # fmt: skip
    return Appointment(**{**sent, **fields})


def may(row, me=CLINIC, *, is_new=False, **changes):
    return may_write(row, changes or {"title": ["", "Visit"]}, is_new=is_new, me=me)


def test_a_system_sends_a_time_and_changes_it():
    assert may(time(), is_new=True)
    assert may(time(status="cancelled"), status=["booked", "cancelled"])


def test_it_speaks_for_nobody_else():
    assert not may(time(source="typed"), is_new=True)
    assert not may(time(source_member_id="another-system"), is_new=True)
    assert not may(time(agency_id="social-services"), is_new=True)


def test_it_leaves_alone_what_others_wrote():
    assert not may(time(source="typed", source_member_id=None))
    assert not may(time(source_member_id="another-system"))


def test_it_does_not_make_somebody_elses_time_its_own():
    assert not may(time(), source=["typed", "agency_system"])
    assert not may(time(), source_member_id=[None, "clinics-system"])


def test_who_comes_along_and_what_it_serves_are_the_persons_to_say():
    for name in ("comes_along_member_ids", "step_id", "ask_first_member_id"):
        assert not may(time(), **{name: [None, "x"]})
        assert not may(time(), is_new=True, **{name: [None, "x"]})


def test_a_professional_does_not_send_as_a_system_does():
    assert not may(time(), NURSE, is_new=True)


def test_a_system_files_what_it_sent_and_nothing_else():
    assert may_file(Filed(account_id="system"), "system")
    assert not may_file(Filed(account_id="system"), "another")
    assert not may_file(time(), "system")
