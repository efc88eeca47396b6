"""What somebody had who does not work there any more: nobody has it now, and that is said."""

from typing import Any

from sqlalchemy import select

from server.access.session import CareSession
from server.care import keep
from server.care.nobody_has import FINISHED
from server.store.plan import Plan, Step


def let_go(session: CareSession, person_id: str, member_id: str) -> None:
    """Their unfinished steps are nobody's, and so is the plan as a whole if they answered for it;
    what their agency has stays with the agency, and names nobody. As the person, by the worker.
    Doing it again changes nothing."""
    session.hold(person_id)
    theirs = (Step.person_id == person_id) & (Step.owner_member_id == member_id)
    unfinished = (Step.removed_at.is_(None)) & Step.state.not_in(FINISHED)
    for step in session.scalars(select(Step).where(theirs, unfinished).order_by(Step.id)):
        changes: dict[str, Any] = {"owner_member_id": None}
        if step.owner == "member":
            changes |= {"owner": "nobody", "owner_name": "", "owner_accepted_on": None}
        keep.change(session, step, base=step.number, changes=changes)
    plan: Plan = session.get(Plan, (person_id, person_id))
    if plan.responsible_member_id == member_id:
        nobody = {"responsible_member_id": None, "responsible_name": ""}
        keep.change(session, plan, base=plan.number, changes=nobody)
