"""Signing in with an e-ID, against a real provider that the tests run: bound first, then a way in;
and all that could be tried to get in as somebody else."""

import pytest
from joserfc.jwk import RSAKey
from sqlalchemy import select

from server.access.policy import Actor
from server.access.session import CareSession
from server.outside.e_id import EIds
from server.outside.e_id_providers import Provider
from server.store.linking import EId
from tests.browser import Browser
from tests.e_id_provider import CLIENT, HIGH, LOW, SECRET, EIdProvider
from tests.make import new_id
from tests.outside.local_server import local_server
from tests.web.e_ids import answer_in, begins, binds, comes_in, goes, use_provider


@pytest.fixture(scope="module")
def shared():
    """A provider that knows us by a secret."""
    with EIdProvider("http://localhost:8000/e-id") as provider:
        yield provider


@pytest.fixture
def bank(app, shared):
    """The same, written down as Sweden's for this test."""
    with use_provider(app, _sweden(shared)):
        shared.next_is("kim at the bank")
        yield shared


def _sweden(provider, **changes):
    written = {
        "country": "se",
        "name": "BankID",
        "issuer": provider.issuer,
        "client_id": CLIENT,
        "secret": SECRET,
        "acr": (HIGH,),
    }
    return Provider(**{**written, **changes})


@pytest.fixture
def stranger(app):
    """A browser that nobody has signed in with."""
    return Browser(app)


@pytest.fixture
def bound(home, bank):
    """Kim's phone; Kim has bound an e-ID."""
    assert binds(home, bank)["bound_at"]
    return home


def test_nobody_is_offered_an_e_id_where_none_is_set_up(stranger):
    assert stranger.get("/api/e-id") == {"providers": []}
    asked = stranger.post("/api/e-id/options", {"country": "se"}, status=409)
    assert asked["code"] == "not_set_up"


def test_whoever_bound_an_e_id_comes_in_with_it(bound, bank, stranger):
    assert stranger.get("/api/e-id") == {"providers": [{"country": "se", "name": "BankID"}]}
    me = comes_in(stranger, bank)
    assert me["account_id"] == bound.me["account_id"]
    assert stranger.get("/api/me")["person_id"] == bound.me["person_id"]


def test_the_other_devices_are_told_and_the_list_says_how_it_came(bound, bank, stranger):
    comes_in(stranger, bank)
    (notice,) = bound.get("/api/me")["notices"]
    assert (notice["kind"], notice["device_name"]) == ("device_added", "New phone")
    came = {each["came_by"] for each in bound.get("/api/me/devices")["devices"]}
    assert came == {"start", "e_id"}


def test_what_is_bound_is_listed_with_when_it_was_used(bound, bank, stranger):
    (before,) = bound.get("/api/me/e-ids")["e_ids"]
    assert (before["name"], before["last_used_at"]) == ("BankID", None)
    comes_in(stranger, bank)
    (after,) = bound.get("/api/me/e-ids")["e_ids"]
    assert after["last_used_at"]


def test_an_e_id_is_no_passkey_check_and_lets_a_new_phone_add_one(bound, bank, stranger):
    assert comes_in(stranger, bank)["checked_until"] is None
    refused = stranger.call("DELETE", "/api/me/e-ids/se", status=403).get_json()
    assert refused["code"] == "step_up_needed"
    assert stranger.adds_passkey("New phone")["name"] == "New phone"


def test_an_e_id_that_nobody_has_bound_starts_nothing(home, bank, stranger):
    bank.next_is("somebody new")
    assert comes_in(stranger, bank, status=403)["code"] == "e_id_not_bound"
    stranger.get("/api/me", status=401)


def test_an_e_id_that_was_let_go_opens_nothing(bound, bank, stranger):
    bound.call("DELETE", "/api/me/e-ids/se", status=204)
    assert comes_in(stranger, bank, status=403)["code"] == "e_id_not_bound"
    bound.call("DELETE", "/api/me/e-ids/se", status=404)


def test_one_e_id_opens_one_account(bound, bank, app):
    other = Browser(app)
    other.starts(name="Ola")
    assert binds(other, bank, status=409)["code"] == "e_id_elsewhere"
    assert comes_in(Browser(app), bank)["account_id"] == bound.me["account_id"]


def test_another_e_id_of_the_same_country_takes_its_place(bound, bank, app):
    bank.next_is("kim's new card")
    binds(bound, bank)
    assert comes_in(Browser(app), bank)["account_id"] == bound.me["account_id"]
    bank.next_is("kim at the bank")
    comes_in(Browser(app), bank, status=403)


def test_whoever_lets_a_countrys_e_id_go_lets_all_of_it_go(bound, house):
    """Before an account was held while one is bound, two at once could both stay."""
    with CareSession(house, Actor(bound.me["account_id"], None), writes=True) as session:
        one = session.scalars(select(EId)).one()
        other = {name: getattr(one, name) for name in ("account_id", "provider", "acr", "bound_at")}
        session.add(EId(subject_hash=b"another card", **other))
        session.commit()
    bound.call("DELETE", "/api/me/e-ids/se", status=204)
    with CareSession(house, Actor(bound.me["account_id"], None), writes=False) as session:
        assert session.scalars(select(EId)).all() == []


