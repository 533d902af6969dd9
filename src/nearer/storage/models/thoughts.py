"""Hard thoughts looked at. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Sealed


class Thought(Sealed):
    """One thought, with what was made of it."""

    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "day", "id"], name="thought_owner_day")]
