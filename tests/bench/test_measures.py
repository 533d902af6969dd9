"""The sentences on change, on invented people: at most one in ten wrong when nothing changed, and power is reported."""

import pytest

from bench import answering, measures


@pytest.mark.parametrize("sampling", answering.DAYS)
@pytest.mark.parametrize("world", answering.WORLDS, ids=lambda world: world.name)
def test_when_nothing_changed_at_most_one_in_ten_is_told_so_in_every_world_where_it_is_promised(world, sampling):
    assert 0 < measures.false(world, sampling).value <= measures.MOST


@pytest.mark.parametrize(("sampling", "least"), [("daily", 0.6), ("three a week", 0.5), ("weekly", 0.5)])
def test_a_true_fall_of_20_points_is_seen_more_often_than_not(sampling, least):
    lower, higher = measures.told(answering.LONELY_IN_TENS, sampling, -20)
    assert lower.value > least
    assert higher.value < 0.01


def test_who_leaves_bad_days_out_is_not_told_of_a_rise_when_it_fell():
    """The half answered less looks better than it was; a true fall stays a fall."""
    for sampling in answering.DAYS:
        assert measures.told(answering.LATER, sampling, -20)[1].value < 0.01


@pytest.mark.parametrize("count", measures.GUESSES)
def test_guesses_that_do_not_lean_are_told_to_lean_at_most_once_in_ten(count):
    assert measures.leaning(count, 0).value <= 0.10


def test_the_page_is_what_the_bench_writes():
    """When this is red, run `PYTHONPATH=src python -m bench.measures --write`."""
    assert measures.PAGE.read_text() == measures.written()
