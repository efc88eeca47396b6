"""One door per noun, as a phone meets it."""

from datetime import UTC, datetime, timedelta

import pytest

from server import clock
from server.schemas.nouns import SHAPES
from server.web.nouns import PATHS, SENT_BY_OTHERS
from tests.make import new_id

REQUIRED = {
    "agency": {"country": "se"},
    "appointment": {"starts_at": "2026-12-01T09:00:00Z", "zone": "Europe/Stockholm"},
    "crisis_entry": {"section": "reasons"},
    "about_me": {"section": "what_helps"},
    "grant": {"shared": "plan"},
}
COLLECTIONS = [
    noun
    for noun, path in PATHS.items()
    if noun not in ("person", "plan", "crisis_plan", *SENT_BY_OTHERS)
]
POINTS = {"question": "appointment_id", "talk_answer": "talk_id"}
"""What a row of the noun hangs in."""
TEXT = {
    "agency": "name", "member": "name", "goal": "own_words", "step": "what",
    "appointment": "title", "question": "words", "crisis_entry": "words", "about_me": "words",
    "grant": "purpose", "plan_source": "title", "handover": "why", "talk": "words",
    "talk_answer": "words",
}  # fmt: skip


def a_new(phone, noun, **fields):
    """Create a row of a noun → its short path and its row."""
    body = {**REQUIRED.get(noun, {}), **fields}
    if noun == "question":
        body["appointment_id"] = a_new(phone, "appointment")[1]["id"]
    if noun == "talk_answer":
        body["talk_id"] = a_new(phone, "talk")[1]["id"]
    if noun == "grant":
        body["receiver_member_id"] = a_new(phone, "member")[1]["id"]
    path = f"{PATHS[noun].strip('/')}/{new_id()}"
    return path, phone.put(path, body).json["row"]


@pytest.mark.parametrize("noun", COLLECTIONS)
def test_what_is_created_can_be_read_changed_removed_and_put_back(phone, noun):
    text = TEXT[noun]
    path, row = a_new(phone, noun, **{text: "Först så här"})
    assert row[text] == "Först så här"

    changed = phone.patch(path, {text: "Sedan så här"}, base=row["version"]).json
    assert (changed["outcome"], changed["row"][text]) == ("applied", "Sedan så här")

    removed = phone.delete(path, base=changed["row"]["version"]).json["row"]
    assert removed["removed"] is True
    assert removed[text] == "Sedan så här"  # Still there, to be put back.

    phone.patch(path, {"removed": False}, base=removed["version"])
    assert phone.get(phone.path(path)).json[text] == "Sedan så här"


@pytest.mark.parametrize("noun", COLLECTIONS)
def test_a_stranger_meets_the_same_404_as_for_what_does_not_exist(phone, devices, ola, noun):
    path, row = a_new(phone, noun)
    stranger = devices.of(ola)
    there, nowhere = phone.path(path), phone.path(path).replace(row["person_id"], new_id())
    for method, extra in [
        ("GET", {}),
        (
            "PUT",
            {"json": REQUIRED.get(noun, {}) | ({POINTS[noun]: new_id()} if noun in POINTS else {})},
        ),
        ("PATCH", {"json": {}, "headers": {"If-Match": '"0"'}}),
        ("DELETE", {"headers": {"If-Match": '"0"'}}),
    ]:
        one = stranger.call(method, there, status=404, **extra)
        other = stranger.call(method, nowhere, status=404, **extra)
        assert one.data == other.data
        assert sorted(one.headers) == sorted(other.headers)


def test_of_the_plan_there_is_one_which_can_be_changed(phone):
    row = phone.get(phone.path("plan")).json
    assert row["id"] == phone.someone.person_id
    reply = phone.patch("plan", {"next_review": "2027-01-15"}, base=row["version"])
    assert reply.json["row"]["next_review"] == "2027-01-15"
    phone.delete("plan", status=405)


def test_the_person_has_a_name_and_a_sealed_birth_date(phone):
    reply = phone.patch("", {"name": "Kim L", "birth_date": "1991-05-04"})
    assert (reply.json["row"]["name"], reply.json["row"]["birth_date"]) == ("Kim L", "1991-05-04")


