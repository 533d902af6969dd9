"""Backing up, putting back and looking after the store, in the terminal.

Knows how secrets are asked for and how things are said. Does not read or write backups itself.
"""

import json
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import click

from nearer import clock
from nearer.cli import store
from nearer.errors import Invalid, NearerError
from nearer.settings import Settings, read
from nearer.translation import _

HOUR = 3600


@dataclass(frozen=True, slots=True)
class Secret:
    """How the secret of a backup is given."""

    key_file: Path | None = None
    passphrase_fd: int | None = None
    passphrase: bool = False

    def found(self, settings: Settings, confirm: bool) -> str | bytes:
        """Return the passphrase or the key.

        Raises:
            Invalid: none is given and nobody is there to ask.
        """
        if self.passphrase_fd is not None:
            with os.fdopen(self.passphrase_fd) as given:
                return _checked(given.readline().rstrip("\n"))
        named = self.key_file or (Path(settings.backup_key).expanduser() if settings.backup_key else None)
        if named and not self.passphrase:
            return _key(named, confirm)
        if not sys.stdin.isatty():
            raise Invalid(_("Say what seals the backup: --key-file FILE, --passphrase-fd N or NEARER_BACKUP_KEY."))
        return _checked(click.prompt(_("Passphrase"), hide_input=True, confirmation_prompt=confirm, err=True))


def _checked(passphrase: str) -> str:
    from nearer.actions import checks

    if not passphrase:
        raise Invalid(_("Without a passphrase there is nothing to seal it with."))
    return checks.passphrase(passphrase, passphrase)


def _key(file: Path, new: bool) -> bytes:
    from nearer.actions import backups

    if not new and not file.exists():
        raise Invalid(_("There is no key file %(file)s.") % {"file": file})
    found, made = backups.key(file)
    if made:
        text = _("Made the key %(file)s. Keep a copy away from this machine: without it no backup opens.")
        click.echo(text % {"file": file}, err=True)
    return found


def backup(to: Path | None, secret: Secret, keep: bool) -> None:
    """Write a backup, look at it, and say where it is."""
    settings = store.place()
    store.owner(settings)
    from nearer.actions import backups

    given = secret.found(settings, confirm=True)
    file = backups.make(settings, to or backups.folder(settings), given, clock.local(), keep)
    click.echo(_("Written and looked at: %(file)s (%(n)d kB).") % {"file": file, "n": file.stat().st_size // 1024})


def regularly(settings: Settings) -> None:
    """Back up every so many hours while Nearer serves, if a setting asks for it."""
    if not settings.backup_hours:
        return
    from nearer.actions import backups

    if not settings.backup_key:
        raise Invalid(_("NEARER_BACKUP_HOURS needs NEARER_BACKUP_KEY, the file with the key that seals backups."))
    key = _key(Path(settings.backup_key).expanduser(), new=True)
    stopped = threading.Event()

    def work() -> None:
        while not stopped.wait(settings.backup_hours * HOUR):
            try:
                backups.make(settings, backups.folder(settings), key, clock.local(), tidy=True)
            except NearerError as error:
                click.echo(error.message, err=True)

    threading.Thread(target=work, name="backups", daemon=True).start()


def restore(file: Path, secret: Secret, check: bool, yes: bool) -> None:
    """Try a backup in a folder of its own; then, if meant, put it in the place of what is here."""
    settings = read()
    os.umask(0o077)
    from nearer.storage.start import start

    start(settings) if settings.database else _django(settings)
    from nearer.actions import backups
    from nearer.storage.backups import working

    given = secret.found(settings, confirm=False)
    with working(settings.data) as work:
        tried = backups.rehearse(settings, file, given, work)
        _say(tried)
        if check:
            return
        _agreed(settings, yes)
        if tried.manifest.kind != "nearer.sqlite3":
            backups.into_database(work)
        for aside in backups.put_back(settings, work, clock.local()):
            click.echo(_("What was here lies at %(file)s.") % {"file": aside})
    start(settings)
    click.echo(_("It is back. Start Nearer as ever."))


def _django(settings: Settings) -> None:
    """Make storage usable without opening the database: what is here may be the very thing that is damaged."""
    from nearer.storage.start import without_tables

    without_tables(settings)


def _say(tried: "object") -> None:
    from nearer.actions.backups import Rehearsed

    if not isinstance(tried, Rehearsed):
        raise TypeError
    made, rows = tried.manifest.made, sum(tried.manifest.counts.values())
    text = _("A backup of %(day)s by Nearer %(release)s with %(n)d rows. It is whole and opens.")
    click.echo(text % {"day": f"{made:%Y-%m-%d %H:%M}", "release": tried.manifest.release, "n": rows})
    wrong = [one for one in tried.findings if one["state"] == "wrong"]
    for one in wrong:
        click.echo(one["said"], err=True)
    if wrong:
        raise NearerError(_("Nearer started on this backup and found the above. Use another, if there is one."))


def _agreed(settings: Settings, yes: bool) -> None:
    here = settings.data / "nearer.sqlite3"
    if (here.exists() or settings.database) and not yes:
        question = _("Put it in the place of what is here? What is here is put aside, not deleted.")
        if not click.confirm(question, default=False, err=True):
            raise NearerError(_("Nothing was changed."))


def doctor(as_json: bool) -> None:
    """Say how the store is, one line for each thing; exit with 1 when something is wrong."""
    settings = store.place()
    from nearer.storage.start import start

    start(settings)
    from nearer.actions import doctor as actions
    from nearer.words import doctor as words

    found = actions.examine(settings, clock.now())
    if as_json:
        click.echo(json.dumps([{"what": x.kind, "state": str(x.state), "said": words.said(x)} for x in found]))
    else:
        for one in found:
            click.echo(f"{words.mark(one.state):6} {words.said(one)}")
    sys.exit(any(one.state is actions.State.WRONG for one in found))
