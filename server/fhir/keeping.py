"""Creating, reading, updating and taking back what a system sends. The same for every kind.

A system is answered by the person's yes alone: what it may see and write is asked of the policy in
each statement. Where nothing of a kind is shared, the answer is 403, before and after anything was.

What the person, or somebody else, has changed since is left as it is, unless the system changes
that very thing: its resource is compared with the one it sent before.
"""

import copy
from dataclasses import dataclass, replace
from typing import Any

from server.access.session import CareSession
from server.access.systems import CallingSystem
from server.care import filed, keep, linking, reading, rows
from server.care.filed import MOST_IDENTIFIERS, Identifier, Version
from server.care.ids import new_id
from server.errors import IfMatchMissing, NotFound, NotShared, NotYoursToChange, VersionMoved
from server.fhir import bringing, ids, labels
from server.fhir.around import ZONES, Around, Before
from server.fhir.elements import Resource, id_in, identifiers_of
from server.fhir.fields import fields_of, plain, stamp
from server.fhir.kinds import Kind
from server.fhir.outcomes import NotValid, not_valid
from server.fhir.validating import validated
from server.store.linking import Linked
from server.store.noun import Noun

_OUR_META = ("versionId", "lastUpdated")
_GONE = "It was taken back, or the person has removed it."


@dataclass(frozen=True)
class Kept:
    """What became of a resource that was sent."""

    resource: Resource
    made: bool = False

    @property
    def etag(self) -> str:
        """Its version, for ``ETag`` and ``If-Match``."""
        return f'W/"{self.resource["meta"]["versionId"]}"'


def whose(session: CareSession, reference: str, where: str) -> Linked:
    """Whom a reference to a patient means. Raises ``NotValid`` (404) for who is not linked."""
    patient_id = id_in(reference, "Patient")
    linked = linking.linked(session, patient_id) if patient_id else None
    if linked is None:
        raise not_valid(where, "not-found", "This patient is not linked with your system.", 404)
    return linked


def require_shared(
    session: CareSession, kind: Kind, person_id: str, *, write: bool = False
) -> None:
    """Raises ``NotShared`` where the person has not said yes to that."""
    category = kind.noun.category
    shares = session.shares().get(person_id, ())
    seen = any(share.shared == category for share in shares)
    if not seen or (write and not session.may_change(person_id, category)):
        raise NotShared


def create(
    session: CareSession,
    system: CallingSystem,
    kind: Kind,
    sent: Resource,
    *,
    unless: Identifier | None = None,
) -> Kept:
    """A new row; or the one that was made of that identifier before: unchanged when it is named in
    ``unless`` (If-None-Exist), else updated. Raises ``NotValid``, ``NotShared``."""
    kind = kind.of(validated(kind.name, sent))
    person_id = whose(session, *kind.patient_of(sent)).person_id
    session.hold(person_id)
    require_shared(session, kind, person_id, write=True)
    around = around_of(session, system, person_id)
    kept = _created_or_known(session, kind, sent, unless, around)
    labels.heed(session, person_id, sent)
    return kept


def _created_or_known(
    session: CareSession, kind: Kind, sent: Resource, unless: Identifier | None, around: Around
) -> Kept:
    person_id = around.person_id
    if unless is not None:
        there = filed.by_identifier(session, person_id, kind.name, unless)
        if there:
            return _only(session, kind, there, around)
    known = _known_already(session, kind, person_id, sent)
    if known is not None:
        return _update(session, kind, known.row_id, sent, None, around)
    fields = fields_of(kind, sent, around)
    stamped = {**fields, **stamp(session, kind, person_id)}
    _, row, _ = keep.create(session, kind.noun, person_id, new_id(), stamped)
    bringing.bring(session, kind, row, None, sent, around)
    version = _file(session, kind, row, sent, plain(fields))
    return Kept(shown(session, kind, _wire(session, row), version, around), made=True)


def read(session: CareSession, system: CallingSystem, kind: Kind, seen_id: str) -> Kept:
    """As it is now. Raises ``NotFound``, ``NotValid`` (410)."""
    person_id, row_id = ids.meant(session, seen_id)
    kind = met(session, kind, person_id, row_id)
    row = _row(session, kind, person_id, row_id)
    around = around_of(session, system, person_id)
    return Kept(shown(session, kind, _wire(session, row), _last(session, row), around))


