"""The API keeps what its OpenAPI document promises, whatever is sent to it."""

import tempfile

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from server.app import create_app
from server.settings import from_environment
from server.store import migrate
from server.web.caller import COOKIE
from tests import people
from tests.make import SAME_SITE, Devices

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
# The operations are test cases, so the app must be there when tests are collected.
FOLDER = tempfile.TemporaryDirectory(prefix="traden-openapi-")
APP = create_app(from_environment({"TRADEN_DATA": FOLDER.name, "TRADEN_RATE_LIMITS": "off"}))
SCHEMA = schemathesis.openapi.from_wsgi("/api/openapi.json", APP)
LOCALHOST = "https://localhost"
PLAIN = {**SAME_SITE, "Accept-Encoding": "identity"}


@pytest.fixture(scope="module")
def kim():
    """Kim, whose rows half of the signed-in cases are about."""
    house = APP.extensions["traden"]
    migrate.upgrade(house.database)
    yield people.kim(house)
    house.database.close()


@SCHEMA.parametrize()
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_signed_out_nothing_surprises(case, kim):
    case.call_and_validate(checks=CHECKS, headers=PLAIN, base_url=LOCALHOST)


@SCHEMA.parametrize()
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_signed_in_nothing_surprises(case, kim):
    if str(case.path_parameters.get("person_id", ""))[:1] in "01234567":
        case.path_parameters["person_id"] = kim.person_id
    cookie = f"{COOKIE}={Devices(APP).token_of(kim)}"
    case.call_and_validate(checks=CHECKS, headers={**PLAIN, "Cookie": cookie}, base_url=LOCALHOST)
