"""The command line: every command, gathered.

Does not know options (that is `commands`) or actions.
"""

import click

from nearer import __version__
from nearer.cli.command import WHOSE
from nearer.cli.commands import accounts, admin, elsewhere, everyday, owned, people, practice, support, writing


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="nearer")
@click.option("--account", default="", help="On a shared instance: whose.")
@click.option("--passphrase-fd", type=int, help="Read the password from this open file descriptor.")
def nearer(account: str, passphrase_fd: int | None) -> None:
    """From loneliness to meaningful connection, by small steps at your own pace."""
    WHOSE.account, WHOSE.passphrase_fd = account, passphrase_fd


for part in (everyday, people, elsewhere, accounts, support, owned, practice, writing, admin):
    for command in part.COMMANDS:
        nearer.add_command(command)
