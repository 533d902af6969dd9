"""Words for thanks.

Knows labels and small prompts. Does not urge anybody to be thankful.
"""

from nearer.domain.gratitude import State
from nearer.translation import _


def state(of: State) -> str:
    """Return where a thanks is."""
    return {State.KEPT: _("kept for yourself"), State.SENT: _("sent")}[of]


def prompts() -> list[str]:
    """Return questions that may bring something to mind."""
    return [
        _("Something they did, however small."),
        _("Something they said that stayed with you."),
        _("A way they are that does you good."),
    ]
