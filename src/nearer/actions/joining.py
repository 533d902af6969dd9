"""Getting to know a group in small parts: a first visit, becoming a regular, coming back; each a step of the ladder.

Knows what such a step takes and when a part is done. Does not word the steps: how a part is said is passed in.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from math import inf
from uuid import UUID

from nearer.actions import checks, limits
from nearer.actions.groups import find
from nearer.actions.ladder import OWN
from nearer.actions.rungs import times_tried
from nearer.actions.situation import Situation
from nearer.domain.groups import VISITS, Group, GroupState, Kind, Part, difficulty, regular, smaller
from nearer.domain.ladder import Channel, Domain, Place, Safety, Step
from nearer.domain.needs import Budget, Involves, Need
from nearer.storage import groups as rows
from nearer.storage import ladder as ladder_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

Say = Callable[[Part, Group], tuple[str, str]]
"""How a part is said for a group: what one does, and how to go about it."""

_STEP = re.compile(rf"{OWN}([0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}})-({'|'.join(Part)})")
_TAKES = {
    Part.FIRST: (60, 4),
    Part.AGAIN: (60, 3),
    Part.BACK: (60, 4),
    Part.JOB: (30, 4),
    Part.HOST: (30, 4),
    Part.BRING: (10, 2),
    Part.SHARE: (10, 2),
    Part.PUT_AWAY: (10, 2),
    Part.NAMES: (10, 2),
}
"""Minutes and energy a part takes; the others are small."""
_SMALL = (5, 1)
_AT_HOME = frozenset({Part.WRITE, Part.MESSAGE})


def set_out(owner: Owner, group: UUID, part: Part, say: Say) -> str:
    """Put a part of getting to know a group on their ladder, with its smaller versions; return the step's id.

    Twice is once, and a step they have since rewritten stays as they wrote it. A visit set out for shows on the group.

    Raises:
        Missing: no such group.
        Invalid: the group's name or place has something in it that no step involves (rule 7).
    """
    with writing(owner):
        found = find(owner, group)
        limits.within(f"{found.name}\n{found.where}", "")
        own, hidden = ladder_rows.notes(owner)
        for step in _chain(found, part, say):
            if step.id not in own or step.id in hidden:
                ladder_rows.save_note(owner, ladder_rows.StepNote(step.id, own.get(step.id, step)), hidden=False)
        if part in VISITS and found.state is not GroupState.BELONG:
            rows.save(owner, replace(found, state=GroupState.PLANNED))
    return step_id(found, part)


def step_id(group: Group, part: Part) -> str:
    """Return the id of the step a part becomes."""
    return f"{OWN}{group.id}-{part}"


def _chain(group: Group, part: Part, say: Say) -> list[Step]:
    made, bolder, following = [], None, part
    while True:
        gentler = smaller(following)
        step = _step(group, following, *say(following, group))
        made.append(replace(step, bolder=bolder, smaller=step_id(group, gentler) if gentler else None))
        if gentler is None:
            return made
        bolder, following = step.id, gentler


def _step(group: Group, part: Part, title: str, how: str) -> Step:
    home = group.online or part in _AT_HOME
    minutes, energy = _TAKES.get(part, _SMALL)
    return Step(
        id=step_id(group, part),
        title=title,
        how=how,
        where="" if part in _AT_HOME else group.where,
        domain=Domain.GROUPS,
        difficulty=difficulty(part, group.online),
        channel=Channel.TEXT if home else Channel.FACE,
        place=Place.HOME if home else Place.NEARBY if group.kind is Kind.NEIGHBOURS else Place.OUT,
        minutes=minutes,
        energy=energy,
        cost=group.cost if part in VISITS else Budget.FREE,
        needs=frozenset({Need.BELONGING, Need.SHARED_ACTIVITY}),
        involves=_involves(group, home),
        company=True,
        safety=Safety.SOMEONE_NEW if part in VISITS and not home else Safety.ORDINARY,
        own=True,
    )


def _involves(group: Group, home: bool) -> frozenset[Involves]:
    told = {
        Involves.FAITH: group.kind is Kind.FAITH,
        Involves.ONLINE: group.online,
        Involves.EVENING: group.evening and not home,
    }
    return frozenset(one for one, holds in told.items() if holds)


def of_step(owner: Owner, step: str) -> Group | None:
    """Return the group a step of theirs came from, None for any other step: after such an attempt ask for the visit."""
    found = _STEP.fullmatch(step)
    return rows.group(owner, UUID(found[1])) if found else None


def next_part(situation: Situation, group: Group) -> Part | None:
    """Return the next small part of becoming a regular: the easiest not tried yet; only gentle ones by rule 9."""
    most = situation.state.parameters.gentle if situation.profile.cautious else inf
    parts = [part for part in regular(group) if difficulty(part, group.online) <= most]
    return next((part for part in parts if not times_tried(situation, step_id(group, part))), None)


def leave_out(owner: Owner, group: UUID, part: str) -> None:
    """Note that a part is not for them here; another takes its place.

    Raises:
        Missing: no such group.
        Invalid: no such part.
    """
    with writing(owner):
        found = find(owner, group)
        rows.save(owner, replace(found, left_out=found.left_out | {checks.choice(Part, part, "part")}))
