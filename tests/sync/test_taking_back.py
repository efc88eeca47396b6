"""What a phone sends when something was taken back before it had arrived: that holds."""

import pytest

from tests.make import new_id


@pytest.fixture
def moa(phone):
    """A friend, to whom a consent may be given."""
    row_id = new_id()
    phone.put(f"members/{row_id}", {"name": "Moa", "relation": "friend"})
    return row_id


def state_of(phone, grant):
    rows = phone.get("/api/changes").json["rows"]
    return next(row["state"] for row in rows if row["id"] == grant)


def test_a_consent_made_as_taken_back_is_not_given_by_what_arrives_later(phone, moa):
    grant = new_id()
    path = f"grants/{grant}"
    given = {"shared": "plan", "receiver_member_id": moa, "state": "given"}
    phone.put(path, {**given, "state": "withdrawn"})
    version = phone.put(path, given, status=200).json["row"]["version"]
    phone.patch(path, {"state": "given"}, base=version)
    assert state_of(phone, grant) == "withdrawn"
