"""How long things are kept: what would go is said before it does, and then it goes a little at a time.

Knows when. Does not know rows. A press of the button and each coming in lets go of a bounded number, so that no page
ever waits for years of it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from nearer.domain.retention import MONTHS, Kind, Retention, before
from nearer.errors import Invalid
from nearer.storage import retention as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

AT_ONCE = 200
"""Rows let go of at one time."""


def parsed(given: Mapping[str, str]) -> dict[str, int]:
    """Return months by kind from what was chosen.

    Raises:
        Invalid: not one of the choices.
    """
    wished = {kind: given.get(kind, "0") for kind in Kind}
    for kind, text in wished.items():
        if text not in {str(one) for one in MONTHS}:
            raise Invalid(_("Choose one of the answers shown."), kind)
    return {str(kind): int(text) for kind, text in wished.items()}


def would_go(owner: Owner, months: Mapping[str, int], today: date) -> dict[Kind, int]:
    """Return how many rows of each kind are older than somebody wishes; nothing goes yet."""
    wished = {kind: months.get(kind, 0) for kind in Kind}
    return {kind: rows.count(owner, kind, before(today, age)) for kind, age in wished.items() if age}


def choose(owner: Owner, months: Mapping[str, int], today: date) -> None:
    """Keep a choice, and let go of the first that is older."""
    with writing(owner):
        rows.save(owner, Retention({kind: age for kind, age in months.items() if age}))
        let_go(owner, today)


def let_go(owner: Owner, today: date) -> bool:
    """Let go of a bounded number of what is older than chosen; tell whether more is left for another time."""
    kept = rows.chosen(owner)
    due = [(kind, before(today, kept.of(kind))) for kind in Kind if kept.of(kind)]
    due = [(kind, day) for kind, day in due if kept.done.get(kind, date.min) < day]
    if not due:
        return False
    with writing(owner):
        done = {kind: rows.clear(owner, kind, kept.done.get(kind, date.min), day, AT_ONCE) for kind, day in due}
        rows.save(owner, replace(kept, done={**kept.done, **{str(kind): day for kind, day in done.items()}}))
    return any(done[kind] < day for kind, day in due)
