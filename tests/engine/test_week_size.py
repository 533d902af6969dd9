"""How full a week may be: asked for, and after a week that was too full."""

from dataclasses import replace

import pytest

from nearer.domain.week import SLOTS, Kind, Shape
from nearer.engine.parameters import DEFAULT
from nearer.engine.week import propose
from nearer.engine.week_brief import Brief, Candidate, Slot
from nearer.engine.week_size import Size, following, lighter, limits, resized, usual

THINGS = [Candidate(f"c{n}", Kind.GROUP, 500, minutes=20 + 5 * n, outing=n % 2 == 0) for n in range(14)]


def planned(size: Size) -> Shape:
    proposal = propose(Brief(THINGS, (Slot(180, 5),) * SLOTS, limits(size)))
    parts = [one.candidate for one in proposal.chosen]
    return Shape(len(parts), sum(one.takes for one in parts), sum(one.outing for one in parts), 0, len(parts))


def test_a_usual_week_holds_what_is_written_down():
    found = limits(usual())
    assert (found.items, found.outings, found.minutes, found.money) == (
        DEFAULT.week_items,
        DEFAULT.week_outings,
        DEFAULT.week_minutes,
        DEFAULT.week_money,
    )
    assert found.kinds[Kind.STEP] == 1
    assert limits(usual(), free=True).money == 0
    assert limits(usual(), barred=["tom"]).barred == {"tom"}


def test_too_much_gives_fewer_every_time_and_too_little_never_fewer():
    size, held = usual(), planned(usual()).items
    for _ in range(10):
        size = resized(size, False, held)
        fewer = planned(size).items
        assert fewer < held or held == 0
        held = fewer
    assert held == 0, "asked often enough, only what was kept is left"
    size, sizes = usual(), [planned(usual()).items]
    for _ in range(4):
        size = resized(size, True, sizes[-1])
        sizes.append(planned(size).items)
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1] <= limits(Size(DEFAULT.week_most)).items


def test_no_more_than_three_reach_outs_however_much_is_asked_for():
    assert limits(Size(DEFAULT.week_most)).kinds[Kind.REACH_OUT] == DEFAULT.reach_outs == 3


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 6])
def test_under_half_tried_halves_the_next_week(size):
    """Whatever was in it: things, minutes and outings are at most half of what they were."""
    last = planned(Size(size))
    last = replace(last, tried=(last.chances - 1) // 2)
    assert lighter(last)
    then = following(Size(size), last)
    after = planned(then)
    assert after.items <= max(1, last.items / 2)
    assert after.minutes <= max(DEFAULT.week_few, last.minutes / 2)
    assert after.outings <= (last.outings + 1) // 2
    assert then.size <= max(1, size / 2)


def test_half_tried_is_enough_and_a_light_week_that_went_well_grows_back():
    last = Shape(6, 200, 2, tried=3, chances=6)
    assert not lighter(last)
    assert following(usual(), last) == usual()
    assert following(Size(2, (3, 90, 1)), last) == Size(3)
    assert following(Size(6, wish=6), last).size == 6, "who asked for more keeps it"
    less = resized(usual(), False, 6)
    assert following(less, last) == Size(3, wish=3), "and so does who asked for less"


def test_what_fell_through_or_was_never_there_is_no_reason_for_less():
    nothing = Shape(3, 60, 1, tried=0, chances=0)
    assert not lighter(nothing)
    assert following(usual(), nothing) == usual()


def test_nothing_is_carried_as_debt():
    """The week after is planned from the same candidates with lower limits: what was not done has no claim."""
    last = replace(planned(usual()), tried=0)
    after = following(usual(), last)
    twice = following(after, replace(planned(after), tried=0))
    assert planned(twice).items <= planned(after).items / 2 + 1 <= last.items / 2 + 1
