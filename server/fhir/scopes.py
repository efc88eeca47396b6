"""What a token may do: ``system/Appointment.rs`` (SMART 2). Pure.

A scope never lets anybody see what the person has not shared: it only keeps a system from more
than it came for.
"""

import re
from collections.abc import Iterable

NOUNS = (
    "Appointment", "CarePlan", "CareTeam", "Consent", "Goal", "HealthcareService", "Location",
    "Organization", "Patient", "Subscription", "Task",
)  # fmt: skip
"""What there can be scopes for."""
LETTERS = "cruds"
"""Create, read, update, delete, search; in this order and no other."""
EVERYTHING = tuple(f"system/{noun}.{LETTERS}" for noun in NOUNS)
_FIRST_VERSION = {"read": "rs", "write": "cud", "*": LETTERS}
_SCOPE = re.compile(r"system/(\*|[A-Z][A-Za-z]{1,40})\.(?:(c?r?u?d?s?)|(read|write|\*))")


def parse(text: str) -> tuple[str, str] | None:
    """Resource and letters; ``None`` for what is no scope of a system."""
    match = _SCOPE.fullmatch(text)
    if match is None:
        return None
    letters = match[2] or _FIRST_VERSION.get(match[3] or "", "")
    return (match[1], letters) if letters else None


def allows(said: Iterable[str], resource: str, letter: str) -> bool:
    """Whether one of these scopes says that letter of that resource, or of all (``*``)."""
    each = filter(None, map(parse, said))
    return any(of in (resource, "*") and letter in letters for of, letters in each)


def narrowed(asked: str, registered: list[str]) -> list[str]:
    """What is both asked for and registered, in the order it was registered."""
    wanted = [scope for scope in map(parse, asked.split()) if scope]
    most = [scope for scope in map(parse, registered) if scope]
    found: dict[str, set[str]] = {}
    for resource, letters in most:
        for other, others in wanted:
            both = _both(resource, other)
            if both and set(letters) & set(others):
                found.setdefault(both, set()).update(set(letters) & set(others))
    return [f"system/{resource}.{_in_order(letters)}" for resource, letters in found.items()]


def _both(one: str, other: str) -> str | None:
    if one == other or other == "*":
        return one
    return other if one == "*" else None


def _in_order(letters: set[str]) -> str:
    return "".join(letter for letter in LETTERS if letter in letters)
