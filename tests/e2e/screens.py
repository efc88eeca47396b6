"""Every screen there is, as a demo person meets it: its name, its address, its heading."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from server.demo.families import Family, families
from tests.e2e.phone import Phone

LANGUAGES = {"sv": "swedish", "nb": "norwegian", "da": "danish", "en": "english"}
"""Which demo person reads which language."""

ROOMS = {
    "today": ("/", "today-title"),
    "plan": ("/plan", "plan-title"),
    "who-does-what": ("/plan/who", "plan-who-title"),
    "appointments": ("/appointments", "appointments-title"),
    "crisis-plan": ("/crisis-plan", "crisis-title"),
    "support-now": ("/support", "support-title"),
    "ask-someone": ("/support?ask", "support-title"),
    "people": ("/people", "people-title"),
    "what-i-share": ("/sharing", "sharing-title"),
    "about-me": ("/about-me", "about-me-title"),
    "me": ("/me", "common-me"),
    "notifications": ("/me/notifications", "notices-title"),
}
DEEPER = {
    "crisis-what-i-can-do": ("/crisis-plan/what-i-can-do", "crisis-what-i-can-do"),
    "crisis-people-to-ask": ("/crisis-plan/people-to-ask", "crisis-people-to-ask"),
    "crisis-if-i-cannot-decide": (
        "/crisis-plan/if-i-cannot-decide",
        "crisis-if-i-cannot-decide",
    ),
    "crisis-without-unlocking": ("/crisis-plan/without-unlocking", "crisis-opens"),
    "crisis-take-along": ("/crisis-plan/take-along", "crisis-take-along"),
    "who-has-looked": ("/sharing/looked", "looked-title"),
    "receipts": ("/sharing/receipts", "sharing-receipts"),
    "about-me-what-helps": ("/about-me/what-helps", "about-me-section-what-helps"),
    "reading": ("/me/reading", "me-reading"),
    "lock": ("/me/lock", "me-lock"),
    "devices": ("/me/devices", "me-devices"),
    "recovery": ("/me/recovery", "account-codes-title"),
    "calendar": ("/me/calendar", "calendar-feed-title"),
    "link-an-agency": ("/me/agencies", "linking-title"),
    "link-request": ("/link-request", "link-request-title"),
    "export": ("/me/export", "me-export"),
    "erase": ("/me/erase", "me-erase"),
    "history": ("/me/history", "history-title"),
    "removed": ("/me/removed", "history-removed"),
    "waiting": ("/waiting", "waiting-title"),
    "calls": ("/calls", "calls-history"),
    "nothing-here": ("/no-such-screen", "frame-nothing-here"),
}
DOOR = {
    "welcome": ("/", "account-welcome-title"),
    "start": ("/start", "account-start-title"),
    "sign-in": ("/sign-in", "account-sign-in"),
    "link": ("/link", "account-way-link"),
    "invitation": ("/invitation", "account-paste-title"),
    "staff-invitation": ("/staff", "account-paste-title"),
    "ask-link": ("/ask", "asks-window"),
    "recover": ("/recover", "account-recover-title"),
    "e-id": ("/e-id", "e-id-stopped"),
    "support-now": ("/support", "support-title"),
    "crisis-plan": ("/crisis-plan", "crisis-title"),
    "reading": ("/me/reading", "me-reading"),
    "thanks": ("/thanks", "notices-thanks"),
    "no-such": ("/plan", "account-welcome-title"),
}
DETAILS = {
    "goal": ("/plan/goal", "own_words", 1),
    "step": ("/plan/step", "what", 3),
    "appointment": ("/appointments", "title", 3),
    "member": ("/people", "name", 2),
    "agency": ("/agencies", "name", 2),
}
"""Noun → where its screens are, which field heads them, and how many of them are looked at."""
OF_COMPANIONS = {
    "invited": ("invite", "invite-title"),
    "accepted": ("confirm", "confirm-title"),
    "confirmed": ("preview", "preview-title"),
}
"""How far somebody has come → the screen that is for it."""

THEIRS = {
    "plan": "sharing-category-plan",
    "appointments": "sharing-category-appointments",
    "crisis-plan": "sharing-category-crisis-plan",
    "about-me": "with-about-them",
    "people": "sharing-category-network",
    "note": "with-note-title",
    "card": "with-card",
}
AT_WORK = {
    "ask": "with-ask",
    "propose-step": "with-propose-step",
    "hand-over": "handovers-hand-over",
    "propose-time": "with-propose-time",
}
"""The rooms of somebody else's plan, and what a professional does there besides."""


