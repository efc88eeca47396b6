"""Ids sort by when they were made."""

import uuid
from datetime import UTC, datetime

from server import clock
from server.care.ids import new_id


def test_an_id_is_a_version_7_uuid_and_says_when():
    moment = datetime(2026, 11, 23, 12, tzinfo=UTC)
    clock.set_source(lambda: moment)
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == int(moment.timestamp() * 1000)
    assert str(made) != new_id()
