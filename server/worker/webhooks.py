"""Agencies' systems are told that something changed: each by itself, all at the same time.

It is done as the system that is told, so what it may not know any more it is not told of. To a
system that does not answer nobody goes fifty times: what waits for it waits together.
"""

from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from server.access.queue import Claimed
from server.care import webhooks
from server.care.webhooks import Word
from server.outside.ways import Hook, Later, Refused, Rests, Sent
from server.outside.ways import Result as Answer
from server.worker.jobs import Done, GivesUp, Job, Outcomes, Result, TryAgain, Work

AT_ONCE = 8
"""Subscriptions that are told at the same time."""
TRIES = 2000
"""More than there are in the days after which ``care.webhooks`` says that it is enough."""


def run(work: Work) -> Outcomes:
    """All that was claimed."""
    each: dict[str | None, list[Claimed]] = defaultdict(list)
    for one in work.claimed:
        each[one.row_id].append(one)
    with ThreadPoolExecutor(min(AT_ONCE, len(each))) as pool:
        for told in pool.map(lambda some: list(_tell(work, some)), each.values()):
            yield from told


def _tell(work: Work, some: list[Claimed]) -> Iterator[tuple[Claimed, Result]]:
    """All of one subscription."""
    for n, one in enumerate(some):
        result = _result(work, one)
        yield one, result
        if isinstance(result, TryAgain):
            yield from ((other, result) for other in some[n + 1 :])
            return


def _result(work: Work, one: Claimed) -> Result:
    try:
        return _tell_one(work, one)
    except Exception as raised:
        return raised


def _tell_one(work: Work, one: Claimed) -> Result:
    if one.account_id is None or one.row_id is None:
        return Done()
    with work.acting_for(one.account_id, writes=False) as session:
        word = webhooks.word(session, one.row_id, one.person_id)
    if word is None:
        return Done()
    answer = _send(work, one, one.account_id, word)
    if isinstance(answer, Rests):  # Nothing was tried, so nothing has failed.
        return TryAgain(answer.code, answer.after)
    if isinstance(answer, Sent) and not word.is_failing:
        return Done()
    with work.acting_for(one.account_id, writes=True) as session:
        goes_on = webhooks.note(session, one.row_id, answer)
        session.commit()
    if isinstance(answer, Sent):
        return Done()
    code = getattr(answer, "code", "gone")
    after = answer.after if isinstance(answer, Later) else None
    return TryAgain(code, after) if goes_on else GivesUp(code)


def _send(work: Work, one: Claimed, whose: str, word: Word) -> Answer | Rests:
    """The id is the same at each try, and another when it was told again."""
    if work.outside.hooks is None:
        return Refused("not_set_up")
    moment = int(one.told_at.timestamp() * 1000)
    hook = Hook(whose, word.address, word.secret, f"{one.id}.{moment}", word.body)
    answer: Answer | Rests = work.outside.hooks.send(hook)
    return answer


TELL = Job(run, tries=TRIES)
