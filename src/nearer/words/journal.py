"""Gentle ways to begin a page of the journal, and who reads one.

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


def prompts() -> list[str]:
    """Return every prompt."""
    return [
        _("What was today like, in three words?"),
        _("A moment today when somebody was kind."),
        _("Something small that went better than I thought."),
        _("What am I tired of? What would ease it a little?"),
        _("Who came to mind today, and why?"),
        _("What did I see, hear or smell on the way?"),
        _("Something I would like to tell somebody."),
        _("What I did today although it was hard."),
        _("What I need more of this week, and less of."),
        _("Where did I feel most like myself?"),
    ]


def prompt(today: date) -> str:
    """Return the prompt of a day."""
    found = prompts()
    return found[today.toordinal() % len(found)]
