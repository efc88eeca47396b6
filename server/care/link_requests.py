"""An agency's system asks to be linked: the mirror of a code that the person shows.

The system shows a short-lived code, or its address as a picture. Whoever opens it with a plan of
their own sees which agency asks and what for, and says yes or no, once. A yes links, and shows
nothing: what the agency would like to see comes to the person as a request like any other.

A code on a screen can be opened by whoever sees it first. So a yes comes with two words, which the
phone shows and the system is told: said aloud, they tell whether it was the one who was meant.
"""

import hmac
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from server import clock
from server.access import front_door
from server.access.policy import Actor
from server.access.session import CareSession, House
from server.care import codes, directory, linking, sent, systems
from server.care.ids import new_id
from server.care.linking import CODE_LIFE, LETTERS
from server.care.two_words import two_words
from server.errors import NotFound, WrongCode
from server.store.directory import DirectoryAgency
from server.store.linking import LinkRequest
from server.store.taking_part import TakesPart

ANSWER_LIFE = timedelta(days=1)
"""For so long after the code has run out a system can ask what was answered."""
WAITING, YES, NO, EXPIRED = "waiting", "yes", "no", "expired"


@dataclass(frozen=True)
class Asked:
    """What the person is told before they answer."""

    agency: DirectoryAgency
    system: str
    purpose: str
    shares: list[str]
    right: str


@dataclass(frozen=True)
class Became:
    """What the system is told of its request. After a yes: by which id it knows the person, and
    the words that the person sees."""

    state: str
    patient_id: str | None = None
    two_words: str = ""


def make(
    session: CareSession, *, purpose: str, shares: list[str], right: str
) -> tuple[LinkRequest, str]:
    """The session's system asks → the request, and a code to show, which is nowhere else."""
    code = codes.new(LETTERS)
    asked = LinkRequest(
        id=new_id(),
        account_id=str(session.actor.account_id),
        code_hash=_hash(session.master.code_key, code),
        shares=shares,
        right=right,
        expires_at=clock.now() + CODE_LIFE,
    )
    asked.purpose = purpose
    session.add(asked)
    session.flush()
    return asked, code


def became(session: CareSession, request_id: str) -> Became:
    """What became of it. Raises ``NotFound``: also for another system's."""
    asked: LinkRequest | None = session.get(LinkRequest, request_id)
    if asked is None or asked.expires_at + ANSWER_LIFE <= clock.now():
        raise NotFound
    if asked.answer is not None:
        return Became(asked.answer, asked.patient_id, asked.two_words)
    return Became(WAITING if asked.expires_at > clock.now() else EXPIRED)


def look(house: House, code: str) -> Asked:
    """Who asks by that code, and what for. Uses nothing up. Raises ``WrongCode``."""
    account_id, request_id = _find(house, code)
    with CareSession(house, Actor(account_id), writes=False) as session:
        asked = _waiting(session, request_id, held=False)
        system = systems.own(session)
        agency = directory.find(session, system.agency_id)
        session.expunge(agency)
        return Asked(agency, system.name, asked.purpose, asked.shares, asked.right)


def answer(house: House, code: str, person_id: str, *, yes: bool, language: str) -> list[str]:
    """The person says yes or no: that it is theirs to say for that plan is asked before. Of two
    answers at once one holds → after a yes, two words of that language to say to the agency.
    Raises ``WrongCode``.

    In a session of the system's, as when it redeems a code: the link is on its side, under its key.
    """
    account_id, request_id = _find(house, code)
    with CareSession(house, Actor(account_id), writes=True) as session:
        asked = _waiting(session, request_id, held=True)
        asked.answer = YES if yes else NO
        words: list[str] = []
        if yes:
            asked.patient_id = linking.link_by_yes(session, person_id).patient_id
            words = list(two_words(language))
            asked.two_words = " ".join(words)
            _ask_to_see(session, asked, person_id)
        session.commit()
        return words


def _ask_to_see(session: CareSession, asked: LinkRequest, person_id: str) -> None:
    part: TakesPart | None = session.get(TakesPart, (asked.account_id, person_id))
    if part is None or not asked.shares:
        return
    content: dict[str, Any] = {
        "shares": asked.shares, "right": asked.right, "purpose": asked.purpose, "until": None,
    }  # fmt: skip
    sent.send(session, part, asked.id, "request", content)


def _find(house: House, code: str) -> tuple[str | None, str | None]:
    found = front_door.find_link_request(house.database, _hash(house.master.code_key, code))
    return found or (None, None)


def _waiting(session: CareSession, request_id: str | None, *, held: bool) -> LinkRequest:
    """Asked of what never was, too: time tells no used code from none."""
    found = session.get(LinkRequest, request_id or new_id(), with_for_update=held)
    asked: LinkRequest | None = found
    if asked is None or asked.answer is not None or asked.expires_at <= clock.now():
        raise WrongCode
    return asked


def _hash(key: bytes, code: str) -> bytes:
    return hmac.digest(key, f"link request:{codes.read(code)}".encode(), "sha256")
