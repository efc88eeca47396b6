"""Whoever signs in: accounts, and what they sign in with."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.base import (
    AT_COMMIT,
    AboutAccount,
    AboutNobody,
    Base,
    Id,
    id_column,
    number_column,
)
from server.store.sealed import SealedWords, Words


class Account(AboutAccount, Base):
    """Whoever signs in. ``wrapped`` is the account's own data key."""

    __tablename__ = "account"
    account_id: Mapped[str] = id_column(primary_key=True)
    language: Mapped[str] = mapped_column(String(2))
    settings: Mapped[dict[str, Any]] = mapped_column(default=dict)
    wrapped: Mapped[bytes]
    created_at: Mapped[datetime]


class OfAccount(AboutAccount, Base):
    """Abstract: something that belongs to an account."""

    __abstract__ = True
    # The write lock asks for the owner that a row had, also when nobody has read it.
    account_id: Mapped[str] = mapped_column(
        Id, ForeignKey("account.account_id", ondelete="CASCADE", **AT_COMMIT), active_history=True
    )

    def key_owner(self) -> tuple[str, str]:
        """The account's own key."""
        return ("account", self.account_id)


class Device(OfAccount, SealedWords):
    """A phone or computer that is signed in. The token itself is never stored."""

    __tablename__ = "device"
    __table_args__ = (Index("ix_device_account", "account_id"),)
    id: Mapped[str] = id_column(primary_key=True)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    came_by: Mapped[str] = mapped_column(String(10))
    created_at: Mapped[datetime]
    last_used_at: Mapped[datetime]
    checked_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    name = Words(free=False)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"device.envelope:{self.id}"


class Passkey(OfAccount, SealedWords):
    """A passkey's public half."""

    __tablename__ = "passkey"
    __table_args__ = (Index("ix_passkey_account", "account_id"),)
    id: Mapped[str] = id_column(primary_key=True)
    credential_id: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    public_key: Mapped[bytes]
    sign_count: Mapped[int] = number_column(default=0)
    created_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]
    name = Words(free=False)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"passkey.envelope:{self.id}"


class RecoveryCode(OfAccount):
    """One code for the day the passkeys are gone. High entropy, so a plain hash is enough."""

    __tablename__ = "recovery_code"
    __table_args__ = (Index("ix_recovery_code_account", "account_id"),)
    code_hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class DeviceLink(OfAccount):
    """A one-time link that signs in one more device."""

    __tablename__ = "device_link"
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class Done(OfAccount):
    """A request that was carried out, by its Idempotency-Key; kept 90 days (phones stay off)."""

    __tablename__ = "done"
    account_id: Mapped[str] = mapped_column(
        Id, ForeignKey("account.account_id", ondelete="CASCADE", **AT_COMMIT), primary_key=True
    )
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    request_hash: Mapped[bytes]
    outcome: Mapped[str] = mapped_column(String(12))
    at: Mapped[datetime]


class EndedToken(AboutNobody, Base):
    """The token of a device whose account is erased, so that it can be told to wipe itself. A
    hash of random bits, tied to nothing."""

    __tablename__ = "ended_token"
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    ended_at: Mapped[datetime]


class Challenge(AboutNobody, Base):
    """A passkey ceremony under way; used once, gone in minutes."""

    __tablename__ = "challenge"
    id: Mapped[str] = id_column(primary_key=True)
    purpose: Mapped[str] = mapped_column(String(10))
    challenge: Mapped[bytes]
    account_id: Mapped[str | None] = id_column()
    expires_at: Mapped[datetime]
