"""A calendar file, as a phone sends it."""

import pytest

from tests.make import new_id
from tests.outside.test_calendar import file_with

BODY = file_with("UID:a\nSUMMARY:Läkarsamtal\nDTSTART:20991201T090000Z")
NOTHING = {"added": 0, "changed": 0, "cancelled": 0, "unchanged": 0, "skipped": 0}


@pytest.fixture
def send(phone):
    """Send a file from Kim's phone."""

    def post(body=BODY, *, content_type="text/calendar; charset=utf-8", **kwargs):
        path = phone.path("calendar-files")
        return phone.call("POST", path, data=body, content_type=content_type, **kwargs)

    return post


def test_the_times_are_added_and_found_among_the_appointments(send, phone):
    assert send().json == {**NOTHING, "added": 1}
    (row,) = phone.get(phone.path("appointments")).json["rows"]
    assert (row["title"], row["source"]) == ("Läkarsamtal", "calendar_file")


def test_a_repeat_whose_reply_was_lost_says_what_is_there(send):
    key = {"Idempotency-Key": new_id()}
    send(headers=key)
    assert send(headers=key).json == {**NOTHING, "unchanged": 1}


def test_a_key_that_was_used_for_another_file_is_refused(send):
    key = {"Idempotency-Key": new_id()}
    send(headers=key)
    other = BODY.replace(b"09", b"10")
    assert send(other, headers=key, status=422).json["code"] == "idempotency_key_reused"


def test_a_key_is_needed(send):
    assert send(headers={"Idempotency-Key": ""}, status=422).json["code"] == "invalid"


def test_what_is_no_calendar_is_refused_in_words(send):
    problem = send(b"hello", status=422, headers={"Accept-Language": "da"}).json
    assert problem["code"] == "not_a_calendar"
    assert problem["title"] == "Det her er ikke en kalenderfil"


def test_another_kind_of_file_is_refused(send):
    assert send(content_type="application/pdf", status=415).json["code"] == "wrong_type"


def test_a_file_of_almost_one_megabyte_is_taken_and_a_larger_one_is_not(send):
    filling = b"X-FILLING:" + b"x" * 1_000_000 + b"\r\n"
    assert send(BODY.replace(b"SUMMARY", filling + b"SUMMARY")).json["added"] == 1
    too_large = BODY.replace(b"SUMMARY", filling * 2 + b"SUMMARY")
    assert send(too_large, status=413).json["code"] == "too_large"


def test_a_stranger_cannot_send_a_file_into_someones_plan(phone, devices, ola):
    reply = devices.of(ola).call(
        "POST", phone.path("calendar-files"), data=BODY, content_type="text/calendar", status=404
    )
    assert reply.json["code"] == "not_found"


def test_whatever_stands_where_we_keep_the_version_the_file_decides_anew(send, phone):
    send()
    (row,) = phone.get(phone.path("appointments")).json["rows"]
    phone.patch(
        f"appointments/{row['id']}",
        {"source_system": "0 1969-01-01T00:00:00 x a"},
        base=row["version"],
    )
    moved = send(BODY.replace(b"Samtal", b"samtal").replace(b"0900", b"1000"))
    assert moved.json["changed"] == 1
