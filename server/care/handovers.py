"""Hand-overs as they are written: the table is kept, and what follows from an answer follows in
the same transaction. When one climbs, the worker says (``worker.handovers``)."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from server import clock
from server.access import sides, telling
from server.access.session import HOME, CareSession
from server.care import handover_rules as rules
from server.care import look_ahead
from server.errors import FieldError, Invalid, NotNow
from server.store.handovers import Handover
from server.store.network import Member
from server.store.plan import Plan, Step

EVENT = "handover"
"""The kind of event: one for each hand-over, when it is the next one's turn."""


def begin(session: CareSession, handover: Handover) -> None:
    """One is written down. Raises ``Invalid`` and ``NotNow``; whoever is not the sender, the lock
    refuses."""
    handover.kind, handover.state = handover.kind or "agency", handover.state or rules.WAITING
    _refuse_to_itself(handover)
    is_own = session.is_own(handover.person_id)
    if is_own and not rules.may_begin(handover.state, {rules.PERSON}):
        raise NotNow
    handover.accepted_at = handover.climbed = None
    _settle(session, handover)


def check(session: CareSession, handover: Handover, changes: dict[str, Any]) -> None:
    """Before it is changed. Raises ``NotNow`` for a move the table does not know, and for what is
    settled.

    The head is held before the state is read: of two who answer at once, the second meets what
    the first has said.
    """
    if not changes.keys() & {"state", *rules.SETTLED, *rules.WORDS}:
        return
    session.hold(handover.person_id)
    session.refresh(handover)
    who, state = _sides(session, handover), changes.get("state", handover.state)
    if rules.is_settled(handover.state, changes, who):
        raise NotNow
    if who and state != handover.state and not rules.may_move(handover.state, state, who):
        raise NotNow


def after(session: CareSession, handover: Handover, changes: dict[str, Any]) -> None:
    """What follows from a change that was just written."""
    if changes.keys() & {"from_agency_id", "to_agency_id", "kind"}:
        _refuse_to_itself(handover)
    if "state" in changes or "answer_by" in changes:
        _settle(session, handover)
    if changes.get("removed") is False:
        _tell(session, handover)


def climb(session: CareSession, person_id: str, handover_id: str) -> datetime | None:
    """It may be the next one's turn to know → when to look again. As the person, by the worker."""
    session.hold(person_id)
    handover: Handover | None = session.get(Handover, (person_id, handover_id))
    if handover is None or handover.removed_at is not None:
        return None
    today = clock.today(HOME)
    if rules.is_late(handover, today):
        handover.state = rules.LATE
    coordinated = is_coordinated(session, person_id)
    handover.climbed = rules.climbed_to(handover, today, coordinated=coordinated)
    day = rules.looks_again(handover, today)
    return _begins(day) if day else None


def is_coordinated(session: CareSession, person_id: str) -> bool:
    """Whether somebody who takes part answers for the whole plan."""
    plan: Plan = session.get(Plan, (person_id, person_id))
    if plan.responsible_member_id is None:
        return False
    member = session.get(Member, (person_id, plan.responsible_member_id))
    return member is not None and member.state == "active" and member.removed_at is None


def _sides(session: CareSession, handover: Handover) -> set[str]:
    """Who the actor is in it. Nobody: the lock refuses them."""
    if session.is_own(handover.person_id):
        return {rules.PERSON}
    me = session.memberships().get(handover.person_id)
    if me is None:
        return set()
    asked = {rules.SENDER: sides.is_sender, rules.RECEIVER: sides.is_receiver}
    return {side for side, is_it in asked.items() if is_it(handover, me)}


def _refuse_to_itself(handover: Handover) -> None:
    to_itself = handover.to_agency_id and handover.to_agency_id == handover.from_agency_id
    if handover.kind == "agency" and to_itself:
        raise Invalid([FieldError("to_agency_id", "not_a_choice")])


def _settle(session: CareSession, handover: Handover) -> None:
    if handover.state in sides.TAKEN:
        _accept(session, handover)
        return
    handover.accepted_at = None
    if handover.state == rules.WAITING:
        handover.climbed = None
        today = clock.today(HOME)
        if handover.answer_by is None or handover.answer_by < today:
            handover.answer_by = today + timedelta(days=rules.DAYS_TO_ANSWER)
        _tell(session, handover)


def _accept(session: CareSession, handover: Handover) -> None:
    """From now on the receiver answers for it, and has the step that it is about."""
    if handover.accepted_at is not None:
        return
    handover.accepted_at, handover.climbed = clock.now(), None
    step = handover.step_id and session.get(Step, (handover.person_id, handover.step_id))
    if not step or step.removed_at is not None:
        return
    was = sides.Owner(step.owner, step.owner_agency_id, step.owner_member_id)
    owner = sides.owner_after(handover, was)
    if owner is not None:
        step.owner, step.owner_agency_id, step.owner_member_id = owner
        step.owner_name, step.owner_accepted_on = handover.to_name, clock.today(HOME)
        look_ahead.soon(session, step.person_id)


def _tell(session: CareSession, handover: Handover) -> None:
    """The worker looks at it when it is the next one's turn. Whoever may not write here is
    refused before an event says anything."""
    person_id = handover.person_id
    session.hold(person_id)
    if not session.may_change(person_id, handover.category):
        return
    day = rules.looks_again(handover, clock.today(HOME))
    if day:
        due_at = _begins(day)
        telling.tell(session, EVENT, person_id, due_at=due_at, row_id=handover.id)


def _begins(day: date) -> datetime:
    return datetime.combine(day, time(0), clock.ZONES[HOME]).astimezone(UTC)