def test_binding_needs_a_fresh_passkey_check(home, bank, later):
    later(minutes=6)
    asked = home.post("/api/me/e-ids/options", {"country": "se"}, status=403)
    assert asked["code"] == "step_up_needed"


def test_nothing_of_the_person_is_kept_but_a_keyed_hash(bound, bank, house):
    with CareSession(house, Actor(bound.me["account_id"], None), writes=False) as session:
        row = session.scalars(select(EId)).one()
    kept = repr({column.key: getattr(row, column.key) for column in EId.__table__.columns})
    for told in ("kim", "Kim", "Lund", "19850413", "2396", bank.issuer):
        assert told not in kept
    assert len(row.subject_hash) == 32


def test_who_erases_their_account_leaves_no_e_id(bound, bank, stranger):
    bound.checks()
    bound.post("/api/me/erase", {})
    assert comes_in(stranger, bank, status=403)["code"] == "e_id_not_bound"


def test_we_may_show_who_we_are_with_a_key(app, home):
    key, public = _our_key()
    with (
        EIdProvider("http://localhost:8000/e-id", keys={"keys": [public]}) as provider,
        use_provider(app, _sweden(provider, secret="", key=key)),
    ):
        provider.next_is("kim")
        binds(home, provider)
        assert comes_in(Browser(app), provider)["account_id"] == home.me["account_id"]


def _our_key():
    key = RSAKey.generate_key(2048, {"kid": "ours", "use": "sig", "alg": "RS256"}, private=True)
    return key.as_dict(private=True), key.as_dict(private=False)


# --- what could be tried --------------------------------------------------------------------


def test_whoever_stops_on_the_way_is_sent_back_with_a_word_and_nothing_else(bound, bank, stranger):
    bank.next_cancels()
    back = goes(bank, begins(stranger))
    assert back["error"] == "access_denied"
    assert "code" not in back


def test_a_code_is_good_once(bound, bank, stranger):
    back = goes(bank, begins(stranger))
    stranger.post("/api/e-id", answer_in(back))
    again = stranger.post("/api/e-id", answer_in(back), status=401)
    assert again["code"] == "e_id_not_proven"


def test_an_answer_that_was_seen_is_no_good_in_another_browser(bound, bank, stranger, app):
    back = goes(bank, begins(stranger))
    thief = Browser(app)
    thief.post("/api/e-id", answer_in(back), status=401)
    begins(thief)  # Also with an attempt of their own.
    assert thief.post("/api/e-id", answer_in(back), status=401)["code"] == "e_id_not_proven"


def test_a_code_of_somebody_elses_attempt_is_not_taken_into_ones_own(bound, bank, stranger, app):
    """Somebody's code, slipped into an attempt of one's own: the verifier is another."""
    theirs = goes(bank, begins(stranger))
    thief = Browser(app)
    own = goes(bank, begins(thief))
    mixed = {**answer_in(own), "code": theirs["code"]}
    assert thief.post("/api/e-id", mixed, status=401)["code"] == "e_id_not_proven"


def test_a_state_that_was_made_up_is_refused_and_the_attempt_is_over(bound, bank, stranger):
    back = goes(bank, begins(stranger))
    stranger.post("/api/e-id", {**answer_in(back), "state": "in.made-up"}, status=401)
    stranger.post("/api/e-id", answer_in(back), status=401)


def test_an_attempt_to_sign_in_binds_nothing_and_the_other_way_round(home, bank, later):
    home.checks()
    back = goes(bank, begins(home))
    home.post("/api/me/e-ids", _said_to_be("bind", _answer(back)), status=401)
    back = goes(bank, begins(home, "/api/me/e-ids/options"))
    home.post("/api/e-id", _said_to_be("in", answer_in(back)), status=401)
    (one,) = home.get("/api/me/e-ids")["e_ids"]
    assert one["bound_at"] is None


def test_nobody_binds_their_e_id_to_an_account_that_another_began_with(home, bank, app):
    """Whoever could end an attempt as somebody else would open their account for good."""
    back = goes(bank, begins(home, "/api/me/e-ids/options"))
    other = Browser(app)
    other.starts(name="Ola")
    other.client._cookies = home.client._cookies | other.client._cookies
    assert other.post("/api/me/e-ids", _answer(back), status=401)["code"] == "e_id_not_proven"


def test_an_attempt_runs_out(bound, bank, stranger, later):
    back = goes(bank, begins(stranger))
    later(minutes=10)
    assert stranger.post("/api/e-id", answer_in(back), status=401)["code"] == "e_id_not_proven"


def test_a_lower_level_than_this_country_asks_for_is_not_enough(bound, bank, stranger):
    bank.next_is("kim at the bank", LOW)
    assert comes_in(stranger, bank, status=403)["code"] == "e_id_too_weak"


