"""What a person does: writes, says who is around, and who they are."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.consent.means import (
    AGE,
    LATER,
    MEMBERS_AT_MOST,
    RELATION,
    ROWS_AT_MOST,
    SECTION_OF,
    SECTIONS,
    WHICH,
    WHO,
    WHOSE,
    WORDS,
    YES,
    Means,
    pick,
)


class Persons(Means):
    """The person, and the time."""

    @rule(whose=WHOSE, noun=st.sampled_from(tuple(WORDS)), section=WHICH, only_me=YES)
    def writes(self, whose: str, noun: str, section: int, only_me: bool) -> None:
        if len(self.world.plans[whose].rows) < ROWS_AT_MOST:
            self._write(whose, noun, section, only_me=only_me)

    @rule(whose=WHOSE, which=WHICH, late=YES, other_phone=YES)
    def puts_it_in_other_words(self, whose: str, which: int, late: bool, other_phone: bool) -> None:
        row = self._row(whose, which, *WORDS)
        if row:
            changes = {WORDS[row.noun]: self._words()}
            self.world.change(whose, row, changes, late=late, which=int(other_phone))

    @rule(whose=WHOSE, which=WHICH, only_me=YES, late=YES)
    def keeps_to_themselves(self, whose: str, which: int, only_me: bool, late: bool) -> None:
        row = self._row(whose, which, "step", "crisis_entry", "about_me")
        if row:
            self.world.change(whose, row, {"only_me": only_me}, late=late)

    @rule(whose=WHOSE, which=WHICH, section=WHICH)
    def moves_to_another_section(self, whose: str, which: int, section: int) -> None:
        row = self._row(whose, which, *SECTION_OF)
        if row:
            sections = SECTIONS[SECTION_OF[row.noun]]
            self.world.change(whose, row, {"section": pick(sections, section)})

    @rule(whose=WHOSE, which=WHICH)
    def removes(self, whose: str, which: int) -> None:
        row = self._row(whose, which, *WORDS, "grant", "note")
        if row:
            self.world.remove(whose, row)

    @rule(whose=WHOSE, which=WHICH, late=YES, other_phone=YES)
    def puts_back(self, whose: str, which: int, late: bool, other_phone: bool) -> None:
        """A phone that did not know of it puts no member and no yes back."""
        rows = [row for row in self._rows(whose, *WORDS, "grant") if row.removed_at]
        if rows:
            changes = {"removed": False}
            row = pick(rows, which)
            self.world.change(whose, row, changes, late=late, which=int(other_phone))

    # --- who is around --------------------------------------------------------------------

    @rule(whose=WHOSE, relation=RELATION, agency=WHICH)
    def names_a_member(self, whose: str, relation: str, agency: int) -> None:
        if len(self._rows(whose, "member")) < MEMBERS_AT_MOST:
            agencies = [None, *self._rows(whose, "agency")]
            self._name(whose, relation, pick(agencies, agency))

    @rule(whose=WHOSE, which=WHICH, relation=RELATION, agency=WHICH)
    def says_what_a_member_is(self, whose: str, which: int, relation: str, agency: int) -> None:
        member = self._row(whose, which, "member")
        if member and member.fields["relation"] != "system":
            place = pick([None, *self._rows(whose, "agency")], agency)
            changes = {"relation": relation, "agency_id": place and place.id}
            self.world.change(whose, member, changes)

    @rule(whose=WHOSE, which=WHICH, days=st.sampled_from((1, 7, 30)))
    def invites(self, whose: str, which: int, days: int) -> None:
        member = self._row(whose, which, "member")
        if member:
            self.world.invite(whose, member, days)

    @rule(whose=WHOSE, which=WHICH)
    def takes_an_invitation_back(self, whose: str, which: int) -> None:
        member = self._row(whose, which, "member")
        if member:
            self.world.cancel(whose, member)

    @rule(who=WHO, which=WHICH)
    def accepts(self, who: str, which: int) -> None:
        if self.world.invitations:
            self.world.accept(who, pick(self.world.invitations[::-1], which))

    @rule(whose=WHOSE, which=WHICH)
    def confirms(self, whose: str, which: int) -> None:
        member = self._row(whose, which, "member")
        if member:
            self.world.confirm(whose, member)

    @rule(whose=WHOSE, who=WHO, relation=RELATION, agency=WHICH)
    def lets_in(self, whose: str, who: str, relation: str, agency: int) -> None:
        """All of it in one go, also for somebody who was there before."""
        if who != whose and len(self._rows(whose, "member")) < MEMBERS_AT_MOST:
            place = pick([None, *self._rows(whose, "agency")], agency)
            self._let_in(whose, who, relation, place)

    @rule(who=WHO, whose=WHOSE)
    def leaves(self, who: str, whose: str) -> None:
        self.world.leave(who, whose)

    # --- who the person is, and the time --------------------------------------------------

    @rule(whose=WHOSE, age=AGE, days=st.sampled_from((0, 1, 30)))
    def says_when_born(self, whose: str, age: int, days: int) -> None:
        """So many days from now they are that old."""
        day = self.world.today() + timedelta(days=days)
        born = date(day.year - age, day.month, min(day.day, 28))
        self._says(whose, {"birth_date": born.isoformat()})

    @rule(whose=WHOSE, changes=st.sampled_from((
        {"country": "se"}, {"country": "no"}, {"country": "dk"}, {"birth_date": None},
        {"protected": True}, {"protected": False}, {"waits_hours": 0}, {"waits_hours": 48},
    )))  # fmt: skip
    def says_about_themselves(self, whose: str, changes: dict[str, Any]) -> None:
        self._says(whose, changes)

    @rule(which=WHICH, just_before=YES)
    def time_passes(self, which: int, just_before: bool) -> None:
        """To the moment when something begins or ends, or a second before it."""
        moments = sorted(self.world.moments())
        if moments:
            moment = pick(moments, which) - timedelta(seconds=int(just_before))
            self.world.later(max(moment, self.world.now))

    @rule(long=st.sampled_from(LATER[:3]))
    def days_pass(self, long: timedelta) -> None:
        self.world.later(self.world.now + long)
