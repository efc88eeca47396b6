"""The real browsers, each on a profile folder that outlives its process."""

import contextlib
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Playwright
from playwright.sync_api import Error as PlaywrightError

from tests.setup.browsers import chromium_path, firefox_path, windowless_path

PATIENCE = 30_000
"""Milliseconds any condition may take. A loaded machine needs many of them."""
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE = {"width": 360, "height": 740}
LOCALES = {"sv": "sv-SE", "nb": "nb-NO", "da": "da-DK", "en": "en-GB"}


def chromium(
    driver: Playwright, profile: Path, *, whole: bool = True, **options: Any
) -> BrowserContext:
    """Chromium on that profile, with what was left there: the whole one, or without its window."""
    path = chromium_path() if whole else windowless_path()
    return _opened(
        driver.chromium.launch_persistent_context(
            profile, executable_path=path, args=CHROMIUM_FLAGS, **_as_a_phone(options)
        )
    )


def firefox(driver: Playwright, profile: Path, **options: Any) -> BrowserContext:
    """The distribution's own Firefox on that profile. Of the options it knows the language."""
    return _opened(
        driver.firefox.launch_persistent_context(
            profile,
            channel="moz-firefox",
            executable_path=firefox_path(),
            firefox_user_prefs={"intl.accept_languages": LOCALES[options["language"]]},
            viewport=PHONE,
        )
    )


def kill(profile: Path) -> None:
    """End the browser on that profile at once, as when the battery is taken out."""
    listed = subprocess.run(["ps", "-axww", "-o", "pid=,args="], capture_output=True, text=True)
    for line in listed.stdout.splitlines():
        pid, _, arguments = line.strip().partition(" ")
        if str(profile) in arguments:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)


def close(context: BrowserContext) -> None:
    """Close it; one that was killed is closed already."""
    with contextlib.suppress(PlaywrightError):
        context.close()


def _as_a_phone(options: dict[str, Any]) -> dict[str, Any]:
    options = dict(options)
    language = options.pop("language")
    return {
        "viewport": PHONE,
        "locale": LOCALES[language],
        "timezone_id": "Europe/Stockholm",
        "color_scheme": "light",
        "reduced_motion": "reduce",
        **options,
    }


def _opened(context: BrowserContext) -> BrowserContext:
    context.set_default_timeout(PATIENCE)
    context.set_default_navigation_timeout(PATIENCE)
    return context
