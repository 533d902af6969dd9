"""Words for five small things in five days.

Knows wording. Nothing to win, nobody first, no certificate.
"""

from datetime import date, timedelta

from nearer.domain.challenge import BACK, Action, Round, Seat
from nearer.translation import _, ngettext
from nearer.words import today as day_words


def action(of: Action) -> str:
    """Return one of the five, in few words."""
    return {
        Action.REACH_OUT: _("Reach out"),
        Action.THANK: _("Thank"),
        Action.HELP: _("Help"),
        Action.ASK: _("Ask for help"),
        Action.SHARE: _("Share something"),
    }[of]


def idea(of: Action) -> str:
    """Return what it might be."""
    return {
        Action.REACH_OUT: _("Write or call somebody you have not heard from for a while. Two lines are enough."),
        Action.THANK: _("Tell somebody one exact thing you are glad of."),
        Action.HELP: _("Do one small thing that makes somebody's day lighter."),
        Action.ASK: _("Ask somebody for something they can give easily: advice, a tool, ten minutes."),
        Action.SHARE: _("Show or tell somebody something of yours: a song, a loaf, a thought."),
    }[of]


def prompts() -> list[str]:
    """Return what to think over before the first day."""
    return [
        _("Who comes to mind first for each of the five?"),
        _("Which one is the easiest? Begin there."),
        _("What might get in the way, and what would you do then?"),
    ]


def standing(this: Round) -> str:
    """Return how it stands."""
    if this.whole:
        return _("All five are done. That was you.")
    if not this.done:
        return _("Any five days, in any order. Days in between are fine.")
    return ngettext("%(n)d of five is done.", "%(n)d of five are done.", len(this.done)) % {"n": len(this.done)}


def days(this: Round, today: date) -> list[tuple[str, str]]:
    """Return the days that may still be noted, today first."""
    taken = {one.day for one in this.done}
    recent = (today - timedelta(days=back) for back in range(BACK + 1))
    return [(day.isoformat(), day_words.day(day, today)) for day in recent if day not in taken]


def seat(of: Seat) -> str:
    """Return what is said of somebody else in a round."""
    if of.days is None:
        return of.name
    said = ngettext("%(name)s, %(n)d day done", "%(name)s, %(n)d days done", of.days)
    return said % {"name": of.name, "n": of.days}


def picture() -> dict[str, str]:
    """Return the words in the picture one may show: nothing of anybody."""
    return {
        "title": _("Five small things in five days"),
        "described": _("Five filled circles: reach out, thank, help, ask for help, share something."),
    }
