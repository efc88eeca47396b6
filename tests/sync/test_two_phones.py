"""The app's own engine against the real server: two phones, a bad network, one truth."""

import os
import subprocess
import threading
from pathlib import Path

import pytest
from werkzeug.serving import WSGIRequestHandler, make_server

from server.access.policy import Actor
from server.access.session import CareSession
from server.care import devices
from server.care.tokens import new_token
from tests.make import new_id

HERE = Path(__file__).parent
NODE = HERE.parent.parent / ".venv" / "bin" / "node"


class Quiet(WSGIRequestHandler):
    """The app logs for itself."""

    def log_request(self, *args):
        """Say nothing."""


@pytest.fixture
def served(app):
    """The app on a port of its own → its address."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join(timeout=30)
    server.server_close()


def sign_in(house, someone):
    """One more device of theirs → its token."""
    token, token_hash = new_token()
    with CareSession(house, Actor(someone.account_id, new_id()), writes=True) as session:
        devices.arrive(session, token_hash, devices.PASSKEY, "Phone")
        session.commit()
    return token


@pytest.mark.parametrize("seed", range(4))
def test_two_phones_end_equal(served, house, kim, seed):
    env = {
        **os.environ,
        "TRADEN_URL": served,
        "TRADEN_PERSON": kim.person_id,
        "TRADEN_TOKENS": ",".join(sign_in(house, kim) for _ in range(3)),
        "TRADEN_SEED": str(seed),
    }
    ran = subprocess.run(
        [NODE, HERE / "two_phones.mjs"], env=env, capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
