"""Looking at a hard thought, screen by screen, and making its smallest test a step.

Knows what each screen keeps. Never says that a thought is a trap: somebody picks one, or none of these.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from nearer.actions import checks, ladder
from nearer.coach.thoughts import Trap
from nearer.domain.thoughts import Part, Thought
from nearer.errors import Invalid, Missing
from nearer.storage import ladder as ladder_rows
from nearer.storage import thoughts as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

Given = Mapping[str, str]


def find(owner: Owner, row: UUID) -> Thought:
    """Return one thought.

    Raises:
        Missing: this owner has no such thought.
    """
    found = rows.thought(owner, row)
    if found is None:
        raise Missing(_("There is no such page. Your thoughts are listed under Me."))
    return found


def begin(owner: Owner, today: date, form: UUID, situation: str) -> Thought:
    """Keep what happened, which may be left out. The same form twice is one.

    Raises:
        Invalid: too much.
    """
    content = Thought(form, today, checks.text(situation, "situation"))
    with writing(owner):
        known = rows.thought(owner, form)
        if known is None:
            rows.save(owner, content)
        return known or content


def keep(owner: Owner, today: date, row: UUID, part: Part, given: Given) -> Thought:
    """Keep one screen; nothing given leaves it empty. The test becomes a step, once.

    Raises:
        Missing: no such thought.
        Invalid: a value that cannot be kept, or a test with something no step involves (rule 7).
    """
    with writing(owner):
        changed = replace(find(owner, row), **_changes(part, given))
        if part is Part.TEST and changed.test:
            changed = _as_step(owner, today, changed)
        rows.save(owner, changed)
    return changed


def _changes(part: Part, given: Given) -> dict[str, Any]:
    if part is Part.RATED:
        return {name: checks.percent(given.get(name), name) for name in ("feeling", "belief")}
    if part is Part.AGAIN:
        return {name: checks.percent(given.get(name), name) for name in ("feeling_after", "belief_after")}
    text = checks.text(given.get(part), part, 120 if part is Part.TEST else checks.LONGEST)
    if part is Part.THOUGHT and not text:
        raise Invalid(_("Write the thought in a few words, as it came."), "thought")
    return {part: checks.choice(Trap, text, part).value if part is Part.TRAP and text else text}


def _as_step(owner: Owner, today: date, thought: Thought) -> Thought:
    """Put the test on the ladder with the feared outcome filled in."""
    step = f"{ladder.OWN}{thought.id}"
    feeling = thought.feeling_after if thought.feeling_after is not None else thought.feeling
    answers = ladder.Answers(thought.test, difficulty="" if feeling is None else str(feeling))
    ladder.own_step(owner, today, step, answers)
    belief = thought.belief_after if thought.belief_after is not None else thought.belief
    if feeling is not None and not ladder_rows.last_rating(owner, step):
        ladder.rate(owner, today, ladder_rows.Rating(step, today, feeling, thought.thought, belief))
    return replace(thought, step=step)


def feared(owner: Owner, step: str) -> str:
    """Return the thought a step is the test of; empty when it is none."""
    row = step.removeprefix(ladder.OWN)
    try:
        found = rows.thought(owner, UUID(row)) if row != step else None
    except ValueError:
        return ""
    return found.thought if found else ""


def remove(owner: Owner, row: UUID) -> None:
    """Delete a thought; a step that came of it stays.

    Raises:
        Missing: no such thought.
    """
    with writing(owner):
        find(owner, row)
        rows.remove(owner, row)
