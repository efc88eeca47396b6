"""What several plans say twice, or does not go together: looked at when what came has settled."""

from server.access import system
from server.access.queue import Claimed
from server.care import between_plans
from server.worker.jobs import Done, Job, Result, Work, one_by_one


def ask(work: Work, one: Claimed) -> Result:
    """As the person, whose plan it is."""
    account_id = system.account_of(work.house.database, one.person_id)
    if account_id is not None:
        with work.acting_for(account_id, writes=True) as session:
            between_plans.ask(session, one.person_id)
            session.commit()
    return Done()


ASK = Job(one_by_one(ask))
