"""What is shared: given, narrowed, paused, taken back."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.consent.acts import FOR_GOOD
from tests.consent.means import (
    GRANTS_AT_MOST,
    LATER,
    SECTIONS,
    SHARED,
    WHICH,
    WHOSE,
    YES,
    Means,
    pick,
)
from tests.consent.oracle import wire


class Shares(Means):
    """A person decides."""

    @rule(
        whose=WHOSE, to=WHICH, to_agency=YES, shared=SHARED, take_part=YES, sections=WHICH,
        until=WHICH, later=st.sampled_from((False, False, False, True)),
    )  # fmt: skip
    def gives(
        self, whose: str, to: int, to_agency: bool, shared: str, take_part: bool, sections: int,
        until: int, later: bool,
    ) -> None:  # fmt: skip
        receivers = self._rows(whose, "agency" if to_agency else "member")
        if not receivers or len(self._rows(whose, "grant")) >= GRANTS_AT_MOST:
            return
        self._share(
            whose, pick(receivers, to), shared,
            right="take_part" if take_part else "see",
            sections=self._some(shared, sections),
            until=self._end(until),
            starts_at=wire(self.world.now + LATER[1]) if later else None,
        )  # fmt: skip

    @rule(whose=WHOSE, which=WHICH, sections=WHICH, late=YES)
    def chooses_sections(self, whose: str, which: int, sections: int, late: bool) -> None:
        grants = [g for g in self._rows(whose, "grant") if g.fields["shared"] in SECTIONS]
        if grants:
            grant = pick(grants, which)
            changes = {"sections": self._some(grant.fields["shared"], sections)}
            self.world.change(whose, grant, changes, late=late)

    @rule(whose=WHOSE, which=WHICH, until=WHICH)
    def says_until_when(self, whose: str, which: int, until: int) -> None:
        grant = self._row(whose, which, "grant")
        if grant:
            self.world.change(whose, grant, {"until": self._end(until)})

    @rule(whose=WHOSE, which=WHICH, take_part=YES)
    def says_what_for(self, whose: str, which: int, take_part: bool) -> None:
        grant = self._row(whose, which, "grant")
        if grant:
            self.world.change(whose, grant, {"right": "take_part" if take_part else "see"})

    @rule(whose=WHOSE, which=WHICH, state=st.sampled_from(("paused", "given")), late=YES)
    def pauses_and_resumes(self, whose: str, which: int, state: str, late: bool) -> None:
        grant = self._row(whose, which, "grant")
        if grant:
            self.world.change(whose, grant, {"state": state}, late=late)

    @rule(whose=WHOSE, which=WHICH, state=st.sampled_from(FOR_GOOD), late=YES)
    def takes_back(self, whose: str, which: int, state: str, late: bool) -> None:
        grant = self._row(whose, which, "grant")
        if grant:
            self.world.change(whose, grant, {"state": state}, late=late)

    @rule(whose=WHOSE, stopped=YES)
    def stops_all_sharing_or_begins_again(self, whose: str, stopped: bool) -> None:
        self._says(whose, {"sharing_stopped": stopped})
