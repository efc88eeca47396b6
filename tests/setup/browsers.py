"""Finds the real browsers the end-to-end tests drive, and brings them if it may.

The tests use the distribution's own Chromium and Firefox, not builds downloaded by
Playwright: those are the browsers people meet, they get security updates, and they need no
second download channel. Looked for on PATH first; else, as root on Debian or Ubuntu,
installed with apt; else one sentence says what to install.

Debian has Chromium a second time without its window, which needs half the processor time for the
same pages. It is brought where that can be; elsewhere Chromium itself is started instead.

    python -m tests.setup.browsers     # make sure both are here, print where
    from tests.setup.browsers import chromium_path, firefox_path, windowless_path
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Order matters: Debian's `chromium` is the plain browser, the others may be wrappers.
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
WINDOWLESS = "chromium-headless-shell"
FIREFOX = ("firefox-esr", "firefox")

# Fonts are needed for pictures and for measuring text: without one, å, ø and æ are boxes.
FONT_PACKAGE = "fonts-dejavu-core"
FONT_DIRECTORIES = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts")


class BrowserMissing(RuntimeError):
    """A browser is not on this machine; the message is the sentence to show."""


def chromium_path() -> str:
    """The Chromium to start, as an absolute path; BrowserMissing if there is none."""
    return _found("Chromium", CHROMIUM)


def windowless_path() -> str:
    """Chromium without its window; the whole one where there is no other."""
    return shutil.which(WINDOWLESS) or chromium_path()


def firefox_path() -> str:
    """The Firefox to start, as an absolute path; BrowserMissing if there is none."""
    return _found("Firefox", FIREFOX)


def packages_missing() -> list[str]:
    """The Debian packages that would supply what this machine lacks, in a fixed order."""
    wanted = {
        "chromium": _first_on_path(CHROMIUM) is not None,
        "firefox-esr": _first_on_path(FIREFOX) is not None,
        FONT_PACKAGE: _has_a_font(),
    }
    return [package for package, is_here in wanted.items() if not is_here]


def ensure() -> None:
    """Bring what is missing with apt if we may, else leave with one sentence."""
    missing = packages_missing()
    if _may_install() and (missing or not shutil.which(WINDOWLESS)):
        _run_apt("update")
        if missing:
            _run_apt("install", *missing)
            missing = packages_missing()
        if _is_packaged(WINDOWLESS):
            _run_apt("install", WINDOWLESS)
    if missing:
        raise SystemExit(
            "The browser tests need Chromium, Firefox and a font: please install "
            f"{' '.join(missing)} (Debian and Ubuntu: sudo apt-get install {' '.join(missing)})."
        )


def _found(name: str, commands: tuple[str, ...]) -> str:
    path = _first_on_path(commands)
    if path is None:
        raise BrowserMissing(
            f"{name} is not on PATH (looked for {', '.join(commands)}): run `make browsers`."
        )
    return path


def _first_on_path(commands: tuple[str, ...]) -> str | None:
    return next((path for command in commands if (path := shutil.which(command))), None)


def _has_a_font() -> bool:
    if sys.platform == "darwin":
        return True
    directories = (Path(name).expanduser() for name in FONT_DIRECTORIES)
    return any(
        next(directory.rglob(pattern), None) is not None
        for directory in directories
        for pattern in ("*.ttf", "*.otf", "*.ttc")
    )


def _may_install() -> bool:
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and shutil.which("apt-get") is not None


def _is_packaged(package: str) -> bool:
    shown = subprocess.run(["apt-cache", "policy", package], capture_output=True, text=True)
    return "Candidate:" in shown.stdout and "Candidate: (none)" not in shown.stdout


def _run_apt(command: str, *packages: str) -> None:
    print(f"apt-get {command} {' '.join(packages)}…", flush=True)
    options = ("--yes", "--no-install-recommends") if packages else ()
    result = subprocess.run(
        ["apt-get", "--quiet", "--option=Dpkg::Use-Pty=0", command, *options, *packages],
        # noninteractive: apt must never stop to ask, nobody is watching a test run.
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        check=False,
        capture_output=True,
        text=True,
    )
    if result.returncode != 0:
        # Shown only on failure: on a good day 400 lines of unpacking help nobody.
        print(result.stdout[-2000:], result.stderr[-2000:], sep="\n", file=sys.stderr)
        raise SystemExit(f"apt-get {command} failed, so the browsers could not be installed.")


if __name__ == "__main__":
    ensure()
    print(f"Chromium: {chromium_path()}, {windowless_path()}\nFirefox:  {firefox_path()}")
