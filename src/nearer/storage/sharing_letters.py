"""What a guide left for the owner: lines, questions, and when they looked. The owner's side.

Knows rows and how they are opened with the owner's private key. Does not know how many may be left.
"""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

import msgspec

from nearer.domain.sharing import Encouragement, Exchange, Grant
from nearer.storage import models, sealing, sharing_keys
from nearer.storage.sealing import Owner
from nearer.storage.sharing import place
from nearer.storage.transaction import writing

MOST = 20


def encouragements(owner: Owner, grant: UUID, most: int = MOST) -> Sequence[Encouragement]:
    """Return the lines of one guide, the latest first."""
    rows = models.Encouragement.objects.filter(owner_id=owner.id, grant_id=grant).order_by("-week")[:most]
    return [Encouragement(row.id, row.week, _opened(owner, "line", row).decode()) for row in rows]


def latest(owner: Owner, grants: Sequence[UUID]) -> dict[UUID, Encouragement]:
    """Return the last line for each of these grants, in one read."""
    rows = models.Encouragement.objects.filter(owner_id=owner.id, grant_id__in=list(grants)).order_by("week")
    last = {row.grant_id: row for row in rows}
    return {grant: Encouragement(row.id, row.week, _opened(owner, "line", row).decode()) for grant, row in last.items()}


def since(owner: Owner, week: date) -> list[tuple[UUID, Encouragement]]:
    """Return the lines from a week on, each with its grant, the latest first, in one read."""
    rows = models.Encouragement.objects.filter(owner_id=owner.id, week__gte=week).order_by("-week")[:MOST]
    return [(row.grant_id, Encouragement(row.id, row.week, _opened(owner, "line", row).decode())) for row in rows]


def asked(owner: Owner) -> list[UUID]:
    """Return the grants under which a question waits."""
    rows = models.Question.objects.filter(owner_id=owner.id, answered=False)
    return list(rows.values_list("grant_id", flat=True).distinct()[:MOST])


def exchanges(owner: Owner, grant: UUID) -> Sequence[Exchange]:
    """Return the questions of one guide, those that wait first."""
    rows = models.Question.objects.filter(owner_id=owner.id, grant_id=grant).order_by("answered", "-id")[:MOST]
    return [msgspec.json.decode(_opened(owner, "question", row), type=Exchange) for row in rows]


def waiting(owner: Owner, grant: UUID, row: UUID) -> Exchange | None:
    """Return one question that is not answered yet."""
    found = models.Question.objects.filter(owner_id=owner.id, grant_id=grant, id=row, answered=False).first()
    return msgspec.json.decode(_opened(owner, "question", found), type=Exchange) if found else None


def answer(owner: Owner, grant: Grant, content: Exchange) -> None:
    """Keep an answer: a copy for the owner, a copy for the guide, each sealed to their key."""
    plain = msgspec.json.encode(content)
    mine = sealing.send(
        sealing.public(sharing_keys.private(owner)), place("question", owner.id, grant.id, content.id), plain
    )
    theirs = sealing.send(grant.key, place("answer", owner.id, grant.id, content.id), plain)
    with writing(owner):
        models.Question.objects.filter(owner_id=owner.id, grant_id=grant.id, id=content.id).update(
            answered=True, parcel=mine, answer=theirs
        )


def let_be(owner: Owner, grant: UUID, row: UUID) -> None:
    """Delete a question; the guide learns only that it no longer waits."""
    with writing(owner):
        models.Question.objects.filter(owner_id=owner.id, grant_id=grant, id=row).delete()


def looks(owner: Owner, grant: UUID, most: int = MOST) -> Sequence[datetime]:
    """Return the last time they looked on each of the latest days, newest first."""
    rows = models.Look.objects.filter(owner_id=owner.id, grant_id=grant)
    found = [msgspec.json.decode(_opened(owner, "look", row), type=datetime) for row in rows]
    return sorted(found, reverse=True)[:most]


def _opened(owner: Owner, what: str, row: models.OfGrant) -> bytes:
    info = place(what, owner.id, row.grant_id, row.id)
    return sealing.receive(sharing_keys.private(owner), info, bytes(row.parcel))
