"""Bringing people in from a file, and taking them out, in the terminal.

Knows how it is asked and printed, and shows how far it is. Does not decide who is the same person.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import click

from nearer import clock
from nearer.cli import store
from nearer.domain.importing import Brought, Found, Likeness
from nearer.domain.people import Circle
from nearer.errors import Invalid, NearerError
from nearer.translation import _, ngettext


def bring(file: Path, circle: str, label: str, yes: bool) -> None:
    """Read a file, say whom it holds, ask, and keep those who are new and what is new of the others."""
    owner = store.owner(store.place())
    from nearer.actions import importing as actions

    brought = _read(file)
    found = actions.compared(owner, brought)
    _say(brought, found)
    sure = [one for one in found if one.likeness is not Likeness.PERHAPS]
    wanted = [one for one in sure if not label or label in one.card.labels]
    if wanted and (yes or _agreed(len(wanted))):
        with click.progressbar(length=len(wanted), label=_("Keeping"), file=sys.stderr) as bar:
            kept = actions.keep(owner, wanted, Circle(circle), clock.local().date(), brought.source, bar.update)
        click.echo(_words().kept(kept))


def _read(file: Path) -> Brought:
    from nearer.actions import importing as actions

    click.echo(_("Reading %(file)s") % {"file": file.name}, err=True)
    brought = actions.read(content(file))
    if not brought.cards:
        raise Invalid(_words().nobody(brought))
    for line in _words().troubles(brought.troubles, brought.unnamed, brought.source):
        click.echo(line, err=True)
    return brought


def _say(brought: Brought, found: Sequence[Found]) -> None:
    click.echo(_words().found(found, len(brought.cards) - len(found)))
    if any(one.likeness is Likeness.PERHAPS for one in found):
        click.echo(_("Those who share a name with somebody you have are left out here; /import in a browser asks."))


def _agreed(number: int) -> bool:
    return click.confirm(ngettext("Bring in %(n)d?", "Bring in these %(n)d?", number) % {"n": number}, default=True)


def _words() -> ModuleType:
    from nearer.words import importing

    return importing


def content(file: Path) -> bytes:
    """Return the bytes of a file, one more than any may have.

    Raises:
        Invalid: it cannot be read.
    """
    from nearer.gateways.reading import LARGEST

    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as error:
        text = _("Cannot read %(file)s: %(why)s.")
        raise Invalid(text % {"file": file, "why": error.strerror or error}) from error


def export(version: str, to: Path | None) -> None:
    """Write everybody as vCard, to a new file only their owner reads or to the terminal.

    Raises:
        NearerError: nobody is here yet, or as for keeping a text.
    """
    owner = store.owner(store.place())
    from nearer.actions import importing as actions

    text = actions.written(owner, version)
    if not text:
        raise NearerError(_("Nobody is in your circles yet. “nearer saw” or “nearer import” brings the first."))
    keep_text(text, to)


def keep_text(text: str, to: Path | None) -> None:
    """Write a text to a new file that only its owner may read, or print it.

    Raises:
        NearerError: there is such a file, or it cannot be made.
    """
    if to is None:
        click.echo(text, nl=False)
        return
    try:
        handle = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        text = _("%(file)s is there already. Name another file, or move that one away.")
        raise NearerError(text % {"file": to}) from error
    except OSError as error:
        raise NearerError(_("Cannot write %(file)s: %(why)s.") % {"file": to, "why": error.strerror}) from error
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as opened:
        opened.write(text)
    click.echo(_("Written to %(file)s.") % {"file": to}, err=True)
