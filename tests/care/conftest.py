"""Fixtures of a plan that several write."""

import pytest

from server import clock
from tests import people
from tests.care.together import NOON, a_system, in_house


@pytest.fixture
def noon():
    clock.set_source(lambda: NOON)


@pytest.fixture
def plan_of_kim(noon, house):
    """Kim, and the house."""
    return in_house(people.kim(house), house)


@pytest.fixture
def clinic(plan_of_kim):
    """The clinic's system takes part in the plan."""
    return a_system(plan_of_kim, "Kliniken")


@pytest.fixture
def office(clinic, plan_of_kim):
    """And so does that of the social services."""
    return a_system(plan_of_kim, "Socialtjänsten", kind="social_services")
