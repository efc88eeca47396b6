"""Agencies' systems in journeys: registered with a key, linked by a code, and then only by HTTP."""

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

from server.fhir.scopes import EVERYTHING
from tests.e2e.served import Server
from tests.signing import assertion, ec_key, form, public
from tests.systems import ASystem

TASK = "urn:traden:task"
FHIR_JSON = {"Content-Type": "application/fhir+json"}


class AnAgency:
    """An agency in the directory, with a system: ``clinic.links(code)``,
    ``clinic.sends_plan(…)``, ``clinic.sends_appointment(…)``."""

    def __init__(self, server: Server, name: str, kind: str):
        self.name, self._server = name, server
        self.system = ASystem(server.house, name, kind=kind, keys=public(ec_key()))
        self.patient = ""
        self._numbers = count(1)
        self._token = self._asks_for_token()

    def links(self, code: str) -> None:
        """With the code that the person shows."""
        parameter = [{"name": "code", "valueString": code}]
        sent = {"resourceType": "Parameters", "parameter": parameter}
        self.patient = self.call("POST", "/Patient/$link", sent)["id"]

    def sends_plan(self, title: str, *, goal: str, area: str, step: str, **of_step: Any) -> None:
        """A care plan with one goal and one step, in one transaction."""
        named = {name: f"urn:uuid:{self.name}-{name}" for name in ("goal", "plan")}
        self._transaction(
            (named["goal"], "Goal", {
                "lifecycleStatus": "proposed",
                "description": {"text": goal},
                "category": [_code("urn:traden:life-area", area)],
                "subject": self._whom,
            }),
            (named["plan"], "CarePlan", {
                "status": "active", "intent": "plan", "title": title,
                "category": [_code("urn:traden:plan-kind", "vardplan")],
                "subject": self._whom,
                "goal": [{"reference": named["goal"]}],
            }),
            (f"urn:uuid:{self.name}-step", "Task", {
                "status": "requested", "intent": "plan", "description": step,
                "for": self._whom, "owner": {"display": self.name},
                "focus": {"reference": named["goal"]},
                "basedOn": [{"reference": named["plan"]}],
                **of_step,
            }),
        )  # fmt: skip

    def sends_appointment(self, title: str, start: str, place: str, **more: Any) -> dict[str, Any]:
        """One booked time → as it came back."""
        sent = {
            "resourceType": "Appointment",
            "identifier": [{"system": f"urn:{self.name}", "value": f"{next(self._numbers)}"}],
            "status": "booked", "description": title, "start": start,
            "participant": [
                {"actor": self._whom, "status": "accepted"},
                {"actor": {"type": "Location", "display": place}, "status": "accepted"},
            ],
            **more,
        }  # fmt: skip
        return self.call("POST", "/Appointment", sent)

    def hands_over(self, other: "AnAgency", why: str) -> dict[str, Any]:
        """To another agency of the directory → the hand-over as it came back."""
        sent = {
            "resourceType": "Task", "status": "requested", "intent": "order",
            "code": _code(TASK, "handover"), "description": why, "for": self._whom,
            "owner": {"reference": f"Organization/{other.system.agency_id}"},
        }  # fmt: skip
        return self.call("POST", "/Task", sent)

    def handover(self) -> dict[str, Any]:
        """The one that it is a side of."""
        (found,) = [task for task in self.reads("Task") if "businessStatus" in task]
        return found

    def changes(self, resource: dict[str, Any], **fields: Any) -> dict[str, Any]:
        """What it has read, otherwise."""
        where = f"/{resource['resourceType']}/{resource['id']}"
        read = {"If-Match": f'W/"{resource["meta"]["versionId"]}"'}
        return self.call("PUT", where, {**resource, **fields}, read)

    def reads(self, kind: str) -> list[dict[str, Any]]:
        """All of a kind that it is shown."""
        found = self.call("GET", f"/{kind}?patient={self.patient}")
        return [entry["resource"] for entry in found.get("entry", ())]

    def call(
        self, method: str, path: str, body: Any = None, more: dict[str, str] | None = None
    ) -> dict[str, Any]:
        """One call with its token → the resource in the answer."""
        known = {"Authorization": f"Bearer {self._token}"}
        headers = {**known, **(FHIR_JSON if body else {}), **(more or {})}
        return self._ask(method, path, json.dumps(body).encode() if body else None, headers)

    @property
    def _whom(self) -> dict[str, str]:
        return {"reference": f"Patient/{self.patient}"}

    def _transaction(self, *entries: tuple[str, str, dict[str, Any]]) -> None:
        self.call("POST", "", {
            "resourceType": "Bundle",
            "type": "transaction",
            "entry": [
                {
                    "fullUrl": name,
                    "resource": {"resourceType": kind, **fields},
                    "request": {"method": "POST", "url": kind},
                }
                for name, kind, fields in entries
            ],
        })  # fmt: skip

    def _asks_for_token(self) -> str:
        audience = f"{self._server.address}/fhir/token"
        signed = assertion(self.system.client_id, ec_key(), aud=audience)
        said = urllib.parse.urlencode(form(signed, " ".join(EVERYTHING))).encode()
        return str(self._ask("POST", "/token", said, {})["access_token"])

    def _ask(self, method: str, path: str, data: bytes | None, headers: dict[str, str]) -> Any:
        where = f"{self._server.address}/fhir{path}"
        asked = urllib.request.Request(where, data, headers, method=method)
        with _told_why(), urllib.request.urlopen(asked, timeout=30) as reply:
            return json.load(reply)


def _code(system: str, code: str) -> dict[str, Any]:
    return {"coding": [{"system": system, "code": code}]}


@contextmanager
def _told_why() -> Iterator[None]:
    """A refusal says what was wrong, also in a failing test."""
    try:
        yield
    except urllib.error.HTTPError as refusal:
        raise AssertionError(f"{refusal.code}: {refusal.read().decode()}") from refusal
