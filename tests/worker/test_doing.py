"""What becomes of an event, whatever its job says, forgets or raises. Nobody waits here: the
clock is moved, and what is due is done."""

import asyncio
from datetime import timedelta

import pytest

from server.access.session import CareSession
from server.access.telling import URGENT, USUAL, tell
from server.care.erase import erase
from server.worker.jobs import Again, Done, GivesUp, Job, TryAgain
from tests.worker.events import START, Noted, at, stored, told, told_many, worker


@pytest.fixture(autouse=True)
def _a_fixed_start():
    at()


def test_a_job_is_given_its_event_and_it_is_gone_when_it_is_done(house, kim):
    told(house, kim)
    greet = Noted()
    assert worker(house, greet=greet).run_due() == 1
    assert [one.person_id for one in greet.events] == [kim.person_id]
    assert stored(house) == []


def test_a_standing_event_comes_again_when_it_said_so(house, kim):
    told(house, kim)
    greet = Noted(Again(START + timedelta(days=1)))
    here = worker(house, greet=greet)
    here.run_due()
    at(hours=23)
    assert here.run_due() == 0
    at(hours=24)
    assert here.run_due() == 1 and stored(house) == []


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (TryAgain("push_500"), "push_500"),
        (RuntimeError("Kim Berg, 070-1"), "RuntimeError"),
        (SystemExit(1), "SystemExit"),
        (asyncio.CancelledError(), "CancelledError"),
        (MemoryError(), "MemoryError"),
        (TryAgain("a_code_that_is_longer_than_its_column"), "a_code_that_is_longer_than_its"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_whatever_a_job_raises_the_event_is_there_still_and_is_tried_again(
    house, kim, raised, code
):
    event_id = told(house, kim)
    greet = Noted(raised)
    here = worker(house, greet=greet)
    here.run_due()
    left = stored(house, event_id)
    assert (left.state, left.failed, left.tries, left.owner) == ("waiting", code, 1, None)
    assert here.run_due() == 0
    at(seconds=2)
    assert here.run_due() == 1 and stored(house) == []


def test_the_log_says_where_something_was_raised_and_not_what_it_said(house, kim, capsys):
    told(house, kim)
    worker(house, greet=Noted(RuntimeError("Kim Berg, 070-1"))).run_due()
    lines = capsys.readouterr()
    said = lines.out + lines.err
    assert "event.raised" in said and "RuntimeError" in said and "events.py:" in said
    assert "Kim" not in said and kim.person_id not in said


def test_a_time_that_somebody_named_is_kept_to(house, kim):
    told(house, kim)
    greet = Noted(TryAgain("push_429", after=timedelta(minutes=10)))
    here = worker(house, greet=greet)
    here.run_due()
    at(minutes=9, seconds=59)
    assert here.run_due() == 0
    at(minutes=10, seconds=2)
    assert here.run_due() == 1


def test_after_twelve_tries_it_is_given_up_where_everybody_can_see_it(house, kim, capsys):
    event_id = told(house, kim)
    greet = Noted(*(TryAgain("push_500") for _ in range(20)))
    here = worker(house, greet=greet, chance=lambda low, high: 0)
    assert here.run_due() == 12
    left = stored(house, event_id)
    assert (left.state, left.failed, left.tries) == ("given_up", "push_500", 12)
    assert "event.given_up" in "".join(capsys.readouterr())


def test_what_cannot_work_is_given_up_at_once(house, kim):
    event_id = told(house, kim)
    worker(house, greet=Noted(GivesUp("push_413"))).run_due()
    assert (stored(house, event_id).state, stored(house, event_id).failed) == (
        "given_up", "push_413",
    )  # fmt: skip


def test_a_kind_that_nobody_knows_is_given_up_and_seen(house, kim):
    event_id = told(house, kim, "from_tomorrow")
    worker(house).run_due()
    assert (stored(house, event_id).state, stored(house, event_id).failed) == (
        "given_up", "unknown_kind",
    )  # fmt: skip


def test_an_event_that_kills_its_workers_is_given_up_without_one_more(house, kim):
    event_id = told(house, kim)
    greet = Noted(*(KeyboardInterrupt() for _ in range(20)))  # Past every hand: as if killed.
    here = worker(house, greet=greet)
    for death in range(12):
        at(minutes=death)
        with pytest.raises(KeyboardInterrupt):
            here.run_due()
    at(hours=1)
    here.run_due()
    assert greet.count == 12
    assert stored(house, event_id).failed == "too_many_tries"


# --- whoever believes that it is still being tried is told ------------------------------------


def gives_up_with(hook, **more) -> Job:
    def run(work):
        for one in work.claimed:
            yield one, GivesUp("push_413")

    return Job(run, when_given_up=hook, **more)


def test_a_job_hears_that_its_event_is_given_up_before_it_is(house, kim):
    event_id = told(house, kim)
    heard = []

    def hook(work, one, code):
        heard.append((work.claimed, one.id, code, stored(house, event_id).state))

    worker(house, greet=gives_up_with(hook)).run_due()
    ((claimed, one_id, code, state),) = heard
    assert ([one.id for one in claimed], one_id) == ([event_id], event_id)
    assert (code, state) == ("push_413", "waiting")
    assert stored(house, event_id).state == "given_up"


def test_it_is_not_given_up_before_it_was_heard_but_not_tried_for_ever_either(house, kim):
    event_id = told(house, kim)
    heard = []

    def hook(work, one, code):
        heard.append(code)
        raise RuntimeError("the database is away")

    here = worker(house, greet=gives_up_with(hook, tries=3), chance=lambda low, high: 0)
    here.run_due()
    assert len(heard) == 6
    assert stored(house, event_id).state == "given_up"


# --- many at once ------------------------------------------------------------------------------


class Many:
    """A job that is given many, and answers as a function of how many came before."""

    def __init__(self, says=lambda number: Done(), **more):
        self.sizes, self._says, self._number = [], says, 0
        self.job = Job(self._run, **more)

    def _run(self, work):
        self.sizes.append(len(work.claimed))
        for one in work.claimed:
            self._number += 1
            says = self._says(self._number)
            if isinstance(says, RuntimeError):
                raise says
            if says:
                yield one, says


def test_a_job_is_given_no_more_at_once_than_it_takes(house, kim):
    told_many(house, kim, 10)
    many = Many(at_once=4)
    worker(house, greet=many.job).run_due()
    assert many.sizes == [4, 4, 2]
    assert stored(house) == []


def test_when_it_raises_in_the_middle_only_the_rest_is_tried_again(house, kim):
    told_many(house, kim, 10)
    many = Many(lambda number: RuntimeError() if number == 4 else Done())
    here = worker(house, greet=many.job)
    here.run_due()
    assert [left.failed for left in stored(house)] == ["RuntimeError"] * 7
    at(minutes=1)
    here.run_due()
    assert many.sizes == [10, 7] and stored(house) == []


def test_what_it_says_nothing_of_is_tried_again(house, kim):
    told_many(house, kim, 3)
    worker(house, greet=Many(lambda number: Done() if number == 1 else None).job).run_due()
    assert [left.failed for left in stored(house)] == ["said_nothing"] * 2


def test_it_may_say_of_each_what_it_likes(house, kim):
    told_many(house, kim, 4)
    says = [Done(), Again(START + timedelta(days=1)), TryAgain("push_500"), GivesUp("push_413")]
    worker(house, greet=Many(lambda number: says[number - 1]).job).run_due()
    assert sorted((left.state, left.failed or "") for left in stored(house)) == [
        ("given_up", "push_413"), ("waiting", ""), ("waiting", "push_500"),
    ]  # fmt: skip


def test_a_job_that_is_no_generator_may_raise_at_once_too(house, kim):
    told(house, kim)

    def run(work):
        raise TryAgain("not_yet")

    worker(house, greet=Job(run)).run_due()
    assert [left.failed for left in stored(house)] == ["not_yet"]


def test_one_that_fails_leaves_the_others_alone_where_each_is_done_by_itself(house, kim):
    told_many(house, kim, 5)
    greet = Noted(Done(), RuntimeError(), TryAgain("not_yet"))
    worker(house, greet=greet).run_due()
    assert sorted(left.failed for left in stored(house)) == ["RuntimeError", "not_yet"]


def test_kinds_that_are_due_together_are_done_in_the_order_of_the_map(house, kim):
    order = []
    for kind in ("third", "first", "second"):
        told(house, kim, kind)

    def noting(work, one):
        order.append(one.kind)
        return Done()

    worker(house, first=noting, second=noting, third=noting).run_due()
    assert order == ["first", "second", "third"]


# --- lanes, and what a job tells ---------------------------------------------------------------


def test_what_is_urgent_is_done_first_and_a_lane_can_be_run_alone(house, kim):
    order = []

    def noting(work, one):
        order.append(one.kind)
        return Done()

    here = worker(house, notice=noting, call=noting)
    told(house, kim, "notice")
    told(house, kim, "call", lane=URGENT)
    assert here.run_due(USUAL) == 1
    told(house, kim, "notice")
    assert here.run_due() == 2
    assert order == ["notice", "call", "notice"]


def test_what_a_job_tells_is_done_in_the_same_go_and_as_the_person(house, kim):
    deliver = Noted()

    def call(work, one):
        with work.acting_for(kim.account_id, writes=True) as session:
            tell(session, "deliver", one.person_id, lane=URGENT, account_id=kim.account_id)
            session.commit()
        return Done()

    told(house, kim, "call", lane=URGENT)
    assert worker(house, call=call, deliver=deliver).run_due() == 2
    assert deliver.events[0].account_id == kim.account_id


def test_whoever_is_erased_meanwhile_leaves_nothing_to_settle(house, kim):
    told(house, kim)

    def greet(work, one):
        with CareSession(house, kim.actor, writes=True) as session:
            erase(session)
            session.commit()
        return TryAgain("too_late")

    worker(house, greet=greet).run_due()
    assert stored(house) == []
