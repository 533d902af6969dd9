"""Starting Nearer, fresh links, building and checking.

Knows how to serve one person on one machine. Does not know pages.
"""

import errno
import os
import socket
import sys
import threading
import webbrowser
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from nearer import clock
from nearer.cli import answering, backups, store
from nearer.cli.everyday import print_json
from nearer.errors import Invalid
from nearer.settings import Settings, check, read
from nearer.storage.start import start
from nearer.translation import _

if TYPE_CHECKING:
    from nearer.storage.sealing import Owner

PORTS_TO_TRY = 10
ADDRESS = "address"
"""File that says where the Nearer of this folder last listened: the port may not be the one asked for."""


def serve(demo: bool, browser: bool) -> None:
    """Serve until stopped."""
    settings = store.place(demo)
    check(settings)
    owner = _prepared(settings, demo)
    backups.regularly(settings)
    _publish()
    listening = _listen(settings)
    address = _address(settings.host, listening.getsockname()[1])
    (settings.data / ADDRESS).write_text(address)
    from nearer.web.application import make

    link = _link(address, owner)
    application = make()
    click.echo(_("Nearer is here: %(link)s") % {"link": link})
    if owner:
        click.echo(_("The link works once, within an hour. “nearer open” gives another. Ctrl-C stops."))
    if owner and demo:
        _tell_of_guide(owner, settings.data, address)
    if browser and _has_browser():
        threading.Timer(0.3, webbrowser.open, [link]).start()
    answering.answer(application, listening)


def serve_maintenance(demo: bool) -> None:
    """Serve Help and the page of maintenance until stopped; nothing of the store is opened."""
    settings = store.place(demo)
    _publish()
    listening = _listen(settings)
    from nearer.web.application import make_maintenance

    application = make_maintenance()
    address = _address(settings.host, listening.getsockname()[1])
    click.echo(
        _("In maintenance: %(address)s/help answers, other pages ask for patience. Ctrl-C stops.")
        % {"address": address}
    )
    answering.answer(application, listening)


def _prepared(settings: Settings, demo: bool) -> "Owner | None":
    """Open the store; return its owner, or None where it opens by a password and so by no link."""
    from nearer.storage import log_damage

    start(settings)
    if log_damage.noticed(settings.data):
        click.echo(
            _("What was kept last may be lost: the log of the database was damaged. Type: nearer doctor."), err=True
        )
    if settings.shared or store.guarded_only(settings):
        return None
    if demo:
        from nearer.cli import demo as story

        story.begin(settings.data, clock.now())
    owner = store.owner(settings)
    if demo:
        story.fill(owner, clock.local().date())
    return owner


def _link(address: str, owner: "Owner | None") -> str:
    if owner is None:
        return f"{read().base or address}/"
    from nearer.storage import sessions

    return f"{address}/open/{sessions.link(owner, clock.now())}"


def _tell_of_guide(owner: "Owner", folder: Path, address: str) -> None:
    """Print a link to the other side of the demo: what the guide sees."""
    from nearer.cli import demo_sharing

    guide = demo_sharing.guide(owner, folder)
    if guide:
        link = _link(address, guide)
        click.echo(_("Ben, whom Mara lets in, is here, for another browser: %(link)s") % {"link": link})


def _publish() -> None:
    from nearer.web import statics

    if not statics.current():
        # A release is built with its helplines checked (`nearer build`); running it later must not depend on the date.
        statics.build(None)


def _listen(settings: Settings) -> socket.socket:
    """Return a bound socket on the port asked for, or the next free one."""
    for port in range(settings.port, min(settings.port + PORTS_TO_TRY, 65536)):
        listening = socket.socket(socket.AF_INET)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((settings.host, port))
            listening.listen()
        except OSError as error:
            listening.close()
            if error.errno != errno.EADDRINUSE:
                text = _("Cannot listen on %(host)s, port %(port)d: %(why)s.")
                raise Invalid(text % {"host": settings.host, "port": port, "why": error.strerror}) from error
            continue
        return listening
    raise Invalid(
        _("Ports %(first)d and the next nine are in use. Name another: NEARER_PORT=9000 make run")
        % {"first": settings.port}
    )


def _address(host: str, port: int) -> str:
    return f"http://{'127.0.0.1' if host == '0.0.0.0' else host}:{port}"  # noqa: S104


def _has_browser() -> bool:
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def print_link(demo: bool) -> None:
    """Print a fresh one-time link."""
    settings = store.place(demo)
    owner = _prepared(settings, demo=False)
    serving = settings.data / ADDRESS
    address = serving.read_text() if serving.exists() else _address(settings.host, settings.port)
    click.echo(_link(address, owner))


def build(public: Path | None) -> None:
    """Publish the static files, refusing outdated helplines."""
    from nearer.web import statics

    statics.build(clock.local().date(), public or statics.PUBLIC)
    click.echo(_("Built."))


def settings() -> None:
    """Print every option."""
    now = read()
    for option in fields(Settings):
        value = getattr(now, option.name)
        shown = ",".join(value) if isinstance(value, tuple) else _plainly(value)
        click.echo(f"NEARER_{option.name.upper()}={shown}\n    {option.metadata['is']}")


def _plainly(value: object) -> object:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else value


def check_content(as_json: bool) -> None:
    """Print problems and coverage; exit with 1 when there is a problem or a shortfall."""
    from nearer.content import check, claims, journal_check, lesson_check, scene_check, support_check

    lessons, scenes = lesson_check.check("en"), scene_check.check("en")
    problems = [*check.problems("en"), *lessons.problems, *scenes.problems]
    problems += [*support_check.check("en"), *journal_check.check("en"), *claims.check("en")]
    covered = check.coverage("en")
    skipped = list(dict.fromkeys([*lessons.skipped, *scenes.skipped]))
    missing = check.shortfalls(covered)
    counts = {count.name: _plain(getattr(covered, count.name)) for count in fields(covered)}
    counts |= {"lessons": lessons.lessons, **{name: _plain(count) for name, count in scenes.counts.items()}}
    if as_json:
        print_json({"problems": problems, "shortfalls": missing, "coverage": counts, "skipped": skipped})
    else:
        for line in [*problems, *missing, *(_("Not looked at: %(what)s.") % {"what": one} for one in skipped)]:
            click.echo(line)
        for name, count in counts.items():
            shown = ", ".join(f"{key} {n}" for key, n in count.items()) if isinstance(count, dict) else count
            click.echo(f"{name}: {shown}")
    sys.exit(bool(problems or missing))


def _plain(count: Any) -> Any:
    return {str(key): number for key, number in count.items()} if isinstance(count, dict) else count
