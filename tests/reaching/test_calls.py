"""The person calls for contact: who is asked, what goes out when, and how it ends."""

import json

import pytest

from server.access import telling
from server.access.queue import Claimed
from server.access.session import CareSession
from server.care.call_views import PAGE
from server.store.tables import Appointment, CrisisEntry, Event, Member, Step
from server.worker import deliver
from server.worker.calls import end_honestly
from server.worker.jobs import Work
from tests import make, people
from tests.make import new_id
from tests.reaching.around import ASKED

TIME = {"starts_at": "2027-01-11T09:00:00Z", "zone": "Europe/Stockholm"}


def names(around, members):
    """Member ids as the names of the cast."""
    return [name for one in members for name, known in around.members.items() if known == one]


def asked(around, call):
    return names(around, [one["member_id"] for one in call["recipients"]])


def preview(around, query="", *, status=200):
    reply = around.phone.get(around.phone.path(f"calls/preview{query}"), status=status)
    return reply.json


def previewed(around, query=""):
    return names(around, [one["member_id"] for one in preview(around, query)["members"]])


# --- Who is asked -------------------------------------------------------------------------


def test_the_preview_says_who_would_be_asked_and_how_each_can_be_reached(around):
    around.subscribe("maja")
    around.verify("maja", "sms", "+46701234567")
    shown = preview(around)
    assert previewed(around) == list(ASKED)
    assert [one["turn"] for one in shown["members"]] == [0, 1, 2]
    assert [one["channels"] for one in shown["members"]] == [
        [{"kind": "push", "devices": 2}, {"kind": "sms", "devices": 1}],
        [{"kind": "push", "devices": 1}],
        [{"kind": "push", "devices": 1}],
    ]
    assert (shown["undo_seconds"], shown["gives_up_seconds"]) == (5, 300)


def test_the_preview_tells_no_address_and_no_device(around):
    endpoint = around.subscribe("maja")
    around.verify("maja", "sms", "+46701234567")
    said = json.dumps(preview(around))
    assert endpoint not in said and endpoint.rpartition("/")[2] not in said
    assert "701234567" not in said


def test_whoever_has_no_way_is_shown_without_any(alone):
    alone.let_in("maja", people.maja(alone.house))
    alone.say(trust_member_id=alone.members["maja"])
    (maja,) = preview(alone)["members"]
    assert maja["channels"] == []
    assert alone.call()["recipients"][0]["state"] == "waiting"


def test_a_way_that_nobody_has_set_up_is_none(around):
    around.verify("maja", "sms", "+46701234567")
    around.set_up(around.devices)
    assert [one["kind"] for one in preview(around)["members"][0]["channels"]] == ["push"]


@pytest.mark.parametrize(
    ("noun", "cls", "fields"),
    [
        ("step", Step, {"what": "Ringa"}),
        ("appointment", Appointment, TIME),
        ("crisis_entry", CrisisEntry, {"section": "warning_signs"}),
    ],
)
def test_whom_it_is_about_is_asked_first(around, noun, cls, fields):
    fields = {name: value for name, value in fields.items() if name != "starts_at"}
    if noun == "appointment":
        fields["starts_at"] = around.time.now
    row_id = make.write(
        around.house, around.kim, cls, ask_first_member_id=around.members["per"], **fields
    )
    assert previewed(around, f"?noun={noun}&id={row_id}") == ["per", "maja", "anna"]
    call = around.call(about={"noun": noun, "id": row_id})
    assert asked(around, call) == ["per", "maja", "anna"]
    assert call["about"] == {"noun": noun, "id": row_id}


def test_something_the_server_has_never_heard_of_stops_nobody_from_asking(around):
    call = around.call(about={"noun": "step", "id": new_id()})
    assert asked(around, call) == list(ASKED)


def test_only_those_who_were_picked_are_asked_in_the_order_they_were_picked_in(around):
    picked = [around.members["per"], around.members["maja"], new_id()]
    assert asked(around, around.call(member_ids=picked)) == ["per", "maja"]


def test_whoever_may_not_be_asked_is_not_also_when_they_were_picked(around):
    around.let_in("nils", people.nils(around.house))
    around.call(member_ids=[around.members["nils"]], status=409)


