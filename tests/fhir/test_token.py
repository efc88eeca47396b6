"""A token for a signed assertion: given to who signed it, once, for what is registered; and all
that is tried instead."""

import base64
import hmac
import json
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from joserfc.jwk import ECKey

from server import clock
from server.access.session import CareSession
from server.access.systems import find_token
from server.care.tokens import token_hash
from server.store.tables import SystemToken, UsedAssertion
from server.web.caller import COOKIE
from tests.signing import assertion, ec_key, form, public, rsa_key
from tests.systems import ASystem

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
SCOPES = ("system/Appointment.cruds", "system/CarePlan.rs")


@pytest.fixture
def noon():
    """It is noon, and stays so until the test says otherwise."""
    clock.set_source(lambda: NOON)


@pytest.fixture
def clinic(noon, house):
    """A system with a key of each kind."""
    return ASystem(house, scopes=SCOPES, keys=public(ec_key(), rsa_key()))


@pytest.fixture
def sign(clinic):
    """Signs as the clinic does."""
    return partial(assertion, clinic.client_id, ec_key())


@pytest.fixture
def ask(app):
    """Asks for a token → status and answer."""

    def ask(signed, **fields):
        return told(app.test_client().post("/fhir/token", data=form(signed, **fields)))

    return ask


def told(reply):
    assert reply.headers["Cache-Control"] == "no-store"
    return reply.status_code, reply.get_json()


def refused(answer, code="invalid_client"):
    status, body = answer
    return status == (401 if code == "invalid_client" else 400) and body["error"] == code


def later(**after):
    clock.set_source(lambda: NOON + timedelta(**after))


@pytest.mark.parametrize(("key", "alg"), [(ec_key, "ES384"), (rsa_key, "RS384")])
def test_a_signed_assertion_gives_a_token_of_five_minutes(house, clinic, ask, key, alg):
    status, body = ask(assertion(clinic.client_id, key(), alg=alg))
    assert status == 200
    assert (body["token_type"], body["expires_in"]) == ("bearer", 300)
    system = find_token(house.database, token_hash(body["access_token"]))
    assert system.actor == clinic.actor
    assert system.scopes == ["system/Appointment.cruds"]
    later(minutes=5)
    assert find_token(house.database, token_hash(body["access_token"])) is None


def test_the_token_itself_is_stored_nowhere(house, clinic, ask, sign):
    token = ask(sign())[1]["access_token"]
    with CareSession(house, clinic.actor, writes=False) as session:
        (stored,) = session.query(SystemToken).all()
    assert stored.token_hash == token_hash(token)
    assert token not in str(vars(stored))


def test_an_assertion_is_used_once(ask, sign):
    signed = sign()
    assert ask(signed)[0] == 200
    assert refused(ask(signed))


def test_an_assertion_that_gave_nothing_is_used_up_too(ask, sign):
    signed = sign()
    assert refused(ask(signed, scope="system/Patient.r"), "invalid_scope")
    assert refused(ask(signed))


def test_a_jti_is_used_once_also_in_another_assertion(ask, sign):
    assert ask(sign(jti="one"))[0] == 200
    assert refused(ask(sign(jti="one", exp=int(NOON.timestamp()) + 60)))


def test_two_systems_may_happen_on_the_same_jti(house, ask, sign):
    other = ASystem(house, "Soc", keys=public(ec_key()))
    assert ask(sign(jti="one"))[0] == 200
    assert ask(assertion(other.client_id, ec_key(), jti="one"))[0] == 200


