"""Nobody has this: a step that no one carries is a visible state, never a silent one. Pure.

The phone holds the same rule (``pwa/src/rules/nobodyHas.js``);
``tests/examples/nobody-has-this.json`` keeps the two equal.
"""

from datetime import date
from typing import Protocol

FINISHED = ("done", "stopped", "not_possible")
MUST_ACCEPT = ("member", "agency")


class StepFields(Protocol):
    """The fields of a step that the rule reads."""

    @property
    def state(self) -> str:
        """``proposed`` … ``not_possible``."""

    @property
    def owner(self) -> str | None:
        """Of what kind: ``nobody``, ``me``, ``member``, ``agency``."""

    @property
    def owner_accepted_on(self) -> date | None:
        """When the owner said yes."""

    @property
    def due(self) -> date | None:
        """The day by which it is to be done."""

    @property
    def last_word_on(self) -> date | None:
        """When somebody last said how it goes."""


def in_force(step: StepFields) -> bool:
    """Whether it still is to be done by someone."""
    return step.state not in FINISHED


def why_nobody_has(step: StepFields, today: date) -> str | None:
    """``no_owner``, ``not_accepted``, ``overdue``; ``None`` when somebody has it."""
    if not in_force(step):
        return None
    return why_nobody_carries(step) or ("overdue" if _is_overdue(step, today) else None)


def why_nobody_carries(step: StepFields) -> str | None:
    """The half of the rule that no day changes: of a step in force, ``no_owner`` or
    ``not_accepted``."""
    if not step.owner or step.owner == "nobody":
        return "no_owner"
    if step.owner in MUST_ACCEPT and not step.owner_accepted_on:
        return "not_accepted"
    return None


def _is_overdue(step: StepFields, today: date) -> bool:
    """Nobody has said anything about it on the day it was due or since."""
    if not step.due or step.due >= today:
        return False
    return not step.last_word_on or step.last_word_on < step.due
