"""What others ask who may see a part: consent-filtered, and written down as looked at.

The floor joins the consents live and writes down, in the same durable transaction, that this
account has read of that person. A relative sees 50 of the last 100 rows; a professional visits
one of 500 people and sees half of the plan's 200 rows.
"""

import orjson

from bench.beside import Act, Case, ask
from bench.client import Phone
from bench.town import READERS, ROWS, Town


def cases(there: Town) -> list[Case]:
    """A relative's pulls, a professional's list and visit."""
    ours, floor = there.ours, there.floor
    kin = list(zip(there.shared, there.relatives, strict=True))
    old = [ours.fifty_behind(plan, changed=100, seen_by=relative) for plan, relative in kin]
    now = [ours.bookmark(relative) for relative in there.relatives]
    phones, floors = [ours.phone(relative) for relative in there.relatives], floor.relatives()
    works, floor_works = ours.phone(there.professional[0]), floor.professional()
    visited = [plan.person_id for plan in there.professional]
    return [
        Case("relative: nothing changed", ask(floors, [str(ROWS)] * READERS, 204),
             ask(phones, now, 204), 400, "≤ 1.3"),
        Case("relative: 50 of 200, read logged", ask(floors, ["100"] * READERS, 200),
             ask(phones, old, 200), 150, "≤ 2"),
        Case("professional: visit one of 500, read logged", _visit(floor_works, floor.shared),
             _visit(works, visited), 50, ""),
        Case("professional: list of 500, five pages", _list(floor_works), _list(works), 20, ""),
    ]  # fmt: skip


def _visit(phone: Phone, people: list[str]) -> Act:
    def act(n: int) -> None:
        phone.call("GET", f"/api/changes?person={people[n % len(people)]}", expect=200)

    return act


def _list(phone: Phone) -> Act:
    def act(n: int) -> None:
        after, path = "", "/api/people"
        while after is not None:
            body, _ = phone.call("GET", path, expect=200)
            after = orjson.loads(body)["next"]
            path = f"/api/people?after={after}"

    return act
