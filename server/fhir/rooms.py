"""Every group of routes at the agencies' door."""

from server.fhir import capability, resources
from server.fhir.room import Room

ROOMS: list[Room] = [*resources.ROOMS, capability.room]
