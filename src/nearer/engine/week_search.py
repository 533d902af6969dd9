"""The search for a week: greedy, then ruin and recreate (Schrimpf and others 2000, 10.1006/jcph.1999.6413).

Knows every possible place of every candidate as one bit of a whole number, the most valuable first, so that what two
things forbid each other is one number too, and a week is filled by a few operations on them. Each round takes some
things out, or takes a random place whatever it drives out, and fills up again: first from a random part of all places
(a wider form of the "blinks" of Christiaens and Vanden Berghe 2020, 10.1287/trsc.2019.0914), then from all. Does not
explain anything (that is `week_rules`). A fixed number of rounds, never a time: the same brief gives the same week.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import log
from operator import or_
from random import Random

from nearer.domain.week import DAYS, PARTS, SLOTS, Kind
from nearer.engine.week_brief import Brief, Candidate, Placed
from nearer.engine.week_rules import alone

_TURNS = 4
"""Rounds of moving apart; it settles sooner."""
Levels = tuple[list[int], list[int]]
"""The levels of a need, and the places that need up to each of them."""


@dataclass(slots=True)
class _Week:
    """A week while it is filled: the places taken, those still open, and what the limits leave."""

    taken: list[int]
    open: int
    items: int
    outings: int
    minutes: int
    money: int
    days: list[int]
    """Things that each day still has room for."""
    kinds: dict[Kind, int]


def search(brief: Brief, chance: Random) -> tuple[Placed, ...]:
    """Return the best week found, in the order of its parts."""
    board, p = _Board(brief), brief.parameters
    views = _views(board, chance)
    now = best = board.filled((), board.every)
    value = most = board.worth(now)
    for turn in range(p.week_rounds if now else 0):
        tried = board.filled(_ruined(board, now, chance), views[chance.randrange(len(views))])
        worth = board.worth(tried)
        heat = p.week_heat * most * (1 - turn / p.week_rounds)
        if worth > value + heat * log(1 - chance.random()):
            now, value = tried, worth
        if worth > most:
            best, most = tried, worth
    whole = [board.places[number] for number in _apart(board, best)]
    return tuple(sorted(whole, key=lambda one: one.slot))


def _apart(board: "_Board", taken: list[int]) -> list[int]:
    """Move things apart to places worth the same, so that an early place is not all that speaks for it."""
    for _turn in range(_TURNS):
        before = list(taken)
        for place, number in enumerate(taken):
            others = [*taken[:place], *taken[place + 1 :]]
            taken[place] = min(_alike(board, number, others), key=lambda one: _crowd(board, one, others))
        if taken == before:
            break
    return taken


def _alike(board: "_Board", number: int, others: list[int]) -> list[int]:
    """Return the open places of the same candidate that are worth the same, the one it has first."""
    week, value = board.holding(others), board.values[number]
    bits = week.open & board.of[board.places[number].candidate.id]
    return [number, *(place for place in _each(bits) if board.values[place] == value)]


def _crowd(board: "_Board", number: int, others: list[int]) -> float:
    """Return how close a place is to everything else; the week is taken as a ring, or things would go to its ends."""
    slots = [board.places[other].slot for other in others] + [one.slot for one in board.brief.locked]
    slot = board.places[number].slot
    gaps = (min(abs(slot - other), SLOTS - abs(slot - other)) for other in slots)
    return sum(1 / max(0.5, gap) ** 2 for gap in gaps)


def _each(bits: int) -> Iterable[int]:
    while bits:
        bit = bits & -bits
        yield bit.bit_length() - 1
        bits ^= bit


def _ruined(board: "_Board", now: list[int], chance: Random) -> list[int]:
    """Return what is kept for a round, in the order it is put back; what no longer fits beside the first is lost."""
    p = board.brief.parameters
    forced = chance.random() < p.week_begin
    many = chance.randrange(p.week_loose + 1) if forced else 1 + chance.randrange(p.week_ruin)
    gone = set(chance.sample(now, min(len(now), many)))
    kept = [number for number in now if number not in gone]
    if not forced:
        return kept
    chance.shuffle(kept)
    return [chance.randrange(len(board.places)), *kept]


def _views(board: "_Board", chance: Random) -> list[int]:
    """Return random parts of all places: without some candidates, and in turn all, without some parts, every other."""
    p, views = board.brief.parameters, []
    for number in range(p.week_views):
        unseen, turn = chance.random() * p.week_unseen, number % 3
        out = _all(bits for bits in board.of.values() if chance.random() < unseen)
        if turn == 1:
            out |= _all(bits for bits in board.at if chance.random() < p.week_shut)
        if turn == 2:
            out |= chance.getrandbits(len(board.places))
        views.append(board.every & ~out)
    return views


class _Board:
    """All places as bits, and what each of them rules out."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        found = [Placed(one, slot) for one in brief.candidates for slot in range(SLOTS) if not alone(brief, one, slot)]
        found.sort(key=lambda one: (-brief.value(one.candidate, one.slot), one.candidate.id, one.slot))
        self.places = found
        self.values = [brief.value(one.candidate, one.slot) for one in found]
        self.every = (1 << len(found)) - 1
        self.minutes = _levels([one.candidate.takes for one in found])
        self.money = _levels([one.candidate.cost for one in found])
        self._share()
        self.others = [self.every & ~self.rules_out(one) for one in found]
        self.begin = self._begin()

    def _share(self) -> None:
        """Note which bits share a part, a candidate, a key, a day, a kind, or a need."""
        self.at, self.stretches, self.heavy = [0] * SLOTS, [0] * SLOTS, [0] * DAYS
        self.on = [0] * DAYS
        self.of: dict[str, int] = {}
        self.days: dict[str, list[int]] = {}
        self.kinds = dict.fromkeys(Kind, 0)
        self.home = 0
        for number, one in enumerate(self.places):
            bit, candidate = 1 << number, one.candidate
            self.at[one.slot] |= bit
            self.on[one.day] |= bit
            self.of[candidate.id] = self.of.get(candidate.id, 0) | bit
            self.days.setdefault(candidate.id, [0] * DAYS)[one.day] |= bit
            self.stretches[one.slot] |= bit * candidate.stretch
            self.heavy[one.day] |= bit * candidate.weighs
            self.kinds[candidate.kind] |= bit
            self.home |= bit * (not candidate.outing)
        self.keyed: dict[str, list[Candidate]] = {}
        for each in self.brief.candidates:
            if each.key and each.id in self.days:
                self.keyed.setdefault(each.key, []).append(each)

    def rules_out(self, one: Placed) -> int:
        """Return the places that cannot be taken beside this one."""
        candidate, day, rest = one.candidate, one.day, self.brief.rest_after
        out = self.at[one.slot] | self.of.get(candidate.id, 0)
        for other in self.keyed.get(candidate.key, ()):
            apart = max(other.apart, candidate.apart)
            out |= _all(self.days[other.id][max(0, day - apart + 1) : day + apart])
        if candidate.stretch:
            after = rest[one.slot]
            out |= _all(self.stretches[day * PARTS : (day + 1) * PARTS]) | (0 if after is None else self.at[after])
        if candidate.weighs:
            out |= _all(self.heavy[max(0, day - 1) : day + 2])
        return out | _all(self.stretches[place] for place in range(one.slot) if rest[place] == one.slot)

    def _begin(self) -> _Week:
        """Return the week as it stands before anything is placed: with what is settled."""
        brief, limits = self.brief, self.brief.limits
        used = {one.slot for one in brief.locked} & brief.free
        free = len(brief.free) - brief.rest_parts - len(used)
        items = min(limits.items - len(brief.locked), free)
        sums = limits.outings, limits.minutes, limits.money
        week = _Week([], self.every, items, *sums, [limits.day] * DAYS, dict(limits.kinds))
        for one in brief.locked:
            self.take(week, one, self.every & ~self.rules_out(one))
        self.fit(week)
        week.items = items
        return week

    def filled(self, kept: Sequence[int], view: int) -> list[int]:
        """Return a week of those `kept` that fit, filled up: the most valuable places first, `view` before all."""
        week = self.holding(kept)
        while week.open and week.items > 0:
            bits = week.open & view or week.open
            self.add(week, (bits & -bits).bit_length() - 1)
        return week.taken

    def holding(self, kept: Sequence[int]) -> _Week:
        """Return the week as it stands with these in it, in this order and as far as they fit."""
        begin = self.begin
        week = replace(begin, taken=[], days=list(begin.days), kinds=dict(begin.kinds))
        for number in kept:
            if week.open >> number & 1 and week.items > 0:
                self.add(week, number)
        return week

    def add(self, week: _Week, number: int) -> None:
        """Take a place."""
        week.taken.append(number)
        self.take(week, self.places[number], self.others[number])

    def take(self, week: _Week, placed: Placed, others: int) -> None:
        """Take one thing off the limits and close the places that no longer fit beside it."""
        one = placed.candidate
        week.items -= 1
        week.outings -= one.outing
        week.minutes -= one.takes
        week.money -= one.cost
        week.open &= others
        week.days[placed.day] -= 1
        if week.days[placed.day] <= 0:
            week.open &= ~self.on[placed.day]
        if one.kind in week.kinds:
            week.kinds[one.kind] -= 1
        self.fit(week)

    def fit(self, week: _Week) -> None:
        """Close the places the limits have no room for."""
        week.open &= _up_to(self.minutes, week.minutes) & _up_to(self.money, max(0, week.money))
        if week.outings <= 0:
            week.open &= self.home
        for kind, left in week.kinds.items():
            if left <= 0:
                week.open &= ~self.kinds[kind]

    def worth(self, taken: Iterable[int]) -> int:
        """Return what is maximised."""
        return sum(self.values[number] for number in taken)


def _all(bits: Iterable[int]) -> int:
    whole = 0
    for some in bits:
        whole |= some
    return whole


def _levels(needs: Sequence[int]) -> Levels:
    exact: dict[int, int] = {}
    for number, need in enumerate(needs):
        exact[need] = exact.get(need, 0) | 1 << number
    levels = sorted(exact)
    return levels, list(accumulate((exact[level] for level in levels), or_))


def _up_to(need: Levels, left: int) -> int:
    """Return the places that need no more than what is left."""
    level = bisect_right(need[0], left)
    return need[1][level - 1] if level else 0
