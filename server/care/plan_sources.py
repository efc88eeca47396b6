"""What comes from others into the one plan: where it comes from, and that the person is asked.

A goal or a step from an agency is a proposal until the person has answered. Who proposed it may
go on changing it; then what the person said is about something else, and they are asked anew
(what they said stays in the history). What a source that ends has brought stays in the plan.
"""

from collections.abc import Collection
from typing import Any

from server.access.session import CareSession
from server.errors import NotYoursToChange
from server.store.appointments import Appointment
from server.store.handovers import Handover, PlanSource
from server.store.noun import Noun
from server.store.plan import Goal, Step

FROM_OTHERS = (Appointment, Goal, Step, PlanSource, Handover)
"""What says who brought it: ``source_member_id``, which nobody but the server writes."""
SUBSTANCE = {
    "goal": frozenset({"own_words", "professional_words", "life_area"}),
    "step": frozenset(
        {"what", "fallback", "goal_id", "start", "due", "only_after", "owner", "owner_agency_id"}
    ),
}
"""What the person says yes or no to."""


def begin(session: CareSession, row: Noun) -> None:
    """A new row says whose it is. Raises ``NotYoursToChange``: another agency's plan."""
    me = None if session.is_own(row.person_id) else session.memberships().get(row.person_id)
    if me is None or not isinstance(row, FROM_OTHERS):
        return
    row.source_member_id = me.member_id
    if me.relation == "system" and isinstance(row, (Appointment, Goal, Step)):
        row.source = "agency_system"
    _refuse_others_source(session, row)


def after(session: CareSession, row: Noun, changes: Collection[str]) -> None:
    """What others have changed since the person answered is to be answered anew. Raises
    ``NotYoursToChange``: nobody answers for the person."""
    if not isinstance(row, (Goal, Step)) or session.is_own(row.person_id):
        return
    if not {"answer", "answer_words"}.isdisjoint(changes):
        raise NotYoursToChange
    if "plan_source_id" in changes:
        _refuse_others_source(session, row)
    me = session.memberships().get(row.person_id)
    is_source = me is not None and row.source_member_id == me.member_id
    if is_source and not SUBSTANCE[row.noun].isdisjoint(changes):
        ask_anew(row)


def ask_anew(row: Goal | Step) -> None:
    """As if it had just been proposed; what has begun goes on."""
    row.answer, row.answer_words = None, ""
    if row.state == "agreed":
        row.state = "proposed"


def _refuse_others_source(session: CareSession, row: Any) -> None:
    source_id = getattr(row, "plan_source_id", None)
    if source_id is None:
        return
    me = session.memberships().get(row.person_id)
    source: PlanSource | None = session.get(PlanSource, (row.person_id, source_id))
    # One that is not there yet may come in the same transaction; the key is checked at its end.
    if source is not None and (me is None or source.agency_id != me.agency_id):
        raise NotYoursToChange
