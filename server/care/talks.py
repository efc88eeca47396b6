"""Talks: two or more are asked to talk to each other about one thing, and say so in three lines.

Who asks and who answers the server writes down. What somebody said who is not let in any more
stays there as words; they themselves see nothing of it.
"""

from typing import Any

from server.access import taking_part
from server.access.session import CareSession
from server.errors import FieldError, Invalid, NotNow, NotYoursToChange
from server.store.handovers import Talk, TalkAnswer

LINES, LETTERS = 3, 400
"""How much one may say in an answer: it is a talk, not a record."""
MOVES = {("open", "settled"), ("open", "put_aside"), ("put_aside", "open"), ("settled", "open")}


def begin_talk(session: CareSession, talk: Talk) -> None:
    """Somebody asks. Raises ``Invalid`` where another than the person asks fewer than two: the
    person's phone keeps what they have begun to write."""
    talk.kind, talk.state = talk.kind or "asked", talk.state or "open"
    talk.between_agency_ids = talk.between_agency_ids or []
    talk.between_member_ids = talk.between_member_ids or []
    if session.is_own(talk.person_id):
        talk.asked_by_member_id = None
        return
    me = session.memberships().get(talk.person_id)
    talk.asked_by_member_id = me.member_id if me else None
    if len({*talk.between_agency_ids, *talk.between_member_ids}) < 2:
        raise Invalid([FieldError("between_agency_ids", "required")])


def check_talk(session: CareSession, talk: Talk, changes: dict[str, Any]) -> None:
    """Before it is changed. What is settled is opened again by the person alone."""
    if "state" not in changes:
        return
    session.hold(talk.person_id)
    session.refresh(talk)
    move = (talk.state, changes["state"])
    opens = changes["state"] == "open" and not session.is_own(talk.person_id)
    if talk.state != changes["state"] and (move not in MOVES or opens):
        raise NotNow


def begin_answer(session: CareSession, answer: TalkAnswer) -> None:
    """Somebody answers. Raises ``NotYoursToChange`` (nobody asked them), ``NotNow`` (it is
    settled) and ``Invalid`` (too long)."""
    answer.by_member_id = None
    if not session.is_own(answer.person_id):
        me = session.memberships().get(answer.person_id)
        talk: Talk | None = session.get(Talk, (answer.person_id, answer.talk_id))
        if me is None or talk is None or not taking_part.is_named(talk, me):
            raise NotYoursToChange
        answer.by_member_id = me.member_id
    _refuse_unless_open(session, answer)
    _refuse_long(answer.words)


def check_answer(session: CareSession, answer: TalkAnswer, changes: dict[str, Any]) -> None:
    """Before it is changed: words only, while the talk is open."""
    if changes.get("talk_id", answer.talk_id) != answer.talk_id:
        raise Invalid([FieldError("talk_id", "not_a_choice")])
    if "words" in changes:
        if session.is_own(answer.person_id) and answer.by_member_id is not None:
            raise NotYoursToChange  # Nobody says what others say.
        _refuse_unless_open(session, answer)
        _refuse_long(changes["words"])


def _refuse_unless_open(session: CareSession, answer: TalkAnswer) -> None:
    talk: Talk | None = session.get(Talk, (answer.person_id, answer.talk_id))
    if talk is not None and (talk.state != "open" or talk.removed_at is not None):
        raise NotNow


def _refuse_long(words: str) -> None:
    if len(words.strip().splitlines()) > LINES or len(words) > LETTERS:
        raise Invalid([FieldError("words", "too_long")])
