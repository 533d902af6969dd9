"""Gentle ways to begin a page of the journal.

Knows wording. Does not know what was written.
"""

from datetime import date

from nearer.translation import _


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