def test_another_provider_in_the_answer_is_a_mix_up(bound, bank, stranger):
    back = goes(bank, begins(stranger))
    other = {**answer_in(back), "iss": "https://other.example"}
    assert stranger.post("/api/e-id", other, status=401)["code"] == "e_id_not_proven"


def test_an_answer_without_the_provider_is_refused_where_it_says_that_it_names_itself(
    bound, bank, stranger
):
    back = goes(bank, begins(stranger))
    unnamed = {name: value for name, value in answer_in(back).items() if name != "iss"}
    assert stranger.post("/api/e-id", unnamed, status=401)["code"] == "e_id_not_proven"


def test_a_cookie_of_another_country_is_of_another_attempt(bound, bank, stranger, app):
    with use_provider(app, _sweden(bank), _sweden(bank, country="no")):
        back = goes(bank, begins(stranger))
        (cookie,) = [c for c in stranger.client._cookies.values() if "e-id" in c.key]
        changed = "no" + cookie.value[2:]
        stranger.client.set_cookie(
            cookie.key, changed, domain="localhost", secure=True, httponly=True, samesite="Strict"
        )
        stranger.post("/api/e-id", answer_in(back), status=401)


def test_the_address_leads_to_the_provider_and_back_to_us_and_nowhere_else(bank, stranger):
    """There is no «next» that anybody could fill in; unknown members are refused."""
    begins(stranger, status=422, next="https://evil.example")
    address = begins(stranger)["address"]
    assert address.startswith(f"{bank.issuer}/")
    assert "redirect_uri=http%3A%2F%2Flocalhost%3A8000%2Fe-id&" in address


def test_what_is_sent_to_the_provider_tells_nothing_and_asks_for_nothing_more(bank, stranger):
    address = begins(stranger)["address"]
    for asked in ("scope=openid&", "prompt=login", "max_age=0", "code_challenge_method=S256"):
        assert asked in address
    (cookie,) = [c for c in stranger.client._cookies.values() if "e-id" in c.key]
    for half in cookie.value.split(".")[1:]:
        assert half not in address


def test_the_cookie_is_for_this_host_only_and_no_script_sees_it(bank, stranger):
    reply = stranger.call("POST", "/api/e-id/options", {"country": "se"})
    said = reply.headers["Set-Cookie"]
    assert said.startswith("__Host-traden-e-id=")
    for part in ("Secure", "HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=600"):
        assert part in said


def test_another_site_cannot_begin(bank, stranger):
    elsewhere = {"Sec-Fetch-Site": "cross-site"}
    stranger.call("POST", "/api/e-id/options", {"country": "se"}, status=403, headers=elsewhere)


def test_a_provider_that_is_down_takes_nothing_with_it(app, home):
    gone = Provider("se", "BankID", "http://localhost:9", CLIENT, (HIGH,), SECRET)
    with use_provider(app, gone):
        assert begins(home, status=503)["code"] == "e_id_not_reached"
    assert home.get("/api/me")["account_id"] == home.me["account_id"]


def test_a_provider_that_does_not_answer_is_not_asked_again_at_once(app, stranger):
    with local_server("500") as down:
        silent = Provider("se", "BankID", down.origin, CLIENT, (HIGH,), SECRET)
        with use_provider(app, silent):
            for _ in range(3):
                begins(stranger, status=503)
        assert len(down.received) == 1


def test_what_is_bound_is_in_the_copy_that_one_takes_along(bound):
    bound.checks()
    (one,) = bound.get("/api/me/export.json")["account"]["e_ids"]
    assert (one["country"], one["acr"]) == ("se", HIGH)
    page = f"/api/people/{bound.me['person_id']}/export.html"
    assert "E-legitimation, Sverige" in bound.call("GET", page).get_data(as_text=True)


def test_a_provider_at_a_private_address_is_never_asked(app, stranger, bank):
    before = app.extensions["traden_e_id"]
    app.extensions["traden_e_id"] = EIds([_sweden(bank)], "http://localhost:8000")
    assert begins(stranger, status=503)["code"] == "e_id_not_reached"
    app.extensions["traden_e_id"] = before


def test_a_wrong_client_secret_is_ours_to_mend_and_nobodys_fault(app, bank, stranger):
    with use_provider(app, _sweden(bank, secret="another")):
        assert comes_in(stranger, bank, status=503)["code"] == "e_id_not_reached"


def _said_to_be(word, answer):
    """The same state, with the other word in front."""
    return {**answer, "state": f"{word}.{answer['state'].partition('.')[2]}"}


def _answer(back):
    return {name: back[name] for name in ("code", "state", "iss")}


def test_an_attempt_is_not_found_by_guessing(bank, stranger):
    stranger.client.set_cookie(
        "__Host-traden-e-id", f"se.{new_id()}.x", domain="localhost", secure=True, httponly=True
    )
    made_up = {"code": "c", "state": "in.x", "device_name": ""}
    assert stranger.post("/api/e-id", made_up, status=401)["code"] == "e_id_not_proven"
