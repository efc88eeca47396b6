"""The server on a port of its own, and phones made of the app's own modules that speak to it."""

import os
import subprocess
from pathlib import Path

import pytest

from server.access.policy import Actor
from server.access.session import CareSession
from server.care import devices
from server.care.tokens import new_token
from tests.make import new_id

HERE = Path(__file__).parent
NODE = HERE.parent.parent / ".venv" / "bin" / "node"


@pytest.fixture
def sign_in(house):
    """Someone → the token of one more device of theirs."""
    return lambda someone: _sign_in(house, someone)


def _sign_in(house, someone):
    token, token_hash = new_token()
    with CareSession(house, Actor(someone.account_id, new_id()), writes=True) as session:
        devices.arrive(session, token_hash, devices.PASSKEY, "Phone")
        session.commit()
    return token


@pytest.fixture
def run_phones(served):
    """Script, environment → it has come to its end without complaint."""

    def run(script, **environment):
        ran = subprocess.run(
            [NODE, HERE / script],
            env={**os.environ, "TRADEN_URL": served, **environment},
            capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stderr

    return run
