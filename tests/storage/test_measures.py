"""Weekly answers come back in order, by kind, no more than asked for, and to their owner only."""

from datetime import timedelta

from nearer.domain.measures import Kind, Measure
from nearer.storage import measures, models


def test_the_latest_come_back_oldest_first_and_no_more_than_the_limit(mara, today):
    kept = [
        Measure(Kind.MOOD, today + timedelta(days=7 * week), float(week % 100)) for week in range(measures.MOST + 5)
    ]
    for one in kept[::-1]:
        measures.save(mara, one)
    assert measures.latest(mara, Kind.MOOD) == kept[-measures.MOST :]
    assert measures.latest(mara, Kind.MOOD, 2) == kept[-2:]
    assert measures.latest(mara, Kind.LONELINESS) == []


def test_the_last_word_of_a_day_counts(mara, today):
    for value in (20.0, 80.0):
        measures.save(mara, Measure(Kind.LONELINESS, today, value))
    measures.save(mara, Measure(Kind.MOOD, today, 50.0))
    assert [one.value for one in measures.latest(mara, Kind.LONELINESS)] == [80.0]
    assert [one.value for one in measures.latest(mara, Kind.MOOD)] == [50.0]


def test_nobody_sees_anothers_weeks_and_the_number_is_sealed(mara, cleo, today):
    measures.save(mara, Measure(Kind.LONELINESS, today, 87.0))
    assert measures.latest(cleo, Kind.LONELINESS) == []
    row = models.Measure.objects.get(owner_id=mara.id)
    assert b'"value"' not in bytes(row.sealed)
