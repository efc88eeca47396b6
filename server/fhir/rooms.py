"""Every group of routes at the agencies' door."""

from flask import Blueprint

from server.fhir import (
    agencies,
    bundles,
    capability,
    link,
    link_request,
    persons,
    resources,
    subscriptions,
    token,
    well_known,
)

ROOMS: list[Blueprint] = [
    token.room,
    well_known.room,
    link.room,
    link_request.room,
    *resources.ROOMS,
    persons.room,
    agencies.room,
    subscriptions.room,
    bundles.room,
    capability.room,
]
