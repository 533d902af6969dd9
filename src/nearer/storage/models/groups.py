"""Groups, visits, and what there is to do. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Sealed


class Group(Sealed):
    """A group somebody belongs to, or might."""

    state = models.CharField(max_length=16)

    class Meta:
        indexes = [models.Index(fields=["owner", "state"], name="group_owner_state")]


class Visit(Sealed):
    """One visit to a group."""

    group_id = models.UUIDField()
    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "group_id", "day"], name="visit_owner_group")]


class Activity(Sealed):
    """Something to do, alone or with others, in the portfolio."""
