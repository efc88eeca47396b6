"""The master key: made once, guarded, and missed when it is gone."""

import stat

import pytest

from server.access.keys import MasterKey
from server.app import open_house
from server.errors import LockHeld

KIM, OLA = ("person", "kim"), ("person", "ola")


def test_the_key_file_is_made_at_first_start_for_its_owner_only(tmp_path):
    file = tmp_path / "keys" / "master.key"
    first = MasterKey.from_file(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    wrapped = first.new_wrapped_key(KIM)
    assert len(MasterKey.from_file(file).unwrap(wrapped, KIM)) == 32


def test_a_key_opens_for_its_owner_only(tmp_path):
    master = MasterKey.from_file(tmp_path / "master.key")
    with pytest.raises(LockHeld):
        master.unwrap(master.new_wrapped_key(KIM), OLA)


def test_a_missing_key_beside_a_full_database_is_not_replaced_by_a_new_one(house, kim, settings):
    settings.master_key_file.unlink()
    with pytest.raises(SystemExit, match="master key is missing"):
        open_house(settings)
    assert not settings.master_key_file.exists()
