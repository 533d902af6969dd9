"""A Gaussian seen through a scale from 0 to 100: what is beyond its ends is reported as the end.

Knows the moments of such ratings. Does not know people, steps or the filter.
Source: Tobin 1958, 10.2307/1907382 (censored), with the moments of a truncated normal.
"""

from math import erfc, exp, pi, sqrt

LOW, HIGH = 0.0, 100.0
FARTHEST = 1000.0
"""No step is looked for beyond this, either way."""
LEAST_SD = 1.0


def _below(z: float) -> float:
    return erfc(-z / sqrt(2)) / 2


def _density(z: float) -> float:
    return exp(-z * z / 2) / sqrt(2 * pi)


def bounded(mean: float, sd: float) -> tuple[float, float]:
    """Return mean and variance of a Gaussian held to 0-100; the variance is never less than 1."""
    low, high = (LOW - mean) / sd, (HIGH - mean) / sd
    at_low, at_high = _below(low), _below(-high)
    inside, tilt = 1 - at_low - at_high, _density(low) - _density(high)
    first = LOW * at_low + HIGH * at_high + mean * inside + sd * tilt
    second = LOW**2 * at_low + HIGH**2 * at_high + (mean**2 + sd**2) * inside + 2 * mean * sd * tilt
    second += sd**2 * (low * _density(low) - high * _density(high))
    return first, max(LEAST_SD**2, second - first**2)


def unbounded_mean(mean: float, sd: float) -> float:
    """Return the mean of the Gaussian that, held to 0-100, has this mean; found by halving."""
    low, high = -FARTHEST, FARTHEST
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if bounded(middle, sd)[0] < mean else (low, middle)
    return (low + high) / 2


def beyond(mean: float, sd: float, value: float) -> tuple[float, float]:
    """Return mean and variance of what lies behind a rating: the rating itself, or all that is beyond an end."""
    if LOW < value < HIGH:
        return value, 0.0
    side = 1.0 if value >= HIGH else -1.0
    z = side * (mean - (HIGH if side > 0 else LOW)) / sd
    ratio = _density(z) / max(_below(z), 1e-12)
    return mean + side * sd * ratio, max(0.0, sd**2 * (1 - z * ratio - ratio**2))