def out_of_reach():
    def named(around):
        return make.write(around.house, around.kim, Member, name="Sara", may_be_asked=True)

    def invited(around):
        return make.invite(around.house, around.kim, name="Sara", may_be_asked=True)[0]

    def accepted(around):
        member_id, token = make.invite(around.house, around.kim, name="Sara", may_be_asked=True)
        make.accept(around.house, people.sara(around.house), token)
        return member_id

    def let_in_from_tomorrow(around):
        around.say(waits_hours=24)
        sara = people.sara(around.house)
        return make.let_in(around.house, around.kim, sara, may_be_asked=True)

    def removed(around):
        around.let_in("sara", people.sara(around.house), may_be_asked=True)
        around.remove("sara")
        return around.members["sara"]

    def left(around):
        around.let_in("sara", people.sara(around.house), may_be_asked=True)
        around.phones["sara"].call("DELETE", around.phone.path("membership"), status=204)
        return around.members["sara"]

    return [named, invited, accepted, let_in_from_tomorrow, removed, left]


@pytest.mark.parametrize("become", out_of_reach(), ids=lambda become: become.__name__)
def test_only_who_takes_part_now_can_be_asked(around, become):
    member_id = become(around)
    assert previewed(around) == list(ASKED)
    around.say(trust_member_id=member_id)
    assert previewed(around) == ["anna", "per"]


@pytest.mark.parametrize("ending", [{"sharing_stopped": True}, None])
def test_with_nobody_to_ask_it_is_said_at_once_and_nothing_is_kept(around, ending):
    if ending:
        around.say(**ending)
    else:
        for name in ASKED:
            around.remove(name)
    assert preview(around)["members"] == []
    refused = around.call(status=409)
    assert refused["code"] == "nobody_to_ask"
    assert around.phone.get(around.phone.path("calls")).json == {"calls": [], "next": None}


# --- Undoing ------------------------------------------------------------------------------


def test_for_five_seconds_nothing_goes_out(around):
    call = around.call()
    assert call["state"] == "undoable"
    around.work_for(seconds=4.9)
    assert around.given == (0, 0, 0)
    assert around.asks("maja") == []
    around.work_for(seconds=0.2)
    assert around.given == (1, 0, 0)
    assert around.read(call)["state"] == "asking"


def test_undone_in_time_it_is_as_if_nobody_had_asked(around):
    call = around.call()
    around.work_for(seconds=4)
    assert around.close(call, "undone")["state"] == "undone"
    around.work_for(minutes=10)
    assert around.given == (0, 0, 0)
    assert around.asks("maja") == []
    assert {one["state"] for one in around.read(call)["recipients"]} == {"waiting"}
    assert around.waiting == []


def test_ended_before_it_began_it_was_undone(around):
    assert around.close(around.call(), "ended")["state"] == "undone"


def test_undone_too_late_those_who_were_asked_are_told_that_it_is_over(around):
    call = around.call()
    around.work_for(seconds=6)
    assert around.close(call, "undone")["state"] == "undone"
    around.work()
    assert [around.told(n)["data"]["kind"] for n in (0, 1)] == ["call", "over"]


# --- The ladder, in the house -------------------------------------------------------------


def test_each_is_asked_when_their_turn_comes_and_again_when_no_answer_comes(around):
    call = around.call()
    around.work_for(seconds=5)
    assert [around.of(call, name)["state"] for name in ASKED] == ["sent", "waiting", "waiting"]
    around.work_for(seconds=90)
    assert [around.of(call, name)["state"] for name in ASKED] == ["sent", "sent", "waiting"]
    assert around.given == (3, 0, 0)
    around.work_for(seconds=90)
    assert around.given == (6, 0, 0)


def test_without_a_receipt_the_other_ways_are_used_too(around):
    around.verify("maja", "sms", "+46701234567")
    around.verify("maja", "mail", "maja@example.org")
    around.call()
    around.work_for(seconds=5 + 29)
    assert around.given == (1, 0, 0)
    around.work_for(seconds=1)
    assert around.given == (1, 1, 1)
    assert around.outside.sms.given[0].to == "+46701234567"


def test_with_a_receipt_they_are_not(around):
    around.verify("maja", "sms", "+46701234567")
    call = around.call()
    around.work_for(seconds=6)
    around.receipt()
    around.work_for(seconds=60)
    assert around.given == (1, 0, 0)
    assert around.of(call, "maja")["state"] == "on_the_phone"


