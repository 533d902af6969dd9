"""The ways an account is opened. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Owned


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
