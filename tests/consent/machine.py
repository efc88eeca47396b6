"""The state machine: persons who share and take back, members who come, read, write and go.

Every rule is something somebody does. After each, everybody reads, and what they read is compared
with the oracle. ``machine_on(doors)`` gives the class for some doors.
"""

from collections import Counter

from hypothesis.stateful import initialize, invariant

from tests.consent.acts import CAST
from tests.consent.doors import Doors
from tests.consent.means import pick
from tests.consent.oracle import Row
from tests.consent.resources import NOUN
from tests.consent.rules_of_members import MembersAct
from tests.consent.rules_of_persons import Persons
from tests.consent.rules_of_sharing import Shares
from tests.consent.rules_of_systems import SystemsAct
from tests.consent.rules_of_together import PlansTogether


class Sharing(Persons, Shares, MembersAct, PlansTogether, SystemsAct):
    """All of it."""

    thorough = True

    @initialize()
    def begins_with_people_around(self) -> None:
        """A relative, a guardian and a clinic's professional; and Kim in the plan of Ola."""
        clinic = self.world.put("kim", "agency", {"name": "Clinic", "country": "se", "note": "n"})
        for whose, who, relation in (
            ("kim", "anna", "relative"), ("kim", "per", "guardian"),
            ("kim", "sara", "professional"), ("ola", "kim", "relative"),
        ):  # fmt: skip
            self._let_in(whose, who, relation, clinic if relation == "professional" else None)
            self._write(whose, "step", 0, only_me=False)
            self._write(whose, "appointment", 0, only_me=False)
            member = self._rows(whose, "member")[-1]
            for shared in ("plan", "appointments"):
                self._share(whose, member, shared, right="take_part")

        self._one_of_each_between_them(clinic)
        self._a_system_that_sends()

    def _one_of_each_between_them(self, clinic: Row | None) -> None:
        """Sara hands something over to Anna, and Kim has asked both to talk."""
        anna, _, sara = self._rows("kim", "member")
        handover = {"from_agency_id": clinic and clinic.id, "to_member_id": anna.id}
        self.world.propose("sara", "kim", "handover", {"why": self._words(), **handover})
        named = {"between_member_ids": [anna.id, sara.id]}
        self.world.put("kim", "talk", {"words": self._words(), **named})

    def _a_system_that_sends(self) -> None:
        """Linked with Kim, it has sent a plan, a goal, a step and a time; another sees nothing."""
        for who in self.world.programs:
            self.world.link(who, "kim")
        who = next(iter(self.world.programs))
        for shared in ("plan", "appointments"):
            agency = self._rows("kim", "agency")[-2]
            self._share("kim", agency, shared, right="take_part")
        for kind in NOUN:
            self.world.sends(who, "kim", kind, self._words())

    @invariant()
    def everybody_reads(self) -> None:
        self.done["steps"] += 1
        self.taken += 1
        turn = CAST[self.taken % len(CAST)]
        self.world.everybody_reads(None if self.thorough else turn)
        if self.thorough:
            self.world.reads_every_list(turn)
        self.world.reads_whose_plans(turn)
        programs = list(self.world.programs)
        self.world.reads_everything(pick(programs, self.taken))
        for whose, plan in self.world.plans.items():
            rows = list(plan.rows.values())
            self.world.reads_row(turn, plan, pick(rows, self.taken))
            if turn == whose:
                self.world.sees_as_they_do(whose)
                self.world.sees_who_has_looked(whose)

    def teardown(self) -> None:
        for whose in self.world.plans:
            self.world.sees_who_has_looked(whose)
        self.doors.hang_up()


def machine_on(doors: Doors, *, thorough: bool = True) -> type[Sharing]:
    """The machine behind these doors, with a count of its own of what was done."""
    own = {"doors": doors, "thorough": thorough, "done": Counter()}
    return type("SharingHere", (Sharing,), own)
