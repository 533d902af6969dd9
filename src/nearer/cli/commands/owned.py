"""What is yours, and keeping it safe: commands with their options and help; what one does is imported when it runs.

Knows options. Does not know actions.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from nearer.cli.command import as_json, said_plainly


def _secret(command: Callable[..., None]) -> Callable[..., None]:
    key = click.option(
        "--key-file", type=click.Path(path_type=Path), help="File with the key; “backup” makes it when it is missing."
    )
    fd = click.option("--passphrase-fd", type=int, help="Read the passphrase from this open file.")
    ask = click.option("--passphrase", is_flag=True, help="Ask for a passphrase, even if a key is set.")
    return key(fd(ask(command)))


@click.command()
@click.option("--to", type=click.Path(path_type=Path), help="Folder for it.")
@click.option("--keep", is_flag=True, help="Keep 7 daily, 4 weekly and 12 monthly ones; fit for a nightly job.")
@_secret
@said_plainly
def backup(to: Path | None, keep: bool, **secret: Any) -> None:
    """Write a sealed copy of everything here, while Nearer runs or not, and look at it."""
    from nearer.cli import backups

    backups.backup(to, backups.Secret(**secret), keep)


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--check", is_flag=True, help="Only try it, in a folder of its own.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@_secret
@said_plainly
def restore(file: Path, check: bool, yes: bool, **secret: Any) -> None:
    """Put a backup back; what is here is put aside. Stop Nearer first."""
    from nearer.cli import backups

    backups.restore(file, backups.Secret(**secret), check, yes)


@click.command()
@as_json
@said_plainly
def doctor(as_json: bool) -> None:
    """Look whether everything is well, and say what to do where it is not."""
    from nearer.cli import backups

    backups.doctor(as_json)


@click.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@said_plainly
def erase(yes: bool) -> None:
    """Erase everything of yours, with the keys that open it. Nobody can bring it back."""
    from nearer.cli import everything

    everything.erase(yes)


@click.command()
@said_plainly
def forget() -> None:
    """Let go of what is older than you chose; fit for a nightly job."""
    from nearer.cli import everything

    everything.forget()


COMMANDS = (
    backup,
    restore,
    doctor,
    erase,
    forget,
)
