"""``traden push-key``: which keys there are, who needs them, and one more."""

import pytest

from server import cli
from server.access.session import CareSession
from server.app import open_house
from server.care import subscriptions
from server.care.payload import Where
from server.outside.vapid import VapidKeys
from server.settings import from_environment
from tests import people
from tests.ways import browser_keys


@pytest.fixture(autouse=True)
def _own_data(databases, tmp_path, monkeypatch):
    monkeypatch.setenv("TRADEN_DATA", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("TRADEN_DATABASE_URL", databases.migrated(tmp_path))


@pytest.fixture
def said(capsys):
    """Run the command → key id, state and devices of each line."""

    def run(*argv):
        assert cli.main(["push-key", *argv]) == 0
        lines = [line.split() for line in capsys.readouterr().out.splitlines()]
        return [(words[0], words[1], int(words[3])) for words in lines if words[2] == "devices:"]

    return run


@pytest.fixture
def subscribed():
    """A device of Kim's, subscribed with that key."""
    house = open_house(from_environment())

    def subscribe(key_id):
        kim = people.kim(house)
        with CareSession(house, kim.actor, writes=True) as session:
            where = Where(f"https://push.example/{kim.device_id}", **browser_keys(), key_id=key_id)
            subscriptions.keep(session, where)
            session.commit()

    yield subscribe
    house.database.close()


def keys():
    return VapidKeys.from_file(from_environment().vapid_key_file)


def test_the_first_key_is_made_when_it_is_first_asked_for(said):
    assert said() == [(keys().present.id, "present", 0)]


def test_a_new_key_is_the_present_one_and_the_old_one_is_kept_for_who_needs_it(said, subscribed):
    ((old, _, _),) = said()
    subscribed(old)
    shown = said("--new")
    assert shown == said() == [(keys().present.id, "present", 0), (old, "old", 1)]
    assert shown[0][0] != old


def test_a_key_that_devices_need_and_nobody_has_is_seen(said, subscribed):
    subscribed("a-key-that-was-lost-00")
    assert said()[1] == ("a-key-that-was-lost-00", "lost", 1)


def test_it_works_before_there_are_tables(databases, tmp_path, monkeypatch, said):
    with databases.blank(tmp_path / "blank") as url:
        monkeypatch.setenv("TRADEN_DATABASE_URL", url)
        assert said() == [(keys().present.id, "present", 0)]