def test_a_repeated_request_is_not_done_again(phone):
    path, again = f"steps/{new_id()}", {"Idempotency-Key": "the-same-one"}
    first = phone.put(path, {"what": "Ring"}, headers=again).json
    second = phone.put(path, {"what": "Ring"}, headers=again, status=200).json
    assert (first["outcome"], second["outcome"]) == ("applied", "already_had")
    assert first["row"] == second["row"]


def test_a_key_cannot_be_used_for_another_request(phone):
    again = {"Idempotency-Key": "the-same-one"}
    phone.put(f"steps/{new_id()}", {"what": "Ring"}, headers=again)
    reply = phone.put(f"steps/{new_id()}", {"what": "Ring"}, headers=again, status=422)
    assert reply.json["code"] == "idempotency_key_reused"


def test_a_refused_request_leaves_nothing_and_may_come_again(phone):
    path, again = f"steps/{new_id()}", {"Idempotency-Key": "once-more"}
    goal_id = new_id()
    refused = phone.put(path, {"what": "Ring", "goal_id": goal_id}, headers=again, status=409)
    assert refused.json["code"] == "refers_to_missing"
    phone.put(f"goals/{goal_id}", {"own_words": "Sova"})
    phone.put(path, {"what": "Ring", "goal_id": goal_id}, headers=again)


def test_two_phones_change_different_fields_of_a_step(phone, devices, kim):
    tablet = devices.of(kim)
    path, row = a_new(phone, "step", what="Ring mottagningen")
    phone.patch(path, {"due": "2026-12-01"}, base=row["version"])
    reply = tablet.patch(path, {"what": "Ring vårdcentralen"}, base=row["version"]).json
    assert reply["outcome"] == "merged"
    assert (reply["row"]["due"], reply["row"]["what"]) == ("2026-12-01", "Ring vårdcentralen")


def test_two_phones_change_the_same_text_and_both_are_kept(phone, devices, kim):
    tablet = devices.of(kim)
    path, row = a_new(phone, "step", what="Ring")
    phone.patch(path, {"what": "Ring Sara"}, base=row["version"])
    reply = tablet.patch(path, {"what": "Ring Eva"}, base=row["version"]).json
    assert reply["outcome"] == "kept_both"
    assert reply["row"]["what"] == "Ring Eva"
    assert reply["row"]["kept_both"] == {"what": ["Ring Sara"]}

    version = reply["row"]["version"]
    chosen = phone.patch(path, {"what": "Ring Sara", "settled": ["what"]}, base=version).json
    assert chosen["row"]["what"] == "Ring Sara"
    assert "kept_both" not in chosen["row"]


def test_a_phone_may_queue_many_edits_on_one_version(phone):
    path, row = a_new(phone, "step", what="R")
    for text in ("Ri", "Rin", "Ring"):
        reply = phone.patch(path, {"what": text}, base=row["version"]).json
        assert (reply["outcome"], "kept_both" in reply["row"]) == ("applied", False)


def test_an_edit_to_what_was_removed_elsewhere_is_gone_and_nothing_changes(phone, devices, kim):
    path, row = a_new(phone, "step", what="Ring")
    devices.of(kim).delete(path, base=row["version"])
    assert (
        phone.patch(path, {"what": "Ring nu"}, base=row["version"], status=410).json["code"]
        == "gone"
    )
    assert phone.get(phone.path(path)).json["what"] == "Ring"


def test_what_was_removed_long_ago_cannot_be_put_back(phone):
    path, row = a_new(phone, "step", what="Ring")
    removed = phone.delete(path, base=row["version"]).json["row"]
    clock.set_source(lambda: datetime.now(UTC) + timedelta(days=31))
    reply = phone.patch(path, {"removed": False}, base=removed["version"], status=410)
    assert reply.json["code"] == "gone"


