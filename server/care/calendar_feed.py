"""A private address at which a calendar program reads the person's appointments.

Others look at calendars. So there it says that the person is busy, in fixed words, unless the
person has chosen that what and where may stand there; where the identity is protected, never where.
What several sources tell of one event is one there (``same_event``).
"""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server import clock
from server.access.session import CareSession
from server.care.ids import new_id
from server.care.same_event import as_one
from server.care.tokens import new_token
from server.errors import NotFound
from server.outside import calendar_out, texts
from server.outside.calendar_out import Entry
from server.store.appointments import Appointment
from server.store.linking import CalendarFeed
from server.store.people import Person

NEUTRAL, WHOLE = "neutral", "whole"
LOOK_BACK = timedelta(days=90)
"""How long a calendar still shows what has been."""
LOOK_AHEAD = timedelta(days=5 * 366)
"""What is later than that comes in time."""
NOTED_AFTER = timedelta(hours=1)
"""How exact «last read» is; finer would cost a write each time."""
MOVES = ("starts_at", "ends_at", "zone", "all_day", "status")
"""What a calendar program must not miss: the others' changes do not count in the sequence."""


def make(session: CareSession, person_id: str, name: str, titles: str) -> tuple[CalendarFeed, str]:
    """A new feed → it, and its token, which is nowhere else."""
    token, token_hash = new_token()
    feed = CalendarFeed(
        person_id=person_id, id=new_id(), account_id=session.actor.account_id,
        token_hash=token_hash, titles=titles, made_at=clock.now(),
    )  # fmt: skip
    feed.name = name
    session.add(feed)
    return feed, token


def listed(session: CareSession, person_id: str) -> list[CalendarFeed]:
    """The feeds there are, the latest first."""
    of_person = select(CalendarFeed).where(CalendarFeed.person_id == person_id)
    return list(session.scalars(of_person.order_by(CalendarFeed.made_at.desc(), CalendarFeed.id)))


def take_back(session: CareSession, person_id: str, feed_id: str) -> None:
    """The address is good for nothing any more. Raises ``NotFound``."""
    session.delete(_feed(session, person_id, feed_id))


def shown(feed: CalendarFeed) -> dict[str, Any]:
    """What the person is told of a feed."""
    fields = ("id", "name", "titles", "made_at", "read_at")
    return {name: getattr(feed, name) for name in fields}


def read(session: CareSession, person_id: str, feed_id: str) -> bytes:
    """What a calendar program gets. Raises ``NotFound``."""
    feed = _feed(session, person_id, feed_id)
    person = _person(session, person_id)
    now = clock.now()
    rows = session.scalars(
        select(Appointment).where(
            Appointment.person_id == person_id,
            Appointment.removed_at.is_(None),
            Appointment.starts_at.between(now - LOOK_BACK, now + LOOK_AHEAD),
        )
    )
    entries = [_entry(first, person, feed.titles) for first, *_ in as_one(rows)]
    name = texts.text(person.language, "calendar-feed-name")
    return calendar_out.written(entries, name=name)


def is_to_be_noted(session: CareSession, person_id: str, feed_id: str) -> bool:
    """Whether it is a while since it was noted that the feed is read. Raises ``NotFound``."""
    feed = _feed(session, person_id, feed_id)
    return feed.read_at is None or clock.now() - feed.read_at >= NOTED_AFTER


def note_read(session: CareSession, person_id: str, feed_id: str) -> None:
    """A calendar program has read it just now. Raises ``NotFound``."""
    _feed(session, person_id, feed_id).read_at = clock.now()


def single(session: CareSession, person_id: str, appointment_id: str, titles: str) -> bytes:
    """One appointment as a file. Raises ``NotFound``."""
    row: Appointment | None = session.get(Appointment, (person_id, appointment_id))
    if row is None or row.removed_at is not None:
        raise NotFound
    return calendar_out.written([_entry(row, _person(session, person_id), titles)])


def _feed(session: CareSession, person_id: str, feed_id: str) -> CalendarFeed:
    found: CalendarFeed | None = session.get(CalendarFeed, (person_id, feed_id))
    if found is None:
        raise NotFound
    return found


def _person(session: CareSession, person_id: str) -> Person:
    found: Person | None = session.get(Person, (person_id, person_id))
    if found is None:
        raise NotFound
    return found


def _entry(row: Appointment, person: Person, titles: str) -> Entry:
    whole = titles == WHOLE
    busy = texts.text(person.language, "appointments-calendar-neutral")
    return Entry(
        id=row.id,
        title=(row.title if whole else "") or busy,
        place=row.place if whole and not person.protected else "",
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        zone=row.zone,
        all_day=row.all_day,
        status=row.status,
        sequence=max((int(row.marks[name][0]) for name in MOVES if name in row.marks), default=0),
        changed_at=row.changed_at,
    )
