"""Backups: taken while others write, readable by nobody else, restored, and forgetting."""

import io
import json
import sqlite3
import threading

import pyrage
import pytest

from server.access import backup
from server.access.backup import BackupProblem
from server.access.keys import MasterKey
from server.access.session import CareSession, House
from server.care import accounts, devices, keep
from server.care.erase import erase
from server.demo import words
from server.demo.make import make_demo
from server.store.database import Database
from server.store.tables import Goal
from tests import people
from tests.make import new_id, write

pytestmark = pytest.mark.sqlite_only
IDENTITY, RECIPIENT = backup.make_identity()
WORDS = "Något som bara Kim vet"


@pytest.fixture
def folder(tmp_path):
    """Where backups go."""
    return tmp_path / "backups"


def opened(file) -> bytes:
    return pyrage.decrypt(file.read_bytes(), [pyrage.x25519.Identity.from_str(IDENTITY)])


def restored(file, settings, name="restored.db"):
    """The house as it is after a restore; the master key was kept elsewhere."""
    target = settings.data / name
    result = backup.restore(file, IDENTITY, target)
    house = House(Database(f"sqlite:///{target}"), MasterKey.from_file(settings.master_key_file))
    return house, result


def goals_of(house, someone) -> set[str]:
    with CareSession(house, someone.actor, writes=False) as session:
        return {goal.own_words for goal in session.query(Goal).all()}


def erased(house, someone):
    with CareSession(house, someone.actor, writes=True) as session:
        erase(session)
        session.commit()


def test_what_was_written_comes_back(house, kim, folder, settings):
    write(house, kim, Goal, own_words=WORDS)
    file = backup.make(house.database, folder, RECIPIENT)
    back, result = restored(file, settings)
    assert goals_of(back, kim) == {WORDS}
    assert (result.rows["goal"], result.dropped) == (1, 0)
    back.database.close()


def test_it_can_be_taken_while_others_write(house, kim, folder, settings):
    stop = threading.Event()
    written = []

    def go_on_writing():
        while not stop.is_set():
            written.append(write(house, kim, Goal, own_words=f"{WORDS} {len(written)}"))

    writer = threading.Thread(target=go_on_writing)
    writer.start()
    try:
        while len(written) < 5:
            pass
        known = len(written)
        files = [backup.make(house.database, folder, RECIPIENT) for _ in range(3)]
    finally:
        stop.set()
        writer.join()
    for number, file in enumerate(files):
        back, _ = restored(file, settings, f"restored-{number}.db")
        assert known <= len(goals_of(back, kim)) <= len(written)
        back.database.close()


def test_the_bytes_show_no_word_and_no_key_even_to_who_can_open_them(house, folder):
    make_demo(house, "http://localhost")
    file = backup.make(house.database, folder, RECIPIENT)
    sealed, plain = file.read_bytes(), opened(file)
    assert plain.startswith(b"SQLite format 3")
    for text in (text.encode() for text in words() if len(text) > 5):
        assert text not in sealed
        assert text not in plain
    keys = json.loads(opened(folder / "keys.age"))
    assert len(keys["person"]) == 5
    for wrapped in (*keys["person"].values(), *keys["account"].values()):
        assert bytes.fromhex(wrapped) not in plain


def test_whoever_was_erased_does_not_come_back_from_an_older_backup(house, kim, folder, settings):
    ola = people.ola(house)
    write(house, kim, Goal, own_words=WORDS)
    write(house, ola, Goal, own_words="Olas ord")
    old = backup.make(house.database, folder, RECIPIENT)
    erased(house, kim)
    backup.make(house.database, folder, RECIPIENT)
    back, result = restored(old, settings)
    assert goals_of(back, ola) == {"Olas ord"}
    assert goals_of(back, kim) == set()
    assert result.dropped == 2  # The person and the account.
    assert kim.person_id.encode() not in _plain_dump(settings)
    back.database.close()


def _plain_dump(settings) -> bytes:
    lines = io.StringIO()
    with sqlite3.connect(settings.data / "restored.db") as connection:
        for line in connection.iterdump():
            lines.write(line)
    return lines.getvalue().encode()


def test_who_started_after_the_backup_is_simply_not_in_it(house, kim, folder, settings):
    old = backup.make(house.database, folder, RECIPIENT)
    people.ola(house)
    backup.make(house.database, folder, RECIPIENT)
    back, result = restored(old, settings)
    assert (result.rows["person"], result.dropped) == (1, 0)
    back.database.close()


def test_one_can_go_on_writing_after_a_restore(house, kim, folder, settings):
    file = backup.make(house.database, folder, RECIPIENT)
    back, _ = restored(file, settings)
    write(back, kim, Goal, own_words="Nytt")
    with CareSession(back, kim.actor, writes=True) as session:
        assert accounts.me(session)["account_id"] == kim.account_id
        assert devices.own(session).name == "Phone"  # Sealed with the account's own key.
        keep.create(session, Goal, kim.person_id, new_id(), {"own_words": "Mer"})
        session.commit()
    back.database.close()


def test_a_restore_never_overwrites(house, kim, folder, settings):
    file = backup.make(house.database, folder, RECIPIENT)
    with pytest.raises(BackupProblem, match="is there already"):
        backup.restore(file, IDENTITY, settings.data / "traden.db")


def test_another_key_opens_nothing_and_leaves_nothing(house, kim, folder, settings):
    file = backup.make(house.database, folder, RECIPIENT)
    stranger, _ = backup.make_identity()
    with pytest.raises(BackupProblem, match="cannot be restored"):
        backup.restore(file, stranger, settings.data / "restored.db")
    assert not (settings.data / "restored.db").exists()


def test_a_damaged_backup_is_refused_in_words(house, kim, folder, settings):
    file = backup.make(house.database, folder, RECIPIENT)
    file.write_bytes(file.read_bytes()[:-200])
    with pytest.raises(BackupProblem, match="cannot be restored"):
        backup.restore(file, IDENTITY, settings.data / "restored.db")


def test_a_backup_without_its_keys_is_refused(house, kim, folder, settings):
    file = backup.make(house.database, folder, RECIPIENT)
    (folder / "keys.age").unlink()
    with pytest.raises(BackupProblem, match="cannot be restored"):
        backup.restore(file, IDENTITY, settings.data / "restored.db")


@pytest.mark.parametrize(
    "recipient",
    ["", "age1", "ssh-ed25519 AAAA", IDENTITY],
    ids=["nothing", "half of one", "another kind", "the secret half"],
)
def test_what_is_no_public_key_is_refused_before_anything_is_written(house, folder, recipient):
    with pytest.raises(BackupProblem, match="no age recipient"):
        backup.make(house.database, folder, recipient)
    assert not list(folder.glob("*")) if folder.exists() else True


def test_only_the_newest_stay(house, kim, folder):
    made = [backup.make(house.database, folder, RECIPIENT, keep=2) for _ in range(4)]
    assert sorted(folder.glob("traden-*")) == made[2:]
