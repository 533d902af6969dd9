"""What every table stands on: whose row it is, what is sealed in it. See the package for the rules of all tables."""

from django.db import models


class Account(models.Model):
    """One person. `version` counts their writes: it orders their history and names the state a page shows."""

    id = models.UUIDField(primary_key=True)
    created = models.DateTimeField()
    version = models.BigIntegerField(default=0)
    name = models.BinaryField(max_length=32, unique=True, null=True)
    """On a shared instance: a digest of the name that only the host can make. A personal install has none."""
    key_version = models.SmallIntegerField(default=1)
    ring = models.BinaryField(default=b"")
    """Keys of older versions while rows are sealed anew, sealed under the key of now."""
    guarded = models.BooleanField(default=False)
    """There is a password, so who is here can be asked to show that it is they."""
    neutral = models.BooleanField(default=False)
    """Name, icon and titles say nothing of what this is."""
    idle = models.IntegerField(default=0)
    """Minutes without use until it locks; 0 is the usual."""
    told = models.CharField(max_length=16, default="")
    """What has to be told on the next page: the password was set anew by the host."""
    aside = models.ForeignKey("self", on_delete=models.SET_NULL, null=True)
    """Whose locked rows from before a reset these are."""


class Owned(models.Model):
    """A row that belongs to somebody. With `stays` it does not leave in an archive: it means nothing elsewhere."""

    stays = False

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


class OfPerson(Sealed):
    """A record about one person, or about nobody named."""

    person_id = models.UUIDField(null=True)
    day = models.DateField()
    state = models.CharField(max_length=16, default="")

    class Meta:
        abstract = True
