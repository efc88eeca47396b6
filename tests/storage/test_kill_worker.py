"""Kill -9 of a worker in the middle of each kind of job, beside another worker. Whoever is to get
something gets it once, or the same once more in its place; nothing is lost, and nothing waits
longer than the lease. ``make soak`` does the same at every point of every job, many times."""

import pytest

from tests.storage.killable import BEGUN, DONE, SENDING, SETTLING, TIDY
from tests.storage.killing import CALL, DELIVER, LOOK, NOTICE, TEST, cycle, ground


@pytest.fixture
def here(settings, house):
    env = {"TRADEN_DATA": str(settings.data), "TRADEN_DATABASE_URL": settings.database_url}
    return ground(house, env)


@pytest.mark.parametrize(
    ("kind", "point"),
    [
        (CALL, DONE),
        (DELIVER, SENDING),
        (LOOK, SETTLING),
        (NOTICE, SENDING),
        (TEST, BEGUN),
        (TIDY, DONE),
    ],
)
def test_another_worker_takes_over_and_nobody_gets_anything_else(here, kind, point):
    cycle(here, kind, point)
