"""Where everybody stands in the picture of circles: four rings around you, the nearest people in each, the rest folded.

Knows angles and radii. Does not know who is near, and draws nothing: a template does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from nearer.domain.people import Circle, Entry
from nearer.words import people as words

MIDDLE = 200
ROOM = {Circle.INNER: 5, Circle.CLOSE: 9, Circle.WIDER: 13, Circle.EVERYONE: 15}
"""How many a ring shows; one more place is for the number of the others."""
RADIUS = {Circle.INNER: 62, Circle.CLOSE: 106, Circle.WIDER: 145, Circle.EVERYONE: 180}
_LABEL = 44
"""Half the width left free on top of each ring for its name."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One person in the picture, or the number of those not shown."""

    x: int
    y: int
    text: str
    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Ring:
    """One circle with those it shows."""

    circle: Circle
    label: str
    radius: int
    spots: tuple[Spot, ...]


def rings(people: Mapping[Circle, Sequence[Entry]]) -> list[Ring]:
    """Return the rings, the widest first, so that the nearer are drawn over it; people in the order given."""
    labels = words.rings()
    return [Ring(one, labels[one], RADIUS[one], _spots(one, people.get(one, ()))) for one in reversed(Circle)]


def _spots(circle: Circle, people: Sequence[Entry]) -> tuple[Spot, ...]:
    shown = people[: ROOM[circle]]
    folded = len(people) - len(shown)
    places = _places(RADIUS[circle], len(shown) + bool(folded))
    spots = [
        Spot(x, y, words.initials(one.name), one.name, f"/people/{one.id}")
        for one, (x, y) in zip(shown, places, strict=False)
    ]
    more = [Spot(*places[-1], f"+{folded}", address=f"/people?circle={circle}")] if folded else []
    return (*spots, *more)


def _places(radius: int, number: int) -> list[tuple[int, int]]:
    free = _LABEL / radius
    step = (2 * pi - 2 * free) / max(number, 1)
    angles = (-pi / 2 + free + step * (place + 0.5) for place in range(number))
    return [(round(MIDDLE + radius * cos(angle)), round(MIDDLE + radius * sin(angle))) for angle in angles]
