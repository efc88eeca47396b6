"""What somebody else may write in a plan, with the right ``take_part``. Pure: rows in, yes or no.

Whoever takes part can take a step that nobody has, say how it goes with their own, give it back,
come along to an appointment, and ask others to talk. A professional, or the system of an agency,
can also propose a goal, a step or a time, and hand over; the person answers. A system keeps
what it has sent. Nothing of this changes the person's own words.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from server.access.policy import AT_WORK
from server.access.shares import Membership
from server.access.sides import TAKEN, Owner, is_of, is_receiver, is_sender, owner_after
from server.store.sealed import KEPT

Changes = Mapping[str, list[Any]]
"""Field → [before, after], as the record has them."""

_WHOSE = {"owner", "owner_member_id", "owner_agency_id", "owner_name", "owner_accepted_on"}
_OF_A_STEP = _WHOSE | {"state", "why", "last_word_on"}
_SAID_OF_A_STEP = ("started", "done", "stopped", "not_possible")
"""How it goes; what is agreed is between the person and whoever proposed it."""
_NOT_THEIRS_TO_SAY = ("answer", "answer_words", "only_me")
_NOT_A_SYSTEMS_TO_SAY = {"comes_along_member_ids", "step_id", "ask_first_member_id"}
_FROM_A_SOURCE = {
    "goal": {"own_words", "professional_words", "life_area", "place"},
    "step": {
        "what", "why", "fallback", "goal_id", "start", "due", "plan_kind", "place", "only_after",
        *_WHOSE,
    },
}  # fmt: skip
"""What whoever proposed it may go on changing; the person is asked anew."""
_GOES_WITH = {"state", "source", "plan_source_id", "answer", "answer_words"}
_OF_A_PLAN_SOURCE = {"plan_kind", "state", "starts_on", "ends_on", "title", "words"}
_THE_SENDERS = {"state", "answer_by", "why", "from_name", "to_name", "goodbye", "first_meeting"}
_THE_RECEIVERS = {
    "state", "to_name", "to_member_id", "first_appointment_id", "first_meeting", "door", "why_not",
}  # fmt: skip
_FOLLOWS = {"accepted_at", "climbed"}
"""What the server writes beside an answer; no body can hold it."""
_THE_ASKERS = {"state", "outcome", "words", "answer_by"}


def may_write(
    row: Any, changes: Changes, *, is_new: bool, me: Membership, accepted: Collection[Any] = ()
) -> bool:
    """Whether that member may make this change of that row. ``accepted``: the hand-overs that
    are accepted in the same transaction, and move a step."""
    changes = dict(changes)
    kept = changes.pop(KEPT, None)
    if not changes or (kept and _loses_words(*kept)):
        return False
    if row.noun in ("note", "request"):
        return is_new and row.by_member_id == me.member_id
    if not is_new and row.removed_at is not None:
        return False
    if row.noun in _TOGETHER:
        return _TOGETHER[row.noun](row, changes, is_new, me)
    if me.relation == "system" and row.noun == "appointment":
        return _sends_time(row, changes, me, is_new=is_new)
    if is_new:
        return _may_propose(row, me)
    if row.noun in _FROM_A_SOURCE and _may_propose_otherwise(row, changes, me):
        return True
    if row.noun == "step":
        return _may_move_step(row, changes, me) or _goes_with(row, changes, me, accepted)
    return row.noun == "appointment" and _comes_along(changes, me.member_id)


def _loses_words(before: Any, after: Any) -> bool:
    """Whether a version of a text would go that is kept until the person chooses."""
    return any(
        text not in (after or {}).get(name, ())
        for name, texts in (before or {}).items()
        for text in texts
    )


def _may_propose(row: Any, me: Membership) -> bool:
    if me.relation not in AT_WORK:
        return False
    if row.noun == "appointment":
        return bool(row.status == "proposed")
    unsaid = not any(getattr(row, name, None) for name in _NOT_THEIRS_TO_SAY)
    is_proposal = row.noun in _FROM_A_SOURCE and row.state == "proposed"
    return bool(is_proposal and unsaid and row.source_member_id == me.member_id)


def _may_propose_otherwise(row: Any, changes: Changes, me: Membership) -> bool:
    """Who proposed it says something else, or drops it. An answer can only be asked for anew."""
    if me.relation not in AT_WORK or row.source_member_id != me.member_id:
        return False
    answers = {name for name in ("answer", "answer_words") if name in changes}
    is_answered = any(getattr(row, name) for name in answers)
    if is_answered or not set(changes) <= _FROM_A_SOURCE[row.noun] | _GOES_WITH:
        return False
    if "state" not in changes:
        return True
    states = ["stopped"] if row.answer else ["stopped", "proposed"]
    if row.noun == "step":
        states += ["not_possible", *(["started", "done"] if _has(_owner(row), me) else [])]
    return row.state in states


def _may_move_step(row: Any, changes: Changes, me: Membership) -> bool:
    if not set(changes) <= _OF_A_STEP:
        return False
    was, now = _owner_before(row, changes), _owner(row)
    says = "state" not in changes or row.state in _SAID_OF_A_STEP
    if "agency" in (was.owner, now.owner) and not says:
        return False
    if now.owner == "member" and now.agency_id not in (None, was.agency_id):
        return is_of(me, now.agency_id) and _has(now, me)
    if _has(was, me):
        return _has(now, me) or _is_free(now)
    return was.owner == "nobody" and _has(now, me)


def _has(owner: Owner, me: Membership) -> bool:
    if owner.owner == "agency":
        return is_of(me, owner.agency_id)
    return owner.owner == "member" and owner.member_id == me.member_id


def _is_free(owner: Owner) -> bool:
    return owner.owner == "nobody" and owner.member_id is None


def _goes_with(row: Any, changes: Changes, me: Membership, accepted: Collection[Any]) -> bool:
    """The step goes to whoever has just accepted it with a hand-over."""
    if not set(changes) <= _WHOSE:
        return False
    was, now = _owner_before(row, changes), _owner(row)
    return any(
        handover.step_id == row.id
        and handover.person_id == row.person_id
        and handover.state in TAKEN
        and is_receiver(handover, me)
        and owner_after(handover, was) == now
        for handover in accepted
    )


def _comes_along(changes: Changes, member_id: str) -> bool:
    if set(changes) != {"comes_along_member_ids"}:
        return False
    before, after = (set(ids or ()) for ids in changes["comes_along_member_ids"])
    return before ^ after == {member_id}


def _sends_time(row: Any, changes: Changes, me: Membership, *, is_new: bool) -> bool:
    """An agency's system keeps the times it sent itself. Who comes along and what a time serves
    are the person's to say."""
    if row.removed_at is not None or set(changes) & _NOT_A_SYSTEMS_TO_SAY:
        return False
    if not is_new and set(changes) & {"source", "source_member_id"}:
        return False
    is_its_own = row.source == "agency_system" and row.source_member_id == me.member_id
    return bool(is_its_own and row.agency_id == me.agency_id)


