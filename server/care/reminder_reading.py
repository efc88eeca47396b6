"""What the rules of reminders are given: who is concerned, what they see, what they were told.

All of it is read through the receiver's own locks, and no sealed word is opened: times, states
and ids are enough to know that there is something to look at.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, or_, select

from server import clock
from server.access.session import CareSession
from server.access.shares import Membership
from server.access.sides import is_receiver
from server.care.handover_rules import LATE, WAITING
from server.care.nobody_has import FINISHED
from server.care.notice_settings import chosen
from server.care.reminder_rules import STANDS, owner_mark
from server.care.reminder_shapes import (
    AppointmentRow,
    GoalRow,
    HandoverRow,
    LapsingRow,
    Receiver,
    ReviewRow,
    RightRow,
    Seen,
    StepRow,
    WaitingRow,
)
from server.store.accounts import Account
from server.store.appointments import Appointment
from server.store.base import UTCTime
from server.store.consent import Grant, Request
from server.store.crisis_plan import CrisisEntry, CrisisPlan
from server.store.handovers import Handover
from server.store.history import History
from server.store.network import Member
from server.store.noun import Noun
from server.store.people import Person
from server.store.plan import Goal, Plan, Step
from server.store.reaching import Reminded


@dataclass(frozen=True)
class Concerned:
    """Somebody who may have to be reminded of something in one plan. ``owner_since``: step → when
    it last got another owner, which only the person's own history tells."""

    account_id: str
    member_id: str | None = None
    told: frozenset[str] = frozenset()
    coordinates: bool = False
    coordinated: bool = False
    is_tested: bool = False
    owner_since: Mapping[str, datetime] = field(default_factory=dict)


class Everybody(NamedTuple):
    """Who is concerned, the person first; and when somebody else will be: a member who was let in
    begins to see, or a yes begins."""

    concerned: list[Concerned]
    begins_at: datetime | None


class _TrustRow(NamedTuple):
    trust_member_id: str | None
    stand_in_member_id: str | None
    tells_trust_person: list[str]


class _PlanRow(NamedTuple):
    responsible_member_id: str | None


class _MemberRow(NamedTuple):
    id: str
    state: str
    relation: str
    agency_id: str | None
    account_id: str | None
    sees_from: datetime | None
    left_work_on: date | None
    changed_at: datetime
    changed_by: str


class _HandoverRow(NamedTuple):
    id: str
    kind: str
    from_member_id: str | None
    to_agency_id: str | None
    to_member_id: str | None
    answer_by: date | None


class _GrantRow(NamedTuple):
    id: str
    state: str
    receiver_member_id: str | None
    starts_at: datetime | None
    until: datetime | None
    changed_at: datetime
    changed_by: str


class _RequestRow(NamedTuple):
    id: str
    changed_at: datetime
    changed_by: str
    state: str
    by_member_id: str


def everybody(session: CareSession, person_id: str) -> Everybody:
    """Read by the person, so that only sessions of those are opened who may be concerned. What
    each of them may know, their own session says."""
    if not session.is_own(person_id):
        return Everybody([], None)
    (trust,) = _read(session, Person, _TrustRow, person_id)
    (plan,) = _read(session, Plan, _PlanRow, person_id)
    members = _members(session, person_id)
    steps, appointments = _steps(session, person_id, {}), _appointments(session, person_id)
    since = dict(_owner_since(session, person_id, steps))
    busy = {step.owner_member_id for step in steps}
    busy.update(member_id for one in appointments for member_id in one.comes_along_member_ids)
    busy.add(plan.responsible_member_id)
    busy.update(_who_are_handed(session, person_id, members))
    coordinated = any(
        one.id == plan.responsible_member_id and one.state == "active" for one in members
    )
    me = str(session.actor.account_id)
    found = [Concerned(me, coordinated=coordinated, owner_since=since)]
    for member in members:
        is_trusted = member.id == trust.trust_member_id
        is_tested = is_trusted or member.id == trust.stand_in_member_id
        if member.state == "active" and member.account_id and (is_tested or member.id in busy):
            told = frozenset(trust.tells_trust_person if is_trusted else ())
            coordinates = member.id == plan.responsible_member_id
            found.append(
                Concerned(
                    member.account_id, member.id, told, coordinates, coordinated, is_tested, since
                )
            )
    grants = _read(session, Grant, _GrantRow, person_id)
    begins = (*(one.sees_from for one in members), *(grant.starts_at for grant in grants))
    return Everybody(found, _first_to_come(begins))


def receiver(session: CareSession, person_id: str, who: Concerned) -> Receiver | None:
    """The session's account as a receiver; ``None``: it is not (any more) the person, or the
    member whom they have let in."""
    if who.member_id is None:
        is_here = session.is_own(person_id)
    else:
        me = session.memberships().get(person_id)
        is_here = me is not None and me.member_id == who.member_id
    if not is_here:
        return None
    ((settings,),) = session.rows(_settings, of_account=who.account_id)
    return Receiver(
        who.account_id, who.member_id, chosen(settings), who.told, who.coordinates, who.coordinated
    )