def test_a_device_that_is_gone_is_forgotten_and_the_other_ways_are_used_at_once(around):
    around.verify("maja", "sms", "+46701234567")
    around.outside.push.says[""] = "410"
    call = around.call()
    around.work_for(seconds=6)
    assert around.given == (1, 0, 1)
    push, sms = around.of(call, "maja")["channels"]
    assert push == {"kind": "push", "device": 1, "state": "failed", "failed": "gone"}
    assert sms == {"kind": "sms", "device": None, "state": "sent", "failed": None}
    assert preview(around)["members"][0]["channels"] == [{"kind": "sms", "devices": 1}]


def test_when_nobody_has_answered_it_is_said_plainly(around):
    call = around.call()
    around.work_for(seconds=5 + 300)
    now = around.read(call)
    assert now["state"] == "nobody_answered"
    assert now["over_at"] == now["ends_at"]
    assert around.asks("maja")[0]["over"] is False


def test_it_is_said_also_where_no_worker_works(around):
    call = around.call()
    around.time.passes(seconds=304)
    assert around.read(call)["state"] == "undoable"
    around.time.passes(seconds=1)
    assert around.read(call)["state"] == "nobody_answered"
    around.work()
    assert around.given == (0, 0, 0)


def test_it_is_said_sooner_when_everyone_has_said_no(around):
    call = around.call()
    around.work_for(seconds=5)
    for name in ASKED:
        around.work_for(seconds=1)
        around.answer(name, "cannot")
    around.work()
    assert around.read(call)["state"] == "nobody_answered"
    assert around.time.seconds < 10


def test_it_is_said_sooner_when_nothing_reaches_anybody(around):
    around.outside.push.says[""] = "404"
    call = around.call()
    around.work_for(seconds=5)
    now = around.read(call)
    assert now["state"] == "nobody_answered"
    assert [one["sent_at"] for one in now["recipients"]] == [None, None, None]


def test_a_late_answer_is_still_an_answer(around):
    call = around.call()
    around.work_for(minutes=6)
    assert around.answer("anna", "coming")["ask"]["answer"] == "coming"
    assert around.read(call)["state"] == "answered"
    around.work()
    assert around.told()["data"]["kind"] == "over"
    assert around.asks("maja")[0]["over"] is True


# --- Ending it ----------------------------------------------------------------------------


def test_ended_by_the_person_everyone_who_was_asked_is_told(around):
    call = around.call()
    around.work_for(seconds=5 + 90)
    before = len(around.outside.push.given)
    ended = around.close(call, "ended")
    assert ended["state"] == "ended" and ended["over_at"]
    around.work()
    told = [around.told(n) for n in range(before, len(around.outside.push.given))]
    assert [one["data"]["kind"] for one in told] == ["over", "over"]
    assert {one["tag"] for one in told} == {around.told(n)["tag"] for n in range(before)}
    assert around.asks("per") == []


def test_they_are_told_by_the_way_that_reached_them(around):
    around.verify("maja", "sms", "+46701234567")
    around.outside.push.says[""] = "410"
    call = around.call()
    around.work_for(seconds=6)
    around.close(call, "ended")
    around.work()
    assert around.given == (1, 0, 2)
    assert "/ask#" not in around.outside.sms.given[1].text


def test_after_the_end_nothing_that_waited_goes_out(around):
    around.outside.push.says[""] = ["500"]
    call = around.call()
    around.work_for(seconds=6)
    tried = around.given[0]
    around.close(call, "ended")
    around.outside.push.says[""] = "201"
    around.work_for(minutes=10)
    assert around.given[0] == tried
    assert around.of(call, "maja")["channels"][0]["failed"] == "over"
    assert around.waiting == []


def test_what_goes_out_while_it_is_ended_is_called_off_too(around):
    call = around.call()

    def ended_meanwhile(push):
        around.outside.push.send = send
        around.close(call, "ended")
        return send(push)

    send = around.outside.push.send
    around.outside.push.send = ended_meanwhile
    around.work_for(seconds=6)
    assert [around.told(n)["data"]["kind"] for n in (0, 1)] == ["call", "over"]


@pytest.mark.parametrize("wish", ["undone", "ended"])
def test_what_was_answered_can_only_be_ended_and_whoever_comes_is_told_too(around, wish):
    call = around.call()
    around.work_for(seconds=5)
    around.answer("maja", "coming")
    around.work()
    assert around.given == (1, 0, 0)
    assert around.close(call, wish)["state"] == "ended"
    around.work()
    assert around.told()["data"]["kind"] == "over"
    assert around.of(call, "maja")["answer"] == "coming"


