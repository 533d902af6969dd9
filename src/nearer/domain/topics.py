"""Neutral things to talk about, by season and by where one is.

Knows what a topic is and when it fits. Does not know the topics themselves (that is `nearer.content.topics`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Setting(StrEnum):
    """Where people fall into talk."""

    NEIGHBOURS = "neighbours"
    WORK = "work"
    GROUP = "group"
    WAITING = "waiting"
    WALK = "walk"
    TABLE = "table"


class Season(StrEnum):
    """A time of the year."""

    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


_SOUTH = frozenset(
    ["AR", "AU", "BO", "BR", "BW", "CL", "LS", "MG", "MU", "MZ", "NA", "NZ", "PY", "SZ", "UY", "ZA", "ZW"]
)
"""Countries where the year is turned round."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something neutral to talk about: a way in, and two ways to go on."""

    id: str
    opener: str
    follow: tuple[str, str]
    at: frozenset[Setting] = frozenset()
    """Where it fits best; empty means anywhere."""
    seasons: frozenset[Season] = frozenset()
    """When it fits; empty means all year."""


def season(day: date, country: str = "") -> Season:
    """Return the season at a day, turned round in countries south of the equator."""
    turned = 2 if country in _SOUTH else 0
    return (Season.WINTER, Season.SPRING, Season.SUMMER, Season.AUTUMN)[(day.month % 12 // 3 + turned) % 4]


def fitting(topics: Iterable[Topic], now: Season, setting: Setting | None = None) -> list[Topic]:
    """Return the topics of a season, and of a setting if one is named; what fits anywhere fits there too."""
    here = [topic for topic in topics if not topic.seasons or now in topic.seasons]
    return here if setting is None else [topic for topic in here if not topic.at or setting in topic.at]
