"""Signing in with an e-ID, in real browsers, at a real provider: connected from inside in Chromium,
then a way in on a phone with Firefox; and a kind word where it leads nowhere."""

import json

import pytest
from playwright.sync_api import expect

from tests import people
from tests.e2e import axe
from tests.e2e.served import Server, free_port
from tests.e_id_provider import CLIENT, HIGH, LOW, SECRET, EIdProvider

BANK = {"name": "BankID"}


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A server that somebody has set up an e-ID for, and its provider."""
    folder = tmp_path_factory.mktemp("house")
    written = folder / "e-id.json"
    # Another site than ours, as providers are: browsers look at names for that, not at ports.
    issuer = f"http://127.0.0.1:{free_port()}"
    sweden = {"issuer": issuer, "client_id": CLIENT, "secret": SECRET, "acr": [HIGH], **BANK}
    written.write_text(json.dumps({"se": sweden}))
    server = Server(folder, TRADEN_E_ID_FILE=str(written), TRADEN_SYSTEM_HOSTS=issuer)
    with EIdProvider(f"{server.address}/e-id", issuer=issuer) as provider:
        try:
            yield server.start(), provider
        finally:
            server.stop()


def test_kim_connects_an_e_id_and_comes_in_with_it_on_another_phone(house, phones):
    server, provider = house
    provider.next_is("kim")
    first = phones(server).comes_in_by(server.link_for(people.kim(server.house)))
    first.goes_to("/me/devices").presses("account-passkey-add")
    first.is_told("me-passkey-added")
    first.presses("e-id-bind", **BANK)
    first.is_told("e-id-bound")
    first.stands_on("me-devices")
    expect(first.button("e-id-unbind")).to_be_visible()
    assert axe.findings(first.page) == []

    second = phones(server, firefox=True).opens("/sign-in")
    second.presses("e-id-sign-in", **BANK)
    second.stands_on("account-recovered-title")
    assert second.page.url == f"{server.address}/e-id"
    assert axe.findings(second.page) == []
    second.follows("account-recovered-later")
    second.stands_on("today-title")

    first.opens("/me/devices").presses("e-id-unbind")
    first.is_told("e-id-unbound")
    expect(first.button("e-id-bind", **BANK)).to_be_visible()


def test_what_leads_nowhere_says_so_and_what_else_there_is(house, phones):
    server, provider = house
    phone = phones(server).opens("/sign-in")

    provider.next_cancels()
    phone.presses("e-id-sign-in", **BANK)
    phone.stands_on("e-id-stopped").is_told("e-id-cancelled")
    assert axe.findings(phone.page) == []

    provider.next_is("somebody new")
    phone.presses("e-id-sign-in", **BANK)
    phone.stands_on("e-id-stopped")
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.says("error-e-id-not-bound"))
    expect(phone.link("account-way-code")).to_be_visible()

    provider.next_is("somebody new", LOW)
    phone.presses("e-id-sign-in", **BANK)
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.says("error-e-id-too-weak"))

    phone.opens("/e-id?code=made-up&state=in.made-up&next=https://evil.example")
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.says("error-e-id-not-proven"))
    assert phone.page.url == f"{server.address}/e-id"
