"""Which card is in turn: one a day, all of them in time, nothing to remember."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from nearer.content.lessons import lessons
from nearer.domain.lessons import Moment, alike, for_moment

MARA, CLEO = UUID(int=1), UUID(int=2)
TODAY = date(2026, 3, 2)


@pytest.mark.parametrize("moment", Moment)
def test_a_card_stays_for_the_day_and_all_come_round(moment):
    fitting = {lesson.id for lesson in lessons() if moment in lesson.when}
    shown = [for_moment(lessons(), moment, TODAY + timedelta(days=day), MARA).id for day in range(len(fitting))]
    assert shown[0] == for_moment(lessons(), moment, TODAY, MARA).id
    assert len(shown) == len(fitting)
    assert set(shown) == fitting


def test_not_everybody_has_the_same_card():
    assert for_moment(lessons(), Moment.NO_REPLY, TODAY, MARA) != for_moment(lessons(), Moment.NO_REPLY, TODAY, CLEO)


def test_where_no_card_fits_there_is_none():
    assert for_moment([], Moment.NO_REPLY, TODAY, MARA) is None
    assert for_moment([one for one in lessons() if not one.when], Moment.NO_REPLY, TODAY, MARA) is None


def test_cards_alike_are_of_one_theme_the_following_first_and_never_itself():
    every = lessons()
    for lesson in every:
        others = alike(every, lesson, 100)
        assert lesson not in others
        assert {one.theme for one in others} == {lesson.theme}
        assert len(alike(every, lesson, 2)) == 2
    first, second = [one for one in every if one.theme is every[0].theme][:2]
    assert alike(every, first, 1) == [second]
