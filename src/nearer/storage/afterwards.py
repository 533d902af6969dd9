"""What follows from whatever is written, in the same transaction.

Knows that something does, and that it is done once at the end of each. Does not know what: `nearer.actions` says so,
which nothing can write without having loaded.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nearer.storage.sealing import Owner

FOLLOW: list[Callable[["Owner"], None]] = []


def follow(owner: "Owner") -> None:
    """Do what follows, now that everything of one use case is written."""
    for act in FOLLOW:
        act(owner)
