"""Own and hidden steps, ratings, declines and attempts: read and kept.

Knows rows. Does not know the catalogue or what an attempt changes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from uuid6 import uuid7

from nearer.domain.ladder import Attempt, Step
from nearer.storage import models, records, select
from nearer.storage.sealing import Owner, blind
from nearer.storage.transaction import writing


@dataclass(frozen=True, slots=True)
class StepNote:
    """What a person added to the catalogue or took from their ladder."""

    step: str
    own: Step | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """An expectation: how anxious, what might go wrong, how likely (0-100).

    `offered` is the probability with which the step had been suggested, None when it was not. `held` is what the gate
    said, None for the first situations, which are no gate.
    """

    step: str
    day: date
    value: float
    feared: str = ""
    likelihood: float | None = None
    offered: float | None = None
    held: bool | None = None


@dataclass(frozen=True, slots=True)
class Decline:
    """ "Not this". With `wrong_reason` it was the reason, not the step, that did not fit."""

    step: str
    day: date
    wrong_reason: bool = False
    offered: float | None = None


Event = Rating | Decline | Attempt


def notes(owner: Owner) -> tuple[dict[str, Step], frozenset[str]]:
    """Return own steps by id, and the ids of hidden ones."""
    rows = select.rows(models.StepNote, owner)
    opened = [(records.opened(owner, row, StepNote), row.hidden) for row in rows]
    return {note.step: note.own for note, _ in opened if note.own}, frozenset(n.step for n, hidden in opened if hidden)


def save_note(owner: Owner, note: StepNote, hidden: bool) -> None:
    """Keep an own step, or hide or show any."""
    key = blind(owner, note.step)
    with writing(owner) as version:
        found = models.StepNote.objects.filter(owner_id=owner.id, step_key=key).values_list("id", flat=True).first()
        records.replace(owner, models.StepNote, found or uuid7(), note, step_key=key, hidden=hidden, version=version)


def add_rating(owner: Owner, rating: Rating, row: UUID | None = None) -> None:
    """Keep an expectation."""
    with writing(owner) as version:
        key = blind(owner, rating.step)
        records.insert(owner, models.Rating, row or uuid7(), rating, step_key=key, day=rating.day, version=version)


def rated(owner: Owner, row: UUID) -> bool:
    """Tell whether this form was already taken."""
    return models.Rating.objects.filter(owner_id=owner.id, id=row).exists()


def last_rating(owner: Owner, step: str) -> Rating | None:
    """Return the latest expectation of a step."""
    row = select.first(models.Rating, owner, "-version", step_key=blind(owner, step))
    return records.opened(owner, row, Rating) if row else None


def refused_on(owner: Owner, day: date) -> int:
    """Count the times the gate did not hold on a day."""
    rows = models.Rating.objects.filter(owner_id=owner.id, day=day)
    return sum(records.opened(owner, row, Rating).held is False for row in rows)


def add_decline(owner: Owner, row: UUID, decline: Decline) -> None:
    """Keep a "not this"."""
    with writing(owner) as version:
        key = blind(owner, decline.step)
        records.insert(owner, models.Decline, row, decline, step_key=key, day=decline.day, version=version)


def declined(owner: Owner, row: UUID) -> bool:
    """Tell whether this form was already taken."""
    return models.Decline.objects.filter(owner_id=owner.id, id=row).exists()


def add_attempt(owner: Owner, row: UUID, attempt: Attempt, plan: UUID | None) -> None:
    """Keep what somebody brought back."""
    with writing(owner) as version:
        key = blind(owner, attempt.step)
        records.insert(
            owner, models.Attempt, row, attempt, step_key=key, day=attempt.day, plan_id=plan, version=version
        )


def attempt(owner: Owner, row: UUID) -> Attempt | None:
    """Return one attempt of this owner."""
    found = select.first(models.Attempt, owner, id=row)
    return records.opened(owner, found, Attempt) if found else None


def attempts(owner: Owner, step: str | None = None, most: int = 50) -> Sequence[Attempt]:
    """Return the latest attempts, newest first, of one step or of all."""
    where = {} if step is None else {"step_key": blind(owner, step)}
    return records.read(owner, models.Attempt, Attempt, "-version", most, **where)


def attempts_since(owner: Owner, day: date, most: int = 200) -> Sequence[Attempt]:
    """Return the attempts of a day and later, newest first."""
    rows = models.Attempt.objects.filter(owner_id=owner.id, day__gte=day).order_by("-day", "-version")
    return [records.opened(owner, row, Attempt) for row in rows[:most]]


def attempt_days(owner: Owner, since: date, most: int = 2000) -> list[date]:
    """Return the day of each attempt since a day, oldest first; nothing is opened."""
    return [day for (day,) in select.columns(models.Attempt, owner, ("day",), "day", most, day__gte=since)]


def observed(owner: Owner, most: int) -> int:
    """Count what the engine was told, up to `most`."""
    tables: tuple[type[models.Rating | models.Attempt], ...] = (models.Rating, models.Attempt)
    return sum(table.objects.filter(owner_id=owner.id)[:most].count() for table in tables)


def history(owner: Owner) -> list[Event]:
    """Return everything the engine ever observed, in the order it was kept. Grows with the years: not for pages."""
    kinds: list[tuple[type[models.Rating | models.Decline | models.Attempt], type[Event]]] = [
        (models.Rating, Rating),
        (models.Decline, Decline),
        (models.Attempt, Attempt),
    ]
    events: list[tuple[int, Event]] = []
    for model, kind in kinds:
        rows = model.objects.filter(owner_id=owner.id)
        events += [(row.version, records.opened(owner, row, kind)) for row in rows.iterator()]
    return [event for _version, event in sorted(events, key=lambda pair: pair[0])]
