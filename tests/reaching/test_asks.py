"""Those who are asked: what they are told, what they answer, and what each answer means."""

import threading

import pytest

from server.access import system
from server.access.session import CareSession, House
from server.care import asks, receipt_tokens, tidy
from server.care.receipt_tokens import Receipt
from server.store.database import Database
from server.store.tables import History, Member, Subscription
from tests.make import new_id
from tests.reaching.around import ASKED


@pytest.fixture
def call(around):
    """Kim has asked, and Maja's phone has been told."""
    call = around.call()
    around.work_for(seconds=5)
    return call


def state(around, call):
    return around.read(call)["state"]


# --- Being asked --------------------------------------------------------------------------


def test_whoever_is_asked_sees_who_asks_and_when_and_nothing_of_the_plan(around, call):
    (ask,) = around.asks("maja")
    assert set(ask) == {
        "id", "person_id", "called", "asked_at", "words", "answer", "answered_at", "over",
        "over_at",
    }  # fmt: skip
    assert (ask["person_id"], ask["called"]) == (around.kim.person_id, "Kim Lund")
    assert (ask["answer"], ask["over"], ask["over_at"], ask["words"]) == (None, False, None, "")
    assert around.phones["maja"].get("/api/changes").json["rows"] == []


def test_nobody_sees_that_they_will_be_asked_before_their_turn_has_come(around, call):
    assert around.asks("anna") == []
    (ask,) = [one.id for one in around.recipients if one.turn == 1]
    for method, path, body in (
        ("POST", f"/api/asks/{ask}/seen", {}),
        ("PUT", f"/api/asks/{ask}/answer", {"answer": "coming"}),
    ):
        around.phones["anna"].call(method, path, json=body, status=404)
    assert state(around, call) == "asking"


def test_looking_at_the_list_is_not_seeing(around, call):
    around.asks("maja")
    assert around.of(call, "maja")["state"] == "sent"


def test_seen_is_told_to_the_person_with_the_first_moment(around, call):
    (ask,) = around.asks("maja")
    seen_at = around.time.now
    for _ in range(2):
        path = f"/api/asks/{ask['id']}/seen"
        around.phones["maja"].call("POST", path, json={}, status=204)
        around.time.passes(seconds=3)
    maja = around.of(call, "maja")
    assert maja["state"] == "seen"
    assert maja["seen_at"].startswith(seen_at.isoformat()[:19])


def test_after_seven_days_it_is_not_listed_any_more(around, call):
    around.time.passes(days=7, seconds=-6)
    assert len(around.asks("maja")) == 1
    around.time.passes(seconds=12)
    assert around.asks("maja") == []


def test_the_person_learns_when_somebody_could_be_reached(around, call):
    member = around.phone.path(f"members/{around.members['maja']}")
    assert around.phone.get(member).json["reached_at"] is None
    around.answer("maja", "cannot")
    assert around.phone.get(member).json["reached_at"] is not None
    preview = around.phone.get(around.phone.path("calls/preview")).json
    assert preview["members"][0]["reached_at"] is not None


def test_being_reached_is_in_the_history_as_the_members_own_doing_and_once(around, call):
    before = {entry.number for entry in around.stored(History)}
    (ask,) = around.asks("maja")
    around.phones["maja"].call("POST", f"/api/asks/{ask['id']}/seen", json={}, status=204)
    around.answer("maja", "coming")
    (entry,) = (entry for entry in around.stored(History) if entry.number not in before)
    assert (entry.noun, entry.row_id) == ("member", around.members["maja"])
    assert entry.by == around.people["maja"].account_id


# --- Answers ------------------------------------------------------------------------------


@pytest.mark.parametrize("said", ["calling", "coming"])
def test_an_answer_ends_the_asking_and_the_others_are_told(around, call, said):
    around.work_for(seconds=90)
    before = around.given[0]
    told = around.answer("anna", said)["ask"]
    assert (told["answer"], told["over"]) == (said, False)
    now = around.read(call)
    assert now["state"] == "answered" and now["over_at"]
    assert around.of(call, "anna")["answer"] == said
    around.work()
    over = [around.told(n) for n in range(before, around.given[0])]
    assert [one["data"]["kind"] for one in over] == ["over"]
    assert over[0]["data"]["ask_id"] == around.asks("maja")[0]["id"]
    assert around.asks("maja")[0]["over"] is True
    around.work_for(minutes=10)
    assert around.given[0] == before + 1
    assert around.asks("per") == []


