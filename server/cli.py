"""The ``traden`` command: what an operator does with the app."""

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from flask import Flask
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from server import agencies
from server.access import backup, system
from server.access.backup import BackupProblem
from server.access.keys import MasterKey
from server.access.session import House
from server.app import create_app, open_house
from server.demo.make import Link, make_demo
from server.outside.opening import open_outside
from server.outside.vapid import VapidKeys, add_key
from server.settings import Settings, from_environment
from server.store import migrate
from server.store.database import Database
from server.web import log
from server.worker import notices, running, tidying, waiting
from server.worker.loop import Worker


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command → the process's exit status."""
    os.umask(0o077)  # What is written here is for the one who runs it, and nobody else.
    args = _parser().parse_args(argv)
    log.configure(quiet=args.command not in ("serve", "worker"))
    try:
        return int(args.run(from_environment(), args) or 0)
    except BackupProblem as problem:
        print(problem, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="traden", description="Tråden: the server's own command")
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, run: object, about: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=about, description=about)
        added.set_defaults(run=run)
        return added

    command("serve", _serve, "migrate, tidy, and answer requests until stopped")
    command(
        "worker", _worker, "do what the queue holds until stopped; any number beside PostgreSQL"
    )
    events = command("events", _events, "show what the queue holds, what failed, what was given up")
    events.add_argument("--json", action="store_true", help="the same as JSON")
    events.add_argument(
        "--retry", nargs="+", metavar="ID", help="try again what was given up: these, or «all»"
    )
    command("migrate", _migrate, "bring the tables to this version")
    demo = command(
        "demo", _demo, "make the demo families once; print a one-time link for everyone in them"
    )
    demo.add_argument("--json", action="store_true", help="the links as JSON")
    command("tidy", _tidy, "forget what has had its time; run it daily")
    keygen = command("keygen", _keygen, "make the key pair that backups are sealed with")
    keygen.add_argument("file", type=Path, help="where the secret half goes; keep it elsewhere")
    pushing = command("push-key", _push_key, "show the keys for web push, and who needs which")
    pushing.add_argument("--new", action="store_true", help="one more, for who subscribes next")
    saving = command("backup", _backup, "back up the running database, sealed")
    saving.add_argument("folder", type=Path)
    saving.add_argument("--to", required=True, metavar="age1…", help="the public half of the key")
    saving.add_argument("--keep", type=int, default=30, help="how many backups stay (30)")
    restoring = command("restore", _restore, "put a backup back where there is no database")
    restoring.add_argument("backup", type=Path, help="traden-….db.age, with keys.age beside it")
    restoring.add_argument("--identity", type=Path, required=True, help="the file keygen wrote")
    agencies.add_commands(commands)
    return parser


def make_app() -> Flask:
    """The app as the environment sets it; granian calls this in its worker process."""
    log.configure()
    settings = from_environment()
    app = create_app(settings)
    house, outside = app.extensions["traden"], app.extensions["traden_outside"]
    running.beside_the_app(house, outside, settings)
    return app


def _serve(settings: Settings, args: argparse.Namespace) -> int:
    with _database(settings) as database:
        _make_ready(database)
    print(f"Tråden answers at {settings.origin} (stop with Ctrl-C)", flush=True)
    # One process: on SQLite the writers of one process wait for one another, not for the file.
    Granian(
        "server.cli:make_app",
        factory=True,
        interface=Interfaces.WSGI,
        address=settings.host,
        port=settings.port,
        workers=1,
        blocking_threads=settings.threads,
        respawn_failed_workers=True,
        workers_kill_timeout=10,
        log_level=LogLevels.warning,
    ).serve()
    return 0


def _make_ready(database: Database) -> None:
    if system.may_act(database):
        system.migrate(database)
        tidying.forget(database)
    elif not system.is_ready(database):
        raise SystemExit("The tables are not of this version: run traden migrate as their owner.")


def _worker(settings: Settings, args: argparse.Namespace) -> None:
    if not settings.vapid_key_file.exists():
        # A key of its own would be another than the one that devices subscribed with.
        raise SystemExit(f"The key for push is missing: {settings.vapid_key_file}")
    house = open_house(settings)
    try:
        if not system.may_act(house.database) or not system.is_ready(house.database):
            raise SystemExit("The worker needs tables of this version, and their owner's login.")
        running.alone(Worker(house, open_outside(settings), settings))
    finally:
        house.database.close()


def _events(settings: Settings, args: argparse.Namespace) -> None:
    with _database(settings) as database:
        if not system.may_act(database):
            raise SystemExit("The queue is everybody's: it takes the owner's login to look at it.")
        with system.system_connection(database, purpose="events") as connection:
            if args.retry:
                print(waiting.retry(connection, args.retry))
            else:
                print(waiting.as_json(connection) if args.json else waiting.shown(connection))


def _migrate(settings: Settings, args: argparse.Namespace) -> None:
    with _database(settings) as database:
        system.migrate(database)
        print(f"The tables are {migrate.state(database)}.")


def _demo(settings: Settings, args: argparse.Namespace) -> None:
    with _database(settings) as database:
        system.migrate(database)
        house = House(database, MasterKey.from_file(settings.master_key_file))
        links = make_demo(house, settings.origin)
    if args.json:
        print(json.dumps({"links": [link.as_dict() for link in links]}, ensure_ascii=False))
    else:
        print(_shown(links))


def _shown(links: list[Link]) -> str:
    lines = [f"  {link.name} ({link.language}): {link.who}\n    {link.url}" for link in links]
    return "\n".join(["", "Each link signs in once, within 24 hours.", "", *lines, ""])


def _tidy(settings: Settings, args: argparse.Namespace) -> None:
    with _database(settings) as database:
        counts = tidying.forget(database)
    if counts is None:
        raise SystemExit("Another process is at it just now.")
    for what, count in counts.items():
        print(f"{what}: {count}")


def _keygen(settings: Settings, args: argparse.Namespace) -> int:
    if args.file.exists():
        raise BackupProblem(f"{args.file} is there already")
    identity, recipient = backup.make_identity()
    args.file.touch(mode=0o600)
    args.file.write_text(identity + "\n")
    print(recipient)
    return 0


def _push_key(settings: Settings, args: argparse.Namespace) -> None:
    file = settings.vapid_key_file
    keys = add_key(file) if args.new else VapidKeys.from_file(file)
    with _database(settings) as database:
        ready = migrate.state(database) == migrate.CURRENT and system.may_act(database)
        devices = notices.devices_by_key(database) if ready else {}
    for key_id in [*keys.ids, *sorted(devices.keys() - set(keys.ids))]:
        state = "present" if key_id == keys.present.id else "old" if key_id in keys.ids else "lost"
        print(f"{key_id}  {state:8}  devices: {devices.get(key_id, 0)}")
    if args.new:
        print("Start the server again: from then on devices subscribe with the present key.")


def _backup(settings: Settings, args: argparse.Namespace) -> None:
    with _database(settings) as database:
        print(backup.make(database, args.folder, args.to, keep=args.keep))


def _restore(settings: Settings, args: argparse.Namespace) -> None:
    with _database(settings) as database:
        file = backup.file_of(database)
    restored = backup.restore(args.backup, args.identity.read_text(), file)
    for table, count in sorted(restored.rows.items()):
        print(f"{table}: {count}")
    print(f"Restored to {file}; without a key, and so not brought back: {restored.dropped}")


@contextmanager
def _database(settings: Settings) -> Iterator[Database]:
    settings.data.mkdir(parents=True, exist_ok=True)
    database = Database(settings.database_url)
    try:
        yield database
    finally:
        database.close()