def test_closing_twice_is_closing_once(around):
    call = around.call()
    around.work_for(seconds=6)
    first = around.close(call, "ended")
    around.time.passes(seconds=5)
    assert around.close(call, "undone") == first
    around.work()
    assert around.given == (2, 0, 0)


# --- The doors ----------------------------------------------------------------------------


def test_made_twice_with_the_same_id_it_is_one(around):
    call = around.call()
    again = around.call(call_id=call["id"], member_ids=[around.members["per"]], status=200)
    assert again == call
    around.work_for(seconds=6)
    assert around.given == (1, 0, 0)


def test_the_calls_there_were_are_listed_the_latest_first(around):
    made = []
    for _ in range(PAGE + 2):
        around.time.passes(seconds=1)
        made.append(around.call()["id"])
    page = around.phone.get(around.phone.path("calls")).json
    assert [call["id"] for call in page["calls"]] == made[:1:-1]
    rest = around.phone.get(around.phone.path(f"calls?before={page['next']}")).json
    assert [call["id"] for call in rest["calls"]] == made[1::-1]
    assert rest["next"] is None


@pytest.mark.parametrize("caller", ["maja", "nils"])
def test_nobody_elses_calls_are_anybodys(around, devices, caller):
    call = around.call()
    around.work_for(seconds=5)
    device = devices.of(getattr(people, caller)(around.house))
    if caller == "maja":
        device = around.phones["maja"]
    nowhere = f"/api/people/{new_id()}/calls"
    here = around.phone.path("calls")
    for method, path, body in (
        ("GET", "", None), ("GET", "/preview", None), ("GET", f"/{call['id']}", None),
        ("PUT", f"/{new_id()}", {}), ("PATCH", f"/{call['id']}", {"state": "ended"}),
    ):  # fmt: skip
        replies = [
            device.call(method, base + path, json=body, status=404) for base in (here, nowhere)
        ]
        assert replies[0].data == replies[1].data
    assert around.read(call)["state"] == "asking"


@pytest.mark.parametrize(
    "asking",
    [
        {"about": {"noun": "goal", "id": new_id()}},
        {"about": {"noun": "step"}},
        {"member_ids": ["x"]},
        {"tell": True},
        {"tell": True, "about": {"noun": "step", "id": new_id()}},
        {"words": "Hej"},
    ],
)
def test_what_cannot_be_meant_is_refused(around, asking):
    assert around.call(status=422, **asking)["code"] == "invalid"


def test_a_preview_is_about_something_or_about_nothing(around):
    assert preview(around, "?noun=step", status=422)["code"] == "invalid"
    assert preview(around, f"?id={new_id()}", status=422)["code"] == "invalid"


# --- Early signs --------------------------------------------------------------------------


@pytest.fixture
def entry(around):
    """What Kim wrote in calm times: when I press this, tell Anna these words."""
    return make.write(
        around.house, around.kim, CrisisEntry, section="warning_signs", words="Sover inte",
        ask_first_member_id=around.members["anna"], tell_words="Nu sover jag inte igen",
    )  # fmt: skip


def test_the_words_go_along_to_the_one_they_are_meant_for_and_to_nobody_else(around, entry):
    call = around.call(about={"noun": "crisis_entry", "id": entry}, tell=True)
    assert call["words"] == "Nu sover jag inte igen"
    around.work_for(seconds=5 + 90)
    assert around.asks("anna")[0]["words"] == "Nu sover jag inte igen"
    assert around.asks("maja")[0]["words"] == ""


def test_without_being_told_to_no_word_goes_along(around, entry):
    call = around.call(about={"noun": "crisis_entry", "id": entry})
    around.work_for(seconds=5)
    assert call["words"] == "" and around.asks("anna")[0]["words"] == ""


def test_words_for_one_who_is_not_asked_are_told_to_nobody(around, entry):
    call = around.call(
        about={"noun": "crisis_entry", "id": entry}, tell=True, member_ids=[around.members["maja"]]
    )
    assert call["words"] == ""


def test_words_that_name_nobody_are_for_the_first(around, entry):
    around.change(CrisisEntry, entry, ask_first_member_id=None)
    around.call(about={"noun": "crisis_entry", "id": entry}, tell=True)
    around.work_for(seconds=5)
    assert around.asks("maja")[0]["words"] == "Nu sover jag inte igen"


