"""A plan as the countries' forms want it: the same data, under the points of each form.

What there is nothing about is said to be missing, on its point: a gap is to be seen, not guessed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from server.care.plan_print import Paper
from server.store.tables import Handover, Step, Talk
from server.web.export_words import Words
from server.web.receipt_words import day

POINTS = {
    # SoL and HSL (SE): what is needed, who answers for it, what others do, who answers for all.
    "sip": ("wants", "agencies", "others", "responsible", "takes-part", "period", "consent"),
    # Nine points, a to i, in the regulation's own order (NO).
    "individual_plan": (
        "wants", "takes-part", "responsible", "others", "agencies", "how", "period", "consent",
        "together",
    ),
    "indsatsplan": (
        "wants", "agencies", "others", "responsible", "takes-part", "together", "period", "consent",
    ),
}  # fmt: skip
"""Form → its points."""
AT_HOME = {"se": "sip", "no": "individual_plan", "dk": "indsatsplan"}
"""Country → its own form."""


@dataclass(frozen=True)
class Point:
    """One point of a form. ``lines`` and ``rows`` are what is there; both empty is a gap."""

    heading: str
    lines: list[str]
    rows: list[tuple[str, str, str, str]]
    """What, who, when, and how it stands."""


def points(paper: Paper, form: str, words: Words) -> Iterator[Point]:
    """The points of a form, in its order."""
    told = _Told(paper, words)
    for name in POINTS[form]:
        rows: list[Step] = ROWS[name](paper) if name in ROWS else []
        yield Point(
            words(f"prints-point-{name}", form=form),
            [line for line in LINES[name](told) if line] if name in LINES else [],
            [told.row(step) for step in rows],
        )


class _Told:
    """Says what a paper holds."""

    def __init__(self, paper: Paper, words: Words) -> None:
        self.paper, self.words = paper, words

    def row(self, step: Step) -> tuple[str, str, str, str]:
        """A step as a line of a table."""
        first = self.words("plan-first", area=step.only_after) if step.only_after else ""
        what = " – ".join(one for one in (step.what, first) if one)
        return what, self._who(step), self._when(step), self.words(f"plan-state-{step.state}")

    def wants(self) -> Iterator[str]:
        """Goals in the person's words, and what they say helps."""
        for goal in self.paper.goals:
            said = goal.own_words or goal.professional_words
            yield self.words("prints-proposed", words=said) if goal.state == "proposed" else said
        for one in self.paper.helps:
            yield self.words("prints-helps", words=one.words)

    def responsible(self) -> Iterator[str]:
        """Who answers for the whole."""
        plan = self.paper.plan
        if plan:
            yield self.paper.called(
                plan.responsible_member_id, plan.responsible_agency_id, plan.responsible_name
            )

    def takes_part(self) -> Iterator[str]:
        """Whoever has a step, answers for the whole, or may write in the plan; each once."""
        paper = self.paper
        receivers = (
            paper.called(one.receiver_member_id, one.receiver_agency_id)
            for one in paper.grants
            if one.right == "take_part"
        )
        owners = (paper.owner(step) for step in paper.steps)
        yield from dict.fromkeys((*self.responsible(), *owners, *receivers))

    def how(self) -> Iterator[str]:
        """What is done if a step does not come off, and if the whole plan does not."""
        for step in self.paper.steps:
            if step.fallback:
                yield self.words("prints-fallback", step=step.what, words=step.fallback)
        yield self.paper.plan.if_this_fails if self.paper.plan else ""

    def period(self) -> Iterator[str]:
        """From the first day in the plan to the last, and when it is looked at again."""
        days = [one for step in self.paper.steps for one in (step.start, step.due) if one]
        if days:
            first, last = self.words.day(min(days)), self.words.day(max(days))
            yield self.words("prints-days", first=first, last=last)
        review = self.paper.plan.next_review if self.paper.plan else None
        if review:
            yield self.words("prints-review", day=self.words.day(review))
        elif days:
            yield self.words("prints-no-review")

    def consent(self) -> Iterator[str]:
        """Which of those at work may see the plan. Family and friends are nobody's business."""
        for grant in self.paper.grants:
            if grant.receiver_agency_id or self.paper.works(grant.receiver_member_id):
                who = self.paper.called(grant.receiver_member_id, grant.receiver_agency_id)
                country = self.paper.person.country
                until = day(self.words, grant.until, country) if grant.until else "none"
                yield self.words("prints-yes", who=who, until=until)

    def together(self) -> Iterator[str]:
        """Agencies' own plans, what is being handed over, and what they talk about."""
        paper, words = self.paper, self.words
        for one in paper.sources:
            kind = words.value("plan_source", "plan_kind", one.plan_kind)
            agency = paper.called(one.source_member_id, one.agency_id)
            yield words("prints-source", title=one.title or kind, agency=agency)
        yield from map(self._handed_over, paper.handovers)
        for talk in paper.talks:
            about = talk.words or ", ".join(self._about(talk))
            yield words("prints-talk", words=about) if about else ""

    def _handed_over(self, one: Handover) -> str:
        paper, words = self.paper, self.words
        # Whoever comes after a worker is somebody there, and not the whole place.
        is_next = one.kind == "worker" and not (one.to_member_id or one.to_name)
        taker = "" if is_next else paper.called(one.to_member_id, one.to_agency_id, one.to_name)
        giver = paper.called(one.from_member_id, one.from_agency_id, one.from_name)
        told = words(
            "prints-handover",
            giver=giver or words("handovers-somebody", side="from"),
            taker=taker or words("handovers-somebody", side="to"),
        )
        return f"{told}: {one.why}" if one.why else told

    def _about(self, talk: Talk) -> Iterator[str]:
        """What a talk that the plans raised is about; nobody has said it in words."""
        yield from (step.what for step in self.paper.steps if step.id in talk.about_step_ids)
        for goal in self.paper.goals:
            if goal.id in talk.about_goal_ids:
                yield goal.own_words or goal.professional_words

    def _who(self, step: Step) -> str:
        if step.owner == "me":
            return self.words("prints-me")
        return self.paper.owner(step) or self.words("plan-step-who-nobody")

    def _when(self, step: Step) -> str:
        return self.words.day(step.due) if step.due else self.words("prints-no-day")


LINES: dict[str, Callable[[_Told], Iterator[str]]] = {
    "wants": _Told.wants,
    "responsible": _Told.responsible,
    "takes-part": _Told.takes_part,
    "how": _Told.how,
    "period": _Told.period,
    "consent": _Told.consent,
    "together": _Told.together,
}


def _of_agencies(paper: Paper) -> list[Any]:
    """Theirs, and what nobody has: somebody has to."""
    return [step for step in paper.steps if paper.is_at_work(step) or not _is_ours(paper, step)]


def _of_others(paper: Paper) -> list[Any]:
    return [step for step in paper.steps if _is_ours(paper, step)]


def _is_ours(paper: Paper, step: Step) -> bool:
    return step.owner in ("me", "member") and not paper.is_at_work(step)


ROWS: dict[str, Callable[[Paper], list[Any]]] = {"agencies": _of_agencies, "others": _of_others}
