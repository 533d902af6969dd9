"""Where the program starts: `nearer` or `python -m nearer`."""

import sys

import click

from nearer import logs
from nearer.cli.main import nearer
from nearer.translation import _


def main(arguments: list[str] | None = None) -> None:
    """Run one command; when it breaks, say where in the program and nothing of what was typed."""
    logs.begin()
    try:
        nearer(arguments)
    except Exception as error:
        logs.broke(error)
        click.echo(
            _("Something broke on our side. The line above says where, and nothing of what you typed."), err=True
        )
        sys.exit(1)


if __name__ == "__main__":
    main()
