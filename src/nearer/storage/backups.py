"""A backup: the whole instance in one sealed file, looked at before it is trusted, and put back.

Knows what is in the file: a manifest, the database, the host's key, the ledger of erasures. Does not ask for secrets or
choose folders. Everything inside is sealed by a passphrase or a key that is not in it.
"""

import hashlib
import os
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from django.db import connection

from nearer import __version__
from nearer.errors import Invalid, NearerError
from nearer.storage import copies, erasing, log_damage, portable
from nearer.storage.sealing import archives
from nearer.storage.transaction import alone, exclusive
from nearer.translation import _

FORMAT, VERSION = "nearer-backup", 1
MANIFEST, DATABASE, ROWS, KEY = "backup.json", "nearer.sqlite3", "rows.json.lines", "host.key"
LONGEST_MANIFEST = 2**20
DRAFT = ".part"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself; sealed with the rest, so that nobody else can have said it."""

    made: datetime
    release: str
    kind: str
    """The member that holds the data: a database file, or rows for any database."""
    digest: str
    counts: Mapping[str, int]
    format: str = FORMAT
    version: int = VERSION


def make(data: Path, to: Path, secret: str | bytes, now: datetime) -> Path:
    """Write a backup into a folder, open it again to be sure, and return the file.

    Raises:
        NearerError: what was written is not what was kept.
        OSError: the folder cannot be written.
    """
    to.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = to / f"nearer-{now:%Y%m%d-%H%M%S}{erasing.ENDING}"
    draft = file.with_name(file.name + DRAFT)
    with working(data) as work:
        manifest = _gather(data, work, now)
        try:
            _seal(work, manifest, draft, secret)
            check(draft, secret, work / "again")
            draft.replace(file)
        finally:
            draft.unlink(missing_ok=True)
    _sync(to)
    erasing.note(to, erasing.ledger(data))
    return file


def _gather(data: Path, work: Path, now: datetime) -> Manifest:
    kind = DATABASE if connection.vendor == "sqlite" else ROWS
    with exclusive():
        if kind == DATABASE:
            copies.take(work / kind)
        else:
            portable.write(work / kind)
        for name in (KEY, erasing.LEDGER):
            if (data / name).is_file():
                shutil.copyfile(data / name, work / name)
    return Manifest(now, __version__, kind, digest(work / kind), _counts(work / kind))


def _counts(file: Path) -> Mapping[str, int]:
    if file.name == ROWS:
        return portable.counts(file)
    if problem := copies.damage(file):
        raise NearerError(_("The database is damaged: %(why)s. Type “nearer doctor” first.") % {"why": problem})
    return copies.counts(file)


def _seal(work: Path, manifest: Manifest, draft: Path, secret: str | bytes) -> None:
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out:
        with (
            archives.sealed(out, secret) as inner,
            zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
        ):
            packed.writestr(MANIFEST, msgspec.json.encode(manifest))
            for name in (manifest.kind, KEY, erasing.LEDGER):
                if (work / name).is_file():
                    packed.write(work / name, name)
        out.flush()
        os.fsync(out.fileno())


def check(file: Path, secret: str | bytes, into: Path) -> Manifest:
    """Take a backup apart into an empty folder, look at every part, and return what it says of itself.

    Raises:
        Invalid: it does not open, was changed, or is not whole; says what to do.
    """
    into.mkdir(mode=0o700, exist_ok=True)
    manifest = _unpack(file, secret, into)
    if manifest.format != FORMAT or manifest.version > VERSION:
        raise Invalid(_("This backup is of a newer Nearer. Bring this one up to date, then try again."))
    if digest(into / manifest.kind) != manifest.digest or dict(_counts(into / manifest.kind)) != dict(manifest.counts):
        raise Invalid(_("This backup is not what it says it is. Use another."))
    return manifest


def _unpack(file: Path, secret: str | bytes, into: Path) -> Manifest:
    whole = into / "whole.zip"
    try:
        with file.open("rb") as source, whole.open("wb") as out:
            archives.copied(source, secret, out)
        with zipfile.ZipFile(whole) as packed:
            manifest = msgspec.json.decode(packed.open(MANIFEST).read(LONGEST_MANIFEST), type=Manifest)
            for name in {DATABASE, ROWS, KEY, erasing.LEDGER} & set(packed.namelist()):
                with packed.open(name) as member, (into / name).open("wb") as out:
                    shutil.copyfileobj(member, out)
    except archives.Unsealable as error:
        text = _(
            "%(file)s does not open with this key or passphrase, or it was changed. Try the other, or another file."
        )
        raise Invalid(text % {"file": file.name}) from error
    except (zipfile.BadZipFile, KeyError, msgspec.MsgspecError, EOFError) as error:
        raise Invalid(_("%(file)s is no backup of Nearer.") % {"file": file.name}) from error
    finally:
        whole.unlink(missing_ok=True)
    return manifest


def place(from_: Path, data: Path, now: datetime) -> list[Path]:
    """Put what was checked into the data folder and return the files that were there before, put aside beside it."""
    with alone(data / DATABASE):
        if (from_ / DATABASE).exists():
            copies.settle(from_ / DATABASE)
        ending = f".before-{now:%Y%m%d-%H%M%S}"
        aside = [one for name in (DATABASE, KEY) if (one := _replace(from_ / name, data / name, ending))]
        erasing.note(data, erasing.ledger(from_))
        log_damage.forget(data)
        _sync(data)
    return aside


def _replace(new: Path, old: Path, ending: str) -> Path | None:
    """Put a file in the place of another and return where the other is now; None when it is the same or none."""
    if not new.exists():
        return None
    aside = None
    if old.exists() and (old.name == DATABASE or old.read_bytes() != new.read_bytes()):
        if old.name == DATABASE:
            copies.settle(old)
        aside = old.rename(old.with_name(old.name + ending))
    new.replace(old)
    return aside


def digest(file: Path) -> str:
    """Return the SHA-256 of a file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def files(folder: Path) -> dict[datetime, Path]:
    """Return the backups in a folder by when they were made; other files are left out."""
    found = {}
    for file in folder.glob(f"nearer-*{erasing.ENDING}"):
        try:
            found[datetime.strptime(file.name, f"nearer-%Y%m%d-%H%M%S{erasing.ENDING}").astimezone()] = file
        except ValueError:
            continue
    return found


@contextmanager
def working(data: Path) -> Iterator[Path]:
    """Yield a folder of one's own beside the data, gone afterwards: what is unpacked lies where the data lie."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="restoring-", dir=data) as folder:
        yield Path(folder)


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
