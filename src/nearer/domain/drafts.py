"""First messages made of somebody's own answers: what is asked for each kind.

Knows kinds and their questions by name. Does not word anything, and sends nothing.
"""

from enum import StrEnum

from nearer.domain.reaching import Occasion


class Kind(StrEnum):
    """What a first message is for."""

    INVITATION = "invitation"
    THANKS = "thanks"
    CHECK_IN = "check-in"
    HELP = "help"

    @property
    def occasion(self) -> Occasion:
        """What the message is kept as once somebody takes it up."""
        return {
            Kind.INVITATION: Occasion.INVITATION,
            Kind.THANKS: Occasion.THANKS,
            Kind.CHECK_IN: Occasion.THINKING,
            Kind.HELP: Occasion.HELP,
        }[self]


ASKED: dict[Kind, tuple[str, ...]] = {
    Kind.INVITATION: ("what", "when", "why"),
    Kind.THANKS: ("what", "meant"),
    Kind.CHECK_IN: ("what", "mine"),
    Kind.HELP: ("what", "when", "why"),
}
"""The questions of each kind; only the first has to be answered."""
