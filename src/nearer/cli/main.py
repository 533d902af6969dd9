"""Every command with its options and help; what a command does is imported when it runs.

Knows options. Does not know actions.
"""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from nearer import __version__
from nearer.errors import NearerError

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for other programs.")


def said_plainly(command: Callable[..., None]) -> Callable[..., None]:
    """Print an error a person can act on as one line, and exit with 1."""

    @wraps(command)
    def wrapped(*args: Any, **options: Any) -> None:
        try:
            command(*args, **options)
        except NearerError as error:
            raise click.ClickException(error.message) from error

    return wrapped


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="nearer")
def nearer() -> None:
    """From loneliness to meaningful connection, by small steps at your own pace."""


@nearer.command()
@click.option("--energy", type=click.IntRange(1, 5), help="How much you have in you, 1 to 5.")
@as_json
@said_plainly
def today(energy: int | None, as_json: bool) -> None:
    """Show what is planned, or one small thing for today."""
    from nearer.cli import everyday

    everyday.today(energy, as_json)


@nearer.command()
@click.option("--all", "everything", is_flag=True, help="Every rung, not only those near you.")
@as_json
@said_plainly
def ladder(everything: bool, as_json: bool) -> None:
    """Show your ladder, hardest on top."""
    from nearer.cli import everyday

    everyday.ladder(everything, as_json)


@nearer.command()
@click.option("--propose", is_flag=True, help="Plan it, or plan it anew; what you kept stays.")
@click.option("--less", "size", flag_value="less", help="Plan it anew with less in it.")
@click.option("--more", "size", flag_value="more", help="Plan it anew with more in it.")
@as_json
@said_plainly
def week(propose: bool, size: str | None, as_json: bool) -> None:
    """Show your week: what, when, why, and what was left out."""
    from nearer.cli import week as pages

    pages.week(propose, size, as_json)


@nearer.command()
@click.argument("step")
@as_json
@said_plainly
def why(step: str, as_json: bool) -> None:
    """Print the numbers behind STEP, and how it was weighed if it is today's suggestion."""
    from nearer.cli import everyday

    everyday.why(step, as_json)


@nearer.command()
@click.argument("step")
@click.option("--felt", type=click.Choice(["easy", "right", "hard"]), help="How it was.")
@click.option("--peak", help="How anxious at most, 0 to 100.")
@click.option("--happened", type=click.Choice(["no", "partly", "yes"]), help="Did what you feared happen?")
@click.option("--next", "next_likelihood", help="How likely that seems next time, 0 to 100.")
@click.option("--turned-back", is_flag=True, help="You turned back half way.")
@click.option("--learned", default="", help="One thing to remember.")
@as_json
@said_plainly
def tried(step: str, as_json: bool, **brought: Any) -> None:
    """Bring back what happened when you tried STEP (its id, or words from its title)."""
    from nearer.cli import everyday

    everyday.tried(step, brought, as_json)


@nearer.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--circle", type=click.Choice(["inner", "close", "wider", "everyone"]), default="everyone", help="Their circle."
)
@click.option("--label", default="", help="Only those under this label in the file.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@said_plainly
def bring(file: Path, circle: str, label: str, yes: bool) -> None:
    """Bring in people from FILE: a vCard, a table from Google, Outlook or Contrack, or Monica's export."""
    from nearer.cli import importing

    importing.bring(file, circle, label, yes)


@nearer.command()
@click.option("--vcard", "kind", flag_value="vcard", help="Everybody you know, for other address books.")
@click.option("--vcard-version", type=click.Choice(["3.0", "4.0"]), default="3.0", help="Most programs read 3.0.")
@click.option("--ics", "kind", flag_value="ics", help="Your plans, for a calendar; each says only “Time for me”.")
@click.option("--details", is_flag=True, help="With --ics: what you planned, where and with whom.")
@click.option("--to", type=click.Path(path_type=Path), help="A new file; printed unless named.")
@said_plainly
def export(kind: str | None, vcard_version: str, details: bool, to: Path | None) -> None:
    """Take something out for other programs."""
    if kind is None:
        raise click.UsageError("Say what to take out, such as --vcard.")
    if kind == "ics":
        from nearer.cli import calendars

        calendars.export(details, to)
        return
    from nearer.cli import importing

    importing.export(vcard_version, to)


@nearer.command()
@click.option("--add", "name", help="Take somebody into your circles.")
@click.option("--circle", type=click.Choice(["inner", "close", "wider", "everyone"]), help="How near they are.")
@as_json
@said_plainly
def people(name: str | None, circle: str | None, as_json: bool) -> None:
    """Show your circles, and whom it might be nice to reach this week."""
    from nearer.cli import people as pages

    pages.people(name, circle, as_json)


@nearer.command()
@click.argument("names")
@click.option("--called", "touch", flag_value="called", help="You called instead.")
@click.option("--wrote", "touch", flag_value="wrote", help="You wrote instead.")
@click.option("--day", help="When, as 2026-05-31; today unless named.")
@click.option("--minutes", help="About how long.")
@click.option("--felt", type=click.IntRange(1, 5), help="How you felt after: 1 drained, 5 glad.")
@click.option("--started", type=click.Choice(["me", "them"]), help="Who started it.")
@click.option("--note", help="One thing to remember.")
@click.option("--new", is_flag=True, help="Take in whoever is not in your circles yet.")
@as_json
@said_plainly
def saw(names: str, as_json: bool, **given: Any) -> None:
    """Keep that you saw NAMES ("Ana, Tom"); any contact counts."""
    from nearer.cli import people as pages

    pages.saw(names, given, as_json)


@nearer.group("calendars")
def calendar_group() -> None:
    """Look after the calendars you subscribed to."""


@calendar_group.command()
@said_plainly
def refresh() -> None:
    """Read every subscribed calendar again; fit for a nightly job."""
    from nearer.cli import calendars

    calendars.refresh()


@nearer.command()
@click.option("--meant", is_flag=True, help="Very much was deleted on one side, and you meant it.")
@as_json
@said_plainly
def sync(meant: bool, as_json: bool) -> None:
    """Make people and plans the same here and on your own server."""
    from nearer.cli import syncing

    syncing.sync(meant, as_json)


@nearer.command()
@click.option("--demo", is_flag=True, help="Show Mara's six weeks, kept apart from your own data.")
@click.option("--browser/--no-browser", default=True, help="Open the address in a browser.")
@said_plainly
def serve(demo: bool, browser: bool) -> None:
    """Start Nearer on this machine and print the address that opens it."""
    from nearer.cli import admin

    admin.serve(demo, browser)


@nearer.command("open")
@click.option("--demo", is_flag=True, help="For the demo.")
@said_plainly
def open_link(demo: bool) -> None:
    """Print a fresh address that opens the Nearer running here."""
    from nearer.cli import admin

    admin.print_link(demo)


@nearer.command()
@click.option("--public", type=click.Path(path_type=Path), help="Where to; beside the program unless named.")
@said_plainly
def build(public: Path | None) -> None:
    """Publish style, script and the help page; refuses when a helpline has to be checked again."""
    from nearer.cli import admin

    admin.build(public)


@nearer.command()
@said_plainly
def settings() -> None:
    """List every option with its value now."""
    from nearer.cli import admin

    admin.settings()


@nearer.group()
def content() -> None:
    """Look after the catalogue of steps."""


@content.command()
@as_json
@said_plainly
def check(as_json: bool) -> None:
    """Check the catalogue against its schema and say what it covers."""
    from nearer.cli import admin

    admin.check_content(as_json)