@pytest.mark.parametrize(
    ("body", "field", "code"),
    [
        ({"what": "x" * 4001}, "what", "too_long"),
        ({"what": 5}, "what", "wrong_kind"),
        ({"what": None}, "what", "not_null"),
        ({"what": "\ud800"}, "what", "not_text"),
        ({"due": "tomorrow"}, "due", "wrong_kind"),
        ({"due": "0001-01-01"}, "due", "out_of_range"),
        ({"state": "failed"}, "state", "not_a_choice"),
        ({"only_me": "yes"}, "only_me", "wrong_kind"),
        ({"place": 1e300}, "place", "out_of_range"),
        ({"place": True}, "place", "wrong_kind"),
        ({"goal_id": "abc"}, "goal_id", "wrong_kind"),
        ({"surprise": 1}, "surprise", "unknown_field"),
        ([], "", "wrong_kind"),
    ],
)
def test_bad_input_gets_a_problem_that_says_where_and_what(phone, body, field, code):
    problem = phone.put(f"steps/{new_id()}", body, status=422).json
    assert problem["code"] == "invalid"
    assert [(e["field"], e["code"]) for e in problem["errors"]] == [(field, code)]


def test_a_time_without_a_zone_is_refused(phone):
    body = {"starts_at": "2026-12-01T09:00:00", "zone": "Europe/Oslo"}
    problem = phone.put(f"appointments/{new_id()}", body, status=422).json
    assert problem["errors"][0]["code"] == "needs_zone"


@pytest.mark.parametrize("language", ["sv", "nb", "da", "en"])
def test_a_problem_is_told_in_the_callers_language(phone, language):
    headers = {"Accept-Language": f"{language};q=0.9, fr"}
    reply = phone.get(phone.path(f"steps/{new_id()}"), status=404, headers=headers)
    assert reply.content_type == "application/problem+json"
    assert reply.headers["Content-Language"] == language
    expected = {"sv": "Finns", "nb": "Finnes", "da": "Findes", "en": "Not"}[language]
    assert reply.json["title"].startswith(expected)


def test_what_is_missing_from_a_write_is_said(phone):
    path = f"steps/{new_id()}"
    phone.put(path, {"what": "Ring"})
    reply = phone.call("PATCH", phone.path(path), json={"what": "x"}, status=428)
    assert reply.json["code"] == "if_match_missing"


def test_a_trust_person_must_be_someone_in_the_network(phone):
    phone.patch("", {"trust_member_id": new_id()}, status=409)
    _, row = a_new(phone, "member", name="Maja")
    reply = phone.patch("", {"trust_member_id": row["id"]})
    assert reply.json["row"]["trust_member_id"] == row["id"]


@pytest.mark.parametrize("noun", [noun for noun in PATHS if noun not in SENT_BY_OTHERS])
def test_a_row_has_just_the_fields_that_are_documented(phone, noun):
    row = (
        a_new(phone, noun)[1]
        if noun in COLLECTIONS
        else phone.get(phone.path(PATHS[noun].strip("/"))).json
    )
    assert set(row) == set(SHAPES[noun].row._declared_fields) - {"kept_both", "names"}


def test_a_body_from_another_site_is_refused(phone):
    path = phone.path(f"steps/{new_id()}")
    for site in ("cross-site", "same-site", "none"):
        refused = phone.call("PUT", path, json={}, headers={"Sec-Fetch-Site": site}, status=403)
        assert refused.json["code"] == "cross_site"


def test_a_body_that_is_no_json_is_refused_and_changes_nothing(phone):
    path, _ = a_new(phone, "step", what="Ring")
    headers = {"If-Match": '"99"', "Content-Type": "text/plain"}
    sent = {"data": b'{"what": "x"}', "headers": headers}
    assert phone.call("PATCH", phone.path(path), status=415, **sent).json["code"] == "wrong_type"
    phone.call("PUT", phone.path(f"steps/{new_id()}"), status=415, **sent)
    assert phone.get(phone.path(path)).json["what"] == "Ring"


@pytest.mark.parametrize("body", [b"{", b"[" * 30_000, b'{"place": ' + b"9" * 6000 + b"}"])
def test_a_body_that_cannot_be_read_is_refused(phone, body):
    headers = {"Content-Type": "application/json"}
    path = phone.path(f"steps/{new_id()}")
    reply = phone.call("PUT", path, data=body, headers=headers, status=None)
    assert reply.status_code in (400, 422)


def test_a_body_that_is_too_large_is_refused(phone):
    phone.put(f"steps/{new_id()}", {"what": "x" * 70_000}, status=413)
