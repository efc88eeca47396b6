"""The directory: agencies as they describe themselves, and the systems that speak for them.

Nothing here is about a person. An agency in somebody's own list (``store.network.Agency``) may
point at one of these.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, ForeignKey, Index, Integer, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.base import AT_COMMIT, AboutNobody, Base, Id, Listed, id_column


class DirectoryAgency(AboutNobody, Base):
    """An agency as everybody may read of it. ``described``: a FHIR Organization, as it was last
    sent; what we understand of it stands in the columns. ``version`` counts its changes."""

    __tablename__ = "directory_agency"
    id: Mapped[str] = id_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    country: Mapped[str] = mapped_column(String(2))
    name: Mapped[str] = mapped_column(String(200))
    contact: Mapped[dict[str, Any]] = mapped_column(default=dict)
    described: Mapped[dict[str, Any]] = mapped_column(default=dict)
    verified_on: Mapped[date | None] = mapped_column(Date)
    version: Mapped[int] = mapped_column(Integer, default=1)
    changed_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class DirectoryPart(AboutNobody, Base):
    """A service or a place of an agency: a FHIR ``HealthcareService`` or ``Location``."""

    __tablename__ = "directory_part"
    __table_args__ = (Index("ix_directory_part_agency", "agency_id", "kind"),)
    id: Mapped[str] = id_column(primary_key=True)
    agency_id: Mapped[str] = mapped_column(
        Id, ForeignKey("directory_agency.id", ondelete="CASCADE", **AT_COMMIT)
    )
    kind: Mapped[str] = mapped_column(String(20))
    described: Mapped[dict[str, Any]] = mapped_column(default=dict)
    version: Mapped[int] = mapped_column(Integer, default=1)
    changed_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class System(AboutNobody, Base):
    """An agency's system, which speaks FHIR. It acts as an account of its own, ``account_id``,
    with one device, ``device_id``: in somebody's plan it is a member of the relation ``system``.

    ``scopes``: the most a token of it may say. ``keys``: its public keys, a JWK set; or
    ``keys_url``, where it publishes them.
    """

    __tablename__ = "system"
    client_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    agency_id: Mapped[str] = mapped_column(Id, ForeignKey("directory_agency.id", **AT_COMMIT))
    account_id: Mapped[str] = id_column(unique=True)
    device_id: Mapped[str] = id_column()
    name: Mapped[str] = mapped_column(String(200))
    scopes: Mapped[list[str]] = mapped_column(Listed(1000), default=list)
    keys: Mapped[dict[str, Any] | None]
    keys_url: Mapped[str | None] = mapped_column(String(500))
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class Staff(AboutNobody, Base):
    """Somebody of whom an agency says that they work there, as ``admin`` or as ``staff``; invited
    by a link until an account has accepted it. The token itself is never stored.

    ``sealed_name``: what the agency calls them, sealed by the house (``MasterKey.seal_note``): it
    is the agency's own word, and lies under no account's key. ``invited_by``: the administrator's
    own line, none if it was the operator; with that line the invitation ends.
    """

    __tablename__ = "staff"
    __table_args__ = (
        Index("ix_staff_agency", "agency_id"),
        Index("ix_staff_account", "account_id"),
    )
    id: Mapped[str] = id_column(primary_key=True)
    agency_id: Mapped[str] = mapped_column(Id, ForeignKey("directory_agency.id", **AT_COMMIT))
    role: Mapped[str] = mapped_column(String(10))
    sealed_name: Mapped[str] = mapped_column(String(1200))
    token_hash: Mapped[bytes | None] = mapped_column(LargeBinary, unique=True)
    expires_at: Mapped[datetime]
    invited_by: Mapped[str | None] = id_column()
    account_id: Mapped[str | None] = id_column()
    accepted_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class SystemToken(AboutNobody, Base):
    """An access token of a system, for some minutes. The token itself is never stored."""

    __tablename__ = "system_token"
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    client_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("system.client_id", ondelete="CASCADE", **AT_COMMIT)
    )
    scopes: Mapped[list[str]] = mapped_column(Listed(1000), default=list)
    expires_at: Mapped[datetime]


class UsedAssertion(AboutNobody, Base):
    """A signed assertion that was used, so that nobody uses it again (RFC 7523, ``jti``)."""

    __tablename__ = "used_assertion"
    client_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    jti_hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    expires_at: Mapped[datetime]
