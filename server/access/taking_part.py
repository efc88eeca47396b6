"""What somebody else may write in a plan, with the right ``take_part``. Pure: rows in, yes or no.

Whoever takes part can take a step that nobody has, say how it goes with their own, give it back,
and come along to an appointment. A professional can also propose a step or a time; the person
answers. An agency's system keeps what it has sent. Nothing of this reads or changes the person's
own words.
"""

from collections.abc import Mapping
from typing import Any

from server.access.shares import Membership

Changes = Mapping[str, list[Any]]
"""Field → [before, after], as the record has them."""

_OF_A_STEP = {
    "owner", "owner_member_id", "owner_name", "owner_accepted_on", "state", "why", "last_word_on",
}  # fmt: skip
_NOT_THEIRS_TO_SAY = ("answer", "answer_words", "only_me")
_NOT_A_SYSTEMS_TO_SAY = {"comes_along_member_ids", "step_id", "ask_first_member_id"}


def may_write(row: Any, changes: Changes, *, is_new: bool, me: Membership) -> bool:
    """Whether that member may make this change of that row."""
    if row.noun in ("note", "request"):
        return is_new and row.by_member_id == me.member_id
    if me.relation == "system" and row.noun == "appointment":
        return _sends_time(row, changes, me, is_new=is_new)
    if is_new:
        return _may_propose(row, me)
    if row.noun == "step":
        return _may_move_step(row, changes, me.member_id)
    return row.noun == "appointment" and _comes_along(changes, me.member_id)


def _may_propose(row: Any, me: Membership) -> bool:
    if me.relation != "professional":
        return False
    if row.noun == "appointment":
        return bool(row.status == "proposed")
    unsaid = not any(getattr(row, name) for name in _NOT_THEIRS_TO_SAY)
    return bool(row.noun == "step" and row.state == "proposed" and unsaid)


def _may_move_step(row: Any, changes: Changes, member_id: str) -> bool:
    if not set(changes) <= _OF_A_STEP or row.removed_at is not None:
        return False
    owner = _before(row, changes, "owner")
    was_mine = owner == "member" and _before(row, changes, "owner_member_id") == member_id
    is_mine = row.owner == "member" and row.owner_member_id == member_id
    is_free = row.owner == "nobody" and row.owner_member_id is None
    return (was_mine and (is_mine or is_free)) or (owner == "nobody" and is_mine)


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
    return is_its_own and row.agency_id == me.agency_id


def may_file(row: Any, account_id: str | None) -> bool:
    """Whether this is a resource (``Filed``) that the account itself has sent."""
    return bool(row.category == "filed" and row.account_id == account_id)


def _before(row: Any, changes: Changes, name: str) -> Any:
    return changes[name][0] if name in changes else getattr(row, name)
