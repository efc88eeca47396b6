"""A call for contact, looked at whenever something may be due in it. The worker does it as the
person who calls; what is to go out to others becomes an event of theirs (``worker.deliver``)."""

from server.access.queue import Claimed
from server.care import calls, climbing
from server.store.reaching import Call
from server.worker.jobs import Again, Done, Job, Result, Work, one_by_one


def run(work: Work, one: Claimed) -> Result:
    """Do what is due, and come again when the ladder says."""
    if one.account_id is None or one.row_id is None:
        return Done()
    timings, possible = calls.timings(work.settings), work.outside.possible
    with work.acting_for(one.account_id, writes=True) as session:
        look_at = climbing.look(session, one.person_id, one.row_id, timings, possible)
        session.commit()
    return Again(look_at) if look_at else Done()


def end_honestly(work: Work, one: Claimed, code: str) -> None:
    """It cannot be done, whatever the reason: then it is not left asking for ever."""
    with work.acting_for(str(one.account_id), writes=True) as session:
        session.hold(one.person_id)
        call: Call | None = session.get(Call, (one.person_id, one.row_id))
        if call is not None:
            climbing.give_up(call)
        session.commit()


CALL = Job(one_by_one(run), tries=1000, when_given_up=end_honestly)
"""It is tried for as long as a call may last, and longer."""
