"""Our own server on made-up data, and phones of some of the people in it."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.client import Phone
from bench.people import Population, Reader
from bench.processes import Server, free_port, ours
from server.access.keys import MasterKey
from server.access.session import House
from server.access.system import migrate
from server.settings import from_environment
from server.store.database import Database
from server.web import log
from server.web.nouns import PATHS

WORDS = "Ringa boka tid hos sköterskan, ta med blanketten om hjälp hemma"
TEXT_OF = {
    "step": "what", "appointment": "title", "question": "words", "crisis_entry": "words",
    "goal": "own_words", "member": "name", "agency": "name",
}  # fmt: skip
"""The text that is changed when a row of that noun is to be news."""
ANY = f'"{10**9}"'
"""An If-Match that nothing can have overtaken: the plain case, no conflict."""


@dataclass(frozen=True)
class Ours:
    """Our server, running."""

    server: Server

    def phone(self, reader: Reader, *, accept: str = "identity") -> Phone:
        """A phone of that person."""
        return Phone(self.server.port, reader.token, accept=accept)

    def bookmark(self, reader: Reader) -> str:
        """The bookmark of a phone that has read everything."""
        phone = self.phone(reader)
        try:
            return phone.bookmark()
        finally:
            phone.close()

    def fifty_behind(
        self, reader: Reader, *, changed: int = 50, seen_by: Reader | None = None
    ) -> str:
        """The bookmark of a phone, after which another one changed 50 rows. Where somebody else
        sees them: the last ``changed``, of which they see 50."""
        bookmark = self.bookmark(seen_by or reader)
        phone, words = self.phone(reader), f"{WORDS} ({uuid.uuid4().hex[:6]})"
        for noun, row_id in reader.rows[-changed:]:
            path = f"/api/people/{reader.person_id}{PATHS[noun]}/{row_id}"
            phone.write("PATCH", path, {TEXT_OF[noun]: words}, expect=200, If_Match=ANY)
        phone.close()
        return bookmark


class Data:
    """A data folder and an empty, migrated database: a file in it, or the one with that URL.
    ``people`` fills it. No worker beside the requests: what it costs is measured apart."""

    def __init__(self, folder: Path, url: str = ""):
        where = url or f"sqlite:///{folder / 'traden.db'}"
        self._environment = {
            "TRADEN_DATA": str(folder), "DATABASE_URL": where, "PORT": free_port(),
            "TRADEN_WORKER": "off",
        }  # fmt: skip
        settings = from_environment(self._environment)
        folder.mkdir(parents=True, exist_ok=True)
        log.configure(quiet=True)
        self._database = Database(settings.database_url)
        migrate(self._database)
        self.house = House(self._database, MasterKey.from_file(settings.master_key_file))
        self.people = Population(self.house)

    @contextmanager
    def served(self) -> Iterator[Ours]:
        """Our server on this data."""
        self._database.close()
        with ours(self._environment) as server:
            yield Ours(server)
