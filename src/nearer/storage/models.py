"""Tables: ids, owner, dates and states in the clear, everything intimate sealed.

Every owner table has the key (owner, id), owner first in every index. Does not seal or open anything itself.
"""

from django.db import models


class Account(models.Model):
    """One person. `version` counts their writes: it orders their history and names the state a page shows."""

    id = models.UUIDField(primary_key=True)
    created = models.DateTimeField()
    version = models.BigIntegerField(default=0)


class Owned(models.Model):
    """A row that belongs to somebody."""

    pk = models.CompositePrimaryKey("owner_id", "id")
    owner = models.ForeignKey(Account, on_delete=models.CASCADE, db_index=False)
    id = models.UUIDField()

    class Meta:
        abstract = True


class Sealed(Owned):
    """A row with a sealed blob, written at the account's `version`."""

    version = models.BigIntegerField()
    sealed = models.BinaryField()

    class Meta:
        abstract = True


class KeySlot(Owned):
    """The account key, wrapped once for one way of opening it."""

    kind = models.CharField(max_length=16)
    parameters = models.JSONField(default=dict)
    key_version = models.SmallIntegerField(default=1)
    wrapped = models.BinaryField()


class Session(Owned):
    """A browser that was let in: the digest finds it, the account key is wrapped under the cookie's other half."""

    digest = models.BinaryField(max_length=32, unique=True)
    wrapped = models.BinaryField()
    created = models.DateTimeField()
    seen = models.DateTimeField()


class OpenLink(Owned):
    """A one-time link as printed in the terminal."""

    digest = models.BinaryField(max_length=32, unique=True)
    created = models.DateTimeField()


class Profile(Sealed):
    """Answers to the first questions."""


class Belief(Sealed):
    """What the engine believes, moved by each observation."""


class Energy(Sealed):
    """How much somebody has in them on a day."""

    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "day"], name="energy_owner_day")]


class StepNote(Sealed):
    """A step of somebody's own, or what they did to one of the catalogue (hidden)."""

    step_key = models.BinaryField(max_length=16)
    hidden = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "step_key"], name="stepnote_owner_step")]


class OfStep(Sealed):
    """A record about one step; `step_key` is a keyed digest, so equal steps meet and none is named."""

    step_key = models.BinaryField(max_length=16)
    day = models.DateField()

    class Meta:
        abstract = True


class Rating(OfStep):
    """What somebody expected of a step."""

    class Meta:
        indexes = [models.Index(fields=["owner", "step_key", "version"], name="rating_owner_step")]


class Decline(OfStep):
    """A suggestion that was not for today."""

    class Meta:
        indexes = [models.Index(fields=["owner", "version"], name="decline_owner_version")]


class Plan(OfStep):
    """A step decided on."""

    state = models.CharField(max_length=16)

    class Meta:
        indexes = [models.Index(fields=["owner", "state", "version"], name="plan_owner_state")]


class Attempt(OfStep):
    """A step tried."""

    plan_id = models.UUIDField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["owner", "step_key", "version"], name="attempt_owner_step"),
            models.Index(fields=["owner", "version"], name="attempt_owner_version"),
        ]


class Pause(Owned):
    """A rest from everything, until the person is back."""

    since = models.DateField()
    ended = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "since"], name="pause_owner_since")]


class Measure(Sealed):
    """An answer to one of the two questions of the week."""

    kind = models.CharField(max_length=16)
    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "kind", "day"], name="measure_owner_kind")]


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


class OfPerson(Sealed):
    """A record about one person, or about nobody named."""

    person_id = models.UUIDField(null=True)
    day = models.DateField()
    state = models.CharField(max_length=16, default="")

    class Meta:
        abstract = True


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


class Week(Sealed):
    """The plan of one week, named by its Monday."""

    monday = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "monday"], name="week_owner_monday")]


class Calendar(Sealed):
    """A calendar or address book elsewhere: a file that was read, a subscription, or one's own server."""

    kind = models.CharField(max_length=16)


class Event(Sealed):
    """One event from a calendar elsewhere."""

    calendar_id = models.UUIDField()
    begins = models.DateTimeField()
    ends = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["owner", "begins"], name="event_owner_begins"),
            models.Index(fields=["owner", "calendar_id"], name="event_owner_calendar"),
        ]


class Synced(Sealed):
    """One object shared with one's own server: its address there, its etag, and what it was when both agreed."""

    calendar_id = models.UUIDField()
    local_id = models.UUIDField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "calendar_id"], name="synced_owner_calendar")]


class Feed(Owned):
    """A private address to read one's plans from: the digest finds it, the key is wrapped under the rest of it."""

    digest = models.BinaryField(max_length=32, unique=True)
    wrapped = models.BinaryField()
    created = models.DateTimeField()
