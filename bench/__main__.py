"""``python -m bench``: every table. ``python -m bench sizes api``: only those."""

import importlib
import sys

from tests.setup.browsers import BrowserMissing

NAMES = (
    "sizes", "push", "lanes", "api", "fhir", "postgres", "wire", "flat", "pairs", "guessing",
    "cold_start", "lighthouse",
)  # fmt: skip
"""What can be measured, the quickest and least noisy first."""
LONGER = {"lanes": {"whole": True}}
"""What is measured on more when it is asked for by name."""


def main(wanted: list[str]) -> None:
    """Run what is wanted, in the order of ``NAMES``."""
    unknown = sorted(set(wanted) - set(NAMES))
    if unknown:
        raise SystemExit(f"No benchmark called {', '.join(unknown)}; there are: {', '.join(NAMES)}")
    for name in NAMES:
        if not wanted or name in wanted:
            _run(name, **(LONGER.get(name, {}) if wanted else {}))


def _run(name: str, **more: bool) -> None:
    try:
        importlib.import_module(f"bench.{name}").main(**more)
    except BrowserMissing as missing:
        print(f"\n{name} is left out. {missing}")


if __name__ == "__main__":
    main(sys.argv[1:])
