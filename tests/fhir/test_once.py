"""What holds once holds once, also when many try it at the same moment, or somebody many times."""

import dataclasses
from concurrent.futures import ThreadPoolExecutor

import pytest

from server.access.session import CareSession
from server.care import linking
from tests.signing import assertion, ec_key, form, public
from tests.systems import ASystem


@pytest.fixture
def clinic(house):
    """A system with a key."""
    return ASystem(house, keys=public(ec_key()))


@pytest.fixture
def code(house, kim):
    """What Kim shows."""
    with CareSession(house, kim.actor, writes=True) as session:
        _, made = linking.make_code(session, kim.person_id)
        session.commit()
    return made


def parameters(code):
    return {
        "resourceType": "Parameters",
        "parameter": [{"name": "code", "valueString": code}],
    }


def at_once(*calls):
    """All of them at the same moment → their statuses."""
    with ThreadPoolExecutor(len(calls)) as many:
        return sorted(one.result() for one in [many.submit(call) for call in calls])


def test_of_many_who_send_a_code_at_once_one_is_linked(app, house, clinic, code):
    senders = [clinic, *(ASystem(house, f"Agency {n}") for n in range(3))]

    def send(headers):
        sent = parameters(code)
        reply = app.test_client().post("/fhir/Patient/$link", json=sent, headers=headers)
        return reply.status_code

    calls = [lambda headers=one.headers: send(headers) for one in senders]
    assert at_once(*calls) == [200, 404, 404, 404]


def test_of_many_who_send_an_assertion_at_once_one_gets_a_token(app, clinic):
    sent = form(assertion(clinic.client_id, ec_key()))

    def send():
        return app.test_client().post("/fhir/token", data=sent).status_code

    assert at_once(send, send, send, send) == [200, 401, 401, 401]


class TestWhereTriesAreCounted:
    """An app that counts them."""

    @pytest.fixture
    def settings(self, settings):
        """Rate limits are what is tested here."""
        return dataclasses.replace(settings, rate_limits=True)

    def test_who_guesses_codes_is_made_to_wait(self, app, clinic):
        headers = clinic.headers

        def guess(n):
            sent = parameters(f"0000-0000-00{n:02}")
            return app.test_client().post("/fhir/Patient/$link", json=sent, headers=headers)

        replies = [guess(n) for n in range(31)]
        assert {reply.status_code for reply in replies[:30]} == {404}
        assert replies[30].status_code == 429
        assert replies[30].get_json()["resourceType"] == "OperationOutcome"
        assert int(replies[30].headers["Retry-After"]) >= 1

    def test_who_knocks_for_tokens_without_end_is_made_to_wait(self, app, clinic):
        def knock():
            return app.test_client().post("/fhir/token", data=form("a.b.c")).status_code

        assert [knock() for _ in range(61)] == [401] * 60 + [429]
