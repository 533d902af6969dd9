"""Starting Nearer and looking after it: commands with options and help; what one does is imported when it runs.

Knows options. Does not know actions.
"""

from pathlib import Path

import click

from nearer.cli.command import as_json, said_plainly


@click.command()
@click.option("--demo", is_flag=True, help="Show Mara's six weeks, kept apart from your own data.")
@click.option("--browser/--no-browser", default=True, help="Open the address in a browser.")
@click.option("--maintenance", is_flag=True, help="Answer Help and a kind page only, and leave the data alone.")
@said_plainly
def serve(demo: bool, browser: bool, maintenance: bool) -> None:
    """Start Nearer on this machine and print the address that opens it."""
    from nearer.cli import admin

    if maintenance:
        admin.serve_maintenance(demo)
    else:
        admin.serve(demo, browser)


@click.command("open")
@click.option("--demo", is_flag=True, help="For the demo.")
@said_plainly
def open_link(demo: bool) -> None:
    """Print a fresh address that opens the Nearer running here."""
    from nearer.cli import admin

    admin.print_link(demo)


@click.command()
@click.option("--public", type=click.Path(path_type=Path), help="Where to; beside the program unless named.")
@said_plainly
def build(public: Path | None) -> None:
    """Publish style, script and the help page; refuses when a helpline has to be checked again."""
    from nearer.cli import admin

    admin.build(public)


@click.command()
@said_plainly
def settings() -> None:
    """List every option with its value now."""
    from nearer.cli import admin

    admin.settings()


@click.group()
def content() -> None:
    """Look after the catalogue of steps."""


@content.command()
@as_json
@said_plainly
def check(as_json: bool) -> None:
    """Check the catalogue against its schema and say what it covers."""
    from nearer.cli import admin

    admin.check_content(as_json)


@click.command()
@said_plainly
def scales() -> None:
    """Look at the questionnaires in the folder "scales" beside the database, which everybody here may be asked."""
    from nearer.cli import measures

    measures.scales()


COMMANDS = (
    scales,
    serve,
    open_link,
    build,
    settings,
    content,
)
