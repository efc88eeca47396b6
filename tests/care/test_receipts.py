"""What a grant's history comes to, decision by decision, and the receipt of each."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server import clock
from server.access.session import CareSession
from server.care import keep, receipts
from server.care.decisions import EVENTS, decisions, event_of
from server.errors import NotFound
from server.store.tables import Agency, Grant, Member, Person
from tests import people
from tests.make import new_id, write

START = datetime(2026, 11, 23, 12, tzinfo=UTC)
MARCH = datetime(2027, 3, 1, tzinfo=UTC)
MAY = datetime(2027, 5, 1, tzinfo=UTC)
NEW = {"receiver_member_id": "moa", "shared": "plan", "purpose": "", "state": "given"}
HERE = "https://traden.example"


def told(*steps, now=START + timedelta(days=30)):
    """``(number, event, state)`` of each decision, from changes an hour apart."""
    changes = [entry(number, fields) for number, fields in enumerate(steps, start=1)]
    return [(one.number, one.event, one.grant["state"]) for one in decisions(changes, now)]


def entry(number, fields):
    act = fields.get("act", "changed" if number > 1 else "created")
    return {
        "number": number,
        "at": START + timedelta(hours=number),
        "by": "kim",
        "act": act,
        "fields": {
            name: [None, value.isoformat() if isinstance(value, datetime) else value]
            for name, value in fields.items()
            if name != "act"
        },
    }


def test_a_yes_a_pause_a_yes_again_and_taking_it_back():
    assert told(NEW, {"state": "paused"}, {"state": "given"}, {"state": "withdrawn"}) == [
        ("1", "given", "given"),
        ("2", "paused", "paused"),
        ("3", "resumed", "given"),
        ("4", "withdrawn", "withdrawn"),
    ]


def test_a_no_is_kept_too():
    assert told({**NEW, "state": "refused"}) == [("1", "refused", "refused")]


@pytest.mark.parametrize(
    ("before", "change"),
    [
        ({"right": "take_part"}, {"right": "see"}),
        ({}, {"until": MARCH}),
        ({"until": MAY}, {"until": MARCH}),
        ({}, {"sections": ["reasons"]}),
        ({"sections": ["reasons", "warning_signs"]}, {"sections": ["reasons"]}),
        ({}, {"starts_at": MARCH}),
    ],
)
def test_less_is_narrowed_and_back_again_is_a_yes_anew(before, change):
    undo = {"right": "see", "until": None, "sections": [], "starts_at": None, **before}
    undo = {name: undo[name] for name in change}
    events = [event for _, event, _ in told({**NEW, **before}, change, undo)]
    assert events == ["given", "narrowed", "given"]


def test_another_purpose_is_a_yes_anew():
    assert [event for _, event, _ in told(NEW, {"purpose": "the move"})] == ["given", "given"]


def test_less_of_one_and_more_of_another_is_a_yes_anew():
    events = told({**NEW, "until": MARCH}, {"until": MAY, "sections": ["reasons"]})
    assert [event for _, event, _ in events] == ["given", "given"]


def test_what_decides_nothing_has_no_receipt():
    assert told(NEW, {"request_id": "r"}, {"purpose": ""}) == [("1", "given", "given")]


def test_what_is_changed_after_it_was_taken_back_decides_nothing():
    assert len(told(NEW, {"state": "withdrawn"}, {"right": "take_part"})) == 2


def test_a_yes_that_runs_out_has_a_receipt_of_its_own():
    assert told({**NEW, "until": MARCH}, now=MARCH) == [
        ("1", "given", "given"),
        ("1-expired", "expired", "expired"),
    ]
    assert len(told({**NEW, "until": MARCH}, now=MARCH - timedelta(seconds=1))) == 1


def test_a_yes_that_ran_out_can_be_given_anew():
    soon = START + timedelta(hours=1, minutes=30)
    events = told({**NEW, "until": soon}, {"until": MARCH})
    assert [event for _, event, _ in events] == ["given", "expired", "given"]


def test_a_removed_grant_is_taken_back():
    assert told(NEW, {"act": "removed"}, {"act": "restored"}) == [
        ("1", "given", "given"),
        ("2", "withdrawn", "withdrawn"),
        ("3", "given", "given"),
    ]


def test_a_grant_whose_words_are_gone_has_no_receipts():
    assert decisions([{**entry(1, {}), "fields": {}}], START) == []


def test_the_time_a_limit_counts_from_is_the_last_time_the_yes_was_given():
    changes = [
        entry(1, {**NEW, "until": MARCH}),
        entry(2, {"state": "paused"}),
        entry(3, {"until": MAY}),
        entry(4, {"right": "see"}),
    ]
    found = decisions(changes, START)
    assert [one.given_at for one in found] == [changes[n]["at"] for n in (0, 0, 2)]


STEPS = st.fixed_dictionaries(
    {},
    optional={
        "state": st.sampled_from(["given", "paused", "withdrawn", "refused"]),
        "right": st.sampled_from(["see", "take_part"]),
        "until": st.none() | st.sampled_from([START, MARCH, MAY]),
        "sections": st.lists(st.sampled_from(["reasons", "warning_signs"]), unique=True),
        "act": st.sampled_from(["changed", "removed", "restored"]),
    },
)


@given(st.lists(STEPS, max_size=8), st.sampled_from([START, MARCH, MAY]))
def test_whatever_happens_the_last_receipt_says_how_it_stands(steps, now):
    now += timedelta(days=1)
    changes = [entry(1, NEW), *(entry(n, step) for n, step in enumerate(steps, start=2))]
    found = decisions(changes, now)
    grant = {"until": None, "removed": False}
    for change in changes:
        grant |= {name: after for name, (_, after) in change["fields"].items()}
        grant["removed"] = {"removed": True, "restored": False}.get(change["act"], grant["removed"])
    state = "withdrawn" if grant["removed"] else grant["state"]
    over = grant["until"] and datetime.fromisoformat(grant["until"]) <= now
    assert found[-1].grant["state"] == (
        "expired" if over and state in ("given", "paused") else state
    )
    assert {one.event for one in found} <= set(EVENTS)
    assert len({one.number for one in found}) == len(found)


@given(STEPS)
def test_nothing_changed_is_nothing_decided(step):
    grant = {**decisions([entry(1, {**NEW, **step, "act": "created"})], START)[0].grant}
    assert event_of(grant, grant) is None


@pytest.fixture
def noon():
    clock.set_source(lambda: START)


@pytest.fixture
def freja(house):
    """Freja in Denmark."""
    return people.freja(house)


def all_of(house, someone):
    with CareSession(house, someone.actor, writes=False) as session:
        return receipts.receipts(session, someone.person_id, run_by=HERE)


def change(house, someone, cls, row_id, **fields):
    with CareSession(house, someone.actor, writes=True) as session:
        row = keep.find(session, cls, someone.person_id, row_id)
        keep.change(session, row, base=row.number, changes=fields)
        session.commit()


def give(house, someone, **fields):
    if not fields.keys() & {"receiver_member_id", "receiver_agency_id"}:
        fields["receiver_member_id"] = write(house, someone, Member, name="Moa")
    return write(house, someone, Grant, **{"shared": "plan", **fields})


def test_a_receipt_says_who_what_why_and_how_long(house, kim, noon):
    moa = write(house, kim, Member, name="Moa", relation="friend")
    grant = give(
        house, kim, receiver_member_id=moa, shared="crisis_plan", sections=["reasons"],
        purpose="Moa ringer om jag tystnar", until=MARCH,
    )  # fmt: skip
    (found,) = all_of(house, kim)
    assert found == {
        "schema_version": "1",
        "record_id": grant,
        "number": found["number"],
        "principal": {"id": kim.person_id, "name": "Kim Lund"},
        "controller": {"name": "Tråden", "address": HERE},
        "recipient": {
            "kind": "member", "id": moa, "relation": "friend", "name": "Moa", "agency": None,
        },
        "notice": {"id": "receipts", "version": "1", "language": "sv"},
        "purpose": "Moa ringer om jag tystnar",
        "data": {"category": "crisis_plan", "sections": ["reasons"], "special": "health"},
        "right": "see",
        "lawful_basis": {
            "secrecy": "offentlighets- och sekretesslagen (2009:400) 10 kap. 1 § och 12 kap. 2 §",
            "controller": "GDPR art. 6.1 a, 9.2 a",
        },
        "validity": {"from": START, "until": MARCH, "cap_reason": None},
        "jurisdiction": "se",
        "withdrawal": {"how": "in_the_app", "address": f"{HERE}/people"},
        "event": {"type": "given", "state": "given", "at": START, "by": kim.account_id},
        "now": {"state": "given", "since": START},
        "request_id": None,
    }  # fmt: skip


def test_the_receiver_goes_by_the_name_they_have_now(house, kim):
    moa = write(house, kim, Member, name="Moa")
    give(house, kim, receiver_member_id=moa)
    change(house, kim, Member, moa, name="Moa Ek")
    assert all_of(house, kim)[0]["recipient"]["name"] == "Moa Ek"


def test_a_professional_is_named_with_the_agency(house, kim):
    clinic = write(house, kim, Agency, name="Bryggan", country="se")
    member = write(
        house, kim, Member, name="Amina", relation="professional", agency_id=clinic
    )  # fmt: skip
    give(house, kim, receiver_member_id=member)
    give(house, kim, receiver_agency_id=clinic)
    to_agency, to_member = (one["recipient"] for one in all_of(house, kim))
    assert (to_member["relation"], to_member["agency"]) == ("professional", "Bryggan")
    assert (to_agency["kind"], to_agency["name"]) == ("agency", "Bryggan")


@pytest.mark.parametrize(
    ("days", "reason"), [(365, "dk_one_year"), (366, "dk_one_year"), (364, None)]
)
def test_in_denmark_a_year_to_an_agency_is_the_limit_and_the_law_is_said(
    house, freja, noon, days, reason
):
    clinic = write(house, freja, Agency, name="Broen", country="dk")
    give(house, freja, receiver_agency_id=clinic, until=START + timedelta(days=days))
    (found,) = all_of(house, freja)
    assert found["validity"]["cap_reason"] == reason
    assert found["lawful_basis"]["secrecy"] == "sundhedsloven §§ 43–44"


def test_a_friend_in_denmark_has_no_limit(house, freja, noon):
    give(house, freja, until=START + timedelta(days=365))
    assert all_of(house, freja)[0]["validity"]["cap_reason"] is None


def test_a_receipt_keeps_the_country_and_the_language_of_its_day(house, kim, noon):
    give(house, kim)
    clock.set_source(lambda: START + timedelta(days=1))
    change(house, kim, Person, kim.person_id, country="dk", language="da")
    give(house, kim)
    newest, oldest = all_of(house, kim)
    assert (oldest["jurisdiction"], oldest["notice"]["language"]) == ("se", "sv")
    assert (newest["jurisdiction"], newest["notice"]["language"]) == ("dk", "da")


def test_an_old_receipt_says_how_it_stands_now(house, kim, noon):
    grant = give(house, kim)
    later = START + timedelta(days=2)
    clock.set_source(lambda: later)
    change(house, kim, Grant, grant, state="withdrawn")
    taken_back, given_then = all_of(house, kim)
    assert taken_back["event"]["type"] == "withdrawn"
    assert given_then["event"]["state"] == "given"
    assert given_then["now"] == {"state": "withdrawn", "since": later}


def test_the_newest_comes_first_also_among_several_grants(house, kim, noon):
    first = give(house, kim, until=START + timedelta(days=1))
    second = give(house, kim)
    clock.set_source(lambda: START + timedelta(days=3))
    found = [(one["record_id"], one["event"]["type"]) for one in all_of(house, kim)]
    assert found == [(first, "expired"), (second, "given"), (first, "given")]


def test_each_receipt_can_be_read_alone(house, kim):
    grant = give(house, kim)
    (found,) = all_of(house, kim)
    with CareSession(house, kim.actor, writes=False) as session:
        alone = receipts.receipt(session, kim.person_id, grant, found["number"], run_by=HERE)
        assert alone == found
        for number in ("999", "x", found["number"] + "-expired"):
            with pytest.raises(NotFound):
                receipts.receipt(session, kim.person_id, grant, number, run_by=HERE)
        with pytest.raises(NotFound):
            receipts.receipt(session, kim.person_id, new_id(), found["number"], run_by=HERE)


def test_nobody_else_reads_receipts(house, kim, ola):
    grant = give(house, kim)
    number = all_of(house, kim)[0]["number"]
    with CareSession(house, ola.actor, writes=False) as session:
        with pytest.raises(NotFound):
            receipts.receipts(session, kim.person_id, run_by=HERE)
        with pytest.raises(NotFound):
            receipts.receipt(session, kim.person_id, grant, number, run_by=HERE)
