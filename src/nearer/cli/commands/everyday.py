"""Steps, day by day: commands with their options and help; what a command does is imported when it runs.

Knows options. Does not know actions.
"""

from typing import Any

import click

from nearer.cli.command import as_json, said_plainly


@click.command()
@click.option("--energy", type=click.IntRange(1, 5), help="How much you have in you, 1 to 5.")
@as_json
@said_plainly
def today(energy: int | None, as_json: bool) -> None:
    """Show what is planned, or one small thing for today."""
    from nearer.cli import everyday

    everyday.today(energy, as_json)


@click.command()
@click.option("--all", "everything", is_flag=True, help="Every rung, not only those near you.")
@as_json
@said_plainly
def ladder(everything: bool, as_json: bool) -> None:
    """Show your ladder, hardest on top."""
    from nearer.cli import everyday

    everyday.ladder(everything, as_json)


@click.command()
@click.option("--propose", is_flag=True, help="Plan it, or plan it anew; what you kept stays.")
@click.option("--less", "size", flag_value="less", help="Plan it anew with less in it.")
@click.option("--more", "size", flag_value="more", help="Plan it anew with more in it.")
@as_json
@said_plainly
def week(propose: bool, size: str | None, as_json: bool) -> None:
    """Show your week: what, when, why, and what was left out."""
    from nearer.cli import week as pages

    pages.week(propose, size, as_json)


@click.command()
@click.argument("step")
@as_json
@said_plainly
def why(step: str, as_json: bool) -> None:
    """Print the numbers behind STEP, and how it was weighed if it is today's suggestion."""
    from nearer.cli import everyday

    everyday.why(step, as_json)


@click.command()
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


@click.command()
@as_json
@said_plainly
def progress(as_json: bool) -> None:
    """Show how it has been going: guesses, loneliness, hours, groups, the year."""
    from nearer.cli import measures as pages

    pages.progress(as_json)


COMMANDS = (
    today,
    ladder,
    week,
    why,
    tried,
    progress,
)
