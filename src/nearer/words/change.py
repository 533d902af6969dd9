"""What can honestly be said of a change from some weeks to the next, as one sentence.

Knows wording. Does not know how a change is told from noise (that is `nearer.engine.change`), and gives no reason for
it: an answer lower or higher than before is never put down to one step.
"""

from math import ceil

from nearer.engine.change import Change, Direction
from nearer.translation import _

FEW = 10
"""Answers in a fortnight: below this, more answers would tell clearly more. Of weekly ones, less than all."""


def sentence(change: Change, what: str, weeks: int = 2) -> str:
    """Return one sentence on `what` was asked about ("Loneliness", "Mood"), with the bound it was held against.

    `weeks` (2, or 4 for answers of once a week) are the weeks on each side.
    """
    said: dict[str, object] = {"what": what, "weeks": _number(weeks), "all": _number(2 * weeks)}
    if change.difference is None or change.bound is None:
        return _("%(what)s: no clear change yet. There are too few answers in these %(all)s weeks to compare.") % said
    said |= {"points": round(abs(change.difference)), "bound": ceil(change.bound)}
    if change.direction is Direction.UNCLEAR:
        return _unclear(min(change.before, change.now) < (FEW if weeks == 2 else weeks)) % said
    # Rounded, the two may come out alike, which would sound like no change at all.
    said["bound"] = min(ceil(change.bound), round(abs(change.difference)) - 1)
    return _clear(change) % said


def _number(weeks: int) -> str:
    return {2: _("two"), 4: _("four"), 8: _("eight")}[weeks]


def _clear(change: Change) -> str:
    if change.direction is Direction.LOWER:
        return _(
            "%(what)s: lower these %(weeks)s weeks than the %(weeks)s before, by about %(points)d points of 100. "
            "With your answers, up to about %(bound)d could be chance."
        )
    return _(
        "%(what)s: higher these %(weeks)s weeks than the %(weeks)s before, by about %(points)d points of 100. "
        "With your answers, up to about %(bound)d could be chance."
    )


def _unclear(few: bool) -> str:
    if few:
        return _(
            "%(what)s: no clear change yet. With this few answers a change would have to be about %(bound)d points "
            "of 100 to show."
        )
    return _("%(what)s: no clear change yet. To show, a change would have to be about %(bound)d points of 100.")
