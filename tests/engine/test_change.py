"""The line and the change, against the model they claim to be: simulated people, and regression on the whole series."""

from dataclasses import replace

import numpy as np
import pytest

from nearer.engine import change
from nearer.engine.change import Change, Direction, Point, foresee, loneliness, mood, shifts
from nearer.engine.parameters import DEFAULT
from nearer.words.change import sentence

SERIES = 2400
DAILY = np.arange(28) + 0.8
THREE_A_WEEK = np.array([7 * week + day for week in range(4) for day in (0.8, 2.8, 4.8)])
UNTRIMMED = replace(DEFAULT, robust_at=10)
EVEN = replace(loneliness(), unevenness=0)


def smooth(points, *how):
    """Return the line through one series."""
    return change.smooth([points], *how)[0]


def compare(points, now, *how):
    """Return what is said of one series."""
    return change.compare([points], [now], *how)[0]


def answers(days, measure, chance, scale=1.0, shift=0.0):
    """Draw people who answer on these days; scale: how much more than usual they vary, one or one each."""
    kept = np.exp(-np.diff(days) / measure.days)
    state = chance.normal(size=(SERIES, len(days)))
    for time, share in enumerate(kept, start=1):
        state[:, time] = share * state[:, time - 1] + np.sqrt(1 - share**2) * state[:, time]
    noise = chance.normal(size=state.shape)
    level = chance.normal(measure.mean, measure.person_sd, (SERIES, 1)) + shift * (days > 14)
    return level + np.broadcast_to(scale, SERIES)[:, None] * (measure.state_sd * state + measure.noise_sd * noise)


def usual_people(measure, chance):
    """Draw scales as they differ between people, mean square 1."""
    return np.exp(measure.unevenness * chance.normal(size=SERIES) - measure.unevenness**2)


def told(days, values, measure):
    """Return the shares of people told "lower" and "higher"."""
    difference, bound = shifts(np.tile(days, (SERIES, 1)), values, 14.0, measure)
    return np.mean(difference < -bound), np.mean(difference > bound)


@pytest.mark.parametrize("measure", [loneliness(), mood()], ids=["loneliness", "mood"])
@pytest.mark.parametrize("days", [DAILY, THREE_A_WEEK], ids=["daily", "three a week"])
@pytest.mark.parametrize("people", ["as people differ", "all as usual"])
def test_when_nothing_changed_at_most_one_in_ten_is_told_so(measure, days, people):
    chance = np.random.default_rng(7)
    scale = usual_people(measure, chance) if people == "as people differ" else 1.0
    lower, higher = told(days, answers(days, measure, chance, scale), measure)
    assert 0 < lower + higher <= 0.10
    assert abs(lower - higher) < 0.03


@pytest.mark.parametrize("lasts", [5, 7, 14])
def test_ups_and_downs_of_many_days_are_no_change_of_level(lasts):
    """Held against ups and downs of a day only, one of a week would be told as a change in 24 % of looks."""
    for days in (DAILY, THREE_A_WEEK):
        for measure in (loneliness(), mood()):
            chance = np.random.default_rng(7)
            truth = replace(measure, days=lasts)
            assert sum(told(days, answers(days, truth, chance, usual_people(truth, chance)), measure)) <= 0.10


@pytest.mark.parametrize("scale", [0.5, 1.5, 2.0])
def test_people_whose_answers_vary_more_are_not_told_of_many_more_changes(scale):
    """With one scale for all, twice the usual ups and downs would be told as a change far more often."""
    for days in (DAILY, THREE_A_WEEK):
        assert sum(told(days, answers(days, loneliness(), np.random.default_rng(7), scale), loneliness())) <= 0.10


@pytest.mark.parametrize(("days", "power"), [(DAILY, 0.65), (THREE_A_WEEK, 0.55)], ids=["daily", "three a week"])
def test_a_true_fall_of_20_points_is_mostly_seen(days, power):
    chance = np.random.default_rng(7)
    values = answers(days, loneliness(), chance, usual_people(loneliness(), chance), shift=-20)
    lower, higher = told(days, values, loneliness())
    assert lower > power
    assert higher < 0.005


@pytest.mark.parametrize("late", [-3.5, 3.5])
def test_a_fall_within_a_fortnight_is_still_seen_by_many(late):
    """Nothing in anybody's life falls on the day where one fortnight ends; weights that peak there would miss it."""
    chance = np.random.default_rng(7)
    fallen = np.where(late + 14 < DAILY, -20, 0)
    values = answers(DAILY, loneliness(), chance, usual_people(loneliness(), chance)) + fallen
    lower, higher = told(DAILY, values, loneliness())
    assert lower > 0.35
    assert higher < 0.005


def covariance(days, measure):
    """Return that of the answers on these days when the level stays."""
    far = np.abs(np.subtract.outer(days, days)) / measure.days
    return measure.state_sd**2 * np.exp(-far), measure.noise_sd**2 * np.eye(len(days))


def test_the_line_equals_regression_on_the_whole_series():
    chance = np.random.default_rng(3)
    days = np.sort(chance.uniform(0, 28, 17))
    values = chance.uniform(20, 70, 17)
    state, noise = covariance(days, EVEN)
    latent = state + EVEN.person_sd**2
    inverse = np.linalg.inv(latent + noise)
    line = smooth([Point(*pair) for pair in zip(days, values, strict=True)], EVEN, UNTRIMMED)
    assert np.allclose(line.mean, EVEN.mean + latent @ inverse @ (values - EVEN.mean))
    assert np.allclose(line.high - line.mean, 1.645 * np.sqrt(np.diag(latent - latent @ inverse @ latent)))


