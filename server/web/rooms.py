"""Every group of routes there is."""

from server.web import changes, health, nouns
from server.web.room import Room

ROOMS: list[Room] = [health.room, changes.room, *nouns.ROOMS]
