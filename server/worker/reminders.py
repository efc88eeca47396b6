"""Looking ahead: what each who is concerned by a plan is to be reminded of.

One event stands for each plan, and comes again when the next reminder is due, sooner when
something was changed, and once a month in any case. The notices it leads to are sent by
``worker.notices``, which asks here first whether they still hold.
"""

from datetime import datetime, timedelta

from server import clock
from server.access import system
from server.access.queue import Claimed
from server.care import notices, reminder_reading, reminding
from server.care.reminder_reading import Concerned, Everybody
from server.worker.jobs import Again, Done, Job, Result, Work, one_by_one

AT_THE_LATEST = timedelta(days=30)


def look_ahead(work: Work, one: Claimed) -> Result:
    """Remind everybody of what is due now, and come again when there is more."""
    everybody = _everybody(work, one.person_id)
    if not everybody.concerned:
        return Done()
    moments = [_remind(work, one.person_id, who) for who in everybody.concerned]
    moments += [everybody.begins_at, clock.now() + AT_THE_LATEST]
    return Again(min(moment for moment in moments if moment))


def when_to_send(work: Work, one: Claimed) -> datetime | None:
    """When a notice or a test notice that waits may be sent: now, or after the quiet hours.
    ``None``: never; what it was about was moved, cancelled, done, or taken out of their sight."""
    who = _own(work, one) or _concerned(work, one)
    if who is None:
        return None
    with work.acting_for(who.account_id, writes=False) as session:
        if one.kind == notices.TEST:
            return reminding.may_be_tested(session, one.person_id, who)
        return reminding.may_be_told(session, one.person_id, who, one.told_at)


def _own(work: Work, one: Claimed) -> Concerned | None:
    """Most notices are about one's own plan: then nobody else has to be asked."""
    is_own = system.account_of(work.house.database, one.person_id) == one.account_id
    return Concerned(str(one.account_id)) if is_own else None


def _concerned(work: Work, one: Claimed) -> Concerned | None:
    concerned = _everybody(work, one.person_id).concerned
    return next((who for who in concerned if who.account_id == one.account_id), None)


def _remind(work: Work, person_id: str, who: Concerned) -> datetime | None:
    """→ when to look again for them."""
    with work.acting_for(who.account_id, writes=False) as session:
        there_is = reminding.look(session, person_id, who)
    if there_is.due:
        with work.acting_for(who.account_id, writes=True) as session:
            there_is = reminding.remind(session, person_id, who)
            session.commit()
    return there_is.again_at


def _everybody(work: Work, person_id: str) -> Everybody:
    account_id = system.account_of(work.house.database, person_id)
    if account_id is None:
        return Everybody([], None)
    with work.acting_for(account_id, writes=False) as session:
        return reminder_reading.everybody(session, person_id)


LOOK_AHEAD = Job(one_by_one(look_ahead))
