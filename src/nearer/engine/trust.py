"""How a person's ratings are read: on their own scale, and trusted by their record.

Knows three things that sums over the ratings tell. *Scale*: somebody whose ratings hardly differ uses a part of 0-100
only; their ratings are spread out around their own middle, and where that middle lies says little about how afraid they
are. *Trust*: ratings that miss what is felt, surprise too often or hardly differ count for less. *Care*: where ratings
say little, the gate protects little, so less risk is taken. Does not know the filter; `belief` calls it.
"""

from math import sqrt

from nearer.engine.memory import State, Tally
from nearer.engine.parameters import Parameters


def variance(p: Parameters, tally: Tally) -> float:
    """Return the variance of this person's ratings around their fear: they are trusted by their record.

    Three things speak against them: they miss what is felt by more than usual, they are further from what was expected
    of them than chance explains (the sum of squared standardised surprises, Mehra 1970, 10.1109/TAC.1970.1099422), or
    they hardly differ from each other. So somebody who says little whatever they fear, or reads the scale the wrong way
    round, is soon taken by what they went through instead. The start stands for `trust_weight` guesses.
    """
    start = p.trust_weight * (p.trust_start**2 + p.peak_sd**2)
    scatter = (start + tally.misses) / (p.trust_weight + tally.tested) - p.peak_sd**2
    odd = (p.odd_weight + tally.surprise) / (p.odd_weight + tally.rated) - 1
    varied = min(1.0, (1 + _spread(tally) / p.flat_sd**2) / max(1, tally.rated))
    found = max(p.trust_low**2, scatter) + max(0.0, odd) * p.odd_sd**2
    return min(p.trust_high**2, found / varied)


def scale(p: Parameters, tally: Tally) -> float:
    """Return how much of 0-100 this person uses: 1 for most, less when their ratings lie closer together.

    The start stands for `scale_weight` ratings of somebody usual. Never above 1: who uses all of it is taken as is.
    """
    found = (p.scale_weight * p.scale_sd**2 + _spread(tally)) / (p.scale_weight + max(0, tally.rated - 1))
    return min(1.0, max(p.scale_low, sqrt(max(0.0, found)) / p.scale_sd))


def middle(tally: Tally) -> float:
    """Return the mean of the person's ratings; 0 before the first."""
    return tally.rated_sum / max(1, tally.rated)


def read(tally: Tally, value: float) -> float:
    """Return a rating as somebody would have put it who uses the whole scale, by what was known this morning."""
    return tally.middle + (value - tally.middle) / tally.scale


def bias_sd(p: Parameters, tally: Tally) -> float:
    """Return how far guesses may lie beside fear before anything is known of this person (prior SD of k)."""
    return p.prior_bias_sd + p.bias_open * (1 - scale(p, tally))


def care(state: State) -> float:
    """Return the share of the usual risk that is taken, 0-1: less where ratings say little."""
    p, tally = state.parameters, state.tally
    used = float(scale(p, tally) ** p.care_power)
    return max(p.care_low, min(1.0, used, p.trust_start**2 / tally.rating_variance))


def _spread(tally: Tally) -> float:
    """Return the sum of squared distances of the ratings from their mean."""
    return max(0.0, tally.rated_squares - tally.rated_sum**2 / max(1, tally.rated))
