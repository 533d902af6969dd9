"""Rounds of five days, and the seats through which those who joined one see each other.

Knows rows and the key of a round. A round of somebody's own is sealed under their account key, and in it the code
whose bytes make the round's key: so that key is wrapped once for each member. Seats are sealed under the round's key
and found by tags made from it: the disk shows neither who is in a round with whom nor what they call themselves. A seat
belongs to its owner's account and goes with it. Does not know what may be noted.
"""

from uuid import UUID

import msgspec
from django.db import IntegrityError, transaction
from uuid6 import uuid7

from nearer.domain.challenge import SEATS, Round, Seat, State
from nearer.storage import models, records, sealing
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

CODE = 15
"""Bytes of a code: 120 bits, 24 letters and digits."""
TABLE = records.table(models.ChallengeSeat)


def running(owner: Owner) -> Round | None:
    """Return the round they are in."""
    row = models.Challenge.objects.filter(owner_id=owner.id, state=State.RUNNING).first()
    return records.opened(owner, row, Round) if row else None


def find(owner: Owner, row: UUID) -> Round | None:
    """Return one round of this owner."""
    found = models.Challenge.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Round) if found else None


def save(owner: Owner, content: Round) -> None:
    """Keep a round, new or changed."""
    with writing(owner) as version:
        records.replace(owner, models.Challenge, content.id, content, state=content.state, version=version)


def new_code() -> bytes:
    """Return a code that nobody guesses."""
    return sealing.random_key()[:CODE]


def _board(code: bytes) -> Owner:
    """Return whose key seats are sealed under: nobody's, the round's."""
    key = sealing.subkey(code, "challenge")
    return Owner(UUID(bytes=sealing.digest(key)[:16]), key)


def _tags(board: Owner) -> list[bytes]:
    return [sealing.blind(board, f"seat {number}") for number in range(SEATS)]


def seats(code: bytes) -> list[tuple[UUID, Seat]]:
    """Return the seats of a round in one read, in the order in which they were taken."""
    board = _board(code)
    rows = models.ChallengeSeat.objects.filter(tag__in=_tags(board)).order_by("id")
    opened = ((row.id, sealing.unseal(board, TABLE, row.id, bytes(row.sealed))) for row in rows)
    return [(row, msgspec.json.decode(plain, type=Seat)) for row, plain in opened]


def take_seat(owner: Owner, code: bytes, seat: Seat) -> UUID | None:
    """Take the first free seat of a round and return it; None when all are taken."""
    board, row = _board(code), uuid7()
    with writing(owner):
        there = set(models.ChallengeSeat.objects.filter(tag__in=_tags(board)).values_list("tag", flat=True))
        for tag in _tags(board):
            if tag not in {bytes(one) for one in there} and _insert(owner, board, row, tag, seat):
                return row
    return None


def _insert(owner: Owner, board: Owner, row: UUID, tag: bytes, seat: Seat) -> bool:
    """Write a seat, unless somebody else was first."""
    sealed = sealing.seal(board, TABLE, row, msgspec.json.encode(seat))
    try:
        with transaction.atomic():
            models.ChallengeSeat.objects.create(owner_id=owner.id, id=row, tag=tag, sealed=sealed)
    except IntegrityError:
        return False
    return True


def change_seat(owner: Owner, code: bytes, row: UUID, seat: Seat) -> None:
    """Change what the others see."""
    sealed = sealing.seal(_board(code), TABLE, row, msgspec.json.encode(seat))
    with writing(owner):
        models.ChallengeSeat.objects.filter(owner_id=owner.id, id=row).update(sealed=sealed)


def leave_seat(owner: Owner, row: UUID) -> None:
    """Give a seat back: the others see it no more from now on."""
    with writing(owner):
        models.ChallengeSeat.objects.filter(owner_id=owner.id, id=row).delete()
