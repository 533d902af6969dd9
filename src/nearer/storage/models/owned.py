"""What waits to be brought back, and how long things are kept. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Sealed


class Parcel(Sealed):
    """An archive somebody brought, until they have said yes or no to it."""

    stays = True
    made = models.DateTimeField()


class Retention(Sealed):
    """How long somebody wishes things to be kept."""
