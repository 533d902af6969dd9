"""Ideas for planning a step, to choose from or to write over.

Knows a few rewards and places. Does not know what somebody plans.
"""

from nearer.domain.ladder import Channel, Place, Step
from nearer.translation import _


def rewards() -> list[str]:
    """Return small things to look forward to."""
    return [
        _("A cup of tea in peace"),
        _("A favourite song on the way home"),
        _("Half an hour with a book or a film"),
        _("A warm shower"),
    ]


def places(step: Step) -> list[str]:
    """Return places that suit a step, its own first."""
    ideas = [step.where] if step.where else []
    if step.channel is not Channel.FACE or step.place is Place.HOME:
        return [*ideas, _("At home, in my chair")]
    return [*ideas, _("On my way")]
