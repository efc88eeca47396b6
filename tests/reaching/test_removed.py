"""Whoever is no longer let in receives nothing of what they lost: not what is sent from then on,
nor what waited already; and meets at every door what somebody meets who was never asked."""

import pytest

from server.access.session import CareSession
from server.care import calls, climbing
from server.store.tables import CrisisEntry, Member
from tests import make, people
from tests.reaching.around import ASKED

# --- How it ends --------------------------------------------------------------------------


def removed(around):
    around.remove("maja")


def left(around):
    around.phones["maja"].call("DELETE", around.phone.path("membership"), status=204)


def all_sharing_stopped(around):
    around.say(sharing_stopped=True)


def invited_anew(around):
    make.invite(around.house, around.kim, member_id=around.members["maja"])


def invited_anew_and_waiting(around):
    _, token = make.invite(around.house, around.kim, member_id=around.members["maja"])
    make.accept(around.house, around.people["maja"], token)


def taken_by_another_account(around):
    _, token = make.invite(around.house, around.kim, member_id=around.members["maja"])
    make.accept(around.house, people.nils(around.house), token)
    make.confirm(around.house, around.kim, around.members["maja"])


ENDINGS = [
    removed, left, all_sharing_stopped, invited_anew, invited_anew_and_waiting,
    taken_by_another_account,
]  # fmt: skip
every_ending = pytest.mark.parametrize("ended", ENDINGS, ids=lambda ended: ended.__name__)


@pytest.fixture
def reachable(around):
    """Maja has all ways there are."""
    around.verify("maja", "sms", "+46701234567")
    around.verify("maja", "mail", "maja@example.org")
    return around


def to_maja(around):
    """What has gone out to her, by any way."""
    endpoint = around.endpoints["maja"][0]
    pushes = [push for push in around.outside.push.given if push.endpoint == endpoint]
    return len(pushes) + len(around.outside.sms.given) + len(around.outside.mail.given)


def queued(around, call):
    """The ladder is climbed, and what it decided waits to be sent."""
    around.time.passes(seconds=5)
    timings = calls.timings(around.settings)
    with CareSession(around.house, around.kim.actor, writes=True) as session:
        possible = around.outside.possible
        climbing.look(session, around.kim.person_id, call["id"], timings, possible)
        session.commit()
    assert [one.state for one in around.deliveries] == ["queued"]


# --- Nothing comes ------------------------------------------------------------------------


@every_ending
def test_before_their_turn_they_are_left_out(reachable, ended):
    call = reachable.call()
    ended(reachable)
    reachable.work_for(minutes=6)
    assert to_maja(reachable) == 0
    assert reachable.recipients[0].asked_at is None
    others = reachable.read(call)["recipients"][1]["state"]
    assert others == ("waiting" if ended is all_sharing_stopped else "sent")


@every_ending
def test_what_waited_already_does_not_go_out(reachable, ended):
    call = reachable.call()
    queued(reachable, call)
    ended(reachable)
    reachable.work_for(minutes=6)
    assert to_maja(reachable) == 0
    first = reachable.recipients[0]
    (to_her,) = [one for one in reachable.deliveries if one.recipient_id == first.id]
    assert (to_her.state, to_her.failed) == ("failed", "not_let_in")
    if ended is not all_sharing_stopped:
        assert reachable.recipients[1].asked_at == first.asked_at


@every_ending
def test_what_is_being_tried_again_is_not_tried_any_more(reachable, ended):
    reachable.outside.push.says[""] = "500"
    reachable.call()
    reachable.work_for(seconds=6)
    tried = to_maja(reachable)
    ended(reachable)
    reachable.outside.push.says[""] = "201"
    reachable.work_for(minutes=6)
    assert to_maja(reachable) == tried


@every_ending
def test_they_are_not_told_that_it_is_over_either(reachable, ended):
    call = reachable.call()
    reachable.work_for(seconds=6)
    told = to_maja(reachable)
    ended(reachable)
    reachable.close(call, "ended")
    reachable.work_for(hours=2)
    assert to_maja(reachable) == told


@every_ending
def test_an_over_notice_that_waited_does_not_go_out(reachable, ended):
    call = reachable.call()
    reachable.work_for(seconds=6)
    told = to_maja(reachable)
    reachable.close(call, "ended")
    timings, possible = calls.timings(reachable.settings), reachable.outside.possible
    with CareSession(reachable.house, reachable.kim.actor, writes=True) as session:
        climbing.look(session, reachable.kim.person_id, call["id"], timings, possible)
        session.commit()
    ended(reachable)
    reachable.work_for(hours=2)
    assert to_maja(reachable) == told


# --- At the doors -------------------------------------------------------------------------


@every_ending
def test_their_list_is_byte_for_byte_nobodys(reachable, devices, ended):
    reachable.call()
    reachable.work_for(seconds=6)
    ask = reachable.asks("maja")[0]["id"]
    ended(reachable)
    nobody = devices.of(people.sara(reachable.house))
    for method, path, body, status in (
        ("GET", "/api/asks", None, 200),
        ("POST", f"/api/asks/{ask}/seen", {}, 404),
        ("PUT", f"/api/asks/{ask}/answer", {"answer": "coming"}, 404),
    ):
        theirs, nobodys = (
            device.call(method, path, json=body, status=status)
            for device in (reachable.phones["maja"], nobody)
        )
        assert (theirs.data, tuple(theirs.headers)) == (nobodys.data, tuple(nobodys.headers))


@every_ending
def test_what_they_hold_from_before_does_nothing(reachable, ended):
    call = reachable.call()
    reachable.work_for(seconds=36)
    token = reachable.told(0)["data"]["token"]
    link = reachable.outside.sms.given[0].text.partition("/ask#")[2].split()[0]
    ended(reachable)
    before = reachable.recipients, reachable.deliveries, reachable.stored(Member)
    reachable.report(token, "seen")
    body = {"token": link}
    reachable.phone.call("POST", "/api/ask-links/look", json=body, status=401)
    body["answer"] = "coming"
    reachable.phone.call("PUT", "/api/ask-links/answer", json=body, status=401)
    assert (reachable.recipients, reachable.deliveries, reachable.stored(Member)) == before
    assert reachable.read(call)["state"] == "asking"


def test_whoever_is_put_back_sees_it_again_and_is_asked_when_it_is_their_turn(reachable):
    reachable.call()
    reachable.work_for(seconds=6)
    reachable.change(Member, reachable.members["maja"], removed=True)
    assert reachable.asks("maja") == []
    reachable.change(Member, reachable.members["maja"], removed=False)
    assert len(reachable.asks("maja")) == 1


def test_sharing_nothing_is_no_reason_not_to_be_asked(around):
    """Nothing of the plan is shared with any of them in all these tests."""
    assert all(around.phones[name].get("/api/changes").json["rows"] == [] for name in ASKED)
    around.call()
    around.work_for(seconds=6)
    assert len(around.asks("maja")) == 1


def test_the_words_that_went_along_go_with_them(around):
    entry = make.write(
        around.house, around.kim, CrisisEntry, section="warning_signs", tell_words="Nu är det så"
    )
    around.call(about={"noun": "crisis_entry", "id": entry}, tell=True)
    around.work_for(seconds=6)
    assert around.asks("maja")[0]["words"] == "Nu är det så"
    around.remove("maja")
    assert around.asks("maja") == []
