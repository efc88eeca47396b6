"""Reaching someone: what waits to be done, calls for contact, and the ways to a person.

Nothing that is sent is kept here in words, but for what the person agreed on in calm times. What
the queue holds are ids: who may know what is asked again when its time comes.
"""

from datetime import datetime

from sqlalchemy import (
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from server.store.accounts import OfAccount
from server.store.base import AT_COMMIT, AboutPerson, Base, Id, id_column
from server.store.sealed import SealedWords, Words

_WAITING = text("state = 'waiting'")
COMES = ("calling", "coming")
"""The answers to a call by which somebody takes it; the other one is ``cannot``."""


def _of_person() -> Mapped[str]:
    return mapped_column(
        Id, ForeignKey("person.person_id", **AT_COMMIT), primary_key=True, sort_order=-2
    )


class Event(AboutPerson, Base):
    """Something to be done when ``due_at`` has come: the queue, written in the transaction of
    what it is about (``access.telling``).

    ``state``: ``waiting``, or ``given_up`` and kept to be looked at; what is done is deleted.
    ``owner`` and ``leased_until``: which worker is at it, and until when nobody else may be.
    ``round`` moves when the same thing is told again, so that a worker that is at it does not
    take the new for the old.
    """

    __tablename__ = "event"
    category = "events"
    __table_args__ = (
        Index("ix_event_due", "lane", "due_at", sqlite_where=_WAITING, postgresql_where=_WAITING),
    )

    person_id: Mapped[str] = _of_person()
    id: Mapped[str] = id_column(primary_key=True, sort_order=-1)
    kind: Mapped[str] = mapped_column(String(20))
    lane: Mapped[str] = mapped_column(String(10))
    account_id: Mapped[str | None] = id_column()
    row_id: Mapped[str | None] = id_column()
    due_at: Mapped[datetime]
    round: Mapped[int] = mapped_column(Integer, default=0)
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    tries: Mapped[int] = mapped_column(Integer, default=0)
    owner: Mapped[str | None] = id_column()
    leased_until: Mapped[datetime | None]
    failed: Mapped[str | None] = mapped_column(String(30))
    told_at: Mapped[datetime]


class Call(AboutPerson, SealedWords, Base):
    """A call for contact: the person asks others, one after another, to get in touch.

    ``state``: ``undoable`` (for some seconds), ``asking``, ``answered``, ``nobody_answered``,
    ``ended`` (by the person), ``undone``.
    """

    __tablename__ = "call"
    category = "calls"
    __table_args__ = (Index("ix_call_asked", "person_id", "asked_at"),)

    person_id: Mapped[str] = _of_person()
    id: Mapped[str] = id_column(primary_key=True, sort_order=-1)
    state: Mapped[str] = mapped_column(String(15))
    about_noun: Mapped[str | None] = mapped_column(String(15))
    about_id: Mapped[str | None] = id_column()
    asked_at: Mapped[datetime]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    over_at: Mapped[datetime | None]
    words = Words()

    def key_owner(self) -> tuple[str, str]:
        """The person's own key."""
        return ("person", self.person_id)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"call.envelope:{self.id}"


class Recipient(AboutPerson, SealedWords, Base):
    """One member who is asked in one call, at their ``turn`` (0 first).

    Each moment is when it was first known: ``asked_at`` (their turn came), ``sent_at`` (a channel
    took it), ``on_the_phone_at`` (a device said so), ``seen_at``, ``answered_at``. ``answer``:
    ``calling``, ``coming``, ``cannot``. The one-time link is stored as a hash. ``words`` are what
    the person wished this member to be told.
    """

    __tablename__ = "recipient"
    category = "asked"
    __table_args__ = (
        ForeignKeyConstraint(["person_id", "call_id"], ["call.person_id", "call.id"], **AT_COMMIT),
        UniqueConstraint("person_id", "call_id", "member_id", name="asked_once"),
        Index("ix_recipient_account", "account_id", "person_id"),
    )

    person_id: Mapped[str] = _of_person()
    id: Mapped[str] = id_column(primary_key=True, sort_order=-1)
    call_id: Mapped[str] = id_column()
    member_id: Mapped[str] = id_column()
    account_id: Mapped[str | None] = id_column()
    turn: Mapped[int] = mapped_column(Integer)
    asked_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    on_the_phone_at: Mapped[datetime | None]
    seen_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    answer: Mapped[str | None] = mapped_column(String(10))
    over_at: Mapped[datetime | None]
    link_hash: Mapped[bytes | None] = mapped_column(LargeBinary, unique=True)
    link_expires_at: Mapped[datetime | None]
    link_used_at: Mapped[datetime | None]
    words = Words()

    def key_owner(self) -> tuple[str, str]:
        """The person's own key."""
        return ("person", self.person_id)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"recipient.envelope:{self.id}"


class Delivery(AboutPerson, Base):
    """One attempt to reach a recipient: through one channel, to one device, in one round.

    ``state``: ``queued``, ``sent`` (the channel took it), ``on_the_phone``, ``failed`` with a
    code. No state claims more than is known.
    """

    __tablename__ = "delivery"
    category = "calls"
    __table_args__ = (
        ForeignKeyConstraint(
            ["person_id", "recipient_id"], ["recipient.person_id", "recipient.id"], **AT_COMMIT
        ),
        Index("ix_delivery_recipient", "person_id", "recipient_id"),
    )

    person_id: Mapped[str] = _of_person()
    id: Mapped[str] = id_column(primary_key=True, sort_order=-1)
    recipient_id: Mapped[str] = id_column()
    channel: Mapped[str] = mapped_column(String(5))
    device_id: Mapped[str | None] = id_column()
    purpose: Mapped[str] = mapped_column(String(5), default="ask")
    """``ask``, or ``over``: it is over, nobody has to do anything any more."""
    round: Mapped[int] = mapped_column(Integer, default=0)
    state: Mapped[str] = mapped_column(String(15), default="queued")
    queued_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    failed: Mapped[str | None] = mapped_column(String(30))


class Subscription(OfAccount, SealedWords):
    """Where a device is reached by Web Push. One for each device."""

    __tablename__ = "subscription"
    device_id: Mapped[str] = mapped_column(
        Id, ForeignKey("device.id", ondelete="CASCADE", **AT_COMMIT), primary_key=True
    )
    account_id: Mapped[str] = mapped_column(
        Id,
        ForeignKey("account.account_id", ondelete="CASCADE", **AT_COMMIT),
        active_history=True,
        index=True,
    )
    endpoint_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    vapid_key_id: Mapped[str] = mapped_column(String(22))
    """Which of our own keys it was made for."""
    made_at: Mapped[datetime]
    last_sent_at: Mapped[datetime | None]
    last_arrived_at: Mapped[datetime | None]
    failed: Mapped[str | None] = mapped_column(String(30))
    endpoint = Words(free=False)
    p256dh = Words(free=False)
    auth = Words(free=False)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"subscription.envelope:{self.device_id}"


class Channel(OfAccount, SealedWords):
    """Another way to an account: ``mail`` or ``sms``. Used once its owner has typed the code that
    was sent there; until then it is ``waiting``, and the address from before stays in use."""

    __tablename__ = "channel"
    account_id: Mapped[str] = mapped_column(
        Id,
        ForeignKey("account.account_id", ondelete="CASCADE", **AT_COMMIT),
        primary_key=True,
        active_history=True,
    )
    kind: Mapped[str] = mapped_column(String(5), primary_key=True)
    verified_at: Mapped[datetime | None]
    code_hash: Mapped[bytes | None] = mapped_column(LargeBinary)
    code_expires_at: Mapped[datetime | None]
    code_tries: Mapped[int] = mapped_column(Integer, default=0)
    last_sent_at: Mapped[datetime | None]
    failed: Mapped[str | None] = mapped_column(String(30))
    address = Words(free=False)
    waiting = Words(free=False)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"channel.envelope:{self.kind}"


class Reminded(OfAccount):
    """What an account has been reminded of already. ``key`` says what and for when, in ids and
    times alone: moved to another time it is another reminder."""

    __tablename__ = "reminded"
    account_id: Mapped[str] = mapped_column(
        Id,
        ForeignKey("account.account_id", ondelete="CASCADE", **AT_COMMIT),
        primary_key=True,
        active_history=True,
    )
    person_id: Mapped[str] = id_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(120), primary_key=True)
    at: Mapped[datetime]
