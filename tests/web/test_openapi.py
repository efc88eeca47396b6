"""The API keeps what its OpenAPI document promises, whatever is sent to it.

A few tries for each of the many operations, other ones in every run.
"""

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

from server.access import system
from server.app import create_app, open_house
from server.schemas.nouns import SHARED
from server.settings import from_environment
from server.web.caller import COOKIE
from tests import make, people
from tests.make import SAME_SITE, Devices

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
# The operations are test cases, so the app must be there when tests are collected; its database
# comes with the first of them.
FOLDER = tempfile.TemporaryDirectory(prefix="traden-openapi-")
SET = {"TRADEN_DATA": FOLDER.name, "TRADEN_RATE_LIMITS": "off"}
APP = create_app(from_environment(SET))
APP.extensions["traden"].database.close()
SCHEMA = schemathesis.openapi.from_wsgi("/api/openapi.json", APP)
FROM_OUTSIDE = schemathesis.openapi.from_wsgi("/api/openapi.json", APP)
# Whoever is signed in tries every edge of every field. Nearly all doors are closed to others, who
# would only hear so a thousand times more.
FROM_OUTSIDE.config.phases.coverage.enabled = False
LOCALHOST = "https://localhost"
PLAIN = {**SAME_SITE, "Accept-Encoding": "identity"}


@pytest.fixture(scope="module")
def kim(databases, tmp_path_factory):
    """Kim, whose rows half of the signed-in cases are about."""
    with databases.blank(tmp_path_factory.mktemp("openapi")) as url:
        house = open_house(from_environment({**SET, "TRADEN_DATABASE_URL": url}))
        system.migrate(house.database)
        APP.extensions["traden"] = house
        yield people.kim(house)
        house.database.close()


@pytest.fixture(scope="module")
def sara(kim):
    """Sara takes part in all of Kim's plan: a third of those cases are hers → her, as a member."""
    house = APP.extensions["traden"]
    sara = people.sara(house)
    member_id = make.let_in(house, kim, sara, relation="professional")
    for shared in SHARED:
        make.share(house, kim, member_id, shared, right="take_part")
    return sara, member_id


@pytest.fixture(scope="module")
def tokens():
    """Whose phone is signed in with which token."""
    return {}


@FROM_OUTSIDE.parametrize()
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
def test_signed_out_nothing_surprises(case, kim):
    case.call_and_validate(checks=CHECKS, headers=PLAIN, base_url=LOCALHOST)


@SCHEMA.parametrize()
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
def test_signed_in_nothing_surprises(case, kim, sara, tokens):
    caller, member_id = sara
    path = case.path_parameters
    if str(path.get("person_id", "f"))[-1:] not in "01234":
        caller = kim
    for name, theirs in (("person_id", kim.person_id), ("member_id", member_id)):
        if str(path.get(name, "f"))[:1] in "01234567":
            path[name] = theirs
    token = tokens.get(caller) or tokens.setdefault(caller, Devices(APP).token_of(caller))
    signed_in = {**PLAIN, "Cookie": f"{COOKIE}={token}"}
    answer = case.call_and_validate(checks=CHECKS, headers=signed_in, base_url=LOCALHOST)
    if answer.status_code == 401:
        # What was tried signs out, or ends devices: the next try is another phone's.
        del tokens[caller]
