"""Golden trajectories: what the engine makes of some people's days, with its numbers frozen.

Each docstring is the test's input and its expected output: what was expected and felt, then the peak the engine now
expects of that step, how sure it is, and what it would suggest next. A change here must be meant.
"""

import random

from nearer.domain.ladder import Attempt, Felt
from nearer.domain.needs import Barrier, Profile
from nearer.engine import belief
from nearer.engine.candidates import Today
from nearer.engine.ranking import suggest
from tests.engine.builders import BY_ID, CATALOGUE, day, started


def lived(story, state, profile):
    """Play a story's table row by row; return it as it turned out."""
    rows = [line.split() for line in story.splitlines() if line.strip()[:1].isdigit()]
    for on, step, expected, felt, *_ in rows:
        state = told(state, BY_ID[step], day(int(on)), expected, felt)
        ahead = belief.forecast(state, [BY_ID[step]], day(int(on)))
        suggestion = suggest(state, CATALOGUE, profile, Today(day(int(on) + 1)), random.Random(1))
        follows = suggestion.step.id if suggestion else "-"
        yield [on, step, expected, felt, f"{ahead.mean[0]:.1f}", f"{ahead.sd[0]:.1f}", follows]


def told(state, step, on, expected, felt):
    """Take in one row: a number, a word, `turned-back` or `not-today` for what was felt; - for what was not said."""
    if expected != "-":
        state = belief.rate(state, step, float(expected), on)
    if felt == "not-today":
        return belief.decline(state, step, on)
    if felt == "-":
        return state
    peak = float(felt) if felt.isdigit() else None
    word = Felt(felt) if felt in list(Felt) else None
    guess = None if expected == "-" else float(expected)
    back = Attempt(step.id, on, felt=word, peak=peak, expected=guess, completed=felt != "turned-back")
    return belief.attempt(state, step, back)


def mara():
    """Mara is shy with people she does not know; it keeps going better than she expects.

    day  step             expected  felt  mean  sd    next
    """
    return started(lonely=7), Profile(goal="club", barriers=frozenset({Barrier.SHYNESS}))


def too_much():
    """A coffee was far too much. The next offers are small, and grow again only as things go well.

    day  step             expected  felt  mean  sd    next
    """
    return started(), Profile()
