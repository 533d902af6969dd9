"""Words for two minutes of kindness: names for what is felt, and sentences to say to oneself.

Knows wording. Does not know what happened.
"""

from nearer.translation import _


def names() -> list[str]:
    """Return names that a feeling after an awkward moment may have."""
    return [_("embarrassed"), _("left out"), _("disappointed"), _("angry"), _("sad"), _("tired"), _("ashamed")]


def sentences() -> list[str]:
    """Return kind sentences; none promises that it will go well."""
    return [
        _("That was hard, and I went there."),
        _("One awkward moment is not all of me."),
        _("I may be new at this."),
        _("I can be on my own side now."),
    ]
