"""Which reminders are due, and when to look again. Pure: rows, choices, what was told, and now.

Nothing about a single reminder waits anywhere: every look decides from what holds at that moment
(``care.reminder_rules``). So what was cancelled, moved or taken out of sight never reminds, and
who comes late (the worker was down) finds what still holds, and tells all of it at once.

* A reminder is due from its time on, but for the receiver's quiet hours, and until what it is
  about begins or is no news any more.
* What was told is not told again (``reminded``, by key).
* The receiver's choice of kinds is looked at now, not when it became due.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time

from server.care.quiet import DAY, at
from server.care.reminder_rules import A_MEMBERS, THE_PERSONS
from server.care.reminder_shapes import Receiver, Reminder, Seen

TEST = "test"
"""The notice that only shows a trust person's phone can be reached. Not one of the kinds one can
turn off: it is what *can be reached* rests on."""
MONTH = 30 * DAY
TEST_AT = time(10)
EVER = 365 * DAY


@dataclass(frozen=True)
class Look:
    """What there is to remind of now, and when to look again (``None``: when something has been
    changed)."""

    due: tuple[Reminder, ...] = ()
    again_at: datetime | None = None


NOTHING = Look()


def standing(seen: Seen, who: Receiver) -> Iterator[Reminder]:
    """Everything the receiver wants to know and may: told or not, due or still to come."""
    for rule in THE_PERSONS if who.member_id is None else A_MEMBERS:
        for found in rule(seen, who):
            if found.kind in who.settings.kinds:
                yield found


def next_test(who: Receiver, tested: Mapping[str, datetime], now: datetime) -> Reminder:
    """The next test notice of somebody who is to be reachable: the first at once, then monthly.
    ``tested``: by key, when they were tested before."""
    zone = who.settings.zone
    last = max((moment for key, moment in tested.items() if key.startswith(TEST)), default=None)
    if last is None:
        return Reminder(f"{TEST}:first", TEST, now, now + EVER)
    day = last.astimezone(zone).date()
    due_at = at(day + MONTH, TEST_AT, zone)
    return Reminder(f"{TEST}:{day}", TEST, due_at, due_at + EVER)


def look(
    found: Collection[Reminder], who: Receiver, reminded: Collection[str], now: datetime
) -> Look:
    """Of what stands: what is due, and when the next is."""
    due, later = [], []
    for one in found:
        if one.key in reminded:
            continue
        moment = who.settings.quiet.after(max(one.due_at, now))
        if moment >= one.until:
            continue
        if moment <= now:
            due.append(one)
        else:
            later.append(moment)
    return Look(tuple(due), min(later, default=None))


def still_to_tell(
    found: Collection[Reminder], who: Receiver, told: Collection[str], now: datetime
) -> datetime | None:
    """When a notice about these keys, which waits to be sent, may be sent: now, or after the
    quiet hours. ``None``: none of it holds any more."""
    moment = who.settings.quiet.after(now)
    held = (one for one in found if one.key in told)
    return moment if any(moment < one.until for one in held) else None
