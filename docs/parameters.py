"""Write the engine's numbers into the table of how-it-decides.md: `PYTHONPATH=src python docs/parameters.py`.

Knows the table's layout. Does not know what would change our mind: that last column is written by hand in the document
and kept as it is. A number that is new gets a "?" there, which the test of the document does not accept.
"""

import re
from dataclasses import fields
from pathlib import Path

from nearer.engine.parameters import DEFAULT, Parameters

PAGE = Path(__file__).parent / "how-it-decides.md"
HEAD = "| name | value | bounds | source | what would change our mind |\n| --- | --- | --- | --- | --- |\n"
ROW = re.compile(r"^\| (\w+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|\n", re.MULTILINE)


def current() -> dict[str, tuple[str, str, str]]:
    """Return value, bounds and source of every number by name, as the table writes them."""
    return {
        one.name: (
            f"{getattr(DEFAULT, one.name):g}",
            f"{one.metadata['low']:g} to {one.metadata['high']:g}",
            one.metadata["source"],
        )
        for one in fields(Parameters)
    }


def parts(page: str) -> tuple[str, dict[str, tuple[str, ...]], str]:
    """Return what is before the table, its rows by name, and what is after. ValueError when there is no table."""
    before, table, rest = page.partition(HEAD)
    if not table:
        raise ValueError(f"{PAGE.name} has no table that begins with: {HEAD}")
    rows, end = {}, 0
    while found := ROW.match(rest, end):
        rows[found[1]], end = found.groups()[1:], found.end()
    return before, rows, rest[end:]


def main() -> None:
    """Write the table anew."""
    before, rows, after = parts(PAGE.read_text())
    lines = [
        f"| {name} | {' | '.join(numbers)} | {rows[name][-1] if name in rows else '?'} |\n"
        for name, numbers in current().items()
    ]
    PAGE.write_text(before + HEAD + "".join(lines) + after)


if __name__ == "__main__":
    main()
