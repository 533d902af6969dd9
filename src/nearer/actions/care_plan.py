"""Writing a care plan part by part, and reading it with the numbers of the people chosen.

Knows what may be kept. Does not word anything, and tells nobody.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from nearer.actions import checks
from nearer.domain.care_plan import MOST_CHOSEN, CarePlan, Line, Part, lines
from nearer.domain.people import Circle, Entry
from nearer.errors import Invalid
from nearer.storage import care_plan as rows
from nearer.storage import people as people_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import ngettext

_NEAR = tuple(Circle)
MOST_OFFERED = 40


@dataclass(frozen=True, slots=True)
class Ally:
    """Somebody of one's circles in the plan, with the number kept for them."""

    id: UUID
    line: Line


def plan(owner: Owner) -> CarePlan:
    """Return the plan; an empty one before anything was written."""
    return rows.plan(owner) or CarePlan()


def keep(owner: Owner, part: Part, text: str, chosen: Iterable[str] = ()) -> CarePlan:
    """Keep one part; empty takes it out. `chosen` are ids of people, who belong to the part about people.

    Raises:
        Invalid: too long, or too many people.
    """
    given = checks.text(text, "text")
    with writing(owner):
        before = plan(owner)
        texts = {**before.texts, part: given}
        after = replace(before, texts={one: texts[one] for one in Part if texts.get(one)})
        if part is Part.PEOPLE:
            after = replace(after, chosen=_known(owner, chosen))
        rows.save(owner, after)
    return after


def _known(owner: Owner, chosen: Iterable[str]) -> tuple[UUID, ...]:
    there = {str(one): one for one in people_rows.roster(owner)}
    found = tuple(there[one] for one in dict.fromkeys(chosen) if one in there)
    if len(found) > MOST_CHOSEN:
        text = ngettext("Choose %(most)d person at most.", "Choose %(most)d people at most.", MOST_CHOSEN)
        raise Invalid(text % {"most": MOST_CHOSEN}, "chosen")
    return found


def allies(owner: Owner, of: CarePlan) -> list[Ally]:
    """Return the people chosen who are still there, in the order chosen, with their numbers: one read."""
    if not of.chosen:
        return []
    there = {one.id: one for one in people_rows.some(owner, of.chosen)}
    return [Ally(one, Line(there[one].name, there[one].phone)) for one in of.chosen if one in there]


def offered(owner: Owner) -> Sequence[Entry]:
    """Return whom one may choose: those nearest first, nobody who is put away or left in peace."""
    there = [one for one in people_rows.roster(owner).values() if not (one.away or one.left_in_peace)]
    return sorted(there, key=lambda one: _NEAR.index(one.circle))[:MOST_OFFERED]


def remove(owner: Owner) -> None:
    """Delete the whole plan. Twice is once."""
    rows.remove(owner)


def written(of: CarePlan, part: Part) -> list[Line]:
    """Return a part line by line."""
    return lines(of.texts.get(part, ""))
