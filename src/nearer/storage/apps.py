"""Tells Django about this app; knows nothing else."""

from django.apps import AppConfig


class StorageConfig(AppConfig):
    """The one Django app."""

    name = "nearer.storage"
    label = "nearer"
