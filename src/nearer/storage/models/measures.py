"""What was answered week by week. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Sealed


class Measure(Sealed):
    """An answer to one of the two questions of the week."""

    kind = models.CharField(max_length=16)
    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "kind", "day"], name="measure_owner_kind")]
