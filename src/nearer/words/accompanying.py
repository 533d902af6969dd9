"""Words for those who accompany somebody: lines to choose from.

Knows lines that notice without judging or pushing. Does not choose one.
"""

from nearer.translation import _


def lines() -> list[str]:
    """Return lines somebody may leave as they are or change."""
    return [
        _("I read what you shared. I am glad you let me see it."),
        _("You went, even with your heart beating. I noticed."),
        _("A quiet week is a week too. I am here either way."),
        _("That one was hard, and you came back and wrote it down."),
        _("I saw you expected more trouble than there was. I do that too."),
        _("No need to answer. I am thinking of you this week."),
    ]
