"""Five actions in five days, alone or with others. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Owned, Sealed


class Challenge(Sealed):
    """One round of somebody's own, sealed like everything else."""

    state = models.CharField(max_length=16)

    class Meta:
        indexes = [models.Index(fields=["owner", "state"], name="challenge_owner_state")]


class ChallengeSeat(Owned):
    """What the others of a round see of its owner, sealed under the round's key, not the account's.

    `tag` is made from that key and the number of the seat: whoever has the key finds all seats of a round, and to
    everybody else no two rows look as if they belonged together.
    """

    tag = models.BinaryField(max_length=16, unique=True)
    sealed = models.BinaryField()