def test_the_difference_is_that_of_the_means_and_its_bound_is_that_of_slow_ups_and_downs():
    """What anybody could work out from their own answers; and where everybody varies alike, the bound by hand."""
    chance = np.random.default_rng(3)
    days = np.sort(chance.uniform(0, 28, 17))
    values = chance.uniform(20, 70, 17)
    late = days > 14
    weights = np.where(late, 1 / late.sum(), -1 / (~late).sum())
    difference, bound = shifts(days[None], values[None], 14.0, EVEN)
    assert difference[0] == pytest.approx(values[late].mean() - values[~late].mean())
    together = sum(covariance(days, replace(EVEN, days=DEFAULT.clear_days)))
    assert bound[0] == pytest.approx(1.75 * np.sqrt(weights @ together @ weights))


def test_a_day_without_an_answer_tells_nothing_of_the_difference():
    gaps = np.where(np.arange(28) % 3 == 1, np.nan, 50.0 + np.arange(28) % 5)
    some = ~np.isnan(gaps)
    assert np.allclose(
        shifts(DAILY[None], gaps[None], 14.0, loneliness()),
        shifts(DAILY[None, some], gaps[None, some], 14.0, loneliness()),
    )


def test_the_next_answer_is_foreseen_with_honest_variance():
    chance = np.random.default_rng(7)
    values = answers(DAILY, mood(), chance, usual_people(mood(), chance))
    mean, variance = foresee(np.tile(DAILY, (SERIES, 1)), values, mood())
    assert np.mean((values - mean) ** 2 / variance) == pytest.approx(1, abs=0.03)
    assert np.mean(np.abs(values - mean) < 1.645 * np.sqrt(variance)) == pytest.approx(0.9, abs=0.02)


def test_the_line_is_surest_among_answers_and_widens_in_a_gap():
    points = [Point(day, 30 if day in (0, 1, 2, 20, 21, 22) else None) for day in range(23)]
    line = smooth(points, loneliness())
    width = line.high - line.low
    assert width[11] > width[1]
    assert width[11] > width[21]
    assert 0 <= line.low.min() <= line.high.max() <= 100


def test_an_order_mixed_up_by_a_clock_going_backwards_changes_nothing():
    points = [Point(day, 40 + day % 5) for day in range(20)]
    assert np.array_equal(smooth(points[::-1], mood()).mean, smooth(points, mood()).mean)
    assert compare(points[::-1], 19, mood()) == compare(points, 19, mood())


def test_two_answers_at_one_time_tell_more_than_one():
    once, twice = smooth([Point(1, 60)], mood()), smooth([Point(1, 60), Point(1, 60)], mood())
    assert twice.mean[0] == pytest.approx(twice.mean[1])
    assert twice.high[0] - twice.low[0] < once.high[0] - once.low[0]


def test_without_answers_there_is_no_line_and_no_change():
    assert smooth([], mood()).mean.size == 0
    assert compare([], 0, mood()) == Change(Direction.UNCLEAR, None, None, 0, 0)
    assert compare([Point(0, 10)], 0, mood()).direction is Direction.UNCLEAR


@pytest.mark.parametrize("point", [Point(float("nan"), 5), Point(0, 101), Point(0, -1), Point(0, float("nan"))])
def test_what_is_not_on_the_scale_is_refused(point):
    with pytest.raises(ValueError, match="0 to 100"):
        smooth([point], mood())


def fortnights(before, now, every=1):
    """Return answers on every so many days, up and down by 4 around the two levels."""
    return [Point(day, (before if day <= 14 else now) + 4 * (-1) ** day) for day in range(1, 29, every)]


def test_only_the_last_four_weeks_up_to_now_are_compared():
    points = fortnights(60, 40)
    said = compare([Point(-3, 0), *points, Point(30, 100)], 28, loneliness())
    assert said == compare(points, 28, loneliness())
    assert (said.before, said.now) == (14, 14)
    assert said.difference == pytest.approx(-20, abs=2)


def test_series_looked_at_together_say_what_each_says_alone():
    """One starts earlier, one is short, one has answers enough for a line only, one has none: nothing rubs off."""
    series = [fortnights(60, 40), fortnights(40, 60, 3)[2:], [Point(9, 30), Point(12, None), Point(12.5, 60)], []]
    now = [28, 27, 28, 20]
    together = change.smooth(series, loneliness())
    for points, line in zip(series, together, strict=True):
        alone = smooth(points, loneliness())
        assert line.days.tolist() == [point.day for point in points]
        for part in ("mean", "low", "high"):
            assert getattr(line, part) == pytest.approx(getattr(alone, part))
    for points, end, said in zip(series, now, change.compare(series, now, loneliness()), strict=True):
        alone = compare(points, end, loneliness())
        assert (said.direction, said.before, said.now) == (alone.direction, alone.before, alone.now)
        assert (said.difference, said.bound) == pytest.approx((alone.difference, alone.bound))


@pytest.mark.parametrize(
    ("points", "said"),
    [
        (fortnights(60, 40), "Loneliness: lower these two weeks than the two before, by about 20 points of 100."),
        (fortnights(40, 60), "Loneliness: higher these two weeks than the two before, by about 20 points of 100."),
        (fortnights(50, 50), "Loneliness: no clear change yet. To show, a change would have to be about 7 points"),
        (fortnights(50, 54, 3), "Loneliness: no clear change yet. With this few answers a change would have to be"),
        (fortnights(50, 50, 9), "Loneliness: no clear change yet. There are too few answers in these four weeks"),
    ],
)
def test_the_sentence_says_which_fortnights_and_how_much_could_be_chance(points, said):
    assert sentence(compare(points, 28, loneliness()), "Loneliness").startswith(said)