def test_the_next_one_is_asked_at_once_when_one_cannot(around, call):
    around.answer("maja", "cannot")
    around.work()
    assert around.of(call, "anna")["state"] == "sent"
    assert state(around, call) == "asking"


def test_answered_twice_with_the_same_it_is_one_answer(around, call):
    first = around.answer("maja", "coming")
    around.time.passes(seconds=10)
    assert around.answer("maja", "coming") == first
    assert len([one for one in around.read(call)["recipients"] if one["answer"]]) == 1


def test_the_last_word_stands(around, call):
    around.answer("maja", "cannot")
    around.work()
    around.answer("maja", "calling")
    assert around.of(call, "maja")["answer"] == "calling"
    assert state(around, call) == "answered"


def test_an_answer_that_is_taken_back_is_none_and_the_next_one_is_asked(around, call):
    around.answer("maja", "coming")
    around.work_for(seconds=20)
    around.answer("maja", "cannot")
    now = around.read(call)
    assert (now["state"], now["over_at"]) == ("asking", None)
    around.work()
    assert around.of(call, "anna")["state"] == "sent"


def test_taken_back_after_the_time_is_over_nobody_has_answered(around, call):
    around.answer("maja", "coming")
    around.work_for(minutes=10)
    around.answer("maja", "cannot")
    assert state(around, call) == "nobody_answered"
    around.work()
    assert state(around, call) == "nobody_answered"
    assert around.given == (1, 0, 0)


def test_who_answers_after_another_is_heard_and_calls_nobody_off(around, call):
    around.work_for(seconds=90)
    around.answer("maja", "coming")
    around.work()
    over = around.read(call)["over_at"]
    around.time.passes(seconds=1)
    around.answer("anna", "calling")
    now = around.read(call)
    assert (now["state"], now["over_at"]) == ("answered", over)
    assert [one["answer"] for one in now["recipients"]] == ["coming", "calling", None]
    around.answer("anna", "cannot")
    assert state(around, call) == "answered"


@pytest.mark.parametrize("closed", ["undone", "ended"])
def test_an_answer_to_what_the_person_has_closed_is_not_taken_and_says_so(around, call, closed):
    around.close(call, closed)
    told = around.answer("maja", "coming")["ask"]
    assert (told["answer"], told["over"]) == (None, True)
    assert around.read(call)["state"] == closed
    assert around.of(call, "maja")["answer"] is None


@pytest.mark.parametrize("said", ["yes", "", None, 1])
def test_what_is_no_answer_is_refused(around, call, said):
    around.answer("maja", said, status=422)


def test_somebody_elses_asking_is_like_none(around, call):
    (ask,) = around.asks("maja")
    for method, door, body in (("POST", "seen", {}), ("PUT", "answer", {"answer": "coming"})):
        replies = [
            around.phones[name].call(method, f"/api/asks/{one}/{door}", json=body, status=404)
            for name in ("anna", "per")
            for one in (ask["id"], new_id())
        ]
        replies.append(
            around.phone.call(method, f"/api/asks/{ask['id']}/{door}", json=body, status=404)
        )
        assert len({(reply.data, tuple(reply.headers)) for reply in replies}) == 1
    assert around.phone.get("/api/asks").json == {"asks": []}


def test_two_calls_are_two_askings(around, call):
    around.call()
    around.work_for(seconds=5)
    assert len(around.asks("maja")) == 2
    around.answer("maja", "coming", which=1)
    assert state(around, call) == "answered"
    assert around.asks("maja")[0]["answer"] is None


# --- At the same moment -------------------------------------------------------------------


def another_process(house) -> House:
    """The same tables through connections of its own."""
    url = house.database.engine.url.render_as_string(hide_password=False)
    return House(Database(url), house.master)