class Screen(NamedTuple):
    """One screen, in one language."""

    name: str
    path: str
    heading: str


def family_of(language: str) -> Family:
    """The demo person who reads that language."""
    return next(family for family in families() if family.role == LANGUAGES[language])


def named(phone: Phone, table: dict[str, tuple[str, str]]) -> Iterator[Screen]:
    """The screens of a table, headed in the phone's language."""
    for name, (path, title_id) in table.items():
        yield Screen(name, path, phone.says(title_id))


def details(family: Family) -> Iterator[Screen]:
    """The screens of single rows, headed by the person's own words."""
    for noun, (path, field, count) in DETAILS.items():
        for number, (row_id, fields) in enumerate(in_sight(family, noun)[:count], start=1):
            yield Screen(f"{noun}-{number}", f"{path}/{row_id}", fields[field])


def handed_over(phone: Phone, family: Family) -> Iterator[Screen]:
    """The screens of hand-overs, headed by who hands over to whom."""
    for row_id, fields in family.rows("handover"):
        sides = {"from": fields["from_name"], "to": fields["to_name"]}
        yield Screen(
            "handover", f"/plan/handover/{row_id}", phone.says("handovers-from-to", **sides)
        )


def sources_of(family: Family) -> Iterator[Screen]:
    """The screens of agencies' own plans, headed by what they are called."""
    for row_id, fields in family.rows("plan_source"):
        yield Screen("source", f"/plan/source/{row_id}", fields["title"])


def talked_about(phone: Phone, family: Family) -> Iterator[Screen]:
    """The screens of talks between those who help, headed by what kind of talk it is."""
    for row_id, fields in family.rows("talk"):
        kind = fields["kind"]
        heading = phone.says("talks-asked-by-me" if kind == "asked" else f"talks-kind-{kind}")
        yield Screen("talk", f"/plan/talk/{row_id}", heading)


def of_companions(phone: Phone, family: Family) -> Iterator[Screen]:
    """The screens about letting somebody in, and seeing as they do."""
    for somebody in family.companions:
        name, title_id = OF_COMPANIONS[somebody.comes]
        heading = phone.says(title_id, name=somebody.name)
        yield Screen(f"{name}-{somebody.name}", f"/people/{somebody.member_id}/{name}", heading)


def language_of(family: Family, role: str) -> str:
    """What that companion of the family reads."""
    companions = {companion.data.get("as"): companion for companion in family.companions}
    return str(companions[role].data["language"])


def in_their_plan(phone: Phone, family: Family, rooms: dict[str, str]) -> Iterator[Screen]:
    """The screens of that family's plan, as one of its companions meets them."""
    whose = f"/with/{family.id('person')}"
    yield Screen("whose-plans", "/with", phone.says("with-title"))
    yield Screen("their-first", whose, family.name)
    for room, title_id in rooms.items():
        yield Screen(f"their-{room}", f"{whose}/{room}", phone.says(title_id, name=family.name))


def in_sight(family: Family, noun: str) -> list[tuple[str, dict[str, Any]]]:
    """The rows that show without a passkey check."""
    return [(row_id, fields) for row_id, fields in family.rows(noun) if not fields.get("only_me")]
