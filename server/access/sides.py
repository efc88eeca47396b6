"""The two sides of a hand-over, and whose step it moves. Pure: rows in, yes or no.

Both the lock (``access.taking_part``) and the rules (``care.handover_rules``) ask here, so that
who may write and what may be written never disagree.
"""

from typing import Any, NamedTuple

from server.access.policy import AT_WORK
from server.access.shares import Membership

TAKEN = ("accepted", "first_meeting_booked", "met", "closed")
"""The states in which the receiver has said yes, and answers for it."""


def is_of(me: Membership, agency_id: str | None) -> bool:
    """Whether they work at that agency, or are its system."""
    return agency_id is not None and me.relation in AT_WORK and me.agency_id == agency_id


def is_sender(handover: Any, me: Membership) -> bool:
    """Whether they hand over."""
    return _is_side(me, handover.kind, handover.from_agency_id, handover.from_member_id)


def is_receiver(handover: Any, me: Membership) -> bool:
    """Whether it is handed to them. Nobody takes over from themselves."""
    if handover.kind == "worker" and me.member_id == handover.from_member_id:
        return False
    return _is_side(me, handover.kind, handover.to_agency_id, handover.to_member_id)


def _is_side(me: Membership, kind: str, agency_id: str | None, member_id: str | None) -> bool:
    """One worker to the next is between those two, where they are named; what goes between
    agencies, any of their workers may speak for. A system speaks for its agency."""
    if member_id is not None and me.member_id == member_id:
        return True
    is_between_two = kind == "worker" and member_id is not None and me.relation != "system"
    return not is_between_two and is_of(me, agency_id)


class Owner(NamedTuple):
    """Whose a step is."""

    owner: str
    agency_id: str | None
    member_id: str | None


def owner_after(handover: Any, was: Owner) -> Owner | None:
    """Whose the step is when that hand-over is accepted. ``None``: as it was, for it is not the
    sender's to give, or nobody knows who would get it."""
    if not _is_the_senders(handover, was):
        return None
    if handover.to_agency_id is not None:
        return Owner("agency", handover.to_agency_id, None)
    if handover.to_member_id is not None:
        return Owner("member", None, handover.to_member_id)
    return None


def _is_the_senders(handover: Any, was: Owner) -> bool:
    if was.owner == "agency":
        return was.agency_id in (None, handover.from_agency_id)
    if was.owner == "member":
        return was.member_id in (None, handover.from_member_id)
    return was.owner == "nobody"
