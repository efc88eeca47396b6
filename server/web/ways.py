"""The ways out, for a view that sends something while its caller waits.

Nothing is sent inside a transaction: while a mail server thinks, nobody may have to wait for their
turn to write. Such a view reads and writes in sessions of their own, and sends in between.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import current_app

from server.access.session import CareSession
from server.care import devices
from server.outside.ways import Outside
from server.web import caller as callers


def outside() -> Outside:
    """The ways that are set up here."""
    found: Outside = current_app.extensions["traden_outside"]
    return found


@contextmanager
def reading() -> Iterator[CareSession]:
    """A session for the caller that only reads."""
    actor = callers.actor_of(callers.calling())
    with CareSession(callers.house(), actor, writes=False) as session:
        yield session


@contextmanager
def writing() -> Iterator[CareSession]:
    """A turn to write about the caller's account; it commits."""
    actor = callers.actor_of(callers.calling())
    with CareSession(callers.house(), actor, writes=True) as session:
        devices.require_in_use(session)
        yield session
        session.commit()
