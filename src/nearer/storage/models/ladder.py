"""A person, their steps, and what they brought back. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Owned, Sealed


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
            models.Index(fields=["owner", "day"], name="attempt_owner_day"),
        ]


class Pause(Owned):
    """A rest from everything, until the person is back."""

    since = models.DateField()
    ended = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "since"], name="pause_owner_since")]
