"""Steps of somebody's own are held to what no step involves (engine.md rule 7), with a message that blames nobody.

Knows what is said of each limit. Does not know the words that cross one (that is `nearer.content.limits`).
"""

from nearer.content.limits import Limit, crossed
from nearer.errors import Invalid
from nearer.translation import _


def within(text: str, field: str) -> str:
    """Return the text as it is.

    Raises:
        Invalid: it has something in it that no step involves; says what is meant, and that other words will do.
    """
    limit = crossed(text)
    if limit:
        raise Invalid(f"{_said(limit)} {_('If you meant something else, say it in other words.')}", field)
    return text


def _said(limit: Limit) -> str:
    return {
        Limit.DECEIVING: _("Nearer does not plan steps in which somebody is told or shown what is not so."),
        Limit.FOLLOWING: _("Nearer does not plan steps in which somebody is followed or watched unawares."),
        Limit.ALCOHOL: _("Nearer does not plan steps with alcohol in them."),
        Limit.NIGHT: _("Nearer does not plan steps in lonely places at night."),
        Limit.MONEY: _("Nearer does not plan steps in which money is lent or given, or bank details are told."),
        Limit.NO_CONTACT: _("Nearer does not plan steps towards somebody who asked for no contact."),
    }[limit]
