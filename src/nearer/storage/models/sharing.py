"""Letting somebody in, and being let in. See the package for the rules of all tables.

Rows that somebody else writes for the owner hold a `parcel`, sealed to the owner's public key; the owner's own rows are
sealed as everywhere. Ids, states and when something runs out are in the clear.
"""

from django.db import models

from nearer.storage.models.base import Owned, Sealed


class SharingKey(Sealed):
    """The key pair of one person, their id as its own: the public half beside the sealed private one."""

    public = models.BinaryField(max_length=32)


class Grant(Sealed):
    """One person let in. `digest` finds an invitation; `note` is what it says, locked under its code."""

    state = models.CharField(max_length=16)
    expires = models.DateTimeField()
    recipient_id = models.UUIDField(null=True)
    digest = models.BinaryField(max_length=32, unique=True, null=True)
    note = models.BinaryField(null=True)
    parcel = models.BinaryField(null=True)
    """What the other sent back when taking it up."""


class Package(Owned):
    """What one other person sees: a copy under a key of its own, which is wrapped for both sides."""

    grant_id = models.UUIDField()
    recipient_id = models.UUIDField()
    made = models.DateTimeField()
    expires = models.DateTimeField()
    content = models.BinaryField()
    wrapped = models.BinaryField()
    """The key, under the owner's."""
    parcel = models.BinaryField()
    """The key, sealed to the recipient."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "grant_id"], name="package_owner_grant")]


class Companion(Sealed):
    """Somebody one accompanies; the id is that of their grant."""

    stays = True
    giver_id = models.UUIDField()


class OfGrant(Owned):
    """Something the recipient of a grant left for its owner."""

    grant_id = models.UUIDField()
    parcel = models.BinaryField()

    class Meta:
        abstract = True


class Look(OfGrant):
    """That the recipient looked on a day."""

    class Meta:
        indexes = [models.Index(fields=["owner", "grant_id"], name="look_owner_grant")]


class Encouragement(OfGrant):
    """A line from a guide, one a week."""

    week = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "grant_id", "week"], name="encouragement_once")]


class Question(OfGrant):
    """A question from a guide; `answer` is sealed to the recipient once there is one."""

    answered = models.BooleanField(default=False)
    answer = models.BinaryField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "grant_id", "answered"], name="question_owner_grant")]


class Asking(Sealed):
    """A trusted person asked what they noticed. `note` is the page, locked under its address; `parcel` the answers."""

    state = models.CharField(max_length=16)
    expires = models.DateTimeField()
    digest = models.BinaryField(max_length=32, unique=True, null=True)
    note = models.BinaryField(null=True)
    parcel = models.BinaryField(null=True)
