"""The search for a week: greedy, then ruin and recreate (Schrimpf and others 2000, 10.1006/jcph.1999.6413).

Knows every possible place of every candidate as one bit of a whole number, the most valuable first, so that what two
things forbid each other is one number too, and a week is filled by a few operations on them. Each round takes some
things out and fills up again, first from a random part of all places (a wider form of the "blinks" of Christiaens and
Vanden Berghe 2020, 10.1287/trsc.2019.0914), then from all. Does not explain anything (that is `week_rules`). A fixed
number of rounds, never a time, so that the same brief gives the same week.
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
    kinds: dict[Kind, int]


def search(brief: Brief, chance: Random) -> tuple[Placed, ...]:
    """Return the best week found, in the order of its parts."""
    board, p = _Board(brief), brief.parameters
    views = _views(board, chance)
    now = best = board.filled((), board.every)
    value = most = board.worth(now)
    for turn in range(p.week_rounds if now else 0):
        tried = board.filled(_ruined(now, chance, p.week_ruin), views[chance.randrange(len(views))])
        worth = board.worth(tried)
        heat = p.week_heat * most * (1 - turn / p.week_rounds)
        if worth > value + heat * log(1 - chance.random()):
            now, value = tried, worth
        if worth > most:
            best, most = tried, worth
    return tuple(sorted((board.places[number] for number in best), key=lambda one: one.slot))


def _ruined(now: list[int], chance: Random, most: int) -> list[int]:
    gone = set(chance.sample(now, min(len(now), 1 + chance.randrange(most))))
    return [number for number in now if number not in gone]


def _views(board: "_Board", chance: Random) -> list[int]:
    """Return random parts of all places: without some of the candidates, every second one also without some parts."""
    p, views = board.brief.parameters, []
    for number in range(p.week_views):
        unseen, shut = chance.random() * p.week_unseen, p.week_shut * (number % 2)
        out = _all(bits for bits in board.of.values() if chance.random() < unseen)
        out |= _all(bits for bits in board.at if chance.random() < shut)
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
        self.of: dict[str, int] = {}
        self.days: dict[str, list[int]] = {}
        self.kinds = dict.fromkeys(Kind, 0)
        self.home = 0
        for number, one in enumerate(self.places):
            bit, candidate = 1 << number, one.candidate
            self.at[one.slot] |= bit
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
        week = _Week([], self.every, items, limits.outings, limits.minutes, limits.money, dict(limits.kinds))
        for one in brief.locked:
            self.take(week, one.candidate, self.every & ~self.rules_out(one))
        self.fit(week)
        week.items = items
        return week

    def filled(self, kept: Sequence[int], view: int) -> list[int]:
        """Return a week that holds `kept` and cannot hold more: the most valuable places first, `view` before all."""
        week = replace(self.begin, taken=list(kept), kinds=dict(self.begin.kinds))
        for number in kept:
            self.take(week, self.places[number].candidate, self.others[number])
        while week.open and week.items > 0:
            bits = week.open & view or week.open
            number = (bits & -bits).bit_length() - 1
            week.taken.append(number)
            self.take(week, self.places[number].candidate, self.others[number])
        return week.taken

    def take(self, week: _Week, one: Candidate, others: int) -> None:
        """Take one thing off the limits and close the places that no longer fit beside it."""
        week.items -= 1
        week.outings -= one.outing
        week.minutes -= one.takes
        week.money -= one.cost
        week.open &= others
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
