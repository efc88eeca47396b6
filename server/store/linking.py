"""Between a person and an agency's system: how they find each other, and what was sent."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.store.accounts import OfAccount
from server.store.base import AT_COMMIT, AboutPerson, Base, Id, Listed, id_column
from server.store.sealed import SealedWords, Words


def _of_person() -> Mapped[str]:
    return mapped_column(
        Id, ForeignKey("person.person_id", **AT_COMMIT), primary_key=True, sort_order=-2
    )


class LinkCode(AboutPerson, Base):
    """A short-lived code that the person shows; the system that has it is linked. The code itself
    is never stored."""

    __tablename__ = "link_code"
    category = "links"
    person_id: Mapped[str] = _of_person()
    id: Mapped[str] = id_column(primary_key=True, sort_order=-1)
    code_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class LinkRequest(OfAccount, SealedWords):
    """A system asks to be linked with whoever it shows a short-lived code to. It lies on the
    system's side: until somebody has said yes it is about nobody. The code itself is never stored.

    ``shares``, ``right``: what it would ask to see, once it is linked. ``two_words``: what whoever
    said yes sees too.
    """

    __tablename__ = "link_request"
    id: Mapped[str] = id_column(primary_key=True)
    code_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    shares: Mapped[list[str]] = mapped_column(Listed(80), default=list)
    right: Mapped[str] = mapped_column(String(10), default="see")
    expires_at: Mapped[datetime]
    answer: Mapped[str | None] = mapped_column(String(5))
    patient_id: Mapped[str | None] = id_column()
    purpose = Words(free=False)
    two_words = Words(free=False)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"link_request.envelope:{self.id}"


class NationalId(AboutPerson, Base):
    """What agencies that must may find the person by: a keyed hash of a national identifier, never
    the number. Only while the person wants it, and not before an agency that was shown a code of
    theirs has said the same number (``proven_at``): anybody can write down anybody's."""

    __tablename__ = "national_id"
    category = "links"
    person_id: Mapped[str] = _of_person()
    identifier_hash: Mapped[bytes] = mapped_column(LargeBinary, index=True)
    kept_at: Mapped[datetime]
    proven_at: Mapped[datetime | None]


class Linked(OfAccount):
    """A system's own side: the person under an id that is this system's alone, so that two of
    them cannot find out that they know the same one."""

    __tablename__ = "linked"
    __table_args__ = (UniqueConstraint("account_id", "person_id"),)
    account_id: Mapped[str] = mapped_column(
        Id, ForeignKey("account.account_id", ondelete="CASCADE", **AT_COMMIT), primary_key=True
    )
    patient_id: Mapped[str] = id_column(primary_key=True)
    person_id: Mapped[str] = id_column()
    member_id: Mapped[str] = id_column()
    linked_at: Mapped[datetime]


class Filed(AboutPerson, SealedWords, Base):
    """A resource as a system sent it, one row a version; the latest holds for the row of ours that
    was made of it. ``resource`` is the whole of it, what we do not understand too.

    ``identifiers``: keyed hashes of the sender's own identifiers, to find it by. ``shared``: the
    category in which the row of ours lies.
    """

    __tablename__ = "filed"
    category = "filed"
    __table_args__ = (Index("ix_filed_sender", "person_id", "account_id", "kind", "is_latest"),)
    person_id: Mapped[str] = _of_person()
    id: Mapped[str] = id_column(primary_key=True, sort_order=-1)
    version: Mapped[int] = mapped_column(Integer, primary_key=True)
    account_id: Mapped[str] = id_column()
    kind: Mapped[str] = mapped_column(String(20))
    noun: Mapped[str] = mapped_column(String(20))
    shared: Mapped[str] = mapped_column(String(15))
    identifiers: Mapped[list[str]] = mapped_column(Listed(1000), default=list)
    is_latest: Mapped[bool]
    at: Mapped[datetime]
    resource = Words(free=False)

    def key_owner(self) -> tuple[str, str]:
        """The person's own key: erased with them."""
        return ("person", self.person_id)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"filed.envelope:{self.id}:{self.version}"


class Webhook(OfAccount, SealedWords):
    """A system wants to be told that something changed (FHIR ``Subscription``, rest-hook). What it
    is told are ids: it reads, and then the person's yes decides.

    ``failed``: why it could not be told last, since ``changed_at``; ``status``: ``active``,
    ``error``, ``off``. ``patient_id``: only of that one; ``with_ids``: it is told whom it is about.
    """

    __tablename__ = "webhook"
    __table_args__ = (Index("ix_webhook_account", "account_id"),)
    id: Mapped[str] = id_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    status: Mapped[str] = mapped_column(String(10), default="active")
    version: Mapped[int] = mapped_column(Integer, default=1)
    ends_at: Mapped[datetime | None]
    failed: Mapped[str | None] = mapped_column(String(30))
    changed_at: Mapped[datetime]
    resource = Words(free=False)
    address = Words(free=False)
    secret = Words(free=False)
    patient_id = Words(free=False)
    with_ids = Words(free=False, default=False)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"webhook.envelope:{self.id}"


class CalendarFeed(AboutPerson, SealedWords, Base):
    """A private address at which a calendar program reads the person's appointments, until it is
    taken back. The token itself is never stored. ``titles``: ``neutral`` or ``whole``."""

    __tablename__ = "calendar_feed"
    category = "feeds"
    person_id: Mapped[str] = _of_person()
    id: Mapped[str] = id_column(primary_key=True, sort_order=-1)
    account_id: Mapped[str] = id_column()
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    titles: Mapped[str] = mapped_column(String(10), default="neutral")
    made_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    name = Words(free=False)

    def key_owner(self) -> tuple[str, str]:
        """The person's own key."""
        return ("person", self.person_id)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"calendar_feed.envelope:{self.id}"


class EId(OfAccount):
    """Somebody whom an e-ID provider knows: a hash of provider and subject, bound to an account."""

    __tablename__ = "e_id"
    subject_hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    provider: Mapped[str] = mapped_column(String(40))
    acr: Mapped[str] = mapped_column(String(200))
    bound_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]
