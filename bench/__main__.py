"""``python -m bench``: every table. ``python -m bench sizes api``: only those."""

import importlib
import sys

from tests.setup.browsers import BrowserMissing

NAMES = (
    "sizes", "api", "postgres", "wire", "flat", "pairs", "guessing", "cold_start", "lighthouse",
)  # fmt: skip
"""What can be measured, the quickest and least noisy first."""


def main(wanted: list[str]) -> None:
    """Run what is wanted, in the order of ``NAMES``."""
    unknown = sorted(set(wanted) - set(NAMES))
    if unknown:
        raise SystemExit(f"No benchmark called {', '.join(unknown)}; there are: {', '.join(NAMES)}")
    for name in NAMES:
        if not wanted or name in wanted:
            _run(name)


def _run(name: str) -> None:
    try:
        importlib.import_module(f"bench.{name}").main()
    except BrowserMissing as missing:
        print(f"\n{name} is left out. {missing}")


if __name__ == "__main__":
    main(sys.argv[1:])
