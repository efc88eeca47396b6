"""Sixteen writers on one person: none fails, nothing is lost, and who polls misses nothing."""

import pytest

from tests.consent import writers
from tests.consent.doors import own_clock
from tests.consent.serving import servers

CHANGES = 1_600
"""At each run; ``make soak`` makes more than 20,000."""


@pytest.fixture
def doors(settings):
    """A live server; two of them where the database is PostgreSQL."""
    count = 1 if settings.database_url.startswith("sqlite") else 2
    with own_clock(), servers(settings, count) as running:
        yield running


@pytest.mark.long
def test_sixteen_write_and_nobody_misses_anything(doors):
    told = writers.many_write(doors, CHANGES)
    assert told.changes == CHANGES
    assert told.polls > 2  # Each asked at least once meanwhile.
