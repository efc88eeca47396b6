"""Receipts as data and as a page: what was said yes to, to show to anybody who asks."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import jsonschema_rs
import pytest

from server.care.country_rules import RULES
from server.care.decisions import EVENTS
from server.outside import texts
from server.schemas.nouns import COUNTRIES, RELATIONS, RIGHTS, SHARED
from server.schemas.receipts import RECEIPT, RECEIPTS
from tests import people
from tests.make import let_in, new_id, share

HTML = {"Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"}
LANGUAGES = ("sv", "nb", "da", "en")
VALID = jsonschema_rs.Draft202012Validator(RECEIPT, validate_formats=True)


def member(phone, **fields):
    row_id = new_id()
    phone.put(f"members/{row_id}", {"name": "Moa", "relation": "friend", **fields})
    return row_id


def agency(phone, **fields):
    row_id = new_id()
    phone.put(f"agencies/{row_id}", {"name": "Bryggan", "country": "se", **fields})
    return row_id


def give(phone, **fields):
    """Say yes → the grant's id and version."""
    if not fields.keys() & {"receiver_member_id", "receiver_agency_id"}:
        fields["receiver_member_id"] = member(phone)
    row_id = new_id()
    row = phone.put(f"grants/{row_id}", {"shared": "plan", **fields}).json["row"]
    return row_id, row["version"]


def change(phone, grant, **fields):
    row_id, version = grant
    row = phone.patch(f"grants/{row_id}", fields, base=version).json["row"]
    return row_id, row["version"]


def receipts(phone):
    return phone.get(phone.path("receipts")).json["receipts"]


def address(phone, receipt):
    return phone.path(f"receipts/{receipt['record_id']}/{receipt['number']}")


def page(phone, receipt):
    return phone.get(address(phone, receipt), headers=HTML)


@pytest.fixture
def life(phone, noon, later):
    """Kim's phone, after a bit of everything."""
    clinic = agency(phone)
    amina = member(phone, name="Amina", relation="professional", agency_id=clinic)
    grant = give(
        phone, shared="crisis_plan", sections=["warning_signs", "reasons"],
        purpose="Moa ringer om jag tystnar", until="2027-03-01T00:00:00Z",
    )  # fmt: skip
    give(phone, receiver_agency_id=clinic, shared="about_me", sections=["what_helps"])
    give(phone, receiver_member_id=amina, shared="appointments", right="take_part")
    give(phone, shared="network", state="refused")
    give(phone, starts_at="2027-01-01T00:00:00Z", until="2027-01-02T00:00:00Z")
    for state in ("paused", "given"):
        later(hours=1)
        grant = change(phone, grant, state=state)
    later(hours=1)
    grant = change(phone, grant, sections=["reasons"])
    later(hours=1)
    change(phone, grant, state="withdrawn")
    later(days=60)
    return phone


