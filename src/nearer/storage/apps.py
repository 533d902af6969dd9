"""Tells Django about this app, and notes which file each connection opened (see storage.transaction)."""

from django.apps import AppConfig
from django.db.backends.signals import connection_created


class StorageConfig(AppConfig):
    """The one Django app."""

    name = "nearer.storage"
    label = "nearer"

    def ready(self) -> None:
        """Listen for new connections."""
        from nearer.storage.transaction import note_file

        connection_created.connect(note_file, dispatch_uid="nearer.note_file")
