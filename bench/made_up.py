"""What a made-up row of each noun holds in plain columns, in the proportions of a real plan."""

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from server.store.noun import Noun
from server.store.tables import Agency, Appointment, CrisisEntry, Goal, Member, Question, Step

NOW = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
SECTIONS = ("warning_signs", "what_i_can_do", "people_to_ask", "reasons", "how_to_meet_me")
TURNS = (Step, Appointment, Step, Question, CrisisEntry, Step, Goal, Step, Member, Agency)
"""The nouns of a plan, in the proportion and the order in which they change. Half of them are
the plan's: what somebody sees with whom the plan is shared."""


def _step(dice: random.Random, _: str) -> dict[str, Any]:
    day = date(2026, 11, 1) + timedelta(days=dice.randrange(90))
    return {
        "goal_id": None, "owner": dice.choice(("me", "nobody")), "owner_member_id": None,
        "owner_agency_id": None, "owner_accepted_on": None, "start": None, "due": day,
        "last_word_on": None, "state": dice.choice(("agreed", "started", "done")),
        "source": "typed", "plan_kind": "sip", "answer": None, "only_me": False,
        "place": dice.randrange(100),
    }  # fmt: skip


def _appointment(dice: random.Random, _: str) -> dict[str, Any]:
    return {
        "agency_id": None, "starts_at": NOW + timedelta(hours=dice.randrange(2000)),
        "ends_at": None, "zone": "Europe/Stockholm", "all_day": False, "status": "booked",
        "comes_along_member_ids": [], "step_id": None, "source": "typed",
        "source_updated_at": None, "confidence": "sure",
    }  # fmt: skip


PLAIN: dict[type[Noun], Callable[[random.Random, str], dict[str, Any]]] = {
    Step: _step,
    Appointment: _appointment,
    Question: lambda dice, at: {"appointment_id": at, "asked": dice.random() < 0.5},
    CrisisEntry: lambda dice, _: {
        "section": dice.choice(SECTIONS), "member_id": None, "agency_id": None,
        "only_me": False, "place": dice.randrange(20),
    },
    Goal: lambda dice, _: {"life_area": "home", "place": dice.randrange(20)},
    Member: lambda dice, _: {"relation": "friend", "agency_id": None, "state": "named"},
    Agency: lambda dice, _: {"kind": "psychiatry", "country": "se", "verified_on": None},
}  # fmt: skip
