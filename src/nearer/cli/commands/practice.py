"""Practising: the command with its options and help; what it does is imported when it runs.

Knows options. Does not know actions.
"""

import click

from nearer.cli.command import as_json, said_plainly


@click.command()
@click.argument("scene", required=False)
@click.option("--list", "every", is_flag=True, help="Print every scene, the easier ones first.")
@as_json
@said_plainly
def practise(scene: str | None, every: bool, as_json: bool) -> None:
    """Go through SCENE (its id), or one for where you are; say what you would say."""
    from nearer.cli import practice as pages

    pages.practise(scene, every, as_json)


COMMANDS = (practise,)
