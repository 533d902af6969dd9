"""The ways an account is opened. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Account, Owned, Sealed


class KeySlot(Owned):
    """The account key, wrapped once for one way of opening it; the verifier tells a right password from a wrong one."""

    kind = models.CharField(max_length=16)
    parameters = models.JSONField(default=dict)
    key_version = models.SmallIntegerField(default=1)
    wrapped = models.BinaryField()
    verifier = models.BinaryField(default=b"")
    created = models.DateTimeField(null=True)


class Session(Owned):
    """A browser that was let in: the digest finds it, the account key is wrapped under the cookie's other half."""

    digest = models.BinaryField(max_length=32, unique=True)
    wrapped = models.BinaryField()
    created = models.DateTimeField()
    seen = models.DateTimeField()
    proved = models.DateTimeField(null=True)
    idle = models.IntegerField(default=30 * 24 * 60)
    """Minutes without use after which it ends."""
    half = models.BooleanField(default=False)
    """The password was right and the second step is still to come: it opens nothing but that page."""
    label = models.BinaryField(default=b"")
    """What kind of browser, sealed."""


class OpenLink(Owned):
    """A one-time link as printed in the terminal."""

    digest = models.BinaryField(max_length=32, unique=True)
    created = models.DateTimeField()


class Passkey(Sealed):
    """A passkey: its number at the browser is random and finds it, all else is sealed or public."""

    credential = models.BinaryField(max_length=1024, unique=True)
    public_key = models.BinaryField()
    uses = models.BigIntegerField(default=0)
    """The authenticator's own count, where it keeps one: going back tells a copy."""
    slot = models.UUIDField(null=True)
    """The key slot it opens, where the browser could give a secret."""


class SecondStep(Sealed):
    """The secret of an authenticator app and the last number used."""

    stays = True


class Ticket(models.Model):
    """Something that holds once and not for long: an invitation, a reset, a passkey's challenge. Nobody's row."""

    id = models.UUIDField(primary_key=True)
    digest = models.BinaryField(max_length=32, unique=True)
    kind = models.CharField(max_length=16)
    until = models.DateTimeField()
    account = models.ForeignKey(Account, on_delete=models.CASCADE, null=True)


class Guess(models.Model):
    """How often wrong answers came from one place or for one name, each as a digest only the host can make."""

    id = models.CharField(max_length=64, primary_key=True)
    count = models.IntegerField(default=0)
    until = models.DateTimeField()
    seen = models.DateTimeField()
