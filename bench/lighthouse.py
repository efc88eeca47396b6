"""Lighthouse, as a phone on a slow network meets the app for the first time.

Three runs each, the median by performance. The machine's own load is in the figures: a busy
machine scores worse than the app is.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench.ours import Data
from bench.table import note, show
from tests.setup.browsers import chromium_path

ROOT = Path(__file__).resolve().parent.parent
LIGHTHOUSE = ROOT / "pwa" / "node_modules" / "lighthouse" / "cli" / "index.js"
NODE = Path(sys.executable).with_name("node")
FLAGS = "--headless --no-sandbox --disable-quic --no-first-run --disable-background-networking"
RUNS = 3
CATEGORIES = ("performance", "accessibility", "best-practices")
TIMES = ("largest-contentful-paint", "total-blocking-time")


def main() -> None:
    """The table of scores."""
    with tempfile.TemporaryDirectory(prefix="traden-bench-") as name:
        rows = _rows(Path(name))
    show("Lighthouse, mobile", ("", *CATEGORIES, "LCP s", "TBT ms"), rows)
    note("Goals: 100, 100, 100, LCP ≤ 1.5 s, TBT ≤ 50 ms.")


def _rows(folder: Path) -> list[tuple[str, ...]]:
    with Data(folder / "data").served() as ours:
        return [
            _row("Welcome", ours.server.url + "/", folder),
            _row("Support now", ours.server.url + "/support", folder),
        ]


def _row(label: str, url: str, folder: Path) -> tuple[str, ...]:
    found = [_run(url, folder) for _ in range(RUNS)]
    scores = [
        statistics.median(run["categories"][name]["score"] for run in found) for name in CATEGORIES
    ]
    largest, blocked = (
        statistics.median(run["audits"][name]["numericValue"] for run in found) for name in TIMES
    )
    return (
        label,
        *(f"{score * 100:.0f}" for score in scores),
        f"{largest / 1000:.2f}",
        f"{blocked:.0f}",
    )


def _run(url: str, folder: Path) -> dict[str, Any]:
    report = folder / "report.json"
    subprocess.run(
        [
            NODE, LIGHTHOUSE, url, "--quiet", "--output=json", f"--output-path={report}",
            f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={FLAGS}",
        ],
        env={**os.environ, "CHROME_PATH": chromium_path()},
        check=True,
        capture_output=True,
        timeout=180,
    )  # fmt: skip
    return json.loads(report.read_text())
