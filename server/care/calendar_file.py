"""Taking in a calendar file, as often as one likes: the same file twice changes nothing.

An event is always the same row: its id is made of the person, the event's UID and which one of
its series it is. The file owns what it says (title, time, place, status) and nothing else: what
the person wrote beside it stays. A row is touched only when its event has really changed, and
never by an older version of it, nor once the person has removed it.
"""

import hashlib
import json
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care import keep
from server.errors import NotACalendar, TooLarge
from server.outside import calendar
from server.outside.calendar import CalendarFile, Event, Stamp
from server.store.appointments import Appointment
from server.store.people import Person

SOURCE = "calendar_file"
OWNED = ("title", "place", "starts_at", "ends_at", "zone", "all_day", "status")
"""What the file decides about a row."""
AHEAD = ("booked", "proposed")


@dataclass
class Counts:
    """What became of the events of a file."""

    added: int = 0
    changed: int = 0
    cancelled: int = 0
    unchanged: int = 0
    skipped: int = 0


@dataclass(frozen=True)
class Origin:
    """Which version of which event a row shows; kept in its ``source_system``."""

    stamp: Stamp
    content: str
    uid: str

    def text(self) -> str:
        """As it is kept."""
        sequence, changed = self.stamp
        return f"{sequence} {changed.isoformat()} {self.content} {self.uid}"


def read(session: CareSession, person_id: str, body: bytes) -> CalendarFile:
    """Read a file in the person's own zone. Raises ``NotACalendar``, ``TooLarge``."""
    country = session.scalar(select(Person.country).where(Person.person_id == person_id))
    home = clock.ZONES[country or "se"].key
    try:
        return calendar.read(body, home=home, now=clock.now())
    except calendar.NoCalendar:
        raise NotACalendar from None
    except calendar.TooManyEvents:
        raise TooLarge from None


def take_in(session: CareSession, person_id: str, file: CalendarFile) -> Counts:
    """Lay the events of a file on the person's appointments."""
    counts = Counts(skipped=file.skipped)
    rows = _rows(session, person_id)
    for event in file.events:
        row = rows.get(_row_id(person_id, event))
        what = _add(session, person_id, event) if row is None else _update(session, row, event)
        setattr(counts, what, getattr(counts, what) + 1)
    seen = {_row_id(person_id, event) for event in file.events}
    for row in rows.values():
        if row.id not in seen and _is_off(row, file):
            _cancel(session, row, file.whole)
            counts.cancelled += 1
    return counts


def _rows(session: CareSession, person_id: str) -> dict[str, Appointment]:
    found = session.scalars(
        select(Appointment).where(Appointment.person_id == person_id, Appointment.source == SOURCE)
    )
    return {row.id: row for row in found}


def _add(session: CareSession, person_id: str, event: Event) -> str:
    if event.status == "cancelled":
        return "skipped"
    confidence = "sure" if event.sure else "unsure"
    fields = {**_owned(event), "source": SOURCE, "confidence": confidence}
    keep.create(session, Appointment, person_id, _row_id(person_id, event), fields)
    return "added"


def _update(session: CareSession, row: Appointment, event: Event) -> str:
    if row.removed_at is not None:
        return "skipped"
    origin = _origin(row)
    if origin and (origin.content == _content(event) or origin.stamp > event.stamp):
        return "unchanged"
    changes = _owned(event)
    if event.status == "cancelled":
        changes = {name: changes[name] for name in ("status", "source_system")}
    keep.change(session, row, base=row.number, changes=changes)
    return "cancelled" if event.status == "cancelled" else "changed"


def _is_off(row: Appointment, file: CalendarFile) -> bool:
    """The file tells everything about this row's event, and this time is no longer in it."""
    if row.removed_at or row.status not in AHEAD or row.starts_at <= clock.now():
        return False
    origin = _origin(row)
    return bool(origin and origin.uid in file.whole and file.whole[origin.uid] >= origin.stamp)


def _cancel(session: CareSession, row: Appointment, whole: dict[str, Stamp]) -> None:
    origin = _origin(row)
    assert origin is not None  # noqa: S101 - `_is_off` has just read it
    kept = Origin(whole[origin.uid], "off", origin.uid).text()
    changes = {"status": "cancelled", "source_system": kept}
    keep.change(session, row, base=row.number, changes=changes)


def _row_id(person_id: str, event: Event) -> str:
    return str(uuid.uuid5(uuid.UUID(person_id), f"{event.uid}\n{event.recurrence}"))


def _owned(event: Event) -> dict[str, Any]:
    _, changed = event.stamp
    return {
        **{name: getattr(event, name) for name in OWNED},
        "source_system": Origin(event.stamp, _content(event), event.uid).text(),
        "source_updated_at": changed if changed != calendar.NEVER else None,
    }


def _content(event: Event) -> str:
    """A fingerprint of what the file decides."""
    values = json.dumps([getattr(event, name) for name in OWNED], default=str)
    return hashlib.sha256(values.encode()).hexdigest()[:16]


def _origin(row: Appointment) -> Origin | None:
    """``None`` when something else has written there; then the file decides anew."""
    try:
        sequence, changed, content, uid = row.source_system.split(" ", 3)
        # A time without a zone could not be compared with the file's.
        moment = datetime.fromisoformat(changed).astimezone(UTC)
        return Origin((int(sequence), moment), content, uid)
    except (ValueError, OverflowError):
        return None
