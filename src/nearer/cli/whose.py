"""What is said before a command: whose store, and where the passphrase comes from.

Knows nothing else, so that `nearer --help` loads nothing else.
"""

from dataclasses import dataclass, field


@dataclass
class Whose:
    """Set once, when the command line is read."""

    account: str = ""
    passphrase_fd: int | None = None
    passphrase: str = field(default="", repr=False)
    """Once read: a pipe gives it only once, and nobody likes to type it twice."""


WHOSE = Whose()
