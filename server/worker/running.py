"""Where a worker runs: in the server's own process, or in one of its own."""

import signal
import threading

import structlog

from server.access import system
from server.access.session import House
from server.outside.ways import Outside
from server.settings import Settings
from server.worker.loop import Worker

log = structlog.get_logger("traden.worker")


def beside_the_app(house: House, outside: Outside, settings: Settings) -> None:
    """In this process, beside the app, until it ends; not where the settings say that it is
    ``off``, nor with a login that may not act as the system: then somebody else has to."""
    if not settings.worker:
        return
    if not system.may_act(house.database):
        log.warning("worker.elsewhere", why="this login may not act as the system")
        return
    Worker(house, outside, settings).start_beside()


def alone(worker: Worker) -> None:
    """In this process, which does nothing else, until it is asked to end."""
    asked_to_end = threading.Event()
    for asked in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asked, lambda *of_signal: asked_to_end.set())
    worker.start()
    asked_to_end.wait()
    worker.stop()
