"""Who has looked, as the person sees it."""

from datetime import datetime, timedelta

import pytest

from server.store.tables import Goal, Looked
from tests import make
from tests.make import new_id


@pytest.fixture
def member_id(house, kim, anna):
    """Anna is let in and sees the plan."""
    member_id = make.let_in(house, kim, anna, relation="relative")
    make.share(house, kim, member_id, "plan")
    make.write(house, kim, Goal, own_words="Sova")
    return member_id


def looked(phone, query=""):
    return phone.get(phone.path(f"looked{query}")).json


def test_a_reading_by_somebody_else_is_seen_with_its_ground(noon, phone, devices, anna, member_id):
    devices.of(anna).get(phone.path("goals"))
    (line,) = looked(phone)["looked"]
    assert line == {
        "account_id": anna.account_id,
        "member_id": member_id,
        "agency_id": None,
        "shared": "plan",
        "ground": "shared_with_you",
        "first_at": "2026-11-23T12:00:00Z",
        "last_at": "2026-11-23T12:00:00Z",
        "times": 1,
    }


def test_readings_of_an_hour_are_one_line(noon, phone, devices, anna, member_id, later):
    annas = devices.of(anna)
    for _ in range(3):
        annas.get(phone.path("goals"))
        later(minutes=10)
    (line,) = looked(phone)["looked"]
    assert (line["times"], line["last_at"]) == (3, "2026-11-23T12:20:00Z")


def test_what_the_person_reads_is_no_line(phone, member_id):
    phone.get(phone.path("goals"))
    assert looked(phone) == {"looked": [], "next": None}


def test_the_member_does_not_see_who_has_looked(phone, devices, anna, member_id):
    devices.of(anna).get(phone.path("looked"), status=404)


def test_pages_go_back_in_time_and_miss_nothing(phone, house, kim, monkeypatch):
    monkeypatch.setattr("server.care.looked.PAGE", 4)
    first = datetime.fromisoformat("2026-11-20T08:00:00.000001+00:00")
    # Three lines at each moment, so that a page ends in the midst of one.
    stored = [line_at(kim, first + timedelta(microseconds=n // 3)) for n in range(12)]
    with house.database.system_for(writes=True).begin() as raw:
        raw.execute(Looked.__table__.insert(), stored)
    found, query = [], ""
    while query is not None:
        page = looked(phone, query)
        found += page["looked"]
        query = f"?before={page['next']}" if page["next"] else None
    assert len(found) == len({line["account_id"] for line in found}) == 12
    moments = [line["last_at"] for line in found]
    assert moments == sorted(moments, reverse=True)


def line_at(kim, moment):
    return {
        "person_id": kim.person_id, "account_id": new_id(), "shared": "plan",
        "ground": "shared_with_you", "at_hour": moment.replace(minute=0, microsecond=0),
        "member_id": new_id(), "first_at": moment, "last_at": moment, "times": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    "before", ["soon", "2026-11-20", "0001-01-01T00:00:00Z", "2026-11-20T08:00"]
)
def test_a_page_before_no_moment_is_refused(phone, before):
    phone.get(phone.path(f"looked?before={before}"), status=422)