def seen(session: CareSession, person_id: str, who: Concerned) -> Seen:
    """What the receiver may see now that a reminder could be about."""
    steps = _steps(session, person_id, who.owner_since)
    appointments = _appointments(session, person_id)
    me = session.memberships().get(person_id)
    handovers = list(_handovers(session, person_id, me))
    if who.member_id is not None:
        return Seen(steps, appointments, handovers=handovers)
    here = {member.id: member for member in _members(session, person_id)}
    grants = _read(session, Grant, _GrantRow, person_id)
    requests = _read(session, Request, _RequestRow, person_id)
    entries = session.rows(_entries, of_person=person_id)
    return Seen(
        steps,
        appointments,
        lapsing=list(_lapsing(grants, here)),
        waiting=[
            *_questions(requests, here),
            *_to_let_in(here.values()),
            *_who_left_work(here.values()),
        ],
        reviews=_read(session, Plan, ReviewRow, person_id),
        crisis_plans=_read(session, CrisisPlan, RightRow, person_id) if entries else [],
        goals=_read(session, Goal, GoalRow, person_id),
        handovers=handovers,
    )


def reminded(session: CareSession, person_id: str) -> dict[str, datetime]:
    """Key → when the session's account was told of it."""
    account_id = session.actor.account_id
    return dict(session.rows(_reminded, of_account=account_id, in_plan=person_id))


def _lapsing(grants: list[_GrantRow], here: Container[str]) -> Iterator[LapsingRow]:
    """What is given to somebody who is still here (to an agency that is not, nothing is)."""
    for one in grants:
        is_here = one.receiver_member_id is None or one.receiver_member_id in here
        if is_here and one.until and one.state == "given":
            yield LapsingRow(one.id, one.until, one.changed_at, one.changed_by)


def _questions(requests: list[_RequestRow], here: Mapping[str, _MemberRow]) -> Iterator[WaitingRow]:
    for one in requests:
        if one.state == "asked" and one.by_member_id in here:
            yield WaitingRow(one.id, one.changed_at, one.changed_by)


def _to_let_in(members: Iterable[_MemberRow]) -> Iterator[WaitingRow]:
    for one in members:
        if one.state == "accepted":
            yield WaitingRow(f"{one.id}:{one.account_id}", one.changed_at, one.changed_by)


def _who_left_work(members: Iterable[_MemberRow]) -> Iterator[WaitingRow]:
    for one in members:
        if one.left_work_on:
            yield WaitingRow(f"{one.id}:{one.left_work_on}", one.changed_at, one.changed_by)


def _steps(
    session: CareSession, person_id: str, owner_since: Mapping[str, datetime]
) -> list[StepRow]:
    """Those that are not finished."""
    found = session.rows(_unfinished, of_person=person_id)
    since = (owner_since.get(row[0], row[_CHANGED_AT]) for row in found)
    return [StepRow._make((*row, moment)) for row, moment in zip(found, since, strict=True)]


def _appointments(session: CareSession, person_id: str) -> list[AppointmentRow]:
    """Those to come, and those of late."""
    found = session.rows(_lately, of_person=person_id, of_late=clock.now() - STANDS)
    return [AppointmentRow(*row) for row in found]


def _owner_since(
    session: CareSession, person_id: str, steps: list[StepRow]
) -> Iterator[tuple[str, datetime]]:
    for step in steps:
        number = owner_mark(step.marks)
        for (moment,) in session.rows(_moment, of_person=person_id, of_number=number):
            yield step.id, moment


def _handovers(
    session: CareSession, person_id: str, me: Membership | None
) -> Iterator[HandoverRow]:
    """Those that wait for an answer."""
    for row in session.rows(_unanswered, of_person=person_id):
        one = _HandoverRow(*row)
        if one.answer_by is not None:
            yield HandoverRow(one.id, one.answer_by, me is not None and is_receiver(one, me))


def _who_are_handed(
    session: CareSession, person_id: str, members: list[_MemberRow]
) -> Iterator[str]:
    """The members whose answer a hand-over waits for; a system is not told by us."""
    for row in session.rows(_unanswered, of_person=person_id):
        for member in members:
            me = Membership(person_id, member.id, member.relation, member.agency_id)
            if member.relation != "system" and is_receiver(_HandoverRow(*row), me):
                yield member.id


def _members(session: CareSession, person_id: str) -> list[_MemberRow]:
    return _read(session, Member, _MemberRow, person_id)


def _first_to_come(moments: Iterable[datetime | None]) -> datetime | None:
    now = clock.now()
    return min((moment for moment in moments if moment and moment > now), default=None)


def _read(session: CareSession, cls: type[Noun], shape: Any, person_id: str) -> list[Any]:
    return [shape(*row) for row in session.rows(_columns(cls, shape), of_person=person_id)]


@cache  # Built once: the locks remember a statement they have inspected.
def _columns(cls: type[Noun], shape: Any, but: str = "") -> Any:
    """The living rows of one person, in the fields of that shape."""
    columns = [getattr(cls, name) for name in shape._fields if name != but]
    return select(*columns).where(cls.person_id == bindparam("of_person"), cls.removed_at.is_(None))


_CHANGED_AT = StepRow._fields.index("changed_at")
_unfinished = _columns(Step, StepRow, "owner_since").where(
    *(Step.state != state for state in FINISHED)
)
_lately = _columns(Appointment, AppointmentRow).where(
    Appointment.starts_at > bindparam("of_late", type_=UTCTime())
)
_unanswered = _columns(Handover, _HandoverRow).where(
    or_(*(Handover.state == state for state in (WAITING, LATE)))
)
_moment = select(History.at).where(
    History.person_id == bindparam("of_person"), History.number == bindparam("of_number")
)
_entries = (
    select(CrisisEntry.id)
    .where(CrisisEntry.person_id == bindparam("of_person"), CrisisEntry.removed_at.is_(None))
    .limit(1)
)
_settings = select(Account.settings).where(Account.account_id == bindparam("of_account"))
_reminded = select(Reminded.key, Reminded.at).where(
    Reminded.account_id == bindparam("of_account"), Reminded.person_id == bindparam("in_plan")
)
