"""About me: told once, in the person's own words."""

from sqlalchemy import Boolean, Float, String
from sqlalchemy.orm import Mapped, mapped_column

from server.store.noun import Noun, by_number
from server.store.sealed import Words


class AboutMe(Noun):
    """One thing to know: what has happened, what helps, what does not, how to meet me."""

    __tablename__ = "about_me"
    noun = "about_me"
    category = "about_me"
    __table_args__ = (by_number("about_me"),)

    section: Mapped[str] = mapped_column(String(20))
    only_me: Mapped[bool] = mapped_column(Boolean, default=False)
    place: Mapped[float] = mapped_column(Float, default=0)
    words = Words()
