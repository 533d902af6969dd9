"""The care plan: read and kept, one row a person.

Knows rows. Does not know its parts.
"""

from nearer.domain.care_plan import CarePlan
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


def plan(owner: Owner) -> CarePlan | None:
    """Return the plan of this owner, or None when there is none."""
    row = models.CarePlan.objects.filter(owner_id=owner.id).first()
    return records.opened(owner, row, CarePlan) if row else None


def save(owner: Owner, content: CarePlan) -> None:
    """Keep the plan; its row has the id of its owner."""
    with writing(owner) as version:
        records.replace(owner, models.CarePlan, owner.id, content, version=version)


def remove(owner: Owner) -> None:
    """Delete the plan."""
    with writing(owner):
        models.CarePlan.objects.filter(owner_id=owner.id).delete()
