"""Checking a directory of professionals in the terminal.

Knows how it is printed. Keeps nothing.
"""

from pathlib import Path

import click

from nearer.cli.everyday import print_json
from nearer.cli.importing import content


def check(file: Path, as_json: bool) -> None:
    """Say how many are in a file and what is wrong with the rows left out."""
    from nearer.actions import professionals as actions
    from nearer.words import directories as words

    found = actions.read(content(file))
    lines = words.troubles(found)
    if as_json:
        troubles = [{"line": one.line, "fault": str(one.fault), "column": one.column} for one in found.troubles]
        print_json({"professionals": len(found.professionals), "skipped": found.skipped, "troubles": troubles})
        return
    click.echo(words.loaded(found))
    for line in [words.skipped(found), *lines] if lines else []:
        click.echo(line)
