"""Reading subscribed calendars again, and taking plans out for a calendar, in the terminal.

Knows how that is printed. Does not read or fetch anything itself. Fit for a nightly job: quiet words, and an exit that
tells when something could not be read.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from nearer import clock
from nearer.cli import store
from nearer.cli.importing import keep_text
from nearer.errors import Invalid, NearerError
from nearer.translation import _

if TYPE_CHECKING:
    from nearer.actions.calendars import Present


def _moment() -> "Present":
    from nearer.actions.calendars import Present
    from nearer.gateways import here

    return Present(clock.now(), here.zone())


def refresh() -> None:
    """Read every subscribed calendar again and say how it went.

    Raises:
        NearerError: one could not be read; the others were.
    """
    owner = store.owner(store.place())
    from nearer.actions import calendars as actions
    from nearer.gateways import fetching
    from nearer.storage import calendars as rows
    from nearer.words import calendars as words

    subscribed = [one for one in rows.calendars(owner) if not one.from_file]
    if not subscribed:
        click.echo(_("There is no calendar to read. Subscribe to one in a browser, under Calendars."))
    unread = 0
    for one in subscribed:
        try:
            after = actions.refresh(owner, one.id, fetching.fetch, _moment())
            said = after.problem or words.held(after)
        except Invalid as wait:
            said, after = wait.message, one
        unread += bool(after.problem)
        click.echo(f"{one.name}: {said}")
    if unread:
        raise NearerError(_("Not every calendar could be read. What was known before is kept."))


def export(details: bool, to: Path | None) -> None:
    """Write every plan that has a day as a calendar file."""
    owner = store.owner(store.place())
    from nearer.actions import feeds
    from nearer.words import calendars as words

    keep_text(feeds.every(owner, details, _moment(), words.saying()).decode(), to)
