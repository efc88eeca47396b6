"""What the person decided about a grant, read out of its history, which nobody can change.

That a yes runs out is nobody's act and has no number of its own in the history: it goes by the
number of the decision that ran out, and ``-expired``. All of this is pure.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

Change = dict[str, Any]
"""One entry of the history, as ``care.history`` gives it."""
Grant = dict[str, Any]
"""A grant's fields as they were at some number."""

EVENTS = ("given", "narrowed", "paused", "resumed", "withdrawn", "refused", "expired")
RAN_OUT = "-expired"
STANDS = ("given", "paused")
_NEW: Grant = {
    "receiver_member_id": None, "receiver_agency_id": None, "right": "see", "sections": [],
    "purpose": "", "starts_at": None, "until": None, "state": "given", "request_id": None,
    "removed": False,
}  # fmt: skip


@dataclass(frozen=True)
class Decision:
    """One thing decided about a grant: ``event``, and the grant as it was then.

    ``given_at`` is when the yes that it is about was last given: what a limit counts from.
    """

    number: str
    at: datetime
    by: str
    event: str
    grant: Grant
    given_at: datetime


def decisions(changes: Iterable[Change], now: datetime) -> list[Decision]:
    """What was decided about one grant, oldest first, from its history in the same order.

    Empty once the words of a removed grant are gone.
    """
    found: list[Decision] = []
    grant: Grant | None = None
    for change in changes:
        before, grant = grant, _after(grant or _NEW, change)
        if "shared" not in grant:
            return []
        found += _ran_out(found, change["at"])
        event = event_of(before, grant)
        if event:
            given_at = change["at"] if event == "given" or not found else found[-1].given_at
            told = {**grant, "state": _state(grant)}
            number = str(change["number"])
            found.append(Decision(number, change["at"], change["by"], event, told, given_at))
    return found + _ran_out(found, now)


def event_of(before: Grant | None, after: Grant) -> str | None:
    """What a change of a grant comes to, for the person; ``None``: nothing that was decided.

    A yes to more, for longer or for another purpose is a yes given anew.
    """
    state = _state(after)
    if before is None:
        return state
    if _state(before) != state:
        if state == "given":
            return "resumed" if _state(before) == "paused" and not wider(before, after) else "given"
        return state
    if state not in STANDS:
        return None
    if wider(before, after) or before["purpose"] != after["purpose"]:
        return "given"
    return "narrowed" if wider(after, before) else None


def wider(before: Grant, after: Grant) -> bool:
    """Whether it reaches further in any way than before."""
    return (
        _who_and_what(before) != _who_and_what(after)
        or (before["right"], after["right"]) == ("see", "take_part")
        or _ends_later(before["until"], after["until"])
        or _starts_earlier(before["starts_at"], after["starts_at"])
        or _has_more(before["sections"], after["sections"])
    )


def _who_and_what(grant: Grant) -> tuple[Any, ...]:
    return (grant["receiver_member_id"], grant["receiver_agency_id"], grant["shared"])


def _ends_later(before: datetime | None, after: datetime | None) -> bool:
    return before is not None and (after is None or after > before)


def _starts_earlier(before: datetime | None, after: datetime | None) -> bool:
    return before is not None and (after is None or after < before)


def _has_more(before: Sequence[str], after: Sequence[str]) -> bool:
    """No sections means all of them."""
    return bool(before) and (not after or not set(after) <= set(before))


def _state(grant: Grant) -> str:
    return "withdrawn" if grant["removed"] else str(grant["state"])


def _after(grant: Grant, change: Change) -> Grant:
    fields = {name: after for name, (_, after) in change["fields"].items()}
    for name in ("starts_at", "until"):
        if fields.get(name):
            fields[name] = datetime.fromisoformat(fields[name])
    removed = {"removed": True, "restored": False}.get(change["act"], grant["removed"])
    return {**grant, **fields, "removed": removed}


def _ran_out(found: list[Decision], by_then: datetime) -> list[Decision]:
    """The last decision's yes has come to its end meanwhile."""
    if not found or found[-1].grant["state"] not in STANDS:
        return []
    last = found[-1]
    until = last.grant["until"]
    if until is None or until > by_then:
        return []
    over = {**last.grant, "state": "expired"}
    at = max(until, last.at)
    return [replace(last, number=last.number + RAN_OUT, at=at, event="expired", grant=over)]
