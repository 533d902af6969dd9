"""Asking a trusted person: the one-time page and what came back, read and kept.

Knows rows. The page is locked under its address and the answers are sealed to the owner's public key: the disk shows
neither. Does not know wording.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from nearer.domain.asking import MOST, Answers, Asking, Page, State
from nearer.storage import codes, models, records, sealing, sharing_keys
from nearer.storage.sealing import Owner
from nearer.storage.transaction import atomic, writing

PURPOSE = "asked"


@dataclass(frozen=True, slots=True)
class _Words:
    """What of an asking is sealed."""

    label: str
    name: str
    words: str


def code(owner: Owner, row: UUID) -> str:
    """Return the secret part of the page's address, for its owner to read again."""
    return codes.make(owner, PURPOSE, row)


def make(owner: Owner, content: Asking) -> None:
    """Keep a new asking with its page. Twice is once."""
    digest, key = codes.halves(code(owner, content.id))
    page = Page(content.name, content.words, sealing.public(sharing_keys.private(owner)))
    note = sealing.lock(key, _place(owner.id, content.id), msgspec.json.encode(page))
    with writing(owner) as version:
        if asking(owner, content.id) is None:
            words = _Words(content.label, content.name, content.words)
            clear = {"state": content.state, "expires": content.expires, "digest": digest, "note": note}
            records.insert(owner, models.Asking, content.id, words, version=version, **clear)


def askings(owner: Owner) -> Sequence[Asking]:
    """Return everybody asked, the latest first."""
    rows = models.Asking.objects.filter(owner_id=owner.id).order_by("-id")[:MOST]
    return [_asking(owner, row) for row in rows]


def count(owner: Owner) -> int:
    """Return how many askings there are."""
    return models.Asking.objects.filter(owner_id=owner.id).count()


def asking(owner: Owner, row: UUID) -> Asking | None:
    """Return one asking of this owner."""
    found = models.Asking.objects.filter(owner_id=owner.id, id=row).first()
    return _asking(owner, found) if found else None


def _asking(owner: Owner, row: models.Asking) -> Asking:
    words = records.opened(owner, row, _Words)
    return Asking(row.id, words.label, words.name, words.words, State(row.state), row.expires)


def page(code: str, now: datetime) -> Page | None:
    """Return what a one-time page shows; None when it was answered, ran out or is none."""
    row, key = _found(code, now)
    if row is None or row.note is None:
        return None
    return msgspec.json.decode(sealing.unlock(key, _place(row.owner_id, row.id), bytes(row.note)), type=Page)


def _found(code: str, now: datetime) -> tuple[models.Asking | None, bytes]:
    digest, key = codes.halves(code)
    return models.Asking.objects.filter(digest=digest, state=State.OPEN, expires__gt=now).first(), key


def give(code: str, answers: Answers, now: datetime) -> bool:
    """Keep answers and close the page; False when it is closed already."""
    row, key = _found(code, now)
    if row is None or row.note is None:
        return False
    place = _place(row.owner_id, row.id)
    told = msgspec.json.decode(sealing.unlock(key, place, bytes(row.note)), type=Page)
    parcel = sealing.send(told.key, place, msgspec.json.encode(answers))
    with atomic():
        there = models.Asking.objects.filter(owner_id=row.owner_id, id=row.id, state=State.OPEN, expires__gt=now)
        return bool(there.update(state=State.ANSWERED, parcel=parcel, digest=None, note=None))


def answers(owner: Owner, row: UUID) -> Answers | None:
    """Return what came back; None while nothing did."""
    found = models.Asking.objects.filter(owner_id=owner.id, id=row, state=State.ANSWERED).first()
    if found is None or found.parcel is None:
        return None
    plain = sealing.receive(sharing_keys.private(owner), _place(owner.id, row), bytes(found.parcel))
    return msgspec.json.decode(plain, type=Answers)


def clear(now: datetime, **of: Any) -> None:
    """Delete what nobody answered in time, of everybody here or of some; needs nobody's key."""
    over = models.Asking.objects.filter(state=State.OPEN, expires__lte=now, **of)
    if over.exists():
        with atomic():
            over.delete()


def remove(owner: Owner, row: UUID) -> None:
    """Delete an asking and what came back."""
    with writing(owner):
        models.Asking.objects.filter(owner_id=owner.id, id=row).delete()


def _place(owner: UUID, row: UUID) -> str:
    return f"{PURPOSE}|v1|{owner}|{row}"