def at_once(*acts):
    """All of them at the same moment → what each raised, if anything."""
    start = threading.Barrier(len(acts))
    raised = [None] * len(acts)

    def run(number, act):
        start.wait()
        try:
            act()
        except Exception as error:
            raised[number] = error

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def test_of_two_answers_at_once_both_are_heard_and_the_call_is_answered_once(around, call):
    around.work_for(seconds=90)
    others = another_process(around.house)

    def says(house, name, said):
        ask_id = around.asks(name)[0]["id"]

        def act():
            with CareSession(house, around.people[name].actor, writes=True) as session:
                asks.answer(session, ask_id, said)
                session.commit()

        return act

    maja, anna = says(around.house, "maja", "coming"), says(others, "anna", "calling")
    assert at_once(maja, anna) == [None, None]
    others.database.close()
    now = around.read(call)
    assert now["state"] == "answered"
    assert [one["answer"] for one in now["recipients"]] == ["coming", "calling", None]
    before = around.given[0]
    around.work()
    assert around.given[0] == before
    assert [one.over_at for one in around.recipients] == [None, None, None]


def test_an_answer_and_an_end_at_once_leave_one_truth(around, call):
    others = another_process(around.house)
    ask_id = around.asks("maja")[0]["id"]

    def answers():
        with CareSession(others, around.people["maja"].actor, writes=True) as session:
            asks.answer(session, ask_id, "coming")
            session.commit()

    assert at_once(answers, lambda: around.close(call, "ended")) == [None, None]
    others.database.close()
    assert state(around, call) == "ended"
    assert around.asks("maja")[0]["over"] is True


# --- The link -----------------------------------------------------------------------------


@pytest.fixture
def link(around):
    """Maja has no device that works: she was sent a link → its token."""
    around.verify("maja", "sms", "+46701234567")
    around.verify("maja", "mail", "maja@example.org")
    around.outside.push.says[""] = "410"
    around.call()
    around.work_for(seconds=5)
    return around.outside.sms.given[0].text.partition("/ask#")[2].split()[0]


def look(around, token, *, status=200):
    path = "/api/ask-links/look"
    return around.phone.call("POST", path, json={"token": token}, status=status).json


def by_link(around, token, said, *, status=200):
    body = {"token": token, "answer": said}
    return around.phone.call("PUT", "/api/ask-links/answer", json=body, status=status).json


def newest(around):
    return around.phone.get(around.phone.path("calls")).json["calls"][0]


def test_mail_and_sms_carry_the_same_link(around, link):
    assert link in around.outside.mail.given[0].text
    assert len(link) >= 43


def test_looking_says_who_asks_and_uses_nothing_up(around, link):
    for _ in range(3):
        told = look(around, link)
        assert set(told) == {"called", "asked_at", "over", "answer"}
        assert (told["called"], told["over"], told["answer"]) == ("Kim Lund", False, None)
    assert newest(around)["recipients"][0]["state"] == "sent"


def test_an_answer_by_the_link_is_an_answer(around, link):
    assert by_link(around, link, "calling")["answer"] == "calling"
    now = newest(around)
    assert now["state"] == "answered"
    assert now["recipients"][0]["answer"] == "calling"


def test_the_link_answers_once_and_the_same_again_is_the_same(around, link):
    first = by_link(around, link, "coming")
    assert by_link(around, link, "coming") == first
    by_link(around, link, "cannot", status=401)
    assert look(around, link)["answer"] == "coming"
    assert newest(around)["state"] == "answered"


def test_a_link_from_the_next_round_is_the_same_link(around, link):
    around.work_for(seconds=125)
    texts = [message.text for message in around.outside.sms.given]
    assert len(texts) == 2 and all(link in text for text in texts)


def test_after_twelve_hours_the_link_is_good_for_nothing(around, link):
    around.time.passes(hours=11, minutes=59)
    assert look(around, link)["over"] is False
    around.time.passes(minutes=2)
    look(around, link, status=401)
    by_link(around, link, "coming", status=401)


def test_a_link_that_is_too_old_is_forgotten_and_the_call_is_not(around, link):
    around.time.passes(hours=13)
    with system.system_connection(around.house.database, purpose="tidy") as connection:
        assert tidy.tidy(connection)["ask links"] == 1
    assert [one.link_hash for one in around.recipients] == [None, None, None]
    assert newest(around)["recipients"][0]["state"] == "sent"


def test_when_the_person_has_ended_it_the_link_says_so(around, link):
    around.close(newest(around), "ended")
    assert look(around, link)["over"] is True
    told = by_link(around, link, "coming")
    assert (told["answer"], told["over"]) == (None, True)


