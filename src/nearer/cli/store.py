"""Opening the personal store for a command.

Knows where it is. Does not know commands.
"""

from nearer import clock
from nearer.settings import Settings, read
from nearer.storage.sealing import Owner
from nearer.storage.start import start

DEMO = "demo"


def place(demo: bool = False) -> Settings:
    """Return the settings; the demo keeps its own folder inside."""
    settings = read()
    return read(data=settings.data / DEMO) if demo else settings


def owner(settings: Settings) -> Owner:
    """Open the store, making it on the first call, and return its owner.

    Raises:
        Locked: the key file does not fit.
    """
    start(settings)
    from nearer.storage import accounts

    return accounts.personal(settings.data, clock.now())
