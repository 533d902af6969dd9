"""Keeping thanks to somebody.

Knows what may be kept. Does not send it: a thanks that is to reach the other becomes a message
(`nearer.actions.reaching`).
"""

from datetime import date
from uuid import UUID

from nearer.actions import checks, people
from nearer.domain.gratitude import Gratitude
from nearer.errors import Invalid, Missing
from nearer.storage import gratitude as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _


def find(owner: Owner, row: UUID) -> Gratitude:
    """Return one thanks.

    Raises:
        Missing: this owner has none such.
    """
    found = rows.gratitude(owner, row)
    if found is None:
        raise Missing(_("There is no such thanks. The page of your thanks shows those you kept."))
    return found


def keep(owner: Owner, today: date, form: UUID, person: UUID, text: str) -> Gratitude:
    """Keep what somebody is thankful to a person for. The same form twice is one.

    Raises:
        Missing: no such person.
        Invalid: nothing written, or too much.
    """
    given = checks.text(text, "text")
    if not given:
        raise Invalid(_("Write what it was, a few words are plenty."), "text")
    with writing(owner):
        known = rows.gratitude(owner, form)
        if known is None:
            known = Gratitude(form, people.find(owner, person).id, today, given)
            rows.save(owner, known)
    return known


def remove(owner: Owner, row: UUID) -> None:
    """Delete a thanks.

    Raises:
        Missing: no such thanks.
    """
    with writing(owner):
        find(owner, row)
        rows.remove(owner, row)
