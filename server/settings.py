"""What can be set from the environment, read once at start."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Settings:
    """Everything an operator may choose. Every name has a ``TRADEN_`` variable of its own."""

    database_url: str
    """SQLAlchemy URL. Default: an SQLite file in the data folder."""
    data: Path
    """Folder for the database file and, unless given, the master key file."""
    master_key_file: Path
    """File with the 32-byte master key in hex; made at first start. Keep it off the database's
    disk and out of its backups."""
    origin: str
    """Where the app is reached, scheme included. Passkeys are bound to its host name."""
    port: int
    host: str
    shell: Path
    """The built web app."""
    rate_limits: bool
    """Off only in benchmarks that compare with a server without them, and in some tests."""
    proxies: int
    """How many reverse proxies stand in front and tell us, truly, who is calling."""
    threads: int
    """How many requests one process answers at the same time. Most of that time they wait."""

    @property
    def rp_id(self) -> str:
        """The host name that passkeys are bound to (WebAuthn's relying party id)."""
        return urlsplit(self.origin).hostname or "localhost"


def from_environment(env: Mapping[str, str] | None = None) -> Settings:
    """Read the settings. Raises ``ValueError`` where a number is not a number."""
    env = os.environ if env is None else env
    data = Path(env.get("TRADEN_DATA", HERE / "data"))
    port = int(env.get("PORT", env.get("TRADEN_PORT", "8000")))
    return Settings(
        database_url=env.get("DATABASE_URL")
        or env.get("TRADEN_DATABASE_URL")
        or f"sqlite:///{data / 'traden.db'}",
        data=data,
        master_key_file=Path(env.get("TRADEN_MASTER_KEY_FILE", data / "master.key")),
        origin=env.get("TRADEN_ORIGIN", f"http://localhost:{port}"),
        port=port,
        host=env.get("TRADEN_HOST", "127.0.0.1"),
        shell=Path(env.get("TRADEN_SHELL", HERE / "pwa" / "dist")),
        rate_limits=env.get("TRADEN_RATE_LIMITS", "on") != "off",
        proxies=int(env.get("TRADEN_PROXIES", "0")),
        threads=int(env.get("TRADEN_THREADS", "8")),
    )
