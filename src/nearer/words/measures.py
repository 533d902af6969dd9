"""Words for the questions of the week and for what the weeks say.

Knows wording. Does not know what is a change (that is `nearer.engine.weekly`).
"""

from collections.abc import Sequence

from nearer.actions.measures import Weeks
from nearer.domain.measures import Kind
from nearer.translation import _, ngettext
from nearer.words import change

MONTH = 4
"""Weeks on each side of a comparison."""


def question(kind: Kind) -> str:
    """Return what is asked; what is not asked has no question."""
    return {
        Kind.CONNECTED: _("How connected to others did you feel this week?"),
        Kind.LONELINESS: _("How lonely did you feel this week?"),
        Kind.TOGETHER: _("How much time did you have with people who matter to you this week?"),
        Kind.MOOD: _("How was your mood this week?"),
        Kind.EXPECTED: "",
    }[kind]


def ends(kind: Kind) -> tuple[str, str]:
    """Return what 0 and 100 mean."""
    return {
        Kind.CONNECTED: (_("0 not at all"), _("100 as connected as can be")),
        Kind.LONELINESS: (_("0 not at all"), _("100 as lonely as can be")),
        Kind.TOGETHER: (_("0 none"), _("100 as much as I wish for")),
        Kind.MOOD: (_("0 as low as can be"), _("100 as good as can be")),
        Kind.EXPECTED: (_("0 calm"), _("100 as anxious as can be")),
    }[kind]


def title(kind: Kind) -> str:
    """Return what was asked about, as a heading."""
    return {
        Kind.CONNECTED: _("Feeling connected"),
        Kind.LONELINESS: _("Loneliness"),
        Kind.TOGETHER: _("Time with people who matter"),
        Kind.MOOD: _("Mood"),
        Kind.EXPECTED: _("What you expect of your ladder"),
    }[kind]


def sentence(weeks: Weeks) -> str:
    """Return what can honestly be said of these four weeks against the four before."""
    return change.sentence(weeks.change, title(weeks.kind), MONTH)


def described(weeks: Weeks) -> str:
    """Return the picture in words."""
    first, last = round(weeks.line.mean[0]), round(weeks.line.mean[-1])
    text = ngettext(
        "%(count)d answer. About %(first)d at first, about %(last)d at last.",
        "%(count)d answers. About %(first)d at first, about %(last)d at last.",
        len(weeks.answers),
    )
    return text % {"count": len(weeks.answers), "first": first, "last": last}


def between(low: float, high: float) -> str:
    """Return a band as words."""
    return _("%(low)d to %(high)d") % {"low": round(low), "high": round(high)}


def explained(weeks: Sequence[Weeks]) -> str:
    """Return why so little is said, or when more can be said."""
    if all(one.change.difference is None for one in weeks):
        return _("With about six weekly answers, these four weeks can be held against the four before.")
    return _(
        "Answers go up and down by themselves. A change is only named when it is clearly more than that. "
        "Now and then chance alone does it: see whether it stays."
    )
