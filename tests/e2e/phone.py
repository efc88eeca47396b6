"""A phone with the app on it, in the words of the person who holds it.

Everything is found by role and accessible name, and every name comes from the Fluent texts by
its id: a test says *what* is pressed, the catalogue says what that is called today.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, Playwright, expect

from server.outside.texts import text
from tests.e2e import browsers
from tests.e2e.passkeys import Authenticator

expect.set_options(timeout=browsers.PATIENCE)

GO = "path => { history.pushState(null, '', path); dispatchEvent(new PopStateEvent('popstate')); }"
SHELL_IS_HERE = """async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
}"""


class Phone:
    """One browser profile with one page. ``path`` arguments are addresses of screens."""

    def __init__(
        self, driver: Playwright, profile: Path, address: str, *, firefox=False, **options
    ):
        self._driver, self._firefox, self._options = driver, firefox, options
        self.profile, self.address = profile, address
        self.language = options.setdefault("language", "sv")
        self.page: Page
        self.context: BrowserContext
        self.authenticator: Authenticator
        self.switch_on()

    # --- the device ---------------------------------------------------------------------------

    def switch_on(self) -> "Phone":
        """Start the browser on what the profile holds."""
        start: Callable[..., BrowserContext] = (
            browsers.firefox if self._firefox else browsers.chromium
        )
        self.context = start(self._driver, self.profile, **self._options)
        self.page = self.context.pages[0] if self.context.pages else self.context.new_page()
        if not self._firefox:
            self.authenticator = Authenticator(self.page)
        return self

    def switch_off(self) -> None:
        """Close the browser as people do."""
        browsers.close(self.context)

    def loses_power(self) -> None:
        """Kill the browser's processes."""
        browsers.kill(self.profile)
        browsers.close(self.context)

    def loses_network(self) -> None:
        self.context.set_offline(True)

    def finds_network(self) -> None:
        self.context.set_offline(False)

    # --- going places -------------------------------------------------------------------------

    def opens(self, path: str = "/") -> "Phone":
        """Open an address from outside: a cold start of the app."""
        self.page.goto(path if path.startswith("http") else self.address + path)
        return self

    def goes_to(self, path: str) -> "Phone":
        """Go to a screen inside the running app."""
        self.page.evaluate(GO, path)
        return self

    def has_the_shell(self) -> "Phone":
        """Wait until the app is on the phone."""
        self.page.wait_for_function(SHELL_IS_HERE)
        return self

    def comes_in_by(self, link: str) -> "Phone":
        """Sign in with a one-time link."""
        self.opens(link)
        self.presses("account-link-do")
        self.stands_on("today-title")
        return self.has_the_shell()

    # --- doing --------------------------------------------------------------------------------

    def says(self, text_id: str, **args: Any) -> str:
        """What the app calls it, in this phone's language."""
        return text(self.language, text_id, **args)

    def button(self, text_id: str, **args: Any) -> Locator:
        return self.page.get_by_role("button", name=self.says(text_id, **args), exact=True)

    def link(self, text_id: str, **args: Any) -> Locator:
        return self.page.get_by_role("link", name=self.says(text_id, **args), exact=True)

    def field(self, text_id: str) -> Locator:
        return self.page.get_by_label(self.says(text_id), exact=True)

    @property
    def sheet(self) -> Locator:
        return self.page.get_by_role("dialog")

    def presses(self, text_id: str, **args: Any) -> None:
        self.button(text_id, **args).click()

    def follows(self, text_id: str, **args: Any) -> None:
        self.link(text_id, **args).click()

    def writes(self, text_id: str, words: str) -> None:
        """Write in a field and leave it."""
        field = self.field(text_id)
        field.fill(words)
        field.blur()

    def unfolds(self, text_id: str) -> None:
        """Open a folded question, if it is not open."""
        folded = self.page.locator("details", has=self.page.get_by_text(self.says(text_id))).first
        if folded.get_attribute("open") is None:
            folded.locator("summary").click()

    # --- seeing -------------------------------------------------------------------------------

    def stands_on(self, title_id: str) -> "Phone":
        """The screen has that heading."""
        return self.stands_on_words(self.says(title_id))

    def stands_on_words(self, title: str) -> "Phone":
        expect(self.page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()
        return self

    def sees(self, words: str) -> None:
        expect(self.page.get_by_text(words, exact=True).first).to_be_visible()

    def sees_no(self, words: str) -> None:
        expect(self.page.get_by_text(words)).to_have_count(0)

    def is_told(self, text_id: str, **args: Any) -> None:
        self.sees(self.says(text_id, **args))

    def has_sent_all(self) -> None:
        self.is_told("frame-state-sent")
