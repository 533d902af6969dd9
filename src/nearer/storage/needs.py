"""A person's answers, what the engine believes of them, and their energy by day: read and kept.

Knows rows. Does not know questions or the engine's format.
"""

from datetime import date

from uuid6 import uuid7

from nearer.domain.needs import Profile
from nearer.storage import models, records, select
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


def profile(owner: Owner) -> Profile | None:
    """Return the answers, or None before the first."""
    row = select.first(models.Profile, owner)
    return records.opened(owner, row, Profile) if row else None


def save_profile(owner: Owner, content: Profile) -> None:
    """Keep the answers; one row a person, whose id is theirs."""
    with writing(owner) as version:
        records.replace(owner, models.Profile, owner.id, content, version=version)


def belief(owner: Owner) -> bytes | None:
    """Return the engine's state as it was dumped, or None before the first observation."""
    row = select.first(models.Belief, owner)
    return records.opened(owner, row, bytes) if row else None


def save_belief(owner: Owner, state: bytes) -> None:
    """Keep the engine's state."""
    with writing(owner) as version:
        records.replace(owner, models.Belief, owner.id, state, version=version)


def energy(owner: Owner, day: date) -> int | None:
    """Return the energy (1-5) named for this day, if any."""
    row = select.first(models.Energy, owner, day=day)
    return records.opened(owner, row, int) if row else None


def save_energy(owner: Owner, day: date, level: int) -> None:
    """Keep the energy for a day; the last word counts."""
    with writing(owner) as version:
        models.Energy.objects.filter(owner_id=owner.id, day=day).delete()
        records.insert(owner, models.Energy, uuid7(), level, day=day, version=version)
