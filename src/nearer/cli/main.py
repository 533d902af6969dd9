"""The command line: every command, gathered.

Does not know options (that is `commands`) or actions.
"""

import click

from nearer import __version__
from nearer.cli.commands import admin, elsewhere, everyday, people, practice


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="nearer")
def nearer() -> None:
    """From loneliness to meaningful connection, by small steps at your own pace."""


for part in (everyday, people, practice, elsewhere, admin):
    for command in part.COMMANDS:
        nearer.add_command(command)
