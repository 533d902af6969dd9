"""What every table stands on: whose row it is, what is sealed in it. See the package for the rules of all tables."""

from django.db import models


class Account(models.Model):
    """One person. `version` counts their writes: it orders their history and names the state a page shows."""

    id = models.UUIDField(primary_key=True)
    created = models.DateTimeField()
    version = models.BigIntegerField(default=0)


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
