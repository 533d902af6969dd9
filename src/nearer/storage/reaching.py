"""Messages somebody starts: read and kept.

Knows rows; the clear day of a message that was sent is the day from which silence may be spoken of, so that Today finds
it by its index. Lists are bounded. Does not know what may follow what.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from nearer.domain.reaching import ReachOut, State
from nearer.storage import models, records, select
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


def reach_out(owner: Owner, row: UUID) -> ReachOut | None:
    """Return one message of this owner."""
    found = select.first(models.ReachOut, owner, id=row)
    return records.opened(owner, found, ReachOut) if found else None


def latest(
    owner: Owner, states: Iterable[State] = State, person: UUID | None = None, most: int = 50
) -> Sequence[ReachOut]:
    """Return the messages in these states, newest first, to one person or to all."""
    where = {} if person is None else {"person_id": person}
    return records.read(owner, models.ReachOut, ReachOut, "-day -version", most, state__in=list(states), **where)


def silent(owner: Owner, today: date, most: int = 2) -> Sequence[ReachOut]:
    """Return messages whose silence may be spoken of today, the longest first."""
    return records.read(owner, models.ReachOut, ReachOut, "day version", most, state=State.SENT, day__lte=today)


def save(owner: Owner, content: ReachOut) -> None:
    """Keep a message, new or changed."""
    day = content.look if content.state is State.SENT else content.answered or content.sent
    with writing(owner) as version:
        records.replace(
            owner,
            models.ReachOut,
            content.id,
            content,
            person_id=content.person,
            day=day or content.made,
            state=content.state,
            version=version,
        )


def remove(owner: Owner, row: UUID) -> None:
    """Delete a message."""
    with writing(owner):
        models.ReachOut.objects.filter(owner_id=owner.id, id=row).delete()


def remove_of(owner: Owner, person: UUID) -> None:
    """Delete every message to a person, when the person is deleted."""
    with writing(owner):
        models.ReachOut.objects.filter(owner_id=owner.id, person_id=person).delete()
