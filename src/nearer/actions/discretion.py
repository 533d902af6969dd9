"""How Nearer looks from outside, and after how many minutes without use it locks.

Knows what may be chosen. Does not know what it looks like then (that is the pages), nor how leaving works.
"""

from nearer.actions import checks
from nearer.actions.accounts import OWN_DEVICE
from nearer.storage import accounts, sessions
from nearer.storage.sessions import Visit
from nearer.storage.transaction import atomic


def discreet(visit: Visit, neutral: bool, idle: str) -> None:
    """Keep how it looks from outside and after how many minutes it locks; for every browser, from now on.

    Raises:
        Invalid: not one of the choices.
    """
    if not visit.guarded:
        accounts.note(visit.owner.id, neutral=neutral)
        return
    minutes = checks.number(idle, "idle", 1, OWN_DEVICE)
    with atomic():
        accounts.note(visit.owner.id, neutral=neutral, idle=minutes)
        sessions.stay(visit.owner, minutes)
