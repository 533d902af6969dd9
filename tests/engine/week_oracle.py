"""Generated weeks, what holds in them written a second time, and the best week there is (CP-SAT).

Knows the definitions in `nearer.engine.week` and nothing of how it searches: the rules are stated here once as a
check of a finished week and once as a model. Does not import the engine's rules or bits.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

from nearer.domain.week import SLOTS, Kind
from nearer.engine.parameters import DEFAULT
from nearer.engine.week_brief import Brief, Candidate, Limits, Placed, Slot

BIG, SMALL = 60, 12


def week(number: int, most: int = BIG, locked: bool = True) -> Brief:
    """Return a generated week: `number` is its seed. Some have little free time, some tight limits, some settled."""
    chance = Random(f"week {number}")
    slots = tuple(_slot(chance, chance.random() < chance.choice((0.15, 0.3, 0.6, 0.9))) for _ in range(SLOTS))
    few = chance.randint(1, most)
    candidates = [_candidate(chance, place, few) for place in range(few if number % 2 else most)]
    brief = Brief(tuple(candidates), slots, _limits(chance), heavy_eve=chance.random() < 0.2)
    return _settled(brief, chance) if locked and chance.random() < 0.5 else brief


def full(number: int) -> Brief:
    """Return a week of 60 candidates and 21 free parts, nothing settled."""
    chance = Random(f"full {number}")
    slots = tuple(replace(_slot(chance, True), rest=False) for _ in range(SLOTS))
    return Brief(tuple(_candidate(chance, place, BIG) for place in range(BIG)), slots, _limits(chance))


def _slot(chance: Random, free: bool) -> Slot:
    if not free:
        return Slot()
    return Slot(chance.choice((30, 60, 90, 180, 240)), chance.randint(1, 5), chance.random() < 0.05)


def _candidate(chance: Random, place: int, many: int) -> Candidate:
    kind = chance.choice((Kind.STEP, Kind.STEP, Kind.REPEAT, Kind.REACH_OUT, Kind.GROUP, Kind.ACTIVITY))
    outing = kind is Kind.GROUP or chance.random() < 0.3
    energy = chance.randint(1, 5)
    return Candidate(
        f"c{place:02d}",
        kind,
        worth=chance.randint(1, 1500),
        minutes=chance.choice((5, 10, 20, 30, 45, 60, 90)),
        energy=energy,
        cost=chance.choice((0, 0, 0, 1, 2)),
        outing=outing,
        travel=chance.choice((0, 10, 20, 60, 130)) if outing else 0,
        stretch=kind is Kind.STEP and chance.random() < 0.6,
        heavy=energy >= 4,
        slots=frozenset(chance.sample(range(SLOTS), chance.choice((1, 3, 7)))) if chance.random() < 0.4 else None,
        earliest=chance.choice((0, 0, 0, 1, 3, 6, 8)),
        key=f"key{chance.randrange(max(1, many // 2))}" if chance.random() < 0.5 else "",
        apart=chance.choice((1, 2, 3, 7)),
        who=frozenset({f"p{chance.randrange(12)}"}) if chance.random() < 0.5 else frozenset(),
        was=chance.randrange(SLOTS) if chance.random() < 0.2 else None,
    )


def _limits(chance: Random) -> Limits:
    return Limits(
        items=chance.choice((3, 5, 7, 9, 12)),
        day=chance.choice((1, 2, 2, 3)),
        outings=chance.choice((0, 1, 2, 3, 9)),
        minutes=chance.choice((60, 150, 240, 360, 1500)),
        money=chance.choice((0, 1, 3, 9)),
        travel=chance.choice((60, 120)),
        kinds={Kind.STEP: chance.choice((1, 2, 9)), Kind.REPEAT: 2, Kind.REACH_OUT: 3, Kind.ACTIVITY: 2},
        barred=frozenset(f"p{chance.randrange(12)}" for _ in range(chance.choice((0, 0, 2)))),
    )


def _settled(brief: Brief, chance: Random) -> Brief:
    """Settle some of the candidates, wherever the person wanted them: rules need not hold among these."""
    some = chance.sample(list(brief.candidates), min(len(brief.candidates), chance.randint(1, 4)))
    gone = {one.id for one in some}
    rest = tuple(one for one in brief.candidates if one.id not in gone)
    return replace(brief, candidates=rest, locked=tuple(Placed(one, chance.randrange(SLOTS)) for one in some))


def broken(brief: Brief, placed: Sequence[Placed]) -> list[tuple[str, str]]:
    """Return every rule that something placed breaks, by name and id; what is settled may break any."""
    every = [*brief.locked, *placed]
    found = [(rule, one.candidate.id) for one in placed for rule in _alone(brief, one)]
    for one, other in combinations(every, 2):
        if one in placed or other in placed:
            found += [(rule, f"{one.candidate.id} {other.candidate.id}") for rule in _pair(brief, one, other)]
    return found + _sums(brief, every, placed)


def _alone(brief: Brief, one: Placed) -> list[str]:
    candidate, slot = one.candidate, brief.slots[one.slot]
    rules = {
        "boundary": not candidate.who & brief.limits.barred,
        "travel": candidate.travel <= brief.limits.travel,
        "not-free": slot.minutes > 0 and one.slot in (candidate.slots if candidate.slots is not None else range(SLOTS)),
        "resting": not slot.rest,
        "spacing": one.slot // 3 >= candidate.earliest,
        "too-long": candidate.minutes + candidate.travel <= slot.minutes,
        "energy": candidate.energy <= slot.energy,
        "heavy-eve": not (brief.heavy_eve and one.slot < 3 and (candidate.heavy or candidate.stretch)),
    }
    return [rule for rule, holds in rules.items() if not holds]


def _pair(brief: Brief, one: Placed, other: Placed) -> list[str]:
    mine, theirs, days = one.candidate, other.candidate, abs(one.slot // 3 - other.slot // 3)
    rules = {
        "again": not mine.key or mine.key != theirs.key or days >= max(mine.apart, theirs.apart),
        "stretch": not (mine.stretch and theirs.stretch and days == 0),
        "heavy": not ((mine.heavy or mine.stretch) and (theirs.heavy or theirs.stretch) and days < 2),
        "rest": not (_rest(brief, one) == other.slot or _rest(brief, other) == one.slot),
        "taken": one.slot != other.slot,
    }
    return [rule for rule, holds in rules.items() if not holds]


def _rest(brief: Brief, one: Placed) -> int | None:
    """Return the part that stays free after a stretch: the first free one of the next three."""
    if not one.candidate.stretch:
        return None
    free = [
        t for t in range(one.slot + 1, one.slot + 4) if t < SLOTS and (brief.slots[t].minutes or brief.slots[t].rest)
    ]
    return free[0] if free else None


def _free(brief: Brief) -> list[int]:
    return [place for place, slot in enumerate(brief.slots) if slot.minutes > 0 or slot.rest]


def _sums(brief: Brief, every: Sequence[Placed], placed: Sequence[Placed]) -> list[tuple[str, str]]:
    limits, parts, free = brief.limits, [one.candidate for one in every], _free(brief)
    kinds, new = Counter(one.kind for one in parts), [one.candidate for one in placed]
    used = {one.slot for one in every} & set(free)
    rules = {
        "outings": sum(one.outing for one in parts) <= limits.outings or not any(one.outing for one in new),
        "money": sum(one.cost for one in parts) <= limits.money or not any(one.cost for one in new),
        "minutes": sum(one.minutes + one.travel for one in parts) <= limits.minutes or not new,
        "day": all(_on(every, day) <= limits.day or not _on(placed, day) for day in range(7)),
        "items": len(parts) <= limits.items or not new,
        "rest-share": len(used) <= len(free) - int(DEFAULT.week_rest * len(free)) or not new,
        "kind": all(
            kinds[kind] <= most or all(one.kind is not kind for one in new) for kind, most in limits.kinds.items()
        ),
    }
    return [(rule, "all") for rule, holds in rules.items() if not holds]


def _on(some: Sequence[Placed], day: int) -> int:
    return sum(one.slot // 3 == day for one in some)


def worth(brief: Brief, placed: Sequence[Placed]) -> int:
    """Return what is maximised, worked out anew from its definition."""
    p = DEFAULT
    return sum(
        one.candidate.worth
        * (
            100
            - round(100 * p.week_spare) * (brief.slots[one.slot].energy - one.candidate.energy)
            + round(100 * p.week_same) * (one.candidate.was == one.slot)
        )
        for one in placed
    )


def best(brief: Brief, seconds: float = 60.0) -> tuple[int, bool]:
    """Return the worth of the best week there is, and whether it is proven to be."""
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    places = [
        Placed(one, slot) for one in brief.candidates for slot in range(SLOTS) if not broken(brief, [Placed(one, slot)])
    ]
    x = [model.new_bool_var(f"{one.candidate.id}@{one.slot}") for one in places]
    for one in brief.candidates:
        model.add_at_most_one(x[n] for n, place in enumerate(places) if place.candidate.id == one.id)
    for (n, one), (m, other) in combinations(enumerate(places), 2):
        if one.candidate.id != other.candidate.id and _pair(brief, one, other):
            model.add_at_most_one(x[n], x[m])
    for needs, left in _budgets(brief, places):
        model.add(sum(need * var for need, var in zip(needs, x, strict=True)) <= max(0, left))
    model.maximize(sum(worth(brief, [one]) * var for one, var in zip(places, x, strict=True)))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 2
    status = solver.solve(model)
    return round(solver.objective_value), status == cp_model.OPTIMAL


def _budgets(brief: Brief, places: Sequence[Placed]) -> list[tuple[list[int], int]]:
    limits, parts, locked, free = brief.limits, [p.candidate for p in places], brief.locked, _free(brief)
    settled = [one.candidate for one in locked]
    by_day = [([int(one.slot // 3 == day) for one in places], limits.day - _on(locked, day)) for day in range(7)]
    most = min(
        limits.items - len(locked),
        len(free) - int(DEFAULT.week_rest * len(free)) - len({one.slot for one in locked} & set(free)),
    )
    return [
        *by_day,
        ([1] * len(parts), most),
        ([one.minutes + one.travel for one in parts], limits.minutes - sum(o.minutes + o.travel for o in settled)),
        ([one.cost for one in parts], limits.money - sum(one.cost for one in settled)),
        ([int(one.outing) for one in parts], limits.outings - sum(one.outing for one in settled)),
        *(
            ([int(one.kind is kind) for one in parts], many - sum(one.kind is kind for one in settled))
            for kind, many in limits.kinds.items()
        ),
    ]
