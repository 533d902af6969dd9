"""Groups and visits to them: read and kept.

Knows rows. Lists are bounded, so that years of visits cost no more than ten. Does not know what a visit changes.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID

from nearer.domain.groups import Group, GroupState, Visit
from nearer.storage import models, records, select
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


def groups(owner: Owner, states: Iterable[GroupState] = GroupState, most: int = 60) -> Sequence[Group]:
    """Return the groups in these states, the last changed first."""
    return records.read(owner, models.Group, Group, "-version -id", most, state__in=list(states))


def group(owner: Owner, row: UUID) -> Group | None:
    """Return one group of this owner."""
    found = select.first(models.Group, owner, id=row)
    return records.opened(owner, found, Group) if found else None


def save(owner: Owner, content: Group) -> None:
    """Keep a group, new or changed."""
    with writing(owner) as version:
        records.replace(owner, models.Group, content.id, content, state=content.state, version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Delete a group and its visits. What was felt and done with people is kept with them."""
    with writing(owner):
        models.Visit.objects.filter(owner_id=owner.id, group_id=row).delete()
        models.Group.objects.filter(owner_id=owner.id, id=row).delete()


def add_visit(owner: Owner, content: Visit) -> None:
    """Keep a visit."""
    with writing(owner) as version:
        records.insert(
            owner, models.Visit, content.id, content, group_id=content.group, day=content.day, version=version
        )


def visit(owner: Owner, row: UUID) -> Visit | None:
    """Return one visit of this owner."""
    found = models.Visit.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Visit) if found else None


def remove_visit(owner: Owner, row: UUID) -> None:
    """Delete a visit that was noted by mistake."""
    with writing(owner):
        models.Visit.objects.filter(owner_id=owner.id, id=row).delete()


def visits(owner: Owner, group: UUID, most: int = 10) -> Sequence[Visit]:
    """Return the latest visits to a group, newest first."""
    return records.read(owner, models.Visit, Visit, "-day -version -id", most, group_id=group)
