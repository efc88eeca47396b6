"""What a token may do: what is both asked for and registered."""

import pytest

from server.fhir import scopes

SCOPES = ("system/Appointment.cruds", "system/CarePlan.rs")


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("system/Appointment.rs", ["system/Appointment.rs"]),
        ("system/*.cruds", ["system/Appointment.cruds", "system/CarePlan.rs"]),
        ("system/CarePlan.cruds", ["system/CarePlan.rs"]),
        ("system/Appointment.c system/Appointment.s", ["system/Appointment.cs"]),
        ("system/Appointment.read", ["system/Appointment.rs"]),
        ("system/Appointment.write", ["system/Appointment.cud"]),
        ("openid system/Task.r user/Appointment.r", []),
    ],
)
def test_a_token_says_what_is_both_asked_for_and_registered(asked, given):
    assert scopes.narrowed(asked, list(SCOPES)) == given


def test_a_scope_for_everything_gives_what_is_asked_for():
    assert scopes.narrowed("system/Task.r", ["system/*.rs"]) == ["system/Task.r"]


@pytest.mark.parametrize(
    ("said", "allowed"),
    [
        ("system/Task.rs", True),
        ("system/*.r", True),
        ("system/Task.read", True),
        ("system/Task.cuds", False),
        ("system/TaskList.r", False),
        ("user/Task.r", False),
        ("system/Task.sr", False),
        ("system/Task", False),
    ],
)
def test_a_scope_says_what_may_be_done_and_no_more(said, allowed):
    assert scopes.allows(["system/Goal.cruds", said], "Task", "r") is allowed
