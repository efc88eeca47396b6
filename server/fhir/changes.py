"""``GET /fhir/Appointment/_history?patient=…&_since=…``: what changed, for whoever asks again and
again. Each once, as it stands now; and what is gone, which no search finds."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import Any

from sqlalchemy import bindparam, select
from werkzeug.datastructures import MultiDict

from server.access.session import CareSession
from server.access.systems import CallingSystem
from server.care import filed, reading, rows
from server.care.filed import Shut
from server.fhir import ids
from server.fhir.around import Around
from server.fhir.dates import span
from server.fhir.history import entry
from server.fhir.keeping import around_of, require_shared, shown, version_id, whose
from server.fhir.kinds import Kind
from server.fhir.outcomes import not_valid

MOST = 200
"""Entries of a page."""
AFTER = "_after"
_KNOWN = {"patient", "_since", AFTER, "_format"}
Numbered = tuple[int, dict[str, Any]]
"""Change number, and entry of a bundle."""


def since(
    session: CareSession, system: CallingSystem, kind: Kind, given: "MultiDict[str, str]"
) -> tuple[list[dict[str, Any]], str | None]:
    """A page of it, those that changed last at the end, and the cursor of the next if there is one.
    Raises ``NotValid``, ``NotShared``."""
    if set(given) - _KNOWN or "patient" not in given:
        raise not_valid("patient", "required", "Ask of one patient, and _since when.", 400)
    patient = given["patient"]
    reference = patient if "/" in patient else f"Patient/{patient}"
    person_id = whose(session, reference, "patient").person_id
    require_shared(session, kind, person_id)
    around = around_of(session, system, person_id)
    asked = [f"ge{each}" for each in given.getlist("_since")]
    moment, after = span("_since", asked, around.zone).begins, _after(session, given.get(AFTER))
    each = (_changed(session, one, around, moment, after) for one in (kind, *kind.also))
    found = list(islice(merge(*each, key=itemgetter(0)), MOST + 1))
    is_more, found = len(found) > MOST, found[:MOST]
    cursor = session.seal_bookmark(str(found[-1][0]).encode()) if is_more else None
    return [one for _, one in found], cursor


def _after(session: CareSession, cursor: str | None) -> int:
    opened = session.open_bookmark(cursor) if cursor is not None else b"0"
    if opened is None or not opened.isdigit():
        raise not_valid(AFTER, "value", "This page is not one of yours. Ask again.", 400)
    return int(opened)


def _changed(
    session: CareSession, kind: Kind, around: Around, moment: datetime, above: int
) -> Iterator[Numbered]:
    sent = filed.all_latest(session, around.person_id, kind.name)
    asked = {"changed_from": moment, "at_most": MOST + 1}
    statement = _statement(kind.noun)
    while True:
        found = rows.chosen(
            session, kind.noun, statement, around.person_id, above=above, **asked
        )  # fmt: skip
        for row in found:
            above = rows.number_of(row)
            yield above, _entry(session, kind, row, sent.get(row["id"]), around)
        if len(found) <= MOST:
            return


def _entry(
    session: CareSession, kind: Kind, row: dict[str, Any], sent: Shut | None, around: Around
) -> dict[str, Any]:
    """As it stands; without a resource where it is gone, in the plan or for who sent it."""
    seen = reading.as_read(session, row)
    last = filed.open_latest(session, around.person_id, sent)
    is_gone = seen["removed"] or (last is not None and last.sent is None)
    resource = None if is_gone else shown(session, kind, seen, last, around)
    told = version_id(seen["version"], last)
    seen_id = ids.seen(session, around.person_id, row["id"])
    return entry(kind, seen_id, (told, seen["changed_at"], resource))


@cache  # Built once: the locks remember a statement they have inspected.
def _statement(cls: Any) -> Any:
    return (
        select(*rows.columns_of(cls))
        .where(
            cls.person_id == bindparam("of_person"),
            cls.number > bindparam("above"),
            cls.changed_at >= bindparam("changed_from"),
        )
        .order_by(cls.number)
        .limit(bindparam("at_most"))
    )
