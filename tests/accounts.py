"""People with a password on an instance for several, as the tests of accounts need them.

Knows how somebody joins and comes in. Does not know what is tested.
"""

import os
from itertools import count
from pathlib import Path
from typing import Any

from nearer import clock
from nearer.actions import accounts, recovering
from nearer.actions.accounts import Joining
from nearer.storage import keys, models
from nearer.storage.sealing import Owner

PASSWORD = "brown dog on the pier"
OTHER = "another dog on a pier"
_numbers = count()


def folder() -> Path:
    """Return where the store of these tests is."""
    return Path(os.environ["NEARER_DATA"])


def several(monkeypatch: Any, **settings: str) -> None:
    """Let this be an instance for several people that anybody may join, with the least costly hashes."""
    given = {"shared": "yes", "joining": "open", "hashing": "least"} | settings
    for name, value in given.items():
        monkeypatch.setenv(f"NEARER_{name.upper()}", value)
    keys.make_host_key(folder())
    # All tests call from the same few addresses; what one guessed must not make another wait.
    models.Guess.objects.all().delete()


def joined(private: bool = True) -> tuple[Owner, str]:
    """Let somebody join, and return them with the name they come in by."""
    name = f"person-{os.getpid()}-{next(_numbers)}"
    return accounts.join(Joining(name, PASSWORD, adult=True, private=private), clock.now()), name


def code_of(owner: Owner) -> str:
    """Give somebody a recovery code, written off, and return it."""
    recovering.begin(owner, clock.now())
    waiting = recovering.waiting(owner)
    assert waiting is not None
    code, (first, second) = waiting
    groups = code.split()
    recovering.written_off(owner, (groups[first], groups[second]), clock.now())
    return code
