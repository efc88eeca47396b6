"""Forgetting what has had its time. Runs as the system and opens no sealed text.

What the person removed can be put back for 30 days; then its words go, and those of its history
with them. The tombstone stays, so that a phone that was off for a year still learns of it.
"""

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, or_, select, update

from server import clock
from server.care import look_ahead
from server.care.keep import UNDO_LIFE
from server.care.link_requests import ANSWER_LIFE
from server.care.staff import SHOWN_AFTER
from server.store.accounts import Challenge, Device, DeviceLink, Done, EndedToken
from server.store.directory import Staff, SystemToken, UsedAssertion
from server.store.history import History
from server.store.linking import Filed, LinkCode, LinkRequest
from server.store.noun import Noun
from server.store.reaching import Channel, Recipient, Reminded
from server.store.tables import NOUNS
from server.store.taking_part import Invitation

DONE_LIFE = timedelta(days=90)
"""How long a request is recognised when it comes again: phones stay off."""
ENDED_LIFE = timedelta(days=90)
"""How long an ended device stays listed. Its token's hash stays longer, so that a phone that was
off for a year still learns that it has to wipe itself."""
TOKEN_LIFE = timedelta(days=400)
"""How long browsers keep a cookie."""
REMINDED_LIFE = timedelta(days=400)
"""How long it is known what somebody was reminded of. What somebody touches again after that may
remind once more."""

_history: Any = History.__table__
_done: Any = Done.__table__
_device: Any = Device.__table__
_challenge: Any = Challenge.__table__
_link: Any = DeviceLink.__table__
_token: Any = EndedToken.__table__
_invitation: Any = Invitation.__table__
_channel: Any = Channel.__table__
_reminded: Any = Reminded.__table__
_filed: Any = Filed.__table__
_link_code: Any = LinkCode.__table__
_link_request: Any = LinkRequest.__table__
_staff: Any = Staff.__table__
_system_token: Any = SystemToken.__table__
_assertion: Any = UsedAssertion.__table__
_recipient: Any = Recipient.__table__


def tidy(connection: Connection) -> dict[str, int]:
    """Do it all, in one transaction → how many rows of each kind."""
    now = clock.now()
    return {
        "words": sum(_forget_words(connection, cls) for cls in NOUNS.values()),
        "done": _drop(connection, _done, _done.c.at < now - DONE_LIFE),
        "challenges": _drop(connection, _challenge, _challenge.c.expires_at < now),
        "links": _drop(
            connection, _link, or_(_link.c.expires_at < now, _link.c.used_at.is_not(None))
        ),
        "invitations": _drop(connection, _invitation, _invitation.c.expires_at < now),
        "ask links": _forget_ask_links(connection),
        "channels": _drop(
            connection,
            _channel,
            _channel.c.verified_at.is_(None) & (_channel.c.code_expires_at < now),
        ),
        "devices": _drop_devices(connection),
        "tokens": _drop(connection, _token, _token.c.ended_at < now - TOKEN_LIFE),
        "link codes": _drop(connection, _link_code, _link_code.c.expires_at < now),
        "link requests": _drop(
            connection, _link_request, _link_request.c.expires_at < now - ANSWER_LIFE
        ),
        "staff": _forget_staff(connection),
        "systems' tokens": _drop(connection, _system_token, _system_token.c.expires_at < now),
        "used assertions": _drop(connection, _assertion, _assertion.c.expires_at < now),
        "reminded": _drop(connection, _reminded, _reminded.c.at < now - REMINDED_LIFE),
        "looks to come": look_ahead.stand(connection),
    }


def _forget_ask_links(connection: Connection) -> int:
    """The call that they were part of stays the person's."""
    gone = {"link_hash": None, "link_expires_at": None}
    expired = _recipient.c.link_expires_at < clock.now()
    return connection.execute(update(_recipient).where(expired).values(gone)).rowcount


def _forget_staff(connection: Connection) -> int:
    """Who never accepted, and who has left long ago."""
    now = clock.now()
    unused = _staff.c.accepted_at.is_(None) & (_staff.c.expires_at < now)
    return _drop(connection, _staff, or_(unused, _staff.c.ended_at < now - SHOWN_AFTER))


def _drop_devices(connection: Connection) -> int:
    long_ended = _device.c.ended_at < clock.now() - ENDED_LIFE
    tokens = select(_device.c.token_hash, _device.c.ended_at).where(long_ended)
    connection.execute(insert(_token).from_select(["token_hash", "ended_at"], tokens))
    return _drop(connection, _device, long_ended)


def _forget_words(connection: Connection, cls: type[Noun]) -> int:
    table: Any = cls.__table__
    long_removed = table.c.removed_at < clock.now() - UNDO_LIFE
    of_it = exists().where(
        table.c.person_id == _history.c.person_id, table.c.id == _history.c.row_id, long_removed
    )
    connection.execute(
        update(_history)
        .where(_history.c.noun == cls.noun, _history.c.envelope.is_not(None), of_it)
        .values(envelope=None)
    )
    _forget_what_was_sent(connection, table, (_filed.c.noun == cls.noun) & long_removed)
    emptied = update(table).where(long_removed, table.c.envelope.is_not(None))
    return connection.execute(emptied.values(envelope=None)).rowcount


def _forget_what_was_sent(connection: Connection, table: Any, which: Any) -> None:
    """The last version stays without its words: by its identifiers it is known again."""
    of_row = (table.c.person_id == _filed.c.person_id) & (table.c.id == _filed.c.id)
    gone = exists().where(of_row, which)
    _drop(connection, _filed, gone & _filed.c.is_latest.is_(False))
    has_words = _filed.c.envelope.is_not(None)
    connection.execute(update(_filed).where(gone, has_words).values(envelope=None))


def _drop(connection: Connection, table: Any, which: Any) -> int:
    return connection.execute(delete(table).where(which)).rowcount
