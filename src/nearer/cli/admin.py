"""Starting Nearer, fresh links, building and checking.

Knows how to serve one person on one machine. Does not know pages.
"""

import os
import socket
import sys
import threading
import webbrowser
from dataclasses import fields
from pathlib import Path

import click

from nearer import clock
from nearer.cli import store
from nearer.cli.everyday import print_json
from nearer.errors import Invalid
from nearer.settings import Settings, read
from nearer.translation import _

THREADS = 4
PORTS_TO_TRY = 10


def serve(demo: bool, browser: bool) -> None:
    """Serve until stopped."""
    settings = store.place(demo)
    owner = store.owner(settings)
    if demo:
        from nearer.cli import demo as story

        story.fill(owner, clock.local().date())
    _publish()
    listening = _listen(settings)
    address = _address(settings.host, listening.getsockname()[1])
    from nearer.storage import sessions
    from nearer.web.application import make

    link = f"{address}/open/{sessions.link(owner, clock.now())}"
    application = make()
    click.echo(_("Nearer is here: %(link)s") % {"link": link})
    click.echo(_("The link works once, within an hour. “nearer open” gives another. Ctrl-C stops."))
    if browser and _has_browser():
        threading.Timer(0.3, webbrowser.open, [link]).start()
    import waitress

    waitress.serve(application, sockets=[listening], threads=THREADS, ident=None, clear_untrusted_proxy_headers=True)


def _publish() -> None:
    from nearer.web import statics

    if not statics.current():
        # A release is built with its helplines checked (`nearer build`); running it later must not depend on the date.
        statics.build(None)


def _listen(settings: Settings) -> socket.socket:
    """Return a bound socket on the port asked for, or the next free one."""
    for port in range(settings.port, settings.port + PORTS_TO_TRY):
        listening = socket.socket(socket.AF_INET)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((settings.host, port))
        except OSError:
            listening.close()
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
    owner = store.owner(settings)
    from nearer.storage import sessions

    click.echo(f"{_address(settings.host, settings.port)}/open/{sessions.link(owner, clock.now())}")


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
        shown = ",".join(value) if isinstance(value, tuple) else value
        click.echo(f"NEARER_{option.name.upper()}={shown}\n    {option.metadata['is']}")


def check_content(as_json: bool) -> None:
    """Print problems and coverage; exit with 1 when there is a problem or a shortfall."""
    from dataclasses import asdict

    from nearer.content import check

    problems, covered = check.problems("en"), check.coverage("en")
    missing = check.shortfalls(covered)
    if as_json:
        print_json({"problems": problems, "shortfalls": missing, "coverage": asdict(covered)})
    else:
        for line in [*problems, *missing]:
            click.echo(line)
        for name, count in asdict(covered).items():
            click.echo(f"{name}: {count}")
    sys.exit(bool(problems or missing))
