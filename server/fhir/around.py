"""What a mapping must know besides the resource itself: whose agency sends, in which zone, and
which row a reference means. Asked once a call."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from server.access.session import CareSession
from server.errors import NotFound
from server.fhir import ids
from server.fhir.elements import Resource, id_in
from server.fhir.outcomes import not_valid

ZONES = {"se": "Europe/Stockholm", "no": "Europe/Oslo", "dk": "Europe/Copenhagen"}
"""The zone of an agency's country, for what names none."""


class Before(NamedTuple):
    """The resource as it was sent last, or was shown; and our fields of it."""

    resource: Resource
    fields: dict[str, Any]


@dataclass(frozen=True)
class Around:
    """One system in one person's plan."""

    session: CareSession
    person_id: str
    patient: str
    zone: str
    agency_id: str | None = None
    before: "Before | None" = None
    """Of a row that is there already: how the sender knew it."""

    def row_of(self, reference: Any, kind: str, where: str) -> str | None:
        """The row that a reference such as ``Goal/…`` means; ``None`` where there is none. Raises
        ``NotValid`` for what is not there, or is about somebody else."""
        if not reference:
            return None
        seen = id_in(reference, kind)
        try:
            person_id, row_id = ids.meant(self.session, seen or "")
        except NotFound:
            person_id, row_id = "", ""
        if person_id != self.person_id:
            raise not_valid(where, "not-found", f"There is no such {kind} in this plan.")
        return row_id

    def reference(self, kind: str, row_id: str) -> str:
        """The other way round."""
        return f"{kind}/{ids.seen(self.session, self.person_id, row_id)}"
