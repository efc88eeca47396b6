"""One walk through every door there is, as somebody: what came back, their own ids aside.

Two walks are compared byte for byte. Ids become the order in which they turned up, and what is
random by nature (challenges, sealed bookmarks, tokens) becomes its length.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from flask import Flask
from werkzeug.routing import Rule

from tests.make import Device, new_id

ID = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
RANDOM = re.compile(rb"(?<![\w-])(?=[\w-]*[A-Z])[\w-]{20,}(?![\w-])")
"""Base64 of sixteen bytes or more. No word or code of ours is so long and has a capital."""
TIME = {"starts_at": "2027-01-11T09:00:00Z", "zone": "Europe/Stockholm"}
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n"
METHODS = {"GET", "PUT", "PATCH", "DELETE", "POST"}
LAST = ("memberships.leave", "sign_in.sign_out", "erase.erase_me")
"""After these nothing is as it was."""
NEW: dict[str, dict[str, Any]] = {
    "agency": {"name": "x", "country": "se"},
    "member": {"name": "x"},
    "goal": {"own_words": "x"},
    "step": {"what": "x", "state": "proposed"},
    "appointment": {"title": "x", "status": "proposed", **TIME},
    "crisis_entry": {"section": "reasons", "words": "x"},
    "about_me": {"section": "what_helps", "words": "x"},
}
CHANGED: dict[str, dict[str, Any]] = {
    "person": {"sharing_stopped": False},
    "plan": {"if_this_fails": "y"},
    "crisis_plan": {"still_right_on": "2026-11-01"},
    "agency": {"name": "y"},
    "member": {"name": "y"},
    "goal": {"own_words": "y"},
    "step": {"state": "done"},
    "appointment": {"title": "y"},
    "question": {"words": "y"},
    "crisis_entry": {"words": "y"},
    "about_me": {"words": "y"},
    "grant": {"state": "given"},
    "request": {"state": "given"},
    "note": {"removed": False},
}


@dataclass(frozen=True)
class Place:
    """Whose plan is walked through, and which ids the walker knows there. ``rows``: noun → ids,
    of those they saw, of one that was removed, and of one that never was."""

    person_id: str
    member_id: str
    agency_id: str
    grant_id: str
    rows: dict[str, list[str]]


@dataclass(frozen=True)
class Met:
    """What one door answered."""

    asked: str
    status: str
    headers: list[tuple[str, bytes]]
    body: bytes


class Walk:
    """A device's walk in one place."""

    def __init__(self, app: Flask, device: Device, place: Place):
        self._app, self._device, self._place = app, device, place
        self._names: dict[bytes, bytes] = {}
        known = [place.person_id, place.member_id, place.agency_id, place.grant_id]
        for row_id in (*known, *(row_id for ids in place.rows.values() for row_id in ids)):
            self._name(row_id.encode())

    def through(self) -> list[Met]:
        """Every route and method, with everything that can be asked of it."""
        rules = sorted(self._app.url_map.iter_rules(), key=lambda rule: rule.rule)
        rules = [rule for rule in rules if rule.rule.startswith("/api/")]
        first = [rule for rule in rules if rule.endpoint not in LAST]
        last = [rule for name in LAST for rule in rules if rule.endpoint == name]
        return [
            met
            for rule in (*first, *last)
            for method in sorted(METHODS & (rule.methods or set()))
            for met in self._at(rule, method)
        ]

    def _at(self, rule: Rule, method: str) -> Iterator[Met]:
        for path in self._paths(rule):
            for body in self._bodies(rule.endpoint, method):
                yield self._ask(method, path, body)

    def _paths(self, rule: Rule) -> Iterator[str]:
        place, (noun, _, _) = self._place, rule.endpoint.partition(".")
        known = {"person_id": place.person_id, "whose": place.person_id, "number": "1"}
        known |= {"grant_id": place.grant_id, "member_id": place.member_id}
        path = rule.rule
        for name, value in known.items():
            path = re.sub(rf"<(uuid:)?{name}>", value, path)
        if "row_id>" in path:
            ids = place.rows.get(noun, [place.grant_id if noun == "grant" else place.member_id])
            yield from (path.replace("<uuid:row_id>", row_id) for row_id in ids)
        else:
            yield re.sub(r"<uuid:\w+>", self._place.rows["step"][-1], path)

    def _bodies(self, endpoint: str, method: str) -> list[Any]:
        noun, _, act = endpoint.partition(".")
        me = self._place.member_id
        take = {"owner": "member", "owner_member_id": me}
        request = {"shares": ["plan"], "purpose": "x"}
        grant = {"receiver_member_id": me, "shared": "plan", "right": "take_part"}
        of_endpoint: dict[str, list[Any]] = {
            "grant.create": [grant],
            "question.create": [
                {"appointment_id": of, "words": "x"} for of in self._place.rows["appointment"]
            ],
            "step.change": [take, {"owner": "nobody", "owner_member_id": None}, CHANGED["step"]],
            "appointment.change": [
                {"comes_along_member_ids": [me]}, {"comes_along_member_ids": []},
                CHANGED["appointment"],
            ],
            "sent.send": [
                {"kind": "note", "content": {"words": "x"}},
                {"kind": "request", "content": request},
            ],
            "memberships.change_card": [{"phone": "070", "words": "x"}],
            "me.change": [{"language": "da"}],
            "invitations.accept": [{"token": "x" * 43}],
            "invitations.look": [{"token": "x" * 43}],
            "invitations.ask": [{"token": "x" * 43, "name": "x"}],
            "device_links.use": [{"token": "x" * 43}],
            "recovery.use": [{"code": "x"}],
            "calls.make": [{}, {"member_ids": [me]}],
            "calls.close": [{"state": "ended"}],
            "asks.answer": [{"answer": "coming"}],
            "ask_links.look": [{"token": "x" * 43}],
            "ask_links.answer_by_link": [{"token": "x" * 43, "answer": "coming"}],
            "receipts_of_push.note": [{"token": "x" * 43, "state": "seen"}],
        }  # fmt: skip
        if method in ("GET", "DELETE"):
            return [None]
        made = {"create": NEW, "change": CHANGED}.get(act, {}).get(noun, {})
        return of_endpoint.get(endpoint, [made])

    def _ask(self, method: str, path: str, body: Any) -> Met:
        sent: dict[str, Any] = {"headers": {"If-Match": '"0"', "Idempotency-Key": new_id()}}
        if path.endswith("calendar-files"):
            sent |= {"data": CALENDAR, "content_type": "text/calendar"}
        elif body is not None:
            sent["json"] = body
        reply = self._device.call(method, path, status=None, **sent)
        headers = [(name, self._plain(v.encode())) for name, v in reply.headers if name != "Date"]
        asked = self._plain(f"{method} {path} {body}".encode()).decode()
        return Met(asked, reply.status, headers, self._plain(reply.data))

    def _plain(self, text: bytes) -> bytes:
        text = ID.sub(lambda found: self._name(found[0]), text)
        return RANDOM.sub(lambda found: b"<%d letters>" % len(found[0]), text)

    def _name(self, found: bytes) -> bytes:
        return self._names.setdefault(found, b"<%d>" % len(self._names))


def differences(one: list[Met], other: list[Met]) -> list[tuple[Met, Met]]:
    """Where two walks met something else."""
    return [(a, b) for a, b in zip(one, other, strict=True) if a != b]
