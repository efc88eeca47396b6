"""The names of what a row points at: whoever may see a step may know who has it."""

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select

from server.access.functions import Named, named
from server.store.network import Agency, Member
from server.store.sealed import parse_words

if TYPE_CHECKING:
    from server.access.session import CareSession


def _names_in(cls: Any) -> Named:
    table = cls.__table__
    of_person = table.c.person_id == bindparam("of_person", type_=table.c.person_id.type)
    return named(
        f"names_of_{table.name}",
        select(table.c.id, table.c.envelope).where(of_person, table.c.envelope.is_not(None)),
    )


_statements = {cls.__tablename__: _names_in(cls) for cls in (Member, Agency)}


_agency: Any = Agency.__table__
_listed = named(
    "agencies_listed_as",
    select(_agency.c.id, _agency.c.directory_id)
    .where(
        _agency.c.person_id == bindparam("of_person", type_=_agency.c.person_id.type),
        _agency.c.directory_id.is_not(None),
        _agency.c.removed_at.is_(None),
    )
    .order_by(_agency.c.id),
)


def listed_as(session: "CareSession", person_id: str) -> dict[str, str]:
    """Id → where it stands in the directory, of each agency of that person's that is there: for
    what is between two agencies."""
    return dict(session.ask(_listed, of_person=person_id))


def names_of(session: "CareSession", person_id: str) -> dict[str, str]:
    """Id → name of every member and agency of that person, read once a session."""
    known: dict[str, dict[str, str]] = session.info.setdefault("names", {})
    if person_id not in known:
        known[person_id] = _read(session, person_id)
    return known[person_id]


def _read(session: "CareSession", person_id: str) -> dict[str, str]:
    names = {}
    for table, statement in _statements.items():
        for row_id, envelope in session.ask(statement, of_person=person_id):
            place = f"{table}.envelope:{row_id}"
            words = parse_words(session.keyring.open(("person", person_id), place, envelope))
            names[row_id] = words.get("name", "")
    return names
