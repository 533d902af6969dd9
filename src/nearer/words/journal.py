"""Who reads a page of the journal.

Knows wording. Does not know what was written.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from nearer.domain.journal import Page
from nearer.domain.sharing import LOOKED_BACK
from nearer.translation import _
from nearer.words import people as people_words


@dataclass(frozen=True, slots=True)
class Reading:
    """Who reads a page, what choosing it would do, and whether it can be chosen."""

    who: str
    would: str = ""
    open: bool = True


def reading(page: Page, names: Sequence[str], today: date) -> Reading:
    """Return who reads a page; `names` are those who are let in to chosen ones."""
    if page.day < today - LOOKED_BACK:
        old = _("Only you. What others see goes back 90 days, and this page is older.")
        return Reading(old, open=False)
    listed = {"names": people_words.listed(names)}
    nobody = _("So far nobody is let in to the pages you choose.")
    if not page.chosen:
        would = _("At once and word for word: %(names)s, and whoever you let in to chosen pages later.") % listed
        return Reading(_("Only you."), would if names else nobody)
    return Reading(_("You, and word for word: %(names)s.") % listed if names else nobody)
