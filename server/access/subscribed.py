"""Which systems are told that something changed. Found in the flush that changes it, so that no
verb can forget it; what is said, and whether anything still may be, is decided when it is said
(``care.webhooks``).

A system is told of its consent, and of changes that somebody else made. What is the person's alone
is no change to anybody.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, and_, bindparam, select, type_coerce
from sqlalchemy.orm import attributes

from server.access import policy, telling
from server.access.functions import named
from server.store.base import Id
from server.store.linking import Webhook
from server.store.network import Member
from server.store.noun import Noun

if TYPE_CHECKING:
    from server.access.session import CareSession

EVENT = "webhook"
"""The kind of event: one for each subscription and person."""
CONSENT = "Consent"
KIND_OF = {
    "appointment": "Appointment",
    "plan_source": "CarePlan",
    "goal": "Goal",
    "step": "Task",
    "handover": "Task",
    "grant": CONSENT,
    "member": CONSENT,
    "person": CONSENT,
}
"""Noun → what a system that reads it calls it."""
_LETS_IN = {
    "member": ("state", "removed_at", "sees_from", "agency_id"),
    "person": ("sharing_stopped",),
}
"""What of them is a matter of consent."""

_hook: Any = Webhook.__table__
_member: Any = Member.__table__
_who = named(
    "systems_to_tell",
    select(
        _hook.c.id,
        _hook.c.account_id,
        _hook.c.kind,
        _member.c.id,
        _member.c.agency_id,
        type_coerce(
            and_(_member.c.state == "active", _member.c.removed_at.is_(None)), Boolean
        ).label("is_in"),
    ).where(
        _member.c.person_id == bindparam("of_person", type_=Id),
        _member.c.relation == "system",
        _hook.c.account_id == _member.c.account_id,
        _hook.c.account_id != policy.ACTOR,
        _hook.c.status == "active",
    ),
)


@dataclass(frozen=True)
class _Hook:
    id: str
    account_id: str
    kind: str
    member_id: str
    agency_id: str | None
    is_in: bool

    def is_about(self, row: Any) -> bool:
        """Whether that system is to be told of a change of that row, of the kind it asked for."""
        if row.noun == "member":
            return bool(row.id == self.member_id)
        if row.noun == "grant":
            agency_id = row.receiver_agency_id
            is_to_them = agency_id is not None and agency_id == self.agency_id
            return self.is_in and (is_to_them or row.receiver_member_id == self.member_id)
        return self.is_in


def tell(session: "CareSession", rows: Iterable[Any]) -> None:
    """Let the worker know of whoever asked to be told; the person's head is held."""
    by_person: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        if isinstance(row, Noun) and row.noun in KIND_OF and _is_for_others(row):
            by_person[row.person_id].append(row)
    for person_id, changed in by_person.items():
        for hook in _hooks(session, person_id):
            if any(KIND_OF[row.noun] == hook.kind and hook.is_about(row) for row in changed):
                _tell(session, person_id, hook)


def _tell(session: "CareSession", person_id: str, hook: _Hook) -> None:
    told = session.info.setdefault(EVENT, set())
    if (person_id, hook.id) not in told:
        told.add((person_id, hook.id))
        telling.tell(
            session,
            EVENT,
            person_id,
            lane=telling.SYSTEMS,
            account_id=hook.account_id,
            row_id=hook.id,
        )


def _hooks(session: "CareSession", person_id: str) -> list[_Hook]:
    """Asked once in a transaction."""
    known: dict[str, list[_Hook]] = session.info.setdefault("hooks", {})
    if person_id not in known:
        known[person_id] = [_Hook(*found) for found in session.ask(_who, of_person=person_id)]
    return known[person_id]


def _is_for_others(row: Noun) -> bool:
    if row.noun in _LETS_IN:
        return any(_has_changed(row, name) for name in _LETS_IN[row.noun])
    if not getattr(row, "only_me", False):
        return True
    return False in attributes.get_history(row, "only_me").deleted


def _has_changed(row: Noun, name: str) -> bool:
    return bool(attributes.get_history(row, name).has_changes())
