"""What the rules of the state machine are made of: what is drawn, and how things are found."""

from collections import Counter
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from tests.consent.acts import CAST
from tests.consent.doors import Doors
from tests.consent.oracle import Row, wire
from tests.consent.systems import Systems

WHOSE = st.sampled_from(("kim", "kim", "ola"))
WHO = st.sampled_from(CAST)
WHICH = st.integers(0, 50)
"""One of however many there are."""
YES = st.booleans()
RELATION = st.sampled_from(("relative", "friend", "professional", "guardian", "other"))
SHARED = st.sampled_from(("plan", "appointments", "crisis_plan", "about_me", "network"))
SECTIONS = {
    "crisis_plan": ("reasons", "warning_signs", "what_i_can_do"),
    "about_me": ("what_helps", "what_happened", "how_to_meet_me"),
}
SECTION_OF = {"crisis_entry": "crisis_plan", "about_me": "about_me"}
WORDS = {
    "step": "what", "goal": "own_words", "appointment": "title", "crisis_entry": "words",
    "about_me": "words", "agency": "name", "member": "name", "question": "words",
    "talk": "words", "handover": "why", "plan_source": "title",
}  # fmt: skip
AGE = st.sampled_from((10, 11, 12, 14, 15, 40))
TIME = {"starts_at": "2027-01-11T09:00:00Z", "zone": "Europe/Stockholm", "place": "Hamngatan 3"}
LATER = (timedelta(hours=1), timedelta(days=1), timedelta(days=31), timedelta(days=400))
MEMBERS_AT_MOST, GRANTS_AT_MOST, ROWS_AT_MOST = 7, 12, 40


class Means(RuleBasedStateMachine):
    """``doors``, and what was ``done``, are set in a subclass."""

    doors: Doors
    done: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.world = Systems(self.doors, self.done)
        self.world.begin_reading()
        self.world.begin_systems()
        self.said = self.taken = 0

    def _write(self, whose: str, noun: str, section: int, *, only_me: bool) -> None:
        fields: dict[str, Any] = {WORDS[noun]: self._words()}
        if noun in SECTION_OF:
            fields["section"] = pick(SECTIONS[SECTION_OF[noun]], section)
        if noun in ("step", "crisis_entry", "about_me"):
            fields["only_me"] = only_me
        if noun == "agency":
            fields |= {"country": "se", "note": self._words(), "address": "Hamngatan 3"}
        if noun == "appointment":
            fields |= TIME
        if noun == "question":
            times = self._rows(whose, "appointment")
            if not times:
                return
            fields["appointment_id"] = pick(times, section).id
        if noun == "member":
            fields["relation"] = "friend"
        self.world.put(whose, noun, fields)

    def _name(self, whose: str, relation: str, agency: Row | None) -> Row:
        fields = {"name": self._words(), "relation": relation, "note": self._words()}
        member = self.world.put(whose, "member", {**fields, "agency_id": agency and agency.id})
        assert member
        return member

    def _let_in(self, whose: str, who: str, relation: str, agency: Row | None) -> None:
        member = self._name(whose, relation, agency)
        invited = self.world.invite(whose, member)
        assert invited
        self.world.accept(who, invited)
        self.world.confirm(whose, member)

    def _share(self, whose: str, to: Row, shared: str, **says: Any) -> None:
        kind = f"receiver_{to.noun}_id"
        said = {"right": "see", "sections": [], "until": None, "starts_at": None, **says}
        self.world.put(whose, "grant", {kind: to.id, "shared": shared, **said})

    def _edits(
        self, who: str, whose: str, row: Row, changes: dict[str, Any], shared: str, theirs: bool
    ) -> None:
        allowed = theirs and self.world.takes_part(who, self.world.plans[whose], shared)
        self.world.edit(who, whose, row, changes, allowed=allowed)

    def _says(self, whose: str, changes: dict[str, Any]) -> None:
        plan = self.world.plans[whose]
        self.world.change(whose, plan.rows["person", plan.person_id], changes)

    def _somebody(self, who: int, whose: str) -> str:
        """Mostly one of those who are let in."""
        others = [name for name in CAST if name != whose]
        near = [name for name in others if self._me(name, whose)]
        return str(pick([*near, *near, *others], who))

    def _me(self, who: str, whose: str) -> str | None:
        """Their id as a member whom the person lets in."""
        member = self.world.plans[whose].let_in(self.world.account(who), self.world.now)
        return member.id if member else None

    def _rows(self, whose: str, *nouns: str) -> list[Row]:
        return [row for noun in nouns for row in self.world.plans[whose].of(noun)]

    def _row(self, whose: str, which: int, *nouns: str) -> Row | None:
        rows = self._rows(whose, *nouns)
        return pick(rows[::-1], which) if rows else None

    def _words(self) -> str:
        self.said += 1
        return f"words {self.said}"

    def _some(self, shared: str, which: int) -> list[str]:
        sections = SECTIONS.get(shared, ())
        return [section for n, section in enumerate(sections) if which >> n & 1]

    def _end(self, which: int) -> str | None:
        after = pick((None, *LATER, -LATER[0]), which)
        return wire(self.world.now + after) if after else None


def pick(things: Any, which: int) -> Any:
    return things[which % len(things)]
