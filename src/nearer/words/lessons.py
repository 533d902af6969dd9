"""Words around the short cards: themes, where a card is from, and when it was checked.

Knows wording. Does not know the cards, which are content.
"""

from datetime import date

from babel.dates import format_date

from nearer.domain.lessons import Source, Theme
from nearer.translation import _, language

_DOI = "10."


def themes() -> dict[Theme, tuple[str, str]]:
    """Return name and one line of each theme, in the order of the list."""
    return {
        Theme.LONELINESS: (
            _("What loneliness is"),
            _("And what it does to mood, sleep and how one sees people."),
        ),
        Theme.CAUSES: (
            _("Where it comes from"),
            _("A move, a loss, shyness, pain, little money; what may help with each."),
        ),
        Theme.STEPS: (_("Small steps"), _("Why they are small, and what to do with the good and the bad ones.")),
        Theme.TALKING: (_("Talking and listening"), _("Questions, pauses, opening up, and how one comes across.")),
        Theme.REACHING: (_("Reaching out"), _("Writing first, old friends, silence.")),
        Theme.GIVING: (_("Give and take"), _("Asking, helping, saying sorry.")),
        Theme.BOUNDARIES: (_("Saying no"), _("And saying what one needs.")),
        Theme.GROUPS: (_("Groups"), _("The first visits, and finding one that fits.")),
        Theme.SCREENS: (_("Screens and distance"), _("When they stand between, and when they carry.")),
        Theme.KINDNESS: (_("Kindness to oneself"), _("After an awkward moment, with hard thoughts, and rest.")),
        Theme.SUPPORT: (
            _("Somebody trained for it"),
            _("When to look for help, which kinds there are, the first talk."),
        ),
    }


def source(of: Source) -> str:
    """Return where something is from, as one line."""
    year = f", {of.year}" if of.year else ""
    if of.id.startswith(_DOI):
        return _("{by}{year}, doi {doi}").format(by=of.by, year=year, doi=of.id)
    if "/" in of.id:
        return _("{by}{year}, {address}").format(by=of.by, year=year, address=of.id)
    return _("{by}{year} (article {number})").format(by=of.by, year=year, number=of.id)


def checked(on: date) -> str:
    """Return when a card was last held against its sources."""
    return _("Written in our own words and checked on {day}.").format(
        day=format_date(on, "d MMMM y", locale=language())
    )