@pytest.mark.parametrize("gone", ["words", "entry"])
def test_where_there_are_no_words_it_is_refused_and_nobody_is_asked(around, entry, gone):
    if gone == "words":
        around.change(CrisisEntry, entry, tell_words="")
    else:
        around.change(CrisisEntry, entry, removed=True)
    refused = around.call(about={"noun": "crisis_entry", "id": entry}, tell=True, status=409)
    assert refused["code"] == "refers_to_missing"


def test_the_words_are_sealed_and_in_no_notice(around, entry):
    around.verify("anna", "sms", "+46701234567")
    around.call(about={"noun": "crisis_entry", "id": entry}, tell=True)
    around.work_for(seconds=40)
    out = [push.payload.decode() for push in around.outside.push.given]
    out += [message.text for message in around.outside.sms.given]
    assert len(out) == 2
    for words in ("sover", "Kim", "Anna", "Sover"):
        assert not any(words in said for said in out)
    with around.house.database.system.connect() as connection:
        for table in ("call", "recipient"):
            rows = connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()
            assert "sover" not in str(rows)


# --- What must not happen, and may ---------------------------------------------------------


def test_a_defect_in_sending_is_tried_again_and_leaves_nobody_waiting(around):
    def broken(push):
        raise RuntimeError("defect")

    send, around.outside.push.send = around.outside.push.send, broken
    call = around.call()
    around.work_for(seconds=60)
    assert around.of(call, "maja")["state"] == "queued"
    around.outside.push.send = send
    around.work_for(seconds=16)
    assert around.of(call, "maja")["state"] == "sent"


def test_with_a_defect_that_stays_it_ends_honestly_and_nothing_waits_for_ever(around):
    def broken(push):
        raise RuntimeError("defect")

    around.outside.push.send = broken
    call = around.call()
    around.work_for(seconds=305)
    assert around.read(call)["state"] == "nobody_answered"
    around.work_for(minutes=5)
    assert {one.failed for one in around.deliveries} <= {"over", "replaced"}
    assert around.waiting == []


def claimed(around, kind, row_id, account_id):
    (one,) = [one for one in around.stored(Event) if (one.kind, one.row_id) == (kind, row_id)]
    names = ("person_id", "id", "kind", "lane", "row_id", "due_at", "told_at", "round", "tries")
    known = {name: getattr(one, name) for name in names}
    return Claimed(**known, account_id=account_id, owner=new_id())


def test_what_the_queue_gives_up_says_so_to_the_person(around):
    call = around.call()
    around.outside.push.says[""] = "500"
    around.work_for(seconds=6)
    work = Work(around.house, around.outside, around.settings, [])
    delivery = around.deliveries[0]
    maja = around.people["maja"].account_id
    deliver.give_up(work, claimed(around, "deliver", delivery.id, maja), "too_many_tries")
    (channel,) = around.of(call, "maja")["channels"]
    assert (channel["state"], channel["failed"]) == ("failed", "too_many_tries")
    around.work()
    assert around.of(call, "anna")["state"] == "queued"
    end_honestly(work, claimed(around, "call", call["id"], around.kim.account_id), "defect")
    assert around.read(call)["state"] == "nobody_answered"


def test_done_twice_nothing_goes_out_twice(around):
    """A worker died after it had said what came of it, and before the queue knew."""
    around.call()
    around.work_for(seconds=6)
    maja = around.people["maja"].account_id
    with CareSession(around.house, around.kim.actor, writes=True) as session:
        telling.tell(
            session, "deliver", around.kim.person_id,
            lane=telling.URGENT, account_id=maja, row_id=around.deliveries[0].id,
        )  # fmt: skip
        session.commit()
    around.work()
    assert around.given == (1, 0, 0)


def test_a_worker_that_died_in_the_middle_sends_the_same_again_in_its_place(around):
    around.verify("maja", "sms", "+46701234567")
    around.outside.push.says[""] = "410"
    sms = around.outside.sms

    def dies(message):
        sms.given.append(message)
        sms.send = send
        raise MemoryError

    send, sms.send = sms.send, dies
    around.call()
    around.work_for(seconds=10)
    first, second = [message.text for message in sms.given]
    assert first == second
