"""A clinic whose system is linked with Kim, and what it sends."""

import pytest
from fhir.resources.R4B import get_fhir_model_class

from tests.systems import ASystem

FHIR = "application/fhir+json"


class Client:
    """A system at the door. Each call says which status it expects, and whatever resource comes
    back passes HL7's model."""

    def __init__(self, app, system, patient_id=None):
        self.system = system
        self.patient_id = patient_id
        self.patient = f"Patient/{patient_id}"
        self._client = app.test_client()

    def call(self, method, path, *, status=200, headers=(), scopes=None, **kwargs):
        """One call, with a token of this moment."""
        said = self.system.headers if scopes is None else self.system.headers_for(*scopes)
        address = path if path.startswith("/") else f"/fhir/{path}"
        reply = self._client.open(
            address, method=method, headers={**said, **dict(headers)},
            base_url="https://localhost", **kwargs,
        )  # fmt: skip
        assert status in (None, reply.status_code), (
            f"{reply.status_code}: {reply.get_data(as_text=True)}"
        )
        if reply.is_json and "resourceType" in reply.json:
            get_fhir_model_class(reply.json["resourceType"]).model_validate(reply.json)
        return reply

    def get(self, path, **kwargs):
        return self.call("GET", path, **kwargs)

    def post(self, path, json, *, status=201, **kwargs):
        return self.call("POST", path, json=json, status=status, **kwargs)

    def put(self, path, json, **kwargs):
        return self.call("PUT", path, json=json, **kwargs)

    def delete(self, path, *, status=204, **kwargs):
        return self.call("DELETE", path, status=status, **kwargs)

    def found(self, path, **kwargs):
        """What a search finds."""
        return [one["resource"] for one in self.get(path, **kwargs).json.get("entry", ())]

    def appointment(self, **more):
        """An appointment as a clinic would send it, with what we do not understand in it."""
        return {
            "resourceType": "Appointment",
            "identifier": [{"system": "urn:clinic:bookings", "value": "4711"}],
            "status": "booked",
            "description": "Visit",
            "start": "2026-12-01T10:00:00+01:00",
            "end": "2026-12-01T10:45:00+01:00",
            "serviceCategory": [{"text": "Psychiatry"}],
            "priority": 5,
            "extension": [{"url": "urn:clinic:room", "valueString": "B3"}],
            "participant": [
                {"actor": {"reference": self.patient}, "status": "accepted"},
                {
                    "actor": {"reference": "Practitioner/7", "display": "Sara Ek"},
                    "status": "accepted",
                    "extension": [{"url": "urn:clinic:shift", "valueCode": "day"}],
                },
            ],
            **more,
        }


@pytest.fixture
def clinic(app, house, kim):
    """The clinic's system, linked with Kim, who lets it take part in the appointments."""
    system = ASystem(house)
    client = Client(app, system, system.link(kim))
    client.grant = system.share(kim, "appointments")
    return client


@pytest.fixture
def welfare(app, house, kim):
    """The municipality's system, linked with Kim, who shares nothing with it."""
    system = ASystem(house, "Socialtjänsten Lund", kind="social_services")
    return Client(app, system, system.link(kim))
