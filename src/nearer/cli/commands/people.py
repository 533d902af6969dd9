"""People: commands with their options and help; what a command does is imported when it runs.

Knows options. Does not know actions.
"""

from typing import Any

import click

from nearer.cli.command import as_json, said_plainly


@click.command()
@click.option("--add", "name", help="Take somebody into your circles.")
@click.option("--circle", type=click.Choice(["inner", "close", "wider", "everyone"]), help="How near they are.")
@as_json
@said_plainly
def people(name: str | None, circle: str | None, as_json: bool) -> None:
    """Show your circles, and whom it might be nice to reach this week."""
    from nearer.cli import people as pages

    pages.people(name, circle, as_json)


@click.command()
@click.argument("names")
@click.option("--called", "touch", flag_value="called", help="You called instead.")
@click.option("--wrote", "touch", flag_value="wrote", help="You wrote instead.")
@click.option("--day", help="When, as 2026-05-31 or yesterday; today unless named.")
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


COMMANDS = (
    people,
    saw,
)
