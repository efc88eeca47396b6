"""Whatever goes wrong outside: every call ends in an answer or in «nobody has answered», in time;
nothing is said that is not known; and nothing fails without being told.

Each fault × the ways that are set up × whether only push has it or everything × whether those who
are reached answer. Time is moved by hand, also by what answers slowly.
"""

import heapq
from datetime import timedelta
from itertools import count

import pytest

from server.access import queue
from server.access.telling import URGENT
from server.outside.fakes import FakeMail, FakePush, FakeSms
from server.outside.ways import TIMEOUT, Sent
from server.store.tables import Member
from tests import people
from tests.reaching.around import Around

FAULTS = ["201", "404", "410", "413", "429 40", "500", "timeout", "closed", "slow"]
SET_UP = {
    "push only": (),
    "push and SMS": ("sms",),
    "push and mail": ("mail",),
    "all": ("mail", "sms"),
}
ADDRESS = {"sms": "+4670123456{}", "mail": "one{}@example.org"}
WHOSE = {"+46701234560": "maja", "one0@example.org": "maja"}
"""Who reads what comes there; everything else is Anna's."""
TAKES = timedelta(seconds=2)
"""How long a phone needs to say that it has something, and a person to answer."""


class World:
    """One run: who was told what, as only the world outside knows it."""

    def __init__(self, around: Around, fault, set_up, *, everywhere, answers):
        self.around, self.answers = around, answers
        says = {"": fault}
        passes = around.time.passes
        ways = {
            "mail": FakeMail(says=dict(says) if everywhere else {}, passes=passes),
            "sms": FakeSms(says=dict(says) if everywhere else {}, passes=passes),
        }
        push = FakePush(says=says, passes=passes)
        around.set_up(around.devices, push=push, **{name: ways[name] for name in set_up})
        self._listen()
        self.taken = {"push": [], "mail": [], "sms": []}
        self.receipts, self.answered = set(), []
        self._to_come, self._order = [], count()

    def _listen(self):
        """What each way takes is known to whoever it goes to."""
        for kind, to in (("push", "endpoint"), ("mail", "to"), ("sms", "to")):
            way = getattr(self.around.outside, kind)
            if way:
                way.send = self._heard(kind, to, way.send)

    def _heard(self, kind, to, send):
        def sent(parcel):
            result = send(parcel)
            if isinstance(result, Sent):
                self.taken[kind].append(getattr(parcel, to))
                self._happens(kind, parcel)
            return result

        return sent

    def _happens(self, kind, parcel):
        """A phone gives its receipt; somebody answers, once."""
        if kind == "push":
            told = self.around.told()
            if told["data"]["kind"] == "over":
                return
            self._later(lambda: self._receipt(told["data"]["token"], parcel.endpoint))
        elif "/ask#" not in parcel.text:
            return
        name = self._whose(kind, parcel)
        if self.answers:
            self._later(lambda: self._answer(name))

    def _whose(self, kind, parcel):
        if kind == "push":
            owner = self.around.endpoints.items()
            return next(name for name, known in owner if parcel.endpoint in known)
        return WHOSE.get(parcel.to, "anna")

    def _later(self, act):
        moment = self.around.time.now + TAKES
        heapq.heappush(self._to_come, (moment, next(self._order), act))

    def _receipt(self, token, endpoint):
        self.receipts.add(endpoint)
        self.around.report(token)

    def _answer(self, name):
        ask = self.around.asks(name)[0]
        if ask["answer"] is None and not ask["over"]:
            self.around.answer(name, "coming")
            self.answered.append(name)

    def run_until(self, moment):
        """Everything happens when it is its time."""
        around = self.around
        around.work()
        while True:
            times = [queue.next_due(around.house.database, URGENT) or moment]
            times += [self._to_come[0][0]] if self._to_come else []
            if min(times) >= moment and around.time.now >= moment:
                return
            around.time.is_at(min(*times, moment))
            while self._to_come and self._to_come[0][0] <= around.time.now:
                heapq.heappop(self._to_come)[2]()
            around.work()


@pytest.fixture
def around(alone):
    """Maja and Anna, with every way there is."""
    for number, name in enumerate(("maja", "anna")):
        alone.let_in(name, getattr(people, name)(alone.house))
        alone.change(Member, alone.members[name], may_be_asked=True)
        for kind, address in ADDRESS.items():
            alone.verify(name, kind, address.format(number))
    return alone


