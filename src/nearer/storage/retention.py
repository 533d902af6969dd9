"""What goes by age: found by its day, a few rows at a time.

Knows rows. Does not know what was chosen.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import msgspec

from nearer.domain.retention import WORDS, Kind, Retention, emptied
from nearer.storage import models, records, sealing
from nearer.storage.schema import tables
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

ONE = timedelta(days=1)


def chosen(owner: Owner) -> Retention:
    """Return what somebody chose."""
    row = models.Retention.objects.filter(owner_id=owner.id).first()
    return records.opened(owner, row, Retention) if row else Retention()


def save(owner: Owner, content: Retention) -> None:
    """Keep a choice."""
    with writing(owner) as version:
        records.replace(owner, models.Retention, owner.id, content, version=version)


def count(owner: Owner, kind: Kind, day: date) -> int:
    """Return how many rows lie before a day; nothing is opened."""
    found: int = _rows(owner, kind, date.min, day).count()
    return found


def clear(owner: Owner, kind: Kind, since: date, day: date, most: int) -> date:
    """Empty or delete what lies from one day to before another: about so many rows, whole days, the oldest first.

    Return the day from which to go on; it is `day` when all is done.
    """
    column = _column(kind)
    edge = _rows(owner, kind, since, day).order_by(column).values_list(column, flat=True)[most : most + 1].first()
    until = day if edge is None else _as_day(edge) + ONE
    with writing(owner):
        _clear(owner, kind, _rows(owner, kind, since, until))
    return until


def _clear(owner: Owner, kind: Kind, rows: Any) -> None:
    if not WORDS[kind]:
        rows.delete()
        return
    for row in rows:
        content = msgspec.json.decode(sealing.unseal(owner, kind, row.id, bytes(row.sealed)))
        less = emptied(kind, content)
        if less != content:
            sealed = sealing.seal(owner, kind, row.id, msgspec.json.encode(less))
            rows.model.objects.filter(owner_id=owner.id, id=row.id).update(sealed=sealed)


def _rows(owner: Owner, kind: Kind, since: date, until: date) -> Any:
    column = _column(kind)
    between = {f"{column}__gte": _edge(kind, since), f"{column}__lt": _edge(kind, until)}
    return _model(kind).objects.filter(owner_id=owner.id, **between)


def _column(kind: Kind) -> str:
    return "ends" if kind is Kind.EVENTS else "day"


def _edge(kind: Kind, day: date) -> date:
    return datetime.combine(day, time(), UTC) if kind is Kind.EVENTS else day


def _as_day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _model(kind: Kind) -> Any:
    return next(table.model for table in tables() if table.name == kind)