def may_file(row: Any, account_id: str | None) -> bool:
    """Whether this is a resource (``Filed``) that the account itself has sent."""
    return bool(row.category == "filed" and row.account_id == account_id)


def _may_write_plan_source(row: Any, changes: Changes, is_new: bool, me: Membership) -> bool:
    """The plan of their own agency."""
    if is_new:
        return is_of(me, row.agency_id) and row.source_member_id == me.member_id
    return is_of(me, row.agency_id) and set(changes) <= _OF_A_PLAN_SOURCE


def _may_write_handover(row: Any, changes: Changes, is_new: bool, me: Membership) -> bool:
    """The sender proposes; each side has its own to say. Which move is whose turn is in
    ``care.handover_rules``."""
    if is_new:
        is_proposal = row.state == "proposed" and row.source_member_id == me.member_id
        return me.relation in AT_WORK and is_proposal and is_sender(row, me)
    may = set(_FOLLOWS)
    if is_sender(row, me):
        may |= _THE_SENDERS
    if is_receiver(row, me):
        may |= _THE_RECEIVERS
    says_something = bool(set(changes) - _FOLLOWS)
    return says_something and set(changes) <= may and _names_themselves(row, changes, me)


def _names_themselves(row: Any, changes: Changes, me: Membership) -> bool:
    return "to_member_id" not in changes or row.to_member_id in (None, me.member_id)


def _may_write_talk(row: Any, changes: Changes, is_new: bool, me: Membership) -> bool:
    """Whoever takes part may ask others to talk; what came of it those say who talked."""
    is_asker = row.asked_by_member_id == me.member_id
    if is_new:
        return is_asker and row.kind == "asked" and row.state == "open" and not row.outcome
    if is_asker:
        return set(changes) <= _THE_ASKERS
    return is_named(row, me) and set(changes) <= {"state", "outcome"} and row.state == "settled"


def is_named(talk: Any, me: Membership) -> bool:
    """Whether they are among those who are asked to talk."""
    named = me.member_id in talk.between_member_ids
    return named or any(is_of(me, agency_id) for agency_id in talk.between_agency_ids)


def _may_write_talk_answer(row: Any, changes: Changes, is_new: bool, me: Membership) -> bool:
    """Their own; that they were asked is looked at in ``care.talks``."""
    is_own = bool(row.by_member_id == me.member_id)
    return is_own and (is_new or set(changes) <= {"words"})


_TOGETHER: dict[str, Callable[[Any, Changes, bool, Membership], bool]] = {
    "plan_source": _may_write_plan_source,
    "handover": _may_write_handover,
    "talk": _may_write_talk,
    "talk_answer": _may_write_talk_answer,
}


def _owner(row: Any) -> Owner:
    return Owner(row.owner, row.owner_agency_id, row.owner_member_id)


def _owner_before(row: Any, changes: Changes) -> Owner:
    names = ("owner", "owner_agency_id", "owner_member_id")
    return Owner(*(changes[name][0] if name in changes else getattr(row, name) for name in names))
