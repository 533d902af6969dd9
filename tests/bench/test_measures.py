"""The sentences on change, on invented people: at most one in ten wrong when nothing changed, and power is reported."""

import pytest

from bench import measures
from nearer.domain.measures import Kind


@pytest.mark.parametrize("sampling", measures.DAYS)
@pytest.mark.parametrize("kind", [Kind.LONELINESS, Kind.MOOD])
@pytest.mark.parametrize("tens", [False, True], ids=["exact", "in tens"])
def test_when_nothing_changed_at_most_one_in_ten_is_told_so(kind, sampling, tens):
    share = measures.false(kind, sampling, tens=tens)
    assert 0.03 < share.value <= 0.10


@pytest.mark.parametrize(("sampling", "least"), [("daily", 0.8), ("three a week", 0.65), ("weekly", 0.5)])
def test_a_true_fall_of_20_points_is_seen(sampling, least):
    truth = measures.model(Kind.LONELINESS, sampling)
    lower, higher = measures.told(Kind.LONELINESS, sampling, truth, -20, tens=True)
    assert lower.value > least
    assert higher.value < 0.01


@pytest.mark.parametrize("count", measures.GUESSES)
def test_guesses_that_do_not_lean_are_told_to_lean_at_most_once_in_ten(count):
    assert measures.leaning(count, 0).value <= 0.10


def test_the_page_is_what_the_bench_writes():
    """When this is red, run `PYTHONPATH=src python -m bench.measures --write`."""
    assert measures.PAGE.read_text() == measures.written()