def test_whoever_has_been_removed_has_a_link_like_any_that_never_was(around, link):
    around.remove("maja")
    for door, body in (("look", {}), ("answer", {"answer": "coming"})):
        method = "POST" if door == "look" else "PUT"
        replies = {
            (reply.data, tuple(reply.headers))
            for token in (link, "x" * 43, link[:-1])
            for reply in [
                around.phone.call(
                    method, f"/api/ask-links/{door}", json={"token": token, **body}, status=401
                )
            ]
        }
        assert len(replies) == 1
    assert newest(around)["state"] != "answered"


def test_the_link_is_stored_as_a_hash(around, link):
    assert link.encode() not in b"".join(one.link_hash or b"" for one in around.recipients)
    assert [len(one.link_hash or b"") for one in around.recipients] == [32, 0, 0]


def test_a_link_opens_nothing_else(around, link, app):
    client = app.test_client()
    for path in ("/api/asks", "/api/me", around.phone.path("calls")):
        assert client.get(path, headers={"Authorization": f"Bearer {link}"}).status_code == 401


# --- Receipts -----------------------------------------------------------------------------


def test_a_receipt_says_that_it_is_on_the_phone(around, call):
    around.receipt()
    maja = around.of(call, "maja")
    assert maja["state"] == "on_the_phone" and maja["on_the_phone_at"]
    assert maja["channels"][0]["state"] == "on_the_phone"


def test_a_receipt_that_it_was_opened_says_that_it_was_seen(around, call):
    around.receipt(state="seen")
    maja = around.of(call, "maja")
    assert (maja["state"], maja["answer"]) == ("seen", None)
    assert state(around, call) == "asking"


def test_a_receipt_may_be_quicker_than_the_push_service(around):
    def quick(push):
        result = send(push)
        around.receipt()
        return result

    send = around.outside.push.send
    around.outside.push.send = quick
    call = around.call()
    around.work_for(seconds=5)
    assert around.of(call, "maja")["channels"][0]["state"] == "on_the_phone"


def test_a_receipt_for_what_was_taken_for_lost_is_believed(around):
    around.outside.push.says[""] = "413"
    call = around.call()
    around.work_for(seconds=5)
    assert around.of(call, "maja")["channels"][0]["failed"] == "too_large"
    around.receipt(0)
    channel = around.of(call, "maja")["channels"][0]
    assert (channel["state"], channel["failed"]) == ("on_the_phone", None)


def test_the_receipt_of_an_over_notice_says_nothing_of_the_asking(around, call):
    around.close(call, "ended")
    around.work()
    around.receipt(-1, "seen")
    assert around.of(call, "maja")["state"] == "sent"


def test_a_receipt_again_changes_nothing(around, call):
    around.receipt(state="seen")
    first = around.of(call, "maja")
    around.time.passes(seconds=30)
    around.receipt()
    around.receipt(state="seen")
    assert around.of(call, "maja") == first


def test_after_a_day_a_receipt_is_no_news(around, call):
    around.time.passes(days=1, seconds=1)
    around.receipt(state="seen")
    assert around.of(call, "maja")["state"] == "sent"


def test_saying_it_time_after_time_writes_nothing_more_into_the_plan(around, call):
    around.receipt(state="seen")
    before = len(around.stored(History))
    for said in ("coming", "cannot", "calling"):
        around.time.passes(hours=2)
        around.receipt(state="seen")
        around.answer("maja", said)
    assert len(around.stored(History)) == before


def abused(token):
    """Tokens that are not quite the one that was given."""
    swapped = token[:20] + ("A" if token[20] != "A" else "B") + token[21:]
    return {
        "none at all": "", "nonsense": "x" * 120, "cut": token[:-8], "swapped": swapped,
        "twice": token + token, "not base64": "å" * 40,
    }  # fmt: skip


@pytest.mark.parametrize("kind", abused("x" * 60))
def test_whatever_else_is_shown_as_a_token_changes_nothing_and_is_answered_alike(
    around, call, kind
):
    token = around.told()["data"]["token"]
    good = around.phone.call(
        "POST", "/api/receipts", json={"token": token, "state": "on_the_phone"}, status=204
    )
    before = around.stored(Member), around.recipients
    body = {"token": abused(token)[kind], "state": "seen"}
    bad = around.phone.call("POST", "/api/receipts", json=body, status=204)
    assert (bad.data, tuple(bad.headers)) == (good.data, tuple(good.headers))
    assert (around.stored(Member), around.recipients) == before


