"""How it has been going, and all that was measured taken out, in the terminal.

Knows how that is printed. Does not measure or word anything itself.
"""

from pathlib import Path

import click

from nearer import clock
from nearer.cli import store
from nearer.cli.everyday import print_json
from nearer.cli.importing import keep_text
from nearer.errors import NearerError
from nearer.translation import _


def export(kind: str, to: Path | None) -> None:
    """Write all that was measured as a FHIR bundle or as CSV."""
    place = store.place()
    owner = store.owner(place)
    from nearer.actions import measures

    written = measures.bundle if kind == "fhir" else measures.table
    keep_text(written(owner, place.data / "scales"), to)


def progress(as_json: bool) -> None:
    """Print how it has been going, a sentence for each part."""
    owner, today = store.owner(store.place()), clock.local().date()
    from nearer.actions import progress as actions
    from nearer.words import measures
    from nearer.words import progress as words

    shown = actions.read(owner, today)
    said = {
        "quiet": words.quiet(shown),
        "guesses": words.guesses(shown),
        "better": words.went_better(shown),
        "likely": words.likely(shown.likely),
        "loneliness": measures.sentence(shown.loneliness) if shown.loneliness else words.lonely(),
        "hours": words.hours(shown.now, shown.before),
        "groups": words.groups(shown),
        "areas": words.domains(shown),
        "year": words.year(tuple(shown.year)),
    }
    if as_json:
        print_json(said)
        return
    for sentence in filter(None, said.values()):
        click.echo(sentence)


def scales() -> None:
    """Print which files of the host's folder are asked, and what stands against the others.

    Raises:
        NearerError: one cannot be asked; the others are.
    """
    place = store.place()
    store.owner(place)
    folder = place.data / "scales"
    from nearer.actions import scales as actions
    from nearer.words import scales as words

    found = actions.of_host(folder)
    if not found:
        click.echo(_("There is no questionnaire (.json) in %(folder)s.") % {"folder": folder})
    for name, one in found:
        click.echo(f"{name}: {one.scale.title if one.scale else words.refused()}")
        for line in words.troubles(one.troubles):
            click.echo(f"  {line}")
    if not all(one.scale for _name, one in found):
        raise NearerError(_("Not every file can be asked. The others are asked all the same."))
