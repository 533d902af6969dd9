"""Answers to the two questions of the week: read and kept.

Knows rows. Does not know which answers belong to the same week.
"""

from uuid6 import uuid7

from nearer.domain.measures import Kind, Measure
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

MOST = 100
"""Answers of one kind read at most: nearly two years of weeks, and none of this grows beyond that."""


def latest(owner: Owner, kind: Kind, most: int = MOST) -> list[Measure]:
    """Return the latest answers of one kind, oldest first."""
    return records.read(owner, models.Measure, Measure, "-day -version", most, kind=kind)[::-1]


def save(owner: Owner, content: Measure) -> None:
    """Keep an answer; the last word for its day counts."""
    with writing(owner) as version:
        models.Measure.objects.filter(owner_id=owner.id, kind=content.kind, day=content.day).delete()
        records.insert(owner, models.Measure, uuid7(), content, kind=content.kind, day=content.day, version=version)
