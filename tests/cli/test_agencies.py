"""``traden agency`` and ``traden client``, as an operator runs them."""

import json

import pytest

from server import cli
from server.access.policy import NOBODY
from server.access.session import CareSession
from server.app import open_house
from server.care import directory, systems
from server.settings import from_environment
from tests.make import new_id
from tests.signing import ec_key, public, rsa_key


@pytest.fixture(autouse=True)
def _own_data(databases, tmp_path, monkeypatch):
    monkeypatch.setenv("TRADEN_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with databases.blank(tmp_path / "data") as url:
        monkeypatch.setenv("TRADEN_DATABASE_URL", url)
        assert cli.main(["migrate"]) == 0
        yield


@pytest.fixture
def said(capsys):
    """Run a command → what it prints."""
    capsys.readouterr()

    def run(*argv):
        assert cli.main([str(arg) for arg in argv]) == 0
        return capsys.readouterr().out

    return run


@pytest.fixture
def house():
    """What the commands have written to."""
    opened = []
    yield lambda: opened.append(open_house(from_environment())) or opened[0]
    for one in opened:
        one.database.close()


@pytest.fixture
def agency(said):
    """The clinic, in the directory."""
    return said("agency", "add", "Vuxenpsykiatrin Lund", "--country", "se", "--kind", "psychiatry",
                "--phone", "010-123 45 67", "--verified", "2026-11-20").strip()  # fmt: skip


@pytest.fixture
def keys(tmp_path):
    """A file with the public keys of its system."""
    file = tmp_path / "keys.json"
    file.write_text(json.dumps(public(ec_key(), rsa_key())))
    return file


def test_an_agency_is_added_and_listed(said, agency):
    assert said("agency", "list").split() == [
        agency, "se", "psychiatry", "2026-11-20", "Vuxenpsykiatrin", "Lund"
    ]  # fmt: skip


def test_an_agency_is_checked_anew(said, house, agency):
    with CareSession(house(), NOBODY, writes=True) as session:
        directory.describe(
            session, agency, name="Vuxenpsyk", contact={"phone": "046-1"}, described={}
        )
        session.commit()
    assert "unchecked" in said("agency", "list")
    told = said("agency", "verify", agency, "2026-11-23")
    assert "Vuxenpsyk" in told
    assert "046-1" in told
    assert "2026-11-23" in said("agency", "list")
    with pytest.raises(SystemExit, match="no agency"):
        said("agency", "verify", new_id(), "2026-11-23")


def test_a_system_is_added_listed_and_ended(said, agency, keys):
    added = json.loads(said("client", "add", "Journal", "--agency", agency, "--jwks", keys))
    assert added["token_endpoint"] == "http://localhost:8000/fhir/token"
    assert added["client_id"] in said("client", "list")
    said("client", "end", added["client_id"])
    assert "ended" in said("client", "list")


def test_a_system_may_be_held_to_less(said, agency, keys):
    scopes = "system/Appointment.cruds system/Patient.rs"
    added = json.loads(
        said("client", "add", "J", "--agency", agency, "--jwks", keys, "--scopes", scopes)
    )
    assert added["scopes"] == scopes


def test_a_system_may_publish_its_keys(said, agency):
    url = "https://journal.example/keys"
    assert json.loads(said("client", "add", "J", "--agency", agency, "--jwks-url", url))


def test_a_system_is_given_other_keys(said, agency, keys, tmp_path, house):
    added = json.loads(said("client", "add", "Journal", "--agency", agency, "--jwks", keys))
    other = tmp_path / "other.json"
    other.write_text(json.dumps(public(ec_key("other"))))
    said("client", "keys", added["client_id"], "--jwks", other)
    with CareSession(house(), NOBODY, writes=False) as session:
        kept = systems.find(session, added["client_id"]).keys
    assert [key["kid"] for key in kept["keys"]] == ["other"]


@pytest.mark.parametrize("url", ["http://journal.example/keys", "https://journal.example:444/k"])
def test_keys_are_published_with_tls_on_the_ordinary_port(agency, url):
    with pytest.raises(SystemExit, match="https"):
        cli.main(["client", "add", "J", "--agency", agency, "--jwks-url", url])


@pytest.mark.parametrize(
    ("given", "about"),
    [
        (lambda: {"keys": [ec_key().as_dict(private=True)]}, "secret key"),
        (lambda: {"keys": [{"kty": "oct", "kid": "a", "k": "c2VjcmV0"}]}, "secret key"),
        (lambda: public(ec_key("small", "P-256")), "P-384"),
        (lambda: public(ec_key(), ec_key()), "kid of its own"),
        (lambda: {"keys": []}, "list of keys"),
        (lambda: [], "list of keys"),
        (lambda: {"keys": [{"kty": "RSA", "kid": "a", "n": "AQAB", "e": "AQAB"}]}, "2048|read"),
        (lambda: {"keys": [{"kty": "EC", "kid": "a", "crv": "P-384", "x": "!", "y": "!"}]}, "read"),
    ],
    ids=["private", "symmetric", "wrong curve", "twice", "empty", "list", "short", "garbage"],
)
def test_keys_that_cannot_be_trusted_are_not_taken(tmp_path, agency, given, about):
    file = tmp_path / "keys.json"
    file.write_text(json.dumps(given()))
    with pytest.raises(SystemExit, match=about):
        cli.main(["client", "add", "J", "--agency", agency, "--jwks", str(file)])


def test_scopes_are_those_of_a_system(agency, keys):
    with pytest.raises(SystemExit, match="patient/Task"):
        cli.main(["client", "add", "J", "--agency", agency, "--jwks", str(keys),
                  "--scopes", "system/Task.r patient/Task.r"])  # fmt: skip


def test_an_agency_or_a_client_that_is_not_there_is_said_so(keys):
    nowhere = "00000000-0000-4000-8000-000000000000"
    with pytest.raises(SystemExit, match="no agency"):
        cli.main(["client", "add", "J", "--agency", nowhere, "--jwks", str(keys)])
    with pytest.raises(SystemExit, match="no client"):
        cli.main(["client", "end", "nobody"])
    with pytest.raises(SystemExit, match="no client"):
        cli.main(["client", "keys", "nobody", "--jwks", str(keys)])


def test_an_agencys_first_administrator_is_invited_listed_and_ended(said, agency):
    link = said("agency", "admin", agency, "Eva Holm").strip()
    assert link.startswith("http://localhost:8000/staff#")
    line, role, invited, *name = said("agency", "staff", agency).split()
    assert (role, invited, name) == ("admin", "invited", ["Eva", "Holm"])
    assert "no longer" in said("agency", "end-staff", agency, line)
    assert said("agency", "staff", agency) == ""


def test_nobody_is_invited_to_an_agency_that_is_not_there(said):
    with pytest.raises(SystemExit):
        said("agency", "admin", new_id(), "Eva Holm")
