"""Words of the pages for parents: ages and topics.

Knows wording. The texts of cards, signs and steps are content.
"""

from nearer.domain.family import Band, Topic
from nearer.translation import _


def bands() -> dict[Band, str]:
    """Return the name of each age."""
    return {
        Band.SMALL: _("4 to 7 years"),
        Band.MIDDLE: _("8 to 11 years"),
        Band.TEENS: _("12 to 15 years"),
        Band.GROWING: _("16 to 18 years"),
    }


def topics() -> dict[Topic, str]:
    """Return the heading of each topic, in order."""
    return {
        Topic.MODEL: _("What they see you do"),
        Topic.MEET: _("Meeting different people"),
        Topic.ADULTS: _("Grown-ups they can go to"),
        Topic.PRESSURE: _("Talking about pressure from others"),
        Topic.REJECTION: _("Talking about being left out"),
        Topic.ONLINE: _("Talking about cruelty online"),
    }
