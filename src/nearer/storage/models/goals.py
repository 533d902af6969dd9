"""What somebody set out to do. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Sealed


class Goal(Sealed):
    """One goal, small and for some weeks."""

    state = models.CharField(max_length=16)

    class Meta:
        indexes = [models.Index(fields=["owner", "state"], name="goal_owner_state")]
