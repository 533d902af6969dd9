"""How often two people are usually in touch, how long it has been, and whom to reach out to this week.

Knows one `Rhythm` a person, moved by each contact (engine.md section 8), and how a week's few reach-outs are shared
out. Does not know how anything is worded (that is `nearer.words.cadence`), nor which message or meeting fits: how
readily its step would be taken up is passed in. No function changes its arguments. Closeness is asked, never computed.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import islice, pairwise
from math import ceil, exp, inf, lgamma, log

from nearer.domain.people import Circle, Rhythm
from nearer.engine.parameters import DEFAULT, Parameters

WEEK = 7


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

    def __post_init__(self) -> None:
        """Hold what is ranked by to its bounds."""
        if not (0 <= self.ease <= 1 and 0 <= self.importance < inf):
            raise ValueError("Ease runs from 0 to 1, importance from 0.")


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
    if not 1 <= cadence_days < inf:
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
    # Rounded, so that a friend seen every seven days is due on the seventh.
    return round(exp((p.gap_prior * log(rhythm.cadence) + total) / (p.gap_prior + weight)), 6)


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
    Nobody is proposed twice within a week.
    """
    p, by_id = parameters, {one.id: one for one in people}
    recent = [one.person for one in earlier if abs((day - one.day).days) < WEEK]
    asked = [by_id[person] for person in recent if person in by_id]
    waiting = [one for one in people if one.id not in recent and _may(one, day, p)]
    waiting.sort(key=lambda one: (-_worth(one, day, p), one.id))
    places: tuple[tuple[Why, int, Callable[[Someone], bool]], ...] = (
        (Why.NEAR, ceil(p.reach_outs * p.reach_near), lambda one: one.circle in NEAR),
        (Why.NEW, p.reach_new, lambda one: _new(one, day, p)),
        (Why.RANK, p.reach_outs, lambda one: True),
    )
    chosen: dict[str, Why] = {}
    for why, quota, fits in places:
        had = sum(fits(one) for one in asked) + sum(fits(by_id[person]) for person in chosen)
        free = max(0, min(quota - had, p.reach_outs - len(recent) - len(chosen)))
        fitting = (one.id for one in waiting if one.id not in chosen and fits(one))
        chosen |= dict.fromkeys(islice(fitting, free), why)
    return tuple(_reach_out(one, chosen[one.id], day, p) for one in waiting if one.id in chosen)


def starts(mine: int, theirs: int, parameters: Parameters = DEFAULT) -> Starts:
    """Return who gets in touch more often: Beta(2, 2) on the share of mine. ValueError when a count is negative."""
    if min(mine, theirs) < 0:
        raise ValueError("Counts are not negative.")
    p = parameters
    if mine + theirs < p.starts_least:
        return Starts.TOO_FEW
    more = _more_than_half(p.starts_prior + mine, p.starts_prior + theirs)
    if more >= p.starts_sure:
        return Starts.MOSTLY_ME
    return Starts.MOSTLY_THEM if 1 - more >= p.starts_sure else Starts.BOTH


def hours_together(told: float, untold: int, parameters: Parameters = DEFAULT) -> tuple[float, float]:
    """Return least and most hours from those told and the number of meetings whose length was not."""
    if min(told, untold) < 0:
        raise ValueError("Hours and meetings are not negative.")
    return told + untold * parameters.hours_short, told + untold * parameters.hours_long


def together(hours: float, parameters: Parameters = DEFAULT) -> Together:
    """Return what so many hours had made of most (10.1177/0265407518761225): a comparison, not a bar to fill."""
    p = parameters
    begun = ((p.hours_close, Together.CLOSE), (p.hours_friend, Together.FRIEND), (p.hours_casual, Together.CASUAL))
    return next((name for least, name in begun if hours >= least), Together.FIRST)


def _fade(p: Parameters) -> float:
    return float(0.5 ** (1 / p.gap_half_life))


def _until(rhythm: Rhythm, day: date) -> tuple[int, ...]:
    return tuple(one for one in rhythm.days if one <= day.toordinal())


def _may(someone: Someone, day: date, p: Parameters) -> bool:
    """Say whether somebody may be proposed at all: nobody left in peace, snoozed or heard from lately."""
    if someone.left_in_peace or (someone.snoozed_until is not None and day < someone.snoozed_until):
        return False
    days = days_since(someone.rhythm, day)
    rest = usual_gap(someone.rhythm, day, p)
    # A new tie in a wide circle would be over before its cadence came round once.
    rest = min(rest, p.new_tie_rest) if _new(someone, day, p) else rest
    return (days is None or days >= rest) and _worth(someone, day, p) > 0


def _new(someone: Someone, day: date, p: Parameters) -> bool:
    return (day - someone.known_since).days < p.new_tie


def _worth(someone: Someone, day: date, p: Parameters) -> float:
    return (1 - warmth(someone.rhythm, day, p)) * someone.importance * someone.ease


def _reach_out(someone: Someone, why: Why, day: date, p: Parameters) -> ReachOut:
    rhythm = someone.rhythm
    return ReachOut(
        person=someone.id,
        why=why,
        label=label(rhythm, day, p),
        days=days_since(rhythm, day),
        usual=usual_gap(rhythm, day, p),
        worth=_worth(someone, day, p),
    )


def _more_than_half(a: int, b: int) -> float:
    """Return P(x > 1/2) of Beta(a, b), which is that of fewer than a heads in a + b - 1 throws of a coin."""
    throws = a + b - 1
    ways = (lgamma(throws + 1) - lgamma(heads + 1) - lgamma(throws - heads + 1) for heads in range(a))
    return sum(exp(way - throws * log(2)) for way in ways)
