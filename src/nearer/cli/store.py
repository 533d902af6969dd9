"""Opening somebody's store for a command.

Knows where it is, whose it is, and how a passphrase is asked for. Does not know commands.
"""

import os
import sys

import click

from nearer import clock
from nearer.cli.command import WHOSE
from nearer.errors import Invalid, Locked
from nearer.settings import Settings, read
from nearer.storage.sealing import Owner
from nearer.storage.start import start
from nearer.translation import _

DEMO = "demo"


def place(demo: bool = False) -> Settings:
    """Return the settings; the demo keeps its own folder inside, and is one person's."""
    settings = read()
    return read(data=settings.data / DEMO, shared=False) if demo else settings


def owner(settings: Settings) -> Owner:
    """Open the store, making it on the first call, and return its owner.

    Raises:
        Locked: the key file does not fit, or a passphrase is needed and cannot be asked for.
        Invalid: on a shared instance nobody said whose, or the passphrase is wrong.
    """
    start(settings)
    from nearer.storage import accounts, slots

    if not settings.shared and not guarded_only(settings):
        return accounts.personal(settings.data, clock.now())
    from nearer.actions import accounts as actions
    from nearer.storage.slots import Kind

    if settings.shared and not WHOSE.account:
        raise Invalid(_("Several people share this instance. Say whose: nearer --account NAME ..."))
    account = actions.account_of(WHOSE.account)
    return actions.by_password(slots.first(account, Kind.PASSWORD), passphrase())


def guarded_only(settings: Settings) -> bool:
    """Tell whether a personal store opens by its password alone."""
    from nearer.storage import accounts, slots
    from nearer.storage.slots import Kind

    account = None if settings.shared else accounts.first()
    return account is not None and slots.first(account, Kind.HOST) is None


def passphrase() -> str:
    """Return the passphrase, read from the descriptor that was named or asked for, once a command.

    Raises:
        Locked: there is nobody to ask.
    """
    WHOSE.passphrase = WHOSE.passphrase or _read_passphrase()
    return WHOSE.passphrase


def _read_passphrase() -> str:
    if WHOSE.passphrase_fd is not None:
        with os.fdopen(WHOSE.passphrase_fd, closefd=False) as given:
            return given.readline().rstrip("\n")
    if not sys.stdin.isatty():
        raise Locked(_("This opens with its password only. Give it with --passphrase-fd, or run this in a terminal."))
    asked: str = click.prompt(_("Password"), hide_input=True)
    return asked
