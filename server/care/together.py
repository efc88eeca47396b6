"""What a plan that several write asks of every write; ``care.keep`` asks here.

One line for each noun: what is refused before it is written, and what follows from it.
"""

from typing import Any

from server.access.session import CareSession
from server.care import between_plans, handovers, plan_sources, talks, works_at
from server.store.handovers import Handover, Talk, TalkAnswer
from server.store.network import Member
from server.store.noun import Noun


def begin(session: CareSession, row: Noun) -> None:
    """A new row, before it is kept."""
    plan_sources.begin(session, row)
    if isinstance(row, Handover):
        handovers.begin(session, row)
    elif isinstance(row, Talk):
        talks.begin_talk(session, row)
    elif isinstance(row, TalkAnswer):
        talks.begin_answer(session, row)
    between_plans.after(session, row, between_plans.RESTS_ON)


def check(session: CareSession, row: Noun, changes: dict[str, Any]) -> None:
    """Before these fields of a row are written."""
    if isinstance(row, Handover):
        handovers.check(session, row, changes)
    elif isinstance(row, Talk):
        talks.check_talk(session, row, changes)
    elif isinstance(row, TalkAnswer):
        talks.check_answer(session, row, changes)


def after(session: CareSession, row: Noun, changes: dict[str, Any]) -> None:
    """These fields of a row were just written."""
    plan_sources.after(session, row, changes)
    if isinstance(row, Handover):
        handovers.after(session, row, changes)
    elif isinstance(row, Member):
        works_at.after(session, row, changes)
    between_plans.after(session, row, changes)
