"""How often two people are usually in touch, how long it has been, and whom to reach out to this week.

Knows one `Rhythm` a person, moved by each contact (engine.md section 8), and how a week's few reach-outs are shared
out. Does not know how anything is worded (that is `nearer.words.cadence`), nor which message or meeting fits: how
readily its step would be taken up is passed in. No function changes its arguments. Closeness is asked, never computed.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise
from math import ceil, comb, exp, log

from nearer.engine.parameters import DEFAULT, Parameters

WEEK = 7


class Circle(StrEnum):
    """How near somebody is; about 5, 15, 50 and 150 people."""

    INNER = "inner"
    CLOSE = "close"
    WIDER = "wider"
    EVERYONE = "everyone"


NEAR = frozenset({Circle.INNER, Circle.CLOSE})


class Label(StrEnum):
    """How long it has been, by the pair's own usual gap. None of them is a fault."""

    FINE = "fine"
    GOOD_TIME = "good-time"
    A_WHILE = "a-while"
    DRIFTING = "drifting"
    SLEEPING = "sleeping"


class Starts(StrEnum):
    """Who gets in touch more often, as far as it can be told."""

    TOO_FEW = "too-few"
    BOTH = "both"
    MOSTLY_ME = "mostly-me"
    MOSTLY_THEM = "mostly-them"


class Together(StrEnum):
    """What hours together had made of two people by then, in the middle, among those asked (Hall 2018)."""

    FIRST = "first"
    CASUAL = "casual"
    FRIEND = "friend"
    CLOSE = "close"


class Why(StrEnum):
    """Which place of the week's a reach-out takes."""

    NEAR = "near"
    NEW = "new"
    RANK = "rank"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What is kept of the contacts with one person; days are ordinals. Start with `start`."""

    cadence: float
    """Days between contacts that the person chose."""
    days: tuple[int, ...] = ()
    """The last days in touch, in order, each once."""
    weight: float = 0.0
    total: float = 0.0
    """Sums over the gaps before `days`, as weighed at its first day: of the weights, and of weight x log gap."""


@dataclass(frozen=True, slots=True)
class Someone:
    """One person as far as it matters for reaching out."""

    id: str
    circle: Circle
    rhythm: Rhythm
    known_since: date
    importance: float = 1.0
    """0 or more; how much this tie matters to the person, as they say."""
    ease: float = 1.0
    """P(accept) of the step that would reach out, 0-1."""
    left_in_peace: bool = False
    snoozed_until: date | None = None
    """Not before this day."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A reach-out proposed earlier."""

    person: str
    day: date


@dataclass(frozen=True, slots=True)
class ReachOut:
    """A reach-out to propose, with what speaks for it."""

    person: str
    why: Why
    label: Label
    days: int | None
    """Since the last contact; None when none is known."""
    usual: float
    """Days of the usual gap."""
    worth: float
    """(1 - R) x importance x ease, what it was ranked by; never shown."""


def usual_cadence(circle: Circle, parameters: Parameters = DEFAULT) -> float:
    """Return the days between contacts that a circle starts with."""
    p = parameters
    return {
        Circle.INNER: p.cadence_inner,
        Circle.CLOSE: p.cadence_close,
        Circle.WIDER: p.cadence_wider,
        Circle.EVERYONE: p.cadence_everyone,
    }[circle]


def start(cadence_days: float) -> Rhythm:
    """Return the rhythm of somebody no contact is known with. ValueError when the cadence is under a day."""
    if not cadence_days >= 1:
        raise ValueError("A cadence is a day or more.")
    return Rhythm(float(cadence_days))


def contact(rhythm: Rhythm, day: date, parameters: Parameters = DEFAULT) -> Rhythm:
    """Take in a contact, whoever started it and whatever it was.

    A second one on a day changes nothing. A late entry finds its place among the days kept; one from before them says
    too little about today to be worth keeping the whole history for, and changes nothing.
    """
    new = day.toordinal()
    if new in rhythm.days or (rhythm.weight and new < rhythm.days[0]):
        return rhythm
    days = tuple(sorted((*rhythm.days, new)))
    if len(days) <= parameters.gap_days:
        return replace(rhythm, days=days)
    fade = _fade(parameters)
    gone = log(days[1] - days[0])
    return replace(rhythm, days=days[1:], weight=rhythm.weight * fade + 1, total=rhythm.total * fade + gone)


def usual_gap(rhythm: Rhythm, day: date, parameters: Parameters = DEFAULT) -> float:
    """Return G in days: the weighted geometric mean of the gaps up to `day` and the chosen cadence."""
    p, fade = parameters, _fade(parameters)
    weight, total = rhythm.weight, rhythm.total
    for earlier, later in pairwise(_until(rhythm, day)):
        weight, total = weight * fade + 1, total * fade + log(later - earlier)
    return exp((p.gap_prior * log(rhythm.cadence) + total) / (p.gap_prior + weight))


def days_since(rhythm: Rhythm, day: date) -> int | None:
    """Return the days since the last contact, or None when none is known.

    A contact dated after `day` is left out, for a clock that was wrong; when there are no others it counts as today's.
    """
    if not rhythm.days:
        return None
    until = _until(rhythm, day)
    return day.toordinal() - until[-1] if until else 0


def elapsed(rhythm: Rhythm, day: date, parameters: Parameters = DEFAULT) -> float:
    """Return t/G: how many usual gaps it has been; 1 when no contact is known."""
    days = days_since(rhythm, day)
    return 1.0 if days is None else days / usual_gap(rhythm, day, parameters)


def warmth(rhythm: Rhythm, day: date, parameters: Parameters = DEFAULT) -> float:
    """Return R, 1 on the day of a contact and slowly towards 0 after it."""
    p = parameters
    return float((1 + p.warmth_rate * elapsed(rhythm, day, p)) ** -p.warmth_power)


def label(rhythm: Rhythm, day: date, parameters: Parameters = DEFAULT) -> Label:
    """Return how long it has been, by the usual gap."""
    p, gaps = parameters, elapsed(rhythm, day, parameters)
    if gaps > p.label_sleeping:
        return Label.SLEEPING
    begun = ((p.label_drifting, Label.DRIFTING), (p.label_a_while, Label.A_WHILE), (p.label_good_time, Label.GOOD_TIME))
    return next((name for least, name in begun if gaps >= least), Label.FINE)


def due(
    people: Sequence[Someone], day: date, earlier: Iterable[Proposed] = (), parameters: Parameters = DEFAULT
) -> tuple[ReachOut, ...]:
    """Return whom to reach out to, the worthiest first: what is left of a week's few after those proposed `earlier`.

    Half of a week's go to the inner two circles and one to a new tie, as long as there is somebody; the rest by worth.
    Nobody is proposed twice within a week. ValueError when an ease or importance is out of bounds.
    """
    p, by_id = parameters, {someone.id: someone for someone in people}
    recent = [one.person for one in earlier if abs((day - one.day).days) < WEEK]
    asked = [by_id[person] for person in recent if person in by_id]
    waiting = sorted(
        (one for one in people if one.id not in recent and _may(one, day, p)), key=lambda one: (-_worth(one, day, p), one.id)
    )
    near = ceil(p.reach_outs * p.reach_near) - sum(one.circle in NEAR for one in asked)
    new = p.reach_new - sum(_new(one, day, p) for one in asked)
    chosen = dict.fromkeys((one.id for one in waiting if _new(one, day, p)).__iter__(), Why.NEW) if new else {}
    raise NotImplementedError
