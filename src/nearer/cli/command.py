"""What every command has: errors said plainly, JSON for other programs, whose store it is about.

Does not know single commands.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

import click

from nearer.errors import NearerError

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for other programs.")


@dataclass
class Whose:
    """What was said before the command: whose store, and where the passphrase comes from."""

    account: str = ""
    passphrase_fd: int | None = None
    passphrase: str = field(default="", repr=False)
    """Once read: a pipe gives it only once, and nobody likes to type it twice."""


WHOSE = Whose()


def said_plainly(command: Callable[..., None]) -> Callable[..., None]:
    """Print an error a person can act on as one line, and exit with 1."""

    @wraps(command)
    def wrapped(*args: Any, **options: Any) -> None:
        try:
            command(*args, **options)
        except NearerError as error:
            raise click.ClickException(error.message) from error

    return wrapped