def test_used_assertions_are_forgotten_once_they_are_too_old_anyway(house, clinic, ask, sign):
    ask(sign())
    later(minutes=6)
    ask(sign())
    with CareSession(house, clinic.actor, writes=False) as session:
        assert len(session.query(UsedAssertion).all()) == 1


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "https://elsewhere.example/fhir/token"},
        {"aud": "http://localhost:8000/fhir/token/"},
        {"aud": ["http://localhost:8000/fhir/token", "https://elsewhere.example"]},
        {"aud": None},
        {"aud": {"a": 1}},
        {"exp": int(NOON.timestamp())},
        {"exp": int((NOON - timedelta(days=1)).timestamp())},
        {"exp": int((NOON + timedelta(minutes=6)).timestamp())},
        {"exp": 10**30},
        {"exp": "2030-01-01"},
        {"exp": True},
        {"exp": float("nan")},
        {"nbf": int((NOON + timedelta(minutes=3)).timestamp())},
        {"sub": "somebody-else"},
        {"iss": "somebody-else"},
        {"iss": "nobody", "sub": "nobody"},
        {"iss": ["a"], "sub": ["a"]},
        {"jti": ""},
        {"jti": 7},
        {"jti": "x" * 300},
        {"jti": "a\x00b"},
    ],
    ids=lambda claims: json.dumps(claims)[:60],
)
def test_an_assertion_that_says_the_wrong_thing_is_refused(ask, sign, claims):
    assert refused(ask(sign(**claims)))


@pytest.mark.parametrize("claim", ["iss", "sub", "aud", "exp", "jti"])
def test_an_assertion_that_leaves_something_out_is_refused(ask, sign, claim):
    assert refused(ask(sign(without=[claim])))


def as_text(part):
    sent = part if isinstance(part, bytes) else json.dumps(part).encode()
    return base64.urlsafe_b64encode(sent).decode().rstrip("=")


def claims_of(signed):
    middle = signed.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(middle + "==="))


@pytest.mark.parametrize("alg", ["none", "None", "NONE", "nOnE", "", None])
def test_nobody_comes_in_unsigned(ask, sign, alg):
    header = {"alg": alg, "kid": "ec"}
    assert refused(ask(f"{as_text(header)}.{as_text(claims_of(sign()))}."))


def test_the_public_key_is_no_password(ask, sign):
    pem = rsa_key().as_pem(private=False)
    head = f"{as_text({'alg': 'HS384', 'kid': 'rsa'})}.{as_text(claims_of(sign()))}"
    signature = hmac.digest(pem, head.encode(), "sha384")
    assert refused(ask(f"{head}.{as_text(signature)}"))


def test_another_algorithm_with_the_right_key_is_refused(clinic, ask):
    assert refused(ask(assertion(clinic.client_id, rsa_key(), alg="RS256")))


def test_another_key_under_the_registered_name_is_refused(clinic, ask):
    stranger = ECKey.generate_key("P-384", {"kid": "ec"})
    assert refused(ask(assertion(clinic.client_id, stranger)))


def test_a_key_of_another_system_is_refused(house, clinic, ask):
    other = ASystem(house, "Soc", keys=public(ec_key("theirs")))
    assert refused(ask(assertion(clinic.client_id, ec_key("theirs"))))
    assert refused(ask(assertion(other.client_id, ec_key())))


@pytest.mark.parametrize(
    "header",
    [
        {"kid": None},
        {"kid": "unknown"},
        {"kid": ""},
        {"crit": ["exp"]},
        {"b64": False, "crit": ["b64"]},
    ],
    ids=str,
)
def test_a_header_that_names_no_key_or_asks_for_more_is_refused(ask, sign, header):
    signed = sign().split(".")
    made = {"alg": "ES384", "kid": "ec", **header}
    assert refused(ask(f"{as_text(made)}.{signed[1]}.{signed[2]}"))


def test_a_key_that_the_assertion_brings_itself_counts_for_nothing(clinic, ask):
    own = ECKey.generate_key("P-384", {"kid": "own"})
    signed = assertion(clinic.client_id, own, header={"jwk": own.as_dict(private=False)})
    assert refused(ask(signed))


def test_a_changed_claim_is_noticed(ask, sign):
    head, middle, end = sign().split(".")
    changed = {**claims_of(f"{head}.{middle}.{end}"), "jti": "another"}
    assert refused(ask(f"{head}.{as_text(changed)}.{end}"))


