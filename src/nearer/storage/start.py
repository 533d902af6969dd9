"""Opening the store: the folder, Django, the tables.

Knows what must be there before the first read. Does not know accounts.
"""

import os
import resource
import time
from functools import cache
from pathlib import Path

from nearer.errors import Unreachable
from nearer.settings import Settings
from nearer.translation import _


@cache
def _setup() -> None:
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "nearer.storage.configuration"
    zone = os.environ.get("TZ")
    django.setup()
    # Django puts its own zone into the whole process; a person's "today" is that of their machine.
    os.environ.pop("TZ", None)
    if zone is not None:
        os.environ["TZ"] = zone
    time.tzset()


def start(settings: Settings) -> None:
    """Make the folder, set Django up and bring the tables up to date.

    Only the first call's settings count: one process serves one store.

    Raises:
        Unreachable: the folder or the database cannot be opened.
    """
    without_tables(settings)
    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        _bring_up_to_date(settings.data)
        if settings.shared:
            _key_for_names(settings.data)
    except OSError as error:
        text = _("The folder %(folder)s cannot be used: %(why)s. Name another with NEARER_DATA.")
        raise Unreachable(text % {"folder": settings.data, "why": error.strerror or ""}) from error


def without_tables(settings: Settings) -> None:
    """Set Django up without opening the database, which may be what is to be put right."""
    os.umask(0o077)
    # A core dump would hold the account key and whatever was on the page.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    export(settings)
    _setup()


def _key_for_names(folder: Path) -> None:
    """Make the host's key on the first start of a shared instance: names are kept under it before anybody joins.

    With accounts there and no key it is lost, and another would only hide that.
    """
    from nearer.storage import keys
    from nearer.storage.models import Account
    from nearer.storage.transaction import exclusive

    with exclusive():
        if not Account.objects.exists():
            keys.make_host_key(folder)


def _bring_up_to_date(folder: Path) -> None:
    from django.db import DatabaseError, connection

    from nearer.storage import log_damage

    try:
        behind = _behind()
        log_damage.note(folder)
        if behind:
            _migrate()
        _without_erased(folder)
    except DatabaseError as error:
        text = _("The database %(name)s cannot be opened: %(why)s. Put back your last backup, or name another folder.")
        raise Unreachable(text % {"name": connection.settings_dict["NAME"], "why": error}) from error


def _without_erased(folder: Path) -> None:
    """Let nobody who erased everything come back with an older copy of the database."""
    if (folder / "erased").is_file():
        from nearer.storage import erasing

        erasing.again(folder)


def _migrate() -> None:
    from django.core.management import call_command
    from django.db import connection, transaction

    from nearer.storage import copies
    from nearer.storage.transaction import exclusive

    # One transaction around tables and the note that they were made, so that a kill leaves both or neither; SQLite
    # wants foreign keys off before it begins. Another process may have done it while this one waited: nothing is left.
    with exclusive():
        copies.before_migrating()
        connection.disable_constraint_checking()
        try:
            with transaction.atomic():
                call_command("migrate", verbosity=0, interactive=False)
        finally:
            connection.enable_constraint_checking()


def export(settings: Settings) -> None:
    """Put the settings into the environment, from where Django's configuration and worker processes read them."""
    os.environ["NEARER_DATA"] = str(settings.data)
    os.environ["NEARER_DATABASE"] = settings.database
    os.environ["NEARER_HOST"] = settings.host
    os.environ["NEARER_PORT"] = str(settings.port)
    os.environ["NEARER_NAMES"] = ",".join(settings.names)
    os.environ["NEARER_SHARED"] = "yes" if settings.shared else "no"
    os.environ["NEARER_JOINING"] = settings.joining
    os.environ["NEARER_BASE"] = settings.base
    os.environ["NEARER_PROXY"] = settings.proxy
    os.environ["NEARER_HASHING"] = settings.hashing
    os.environ["NEARER_LEAVE_TO"] = settings.leave_to
    os.environ["NEARER_BACKUP_TO"] = settings.backup_to
    os.environ["NEARER_BACKUP_KEY"] = settings.backup_key
    os.environ["NEARER_BACKUP_HOURS"] = str(settings.backup_hours)


def _behind() -> bool:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
