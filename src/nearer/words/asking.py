"""Words for asking somebody one trusts: the three questions, and how a page may begin.

Knows wording that says nothing of what the answers are for. Does not know how they travel.
"""

from nearer.domain.asking import QUESTIONS, Asking, State
from nearer.translation import _


def questions() -> dict[str, str]:
    """Return the three questions."""
    texts = (
        _("What have you noticed about me lately?"),
        _("When was it good to be together, and what made it so?"),
        _("What would you like more of between us?"),
    )
    return dict(zip(QUESTIONS, texts, strict=True))


def beginning() -> str:
    """Return words the page may begin with."""
    return _("I would like to hear how you see me. Three small questions, answered in any words you like.")


def standing(one: Asking, still_open: bool) -> str:
    """Return where an asking stands."""
    if one.state is State.ANSWERED:
        return _("Answered.")
    return _("Waiting for an answer.") if still_open else _("Its time is over, and nobody answered. That can be so.")
