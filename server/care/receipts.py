"""Receipts: what the person has said yes and no to, decision by decision.

None is stored. Each is made of what the history of a grant says (``care.decisions``), so it is
the same however late it is asked for; only names are as they are now. The fields are those of
ISO/IEC TS 27560:2023; ``schemas/consent_receipt.schema.json`` says which.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select

from server import clock
from server.access.session import CareSession
from server.care import country_rules, history, keep
from server.care.country_rules import CONTROLLER_BASIS, DISCLOSURE_LASTS_DAYS
from server.care.decisions import Change, Decision, Grant, decisions
from server.errors import NotFound
from server.store.history import History
from server.store.network import Agency, Member
from server.store.people import Person

Receipt = dict[str, Any]
"""One receipt, ready for JSON but for its moments."""

SCHEMA_VERSION = "1"
ALMOST = timedelta(minutes=1)
"""A limit is reckoned when the server writes, a moment before the history is."""


@dataclass(frozen=True)
class Around:
    """What a receipt says beside the decision itself."""

    person_id: str
    name: str
    country: str
    language: str
    recipient: dict[str, Any]
    run_by: str
    last: Decision


def receipts(session: CareSession, person_id: str, *, run_by: str) -> list[Receipt]:
    """A receipt of every decision, newest first. ``run_by``: where this Tråden is reached.

    Raises ``NotFound`` for whoever is not the person.
    """
    return _read(session, person_id, _changes(session, person_id), run_by)


def receipt(
    session: CareSession, person_id: str, grant_id: str, number: str, *, run_by: str
) -> Receipt:
    """The receipt of one decision. Raises ``NotFound``."""
    changes = _changes(session, person_id, grant_id)
    for found in _read(session, person_id, changes, run_by):
        if found["number"] == number:
            return found
    raise NotFound


def as_receipt(decision: Decision, grant_id: str, around: Around) -> Receipt:
    """The receipt of a decision, ready for JSON but for its moments."""
    grant = decision.grant
    law = country_rules.rule_of(around.country, DISCLOSURE_LASTS_DAYS)
    basis = country_rules.rule_of(around.country, CONTROLLER_BASIS)
    return {
        "schema_version": SCHEMA_VERSION,
        "record_id": grant_id,
        "number": decision.number,
        "principal": {"id": around.person_id, "name": around.name},
        "controller": {"name": "Tråden", "address": around.run_by},
        "recipient": around.recipient,
        "notice": {"id": "receipts", "version": SCHEMA_VERSION, "language": around.language},
        "purpose": grant["purpose"],
        "data": {"category": grant["shared"], "sections": grant["sections"], "special": "health"},
        "right": grant["right"],
        "lawful_basis": {
            "secrecy": law.source if law else None,
            "controller": basis.value if basis else None,
        },
        "validity": {
            "from": grant["starts_at"] or decision.given_at,
            "until": grant["until"],
            "cap_reason": _cap_reason(decision, around),
        },
        "jurisdiction": around.country,
        "withdrawal": {"how": "in_the_app", "address": f"{around.run_by}/people"},
        "event": {
            "type": decision.event,
            "state": grant["state"],
            "at": decision.at,
            "by": decision.by,
        },
        "now": {"state": around.last.grant["state"], "since": around.last.at},
        "request_id": grant["request_id"],
    }


def _cap_reason(decision: Decision, around: Around) -> str | None:
    """Why it cannot last longer, where it lasts as long as it can."""
    kind = around.recipient["relation"]
    latest, reason = country_rules.latest_until(around.country, kind, decision.given_at)
    until = decision.grant["until"]
    if latest is None or until is None or until < latest - ALMOST:
        return None
    return reason


def _changes(session: CareSession, person_id: str, grant_id: str | None = None) -> list[Change]:
    """The history of the person's grants, or of one, and of the person; oldest first."""
    statement = select(History).where(
        History.person_id == person_id, History.noun.in_(("grant", "person"))
    )
    if grant_id is not None:
        statement = statement.where(or_(History.row_id == grant_id, History.noun == "person"))
    return [history.wire(entry) for entry in session.scalars(statement.order_by(History.number))]


def _read(
    session: CareSession, person_id: str, changes: list[Change], run_by: str
) -> list[Receipt]:
    person = keep.find(session, Person, person_id, person_id)
    assert isinstance(person, Person)  # noqa: S101 - for the type checker
    of_person = [change for change in changes if change["noun"] == "person"]
    by_grant: dict[str, list[Change]] = {}
    for change in changes:
        if change["noun"] == "grant":
            by_grant.setdefault(change["row_id"], []).append(change)
    decided = {grant_id: decisions(found, clock.now()) for grant_id, found in by_grant.items()}
    recipients = _recipients(session, person_id, decided)
    found = []
    for grant_id, several in decided.items():
        for one in several:
            then = _person_at(of_person, one.at, person)
            around = Around(
                person_id=person_id,
                name=person.name,
                country=then["country"],
                language=then["language"],
                recipient=recipients[_receiver_id(one.grant)],
                run_by=run_by,
                last=several[-1],
            )
            found.append(as_receipt(one, grant_id, around))
    return sorted(found, key=_in_order, reverse=True)


def _in_order(found: Receipt) -> tuple[datetime, int, bool]:
    number, _, ran_out = found["number"].partition("-")
    return found["event"]["at"], int(number), bool(ran_out)


def _person_at(changes: list[Change], at: datetime, now: Person) -> dict[str, str]:
    """Country and language as they were: the law that held, and what the person read."""
    then = {"country": now.country, "language": now.language}
    for change in changes:
        if change["at"] <= at:
            then |= {name: change["fields"][name][1] for name in then.keys() & change["fields"]}
    return then


def _receiver_id(grant: Grant) -> str:
    return str(grant["receiver_member_id"] or grant["receiver_agency_id"])


def _recipients(
    session: CareSession, person_id: str, decided: dict[str, list[Decision]]
) -> dict[str, dict[str, Any]]:
    """Id → who it is, by the name they have now. Also those removed, while their words are kept."""
    ids = {_receiver_id(one.grant) for several in decided.values() for one in several}
    people = session.scalars(
        select(Member).where(Member.person_id == person_id, Member.id.in_(ids))
    ).all()
    works_at = ids | {member.agency_id for member in people if member.agency_id}
    agencies = session.scalars(
        select(Agency).where(Agency.person_id == person_id, Agency.id.in_(works_at))
    )
    found = {
        agency.id: _recipient("agency", agency.id, "agency", agency.name) for agency in agencies
    }
    names = {agency_id: agency["name"] for agency_id, agency in found.items()}
    for member in people:
        told = _recipient("member", member.id, member.relation, member.name)
        found[member.id] = {**told, "agency": names.get(member.agency_id or "")}
    return found


def _recipient(kind: str, row_id: str, relation: str, name: str) -> dict[str, Any]:
    return {"kind": kind, "id": row_id, "relation": relation, "name": name, "agency": None}
