"""Words for what was found when the store was looked after: each line says what to do.

Knows wording. Does not look at anything.
"""

from nearer.actions.doctor import Finding, State
from nearer.translation import _


def said(found: Finding) -> str:
    """Return what was found, and what to do where something is wrong."""
    text = _well()[found.kind] if found.state is State.WELL else _not_well()[found.kind]
    if found.kind == "sqlite" and not found.told["version"]:
        text = _("The database is PostgreSQL; its own tools look after it.")
    elif found.kind == "sqlite" and found.state is State.WELL and not found.told["safe"]:
        text = _one_writer()
    return text % found.told


def mark(state: State) -> str:
    """Return the word before a line."""
    return {State.WELL: _("well"), State.LOOK: _("look"), State.WRONG: _("wrong")}[state]


def _well() -> dict[str, str]:
    return {
        "database": _("The database is whole. Accounts: %(n)s."),
        "keys": _("The host's key opens what it should. Accounts it opens: %(n)s."),
        "rows": _("Every sealed row opens."),
        "permissions": _("Nobody else on this machine can read the files."),
        "sqlite": _("SQLite %(version)s, log kept as %(mode)s."),
        "room": _("There is room: %(n)s MB are free."),
        "clock": _("The clock has not been set back."),
        "helplines": _("Every helpline was checked in time."),
        "backup": _("The last backup is of %(day)s."),
        "erased": _("Accounts erased here that no backup may bring back: %(n)s."),
    }


def _one_writer() -> str:
    return _(
        "SQLite %(version)s, log kept as %(mode)s. Versions before 3.51.3 can damage the log when two write at once, "
        "so Nearer lets one write at a time. Do not open the file with other programs while Nearer runs."
    )


def _not_well() -> dict[str, str]:
    return {
        "database": _("The database is damaged: %(why)s. Put back your last backup: nearer restore FILE."),
        "keys": _("The key file host.key does not open %(n)s of the accounts. Put back the one from your backup."),
        "rows": _(
            "%(n)s sealed rows were changed or damaged and do not open. Put back your last backup: nearer restore FILE."
        ),
        "permissions": _("Others on this machine may read: %(what)s. Type chmod go= for each."),
        "sqlite": _("SQLite %(version)s keeps its log as %(mode)s or it has grown large. Stop and start Nearer once."),
        "log": _(
            "The log of the database was damaged, noticed on %(day)s. What was kept last before that is lost: look "
            "through it, or put back your last backup: nearer restore FILE. To see this no more, delete log-damaged."
        ),
        "room": _("Only %(n)s MB are free. Make room before anything cannot be kept."),
        "clock": _("Something was noted at %(day)s, later than now. Set the clock of this machine right."),
        "helplines": _("%(n)s helplines are due to be checked again. Bring Nearer up to date."),
        "no-backup": _("There is no backup yet. Type: nearer backup."),
        "backup": _("The last backup is of %(day)s. Type: nearer backup --keep."),
    }
