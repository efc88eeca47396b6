"""What a noun's fields must hold beyond their shape: what they point at is there."""

from typing import Any

from server.access.session import CareSession
from server.errors import RefersToMissing
from server.store.network import Member
from server.store.noun import Noun

MEMBERS = ("trust_member_id", "stand_in_member_id")
"""References that are no foreign keys: a person cannot point at members that point at them."""


def check(session: CareSession, cls: type[Noun], person_id: str, fields: dict[str, Any]) -> None:
    """Raises ``RefersToMissing`` when a member who is named does not exist.

    Somebody who takes part can name only themselves (``access.taking_part``), and may not be told
    who else there is.
    """
    if not session.is_own(person_id):
        return
    named = [fields[name] for name in MEMBERS if fields.get(name)]
    named += fields.get("comes_along_member_ids") or []
    for member_id in named:
        if session.get(Member, (person_id, member_id)) is None:
            raise RefersToMissing
