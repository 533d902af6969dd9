"""Backing up, keeping as many as are worth keeping, and putting one back after it was tried.

Knows the order of things. Does not know what is in the file or who gives the secret.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from nearer.actions import sharing
from nearer.domain import backups as rules
from nearer.errors import Invalid, NearerError
from nearer.settings import Settings
from nearer.storage import backups, erasing, portable
from nearer.storage.sealing import random_key
from nearer.translation import _

PATIENCE = 600
"""Seconds a rehearsal may take."""


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What came of trying a backup: what it says, and what Nearer found when it was started on it."""

    manifest: backups.Manifest
    findings: list[dict[str, str]]


def folder(settings: Settings) -> Path:
    """Return where backups go."""
    return Path(settings.backup_to).expanduser() if settings.backup_to else settings.data / erasing.BACKUPS


def key(file: Path) -> tuple[bytes, bool]:
    """Return the key in a file, and whether it was made now.

    Raises:
        Invalid: the file holds something else.
    """
    made = not file.exists()
    if made:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out:
            out.write(random_key())
    found = file.read_bytes()
    if len(found) != 32:
        raise Invalid(_("%(file)s is no key for backups. Name another file.") % {"file": file})
    return found, made


def make(settings: Settings, to: Path, secret: str | bytes, now: datetime, tidy: bool) -> Path:
    """Write a backup and, with `tidy`, remove those beyond 7 days, 4 weeks and 12 months.

    Raises:
        NearerError: it could not be written or is not whole; says what to do.
    """
    sharing.tidy(now)
    try:
        file = backups.make(settings.data, to, secret, now)
        if tidy:
            _tidy(to)
    except OSError as error:
        text = _("The backup could not be written to %(folder)s: %(why)s. Nothing was changed.")
        raise NearerError(text % {"folder": to, "why": error.strerror or error}) from error
    return file


def _tidy(to: Path) -> None:
    found = backups.files(to)
    for moment in set(found) - rules.kept(found):
        found[moment].unlink()


def rehearse(settings: Settings, file: Path, secret: str | bytes, work: Path) -> Rehearsed:
    """Take a backup apart into a folder, start Nearer on it there, and return what was found.

    Raises:
        Invalid: it does not open, or Nearer does not start on it; says what to do.
    """
    manifest = backups.check(file, secret, work)
    erasing.note(work, erasing.ledger(settings.data, file.parent))
    if manifest.kind != backups.DATABASE:
        return Rehearsed(manifest, [])
    told = subprocess.run(
        [sys.executable, "-m", "nearer", "doctor", "--json"],
        env={**os.environ, "NEARER_DATA": str(work), "NEARER_DATABASE": ""},
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    try:
        return Rehearsed(manifest, msgspec.json.decode(told.stdout, type=list[dict[str, str]]))
    except msgspec.MsgspecError as error:
        text = _("Nearer does not start on this backup: %(why)s Use another.")
        raise Invalid(text % {"why": told.stderr.decode(errors="replace").strip()[-300:]}) from error


def into_database(work: Path) -> None:
    """Put the rows of a backup into a database server that has none.

    Raises:
        Invalid: there are rows already.
    """
    try:
        portable.read(work / backups.ROWS)
    except ValueError as error:
        raise Invalid(_("This database has accounts already. Name an empty one with NEARER_DATABASE.")) from error


def put_back(settings: Settings, work: Path, now: datetime) -> list[Path]:
    """Put a rehearsed backup in the place of what is here; return what was put aside."""
    aside = backups.place(work, settings.data, now)
    shutil.rmtree(work, ignore_errors=True)
    return aside
