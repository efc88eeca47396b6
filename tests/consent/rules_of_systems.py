"""What agencies' systems do, and what is done about them."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.consent.means import MEMBERS_AT_MOST, ROWS_AT_MOST, WHICH, WHOSE, Means, pick
from tests.consent.resources import NOUN
from tests.consent.systems import Sent

SYSTEM = st.sampled_from(("clinic's system", "office's system"))
KIND = st.sampled_from(tuple(NOUN))


class SystemsAct(Means):
    """They are linked, send, put otherwise, take back; and are ended."""

    @rule(who=SYSTEM, whose=WHOSE)
    def shows_it_a_code(self, who: str, whose: str) -> None:
        if len(self._rows(whose, "member")) < MEMBERS_AT_MOST + 2:
            self.world.link(who, whose)

    @rule(who=SYSTEM, whose=WHOSE, shared=st.sampled_from(("plan", "appointments", "network")))
    def lets_its_agency_take_part(self, who: str, whose: str, shared: str) -> None:
        member = self.world.plans[whose].let_in(self.world.account(who), self.world.now)
        if member and len(self._rows(whose, "grant")) < ROWS_AT_MOST:
            agency = self.world.plans[whose].rows["agency", member.fields["agency_id"]]
            right = "see" if shared == "network" else "take_part"
            self._share(whose, agency, shared, right=right)

    @rule(who=SYSTEM, whose=WHOSE, kind=KIND)
    def sends_something(self, who: str, whose: str, kind: str) -> None:
        if len(self.world.plans[whose].rows) < ROWS_AT_MOST:
            self.world.sends(who, whose, kind, self._words())

    @rule(who=SYSTEM, which=WHICH)
    def sends_it_in_other_words(self, who: str, which: int) -> None:
        sent = self._sent(who, which)
        if sent:
            self.world.puts_otherwise(who, sent, self._words())

    @rule(who=SYSTEM, which=WHICH)
    def takes_it_back(self, who: str, which: int) -> None:
        sent = self._sent(who, which)
        if sent:
            self.world.takes_back(who, sent)

    @rule(who=SYSTEM)
    def tries_a_token_that_it_kept(self, who: str) -> None:
        self.world.comes_with_an_old_token(who)

    @rule(who=SYSTEM, really=WHICH)
    def is_ended_and_another_comes(self, who: str, really: int) -> None:
        """Seldom: what it had sent stays."""
        if really % 5 == 0:
            self.world.is_ended(who)

    def _sent(self, who: str, which: int) -> Sent | None:
        sent = self.world.programs[who].sent
        return pick(sent[::-1], which) if sent else None
