"""Help and people who can help: commands with their options; what one does is imported when it runs.

Knows options. Does not know actions.
"""

from pathlib import Path

import click

from nearer.cli.command import as_json, said_plainly


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@as_json
@said_plainly
def directory(file: Path, as_json: bool) -> None:
    """Check a directory of professionals; docs/directory.md says how one is made."""
    from nearer.cli import professionals

    professionals.check(file, as_json)


COMMANDS = (directory,)
