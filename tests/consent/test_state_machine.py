"""Consent as a state machine, with everybody reading after every step. ``make soak`` runs more."""

import hypothesis
import pytest
from hypothesis.stateful import run_state_machine_as_test

from server.app import open_house
from tests.consent.doors import InThisProcess
from tests.consent.machine import machine_on

EXAMPLES, STEPS = {"sqlite": 8, "postgresql": 4}, 40
"""So much at each run, always: more is what ``make soak`` is for."""


@pytest.fixture
def doors(app, house, settings):
    """Two houses, each with connections of its own, over one database."""
    other = open_house(settings)
    yield InThisProcess(app, [house, other])
    app.extensions["traden"] = house
    other.database.close()


@pytest.mark.long
def test_everybody_reads_exactly_what_is_shared_with_them(doors, house):
    machine = machine_on(doors)
    examples = EXAMPLES[house.database.engine.dialect.name]
    run_state_machine_as_test(
        machine,
        settings=hypothesis.settings(
            max_examples=examples,
            stateful_step_count=STEPS,
            suppress_health_check=list(hypothesis.HealthCheck),
            # A run that fails is told as it was: making it smaller takes longer than reading it.
            phases=[hypothesis.Phase.reuse, hypothesis.Phase.generate],
        ),
    )
    assert machine.done["steps"] > (examples - 2) * STEPS  # The first tries are short.
    assert machine.done["rows shown to others"] > 0 < machine.done["rows taken out of sight"]
