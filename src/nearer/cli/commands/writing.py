"""Writing for oneself: commands with their options and help; what one does is imported when it runs.

Knows options. Does not know actions.
"""

import click

from nearer.cli.command import as_json, said_plainly


@click.group(invoke_without_command=True)
@click.option("--search", default="", help="Only entries with all these words.")
@as_json
@click.pass_context
def journal(context: click.Context, search: str, as_json: bool) -> None:
    """Show your latest entries; “nearer journal write” keeps one."""
    if context.invoked_subcommand is None:
        _journal(search, as_json)


@said_plainly
def _journal(search: str, as_json: bool) -> None:
    from nearer.cli import writing

    writing.journal(search, as_json)


@journal.command()
@click.option("--tags", default="", help="Words to find it by.")
@click.option("--win", is_flag=True, help="Something went well.")
@said_plainly
def write(tags: str, win: bool) -> None:
    """Keep an entry, typed here or from a pipe."""
    from nearer.cli import writing

    writing.write(tags, win)


@click.command()
@click.option("--list", "every", is_flag=True, help="Show the latest ones instead.")
@as_json
@said_plainly
def thought(every: bool, as_json: bool) -> None:
    """Look at a hard thought, one question at a time."""
    from nearer.cli import writing

    if every or as_json:
        writing.thoughts(as_json)
    else:
        writing.thought()


COMMANDS = (journal, thought)
