"""docs/agencies.md, from the first command to the last, as somebody types it."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from server.access.session import CareSession
from server.care import linking
from server.store.tables import Agency, Appointment, Grant
from tests import people
from tests.e2e.served import TRADEN, Server
from tests.make import write

PAGE = Path(__file__).resolve().parents[2] / "docs" / "agencies.md"
SECTION = re.compile(r"^## \d\. (.+)$", re.MULTILINE)
COMMANDS = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMES = "server agency client token code patient"
KEEP = f"{{ declare -p {NAMES} || true; declare -f; }} 2>/dev/null > known"
pytestmark = pytest.mark.sqlite_only


@pytest.fixture
def served(tmp_path):
    """A server as ``traden serve`` starts it."""
    server = Server(tmp_path / "data").start()
    yield server
    server.stop()


@pytest.fixture
def types(served, tmp_path):
    """Somebody who types commands, in one shell → what is said."""
    (tmp_path / "known").touch()
    env = {**os.environ, "TRADEN_DATA": str(served.data), "PORT": str(served.port)}
    env["PATH"] = f"{Path(TRADEN).parent}:{env['PATH']}"

    def run(commands):
        script = f"set -euo pipefail\nsource ./known\n{commands}\n{KEEP}"
        ran = subprocess.run(
            ["bash", "-c", script],
            cwd=tmp_path,
            env=env,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert ran.returncode == 0, ran.stderr + served.log()
        return ran.stdout.strip()

    return run


def sections():
    """Title → its commands."""
    parts = SECTION.split(PAGE.read_text(encoding="utf-8"))[1:]
    return {
        title: COMMANDS.findall(text) for title, text in zip(parts[::2], parts[1::2], strict=True)
    }


def show_a_code(house, person):
    with CareSession(house, person.actor, writes=True) as session:
        _, code = linking.make_code(session, person.person_id)
        session.commit()
    return code


def say_yes(house, person):
    with CareSession(house, person.actor, writes=False) as session:
        (agency,) = session.query(Agency).all()
        agency_id = agency.id
    given = {"receiver_agency_id": agency_id, "shared": "appointments", "right": "take_part"}
    write(house, person, Grant, **given)


def test_the_page_leads_from_nothing_to_the_first_appointment(served, types):
    kim = people.kim(served.house)
    said = []
    for title, commands in sections().items():
        if title == "The person says yes":
            say_yes(served.house, kim)
        for command in commands:
            command = command.replace("http://localhost:8000", served.address)
            if "XXXX-XXXX-XXXX" in command:
                command = command.replace("XXXX-XXXX-XXXX", show_a_code(served.house, kim))
            said.append(types(command))
    assert said[-1] == "First meeting"
    with CareSession(served.house, kim.actor, writes=False) as session:
        (appointment,) = session.query(Appointment).all()
        assert appointment.title == "First meeting"
