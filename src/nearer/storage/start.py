"""Opening the store: the folder, Django, the tables.

Knows what must be there before the first read. Does not know accounts.
"""

import os
import resource
from functools import cache

from nearer.settings import Settings


@cache
def _setup() -> None:
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "nearer.storage.configuration"
    django.setup()


def start(settings: Settings) -> None:
    """Make the folder, set Django up and bring the tables up to date.

    Only the first call's settings count: one process serves one store.
    """
    os.umask(0o077)
    # A core dump would hold the account key and whatever was on the page.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    export(settings)
    _setup()
    if _behind():
        _migrate()


def _migrate() -> None:
    from django.core.management import call_command

    from nearer.storage.transaction import exclusive

    with exclusive():
        # Another process may have done it while this one waited; then there is nothing left to do.
        call_command("migrate", verbosity=0, interactive=False)


def export(settings: Settings) -> None:
    """Put the settings into the environment, from where Django's configuration and worker processes read them."""
    os.environ["NEARER_DATA"] = str(settings.data)
    os.environ["NEARER_DATABASE"] = settings.database
    os.environ["NEARER_HOST"] = settings.host
    os.environ["NEARER_PORT"] = str(settings.port)
    os.environ["NEARER_NAMES"] = ",".join(settings.names)
    os.environ["NEARER_LEAVE_TO"] = settings.leave_to


def _behind() -> bool:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
