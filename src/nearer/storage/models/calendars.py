"""What is read from elsewhere and shared with it. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Owned, Sealed


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
