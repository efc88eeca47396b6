"""Starting a server, and the CPU time and memory of all its processes (Linux)."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PAGE = os.sysconf("SC_PAGE_SIZE")
SOON = 30
"""Seconds a server may take to answer for the first time."""


class Server:
    """A running server and the processes it started."""

    def __init__(self, process: subprocess.Popen, port: int):
        self.port = port
        self._roots = [process.pid]

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def count_too(self, pid: int) -> None:
        """From now on what this process and those it starts use is the server's as well."""
        self._roots.append(pid)

    def cpu_seconds(self) -> dict[int, float]:
        """User and system time of each of its processes since it started, to the microsecond."""
        found = {}
        for pid in self._pids():
            with suppress(OSError):  # PostgreSQL's helpers come and go.
                found[pid] = time.clock_gettime(_cpu_clock(pid))
        return found

    def cpu_seconds_since(self, before: dict[int, float]) -> float:
        """What they all used since then."""
        return sum(used - before.get(pid, 0.0) for pid, used in self.cpu_seconds().items())

    def memory_mb(self) -> float:
        """Memory of the largest process, the one that answers; shared pages included."""
        return max(_resident(pid) for pid in self._pids()) / 1e6

    def _pids(self) -> list[int]:
        return [pid for root in self._roots for pid in _tree(root)]


@contextmanager
def started(*command: str, **environment: str) -> Iterator[Server]:
    """``python <command>`` on ``PORT`` until the block ends; ready when it answers."""
    port = int(environment["PORT"])
    process = subprocess.Popen(
        [sys.executable, *command],
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait_for(process, port)
        yield Server(process, port)
    finally:
        _stop(process)


@contextmanager
def ours(environment: dict[str, str]) -> Iterator[Server]:
    """``traden serve``: validation, rate limit and access log on."""
    with started("-c", "from server.cli import main; main(['serve'])", **environment) as server:
        yield server


def free_port() -> str:
    """A port nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


def _wait_for(process: subprocess.Popen, port: int) -> None:
    deadline = time.monotonic() + SOON
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"{process.args} ended with {process.returncode}")
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/api/health", timeout=5).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"{process.args} did not answer in {SOON} s")


def _stop(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _tree(pid: int) -> list[int]:
    found = [pid]
    with suppress(FileNotFoundError, ProcessLookupError):  # It may end while we look.
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += _tree(int(child))
    return found


def _cpu_clock(pid: int) -> int:
    """The clock that clock_getcpuclockid(3) gives: another process's CPU time."""
    return (~pid << 3) | 2


def _resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
