"""What members do in somebody else's plan."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.consent.means import ROWS_AT_MOST, TIME, WHICH, WHOSE, YES, Means, pick
from tests.consent.oracle import Row


def brought_by(row: Row) -> list[str]:
    """As which member somebody has brought it: theirs to put otherwise."""
    names = ("source_member_id", "asked_by_member_id", "by_member_id")
    return [row.fields[name] for name in names if row.fields.get(name)]


class MembersAct(Means):
    """Somebody else writes, sends, tries."""

    @rule(who=WHICH, whose=WHOSE, which=WHICH)
    def takes_a_step_or_gives_it_back(self, who: int, whose: str, which: int) -> None:
        name, step = self._somebody(who, whose), self._row(whose, which, "step")
        me = self._me(name, whose)
        if step:
            mine = me and step.fields["owner_member_id"] == me
            after = ("nobody", None) if mine else ("member", me)
            allowed = me is not None and (mine or step.fields["owner"] == "nobody")
            changes = {"owner": after[0], "owner_member_id": after[1] or None}
            self._edits(name, whose, step, changes, "plan", bool(allowed))

    @rule(who=WHICH, whose=WHOSE, which=WHICH, state=st.sampled_from(("started", "done")))
    def says_how_it_goes(self, who: int, whose: str, which: int, state: str) -> None:
        name, step = self._somebody(who, whose), self._row(whose, which, "step")
        me = self._me(name, whose)
        if step:
            allowed = me is not None and step.fields["owner_member_id"] == me
            self._edits(name, whose, step, {"state": state}, "plan", allowed)

    @rule(who=WHICH, whose=WHOSE, which=WHICH)
    def comes_along(self, who: int, whose: str, which: int) -> None:
        name, meeting = self._somebody(who, whose), self._row(whose, which, "appointment")
        me = self._me(name, whose)
        if meeting:
            along = meeting.fields["comes_along_member_ids"]
            others = [one for one in along if one != me]
            with_me = others if me in along else [*others, me or meeting.id]
            changes = {"comes_along_member_ids": with_me}
            self._edits(name, whose, meeting, changes, "appointments", me is not None)

    @rule(who=WHICH, whose=WHOSE, which=WHICH, changes=st.sampled_from((
        {"only_me": False}, {"removed": True}, {"section": "reasons"}, {"state": "given"},
        {"name": "x"}, {"what": "x"}, {"title": "x"}, {"words": "x"}, {"sharing_stopped": False},
    )))  # fmt: skip
    def tries_what_is_not_theirs(
        self, who: int, whose: str, which: int, changes: dict[str, Any]
    ) -> None:
        row = pick(list(self.world.plans[whose].rows.values()), which)
        name = self._somebody(who, whose)
        if self._me(name, whose) not in brought_by(row):
            self.world.tries(name, whose, row, changes)

    @rule(who=WHICH, whose=WHOSE, time=YES)
    def proposes(self, who: int, whose: str, time: bool) -> None:
        if len(self.world.plans[whose].rows) < ROWS_AT_MOST:
            proposal = {"title": self._words(), "status": "proposed", **TIME}
            step = {"what": self._words(), "state": "proposed"}
            noun = "appointment" if time else "step"
            self.world.propose(self._somebody(who, whose), whose, noun, proposal if time else step)

    @rule(who=WHICH, whose=WHOSE, asks=YES)
    def sends(self, who: int, whose: str, asks: bool) -> None:
        """A note; a professional also asks to see something."""
        if len(self._rows(whose, "note", "request")) > 4:
            return
        if asks:
            says = {"shares": ["plan"], "right": "see", "purpose": self._words(), "until": None}
            self.world.send(self._somebody(who, whose), whose, "request", says)
        else:
            self.world.send(self._somebody(who, whose), whose, "note", {"words": self._words()})

    @rule(whose=WHOSE, which=WHICH, answer=st.sampled_from(("given", "part", "refused")))
    def answers(self, whose: str, which: int, answer: str) -> None:
        request = self._row(whose, which, "request")
        if request:
            self.world.change(whose, request, {"state": answer})

    @rule(who=WHICH, whose=WHOSE)
    def says_how_to_be_reached(self, who: int, whose: str) -> None:
        self.world.say_how_to_be_reached(self._somebody(who, whose), whose, self._words())
