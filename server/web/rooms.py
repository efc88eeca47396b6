"""Every group of routes there is."""

from server.web import (
    calendar_files,
    changes,
    device_links,
    devices,
    erase,
    export,
    health,
    history,
    me,
    nouns,
    passkeys,
    recovery,
    sign_in,
    start,
)
from server.web.room import Room

ROOMS: list[Room] = [
    health.room,
    start.room,
    sign_in.room,
    recovery.room,
    device_links.room,
    me.room,
    devices.room,
    passkeys.room,
    changes.room,
    *nouns.ROOMS,
    history.room,
    calendar_files.room,
    export.room,
    erase.room,
]
