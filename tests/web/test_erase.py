"""Erasing oneself: nothing is left, and what was copied before cannot be opened."""

import shutil
import sqlite3
from contextlib import suppress

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import select

from server.access.keys import NONCE
from server.care.erase import REMAINS
from server.outside import texts
from server.store.tables import Base, Goal, PersonKey
from tests import people
from tests.make import new_id, write

WORDS = "Något som bara Kim vet"


@pytest.fixture
def written(phone, house, kim):
    """Kim has a plan, a passkey's challenge under way, and a link."""
    write(house, kim, Goal, own_words=WORDS)
    phone.call("POST", "/api/me/check/options", json={}, status=None)
    phone.call("POST", "/api/me/device-links")
    return kim


def everything_in(house):
    """Every value of every column of every table."""
    with house.database.system.connect() as connection:
        for table in Base.metadata.sorted_tables:
            for row in connection.execute(select(table)):
                yield table.name, [str(value) for value in row]


def traces_of(house, someone):
    ids = (someone.account_id, someone.person_id, someone.device_id)
    return {
        name for name, values in everything_in(house) if any(i in v for i in ids for v in values)
    }


def test_nothing_is_left_in_any_table(written, phone, house):
    assert {"person", "person_key", "goal", "history", "device"} <= traces_of(house, written)
    phone.call("POST", "/api/me/erase")
    assert traces_of(house, written) == set()


def test_what_is_about_others_is_left_as_it_was(written, phone, house, ola):
    write(house, ola, Goal, own_words="Olas ord")
    before = [values for _, values in everything_in(house) if ola.person_id in values]
    phone.call("POST", "/api/me/erase")
    assert [values for _, values in everything_in(house) if ola.person_id in values] == before


def test_all_devices_are_signed_out_and_the_cookie_is_taken_back(written, phone, devices):
    other = devices.of(written)
    reply = phone.call("POST", "/api/me/erase")
    assert "__Host-traden=;" in reply.headers["Set-Cookie"]
    for device in (phone, other):
        device.get("/api/me", status=401)
        device.get(f"/api/people/{written.person_id}", status=401)
    # The other device still shows its token, and is told to wipe itself.
    assert other.get("/api/me", status=401).json["code"] == "device_ended"


def opens(house, person_id, goal_id, envelope) -> bool:
    """Whether any key in the database opens that envelope where it belongs."""
    bound = f"person:{person_id}:goal.envelope:{goal_id}".encode()
    with house.database.system.connect() as connection:
        for key in connection.execute(select(PersonKey.__table__)):
            box = AESGCM(house.master.unwrap(key.wrapped, ("person", key.person_id)))
            with suppress(InvalidTag):
                return WORDS in box.decrypt(envelope[:NONCE], envelope[NONCE:], bound).decode()
    return False


def test_an_old_copy_cannot_be_opened_with_any_key_that_is_left(written, phone, house, ola):
    with house.database.system.connect() as connection:
        goal = connection.execute(select(Goal.__table__)).one()
    copied = (goal.person_id, goal.id, goal.envelope)
    assert opens(house, *copied)
    phone.call("POST", "/api/me/erase")
    assert not opens(house, *copied)


@pytest.mark.sqlite_only
def test_the_wrapped_key_is_overwritten_in_the_file_itself(written, phone, house, settings):
    with house.database.system.connect() as connection:
        wrapped = connection.execute(select(PersonKey.__table__.c.wrapped)).scalar_one()
    house.database.close()
    assert wrapped in _file(settings)
    phone.call("POST", "/api/me/erase")
    house.database.close()
    assert wrapped not in _file(settings)


@pytest.mark.sqlite_only
def test_the_wrapped_key_is_gone_from_the_log_too_while_the_app_runs(
    written, phone, house, settings
):
    with house.database.system.connect() as connection:
        wrapped = connection.execute(select(PersonKey.__table__.c.wrapped)).scalar_one()
    phone.call("POST", "/api/me/erase")
    for file in settings.data.glob("traden.db*"):
        assert wrapped not in file.read_bytes(), file.name


def _file(settings) -> bytes:
    """The database file, with all that was still in its log written into it."""
    copy = settings.data / "looked-at.db"
    for name in ("", "-wal", "-shm"):
        source = settings.data / f"traden.db{name}"
        if source.exists():
            shutil.copy(source, settings.data / f"looked-at.db{name}")
    with sqlite3.connect(copy) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return copy.read_bytes()


def test_it_says_honestly_what_remains_in_the_callers_language(written, phone, devices, house):
    remains = phone.call("POST", "/api/me/erase").json["remains"]
    assert len(remains) == len(REMAINS)
    assert remains[0].startswith("Det som är sparat på dina andra enheter")
    danish = devices.of(people.freja(house)).call("POST", "/api/me/erase")
    assert danish.json["remains"][0].startswith("Det, der ligger på dine andre enheder")


@pytest.mark.parametrize("language", texts.LANGUAGES)
@pytest.mark.parametrize("what", REMAINS)
def test_what_remains_has_words_in_every_language(language, what):
    assert texts.text(language, f"erase-remains-{what}")


def test_it_needs_a_fresh_passkey_check(written, phone, later):
    later(minutes=6)
    assert phone.call("POST", "/api/me/erase", status=403).json["code"] == "step_up_needed"


def test_it_is_refused_from_another_site(written, phone):
    reply = phone.call(
        "POST", "/api/me/erase", headers={"Sec-Fetch-Site": "cross-site"}, status=403
    )
    assert reply.json["code"] == "cross_site"


def test_one_can_start_anew_afterwards(written, phone, house, devices):
    phone.call("POST", "/api/me/erase")
    again = devices.of(people.kim(house))
    again.put(f"goals/{new_id()}", {"own_words": "På nytt"})
