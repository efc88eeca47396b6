"""What several plans say twice: looked at when what they brought has settled."""

from server.access import system
from server.access.queue import Claimed
from server.care import repeats
from server.worker.jobs import Done, Job, Result, Work, one_by_one


def ask(work: Work, one: Claimed) -> Result:
    """As the person, whose plan it is."""
    account_id = system.account_of(work.house.database, one.person_id)
    if account_id is not None:
        with work.acting_for(account_id, writes=True) as session:
            repeats.ask(session, one.person_id)
            session.commit()
    return Done()


ASK = Job(one_by_one(ask))
