"""First messages from somebody's own answers; one that is taken up becomes a reach-out, not yet sent.

Knows what has to be answered. Does not word drafts, and sends nothing.
"""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from nearer.actions import checks, reaching
from nearer.domain.drafts import ASKED, Kind
from nearer.domain.reaching import ReachOut
from nearer.errors import Invalid, Missing
from nearer.storage.sealing import Owner
from nearer.translation import _

LONGEST = 300


def kind(value: str) -> Kind:
    """Return what a message is for.

    Raises:
        Missing: nothing one writes for here.
    """
    found = next((one for one in Kind if one == value), None)
    if found is None:
        raise Missing(_("There is no such kind of message. Go back and choose one of those shown."))
    return found


def person(value: str) -> UUID:
    """Return who a message is for.

    Raises:
        Invalid: nobody was chosen.
    """
    try:
        return UUID(value)
    except ValueError as error:
        raise Invalid(_("Choose who it is for. Somebody new can be taken in under People."), "person") from error


def answers(of: Kind, given: Mapping[str, str]) -> dict[str, str]:
    """Return the answers to the questions of a kind.

    Raises:
        Invalid: the first is empty, or one is too long.
    """
    said = {name: checks.text(given.get(name, ""), name, LONGEST) for name in ASKED[of]}
    if not said["what"]:
        raise Invalid(_("Answer this one in a few words. The rest can stay empty."), "what")
    return said


def take_up(owner: Owner, today: date, form: UUID, of: Kind, to: UUID, text: str) -> ReachOut:
    """Keep a message as a reach-out that was not sent yet. The same form twice is one.

    Raises:
        Missing: no such person.
        Invalid: no words, or too many.
    """
    return reaching.draft(owner, today, ReachOut(form, to, of.occasion, "", today), reaching.Answers(text))
