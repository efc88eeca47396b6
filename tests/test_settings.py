"""What the environment may say, and what it may not."""

import pytest

from server.settings import from_environment


def test_a_call_for_contact_needs_its_times_in_order(tmp_path):
    with pytest.raises(SystemExit, match="TRADEN_CALL_AGAIN"):
        from_environment({"TRADEN_DATA": str(tmp_path), "TRADEN_CALL_AGAIN": "20"})


def test_shorter_times_in_that_order_are_taken(tmp_path):
    times = {"SECOND_CHANNEL": "1", "AGAIN": "2", "GIVES_UP": "3", "UNDO": "0"}
    env = {f"TRADEN_CALL_{name}": seconds for name, seconds in times.items()}
    assert from_environment({"TRADEN_DATA": str(tmp_path), **env}).call_gives_up == 3
