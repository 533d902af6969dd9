"""What the weeks say, in sentences that promise nothing."""

from datetime import date, timedelta

import pytest

from nearer.actions.measures import Weeks
from nearer.domain.measures import ASKED, Kind, Measure
from nearer.engine import weekly
from nearer.words import measures as words

FIRST = date(2026, 3, 2)


def weeks(values, kind=Kind.LONELINESS):
    answers = [Measure(kind, FIRST + timedelta(days=7 * place), float(value)) for place, value in enumerate(values)]
    now = answers[-1].day.toordinal()
    return Weeks(kind, answers, weekly.lines({kind: answers})[0], weekly.compare({kind: answers}, [now])[0])


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([60, 64, 60, 64, 20, 24, 20, 24], "Loneliness: lower these four weeks than the four before, by about 40"),
        ([20, 24, 20, 24, 60, 64, 60, 64], "Loneliness: higher these four weeks than the four before, by about 40"),
        ([40, 50, 40, 50, 40, 50, 40, 50], "Loneliness: no clear change yet. To show, a change would have to be about"),
        ([40, 50, 40, 50, 40, 50, 40], "Loneliness: no clear change yet. With this few answers a change would"),
        ([40, 50, 40], "Loneliness: no clear change yet. There are too few answers in these eight weeks to compare."),
    ],
)
def test_the_sentence_says_which_weeks_and_how_much_could_be_chance(values, said):
    assert words.sentence(weeks(values)).startswith(said)


def test_the_picture_in_words_begins_with_how_many_answers():
    assert words.described(weeks([40])).startswith("1 answer. About ")
    assert words.described(weeks([40, 50])).startswith("2 answers. About ")


def test_why_so_little_is_said():
    assert "about six weekly answers" in words.explained([weeks([40, 50])])
    told = words.explained([weeks([40, 50]), weeks([50] * 8, Kind.MOOD)])
    assert "clearly more than that" in told
    assert "chance alone" in told, "whoever looks often is told of one that is none"


@pytest.mark.parametrize("kind", ASKED)
def test_every_question_has_its_words(kind):
    low, high = words.ends(kind)
    assert words.question(kind).endswith("this week?")
    assert low.startswith("0 ")
    assert high.startswith("100 ")
