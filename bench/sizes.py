"""What the web app weighs as it was built: at the first load, and all of it, brotli."""

import re
from collections.abc import Iterator
from pathlib import Path

from bench.table import note, show
from server.settings import from_environment

DIST = from_environment().shell
_LOADED = re.compile(r'<(?:script|link)[^>]+(?:src|href)="/([^"]+\.(?:js|css))"')
_IMPORTED = re.compile(r'(?:\bfrom|\bimport)\s*"\./([\w.-]+\.js)"')


def main() -> None:
    """The table of sizes."""
    first = sorted(_first_load())
    scripts = [name for name in first if name.endswith(".js")]
    styles = [name for name in first if name.endswith(".css")]
    texts = [_size(file) for file in (DIST / "texts").glob("*.json")]
    whole = [
        file for file in DIST.rglob("*") if file.is_file() and file.suffix not in (".br", ".gz")
    ]
    rows = [
        ("JavaScript at first load", len(scripts), _kb(scripts), "≤ 60"),
        ("Style sheets at first load", len(styles), _kb(styles), ""),
        ("The page", 1, _kb(["index.html"]), ""),
        ("The words of one language, the longest", 1, f"{max(texts) / 1000:.1f}", ""),
        ("The whole shell, every screen and language", len(whole),
         f"{sum(map(_size, whole)) / 1000:.1f}", ""),
    ]  # fmt: skip
    show("Size of the app, brotli", ("", "files", "kB", "goal kB"), rows)
    note("At first load: " + ", ".join(first))


def _first_load() -> set[str]:
    """What the page names, and what those scripts import before they run."""
    found: set[str] = set()
    for name in _LOADED.findall((DIST / "index.html").read_text()):
        found |= {name, *_imports(name)}
    return found


def _imports(name: str) -> Iterator[str]:
    if not name.endswith(".js"):
        return
    for imported in _IMPORTED.findall((DIST / name).read_text()):
        path = f"{Path(name).parent}/{imported}"
        yield path
        yield from _imports(path)


def _kb(names: list[str]) -> str:
    return f"{sum(_size(DIST / name) for name in names) / 1000:.1f}"


def _size(file: Path) -> int:
    """Bytes as they are sent: compressed where the build compressed them."""
    compressed = file.with_name(file.name + ".br")
    return (compressed if compressed.exists() else file).stat().st_size