@pytest.mark.parametrize(
    "text",
    ["", ".", "..", "a.b.c", "e30.e30.", "x" * 9000, "å.ä.ö", "[" * 3000, "null"],
    ids=lambda text: text[:10],
)
def test_what_is_no_signed_token_at_all_is_refused(clinic, ask, text):
    assert refused(ask(text))


def test_deeply_nested_claims_are_refused(clinic, ask):
    head = as_text({"alg": "ES384", "kid": "ec"})
    assert refused(ask(f"{head}.{as_text(b'[' * 3000)}.{as_text(b'x')}"))


def test_who_is_registered_is_told_to_nobody(clinic, ask, sign):
    unknown = ask(assertion("nobody", ec_key()))
    wrong_key = ask(sign(header={"kid": "unknown"}))
    wrong_signature = ask(assertion(clinic.client_id, ECKey.generate_key("P-384", {"kid": "ec"})))
    assert unknown == wrong_key == wrong_signature


def test_a_system_has_no_other_way_in(app, clinic, ask, sign):
    token = ask(sign())[1]["access_token"]
    client = app.test_client()
    client.set_cookie(COOKIE, token, domain="localhost", secure=True)
    headers = {"Authorization": f"Bearer {token}"}
    reply = client.get("/api/me", headers=headers, base_url="https://localhost")
    assert reply.status_code == 401


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Bearer",
        "Bearer ",
        "Bearer made-up",
        "Basic {token}",
        "{token}",
        "Bearer {token}x",
        "Bearer {token} {token}",
    ],
)
def test_what_is_no_token_of_ours_opens_nothing(app, ask, sign, said):
    token = ask(sign())[1]["access_token"]
    headers = {"Authorization": said.format(token=token)}
    reply = app.test_client().get("/fhir/Appointment?patient=Patient/x", headers=headers)
    assert reply.status_code == 401
    assert reply.get_json()["resourceType"] == "OperationOutcome"
    assert reply.headers["WWW-Authenticate"] == "Bearer"


def test_an_ended_system_gets_nothing(clinic, ask, sign):
    clinic.end()
    assert refused(ask(sign()))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"grant_type": ""}, "unsupported_grant_type"),
        ({"client_assertion_type": "basic"}, "invalid_request"),
        ({"client_id": "somebody-else"}, "invalid_client"),
        ({"scope": ""}, "invalid_scope"),
        ({"scope": "patient/Appointment.rs"}, "invalid_scope"),
        ({"scope": "system/Goal.cruds"}, "invalid_scope"),
        ({"scope": "system/Appointment.durc"}, "invalid_scope"),
        ({"scope": "system/Appointment."}, "invalid_scope"),
    ],
    ids=str,
)
def test_a_form_that_asks_for_something_else_is_refused(ask, sign, fields, code):
    assert refused(ask(sign(), **fields), code)


def test_a_parameter_that_stands_there_twice_is_refused(app, sign):
    data = {**form(sign()), "scope": ["system/CarePlan.rs", "system/Appointment.cruds"]}
    assert refused(told(app.test_client().post("/fhir/token", data=data)), "invalid_request")


def test_a_body_that_is_no_form_is_refused(app, sign):
    reply = app.test_client().post("/fhir/token", json=form(sign()))
    assert refused(told(reply), "unsupported_grant_type")


@pytest.mark.parametrize(
    "path", ["/fhir/.well-known/smart-configuration", "/.well-known/smart-configuration"]
)
def test_a_system_finds_out_where_to_come_in(app, path):
    said = app.test_client().get(path).get_json()
    assert said["token_endpoint"] == "http://localhost:8000/fhir/token"
    assert said["token_endpoint_auth_signing_alg_values_supported"] == ["RS384", "ES384"]
    assert "client-confidential-asymmetric" in said["capabilities"]
