"""Golden trajectories: what the engine makes of some people's days, with its numbers frozen.

Each docstring is the test's input and its expected output: what was expected and felt, then the peak the engine now
expects of that step, how sure it is, and what it would suggest next. A change here must be meant.
"""

import random
import re

import pytest

from nearer.domain.ladder import Attempt, Felt
from nearer.domain.needs import Barrier, Need, Profile
from nearer.engine import belief
from nearer.engine.candidates import Today
from nearer.engine.ranking import suggest
from tests.engine.builders import BY_ID, CATALOGUE, day, started

STORY = re.compile(r"^ +\d.*$", re.MULTILINE)


def lived(story, state, profile):
    """Play a story's table row by row; yield each as it turned out."""
    for on, step, expected, felt, *_ in map(str.split, STORY.findall(story)):
        state = told(state, BY_ID[step], day(int(on)), expected, felt)
        ahead = belief.forecast(state, [BY_ID[step]], day(int(on)))
        suggestion = suggest(state, CATALOGUE, profile, Today(day(int(on) + 1)), random.Random(int(on)))
        follows = suggestion.step.id if suggestion else "-"
        yield f"{on:<4} {step:<16} {expected:<9} {felt:<12} {ahead.mean[0]:<5.1f} {ahead.sd[0]:<5.1f} {follows}"


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
    """Mara is shy with people she does not know and wants to get to a club. It keeps going better than she expects.

    day  step             expected  felt         mean  sd    next
    1    greet-neighbour  55        -            42.5  22.1  write-group
    1    comment          70        -            54.0  23.4  react
    1    stranger-talk    65        -            53.2  24.6  react
    1    upset            35        -            42.0  24.4  thank
    1    task-group       60        -            49.5  25.0  write-group
    2    nod              30        15           8.6   17.6  thinking
    3    write-group      45        25           19.0  17.3  greet-neighbour
    5    greet-neighbour  50        30           24.3  16.9  thinking
    8    comment          55        35           30.2  16.6  task-group
    12   comment          45        25           20.2  15.6  task-group
    15   task-group       50        30           23.4  16.4  greet-neighbour
    21   task-group       40        25           16.7  15.6  greet-neighbour
    30   club             60        40           34.1  16.6  club
    60   club             45        30           24.5  15.7  comment
    """
    return started(lonely=7), Profile(goal="club", barriers=frozenset({Barrier.SHYNESS}))


def too_much():
    """A coffee was far too much. What is offered next is small, and grows again only as things go well.

    day  step             expected  felt         mean  sd    next
    1    sit-beside       45        40           34.5  17.3  voice-note
    3    coffee           60        90           72.9  17.1  thank
    4    nod              25        15           11.6  17.4  ask-shop
    6    greet-neighbour  40        30           28.6  17.1  explain
    9    sit-beside       45        turned-back  43.8  16.0  nod
    10   thank            -         easy         19.5  21.0  greet-neighbour
    12   greet-neighbour  -         right        27.0  16.9  ask-help
    """
    return started(), Profile()


def only_taps():
    """Somebody never gives a number, only easy, about right or hard; on some days they would rather not.

    day  step             expected  felt         mean  sd    next
    1    ask-shop         -         easy         17.5  21.5  ask-help
    2    greet-neighbour  -         right        27.5  21.3  thinking
    4    stranger-talk    -         hard         51.7  20.9  ask-help
    6    stranger-talk    -         right        49.1  18.7  thinking
    9    coffee           70        not-today    56.7  20.5  greet-neighbour
    10   disclose         80        not-today    63.5  21.9  thinking
    11   greet-neighbour  -         easy         25.4  18.7  thinking
    """
    return started(), Profile()


def ruth():
    """Ruth is widowed and not anxious. She is offered company, and comes back after a year.

    day  step             expected  felt         mean  sd    next
    1    explain          15        -            21.5  22.1  explain
    1    task-group       30        -            32.5  23.4  explain
    3    explain          15        10           9.4   17.5  task-group
    8    walk-group       25        15           14.5  17.7  explain
    20   task-group       20        10           10.3  17.3  walk-group
    400  walk-group       30        20           13.2  16.9  explain
    """
    needs = frozenset({Need.DAYTIME_CHAT, Need.SHARED_ACTIVITY})
    return started(lonely=8), Profile(barriers=frozenset({Barrier.LOSS}), missing=needs)


@pytest.mark.parametrize("story", [mara, too_much, only_taps, ruth])
def test_a_life_goes_as_told(story):
    state, profile = story()
    told = [line.strip() for line in STORY.findall(story.__doc__)]
    assert list(lived(story.__doc__, state, profile)) == told
