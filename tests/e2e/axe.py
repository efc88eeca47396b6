"""axe-core on the screen as it stands."""

import functools
import json
from typing import Any

from playwright.sync_api import Page

from server.settings import HERE

SOURCE = HERE / "pwa" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async (rules) => {
    if (!window.axe) return null;
    const options = { runOnly: rules, resultTypes: ['violations'] };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 300))]);
}"""
EVERYTHING = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOURS = ("cat.color",)
LAYOUT = ("cat.color", "cat.sensory-and-visual-cues", "cat.keyboard", "cat.name-role-value")


@functools.cache
def _source() -> str:
    return SOURCE.read_text(encoding="utf-8")


def findings(page: Page, rules: tuple[str, ...] = EVERYTHING) -> list[str]:
    """What axe has to say against it, one line a rule."""
    found: list[Any] | None = page.evaluate(RUN, list(rules))
    if found is None:
        # Evaluated by the debugger, which no content security policy holds back.
        page.evaluate(_source())
        found = page.evaluate(RUN, list(rules)) or []
    return [f"{rule}: {json.dumps(nodes, ensure_ascii=False)}" for rule, nodes in found]