WORKS = ("201", "slow")


def runs(fault, ways):
    """Whether everything has the fault, or push alone; and whether those who are reached answer."""
    everywhere = (False, True) if ways and fault not in WORKS else (False,)
    return [(one, answers) for one in everywhere for answers in (True, False)]


@pytest.mark.parametrize("set_up", SET_UP)
@pytest.mark.parametrize("fault", FAULTS)
def test_it_ends_in_time_and_says_no_more_than_is_known(around, fault, set_up):
    ways = SET_UP[set_up]
    for everywhere, answers in runs(fault, ways):
        for name in around.people:
            around.subscribe(name)
        world = World(around, fault, ways, everywhere=everywhere, answers=answers)
        call = around.call()
        ends_at = around.time.now + timedelta(seconds=5 + 300)
        world.run_until(ends_at)
        it_has_ended(around, world, call)
        world.run_until(ends_at + timedelta(hours=2))
        it_has_ended(around, world, call)
        nothing_is_claimed(around, world, call)
        nothing_is_forgotten(around, call)
        around.time.passes(days=1)


def it_has_ended(around, world, call):
    """In an answer, if anybody gave one; else it says that nobody did."""
    now = around.read(call)
    assert now["state"] == ("answered" if world.answered else "nobody_answered")
    given = [one["answer"] for one in now["recipients"] if one["answer"]]
    assert given == ["coming"] * len(world.answered)
    reached = any(world.taken.values())
    assert bool(world.answered) == (reached and world.answers)


def nothing_is_claimed(around, world, call):
    """Sent only where the other side took it, on the phone only where the phone said so."""
    counted = {kind: len(taken) for kind, taken in world.taken.items()}
    of_call = deliveries_of(around, call)
    for kind, taken in counted.items():
        came = [one for one in of_call if one.channel == kind and one.state in CAME]
        assert len(came) == taken, f"{kind}: {len(came)} are said to be out, and {taken} are"
    for name in around.people:
        one = around.of(call, name)
        mine = set(around.endpoints[name])
        assert (one["on_the_phone_at"] is not None) == bool(world.receipts & mine)
        assert (one["answered_at"] is not None) == (name in world.answered)
        assert (one["seen_at"] is not None) == (name in world.answered)
        moments = [one["asked_at"], one["sent_at"], one["on_the_phone_at"]]
        known = [moment for moment in moments if moment]
        assert known == sorted(known)


def nothing_is_forgotten(around, call):
    """Whatever did not go out has a reason, and nothing waits any more or was given up."""
    of_call = deliveries_of(around, call)
    assert {one.state for one in of_call} <= {"sent", "on_the_phone", "failed"}
    assert all(one.failed for one in of_call if one.state == "failed")
    assert around.waiting == []
    asked = [(o.recipient_id, o.purpose, o.channel, o.device_id, o.round) for o in of_call]
    assert len(asked) == len(set(asked))


CAME = ("sent", "on_the_phone")


def deliveries_of(around, call):
    asked = {one.id for one in around.recipients if one.call_id == call["id"]}
    return [one for one in around.deliveries if one.recipient_id in asked]


@pytest.mark.parametrize("fault", ["500", "timeout", "429 40", "closed"])
def test_what_works_again_in_time_is_used(around, fault):
    """Three tries fail; the fourth comes through, and is answered."""
    for name in around.people:
        around.subscribe(name)
    world = World(around, [fault] * 3 + ["201"], (), everywhere=False, answers=True)
    call = around.call()
    world.run_until(around.time.now + timedelta(seconds=305))
    assert around.read(call)["state"] == "answered"


def test_a_way_that_hangs_holds_nobody_up_for_longer_than_it_may(around):
    for name in around.people:
        around.subscribe(name)
    world = World(around, "timeout", ("sms",), everywhere=False, answers=True)
    call = around.call()
    started = around.time.now
    world.run_until(started + timedelta(seconds=305))
    answered_at = around.read(call)["over_at"]
    assert answered_at is not None
    assert around.recipients[0].answered_at - started <= timedelta(seconds=5 + 30) + 3 * TIMEOUT
