"""Readable tables on standard output."""

from collections.abc import Iterable, Sequence


def show(title: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table; everything but the first column is set flush right."""
    lines = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(line[n]) for line in lines) for n in range(len(head))]
    print(f"\n{title}")
    for number, line in enumerate(lines):
        first, *rest = (
            cell.ljust(w) if n == 0 else cell.rjust(w)
            for n, (cell, w) in enumerate(zip(line, widths, strict=True))
        )
        print("  " + "   ".join((first, *rest)).rstrip())
        if number == 0:
            print("  " + "   ".join("-" * width for width in widths))


def note(text: str) -> None:
    """One line under a table."""
    print(f"  {text}", flush=True)
