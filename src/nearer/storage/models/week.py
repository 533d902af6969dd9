"""The plan of a week. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Sealed


class Week(Sealed):
    """The plan of one week, named by its Monday."""

    monday = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "monday"], name="week_owner_monday")]