def update(
    session: CareSession,
    system: CallingSystem,
    kind: Kind,
    seen_id: str,
    sent: Resource,
    *,
    if_match: str | None = None,
) -> Kept:
    """Lay what the sender has changed on the row. Raises ``NotFound``, ``NotYoursToChange``,
    ``VersionMoved``, ``NotValid``."""
    if sent.get("id") != seen_id:
        raise not_valid(f"{kind.name}.id", "value", "The id must be the one in the address.", 400)
    validated(kind.name, sent)
    person_id, row_id = ids.meant(session, seen_id)
    session.hold(person_id)
    if whose(session, *kind.patient_of(sent)).person_id != person_id:
        where = kind.patient_of(sent)[1]
        raise not_valid(where, "business-rule", "It stays with the patient it is about.")
    around = around_of(session, system, person_id)
    kind = met(session, kind, person_id, row_id)
    known = _known_already(session, kind, person_id, sent)
    if known is not None and known.row_id != row_id:
        raise _several(kind)
    change = _move if kind.is_between else _update
    kept = change(session, kind, row_id, sent, if_match, around)
    labels.heed(session, person_id, sent)
    return kept


def take_back(
    session: CareSession, kind: Kind, seen_id: str, *, if_match: str | None = None
) -> None:
    """Delete: for the sender it is gone; in the person's plan it says so. Twice changes nothing."""
    person_id, row_id = ids.meant(session, seen_id)
    session.hold(person_id)
    kind = met(session, kind, person_id, row_id)
    row = keep.find(session, kind.noun, person_id, row_id)
    last = filed.latest(session, person_id, row_id)
    _require_own(session, kind, row, last)
    if last is None or last.sent is None:
        return
    if row.removed_at is None:
        _require_version(session, row, last, if_match)
        keep.change(session, row, base=row.number, changes=dict(kind.taken_back))
    filed.keep(session, row, kind.name, None)


def shown(
    session: CareSession, kind: Kind, row: dict[str, Any], last: Version | None, around: Around
) -> Resource:
    """The resource, from the row as the system may read it and what it sent itself."""
    if last is not None and last.sent is not None:
        base, known = last.sent, last.fields
    else:
        base, known = kind.skeleton(around.patient), {}
    now = plain({name: row[name] for name in kind.read})
    changed = {name for name in kind.read if (now[name] or None) != (known.get(name) or None)}
    kind.lay_on(base, row, changed, around)
    meta = {**base.pop("meta", {}), "versionId": version_id(row["version"], last)}
    meta["lastUpdated"] = max(row["changed_at"], last.at) if last else row["changed_at"]
    seen_id = ids.seen(session, row["person_id"], row["id"])
    head = {"resourceType": kind.name, "id": seen_id, "meta": meta}
    return {**head, **base, **head}


def met(session: CareSession, kind: Kind, person_id: str, row_id: str) -> Kind:
    """Which of what a resource of that type can be, that row is."""
    if not kind.also:
        return kind
    each = (one for one in kind.also if session.get(one.noun, (person_id, row_id)) is not None)
    return next(each, kind)


def around_of(session: CareSession, system: CallingSystem, person_id: str) -> Around:
    """What a mapping has to know. Raises ``NotFound`` where the system is not linked."""
    linked = linking.linked_with(session, person_id)
    if linked is None:
        raise NotFound
    me = session.memberships().get(person_id)
    patient = f"Patient/{linked.patient_id}"
    zone = ZONES[system.country]
    return Around(session, person_id, patient, zone, me.agency_id if me else None)


def version_id(number: str, last: Version | None) -> str:
    """The row's number as this system sees it, and how often it has sent it."""
    return f"{number}-{last.version if last else 0}"


def identified(sent: Resource) -> list[Identifier]:
    """The identifiers it is found by again."""
    return identifiers_of(sent, MOST_IDENTIFIERS)


