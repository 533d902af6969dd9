"""Words for what the coach noticed in a reply, and for what a thought may be doing.

Knows how a remark, a trap and a question are said. Does not decide which of them is said (that is `nearer.coach`).
"""

from nearer.coach.labels import Label, Remark
from nearer.coach.thoughts import Trap
from nearer.translation import _


def worked(remark: Remark) -> str:
    """Return the sentence on what worked."""
    return _REASONS[remark.label]()


def also(remark: Remark) -> str:
    """Return the sentence on what one could also try."""
    return _REASONS[remark.label]()


_REASONS = dict.fromkeys(Label, lambda: _("This is worth a second look."))


def trap(of: Trap) -> str:
    """Return the name of a trap."""
    return str(of)


def question(of: str) -> str:
    """Return a question for a thought by its id."""
    return of
