"""A person and an agency's system find each other, without a national number.

The person shows a code that lives for some minutes; whichever system has it is linked. The system
knows the person by an id that is its own: two of them cannot find out that they know the same one.
"""

import hmac
import uuid
from datetime import timedelta

from sqlalchemy import bindparam, select

from server import clock
from server.access import linking
from server.access.linking import Ids, LetIn
from server.access.session import CareSession
from server.care import codes, systems
from server.care.ids import new_id
from server.errors import NotFound
from server.store.linking import LinkCode, Linked, NationalId
from server.store.taking_part import TakesPart

CODE_LIFE = timedelta(minutes=10)
LETTERS = 12
"""60 bits, for some minutes."""
# Built once: the locks remember a statement they have inspected.
_linked_with = select(Linked).where(Linked.person_id == bindparam("of_person"))


def make_code(session: CareSession, person_id: str) -> tuple[LinkCode, str]:
    """A new code for whoever the person shows it to; the one before it is void → row and code. The
    code is nowhere else."""
    for old in session.scalars(select(LinkCode).where(LinkCode.person_id == person_id)):
        session.delete(old)
    code = codes.new(LETTERS)
    made = LinkCode(
        person_id=person_id,
        id=new_id(),
        code_hash=_hash_of_code(session, code),
        expires_at=clock.now() + CODE_LIFE,
    )
    session.add(made)
    return made, code


def drop_code(session: CareSession, person_id: str, code_id: str) -> None:
    """It can no longer be used. Raises ``NotFound``."""
    code = session.get(LinkCode, (person_id, code_id))
    if code is None:
        raise NotFound
    session.delete(code)


def redeem(session: CareSession, code: str, number: str | None) -> Linked:
    """The session's system is linked with whoever showed that code. ``number``: a national
    identifier, as ``outside.national_ids`` writes it. Raises ``WrongCode``."""
    number_hash = _hash_of_number(session, number) if number else None
    code_hash = _hash_of_code(session, code)
    let_in = linking.redeem(session, code_hash, number_hash, systems.own(session), _ids())
    return _remember(session, let_in)


def link_by_number(session: CareSession, number: str) -> Linked:
    """The same with a person who wants to be found by that number. Raises ``WrongCode``."""
    return link(session, linking.find(session, _hash_of_number(session, number)))


def link(session: CareSession, person_id: str) -> Linked:
    """The session's system is linked with that person, who was found in a way they said yes to."""
    return _remember(session, linking.link(session, person_id, systems.own(session), _ids()))


def link_by_yes(session: CareSession, person_id: str) -> Linked:
    """The same with a person who has just said yes to it (``care.link_requests``)."""
    return _remember(session, linking.answer(session, person_id, systems.own(session), _ids()))


def linked(session: CareSession, patient_id: str) -> Linked | None:
    """Whom the session's system knows by that id."""
    found: Linked | None = session.get(Linked, (str(session.actor.account_id), patient_id))
    return found


def linked_with(session: CareSession, person_id: str) -> Linked | None:
    """By which id the session's system knows that person."""
    found: Linked | None = session.scalar(_linked_with, {"of_person": person_id})
    return found


def keep_number(session: CareSession, person_id: str, number: str) -> NationalId:
    """The person wants to be found by that number. It counts once an agency that they showed a
    code has said the same."""
    hashed = _hash_of_number(session, number)
    kept = number_kept(session, person_id)
    if kept is None:
        kept = NationalId(person_id=person_id, identifier_hash=hashed, kept_at=clock.now())
        session.add(kept)
    elif kept.identifier_hash != hashed:
        kept.identifier_hash, kept.kept_at, kept.proven_at = hashed, clock.now(), None
    return kept


def number_kept(session: CareSession, person_id: str) -> NationalId | None:
    """Whether there is one. Which it is, nobody can tell."""
    found: NationalId | None = session.get(NationalId, person_id)
    return found


def forget_number(session: CareSession, person_id: str) -> None:
    """The person does not want to be found by it any more. Systems that are linked stay so."""
    kept = number_kept(session, person_id)
    if kept is not None:
        session.delete(kept)


def _remember(session: CareSession, let_in: LetIn) -> Linked:
    """The system's own side of it: the same id again for whom it knows already."""
    account_id = str(session.actor.account_id)
    part = session.get(TakesPart, (account_id, let_in.person_id))
    if part is None:
        part = TakesPart(account_id=account_id, person_id=let_in.person_id)
        session.add(part)
    part.member_id, part.relation = let_in.member_id, systems.SYSTEM
    part.accepted_at = part.confirmed_at = clock.now()
    part.called, part.two_words = let_in.called, ""
    linked = linked_with(session, let_in.person_id)
    if linked is None:
        # Random, all of it: an id that began with the time could be laid beside another agency's.
        patient_id = str(uuid.uuid4())
        linked = Linked(account_id=account_id, patient_id=patient_id, person_id=let_in.person_id)
        session.add(linked)
    linked.member_id, linked.linked_at = let_in.member_id, clock.now()
    session.flush()
    return linked


def _ids() -> Ids:
    return Ids(agency=new_id(), member=new_id())


def _hash_of_code(session: CareSession, code: str) -> bytes:
    text = f"link:{codes.read(code)}"
    return hmac.digest(session.master.code_key, text.encode(), "sha256")


def _hash_of_number(session: CareSession, number: str) -> bytes:
    """Keyed: there are few enough numbers to try them all, for who has no key."""
    return hmac.digest(session.master.national_key, number.encode(), "sha256")
