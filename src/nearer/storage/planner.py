"""Plans and pauses: read and kept.

Knows rows. Does not know what may follow what.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from uuid6 import uuid7

from nearer.domain.planner import Plan, PlanState
from nearer.storage import models, records, select
from nearer.storage.sealing import Owner, blind
from nearer.storage.transaction import writing


def plan(owner: Owner, row: UUID) -> Plan | None:
    """Return one plan of this owner."""
    found = select.first(models.Plan, owner, id=row)
    return records.opened(owner, found, Plan) if found else None


def open_plans(owner: Owner) -> Sequence[Plan]:
    """Return what is decided on and not yet done, oldest first."""
    return records.read(owner, models.Plan, Plan, "version", state=PlanState.OPEN)


def save(owner: Owner, content: Plan) -> None:
    """Keep a plan, new or changed."""
    with writing(owner) as version:
        records.replace(
            owner,
            models.Plan,
            content.id,
            content,
            step_key=blind(owner, content.step),
            day=content.day or content.made,
            state=content.state,
            version=version,
        )


def move(owner: Owner, content: Plan, state: PlanState) -> Plan:
    """Keep a plan in another state and return it."""
    moved = replace(content, state=state)
    save(owner, moved)
    return moved


def paused_since(owner: Owner) -> date | None:
    """Return the day the running pause began, or None."""
    running = select.first(models.Pause, owner, ended=None)
    return running.since if running else None


def begin_pause(owner: Owner, today: date) -> None:
    """Begin a pause; one that runs goes on."""
    with writing(owner):
        if paused_since(owner) is None:
            models.Pause.objects.create(owner_id=owner.id, id=uuid7(), since=today)


def end_pause(owner: Owner, today: date) -> None:
    """End the running pause, if any."""
    with writing(owner):
        models.Pause.objects.filter(owner_id=owner.id, ended=None).update(ended=today)
