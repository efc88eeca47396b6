"""Somebody was said to have left their work: their steps become nobody's, in plain sight."""

from server.access import system
from server.access.queue import Claimed
from server.care import left_work
from server.worker.jobs import Done, Job, Result, Work, one_by_one


def let_go(work: Work, one: Claimed) -> Result:
    """As the person, whose plan it is."""
    account_id = system.account_of(work.house.database, one.person_id)
    if account_id is not None and one.row_id is not None:
        with work.acting_for(account_id, writes=True) as session:
            left_work.let_go(session, one.person_id, one.row_id)
            session.commit()
    return Done()


LET_GO = Job(one_by_one(let_go))
