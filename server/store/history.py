"""Who changed what, when. Written by the session itself, never by hand."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.base import AT_COMMIT, AboutPerson, Base, Id, id_column, number_column
from server.store.sealed import SealedWords


class History(AboutPerson, SealedWords, Base):
    """One change of one row. The envelope holds ``{field: [before, after]}``."""

    __tablename__ = "history"
    category = "history"
    __table_args__ = (Index("ix_history_row", "person_id", "row_id", "number"),)

    person_id: Mapped[str] = mapped_column(
        Id, ForeignKey("person.person_id", **AT_COMMIT), primary_key=True
    )
    number: Mapped[int] = number_column(primary_key=True, autoincrement=False)
    noun: Mapped[str] = mapped_column(String(20))
    row_id: Mapped[str] = id_column()
    act: Mapped[str] = mapped_column(String(10))
    at: Mapped[datetime]
    by: Mapped[str] = id_column()
    on_behalf: Mapped[str | None] = id_column()

    def key_owner(self) -> tuple[str, str]:
        """The person's own key."""
        return ("person", self.person_id)

    def place_of_envelope(self) -> str:
        """Table, column and number."""
        return f"history.envelope:{self.number}"
