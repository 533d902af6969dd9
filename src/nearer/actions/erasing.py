"""Erasing everything: one clear yes, and it is gone.

Knows what counts as a yes. Does not know rows.
"""

from nearer.actions import backups
from nearer.errors import Invalid
from nearer.settings import read
from nearer.storage import erasing
from nearer.storage.sealing import Owner
from nearer.translation import _


def erase(owner: Owner, sure: bool) -> None:
    """Erase this person's everything, for good.

    Raises:
        Invalid: they have not said that they are sure.
    """
    if not sure:
        raise Invalid(_("Tick the box first, so that this never happens by a slip."), "sure")
    settings = read()
    erasing.erase(owner.id, settings.data, backups.folder(settings))
