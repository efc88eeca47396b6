"""Hand-overs that nobody has answered: each is looked at when it is the next one's turn to know.

Who is told, and in which words, is with the other reminders (``care.reminder_rules``).
"""

from server.access import system
from server.access.queue import Claimed
from server.care import handovers
from server.worker.jobs import Again, Done, Job, Result, Work, one_by_one


def climb(work: Work, one: Claimed) -> Result:
    """As the person, whose plan it is; and again on the next one's day, if there is one."""
    account_id = system.account_of(work.house.database, one.person_id)
    if account_id is None or one.row_id is None:
        return Done()
    with work.acting_for(account_id, writes=True) as session:
        again_at = handovers.climb(session, one.person_id, one.row_id)
        session.commit()
    return Again(again_at) if again_at else Done()


CLIMB = Job(one_by_one(climb))
