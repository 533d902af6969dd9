"""Chooses what a week holds and where each thing stands, and says why for every one of them.

Knows how a proposal is put together: what it is made from is in `week_brief`, the search in `week_search`, the rules
one by one in `week_rules`. Does not know where candidates come from nor how anything is worded. The same brief gives
the same proposal, whatever the order of its candidates.

What is maximised, in whole numbers, is the sum over everything placed of

    worth x (100 - spare x (energy wished for - energy needed) + same x [it stood there before])

with `spare` and `same` in percent (`week_spare`, `week_same`) and worth in thousandths. Nothing else counts. Between
weeks worth the same, things are moved apart.

What holds for everything placed (what is settled is the person's; it uses up limits and closes places):

    a part holds one thing, has the time for it with the way there and back, and the energy it takes
    nothing before its earliest day (spacing S_j), nothing with somebody or in a place that was ruled out
    the same person, group, step or activity comes again only so many days apart
    at most one stretch a day; the first free part within a day after a stretch stays free
    heavy things are at least two days apart, also across the night from Sunday to Monday
    at most so many things a day, and so many things, outings, minutes, so much money and so many of a kind
    a share of the free parts stays free
"""

from dataclasses import dataclass
from enum import StrEnum
from random import Random

from nearer.engine import week_rules, week_search
from nearer.engine.week_brief import Brief, Candidate, Left, Placed, Rested


class When(StrEnum):
    """Why something stands just there."""

    FIXED = "fixed"
    SAME = "same"
    ENERGY = "energy"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Something placed, and why just there."""

    candidate: Candidate
    slot: int
    when: When


@dataclass(frozen=True, slots=True)
class Proposal:
    """A week as it is proposed. `worth` is what was maximised; it is never shown."""

    chosen: tuple[Chosen, ...]
    rests: tuple[Rested, ...]
    left: tuple[Left, ...]
    worth: int


def propose(brief: Brief, seed: int = 1) -> Proposal:
    """Plan a week."""
    placed = week_search.search(brief, Random(seed))
    every = (*brief.locked, *placed)
    inside = {one.candidate.id for one in placed}
    outside = sorted((one for one in brief.candidates if one.id not in inside), key=lambda one: (-one.worth, one.id))
    return Proposal(
        tuple(Chosen(one.candidate, one.slot, _when(brief, one)) for one in placed),
        week_rules.rests(brief, every),
        tuple(week_rules.explain(brief, every, one) for one in outside),
        sum(brief.value(one.candidate, one.slot) for one in placed),
    )


def _when(brief: Brief, placed: Placed) -> When:
    candidate = placed.candidate
    if candidate.slots is not None and len(candidate.slots & brief.free) == 1:
        return When.FIXED
    if candidate.was == placed.slot:
        return When.SAME
    wishes = {brief.slots[place].energy for place in brief.free}
    return When.ENERGY if candidate.energy == brief.slots[placed.slot].energy and len(wishes) > 1 else When.FREE
