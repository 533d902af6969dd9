"""What comes in and goes out: commands with their options and help; what a command does is imported when it runs.

Knows options. Does not know actions.
"""

from pathlib import Path
from typing import Any

import click

from nearer.cli.command import as_json, said_plainly


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--circle", type=click.Choice(["inner", "close", "wider", "everyone"]), default="everyone", help="Their circle."
)
@click.option("--label", default="", help="Only those under this label in the file.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@said_plainly
def bring(file: Path, circle: str, label: str, yes: bool) -> None:
    """Bring in people from FILE: a vCard, a table from Google, Outlook or Contrack, or Monica's export.

    Or everything from FILE, if it is an archive that “nearer export --all” made.
    """
    from nearer.cli import everything, importing

    if everything.is_archive(file):
        everything.bring(file, yes)
        return

    importing.bring(file, circle, label, yes)


@click.command()
@click.option("--vcard", "kind", flag_value="vcard", help="Everybody you know, for other address books.")
@click.option("--vcard-version", type=click.Choice(["3.0", "4.0"]), default="3.0", help="Most programs read 3.0.")
@click.option("--ics", "kind", flag_value="ics", help="Your plans, for a calendar; each says only “Time for me”.")
@click.option("--all", "kind", flag_value="all", help="Everything, in one archive; “nearer import” brings it back.")
@click.option("--passphrase", is_flag=True, help="With --all: seal it with a passphrase.")
@click.option("--details", is_flag=True, help="With --ics: what you planned, where and with whom.")
@click.option("--fhir", "kind", flag_value="fhir", help="All that was measured, as a FHIR R4 bundle.")
@click.option("--measures", "kind", flag_value="csv", help="The same as a table (CSV).")
@click.option("--to", type=click.Path(path_type=Path), help="A new file; printed unless named.")
@said_plainly
def export(kind: str | None, to: Path | None, passphrase: bool, **how: Any) -> None:
    """Take something out for other programs."""
    if kind is None:
        raise click.UsageError("Say what to take out, such as --vcard.")
    if kind == "all":
        from nearer.cli import everything

        everything.export(to, passphrase)
        return
    if kind == "ics":
        from nearer.cli import calendars

        calendars.export(how["details"], to)
        return
    if kind in ("fhir", "csv"):
        from nearer.cli import measures

        measures.export(kind, to)
        return
    from nearer.cli import importing

    importing.export(how["vcard_version"], to)


@click.group("calendars")
def calendar_group() -> None:
    """Look after the calendars you subscribed to."""


@calendar_group.command()
@said_plainly
def refresh() -> None:
    """Read every subscribed calendar again; fit for a nightly job."""
    from nearer.cli import calendars

    calendars.refresh()


@click.command()
@click.option("--meant", is_flag=True, help="Very much was deleted on one side, and you meant it.")
@as_json
@said_plainly
def sync(meant: bool, as_json: bool) -> None:
    """Make people and plans the same here and on your own server."""
    from nearer.cli import syncing

    syncing.sync(meant, as_json)


COMMANDS = (
    bring,
    export,
    calendar_group,
    sync,
)
