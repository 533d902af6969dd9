"""People and the times in touch with them. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import OfPerson, Owned, Sealed


class Roster(Sealed):
    """Everybody in somebody's life, as lists need them: one row."""


class Person(Sealed):
    """Everything kept about one person."""


class Encounter(Sealed):
    """One time in touch."""

    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "day"], name="encounter_owner_day")]


class Presence(Owned):
    """Who was there: an encounter and one of its people."""

    encounter_id = models.UUIDField()
    person_id = models.UUIDField()
    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "person_id", "day"], name="presence_owner_person")]
        constraints = [models.UniqueConstraint(fields=["owner", "encounter_id", "person_id"], name="presence_once")]


class ReachOut(OfPerson):
    """A message or call that somebody wants to start."""

    class Meta:
        indexes = [
            models.Index(fields=["owner", "person_id", "day"], name="reachout_owner_person"),
            models.Index(fields=["owner", "state", "day"], name="reachout_owner_state"),
        ]


class Repair(OfPerson):
    """Finding back to each other after a quarrel."""

    class Meta:
        indexes = [models.Index(fields=["owner", "person_id", "day"], name="repair_owner_person")]


class Boundary(OfPerson):
    """A no, or a wish for another balance, in one's own words."""

    class Meta:
        indexes = [models.Index(fields=["owner", "person_id", "day"], name="boundary_owner_person")]


class Gratitude(OfPerson):
    """Thanks to somebody, kept or sent."""

    class Meta:
        indexes = [models.Index(fields=["owner", "person_id", "day"], name="gratitude_owner_person")]
