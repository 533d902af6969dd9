"""What was practised. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Sealed


class Practised(Sealed):
    """A scene somebody went through, with their words where they wanted them kept."""

    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "version"], name="practised_owner_version")]


class Doubts(Sealed):
    """Rules of the coach that count less for somebody: one row."""
