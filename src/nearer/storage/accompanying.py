"""Somebody one accompanies: taking up an invitation, what they share, what one leaves for them. The guide's side.

Knows rows. What is fetched is found by owner, grant, recipient and expiry in one read, so that there is no moment
between asking whether it may be seen and seeing it. Does not know wording or limits.
"""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID, uuid5

import msgspec

from nearer.domain.sharing import WAITING, Accepted, Companion, Exchange, Invitation, Slice, State
from nearer.storage import codes, models, records, sealing, sharing, sharing_keys
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

MOST = 20
"""People one accompanies at once."""


def invitation(code: str, now: datetime) -> tuple[UUID, UUID, Invitation] | None:
    """Return whose invitation this is, of which grant, and what it says; None when it was used, ran out or is none."""
    digest, key = codes.halves(code)
    row = models.Grant.objects.filter(digest=digest, state=State.INVITED, expires__gt=now).first()
    if row is None or row.note is None:
        return None
    plain = sealing.unlock(key, sharing.place(sharing.PURPOSE, row.owner_id, row.id), bytes(row.note))
    return row.owner_id, row.id, msgspec.json.decode(plain, type=Invitation)


def take_up(owner: Owner, code: str, now: datetime) -> UUID | None:
    """Use an invitation up: the one who gave it gets this owner's public key. None when another was first."""
    found = invitation(code, now)
    if found is None:
        return None
    giver, grant, told = found
    mine = msgspec.json.encode(Accepted(sealing.public(sharing_keys.private(owner))))
    parcel = sealing.send(told.key, sharing.place("accepted", giver, grant, str(owner.id)), mine)
    with writing(owner) as version:
        there = models.Grant.objects.filter(owner_id=giver, id=grant, state=State.INVITED, expires__gt=now)
        taken = there.exclude(digest=None).update(
            state=State.ACCEPTED, recipient_id=owner.id, parcel=parcel, digest=None, note=None, expires=now + WAITING
        )
        if taken:
            companion = Companion(grant, giver, told.name, told.key)
            records.insert(owner, models.Companion, grant, companion, giver_id=giver, version=version)
    return grant if taken else None


def companions(owner: Owner, now: datetime) -> Sequence[tuple[Companion, State]]:
    """Return those whose invitation was taken up and has not run out, with where it stands; what ran out goes."""
    mine = [_companion(owner, row) for row in models.Companion.objects.filter(owner_id=owner.id)[:MOST]]
    rows = models.Grant.objects.filter(
        owner_id__in=[one.giver for one in mine],
        id__in=[one.id for one in mine],
        recipient_id=owner.id,
        expires__gt=now,
        state__in=(State.ACCEPTED, State.ACTIVE),
    )
    stand = {(row.owner_id, row.id): State(row.state) for row in rows}
    if over := [one for one in mine if (one.giver, one.id) not in stand]:
        sharing.clear(now, owner_id__in=[one.giver for one in over], id__in=[one.id for one in over])
    return [(one, stand[one.giver, one.id]) for one in mine if (one.giver, one.id) in stand]


def count(owner: Owner) -> int:
    """Return how many invitations this owner took up and has not ended."""
    return models.Companion.objects.filter(owner_id=owner.id).count()


def companion(owner: Owner, row: UUID) -> Companion | None:
    """Return somebody this owner accompanies or accompanied."""
    found = models.Companion.objects.filter(owner_id=owner.id, id=row).first()
    return _companion(owner, found) if found else None


def _companion(owner: Owner, row: models.Companion) -> Companion:
    return records.opened(owner, row, Companion)


def fetch(owner: Owner, of: Companion, now: datetime) -> Slice | None:
    """Return what somebody shares with this owner at this moment; None when they do not, or no longer: then it goes."""
    row = models.Package.objects.filter(
        owner_id=of.giver, grant_id=of.id, recipient_id=owner.id, expires__gt=now
    ).first()
    if row is None:
        sharing.clear(now, owner_id=of.giver, id=of.id)
        return None
    key = sealing.receive(sharing_keys.private(owner), sharing.info(row), bytes(row.parcel))
    return sharing.opened(row, key)


def lets_in(owner: Owner, of: Companion, now: datetime) -> bool:
    """Tell whether this owner is let in at this moment."""
    there = models.Grant.objects.filter(owner_id=of.giver, id=of.id, recipient_id=owner.id)
    return there.filter(state=State.ACTIVE, expires__gt=now).exists()


def looked(owner: Owner, of: Companion, now: datetime) -> None:
    """Note for the one who shares that it was looked at: the last time of each day, for nobody else to read."""
    row = uuid5(of.id, f"{now:%Y-%m-%d}")
    parcel = sealing.send(of.key, sharing.place("look", of.giver, of.id, row), msgspec.json.encode(now))
    with writing(owner):
        models.Look.objects.update_or_create(owner_id=of.giver, id=row, defaults={"grant_id": of.id, "parcel": parcel})


def encourage(owner: Owner, of: Companion, row: UUID, week: date, text: str) -> None:
    """Leave a line for a week."""
    parcel = sealing.send(of.key, sharing.place("line", of.giver, of.id, row), text.encode())
    with writing(owner):
        models.Encouragement.objects.create(owner_id=of.giver, id=row, grant_id=of.id, week=week, parcel=parcel)


def encouraged(of: Companion, week: date) -> UUID | None:
    """Return the line for a week, if there is one."""
    rows = models.Encouragement.objects.filter(owner_id=of.giver, grant_id=of.id, week=week)
    return rows.values_list("id", flat=True).first()


def ask(owner: Owner, of: Companion, row: UUID, question: str) -> None:
    """Leave a question. The same twice is one."""
    plain = msgspec.json.encode(Exchange(row, question))
    parcel = sealing.send(of.key, sharing.place("question", of.giver, of.id, row), plain)
    with writing(owner):
        models.Question.objects.get_or_create(owner_id=of.giver, id=row, defaults={"grant_id": of.id, "parcel": parcel})


def waiting(of: Companion) -> list[UUID]:
    """Return the questions that wait for an answer."""
    rows = models.Question.objects.filter(owner_id=of.giver, grant_id=of.id, answered=False)
    return list(rows.values_list("id", flat=True)[:MOST])


def answers(owner: Owner, of: Companion) -> Sequence[Exchange]:
    """Return the questions that were answered, the latest first."""
    rows = models.Question.objects.filter(owner_id=of.giver, grant_id=of.id, answered=True).order_by("-id")[:MOST]
    private = sharing_keys.private(owner) if rows else b""
    opened = [
        sealing.receive(private, sharing.place("answer", of.giver, of.id, row.id), bytes(row.answer or b""))
        for row in rows
    ]
    return [msgspec.json.decode(plain, type=Exchange) for plain in opened]


def leave(owner: Owner, of: Companion) -> None:
    """End it from the guide's side: nothing shared stays, and the one who shared sees that it is over."""
    with writing(owner):
        models.Companion.objects.filter(owner_id=owner.id, id=of.id).delete()
        models.Package.objects.filter(owner_id=of.giver, grant_id=of.id, recipient_id=owner.id).delete()
        models.Question.objects.filter(owner_id=of.giver, grant_id=of.id).delete()
        models.Grant.objects.filter(owner_id=of.giver, id=of.id, recipient_id=owner.id).update(
            state=State.REVOKED, parcel=None
        )