def test_the_schema_is_a_json_schema_2020_12():
    assert RECEIPT["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert jsonschema_rs.meta.is_valid(RECEIPT)


def test_the_schema_knows_everything_that_can_be_decided():
    said = RECEIPT["properties"]
    assert said["data"]["properties"]["category"]["enum"] == list(SHARED)
    assert said["right"]["enum"] == list(RIGHTS)
    assert said["jurisdiction"]["enum"] == list(COUNTRIES)
    assert said["event"]["properties"]["type"]["enum"] == list(EVENTS)
    assert set(said["recipient"]["properties"]["relation"]["enum"]) == {*RELATIONS, "agency"}
    reasons = {rule.reason for rule in RULES.values() if rule.reason}
    assert reasons <= set(said["validity"]["properties"]["cap_reason"]["enum"])


def test_every_receipt_is_what_the_schema_says(life):
    found = receipts(life)
    assert {one["event"]["type"] for one in found} == {
        "given", "narrowed", "paused", "resumed", "withdrawn", "refused", "expired",
    }  # fmt: skip
    for one in found:
        VALID.validate(one)
    jsonschema_rs.Draft202012Validator(RECEIPTS).validate({"receipts": found})


def test_a_receipt_with_something_more_or_less_is_none(life):
    one = receipts(life)[0]
    assert not VALID.is_valid({**one, "address": "Storgatan 1"})
    for name in RECEIPT["required"]:
        assert not VALID.is_valid({key: value for key, value in one.items() if key != name})


def test_each_can_be_opened_as_data_and_as_a_page(life):
    for one in receipts(life):
        assert life.get(address(life, one)).json == one
        assert one["words"]["title"] in page(life, one).get_data(as_text=True)


def test_the_sentences_say_what_was_said(life):
    said = {one["event"]["type"]: one["words"] for one in reversed(receipts(life))}
    assert said["narrowed"]["title"] == "Jag har sagt ja till mindre än förut"
    assert said["narrowed"]["lines"] == [
        "Jag har sagt ja till att Moa får se min krisplan. Det är mindre än förut.",
        "Det är bara de här delarna: Skäl att leva.",
        "Vad det är till för: Moa ringer om jag tystnar",
        "Det gäller till 1 mars 2027, om jag inte tar tillbaka det före dess.",
        "Jag tog tillbaka det 23 november 2026 kl. 17:00.",
    ]
    assert said["refused"]["lines"] == [
        "Jag har sagt nej till att Moa får se mina personer och verksamheter."
    ]


def test_only_a_yes_has_a_time_it_holds(life):
    for one in receipts(life):
        text = page(life, one).get_data(as_text=True)
        holds = one["event"]["state"] in ("given", "paused")
        assert ("Gäller från" in text) == ("Gäller till" in text) == holds
        assert "Kim Lund" in text


def test_a_yes_that_holds_answers_whoever_wonders_about_secrecy(phone):
    give(phone)
    lines = receipts(phone)[0]["words"]["lines"]
    assert lines == [
        "Jag har sagt ja till att Moa får se min plan.",
        "Det gäller tills jag tar tillbaka det.",
        "Jag kan ta tillbaka det när som helst i Tråden. Då slutar det gälla genast.",
        "Till dig som undrar över sekretess: det här är mitt eget samtycke "
        "(offentlighets- och sekretesslagen (2009:400) 10 kap. 1 § och 12 kap. 2 §).",
    ]


def test_a_yes_taken_back_is_not_shown_as_one_that_holds(phone):
    grant = give(phone)
    change(phone, grant, state="withdrawn")
    given = receipts(phone)[-1]
    assert given["event"]["type"] == "given"
    assert not [line for line in given["words"]["lines"] if "sekretess" in line]
    assert [line for line in given["words"]["lines"] if line.startswith("Jag tog tillbaka det")]


def test_in_denmark_the_page_says_why_it_lasts_a_year(devices, house, noon):
    phone = devices.of(people.freja(house))
    clinic = agency(phone, name="Broen", country="dk")
    give(phone, receiver_agency_id=clinic, until="2027-11-23T12:00:00Z")
    (one,) = receipts(phone)
    assert one["validity"]["cap_reason"] == "dk_one_year"
    text = page(phone, one).get_data(as_text=True)
    assert "Efter dansk lov kan et ja som det her højst gælde i et år." in text
    assert "sundhedsloven §§ 43–44" in text
    assert '<html lang="da">' in text


class _Balanced(HTMLParser):
    """Every tag that opens is closed."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in ("meta",):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_is_whole_and_still(life):
    for one in receipts(life):
        text = page(life, one).get_data(as_text=True)
        parser = _Balanced()
        parser.feed(text)
        assert parser.open == []
        assert not re.search(r"<script|<link|<img|src=|url\(|style=|\bhref", text)


def test_what_was_written_as_code_is_shown_as_written(phone):
    give(phone, purpose="<script>alert(1)</script>")
    text = page(phone, receipts(phone)[0]).get_data(as_text=True)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text


def test_the_browser_accepts_this_one_style_and_nothing_else(phone):
    give(phone)
    reply = page(phone, receipts(phone)[0])
    style = re.search("<style>(.*)</style>", reply.get_data(as_text=True))[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = reply.headers["Content-Security-Policy"]
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert "frame-ancestors 'none'" in policy
    assert "@page{size:A4" in style
    assert reply.headers["Cache-Control"] == "no-store"
    assert "Accept" in reply.headers["Vary"]


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        (None, "application/json"),
        ("*/*", "application/json"),
        ("application/json", "application/json"),
        ("text/html", "text/html; charset=utf-8"),
        (HTML["Accept"], "text/html; charset=utf-8"),
    ],
)
def test_data_unless_a_page_is_asked_for(phone, accept, kind):
    give(phone)
    headers = {"Accept": accept} if accept else {}
    reply = phone.get(address(phone, receipts(phone)[0]), headers=headers)
    assert reply.headers["Content-Type"] == kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_receipt_speaks_every_language(life, language):
    version = life.get(life.path("")).json["version"]
    life.patch("", {"language": language}, base=version)
    for one in receipts(life):
        reply = page(life, one)
        text = reply.get_data(as_text=True)
        assert f'<html lang="{language}">' in text
        assert reply.headers["Content-Language"] == language
        assert not re.search(r"[{}$]\w|None|receipts-", re.sub("<style>.*</style>", "", text))
        heading = texts.text(language, "receipts-heading", event=one["event"]["type"])
        assert f"<h1>{heading}</h1>" in text


def test_what_does_not_exist_is_not_there(phone):
    grant_id, _ = give(phone)
    for path in (f"receipts/{grant_id}/999", f"receipts/{grant_id}/x", f"receipts/{new_id()}/1"):
        phone.get(phone.path(path), status=404)


def test_a_stranger_meets_the_404_of_what_does_not_exist(phone, devices, ola):
    give(phone)
    stranger = devices.of(ola)
    path = address(phone, receipts(phone)[0])
    missing = f"/api/people/{new_id()}/receipts"
    for there in (path, phone.path("receipts")):
        assert stranger.get(there, status=404).data == stranger.get(missing, status=404).data


def test_a_member_who_sees_everything_sees_no_receipt(phone, devices, house, kim, anna):
    member_id = let_in(house, kim, anna)
    for shared in SHARED:
        share(house, kim, member_id, shared, right="take_part")
    annas = devices.of(anna)
    annas.get(phone.path("plan"))
    missing = annas.get(f"/api/people/{new_id()}/receipts", status=404).data
    for path in (phone.path("receipts"), address(phone, receipts(phone)[0])):
        assert annas.get(path, status=404).data == missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_purpose_is_on_it_whole_however_long_it_is(phone, language):
    phone.patch("", {"language": language})
    purpose = " ".join(f"{n} skäl" for n in range(450))
    assert len(purpose) > 3500
    give(phone, purpose=purpose)
    (receipt,) = receipts(phone)
    assert any(purpose in line for line in receipt["words"]["lines"])
    assert purpose in page(phone, receipt).get_data(as_text=True)
