"""What somebody else may write in a plan, with the right ``take_part``. Pure: rows in, yes or no.

Whoever takes part can take a step that nobody has, say how it goes with their own, give it back,
and come along to an appointment. A professional can also propose a step or a time; the person
answers. Nothing of this reads or changes the person's own words.
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


def may_write(row: Any, changes: Changes, *, is_new: bool, me: Membership) -> bool:
    """Whether that member may make this change of that row."""
    if row.noun in ("note", "request"):
        return is_new and row.by_member_id == me.member_id
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


def _before(row: Any, changes: Changes, name: str) -> Any:
    return changes[name][0] if name in changes else getattr(row, name)
