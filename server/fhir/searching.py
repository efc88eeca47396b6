"""Searching what one person shares: by date, status, identifier, when it changed; page by page.

A page begins after the change number of the last row of the one before: what is written meanwhile
moves nothing, and whatever changes comes once more, at the end.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import Any
from urllib.parse import parse_qsl

from sqlalchemy import bindparam, select
from werkzeug.datastructures import MultiDict

from server.access.session import CareSession
from server.care import filed, reading, rows
from server.care.filed import Identifier, Shut, Version
from server.fhir import ids, including
from server.fhir.around import Around
from server.fhir.dates import Span, span
from server.fhir.elements import Resource
from server.fhir.including import Include
from server.fhir.keeping import require_shared, shown, whose
from server.fhir.kinds import Kind
from server.fhir.outcomes import not_valid

FEW, MOST = 50, 200
PARAMETERS = ("patient", "date", "status", "identifier", "_id", "_lastUpdated", "_count")
"""What can be searched by; anything else is refused, not left out: who asks for less than they mean
would read too much into what they get."""
_CURSOR = "_after"
_ALSO = (_CURSOR, "_include", "_format", "_pretty")


@dataclass(frozen=True)
class Asked:
    """A search, read."""

    person_id: str
    count: int
    after: int
    statuses: frozenset[str]
    date: Span
    changed: Span
    identifier: Identifier | None
    row_id: str | None
    brings: tuple[Include, ...]


@dataclass(frozen=True)
class Page:
    """Resources, and the cursor of the next page if there is one."""

    resources: list[Resource]
    cursor: str | None


def read_search(session: CareSession, kind: Kind, given: "MultiDict[str, str]", zone: str) -> Asked:
    """The parameters of a search. Raises ``NotValid``, ``NotFound``, ``NotShared``."""
    known = {*PARAMETERS, *_ALSO} - (set() if kind.date else {"date"})
    for name in given:
        if name not in known:
            raise not_valid(name, "not-supported", f"{name[:50]} cannot be searched by here.", 400)
    person_id, row_id = _of_whom(session, given)
    require_shared(session, kind, person_id)
    return Asked(
        person_id=person_id,
        count=_count(given.get("_count")),
        after=_after(session, given.get(_CURSOR)),
        statuses=frozenset(",".join(given.getlist("status")).split(",")) - {""},
        date=span("date", given.getlist("date"), zone),
        changed=span("_lastUpdated", given.getlist("_lastUpdated"), zone),
        identifier=identifier_in(given["identifier"]) if "identifier" in given else None,
        row_id=row_id,
        brings=tuple(including.read(kind.name, text) for text in given.getlist("_include")),
    )


def search(session: CareSession, kind: Kind, asked: Asked, around: Around) -> Page:
    """One page of it."""
    sent = filed.all_latest(session, asked.person_id, kind.name)
    each = (_fitting(session, one, asked, sent, around) for one in (kind, *kind.also))
    found = islice(merge(*each, key=itemgetter(0)), asked.count + 1)
    resources: list[Resource] = []
    last = 0
    for number, resource in found:
        if len(resources) == asked.count:
            return Page(resources, session.seal_bookmark(str(last).encode()))
        resources.append(resource)
        last = number
    return Page(resources, None)


def parsed(query: str) -> "MultiDict[str, str]":
    """A query that stands in a header or in a bundle."""
    return MultiDict(parse_qsl(query.rpartition("?")[2], keep_blank_values=True))


def identifier_in(text: str) -> Identifier:
    """``system|value``, or a value alone."""
    system, bar, value = text.partition("|")
    return (system, value) if bar else ("", text)


def _of_whom(session: CareSession, given: "MultiDict[str, str]") -> tuple[str, str | None]:
    if "_id" in given:
        return ids.meant(session, given["_id"])
    if "patient" not in given:
        raise not_valid("patient", "required", "A search names the patient it is about.", 400)
    patient = given["patient"]
    reference = patient if "/" in patient else f"Patient/{patient}"
    return whose(session, reference, "patient").person_id, None


def _count(text: str | None) -> int:
    if text is None:
        return FEW
    if not (text.isascii() and text.isdigit() and len(text) < 8 and int(text) > 0):
        raise not_valid("_count", "value", "_count is a whole number above 0.", 400)
    return min(int(text), MOST)


def _after(session: CareSession, cursor: str | None) -> int:
    if cursor is None:
        return 0
    opened = session.open_bookmark(cursor)
    if opened is None or not opened.isdigit():
        raise not_valid(_CURSOR, "value", "This page is not one of yours. Search again.", 400)
    return int(opened)


def _fitting(
    session: CareSession, kind: Kind, asked: Asked, sent: dict[str, Shut], around: Around
) -> Iterator[tuple[int, Resource]]:
    """Change number and resource of each that fits, from the cursor on."""
    only, above = _only(session, kind, asked), asked.after
    while True:
        found = _chunk(session, kind, asked, above)
        for row in found:
            above = rows.number_of(row)
            if only is not None and row["id"] not in only:
                continue
            version = filed.open_latest(session, asked.person_id, sent.get(row["id"]))
            if _is_there(version):
                resource = shown(session, kind, reading.as_read(session, row), version, around)
                if not asked.statuses or _status(resource) in asked.statuses:
                    yield above, resource
        if len(found) <= asked.count:
            return


def _status(resource: Resource) -> str:
    return str(resource.get("status", resource.get("lifecycleStatus")))


def _only(session: CareSession, kind: Kind, asked: Asked) -> set[str] | None:
    """The rows that an id or an identifier names, if one was asked for."""
    named = [{asked.row_id}] if asked.row_id is not None else []
    if asked.identifier is not None:
        there = filed.by_identifier(session, asked.person_id, kind.name, asked.identifier)
        named.append({one.row_id for one in there})
    return set.intersection(*named) if named else None


def _chunk(session: CareSession, kind: Kind, asked: Asked, above: int) -> list[dict[str, Any]]:
    parameters = {
        "above": above,
        "at_most": asked.count + 1,
        "changed_from": asked.changed.begins,
        "changed_until": asked.changed.ends,
    }
    if kind.date:
        parameters |= {"date_from": asked.date.begins, "date_until": asked.date.ends}
    statement = _statement(kind.noun, kind.date)
    return rows.chosen(session, kind.noun, statement, asked.person_id, **parameters)


def _is_there(version: Version | None) -> bool:
    return version is None or version.sent is not None


@cache  # Built once: the locks remember a statement they have inspected.
def _statement(cls: Any, date: str) -> Any:
    asked = (
        select(*rows.columns_of(cls))
        .where(
            cls.person_id == bindparam("of_person"),
            cls.removed_at.is_(None),
            cls.number > bindparam("above"),
            cls.changed_at >= bindparam("changed_from"),
            cls.changed_at < bindparam("changed_until"),
        )
        .order_by(cls.number)
        .limit(bindparam("at_most"))
    )
    if not date:
        return asked
    when = getattr(cls, date)
    return asked.where(when >= bindparam("date_from"), when < bindparam("date_until"))