def _update(
    session: CareSession,
    kind: Kind,
    row_id: str,
    sent: Resource,
    if_match: str | None,
    around: Around,
) -> Kept:
    row = _row(session, kind, around.person_id, row_id)
    last = filed.latest(session, around.person_id, row_id)
    _require_own(session, kind, row, last)
    if last is None or last.sent is None:
        raise not_valid("", "deleted", _GONE, 410)
    _require_version(session, row, last, if_match)
    known = replace(around, before=Before(last.sent, last.fields))
    fields = fields_of(kind, sent, known)
    now = plain(fields)
    changes = {name: fields[name] for name in fields if now[name] != last.fields.get(name)}
    if changes:
        # Without If-Match nobody knows what the sender had seen: both texts are kept.
        base = row.number if if_match else 0
        keep.change(session, row, base=base, changes=changes)
    if changes or _own_words(sent) != last.sent:
        bringing.bring(session, kind, row, last.sent, sent, around)
        last = _file(session, kind, row, sent, now)
    return Kept(shown(session, kind, _wire(session, row), last, around))


def _move(
    session: CareSession,
    kind: Kind,
    row_id: str,
    sent: Resource,
    if_match: str | None,
    around: Around,
) -> Kept:
    """What goes from one to another either of them writes in: laid on what they have read, so they
    say which version that was. Kept whole for whoever sent it first."""
    row = _row(session, kind, around.person_id, row_id)
    require_shared(session, kind, around.person_id, write=True)
    last = _last(session, row)
    if if_match is None:
        raise IfMatchMissing
    _require_version(session, row, last, if_match)
    there = _wire(session, row)
    seen = shown(session, kind, there, copy.deepcopy(last), around)
    known = replace(around, before=Before(seen, there))
    fields, before = fields_of(kind, sent, known), plain(fields_of(kind, seen, known))
    now = plain(fields)
    changes = {name: fields[name] for name in fields if now[name] != before[name]}
    if changes:
        keep.change(session, row, base=row.number, changes=changes)
    if last is not None and (changes or _own_words(sent) != last.sent):
        last = _file(session, kind, row, sent, now)
    return Kept(shown(session, kind, _wire(session, row), last, around))


def _only(session: CareSession, kind: Kind, there: list[Version], around: Around) -> Kept:
    if len(there) > 1:
        raise _several(kind)
    row = _row(session, kind, around.person_id, there[0].row_id)
    return Kept(shown(session, kind, _wire(session, row), there[0], around))


def _known_already(
    session: CareSession, kind: Kind, person_id: str, sent: Resource
) -> Version | None:
    """What was made of one of its identifiers. Raises ``NotValid`` where they mean several."""
    found = {
        version.row_id: version
        for identifier in identified(sent)
        for version in filed.by_identifier(session, person_id, kind.name, identifier)
    }
    if len(found) > 1:
        raise _several(kind)
    return next(iter(found.values()), None)


def _several(kind: Kind) -> NotValid:
    where, text = f"{kind.name}.identifier", "These identifiers belong to more than one."
    return not_valid(where, "multiple-matches", text, 412)


def _file(
    session: CareSession, kind: Kind, row: Noun, sent: Resource, fields: dict[str, Any]
) -> Version:
    return filed.keep(session, row, kind.name, _own_words(sent), fields, identified(sent))


def _own_words(sent: Resource) -> Resource:
    """Without what is ours to say: the id and the version."""
    meta = {k: v for k, v in (sent.get("meta") or {}).items() if k not in _OUR_META}
    rest = {k: v for k, v in sent.items() if k not in ("id", "meta")}
    return {**rest, "meta": meta} if meta else rest


def _row(session: CareSession, kind: Kind, person_id: str, row_id: str) -> Noun:
    row = keep.find(session, kind.noun, person_id, row_id)
    if row.removed_at is not None:
        raise not_valid("", "deleted", _GONE, 410)
    return row


def _last(session: CareSession, row: Noun) -> Version | None:
    last = filed.latest(session, row.person_id, row.id)
    if last is not None and last.sent is None:
        raise not_valid("", "deleted", _GONE, 410)
    return last


def _wire(session: CareSession, row: Noun) -> dict[str, Any]:
    session.flush()
    return reading.as_read(session, rows.wire(row))


def _require_own(session: CareSession, kind: Kind, row: Noun, last: Version | None) -> None:
    if last is None:
        raise NotYoursToChange
    require_shared(session, kind, row.person_id, write=True)


def _require_version(
    session: CareSession, row: Noun, last: Version | None, if_match: str | None
) -> None:
    if if_match is None:
        return
    veil = session.veil(row.person_id)
    number = str(veil.put_on(row.number) if veil else row.number)
    if if_match.strip().removeprefix("W/").strip('"') != version_id(number, last):
        raise VersionMoved