def test_what_is_sealed_for_something_else_is_no_receipt(around, call):
    before = around.recipients
    around.report(around.house.master.seal_note(b"\x00" + b"x" * 64, "bookmark:x"), "seen")
    assert around.recipients == before


def test_a_receipt_answers_nothing_and_signs_nobody_in(around, call, app):
    token = around.told()["data"]["token"]
    client = app.test_client()
    body = {"token": token, "state": "seen", "answer": "coming"}
    headers = {"Sec-Fetch-Site": "same-origin"}
    assert client.post("/api/receipts", json=body, headers=headers).status_code == 422
    body.pop("answer")
    reply = client.post("/api/receipts", json=body, headers=headers)
    assert (reply.status_code, reply.headers.get("Set-Cookie")) == (204, None)
    assert state(around, call) == "asking"


# --- What is left of them -----------------------------------------------------------------


def test_calls_are_taken_along_by_the_person(around, call):
    around.answer("maja", "coming")
    taken = around.phone.get(around.phone.path("export.json")).json
    assert [one["id"] for one in taken["calls"]] == [call["id"]]
    assert taken["calls"][0]["recipients"][0]["answer"] == "coming"
    page = around.phone.get(around.phone.path("export.html")).get_data(as_text=True)
    assert "Maja Vik" in page and "Jag kommer" in page


def test_what_one_was_asked_is_taken_along_by_whoever_was_asked(around, call):
    around.answer("maja", "coming")
    taken = around.phones["maja"].get("/api/me/export.json").json["account"]
    assert [(one["called"], one["answer"]) for one in taken["asked"]] == [("Kim Lund", "coming")]


def test_when_the_person_erases_themselves_nothing_of_it_is_left(around, call):
    around.phone.call("POST", "/api/me/erase")
    assert around.asks("maja") == []
    assert around.recipients == around.deliveries == around.waiting == []
    around.work_for(minutes=10)
    assert around.given == (1, 0, 0)


def test_when_one_who_is_asked_erases_themselves_the_next_one_is_asked(around):
    call = around.call()
    around.work_for(seconds=4)
    around.phones["maja"].call("POST", "/api/me/erase")
    around.work_for(seconds=2)
    assert [around.of(call, name)["state"] for name in ASKED[1:]] == ["sent", "waiting"]
    assert around.read(call)["recipients"][0]["state"] == "waiting"


def test_history_stays_for_the_person_and_is_no_score(around, call):
    around.answer("maja", "coming")
    around.time.passes(days=400)
    (kept,) = around.devices.of(around.kim).get(around.phone.path("calls")).json["calls"]
    assert set(kept) == {
        "id", "state", "about", "asked_at", "starts_at", "ends_at", "over_at", "words",
        "recipients",
    }  # fmt: skip


# --- Test notices -------------------------------------------------------------------------


def test_tapping_a_test_notice_shows_that_one_can_be_reached(around):
    maja = around.people["maja"]
    device_id = around.stored(Subscription)[0].device_id
    receipt = Receipt("test", maja.account_id, device_id, person_id=around.kim.person_id)
    token = receipt_tokens.seal(around.house.master, receipt)
    member = around.phone.path(f"members/{around.members['maja']}")
    around.report(token, "on_the_phone")
    assert around.phone.get(member).json["reached_at"] is None
    around.report(token, "seen")
    assert around.phone.get(member).json["reached_at"] is not None
    around.remove("maja")
    around.time.passes(days=1)
    before = around.stored(Member)
    around.report(token, "seen")
    assert around.stored(Member) == before


def test_a_receipt_says_of_its_device_that_something_came(around, call):
    before = {one.device_id: one.last_arrived_at for one in around.stored(Subscription)}
    assert set(before.values()) == {None}
    around.receipt()
    after = {one.device_id: one.last_arrived_at for one in around.stored(Subscription)}
    assert [device for device, when in after.items() if when] == [
        around.endpoints["maja"][0].rpartition("/")[2]
    ]
