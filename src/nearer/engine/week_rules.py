"""The rules of a week one by one: which keeps a candidate from a place, and which parts are for rest.

Knows what `week` demands, as plain questions about one candidate. The search asks them all at once and does not come
here; what is shown as a reason does. Does not choose.
"""

from collections.abc import Iterable, Sequence

from nearer.domain.week import PARTS, SLOTS
from nearer.engine.week_brief import Brief, Candidate, Left, Placed, Rested, Rule

_BUDGETS = (Rule.KIND, Rule.OUTINGS, Rule.MONEY, Rule.MINUTES, Rule.ITEMS, Rule.REST_SHARE)


def alone(brief: Brief, one: Candidate, slot: int) -> Rule | None:
    """Return the rule that keeps a candidate from a place even in an empty week."""
    there, limits = brief.slots[slot], brief.limits
    rules = (
        (Rule.BOUNDARY, bool(one.who & limits.barred)),
        (Rule.TRAVEL, one.travel > limits.travel),
        (Rule.NOT_FREE, (there.minutes <= 0 and not there.rest) or (one.slots is not None and slot not in one.slots)),
        (Rule.RESTING, there.rest),
        (Rule.SPACING, slot // PARTS < one.earliest),
        (Rule.TOO_LONG, one.takes > there.minutes),
        (Rule.ENERGY, one.energy > there.energy),
        (Rule.HEAVY_EVE, one.weighs and brief.heavy_eve and slot < PARTS),
    )
    return next((rule for rule, holds in rules if holds), None)


def between(brief: Brief, one: Placed, other: Placed) -> Rule | None:
    """Return the rule that keeps two from standing as they do."""
    days = abs(one.day - other.day)
    mine, theirs = one.candidate, other.candidate
    rules = (
        (Rule.AGAIN, bool(mine.key) and mine.key == theirs.key and days < max(mine.apart, theirs.apart)),
        (Rule.STRETCH, mine.stretch and theirs.stretch and days == 0),
        (Rule.HEAVY, mine.weighs and theirs.weighs and days <= 1),
        (Rule.REST, _rests(brief, one, other) or _rests(brief, other, one)),
        (Rule.TAKEN, one.slot == other.slot),
    )
    return next((rule for rule, holds in rules if holds), None)


def _rests(brief: Brief, before: Placed, after: Placed) -> bool:
    return before.candidate.stretch and brief.rest_after[before.slot] == after.slot


def over(brief: Brief, placed: Sequence[Placed]) -> dict[Rule, int]:
    """Return every limit these go over, with what it allows; a kind's limit is the lowest that is passed."""
    limits = brief.limits
    used = {one.slot for one in placed} & brief.free
    counts = {kind: sum(one.candidate.kind is kind for one in placed) for kind in limits.kinds}
    over_kind = [most for kind, most in limits.kinds.items() if counts[kind] > most]
    sums = (
        (Rule.KIND, 1 if over_kind else 0, 0, min(over_kind, default=0)),
        (Rule.OUTINGS, sum(one.candidate.outing for one in placed), limits.outings, limits.outings),
        (Rule.MONEY, sum(one.candidate.cost for one in placed), limits.money, limits.money),
        (Rule.MINUTES, sum(one.candidate.takes for one in placed), limits.minutes, limits.minutes),
        (Rule.ITEMS, len(placed), limits.items, limits.items),
        (Rule.REST_SHARE, len(used), len(brief.free) - brief.rest_parts, brief.rest_parts),
    )
    return {rule: told for rule, found, most, told in sums if found > most}


def adds(one: Candidate, rule: Rule, brief: Brief) -> bool:
    """Tell whether a candidate uses any of what a limit is about."""
    return {
        Rule.KIND: one.kind in brief.limits.kinds,
        Rule.OUTINGS: one.outing,
        Rule.MONEY: one.cost > 0,
    }.get(rule, True)


def explain(brief: Brief, every: Sequence[Placed], one: Candidate) -> Left:
    """Return why a candidate is not in a week that holds `every`: the most telling of the rules that keep it out."""
    barred = {slot: alone(brief, one, slot) for slot in range(SLOTS)}
    open_to = [slot for slot, rule in barred.items() if rule is None]
    if not open_to:
        return _nowhere(brief, one, [rule for rule in barred.values() if rule])
    used = {other.slot for other in every}
    best = max(open_to, key=lambda slot: (slot not in used, brief.value(one, slot), -slot))
    passed = over(brief, (*every, Placed(one, best)))
    for rule in _BUDGETS:
        if rule in passed and adds(one, rule, brief) and (rule is not Rule.KIND or _kind_full(brief, every, one)):
            told = brief.limits.kinds[one.kind] if rule is Rule.KIND else passed[rule]
            return Left(one, rule, told)
    return _beside(brief, every, Placed(one, best))


def _kind_full(brief: Brief, every: Iterable[Placed], one: Candidate) -> bool:
    most = brief.limits.kinds.get(one.kind)
    return most is not None and sum(other.candidate.kind is one.kind for other in every) >= most


def _nowhere(brief: Brief, one: Candidate, rules: Sequence[Rule]) -> Left:
    """Say what keeps it from the places it came nearest to: free but too short tells more than not free."""
    rule = max(rules, key=list(Rule).index)
    told = {
        Rule.TRAVEL: brief.limits.travel,
        Rule.SPACING: one.earliest,
        Rule.TOO_LONG: max(slot.minutes for slot in brief.slots),
        Rule.ENERGY: max(brief.slots[slot].energy for slot in brief.free) if brief.free else 0,
    }
    return Left(one, rule, told.get(rule, 0))


def _beside(brief: Brief, every: Sequence[Placed], there: Placed) -> Left:
    """Say what stands in the way at its best place not taken; when no one thing does, the day is full."""
    found = [(rule, other) for other in every if (rule := between(brief, there, other))]
    if not found:
        return Left(there.candidate, Rule.DAY, brief.limits.day)
    rule, other = min(found, key=lambda pair: list(Rule).index(pair[0]))
    return Left(there.candidate, rule, by=other.candidate.id)


def rests(brief: Brief, every: Sequence[Placed]) -> tuple[Rested, ...]:
    """Return the parts for rest: those kept, those after a stretch, then so many that the share is there.

    Those added lie on days without one yet, where least energy is wished for, and late rather than early.
    """
    used = {one.slot for one in every}
    after = {
        slot: one.candidate.id
        for one in every
        if one.candidate.stretch and (slot := brief.rest_after[one.slot]) is not None and slot not in used
    }
    found = {slot: after.get(slot, "") for slot in sorted({*after, *_kept(brief)} - used)}
    open_parts = sorted(brief.free - used - found.keys())
    while open_parts and len(found) < brief.rest_parts:
        had = {slot // PARTS for slot in found}
        chosen = min(open_parts, key=lambda slot: (slot // PARTS in had, brief.slots[slot].energy, -slot))
        open_parts.remove(chosen)
        found[chosen] = ""
    return tuple(Rested(slot, found[slot]) for slot in sorted(found))


def _kept(brief: Brief) -> set[int]:
    return {place for place, slot in enumerate(brief.slots) if slot.rest}
