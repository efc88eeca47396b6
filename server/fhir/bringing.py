"""What comes with an agency's plan: the goals and steps that it names, and those that stand in the
plan itself. They arrive as proposals, and the person answers.

What stands in the plan is changed where the plan has changed it since it was last sent; left out of
it, it is stopped. What the person has removed stays removed.
"""

from dataclasses import dataclass
from typing import Any

from server.access.session import CareSession
from server.care import filed, keep, plan_sources
from server.fhir import inline
from server.fhir.around import Around
from server.fhir.elements import Resource
from server.fhir.fields import fields_of, plain, stamp
from server.fhir.inline import Inline
from server.fhir.kinds import KINDS, Kind
from server.fhir.outcomes import NotValid, within
from server.store.noun import Noun
from server.store.tables import NOUNS

_OVER = ("stopped", "done", "not_possible")
_HOW_IT_GOES = ("started", "done")


@dataclass(frozen=True)
class Said:
    """What a plan says of one goal or step."""

    kind: Kind
    fields: dict[str, Any]

    @property
    def is_over(self) -> bool:
        """Nothing is left to be proposed."""
        return self.fields["state"] in _OVER

    def since(self, before: "Said") -> dict[str, Any]:
        """What is said otherwise now. How a step goes, whoever has it says; that it is over, also
        who proposed it."""
        now, was = plain(self.fields), plain(before.fields)
        changes = {name: value for name, value in self.fields.items() if now[name] != was[name]}
        state = self.fields["state"]
        has_it = self.fields.get("owner") == "agency"
        if not (has_it if state in _HOW_IT_GOES else self.is_over):
            changes.pop("state", None)
        return changes


def bring(
    session: CareSession,
    kind: Kind,
    row: Noun,
    before: Resource | None,
    sent: Resource,
    around: Around,
) -> None:
    """What came with it says so; ``before`` is how it was sent last. Raises ``NotValid``."""
    if kind.brings is None:
        return
    for noun, row_id in kind.brings(sent, around):
        brought = keep.find(session, NOUNS[noun], row.person_id, row_id)
        if brought.plan_source_id != row.id:  # type: ignore[attr-defined]
            changes = {"plan_source_id": row.id}
            keep.change(session, brought, base=brought.number, changes=changes)
    was, now = (_said_in(plan, row, around) for plan in (before or {}, sent))
    for row_id, said in now.items():
        _keep(session, row, row_id, said, was.get(row_id), around)
    for row_id in was.keys() - now.keys():
        _drop(session, row, row_id, was[row_id].kind)


def _said_in(plan: Resource, row: Noun, around: Around) -> dict[str, Said]:
    """Row id → what the plan itself says of it."""
    found = inline.of(plan)
    goals = {
        f"#{one.key}": {"reference": around.reference("Goal", one.row_in(row.id))}
        for one in found
        if one.kind == "Goal"
    }
    return {one.row_in(row.id): _said(one, goals, around) for one in found}


def _said(one: Inline, goals: dict[str, Resource], around: Around) -> Said:
    focus = (one.resource.get("focus") or {}).get("reference")
    resource = {**one.resource, "focus": goals[focus]} if focus in goals else one.resource
    try:
        fields = fields_of(KINDS[one.kind], resource, around)
    except NotValid as error:
        raise within(one.where, error) from None
    fields.pop("plan_source_id", None)
    return Said(KINDS[one.kind], fields)


def _keep(
    session: CareSession, plan: Noun, row_id: str, said: Said, was: Said | None, around: Around
) -> None:
    """Propose it, or lay on the row what has changed."""
    row = _find(session, plan, row_id, said.kind)
    if row is None:
        if not said.is_over and not _was_made(session, plan, row_id, around):
            fields = {**said.fields, "state": "proposed", "plan_source_id": plan.id}
            stamped = {**fields, **stamp(session, said.kind, plan.person_id)}
            keep.create(session, said.kind.noun, plan.person_id, row_id, stamped)
    elif row.removed_at is None and was is not None:
        keep.change(session, row, base=0, changes=said.since(was))
    elif row.removed_at is None and not said.is_over:  # It was left out for a while.
        plan_sources.ask_anew(row)
        keep.change(session, row, base=0, changes={**said.fields, "state": "proposed"})


def _was_made(session: CareSession, plan: Noun, row_id: str, around: Around) -> bool:
    """Whether an earlier version of the plan has proposed it: then it is the person's alone now."""
    return any(
        row_id in before and not before[row_id].is_over
        for version in filed.versions(session, plan.person_id, plan.id)
        if (before := _said_in(version.sent or {}, plan, around))
    )


def _drop(session: CareSession, plan: Noun, row_id: str, kind: Kind) -> None:
    row = _find(session, plan, row_id, kind)
    if row is not None and row.removed_at is None and row.state not in _OVER:
        keep.change(session, row, base=row.number, changes={"state": "stopped"})


def _find(session: CareSession, plan: Noun, row_id: str, kind: Kind) -> Any:
    return session.get(kind.noun, (plan.person_id, row_id))
