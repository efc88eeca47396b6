"""Taking part in somebody's plan: the invitation, the member's own side, and what was looked at.

What a member did and was told lies under the member's *own* account and key (``TakesPart``,
``Sent``). So whoever is removed gets, byte for byte, what somebody gets with whom nothing has
been shared yet: no answer of theirs is made from the person's rows.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.accounts import OfAccount
from server.store.base import AT_COMMIT, AboutPerson, Base, Id, id_column
from server.store.noun import Noun, by_number, same_person
from server.store.sealed import SealedWords, Words


class Invitation(AboutPerson, Base):
    """A one-time link that makes an account a member. The token itself is never stored; the two
    words are on the member."""

    __tablename__ = "invitation"
    category = "invitations"
    __table_args__ = (Index("ix_invitation_member", "person_id", "member_id"),)

    person_id: Mapped[str] = mapped_column(
        Id, ForeignKey("person.person_id", **AT_COMMIT), primary_key=True
    )
    id: Mapped[str] = id_column(primary_key=True)
    member_id: Mapped[str] = id_column()
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class TakesPart(OfAccount, SealedWords):
    """The member's side of a membership, as they were told it when they accepted.

    ``works_at_id``: the agency in the directory that says that they work there; when it says so no
    more, the membership ends.
    """

    __tablename__ = "takes_part"
    account_id: Mapped[str] = mapped_column(
        Id, ForeignKey("account.account_id", ondelete="CASCADE", **AT_COMMIT), primary_key=True
    )
    person_id: Mapped[str] = id_column(primary_key=True)
    member_id: Mapped[str] = id_column()
    relation: Mapped[str] = mapped_column(String(15))
    accepted_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]
    works_at_id: Mapped[str | None] = mapped_column(
        Id, ForeignKey("directory_agency.id", **AT_COMMIT)
    )
    called = Words(free=False)
    two_words = Words(free=False)
    card_phone = Words(free=False)
    card_email = Words(free=False)
    card_words = Words(free=False)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"takes_part.envelope:{self.person_id}"


class Sent(OfAccount, SealedWords):
    """What a member wrote to a plan (``note``) or asked for (``request``): their own copy."""

    __tablename__ = "sent"
    __table_args__ = (Index("ix_sent_account", "account_id", "person_id", "id"),)
    account_id: Mapped[str] = mapped_column(
        Id, ForeignKey("account.account_id", ondelete="CASCADE", **AT_COMMIT), primary_key=True
    )
    id: Mapped[str] = id_column(primary_key=True)
    person_id: Mapped[str] = id_column()
    kind: Mapped[str] = mapped_column(String(10))
    at: Mapped[datetime]
    content = Words(free=False, default=None)

    def place_of_envelope(self) -> str:
        """Table, column and row."""
        return f"sent.envelope:{self.id}"


class Note(Noun):
    """What a member wrote to the plan: also one who sees nothing of it."""

    __tablename__ = "note"
    noun = "note"
    category = "notes"
    __table_args__ = (by_number("note"), same_person("by_member_id", "member"))

    by_member_id: Mapped[str] = id_column()
    words = Words()


class Looked(AboutPerson, Base):
    """Somebody else has read something of a category, for a reason, in an hour (``at_hour``)."""

    __tablename__ = "looked"
    category = "looked"
    __table_args__ = (Index("ix_looked_last", "person_id", "last_at"),)

    person_id: Mapped[str] = mapped_column(
        Id, ForeignKey("person.person_id", **AT_COMMIT), primary_key=True
    )
    account_id: Mapped[str] = id_column(primary_key=True)
    shared: Mapped[str] = mapped_column(String(15), primary_key=True)
    ground: Mapped[str] = mapped_column(String(30), primary_key=True)
    at_hour: Mapped[datetime] = mapped_column(primary_key=True)
    member_id: Mapped[str] = id_column()
    agency_id: Mapped[str | None] = id_column()
    grant_id: Mapped[str | None] = id_column()
    first_at: Mapped[datetime]
    last_at: Mapped[datetime]
    times: Mapped[int] = mapped_column(Integer, default=1)
