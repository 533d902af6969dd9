"""Which season it is, and which topics fit where."""

from datetime import date

import pytest

from nearer.domain.topics import Season, Setting, Topic, fitting, season

BUDS = Topic("buds", "Buds?", ("Which?", "Where?"), frozenset({Setting.WALK}), frozenset({Season.SPRING}))
BREAD = Topic("bread", "Bread?", ("Which?", "Where?"))
DESK = Topic("desk", "Desk?", ("Which?", "Where?"), frozenset({Setting.WORK}))


@pytest.mark.parametrize(
    ("day", "country", "expected"),
    [
        (date(2026, 3, 1), "", Season.SPRING),
        (date(2026, 2, 28), "DE", Season.WINTER),
        (date(2026, 12, 1), "GB", Season.WINTER),
        (date(2026, 7, 31), "", Season.SUMMER),
        (date(2026, 11, 30), "", Season.AUTUMN),
        (date(2026, 12, 1), "AU", Season.SUMMER),
        (date(2026, 6, 15), "NZ", Season.WINTER),
        (date(2026, 4, 1), "ZA", Season.AUTUMN),
    ],
)
def test_the_year_is_turned_round_in_the_south(day, country, expected):
    assert season(day, country) is expected


def test_topics_fit_their_season_and_place_and_the_rest_fits_anywhere():
    every = [BUDS, BREAD, DESK]
    assert fitting(every, Season.SPRING) == every
    assert fitting(every, Season.WINTER) == [BREAD, DESK]
    assert fitting(every, Season.SPRING, Setting.WALK) == [BUDS, BREAD]
    assert fitting(every, Season.SPRING, Setting.WORK) == [BREAD, DESK]
