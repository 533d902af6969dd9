"""Over more than a thousand generated weeks: no rule is broken, the same brief gives the same week, everything is told.

The weeks and the rules are those of `week_oracle`, where they are written down a second time.
"""

from dataclasses import replace
from random import Random

import pytest

from nearer.domain.week import SLOTS
from nearer.engine.parameters import DEFAULT
from nearer.engine.week import Proposal, propose
from nearer.engine.week_brief import Brief, Placed, Rule
from tests.engine import week_oracle as oracle

QUICK = replace(DEFAULT, week_rounds=12, week_views=12)
"""The rules hold after any number of rounds: a thousand weeks are searched briefly, some to the end."""
WEEKS = 1000
BATCH = 100


def week(number: int, whole: bool = False) -> Brief:
    brief = oracle.week(number, most=oracle.BIG if number % 5 == 0 else oracle.SMALL)
    return brief if whole else replace(brief, parameters=QUICK)


def placed(proposal: Proposal) -> list[Placed]:
    return [Placed(one.candidate, one.slot) for one in proposal.chosen]


def check(brief: Brief, proposal: Proposal) -> None:
    """Check one week against everything that is promised of it."""
    found = placed(proposal)
    assert oracle.broken(brief, found) == []
    assert proposal.worth == oracle.worth(brief, found)
    ids = [one.candidate.id for one in found] + [one.candidate.id for one in proposal.left]
    assert sorted(ids) == sorted(one.id for one in brief.candidates), "each is placed or left out, and once"
    rested(brief, proposal, found)


def told(brief: Brief, proposal: Proposal) -> None:
    """Check that every reason is true."""
    for one in proposal.left:
        true(brief, placed(proposal), one)


def true(brief: Brief, found: list[Placed], left) -> None:
    """Check a reason: the rule it names would be broken at every place, or at the best of those open to it."""
    broken = {slot: oracle.broken(brief, [*found, Placed(left.candidate, slot)]) for slot in range(SLOTS)}
    assert all(broken.values()), "there was room for it"
    named = [slot for slot, rules in broken.items() if left.rule in {rule for rule, _ids in rules}]
    assert named, (left.rule, broken)
    if left.by:
        assert left.by in {one.candidate.id for one in (*brief.locked, *found)}
        assert any(
            (left.rule, f"{left.by} {left.candidate.id}") in [*broken[slot], *turned(broken[slot])] for slot in named
        )
    if left.rule in (Rule.BOUNDARY, Rule.TRAVEL, Rule.KIND, Rule.MINUTES, Rule.ITEMS):
        assert len(named) == SLOTS


def turned(rules: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(rule, " ".join(reversed(ids.split()))) for rule, ids in rules]


def rested(brief: Brief, proposal: Proposal, found: list[Placed]) -> None:
    """Check the parts for rest: free, unused, after each stretch, and as many as promised while there are any."""
    every = [*brief.locked, *found]
    used, rests = {one.slot for one in every}, {one.slot for one in proposal.rests}
    assert not rests & used
    assert rests <= brief.free
    assert len(rests) >= min(brief.rest_parts, len(brief.free - used))
    for one in found:
        after = brief.rest_after[one.slot] if one.candidate.stretch else None
        assert after is None or after in rests


@pytest.mark.parametrize("batch", range(WEEKS // BATCH))
def test_no_week_breaks_a_rule(batch):
    for number in range(BATCH * batch, BATCH * (batch + 1)):
        brief = week(number)
        check(brief, propose(brief))


def test_every_reason_is_true():
    for number in range(150):
        brief = week(number)
        told(brief, propose(brief))


@pytest.mark.parametrize("number", range(1000, 1020))
def test_nor_does_a_week_that_was_searched_to_the_end(number):
    brief = week(number, whole=True)
    proposal = propose(brief)
    check(brief, proposal)
    told(brief, proposal)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(2000, 3000))
def test_nor_do_a_thousand_searched_to_the_end(number):
    brief = oracle.week(number)
    proposal = propose(brief)
    check(brief, proposal)
    told(brief, proposal)


@pytest.mark.parametrize("number", range(40))
def test_the_same_brief_gives_the_same_week_in_whatever_order_it_comes(number):
    brief = week(number)
    mixed = list(brief.candidates)
    Random(number).shuffle(mixed)
    assert propose(replace(brief, candidates=tuple(mixed))) == propose(brief)


def test_what_is_settled_is_never_placed_again_and_takes_its_share():
    seen = 0
    for number in range(200):
        brief = week(number)
        settled = {one.candidate.id for one in brief.locked}
        found = placed(propose(brief))
        assert not settled & {one.candidate.id for one in found}
        assert not {one.slot for one in brief.locked} & {one.slot for one in found}
        seen += bool(settled) and bool(found)
    assert seen > 20, "weeks with something settled beside something placed"


def test_the_generated_weeks_bring_every_rule_into_play():
    """A rule that never keeps anything out was never tested; the two that are rare are in `test_week`."""
    rules = {left.rule for number in range(160) for left in propose(week(number)).left}
    assert rules >= set(Rule) - {Rule.STRETCH, Rule.REST_SHARE}
