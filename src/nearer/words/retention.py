"""Words for how long things are kept.

Knows labels. Does not know days.
"""

from collections.abc import Mapping

from nearer.domain.retention import MONTHS, Kind
from nearer.translation import _, ngettext


def labels() -> dict[Kind, str]:
    """Return what can go by itself."""
    return {
        Kind.NOTES: _("Notes on times you were in touch"),
        Kind.WORDS: _("What you wrote about steps you tried"),
        Kind.FEARS: _("What you thought might go wrong"),
        Kind.PAGES: _("Pages of your journal, whole"),
        Kind.THOUGHTS: _("Hard thoughts you looked at, whole"),
        Kind.EVENTS: _("Events of calendars that are over"),
    }


def choices() -> list[tuple[str, str]]:
    """Return how long things can be kept."""
    return [(str(months), _long(months)) for months in MONTHS]


def _long(months: int) -> str:
    if not months:
        return _("Keep them")
    if months % 12:
        return ngettext("Let go after %(n)d month", "Let go after %(n)d months", months) % {"n": months}
    return ngettext("Let go after %(n)d year", "Let go after %(n)d years", months // 12) % {"n": months // 12}


def would_go(counts: Mapping[Kind, int]) -> list[str]:
    """Say how many of each kind would go."""
    said = []
    for kind, count in counts.items():
        text = ngettext("%(what)s: %(n)d is older than that.", "%(what)s: %(n)d are older than that.", count)
        said.append(text % {"what": labels()[kind], "n": count})
    return said
