"""What several write in one plan: goals that are proposed, hand-overs, talks."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.consent.means import ROWS_AT_MOST, WHICH, WHOSE, YES, Means, pick
from tests.consent.oracle import Row
from tests.make import new_id

ANYBODY = ("relative", "friend", "professional", "guardian", "other")
RECEIVER_SAYS = {
    "proposed": ("accepted", "first_meeting_booked", "declined"),
    "accepted": ("first_meeting_booked", "met"),
    "first_meeting_booked": ("accepted", "met"),
    "met": ("closed",),
}
SENDER_SAYS = {"proposed": ("taken_back",), "declined": ("proposed",), "taken_back": ("proposed",)}
STATES = ("proposed", "accepted", "first_meeting_booked", "met", "closed", "declined",
          "taken_back", "expired")  # fmt: skip
FOLLOWS = ("accepted_at", "climbed", "answer_by")


class PlansTogether(Means):
    """Somebody else brings something, hands something over, asks, answers."""

    @rule(who=WHICH, whose=WHOSE, agreed=YES)
    def proposes_a_goal(self, who: int, whose: str, agreed: bool) -> None:
        """Never one that is agreed: that is the person's to say."""
        if len(self.world.plans[whose].rows) < ROWS_AT_MOST:
            state = "agreed" if agreed else "proposed"
            goal = {"professional_words": self._words(), "state": state}
            name = self._somebody(who, whose)
            self.world.propose(name, whose, "goal", goal, allowed=not agreed)

    @rule(who=WHICH, whose=WHOSE, to=WHICH, for_another=YES)
    def hands_over(self, who: int, whose: str, to: int, for_another: bool) -> None:
        """From the agency where they work, never from another."""
        name, members = self._somebody(who, whose), self._rows(whose, "member")
        if not members or len(self.world.plans[whose].rows) >= ROWS_AT_MOST:
            return
        mine = self._agency_of(name, whose)
        other = [one.id for one in self._rows(whose, "agency") if one.id != mine]
        sender = (pick(other, to) if other else None) if for_another else mine
        fields = {"from_agency_id": sender, "to_member_id": pick(members, to).id}
        is_theirs = mine is not None and sender == mine
        says = {"why": self._words(), **fields}
        self.world.propose(name, whose, "handover", says, allowed=is_theirs)

    @rule(who=WHICH, whose=WHOSE, which=WHICH, state=st.sampled_from(STATES))
    def answers_a_hand_over(self, who: int, whose: str, which: int, state: str) -> None:
        name, handover = self._somebody(who, whose), self._row(whose, which, "handover")
        if handover:
            allowed = self._may_move(name, whose, handover, state)
            allowed = allowed and self.world.takes_part(name, self.world.plans[whose], "plan")
            self.world.edit(
                name, whose, handover, {"state": state}, allowed=allowed, follows=FOLLOWS
            )

    @rule(who=WHICH, whose=WHOSE, one=WHICH, other=WHICH)
    def asks_two_to_talk(self, who: int, whose: str, one: int, other: int) -> None:
        members = self._rows(whose, "member")
        if len(members) < 2 or len(self.world.plans[whose].rows) >= ROWS_AT_MOST:
            return
        named = [pick(members, one).id, pick(members, other).id]
        talk = {"words": self._words(), "between_member_ids": named}
        two = named[0] != named[1]
        self.world.propose(self._somebody(who, whose), whose, "talk", talk, ANYBODY, allowed=two)

    @rule(who=WHICH, whose=WHOSE, which=WHICH, long=st.sampled_from((False, False, True)))
    def answers_in_a_talk(self, who: int, whose: str, which: int, long: bool) -> None:
        """In three lines, if they were asked."""
        talk = self._row(whose, which, "talk")
        if talk is None or len(self.world.plans[whose].rows) >= ROWS_AT_MOST:
            return
        name = self._somebody(who, whose)
        is_asked = self._me(name, whose) in talk.fields["between_member_ids"]
        is_open = talk.fields["state"] == "open" and talk.removed_at is None
        words = "\n".join(self._words() for _ in range(4 if long else 3))
        answer = {"talk_id": talk.id, "words": words}
        allowed = is_asked and is_open and not long
        self.world.propose(name, whose, "talk_answer", answer, ANYBODY, allowed=allowed)

    @rule(who=WHICH, whose=WHOSE, which=WHICH)
    def tries_to_put_it_otherwise(self, who: int, whose: str, which: int) -> None:
        """What another said in a talk, or asked."""
        row = self._row(whose, which, "talk", "talk_answer")
        name = self._somebody(who, whose)
        mine = row and self._me(name, whose) in (
            row.fields.get("by_member_id"), row.fields.get("asked_by_member_id"),
        )  # fmt: skip
        if row and not mine:
            self.world.tries(name, whose, row, {"words": new_id()})

    def _may_move(self, name: str, whose: str, handover: Row, state: str) -> bool:
        me, says, agency = self._me(name, whose), handover.fields, self._agency_of(name, whose)
        if me is None:
            return False
        sends = says["from_member_id"] == me or (agency and says["from_agency_id"] == agency)
        gets = says["to_member_id"] == me or (agency and says["to_agency_id"] == agency)
        by_sender = sends and state in SENDER_SAYS.get(says["state"], ())
        by_receiver = gets and state in RECEIVER_SAYS.get(says["state"], ())
        return bool(by_sender or by_receiver)

    def _agency_of(self, name: str, whose: str) -> str | None:
        """Where they work, if they are there for it."""
        member = self.world.plans[whose].let_in(self.world.account(name), self.world.now)
        works = member is not None and member.fields["relation"] == "professional"
        return member.fields["agency_id"] if member and works else None
