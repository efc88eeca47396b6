"""What follows from a decision, in the transaction of the decision itself.

A yes is looked at with the rules of the person's country; a no is for good, whatever a phone that
was offline still says; *stop all sharing* takes back everything at once.
"""

from datetime import date
from typing import Any

from sqlalchemy import inspect, select

from server import clock
from server.access import record
from server.access.session import CareSession
from server.care import country_rules, decisions
from server.errors import ConsentNeedsGuardian, FieldError, Invalid, RefersToMissing
from server.store.appointments import Appointment
from server.store.consent import Grant, Request
from server.store.network import Agency, Member
from server.store.noun import Noun
from server.store.people import Person
from server.store.taking_part import Invitation

FINAL = ("withdrawn", "refused")
IN_FORCE = ("given", "paused")
SETTLED = ("receiver_member_id", "receiver_agency_id", "shared")
"""What a grant is about. Another receiver is another decision, with a receipt of its own."""


def before(session: CareSession, row: Noun, changes: dict[str, Any], base: int) -> dict[str, Any]:
    """The changes that may still be made of a row by who knew it as of ``base``. Raises
    ``Invalid``."""
    puts_back = changes.get(record.REMOVED) is False and isinstance(row, (Member, Grant))
    if puts_back and _was_removed_since(session, row, base):
        changes = {name: value for name, value in changes.items() if name != record.REMOVED}
    if isinstance(row, Appointment) and "comes_along_member_ids" in changes:
        return {**changes, **_coming_along(session, row, changes["comes_along_member_ids"])}
    if not isinstance(row, Grant):
        return changes
    moved = [name for name in SETTLED if name in changes and changes[name] != getattr(row, name)]
    if moved:
        raise Invalid([FieldError(name, "not_a_choice") for name in moved])
    if row.state in FINAL:
        return {name: value for name, value in changes.items() if name != "state"}
    return changes


def _was_removed_since(session: CareSession, row: Noun, base: int) -> bool:
    """By another device: to put somebody back who was removed is only for who knows of it."""
    number, device = row.marks.get(record.REMOVED, (0, None))
    return row.removed_at is not None and number > base and device != session.actor.device_id


def _coming_along(session: CareSession, row: Appointment, wanted: list[str]) -> dict[str, Any]:
    """Who takes part speaks for themselves: of two who were offline neither undoes the other."""
    me = session.memberships().get(row.person_id)
    if me is None or session.is_own(row.person_id):
        return {}
    others = [one for one in row.comes_along_member_ids if one != me.member_id]
    return {"comes_along_member_ids": others + [one for one in wanted if one == me.member_id]}


def after(session: CareSession, row: Noun) -> None:
    """What follows from a row that was just written. Raises ``ConsentNeedsGuardian``."""
    if isinstance(row, Grant):
        _settle_grant(session, row)
    elif isinstance(row, Person):
        _settle_person(session, row)
    elif isinstance(row, Member) and row.removed_at is not None:
        drop_invitations(session, row.person_id, row.id)
    elif isinstance(row, Agency) and row.removed_at is not None:
        _take_back(session, Grant.person_id == row.person_id, Grant.receiver_agency_id == row.id)
    elif isinstance(row, Request) and row.state != "asked" and row.answered_at is None:
        row.answered_at = clock.now()


def _settle_grant(session: CareSession, grant: Grant) -> None:
    if bool(grant.receiver_member_id) == bool(grant.receiver_agency_id):
        raise Invalid([FieldError("receiver_member_id", "required")])
    if grant.state in FINAL:
        return
    person: Person = session.get(Person, (grant.person_id, grant.person_id))
    if person.sharing_stopped or _is_to_removed_agency(session, grant):
        # It was written before the stop and overtaken by it: sharing again must not bring it back.
        grant.state = "withdrawn"
        return
    kind = _receiver_kind(session, grant)
    today = clock.today(person.country)
    may = country_rules.may_consent(person.country, _born(person), today, kind).yes
    if not may and _is_new_yes(grant):
        raise ConsentNeedsGuardian
    latest, _ = country_rules.latest_until(person.country, kind, clock.now())
    if latest is not None and (_is_new_term(grant) or grant.until is None):
        grant.until = min(grant.until or latest, latest)


def _is_to_removed_agency(session: CareSession, grant: Grant) -> bool:
    if grant.receiver_agency_id is None:
        return False
    agency = session.get(Agency, (grant.person_id, grant.receiver_agency_id))
    return agency is not None and agency.removed_at is not None


def _is_new_yes(grant: Grant) -> bool:
    """A pause, an earlier end or fewer sections are none: nobody is too young to take back."""
    changes = record.changes_of(grant)
    after = {name: getattr(grant, name) for name in (*grant.plain_fields(), "purpose")}
    after |= {name: value for name, (_, value) in changes.items()}
    before = after | {name: value for name, (value, _) in changes.items()}
    was_removed = any(inspect(grant).attrs.removed_at.history.deleted or ())
    return inspect(grant).pending or decisions.event_of(
        before | {"removed": was_removed}, after | {"removed": grant.removed_at is not None}
    ) in ("given", "resumed")


def _is_new_term(grant: Grant) -> bool:
    """Only a new end is a new decision: a pause, or fewer sections, prolongs nothing."""
    return bool(inspect(grant).attrs.until.history.added)


def _receiver_kind(session: CareSession, grant: Grant) -> str:
    if grant.receiver_agency_id:
        return "agency"
    member = session.get(Member, (grant.person_id, grant.receiver_member_id))
    if member is None:
        raise RefersToMissing
    return str(member.relation)


def _settle_person(session: CareSession, person: Person) -> None:
    person.guardians_see_until = country_rules.guardians_see_until(
        person.country, _born(person), protected=person.protected, today=clock.today(person.country)
    )
    if person.sharing_stopped:
        _take_back(session, Grant.person_id == person.person_id)
        drop_invitations(session, person.person_id)


def _take_back(session: CareSession, *which: Any) -> None:
    for grant in session.scalars(select(Grant).where(*which, Grant.state.in_(IN_FORCE))):
        grant.state = "withdrawn"


def drop_invitations(session: CareSession, person_id: str, member_id: str | None = None) -> None:
    """Make the links of one member, or of all, void. Whoever has accepted already stays. Nobody
    is invited any longer, also whose link ran out and was forgotten."""
    unused = select(Invitation).where(
        Invitation.person_id == person_id, Invitation.used_at.is_(None)
    )
    invited = select(Member).where(Member.person_id == person_id, Member.state == "invited")
    if member_id:
        unused = unused.where(Invitation.member_id == member_id)
        invited = invited.where(Member.id == member_id)
    for invitation in session.scalars(unused):
        session.delete(invitation)
    for member in session.scalars(invited):
        member.state, member.invited_until, member.two_words = "named", None, ""


def _born(person: Person) -> date | None:
    return date.fromisoformat(person.birth_date) if person.birth_date else None
