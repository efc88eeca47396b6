"""Notes and requests to a plan, also from somebody who sees nothing of it."""

import pytest

from tests import make
from tests.make import new_id

NOTE = {"kind": "note", "content": {"words": "Jag kan köra dig på torsdag"}}
REQUEST = {
    "kind": "request",
    "content": {
        "shares": ["plan", "appointments"],
        "right": "take_part",
        "purpose": "För att hålla ihop mötena",
        "until": "2027-03-01T00:00:00Z",
    },
}


@pytest.fixture
def member_id(house, kim, anna):
    return make.let_in(house, kim, anna, relation="relative")


@pytest.fixture
def annas(devices, anna, member_id):
    return devices.of(anna)


@pytest.fixture
def saras(devices, house, kim, sara):
    make.let_in(house, kim, sara, relation="professional")
    return devices.of(sara)


def send(device, phone, body, *, sent_id=None, status=201):
    path = phone.path(f"sent/{sent_id or new_id()}")
    return device.call("PUT", path, json=body, status=status).json


def rows_of(phone, noun):
    return phone.get(phone.path(noun)).json["rows"]


def test_whoever_sees_nothing_can_still_write_to_the_plan(phone, annas, member_id):
    sent = send(annas, phone, NOTE)
    (row,) = rows_of(phone, "notes")
    assert (row["words"], row["by_member_id"]) == (NOTE["content"]["words"], member_id)
    assert row["id"] == sent["id"]
    assert annas.get(phone.path("goals")).json["rows"] == []


def test_the_writer_keeps_a_copy(phone, annas, noon, later):
    first = send(annas, phone, NOTE)
    later(minutes=1)
    second = send(annas, phone, {"kind": "note", "content": {"words": "Ring om du vill"}})
    assert first == {"id": first["id"], "at": "2026-11-23T12:00:00Z", **NOTE}
    assert annas.get(phone.path("sent")).json == {"sent": [second, first]}


def test_the_copy_stays_when_the_person_removes_the_note(phone, annas):
    sent = send(annas, phone, NOTE)
    phone.delete(f"notes/{sent['id']}")
    assert annas.get(phone.path("sent")).json == {"sent": [sent]}
    # Nor does sending it again bring it back.
    send(annas, phone, NOTE, sent_id=sent["id"], status=200)
    assert [row["removed"] for row in rows_of(phone, "notes")] == [True]


def test_sending_twice_is_sending_once(phone, annas):
    sent_id = new_id()
    first = send(annas, phone, NOTE, sent_id=sent_id)
    assert send(annas, phone, NOTE, sent_id=sent_id, status=200) == first
    assert len(rows_of(phone, "notes")) == 1


def test_an_id_is_for_one_thing(phone, annas):
    sent_id = new_id()
    send(annas, phone, NOTE, sent_id=sent_id)
    other = {"kind": "note", "content": {"words": "Något annat"}}
    refused = send(annas, phone, other, sent_id=sent_id, status=422)
    assert refused["code"] == "idempotency_key_reused"


def test_a_note_takes_nobody_elses_place(phone, annas, saras):
    """An id that somebody else's note has already: the writer sees no difference."""
    sent_id = send(saras, phone, NOTE)["id"]
    send(annas, phone, {"kind": "note", "content": {"words": "Mitt"}}, sent_id=sent_id)
    assert [row["words"] for row in rows_of(phone, "notes")] == [NOTE["content"]["words"]]


def test_the_note_reaches_the_phone_by_the_ordinary_way(phone, annas):
    bookmark = phone.get("/api/changes").json["bookmark"]
    send(annas, phone, NOTE)
    (row,) = phone.get(f"/api/changes?since={bookmark}").json["rows"]
    assert (row["noun"], row["words"]) == ("note", NOTE["content"]["words"])


def test_only_the_writer_and_the_person_read_it(phone, annas, saras, devices, house, kim):
    note_id = send(annas, phone, NOTE)["id"]
    make.share(house, kim, rows_of(phone, "members")[0]["id"], "plan")
    for device in (annas, saras):
        device.get(phone.path(f"notes/{note_id}"), status=404)
    assert saras.get(phone.path("sent")).json == {"sent": []}


def test_what_someone_removed_writes_goes_nowhere(phone, annas, member_id):
    phone.delete(f"members/{member_id}")
    sent = send(annas, phone, NOTE)
    assert annas.get(phone.path("sent")).json == {"sent": [sent]}
    assert rows_of(phone, "notes") == []


def test_whoever_still_waits_writes_nothing(phone, devices, house, kim, nils):
    _, token = make.invite(house, kim, name="Nils")
    make.accept(house, nils, token)
    waiting = devices.of(nils)
    send(waiting, phone, NOTE, status=404)
    waiting.get(phone.path("sent"), status=404)


def test_in_the_waiting_time_one_can_write_already(phone, devices, house, kim, nils):
    phone.patch("", {"waits_hours": 48})
    make.let_in(house, kim, nils)
    send(devices.of(nils), phone, NOTE)
    assert len(rows_of(phone, "notes")) == 1


def test_a_stranger_meets_the_same_404_as_for_what_does_not_exist(phone, devices, nils):
    stranger = devices.of(nils)
    for method, path, body in [("PUT", f"sent/{new_id()}", NOTE), ("GET", "sent", None)]:
        there = stranger.call(method, phone.path(path), json=body, status=404)
        nowhere = stranger.call(method, f"/api/people/{new_id()}/{path}", json=body, status=404)
        assert (there.data, list(there.headers)) == (nowhere.data, list(nowhere.headers))


# --- Asking to see ------------------------------------------------------------------------


def test_a_professional_asks_and_the_person_has_the_question(phone, saras):
    sent = send(saras, phone, REQUEST)
    assert sent["content"] == REQUEST["content"]
    (row,) = rows_of(phone, "requests")
    assert {name: row[name] for name in REQUEST["content"]} == REQUEST["content"]
    assert (row["state"], row["answered_at"]) == ("asked", None)


def test_the_answer_is_the_persons_and_the_one_who_asked_is_not_told(phone, saras):
    sent = send(saras, phone, REQUEST)
    answered = phone.patch(f"requests/{sent['id']}", {"state": "refused"}).json["row"]
    assert answered["answered_at"] is not None
    assert saras.get(phone.path("sent")).json == {"sent": [sent]}
    saras.get(phone.path(f"requests/{sent['id']}"), status=404)


def test_a_relative_asks_for_nothing(phone, annas):
    assert send(annas, phone, REQUEST, status=403)["code"] == "not_yours_to_change"


WRONG = [
    {"kind": "letter", "content": {"words": "x"}},
    {"kind": "note", "content": {}},
    {"kind": "note", "content": {"words": "  "}},
    {"kind": "note", "content": {"words": "x" * 4001}},
    {"kind": "note", "content": {"words": "x", "by_member_id": "x"}},
    {"kind": "note"},
    {"kind": "request", "content": {"shares": []}},
    {"kind": "request", "content": {"shares": ["history"]}},
    {"kind": "request", "content": {"shares": ["plan"], "until": "soon"}},
    {"kind": "request", "content": {"shares": ["plan"], "state": "given"}},
]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_what_has_another_shape_is_refused_with_words(phone, saras, wrong):
    refused = send(saras, phone, {k: v for k, v in wrong.items() if v is not None}, status=422)
    assert refused["code"] == "invalid"
    assert all(error["text"] for error in refused["errors"])
