"""Taking everything out, bringing it back, erasing and letting old things go, in the terminal.

Knows how that is asked and said. Does not know files or tables.
"""

import os
from pathlib import Path

import click

from nearer import clock
from nearer.cli import store
from nearer.errors import NearerError
from nearer.translation import _

ARCHIVES = (b"PK\x03\x04", b"NEARER-SEALED")
MANIFEST, LAST = b"nearer.json", 2**16
"""A name that stands in the list at the end of our zips, and how far from the end it is looked for."""


def export(to: Path | None, passphrase: bool) -> None:
    """Write everything to a new file that only its owner may read."""
    owner = store.owner(store.place())
    from nearer.actions import archive, checks
    from nearer.actions.calendars import Present
    from nearer.gateways import here
    from nearer.words import archive as words

    sealed = click.prompt(_("Passphrase"), hide_input=True, confirmation_prompt=True, err=True) if passphrase else ""
    given = checks.passphrase(sealed, sealed)
    file = to or Path(f"nearer-{clock.local():%Y-%m-%d}.{'nearer' if given else 'zip'}")
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        text = _("%(file)s is there already. Name another file, or move that one away.")
        raise NearerError(text % {"file": file}) from error
    except OSError as error:
        raise NearerError(_("Cannot write %(file)s: %(why)s.") % {"file": file, "why": error.strerror}) from error
    with os.fdopen(handle, "wb") as out:
        archive.write(owner, out, Present(clock.now(), here.zone()), words.saying(), given)
    click.echo(_("Everything is in %(file)s. Whoever has it can read it, unless you sealed it.") % {"file": file})


def is_archive(file: Path) -> bool:
    """Tell whether a file begins as an archive of everything does."""
    try:
        with file.open("rb") as opened:
            start = opened.read(16)
            opened.seek(max(0, file.stat().st_size - LAST))
            return start.startswith(ARCHIVES[1]) or (start.startswith(ARCHIVES[0]) and MANIFEST in opened.read())
    except OSError:
        return False


def bring(file: Path, yes: bool) -> None:
    """Say what an archive would bring, ask, and keep what is not here yet."""
    owner = store.owner(store.place())
    from nearer.actions import archive
    from nearer.words import archive as words

    with file.open("rb") as opened:
        data = opened.read(archive.LARGEST + 1)
    sealed = data.startswith(ARCHIVES[1])
    given = click.prompt(_("Passphrase"), hide_input=True, err=True) if sealed else ""
    found = archive.read(data, given, archive.LARGEST)
    would = archive.compared(owner, found)
    for title, new, here in words.counts(would):
        click.echo(f"{title}: {new} + {here}")
    click.echo(words.sum_up(would))
    if sum(would.new.values()) and (yes or click.confirm(_("Bring it in?"), default=True)):
        click.echo(words.came_in(archive.keep(owner, found, clock.local().date())))


def erase(yes: bool) -> None:
    """Erase everything after one clear yes."""
    settings = store.place()
    owner = store.owner(settings)
    from nearer.actions import erasing

    sure = yes or click.confirm(_("Erase everything you keep in Nearer, for good?"), default=False)
    if not sure:
        raise NearerError(_("Nothing was erased."))
    erasing.erase(owner, sure)
    click.echo(_("It is gone. Nothing of yours is here any more."))


def forget() -> None:
    """Let go of what is older than chosen, and of what was shared for a time that is over; fit for a nightly job."""
    owner = store.owner(store.place())
    from nearer.actions import retention, sharing

    sharing.tidy(clock.now())
    while retention.let_go(owner, clock.local().date()):
        pass
    click.echo(_("Nothing is older than you wish to keep it."))
