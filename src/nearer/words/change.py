"""What can honestly be said of a change between two fortnights, as one sentence.

Knows wording. Does not know how a change is told from noise (that is `nearer.engine.change`), and gives no reason for
it: an answer lower or higher than before is never put down to one step.
"""

from math import ceil

from nearer.engine.change import Change, Direction
from nearer.translation import _

FEW = 10
"""Answers in a fortnight: below this, more answers would tell clearly more."""


def sentence(change: Change, what: str) -> str:
    """Return one sentence on `what` was asked about ("Loneliness", "Mood"), with the bound it was held against."""
    if change.difference is None or change.bound is None:
        return _("%(what)s: no clear change yet. There are too few answers in these four weeks to compare.") % {
            "what": what
        }
    said = {"what": what, "points": round(abs(change.difference)), "bound": ceil(change.bound)}
    if change.direction is Direction.UNCLEAR:
        return _unclear(change) % said
    return _clear(change) % said


def _clear(change: Change) -> str:
    if change.direction is Direction.LOWER:
        return _(
            "%(what)s: lower these two weeks than the two before, by about %(points)d points of 100. With your "
            "answers, up to about %(bound)d could be chance."
        )
    return _(
        "%(what)s: higher these two weeks than the two before, by about %(points)d points of 100. With your "
        "answers, up to about %(bound)d could be chance."
    )


def _unclear(change: Change) -> str:
    if min(change.before, change.now) < FEW:
        return _(
            "%(what)s: no clear change yet. With this few answers a change would have to be about %(bound)d points "
            "of 100 to show."
        )
    return _("%(what)s: no clear change yet. To show, a change would have to be about %(bound)d points of 100.")
