"""Accounts and keys: commands with options and help; what one does is imported when it runs.

Knows options. Does not know actions.
"""

import click

from nearer.cli.command import as_json, said_plainly


@click.group()
def accounts() -> None:
    """Invite people to a shared instance, and help them back in."""


@accounts.command()
@said_plainly
def invite() -> None:
    """Print an address with which one person can join, once, within three days."""
    from nearer.cli import accounts as bodies

    bodies.invite()


@accounts.command()
@click.argument("name")
@said_plainly
def reset(name: str) -> None:
    """Print an address with which NAME sets a new password."""
    from nearer.cli import accounts as bodies

    bodies.reset(name)


@click.group()
def keys() -> None:
    """Change the key everything is sealed under, and see what is sealed with what."""


@keys.command()
@said_plainly
def rotate() -> None:
    """Take a new key and seal everything anew; stopped, it goes on the next time."""
    from nearer.cli import accounts as bodies

    bodies.rotate()


@keys.command()
@as_json
@said_plainly
def report(as_json: bool) -> None:
    """Count rows by table, algorithm and key version."""
    from nearer.cli import accounts as bodies

    bodies.report(as_json)


COMMANDS = (accounts, keys)
