"""The journal. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Sealed


class JournalPage(Sealed):
    """What somebody wrote for themselves on a day."""

    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "day", "id"], name="journal_owner_day")]
