"""A way to the database that knows nothing of the locks."""

import pytest


@pytest.fixture
def raw(databases, settings):
    """PostgreSQL, as the login that the web process is advised to use; a transaction of one's own
    each time."""
    with databases.as_the_web() as connection:
        yield connection
