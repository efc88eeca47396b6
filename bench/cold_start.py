"""A cold start without network: how long until the words that help can be read.

Real Chromium, a process of its own for every run, on a profile that has the app and a plan; the
server is stopped and the processor four times slower. Measured in the page, from the start of
the navigation (so with the start of the service worker) until the frame in which the words are
painted. The browser's own start is not in it.
"""

import sqlite3
import statistics
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import Playwright, sync_playwright

from bench import offline_floor
from bench.table import note, show
from server.access.policy import Actor
from server.access.session import CareSession
from server.care import keep
from server.store.tables import Step
from tests.e2e.phone import Phone
from tests.e2e.served import Server
from tests.e2e.writing import add_to_the_crisis_plan, start_a_plan
from tests.make import new_id

RUNS = 20
GOAL = 500
"""Milliseconds."""
SLOWER = 4
STEPS = 150
"""Rows on the phone besides the crisis plan: a plan that has been in use for a year."""
HELPS = "Andas långsamt vid fönstret"
EMERGENCY = "112"
WATCH = """words => {
    window.readable = new Promise((tell) => {
        const seen = () => document.getElementById('app')?.textContent.includes(words);
        const painted = () => {
            const after = new MessageChannel();
            after.port1.onmessage = () => tell(performance.now());
            requestAnimationFrame(() => after.port2.postMessage(null));
        };
        const watch = new MutationObserver(() => {
            if (!seen()) return;
            watch.disconnect();
            painted();
        });
        watch.observe(document, { childList: true, subtree: true, characterData: true });
    });
}"""
"""Asks only when the page has changed: asking in every frame would slow down what is measured."""
PATIENT = """() => Promise.race([
    window.readable,
    new Promise((_, fail) => setTimeout(() => fail(new Error(document.body.innerText)), 20_000)),
])"""
UNUSED = "UPDATE device SET last_used_at = ?"
NEWEST = """SELECT person.account_id, person.person_id FROM person
    JOIN device USING (account_id) ORDER BY device.created_at DESC LIMIT 1"""


@dataclass(frozen=True)
class Start:
    """One cold start to measure: a switched-off phone, an address, the words waited for."""

    name: str
    phone: Phone
    path: str
    words: str


def main() -> None:
    """The table of cold starts."""
    with tempfile.TemporaryDirectory(prefix="traden-bench-") as name, sync_playwright() as driver:
        starts = _prepared(driver, Path(name))
        found: dict[str, list[float]] = {start.name: [] for start in starts}
        for _ in range(RUNS):  # In turns, so that a busy minute is everybody's.
            for start in starts:
                found[start.name].append(_start(start.phone, start.path, start.words))
    head = ("", "median ms", "worst ms", f"within {GOAL} ms (goal: all)")
    show(f"Cold offline start, CPU {SLOWER}× slower", head, map(_row, found.items()))
    note(f"Chromium; {STEPS} steps besides the crisis plan are on the phone.")
    note("A busy machine shows in every line: read them beside the floor's.")


def _row(measured: tuple[str, list[float]]) -> tuple[str, ...]:
    name, found = measured
    quick = sum(ms <= GOAL for ms in found)
    return (name, f"{statistics.median(found):.0f}", f"{max(found):.0f}", f"{quick} of {RUNS}")


def _start(phone: Phone, path: str, words: str) -> float:
    """Milliseconds from the start of the navigation to the words."""
    phone.switch_on()
    try:
        phone.page.add_init_script(f"({WATCH})({words!r})")
        cdp = phone.context.new_cdp_session(phone.page)
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        phone.opens(path)
        return phone.page.evaluate(PATIENT)
    finally:
        phone.switch_off()


def _prepared(driver: Playwright, folder: Path) -> list[Start]:
    """Switched-off phones in each state; the servers are gone."""
    server = Server(folder / "house")
    server.start()
    try:
        is_open = _open(driver, folder / "open", server)
        locked = _locked(driver, folder / "locked", server)
        expired = _expired(driver, folder / "expired", server)
        none = _signed_out(driver, folder / "none", server)
    finally:
        server.stop()
    return [
        Start("floor: a page and a row", _floor(driver, folder / "floor"), "/", HELPS),
        Start("open: crisis plan, own words", is_open, "/crisis-plan", HELPS),
        Start("open: support, own words", is_open, "/support", HELPS),
        Start("locked: crisis plan, own words", locked, "/crisis-plan", HELPS),
        Start("locked: support, own words", locked, "/support", HELPS),
        Start("expired: crisis plan, own words", expired, "/crisis-plan", HELPS),
        Start("signed out: support, numbers", none, "/support", EMERGENCY),
    ]


def _floor(driver: Playwright, profile: Path) -> Phone:
    with offline_floor.served(HELPS) as address:
        phone = Phone(driver, profile, address)
        phone.opens("/").has_the_shell().sees(HELPS)
    phone.switch_off()
    return phone


def _open(driver: Playwright, profile: Path, server: Server) -> Phone:
    phone = _with_a_plan(driver, profile, server)
    phone.switch_off()
    return phone


def _locked(driver: Playwright, profile: Path, server: Server) -> Phone:
    phone = _with_a_plan(driver, profile, server)
    phone.goes_to("/me/lock").page.get_by_role("radio", name=phone.says("me-lock-always")).check()
    phone.is_told("me-lock-sealed")
    phone.switch_off()
    return phone


def _expired(driver: Playwright, profile: Path, server: Server) -> Phone:
    phone = _with_a_plan(driver, profile, server)
    long_ago = (datetime.now(UTC) - timedelta(days=91)).replace(tzinfo=None)
    server.change(UNUSED, str(long_ago))
    phone.authenticator.is_taken_away()  # Or the phone signs in again by itself.
    phone.opens("/").stands_on("account-expired-title")
    phone.switch_off()
    return phone


def _signed_out(driver: Playwright, profile: Path, server: Server) -> Phone:
    phone = Phone(driver, profile, server.address)
    phone.opens("/").stands_on("account-welcome-title").has_the_shell()
    phone.switch_off()
    return phone


def _with_a_plan(driver: Playwright, profile: Path, server: Server) -> Phone:
    """A phone with a plan in use, of which «What I can do» opens without unlocking."""
    phone = Phone(driver, profile, server.address)
    start_a_plan(phone)
    add_to_the_crisis_plan(phone, "warning-signs", "Jag slutar svara i telefon")
    add_to_the_crisis_plan(phone, "what-i-can-do", HELPS)
    phone.goes_to("/crisis-plan/without-unlocking").field("crisis-what-i-can-do").check()
    phone.has_sent_all()
    _add_steps(server)
    phone.opens("/plan").sees("Steg 0")
    phone.has_the_shell()
    return phone


def _add_steps(server: Server) -> None:
    """As if they had been written on another device, by whoever came last."""
    with closing(sqlite3.connect(server.data / "traden.db")) as connection:
        account_id, person_id = connection.execute(NEWEST).fetchone()
    with CareSession(server.house, Actor(account_id, new_id()), writes=True) as session:
        for number in range(STEPS):
            what = f"Steg {number}"
            keep.create(session, Step, person_id, new_id(), {"what": what, "place": number})
        session.commit()
