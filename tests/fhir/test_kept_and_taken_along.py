"""What a system sent is the person's too: they take it along, and it is forgotten with the row."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from server import clock
from server.access.system import system_connection
from server.care.tidy import tidy
from server.store.linking import Filed

START = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def noon():
    clock.set_source(lambda: START)


def kept(house):
    with house.database.system.connect() as connection:
        return connection.execute(select(Filed.__table__)).all()


def tidied_after(house, **time):
    clock.set_source(lambda: START + timedelta(**time))
    with system_connection(house.database, purpose="test") as connection:
        return tidy(connection)


def remove_the_first(phone):
    row = phone.get(phone.path("appointments")).json["rows"][0]
    phone.delete(f"appointments/{row['id']}", base=row["version"])
    return row["id"]


def test_the_person_takes_along_every_version_as_it_was_sent(clinic, phone):
    sent = clinic.post("Appointment", clinic.appointment()).json
    clinic.put(f"Appointment/{sent['id']}", {**sent, "description": "Another visit"})
    clinic.delete(f"Appointment/{sent['id']}")
    exported = phone.get(phone.path("export.json")).json["from_systems"]
    assert [one["version"] for one in exported] == [1, 2, 3]
    assert [one["noun"] for one in exported] == ["appointment"] * 3
    first, second, last = (one["resource"] for one in exported)
    assert first["extension"] == [{"url": "urn:clinic:room", "valueString": "B3"}]
    assert second["description"] == "Another visit"
    assert last is None


def test_the_page_to_read_says_that_something_came(clinic, phone):
    clinic.post("Appointment", clinic.appointment())
    page = phone.get(phone.path("export.html")).get_data(as_text=True)
    assert "Det som verksamheters system har skickat" in page


def test_it_goes_when_the_words_of_the_removed_row_go(noon, clinic, phone, house):
    sent = clinic.post("Appointment", clinic.appointment()).json
    clinic.put(f"Appointment/{sent['id']}", {**sent, "description": "Another visit"})
    removed = remove_the_first(phone)
    stays = clinic.appointment(identifier=[{"system": "urn:clinic:bookings", "value": "4712"}])
    clinic.post("Appointment", stays)
    tidied_after(house, days=30)
    assert len([one for one in kept(house) if one.envelope]) == 3
    tidied_after(house, days=30, minutes=1)
    assert removed not in [one.id for one in kept(house) if one.envelope]
    assert len(kept(house)) == 2
    clock.set_source(lambda: START)
    assert len(phone.get(phone.path("export.json")).json["from_systems"]) == 1


def test_what_was_forgotten_is_still_known_when_it_is_sent_again(noon, clinic, phone, house):
    sent = clinic.post("Appointment", clinic.appointment()).json
    remove_the_first(phone)
    tidied_after(house, days=31)
    clinic.post("Appointment", clinic.appointment(), status=410)
    clinic.get(f"Appointment/{sent['id']}", status=410)
    assert "entry" not in clinic.get(f"Appointment/{sent['id']}/_history").json
