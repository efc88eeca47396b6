"""When the worker is to look ahead in a plan: whenever something that a reminder rests on has
changed. What the look finds is decided then (``care.reminders``).

There is one standing event for each plan; being told again only makes it come sooner. Should a
plan have none, it gets one at night (``care.tidy``).
"""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, exists, insert, select

from server import clock
from server.access import telling
from server.access.session import CareSession
from server.store.noun import Noun
from server.store.people import Person
from server.store.reaching import Event
from server.store.taking_part import TakesPart

LOOK = "look_ahead"
"""The kind of event."""
SETTLES = timedelta(minutes=1)
"""Whoever writes something mostly writes more: all of it is one look."""
RESTS_ON: dict[str, frozenset[str]] = {
    noun: frozenset(fields.split())
    for noun, fields in {
        "person": "trust_member_id stand_in_member_id tells_trust_person sharing_stopped",
        "plan": "next_review responsible_member_id",
        "crisis_plan": "still_right_on",
        "crisis_entry": "section removed",
        "member": "removed",
        "step": (
            "state owner owner_member_id owner_agency_id owner_accepted_on due last_word_on source"
            " answer only_me removed"
        ),
        "appointment": "status starts_at zone all_day comes_along_member_ids removed",
        "goal": "state source answer removed",
        "handover": "state answer_by to_agency_id to_member_id removed",
        "request": "state removed",
        "grant": "state shared receiver_member_id receiver_agency_id starts_at until removed",
    }.items()
}
"""Noun → the fields that reminders rest on. Of a row that is gone, or is not for a receiver's
eyes any more, nobody has to be told: it is simply not there at the next look."""

_person: Any = Person.__table__
_event: Any = Event.__table__
_own = select(Person.person_id).where(Person.account_id == bindparam("of_account"))
_others = select(TakesPart.person_id).where(TakesPart.account_id == bindparam("of_account"))


def after(session: CareSession, row: Noun, changed: Collection[str]) -> None:
    """These fields of a row were just written.

    The head is held before the event, as everywhere, so that no two wait for one another; and
    whoever may not write here is refused before an event says anything.
    """
    if RESTS_ON.get(row.noun, frozenset()).isdisjoint(changed):
        return
    session.hold(row.person_id)
    if session.may_change(row.person_id, row.category):
        soon(session, row.person_id)


def soon(session: CareSession, person_id: str) -> None:
    """Let the worker look ahead in that plan, when what is being written has settled."""
    told = session.info.setdefault(LOOK, set())
    if person_id not in told:
        told.add(person_id)  # A file of five hundred appointments is one look too.
        telling.tell(session, LOOK, person_id, due_at=clock.now() + SETTLES)


def stand(connection: Connection) -> int:
    """Give every plan that has none its standing event → how many. As the system."""
    without = select(_person.c.person_id).where(
        _person.c.account_id.is_not(None),
        ~exists().where(_event.c.person_id == _person.c.person_id, _event.c.kind == LOOK),
    )
    now = clock.now()
    found = [
        {
            "person_id": person_id, "id": telling.id_of(LOOK, person_id, None, None), "kind": LOOK,
            "lane": telling.USUAL, "due_at": now, "told_at": now,
        }
        for person_id in connection.scalars(without)
    ]  # fmt: skip
    if found:
        connection.execute(insert(_event), found)
    return len(found)


def for_account(session: CareSession) -> None:
    """The same in every plan of the session's account: its wishes, or the ways to it, are
    others now."""
    account_id = session.actor.account_id
    plans = {
        plan for asked in (_own, _others) for (plan,) in session.rows(asked, of_account=account_id)
    }
    for person_id in sorted(plans):
        soon(session, person_id)
