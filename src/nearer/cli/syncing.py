"""Syncing with one's own server, in the terminal.

Knows how that is printed. Does not sync itself. Fit for a nightly job: quiet words, and an exit that tells when
something stood in the way.
"""

import json

import click

from nearer import clock
from nearer.cli import store
from nearer.errors import NearerError
from nearer.translation import _


def sync(meant: bool, as_json: bool) -> None:
    """Sync with the server that is connected, and say what was done.

    Raises:
        NearerError: none is connected, or something stood in the way; says what to do.
    """
    owner = store.owner(store.place())
    from nearer.actions import syncing, syncing_runs
    from nearer.words import syncing as words

    server = syncing.connected(owner)
    if server is None:
        raise NearerError(_("No server is connected. Open /sync in a browser to connect one."))
    told = syncing_runs.sync(owner, server.id, syncing_runs.Wish(clock.now(), meant=meant))
    if as_json:
        done = [{"did": one.did, "name": one.name} for one in told.changes]
        asked = [one.name for one in told.questions]
        click.echo(json.dumps({"done": done, "more": told.more, "asked": asked, "problem": told.problem}))
    else:
        for line in words.done(told) or [words.quiet(told.changes)] * (not told.problem):
            click.echo(line)
        if told.questions:
            click.echo(_("Open /sync in a browser: somebody on both sides may be one person."))
    if told.problem:
        raise NearerError(told.problem)
