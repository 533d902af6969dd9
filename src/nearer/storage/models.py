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
